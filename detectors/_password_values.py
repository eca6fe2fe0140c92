"""What the value of a password looks like, and what says that it is none.

A value is judged by its look (digits, signs, capitals inside) and by its sentence:
advice, jokes and famous examples give no secret away.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

from ._phrases import phrase, words
from ._tokens import looks_random

__all__ = [
    "ADVICE",
    "CLAUSE_END",
    "OPENS",
    "PROSE",
    "is_stand_in",
    "refused",
    "sentence",
    "strong",
    "trimmed",
]

_TRAILING: Final = ".,;:!?)'\"]}*_…"
OPENS: Final = phrase(
    r"\bwi-?fi\b|\bnetwork\b|\brouter\b|\bguest\b|\blog ?in\b|\blogon\b|\buser(?:name)?\b|"
    r"\blaptop\b|"
    r"\bprojector\b|\baccount\b|\bcomputer\b|\bpcs?\b|\bzoom\b|\bportal\b|\bhotspot\b|\bserver\b|"
    r"\bdatabase\b|\badmin\b|\bnetflix\b|\bssid\b|\bscreen\b|\btablet\b|\bipad\b|\bnas\b|\bvpn\b|"
    r"\bstaging\b|\btill\b|\bfolder\b|\bshared? drive\b|\bzip\b|\bpdf\b|\bspotify\b|\bemail\b"
)
ADVICE: Final = phrase(
    r"\b(?:never|avoid|should(?:n'?t)?|shouldn|bad|weak|worst|terrible|rubbish|stupid|commonest|"
    r"common|"
    r"such as|for example|e\.?g\.?|imagine|tips?|stop using|instead of|rather than|guess\w*|"
    r"crack\w*|"
    r"leaked|joke|film|movie|novel|episode|character|quiz|puzzle|riddle|escape room|fake|"
    r"dummy|sample|placeholder|still use|people (?:who )?use|people whose|if (?:your|you|their)|"
    r"(?:don'?t|do not|never) (?:use|make|set|choose|have|pick|write)|strong(?:er|est)?|whose|"
    r"password like|everyone's|somebody'?s|someone'?s|magic word|of the (?:day|week|month|year)|"
    r"the password to (?:success|"
    r"happiness))\b"
)
_FAMOUS: Final = words(
    "password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword pa55word "
    "pa$$word pa$$w0rd p455w0rd 123456 12345678 123456789 1234567890 12345 1234 0000 1111 qwerty "
    "qwerty123 qwertyuiop letmein hunter2 changeme change_me admin admin123 administrator root "
    "swordfish abc123 iloveyou monkey dragon test test123 guest default secret example "
    "correcthorsebatterystaple incorrect open-sesame opensesame foobar asdf asdfgh trustno1 "
    "welcome welcome1 hello123 mellon friend tr0ub4dor&3 joshua"
)
_STAND_IN: Final = Pattern(
    r"^(?:[<{\[(%$].*|.*[>}\]%]$|.*(?:x{3,}|\*{3,}|\.{3,}|_{3,}|#{3,}|\x{2022}{2,}).*|"
    r".*(?:your|redacted|removed|placeholder|hidden|secret[_-]?here|goes[_-]?here|insert|tbc|tbd|"
    r"todo|"
    r"example|dummy|fixme|environ|getenv|process\.env|vault:|null|undefined|none|n/a).*|"
    r"(.)\W*$|true|false|\\?n)$"
)
# A call in a program, where the value is made or asked for: input(…), getpass.getpass(…).
_CALL: Final = Pattern(r"^(?:[a-z_][a-z_0-9]*\.)*[a-z_][a-zA-Z_0-9]*\(", case=True)
_ATTRIBUTE: Final = Pattern(
    r"^(?:this|self|args|req|request|config|settings|os|env|process|data|form|body|params|opts|options"
    r"|user|creds|credentials|ctx|app|state)\.[a-z_.]+$"
)
# What goes on after "the password is" when no password is given.
PROSE: Final = Pattern(
    r"(?:a|an|the|this|that|these|those|my|your|our|his|her|their|its|it|not|no|now|on|in|at|to|"
    r"too|so|"
    r"also|as|all|always|never|still|very|really|just|only|more|most|much|less|even|already|almost|"
    r"and|or|but|if|when|where|what|which|who|how|why|because|for|from|with|by|of|up|out|about|"
    r"above|"
    r"below|there|here|same|different|wrong|right|correct|invalid|valid|required|needed|"
    r"case|protected|sensitive|long|short|weak|strong|easy|hard|simple|safe|secure|unique|new|old|"
    r"available|different|being|been|be|going|getting|sent|given|written|shown|stored|changed|"
    r"reset|"
    r"expired|expiring|due|under|over|inside|behind|like|one|two|three|something|anything|nothing|"
    r"someone|everything|important|gone|dead|back|top|your|you|i|we|they|he|she|good|bad|best|"
    r"worst|"
    r"please|ask|see|dm|message|email|text|call|contact|tbc|tba|private|confidential|managers?|"
    r"advice|tips?|policy|polic(?:y|ies)|rules?|help|hygiene|security|strength|fatigue|sharing|"
    r"service|day|week|manager|reset|resets|check|update|change|changes|recovery|protection|"
    r"hints?|box|field|screen|page|rubbish|awful|terrible|fine|ok|okay|mine|yours|ours|theirs|"
    r"forgotten|lost|leaked|hacked|compromised|stolen|reused|shared|never|longer|maybe|probably|"
    r"supposed|meant|set|used|uwl|today|tomorrow|pls|plz|lol|literally|basically|actually|"
    r"[\pL]+(?:ed|ing|ly|able|ible|less|ful)|[\pL]+n't|\d{1,2}(?:st|nd|rd|th)?)"
)
CLAUSE_END: Final = Pattern(
    r"\s*(?:$|[.!?,;)(]|\n|and\b|if\b|for\b|but\b|so\b|btw\b|then\b|x+\b|lol\b|no\b|in case\b|"
    r"[\x{2600}-\x{27BF}\x{1F300}-\x{1FAFF}])"
)


def is_stand_in(value: str) -> bool:
    """Whether a value only marks where a secret would stand."""
    if _CALL.match(value) or _ATTRIBUTE.match(value):
        return True
    if len(value) >= 30 and looks_random(value):  # chance words inside a key mean nothing
        return any(word in value.lower() for word in ("xxxx", "your", "redacted", "placeholder"))
    return _STAND_IN.match(value) is not None


def strong(value: str) -> bool:
    """Whether a word looks like a password rather than like a word."""
    inner = value[1:]
    digit = any(each.isdigit() for each in value)
    letter = any(each.isalpha() for each in value)
    sign = any(not each.isalnum() and each not in "'-./" for each in value.rstrip("!?"))
    mixed = (
        letter and any(each.isupper() for each in inner) and any(each.islower() for each in value)
    )
    return letter and len(value) >= 5 and (digit or sign or mixed)


def trimmed(text: str, start: int, end: int) -> int:
    """Where a value ends, without the marks that belong to the sentence."""
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return end


def sentence(text: str, start: int, end: int) -> str:
    """The words around, to the ends of the sentence, at most 160 characters each way."""
    before = text[max(0, start - 160) : start]
    after = text[end : end + 80]
    for stop in ("\n\n", ". ", "! ", "? "):
        before = before.rpartition(stop)[2]
        after = after.partition(stop)[0]
    return f"{before} {after}"


def refused(text: str, start: int, end: int) -> bool:
    """Whether the value is a stand-in, a famous example or part of advice."""
    value = text[start:end]
    around = sentence(text, start, end)
    opens = OPENS.search(around) is not None
    advice = ADVICE.search(around) is not None
    if is_stand_in(value):
        return True
    if value.lower() in _FAMOUS:
        return advice or not opens
    return advice and not (opens and strong(value))
