"""What protective markings and handling instructions look like.

Each pattern names a kind of marking; where a wording is also ordinary English,
``protective_marking`` decides by what stands around it.
Sources: Government Security Classifications (Cabinet Office, 2024) for OFFICIAL,
OFFICIAL-SENSITIVE, SECRET and TOP SECRET; FIRST, Traffic Light Protocol 2.0;
for the rest the usual wordings of British offices.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = [
    "ANYWHERE",
    "CONFIDENTIAL",
    "EMBARGO",
    "HEADING",
    "INSTRUCTION",
    "LETTERS",
    "RUN",
    "TAG",
    "WORD",
]

_GAP: Final = r"[\s_/.-]+"
_AND: Final = r"[\s_-]*(?:&|\+|/|\band\b)[\s_-]*"
_CONF: Final = r"c[o0]nf[ie1]d[ea3]n[tc](?:[i1]?[a4][l1]|ai[l1])"
_STRICTLY: Final = r"(?:stri(?:ct|k|ck|ckt)ly|highly|most|company|extremely|very)"
_DAY: Final = (
    r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|jan(?:uary)?"
    r"|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|tonight|tomorrow|midnight|noon|midday"
    r"|morning|afternoon|evening|publication|launch|release|announcement|further\s+notice"
)
_WHEN: Final = (
    rf"(?:[\s,]*\b(?:{_DAY}|\d{{1,4}}(?:st|nd|rd|th)?(?:[:./]\d{{1,4}})*(?:\s*[ap]\.?m\b\.?)?"
    r"|hrs?|hours?|o'clock|gmt|bst|utc|uk\s+time|local\s+time|the|on|at|of|next|this|after|week"
    r"|month|year|end|start|from|then|a\.?m|p\.?m)\b)"
)

CONFIDENTIAL: Final = Pattern(
    rf"(?:{_STRICTLY}{_GAP})?(?:private{_AND})?(?:(?:privileged|proprietary|sensitive|restricted)"
    rf"{_AND})?(?:{_STRICTLY}{_GAP})?{_CONF}"
    rf"(?:{_AND}(?:privileged|proprietary|private|sensitive|restricted)\b)?"
)
EMBARGO: Final = Pattern(
    rf"(?:{_STRICTLY}{_GAP})?(?:under{_GAP}(?:an?\s+|strict\s+|press\s+|the\s+)*)?"
    r"embargo(?:e?d|'d)?\b"
    rf"(?P<until>[\s:,-]*(?:(?:(?:lifts?|ends?)\s+)?(?:until|till|til|to|before|for|at|on)\b)?{_WHEN}{{1,10}})?"
)
# What counts wherever it stands, unless it is talked about.
ANYWHERE: Final = Pattern(
    rf"\bc[o0]mm?ercial(?:ly)?{_GAP}in{_GAP}c[o0]nfid[ea]nce\b|\b(?:staff|board|council){_GAP}in{_GAP}confidence\b"
    rf"|\bfor{_GAP}internal{_GAP}(?:use|circulation|distribution|reference|purposes)(?:{_GAP}only)?\b"
    rf"|\bfor{_GAP}internal{_GAP}consumption(?:{_GAP}only)?\b|\bin-?house{_GAP}(?:use{_GAP})?only\b"
    rf"|\b(?:for{_GAP})?addressee'?s?{_GAP}(?:eyes{_GAP})?only\b|\breserved{_GAP}business\b"
    rf"|\binternal{_GAP}(?:(?:use|circulation|distribution|eyes|staff|document|comms|communications?){_GAP})?only\b"
    rf"|\b(?:strictly{_GAP})?not{_GAP}for{_GAP}(?:(?:wider|further|general|onward|onwards|public|external|any|"
    rf"immediate|press|broad|the){_GAP})*(?:(?:circulation|circluation|distribution|distrubution|publication|release"
    rf"|sharing|disclosure|dissemination|broadcast|forwarding|quotation|quoting|attribution"
    rf"|copying|transmission|reproduction|re-?use|external{_GAP}(?:eyes|use|viewing|consumption|audiences?)|public{_GAP}domain|public{_GAP}consumption)\b|onward\b)"
    rf"|\b(?:for{_GAP})?(?:your|board|council|staff|committee|management|senate|governors'?|recipients?'?"
    rf"|members'?|directors'?|slt|smt|vce|uk){_GAP}eyes{_GAP}only\b|^\W*eyes{_GAP}only\b"
    r"|\btlp\s*[:\s-]\s*(?:red|amber(?:\s*\+\s*strict)?|green)\b"
    rf"|\bofficial(?:\s*[-:_]\s*|\s+)sensitive\b"
    rf"|\b(?:legally|legal\s+professional){_GAP}privileged?\b|\bsubject\s+to\s+legal\s+privilege\b"
    r"|\blegal\s+privilege\s+applies\b"
    rf"|\bprivileged{_AND}{_CONF}\b|\b(?:attorney|solicitor|lawyer){_GAP}client{_GAP}privileged?\b"
    r"|\bstrictly\s+(?:private|internal|off\s+the\s+record)\b|\bneed[\s-]to[\s-]know\s+only\b"
    r"|\bhold\s+for\s+release\b|\bwithout\s+prejudice\b|\bkeep\s+(?:this|it"
    r"|these|the\s+attached)\s+(?:strictly\s+)?(?:internal|(?:within|inside)\s+(?:the|our)\s+(?:\w+\s+)?"
    r"(?:team|department|university|school|college|faculty|committee|room|group|office|board))\b|\bstreng\s+vertraulich\b|\bnicht\s+zur\s+(?:weitergabe"
    r"|veröffentlichung)\b|\bnur\s+für\s+den\s+internen\s+gebrauch\b"
    r"|\bstrictement\s+confidentiel(?:le)?s?\b|\bne\s+pas\s+(?:diffuser|divulguer|transférer)\b"
    r"|\bstrettamente\s+(?:confidenziale|riservato)\b|\bściśle\s+(?:tajne|poufne)\b"
    r"|\bhollol\s+gyfrinachol\b"
)
# "Do not share": an order about the very thing it stands on.
INSTRUCTION: Final = Pattern(
    r"\b(?:please\s+)?(?:do\s+not|don'?t|dont|must\s+not(?:\s+be)?|may\s+not\s+be|not\s+to\s+be"
    r"|should\s+not\s+be|never\s+to\s+be|mustn'?t(?:\s+be)?|may\s+not|is\s+not\s+to\s+be)\s+(?:be\s+)?(?:shared?|circulated?"
    r"|distributed?|forward(?:ed)?|cop(?:y|ied)|disclosed?|publish(?:ed)?|released?|cited?"
    r"|quoted?|screenshot(?:ted)?|(?:re-?)?(?:post|tweet)(?:ed)?|photograph(?:ed)?|repeat(?:ed)?"
    r"|pass(?:ed)?\s+(?:(?:this|it|these)\s+)?on|reproduced?|disseminated?|cascaded?|shown|leaked|leave"
    r"\s+(?:this|the)\s+(?:room|building|office|team|group|chat|department|university))\b(?:\s*(?:,|or|nor|/|&"
    r"|and)\s*(?:shared?|circulated?|distributed?|forward(?:ed)?|cop(?:y|ied)|disclosed?"
    r"|publish(?:ed)?|released?|cited?|quoted?|reproduced?))*"
)
# What only a heading, a stamp or a quoted marking says: who alone may see it, or that it is closed.
_AUDIENCE: Final = (
    r"(?:board|council|senate|governors?|governing\s+body|trustees?|executives?|exec|cabinet"
    r"|committee|panel|leadership|management|managers?|directors?|heads|deans|hods?|slt|smt|elt|vce"
    r"|partners?|recipients?|addressees?|attendees|working\s+group|steering\s+group|project\s+team"
    r"|budget\s+holders|examiners?|moderators|invigilators|markers|interviewers|registry|hr"
    r"|insiders|employees|senior\s+team|senior\s+staff|officers)"
)
HEADING: Final = Pattern(
    rf"\b(?:(?:for|to)\s+)?(?:the\s+)?(?:(?:named|senior|line|core|interview|exam|examination|internal|external)\s+)?{_AUDIENCE}"
    rf"(?:\s+(?:members?|team|staff|group|use|circulation|distribution|eyes))?{_GAP}only\b"
    r"|\bnamed\s+recipients?\b|\bclosed\s+(?:session|minutes|meeting|agenda|business|items?|papers?)\b"
    r"|\bprivate\s+(?:session|minutes|agenda|business)\b|\bpart\s+(?:ii|2|two|b)\s*[-:(]+\s*(?:exempt|private|closed)\b"
    r"|\bin\s+camera\b|\bexempt\s+(?:from\s+(?:publication|disclosure|foi)|information|items?|minutes|papers?)\b"
    r"|\b(?:commercially|market|price|politically|personally|highly)[\s-]+sensitive\b"
    rf"|\bnot{_GAP}for{_GAP}(?:the{_GAP})?(?:students?|staff|press|media|parents|applicants|candidates|unions?|posting|social{_GAP}media|outside{_GAP}use)\b"
    r"(?:\s+(?:yet|please|for\s+now|at\s+this\s+(?:stage|time|point)))?"
    rf"|\b(?:(?:circulation|distribution|access|readership)(?:\s+is)?(?:\s+strictly)?\s*[:-]?\s*)?(?:restricted|limited)\s+to\s+(?:the\s+)?(?:\w+\s+){{0,2}}{_AUDIENCE}\b"
    r"|\b(?:please\s+)?(?:destroy|delete|shred|burn|dispose\s+of)\s+(?:(?:this|these|it|copies|securely)\s+)?(?:after|once|when)\s+(?:reading|read|use|viewing|the\s+meeting)\b"
    r"|\b(?:please\s+|kindly\s+|to\s+be\s+)(?:treat|keep|hold|handle|kept|held|treated)(?:ed)?\s+(?:(?:this|these|it|the\s+\w+|all\s+of\s+this)\s+)?in\s+(?:the\s+)?(?:strict(?:est)?\s+)?confidence\b"
    r"|\b(?:shared|sent|supplied|given|provided)\s+in\s+(?:the\s+)?(?:strict(?:est)?\s+)?confidence\b"
    r"|\bno\s+(?:onward\s+)?(?:forwarding|sharing|screenshots|copying|circulation|onward\s+transmission)\b(?:\s+please)?"
    r"|\bprivate\s+circulation\b|\b(?:under|news)\s+blackout\b|\bpre-?publication\s+(?:copy|draft|access)\b"
)
# Single words and short phrases that count only where they stand as a marking.
WORD: Final = Pattern(
    rf"\b(?:limited|restricted){_GAP}(?:circulation|distribution)\b|\brestricted\b|\btop\s+secret\b|\bsecret\b|\bclassified\b|\bsensitive\b|\bprivileged\b|\bprivate\b"
    rf"|\binternal\b|\bproprietary\b|\bofficial\b|\bstaff{_GAP}only\b|\bneed[\s-]to[\s-]know\b"
    r"|\boff\s+the\s+record\b|\bin\s+(?:strict(?:est)?\s+)?confidence\b|\bnoforn\b"
    r"|\bchatham\s+house\s+rules?\b|\bnda\'?d\b|\b(?:under|covered\s+by"
    r"|subject\s+to)\s+(?:an?\s+|our\s+|their\s+)?nda\b"
)
TAG: Final = Pattern(
    r"^(?:strictly|highly|privateand)?(?:confidential|embargo(?:ed)?|internal(?:use)?only)$"
    r"|^notfor(?:circulation|distribution|publication|release|sharing|onwardsharing)$"
    r"|^donot(?:share|circulate|forward|distribute|copy|publish)$|^officialsensitive$|^tlp(?:red"
    r"|amber|amberstrict|green)$|^commercialinconfidence$|^withoutprejudice$"
    r"|^(?:strictly)?embargoeduntil\w+$|^foryoureyesonly$|^staffeyesonly$"
)
# A run of letters with something between each two of them, and what it may say.
RUN: Final = Pattern(r"\pL(?:(?:[ \t._*·|-]{1,4}|[ \t]{0,4}&[ \t]{0,4})\pL){5,}")
LETTERS: Final = Pattern(
    r"(?:strictly|highly|private(?:and)?|commercialin)?confiden(?:tial|ce)"
    r"|(?:strictly)?notfor(?:onward|wider|further|public|external)?(?:circulation|distribution"
    r"|publication|release|sharing)|donot(?:share|forward|copy|circulate|distribute)"
    r"|(?:for)?internal(?:use)?only|(?:strictly)?embargoed?|restricted|topsecret"
    r"|(?:your)?eyesonly|officialsensitive|withoutprejudice|private(?:and)?confidential|secret"
)
