"""What stands around a marking: what makes it one, and what makes it ordinary English.

Patterns that end in ``$`` are searched in the text before a place, those that
begin with ``^`` in the text after it.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = [
    "BEARS",
    "BEARS_AFTER",
    "COLON",
    "COMMA_AHEAD",
    "DASH",
    "EMBARGO_HOLDS",
    "EMBARGO_OF",
    "EMBARGO_ON",
    "EMBARGO_ON_THIS",
    "EMBARGO_OVER",
    "FREE_AND",
    "KEPT",
    "LIFTS",
    "MARKED",
    "MARK_AHEAD",
    "NO",
    "OFFER",
    "ONLY_ORDINARY",
    "OPENING",
    "PAPERS",
    "PAST",
    "SERVICE",
    "SHARE_LIMIT",
    "SHARE_ORDINARY",
    "THESIS",
    "THIS",
    "TOPIC_AFTER",
    "TOPIC_BEFORE",
]

# Nouns that make "confidential" an ordinary adjective of a service or a thing.
_KIND: Final = (
    r"^[ \t_,]*(?:(?:and|&|,|or|but|free|non-judgemental|non-judgmental|anonymous|independent"
    r"|private|impartial|professional|secure|safe|supportive|online|peer|one-to-one|1-2-1|1:1"
    r"|24/7|24-hour|\d+-hour|emotional|health|sexual|legal|financial|debt|career|careers"
    r"|telephone|phone|text|email|drop-in|reporting|student|staff|mental|drugs?|alcohol|hr"
    r"|patient|medical|client|business|company|personal|university|research|waste|paper|exam"
    r"|university's|information|data)[ \t,]+){0,4}"
)
SERVICE: Final = Pattern(
    _KIND + r"(?:help\s?lines?|hotlines?|services?|advice|support|counsell?ing|spaces?|chats?|talk"
    r"|conversations?|discussions?|surveys?|questionnaires?|reporting|appointments?|sessions?"
    r"|lines?|clinics?|drop-?ins?|workshops?|tests?|testing|screening|listening|ear|enquir(?:y"
    r"|ies)|interviews?|consultations?|guidance|mentoring|coaching|therapy|assessments?"
    r"|environment|basis|referrals?|meetings?|waste|shredding|bins?|setting|process|forms?|way"
    r"|manner|by\s+design|help|care|nature|inbox|portal|app|tool|platform|network|group"
    r"|programme|scheme|complaints?|treatment|magazine|podcast|sources?|informants?"
    r"|settlement)\b"
)
# Papers: ordinary in running text ("confidential papers"), but they may carry the marking.
PAPERS: Final = Pattern(
    _KIND + r"(?:documents?|papers?|information|info|data|files?|records?|material|details?"
    r"|matters?|issues?|letters?|reports?|references?|agreement|emails?|memos?|minutes|business"
    r"|clients?|secretary|assistant)\b"
)
FREE_AND: Final = Pattern(
    r"\b(?:free|safe|anonymous|anonymously|secure|independent|supportive|impartial|friendly"
    r"|non-judgemental|private|voluntary|discreet|totally|completely|fully|entirely|100%|always"
    r"|also|la|l\.a\.|kitchen|access|hollywood)[\s,]*(?:(?:and|&|but|yet)\s*)?(?:(?:totally"
    r"|completely|fully|entirely|strictly|100%)\s+)?$"
)
KEPT: Final = Pattern(
    r"\b(?:is|are|be|being|been|was|were|remains?|remained|kept|keep|keeps|keeping|stays?"
    r"|treated|held|handled|'s|'re|'ll\s+be|make|made|as|how|so|too|very|what's|something"
    r"|anything|nothing|everything|shares?|sharing|shared|contains?|containing|any|some|with|of"
    r"|about|for|your|my|our|their|his|her|a|an|the|no|handling|protect(?:ing)?|and|or|more|less"
    r"|than)\s+(?:\w+ly\s+|all\s+)?$"
)
THIS: Final = Pattern(
    r"\b(?:this|it|that|which|below|attached|following|what\s+follows|email|memo|paper|letter"
    r"|slide|note|report|document|doc|deck|minutes|sheet|pdf|(?:this|attached|following|enclosed)"
    r"\s+(?:message|notice|briefing|attachment|circular|draft|agenda|communication|correspondence"
    r"|thread|spreadsheet|information|content|file))\s*(?:is|was|are|were|'s"
    r"|being)\s+(?:all\s+|still\s+|meant\s+to\s+be\s+|supposed\s+to\s+be\s+)?$|(?:^|[.!?\n:,]"
    r"|\b(?:please|pls|kindly|must|should|to|and|do))\s*(?:keep|treat|consider)\s+(?:this|it"
    r"|the\s+\w+|these|as)\s+(?:as\s+)?$|\btreat\s+(?:this\s+)?as\s+$"
)
NO: Final = Pattern(
    r"\b(?:not|n't|no\s+longer|never|isn't|wasn't|aren't|nothing|neither|non|hardly|de|formerly"
    r"|once|previously|was)[\s-]+(?:\w+ly\s+|a\s+|an\s+|at\s+all\s+|under\s+)?$"
)
# A document is said to bear the marking.
BEARS: Final = Pattern(
    r"\b(?:marked|stamped|labell?ed|headed|says?|said|saying|reads?|reading|classified|flagged"
    r"|tagged|titled|entitled|watermarked|subject(?:\s+line)?|header|footer|heading|banner"
    r"|watermark|email|message|top(?:\s+corner)?|written|with|the\s+word)\s*(?:it's\s+|as\s+"
    r"|is\s+|that\s+|it\s+is\s+|this\s+is\s+|:)*[\s:\"'(*_~\[]*$"
)
BEARS_AFTER: Final = Pattern(
    r"^[\"'\s,)*\]-]*(?:it|they|he|she|hr|someone|the\s+\w+(?:\s+\w+)?)\s+(?:says?|said|reads"
    r"|wrote|writes|put|called)\b|^[\"'\s,)*\]-]*(?:says?|said|reads?|it\s+says|goes|went)\s+(?:the|my|our|this|on)\b"
)
# The marking is a subject, not in use.
TOPIC_BEFORE: Final = Pattern(
    r"\b(?:lectures?|talks?|seminars?|webinars?|workshops?|essays?|modules?|sessions?|chapters?"
    r"|podcasts?|guides?|blogs?|explainers?|quiz|lessons?|training|article|posts?|rules?|law"
    r"|case|cases|history|teach(?:ing|es)?|taught|learn(?:ing|ed|t)?|explain(?:s|ed|ing)?"
    r"|discuss(?:es|ed|ing)?|define[ds]?|reading|revis(?:e|ing)|courses?|topic|week\s+\d+"
    r"|question)\s+(?:\w+\s+){0,3}(?:on|about|of|covering|into|exploring|called|for|to|with|that"
    r"|how|what|why|when|is|between|the)\b[^.!?\n]*$|\b(?:what|how|why|when|where|whether"
    r"|if)\s+(?:does|do|is|are|to|makes?|counts?|can|should|we)\b[^.!?\n]*$"
    r"|\b(?:the\s+)?(?:phrase|phrases|the\s+word|term|terms|words|label|labels|expression"
    r"|meaning\s+of|markings?\s+(?:such|like)|difference\s+between|such\s+as|so-called"
    r"|famous)\s[^.!?\n]{0,30}$|\b(?:anything|everything|documents|papers|emails|files|letters"
    r"|data|material|folders|records)\s+(?:\w+\s+){0,3}(?:marked|labell?ed|stamped|headed"
    r"|classified)[\s\"'(]*(?:as\s+)?$|\b(?:film|movie|novel|book|song|album|series|episode"
    r"|musical|bond|watch(?:ing|ed)?|screening)\b[^.!?\n]{0,40}$"
)
TOPIC_AFTER: Final = Pattern(
    r"^[\"'\s]*(?:means?\b|explained\b|letters\b|correspondence\b|(?:is|are|was)\s+(?:a|an|the"
    r"|one|often|used|on|at|out|playing|not\s+a)\b|rule\b|doctrine\b|privilege\b"
    r"|documents\s+(?:should|must|are)|(?:markings?|labels?|stamps?)\b|emails\s+(?:should|must"
    r"|are)|negotiations\b|communications\b|:\s+(?:an?|the)\s+(?:\w+\s+)?(?:guide|history"
    r"|introduction|talk|lecture|explainer)\b|[^.!?\n]{0,40}\b(?:explained|\(film\)|bond|007"
    r"|soundtrack|sheena\s+easton|val\s+kilmer)\b)"
)
PAST: Final = Pattern(
    r"\b(?:declassified|unclassified|archives?|museum|exhibit(?:ion)?|wartime|cold\s+war"
    r"|bletchley|world\s+war|ww[12i]+|1[5-9]\d\d(?:'?s)?|years\s+(?:ago|on|later)|centur(?:y"
    r"|ies)|historic(?:al)?|vintage)\b"
)
EMBARGO_OVER: Final = Pattern(
    r"^[\s,]*(?:\w+\s+){0,3}?(?:has\s+|is\s+|was\s+|now\s+|been\s+|just\s+|finally\s+"
    r"|officially\s+)*(?:lifted|over|ended|expired|passed|up\b|gone|off|broken|dropped|removed"
    r"|lapsed|down)\b|^[\s,]*(?:break|brok)"
)
EMBARGO_OF: Final = Pattern(
    r"\b(?:lifts?|lifting|lifted|ends?|ended|eases?|eased|imposes?|imposed)\s+(?:the\s+|an?\s+"
    r"|its\s+|their\s+)?$|\b(?:trade|arms|weapons?|oil|fuel|gas|grain|economic|export|import"
    r"|food|news|travel|cuban?|russian?|iran(?:ian)?|chinese|american|british|spending|hiring"
    r"|transfer|us|u\.s\.|eu|un|total|beef|fish|tea|full|partial|open[\s-]access|thesis"
    r"|publisher'?s?|repository|\d+[\s-](?:month|year))[\s-]+$"
)
EMBARGO_ON: Final = Pattern(
    r"^\s+(?:on|against|of|acts?|policy|laws?|rules?|regime|era|periods?|zone|lists?)\b"
)
EMBARGO_ON_THIS: Final = Pattern(
    r"^\s+on\s+(?:this|these|it|the\s+(?:news|story|results?|announcement|paper))\b"
)
THESIS: Final = Pattern(
    r"\b(?:thesis|theses|dissertation|repository|open\s+access|accepted\s+manuscript)\b"
)
EMBARGO_HOLDS: Final = Pattern(
    r"\b(?:until|till|til|before|lifts?\s+(?:at|on|tomorrow)|ends?\s+(?:at|on|tomorrow)|\d+)\b"
)
ONLY_ORDINARY: Final = Pattern(
    r"^[ -]?(?:toilets?|areas?|parking|car\s+park|entrance|doors?|rooms?|events?|lifts?|fridges?"
    r"|kitchens?|gym|sessions?|discount|party|vacanc(?:y|ies)|applicants?|candidates?"
    r"|applications?|jobs?|roles?|posts?|competition|staircase|corridor|kettles?|microwaves?"
    r"|tickets?|wifi|recruitment|advert|secondment|medicine)\b"
)
SHARE_ORDINARY: Final = Pattern(
    r"^\s+(?:your|passwords?|personal|spoilers?|his|her|their|them|fake|misinformation|chain"
    r"|links?\s+from|unverified|drinks|needles|food|photos\s+of\s+(?:children|kids)"
    r"|anything\s+you|any\s+(?:personal|bank)|bank|pins?|location|and\s+drive|us|my|a\b|an\b"
    r"|the\s+same|equipment|cups|towels|other\s+people)"
)
SHARE_LIMIT: Final = Pattern(
    r"^\s*(?:this|it|these|any\s+of\s+(?:this|it))\s+(?:in\s+public|publicly|on\s+social)\b"
    r"|^\s*(?:(?:(?:this|these|the|that)\s+\w+(?:\s+\w+)?|this|these|it|any\s+of\s+(?:this|it)|further"
    r"|widely|more\s+widely|wider|or\s+\w+)\s+)*(?:outside|beyond|externally|further|onwards?"
    r"|any\s+further|more\s+widely|with\s+(?:anyone|anybody|colleagues|people)\s+outside|until"
    r"|(?:with|to)\s+(?:the\s+)?(?:students?|staff|press|media|parents|applicants|candidates|unions?"
    r"|third\s+parties|clients|competitors|externals?|journalists|public|wider)"
    r"|without\s+(?:permission|consent|authoris|approval|checking)|before\s+\w+|off\s+campus)\b"
)
MARK_AHEAD: Final = Pattern(r"^[\"'\s)\]*_]*(?:[:;!]|-{1,2}\s|-+\s*$|\.\s*$|$|[\]\n|/])")
COMMA_AHEAD: Final = Pattern(r"^[\"'\s)\]*_]*(?:,|\.|but\b|so\b|until\b|lol\b)")
OPENING: Final = Pattern(r"(?:^|[\n.!?|:;>\]/-]|\b(?:re|fwd?|subject))[\s\"'(\[*_~#>:\pS-]*$")
OFFER: Final = Pattern(
    r"^[\"']?[\s-]+(?:letter|email|offer|meeting|conversation|chat|call|talks)\b"
)
MARKED: Final = Pattern(
    r"\b(?:marked|stamped|labell?ed|headed|classified|watermarked|says?|said|reads?|bears?|carries"
    r"|header|footer|banner|titled)\s*(?:it's\s+|as\s+)?[\s:\"'(*\[]*$"
)
LIFTS: Final = Pattern(
    r"^\s+(?:lifts?|ends?|expires?)\s+(?:at|on|in|tomorrow|mon|tue|wed|thu|fri|sat|sun|\d)"
)
COLON: Final = Pattern(r"^\s*(?::|-\s|,\s*but\b)")
DASH: Final = Pattern(r"^[\"'\s)\]*_]*(?::|-\s|-+$|/|\|)")
HEAD_OF_LINE: Final = Pattern(r"(?:^|\n)[\s\"'(\[*_~#>:\pS-]*$")
STOP_AHEAD: Final = Pattern(r"^[\"'\s)\]*_]*\.(?:\s|$)")
TIME: Final = Pattern(
    r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to|mid"
    r"|noon|morning|afternoon|evening|publication|launch|release|announcement|further)"
)
SERVICE_NOUN: Final = Pattern(
    r"\b(?:help\s?lines?|hotlines?|services?|advice|support|counsell(?:ing|ors?)|drop-?ins?"
    r"|clinic|survey|listening|appointments?)\b"
)
NOT_KEPT: Final = Pattern(
    r"\b(?:nothing|none|not|n't|never)\b[^.!?,\n]{0,25}$|\b(?:not|n't|never|why"
    r"|no\s+need\s+to)\s+(?:keep|treat|consider)\b[^.!?\n]*$"
)
ONLY_OF: Final = Pattern(r"^\s+(?:on|the|for|to|if|when|during|by)\b")
OF_SOMETHING: Final = Pattern(r"^\s+(?:in\s+your|of\s+(?:leaflets|flyers|food|\pL+s))\b")
ABOUT_A_SERVICE: Final = Pattern(
    r"^\s*(?:,|and|&)\s*(?:\w+ly\s+)?(?:free|anonymous|safe|secure|non-judg\w+|voluntary"
    r"|impartial|independent|open)\b"
)
IT_IS: Final = Pattern(r"\b(?:it|that|which)\s*(?:is|was|'s)\s+(?:all\s+|still\s+)?$")
# Bodies to which papers are confidential.
TO_A_BODY: Final = Pattern(
    r"^\s+to\s+(?:the\s+|this\s+|our\s+|members\s+of\s+|all\s+)*(?:governors|board|council|senate|trustees"
    r"|panel|committee|recipients?|addressees?|attendees|(?:working|steering|search|project)\s+"
    r"(?:party|group|team)|executive|directors|named)\b"
)
# The notice at the foot of a letter, in running text.
NOTICE: Final = Pattern(
    r"\b(?:this|the\s+attached|the\s+enclosed)\s+(?:e-?mail|message|document|paper|letter|memo|report"
    r"|note|briefing|attachment|information|communication|correspondence)\b[^.!?\n]{0,80}$"
)
BUT: Final = Pattern(r"^[\"'\s,)]*(?:but|so|though|yet|until|however|lol|:|-)")
HEADS: Final = Pattern(r"^[\"')\]*_ \t]*(?::|\n|-+\s)")
UNTIL: Final = Pattern(r"^\s+(?:until|till|til)\b")
STILL: Final = Pattern(r"(?:\b(?:still|is|are|it's|we're|i'm|they're|all)|'s)\s+$")
BROKEN: Final = Pattern(r"^[\"'\s,)]*(?:applies\s*,?\s*)?(?:but|though|yet|lol|:|-\s)")
KEEPS_IT: Final = Pattern(
    r"\b(?:can't|cannot|can\s+not|couldn't|won't|unable|allowed|no\s+details|sign\s+up|register"
    r"|join)\b"
)
ARTICLE: Final = Pattern(r"\b(?:the|a|an|this|that|these|my|our|their|his|her|some)\s+$")
