"""Secrets that somebody gives in words: "the wifi password is …", "your code is …".

A value counts only where the words say what it opens or what it is. What makes
a word a password is its place after "password is", and its look: digits, signs
or capitals inside. A plain word counts only where nothing else can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.patterns import Pattern
from linter.rule import Trigger

from ._phrases import phrase, words
from ._tokens import Secret, looks_random

__all__ = ["ADVICE", "TRIGGERS", "find_passwords", "is_stand_in", "sentence", "trimmed"]

_NAMES: Final = (
    r"pass[\s-]?words?|passwd|pass[\s-]?codes?|pass[\s-]?phrases?|pswd|pwd?|p/w|"
    r"mots?\s+de\s+passe|mdp|passwort|kennwort|contrase[nñ]a|senha|palavra-passe|has[łl]o|has[łl]em|"
    r"g?[cn]h?yfrinair|wachtwoord|lösenord|passord|adgangskode|salasana|parol[aăe]|heslo|jelsz[óo]|"
    r"lozinka|šifra|geslo|slapta[žz]odis|parool|parol|fjalëkalimi|[şs]ifre(?:si|miz)?|kata\s+sandi|"
    r"m[ậa]t\s+kh[ẩa]u|focal\s+faire|пароль|парола|лозинка|κωδικ[όο]ς|كلمة\s+(?:السر|المرور)|رمز\s+عبور|"
    r"סיסמה|סיסמא|पासवर्ड|ਪਾਸਵਰਡ|পাসওয়ার্ড|પાસવર્ડ|கடவுச்சொல்|密码|密碼|パスワード|暗証番号|비밀번호|รหัสผ่าน|(?:code|cl[ée]|clave|chiave|klucz)\s(?:de\s|du\s|del\s)?wi-?fi|"
    r"(?:wi-?fi|wlan|network|router|hotspot|wpa2?)[\s-]+(?:key|code|pass(?:word|wort|"
    r"code|phrase)?)|"
    r"(?:security|network)\s+key"
)
_KEYWORD: Final = Pattern(rf"(?:{_NAMES})")
_TO_WHAT: Final = (
    r"(?:\s(?:for|to|of|on|at|in)\s(?:[\pL\pN@.'&/-]+\s){0,5}?[\pL\pN@.'&/-]+?|"
    r"\s\([^)\n]{1,40}\)\s?|"
    r"\s(?:du|de|des|del|della|dello|do|da|dos|das|di|au|aux|pour|para|per|für|fürs|vom|von|zum|zur|"
    r"im|am|an|auf|van|voor|het|op|av|til|för|na|w|we|od|za|pentru|i'r|ar|y|от|для|на|к|до|από|için|la|le|"
    r"el|il|al)\s(?:[\pL\pN@.'&/°-]+\s){0,6}?[\pL\pN@.'&/°-]+?|"
    r"\s(?:today|tonight|now|this\s(?:week|term|month|year))\s)?"
)
_LINKING: Final = (
    r"\s*(?:(?:is|was|are|will\sbe|has\s(?:now\s)?(?:changed|been\schanged)\sto|"
    r"changed\sto|set\sto|reset\sto|ist|lautet|heißt|heisst|est|c'est|es|é|è|to|jest|brzmi|är|er|on|este|"
    r"ydi|ydy|yw|hai|je|var)(?:\b|\s)(?:\s(?:now|still|currently|just|"
    r"simply|set\sto|"
    r"changed\sto|literally|actually|the|called))?|'s(?:\snow|\sstill|\sjust)?\b|[:=：]+>?|[-=]>|是|为|は|は、|"
    r"\x{2192}|-|\|)\s*[:=]?\s*"
)
_LINK: Final = phrase(rf"['\")\]]?{_TO_WHAT}{_LINKING}")
_FAR: Final = Pattern(r"[^\n.:!?=]{1,70}(?:\s?[:=]|->|\x{2192})\s?")
# From here on, scripts that put no space between words (Chinese, Japanese, Korean, Thai is near).
_UNSPACED: Final = "\u0e00"
_COMPOUND: Final = frozenset(
    {"passwort", "kennwort", "wachtwoord", "lösenord", "passord", "adgangskode", "salasana"}
)
_SHORT: Final = frozenset(
    {"pw", "pwd", "p/w", "senha", "haslo", "parola", "parole", "parol", "mdp", "šifra", "heslo"}
)
_QUOTED: Final = Pattern(r"\"([^\"\n]{3,64})\"|'([^'\n]{3,64})'")
_TOKEN: Final = Pattern(r"[^\s<>\"]{3,80}")
_TRAILING: Final = ".,;:!?)'\"]}*_…"
_OPENS: Final = phrase(
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
# What goes on after "the password is" when no password is given.
_PROSE: Final = Pattern(
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
_CLAUSE_END: Final = Pattern(
    r"\s*(?:$|[.!?,;)(]|\n|and\b|if\b|for\b|but\b|so\b|btw\b|then\b|x+\b|lol\b|no\b|in case\b|"
    r"[\x{2600}-\x{27BF}\x{1F300}-\x{1FAFF}])"
)
_WHOLE_LINE: Final = Pattern(r"[^\n.!?]{3,60}")


TRIGGERS: Final[tuple[Trigger, ...]] = (
    r"pass[\s-]?(?:word|wd|code|phrase|e\b)|passwort|kennwort|mots? de passe|contrase|yfrinair|"
    r"wachtwoord|lösenord|\b(?:pwd?|p/w|pswd|pass)\s?[:=]|"
    r"\bpwd?\s(?:is|for)\b|[_-]pwd?=|\bp/?wd?\s\S*\d",
    (
        r"\b(?:mdp|senha|has[łl](?:o|em)|parol|passord|adgangskode|salasana|heslo|jelsz|lozinka|.ifr[ae]"
        r"|geslo|slapta|parool|fjal.kalim|kata sandi|m.t kh.u|focal faire)|ªª",
        r"[\d_#!:=]",
    ),
    r"wi-?fi|\bssid\b|\bhotspot\b|\bwlan\b|"
    r"(?:network|router|security|wpa2?)[\s-]+(?:key|code|pass)",
    (
        r"\b(?:log[ -]?ins?|log[ -]?ons?|creds|credentials|user/pass|account)\b",
        r"[/|:]|\band\b",
    ),
    (r"\b(?:curl|mysql\w*)\b", r"\s-(?:u|p|-user)"),
    r"sshpass",
    (r"\buser(?:name)?\b", r"\bpass\b"),
)


def is_stand_in(value: str) -> bool:
    """Whether a value only marks where a secret would stand."""
    if len(value) >= 30 and looks_random(value):  # chance words inside a key mean nothing
        return any(word in value.lower() for word in ("xxxx", "your", "redacted", "placeholder"))
    return _STAND_IN.match(value) is not None


def _strong(value: str) -> bool:
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


_IS_THE_PASSWORD: Final = phrase(
    r"(?:^|[\s:('\"])([^\s'\"()]{5,40})['\"]?\s(?:is|as|=)\s(?:the|our|my|your|"
    r"today's)\s(?:[\pL-]+\s){0,3}?"
    r"(?:pass[ -]?words?|passcode|pass[ -]?phrase|pw|wi-?fi (?:key|code|password))\b"
)


def _reversed(text: str) -> Iterator[Secret]:
    """Find the value that stands before "is the password"."""
    for match in _IS_THE_PASSWORD.finditer(text):
        start, end = match.start(1), trimmed(text, *match.span(1))
        value = text[start:end]
        digits = any(each.isdigit() for each in value)
        if digits and _strong(value) and not value[0].isdigit() and not _refused(text, start, end):
            yield Secret(start, end, "The words after it call it a password.", 0.85)


_TO_GET_IN: Final = phrase(
    r"\b(?:is|it's|still|use|type|enter|with)\s(?:still\s|now\s)?['\"]?([^\s'\"()]{6,40})['\"]?\s(?:to|for)\s"
    r"(?:get|getting|log|logging|sign|signing|connect\pL*|join\pL*|unlock\pL*|the)\s?(?:on|onto|in|into|to)?\s?"
    r"(?:the\s|our\s|my\s)?(?:[\pL-]+\s)?(?:wi-?fi|network|router|hotspot|vpn|server|account|portal|printer|"
    r"laptop|pc|computer|drive|database)\b"
)
_VALUE_THEN_IS: Final = phrase(
    r"\b(?:password|passcode|pass|pw|pin|code)\s(?:to\s)?([^\s'\"()]{5,40})\s(?:hai|hain|he|aahe|chhe|dir|olacak)\b"
)


def _between(text: str) -> Iterator[Secret]:
    """Find the value in "it is … to get on the wifi" and in "password … hai"."""
    for pattern in (_TO_GET_IN, _VALUE_THEN_IS):
        for match in pattern.finditer(text):
            start, end = match.start(1), trimmed(text, *match.span(1))
            value = text[start:end]
            strong = _strong(value) and any(each.isdigit() for each in value)
            if strong and not value[0].isdigit() and not _refused(text, start, end):
                yield Secret(start, end, "The words around it call it a password.", 0.8)


def find_passwords(text: str) -> Iterator[Secret]:
    """Passwords given in words; some of what is found may overlap."""
    for finder in (_given, _reversed, _between, _logins):
        yield from finder(text)


def _given(text: str) -> Iterator[Secret]:
    """Find the value that stands after "the password is"."""
    for match in _KEYWORD.finditer(text):
        start, end = match.span()
        after = text[end : end + 1]
        if match.group()[0] < _UNSPACED and _glued(text, start, after, match.group()):
            continue
        short = match.group().lower() in _SHORT
        link = _LINK.match(text, end)
        if link:
            found = _value(text, link.end(), link.group().strip(), match.group().lower())
            if short and found and text[found.start : found.end].isdigit():
                found = found if _OPENS.search(sentence(text, start, found.end)) else None
            if found and not (short and found.confidence < 0.8):
                yield found
                continue
        found = _straight_after(text, end, match.group().lower()) or _after_colon(text, end)
        if found:
            yield found


def _glued(text: str, start: int, after: str, keyword: str) -> bool:
    """Whether a keyword is only part of a word; "WLAN-Passwort" and "Druckerpasswort" are whole."""
    compound = keyword.lower() in _COMPOUND
    before = start > 0 and text[start - 1].isalnum() and not compound
    return before or after.isalnum() or after == "_"


def _straight_after(text: str, end: int, keyword: str) -> Secret | None:
    """Find the value that follows "password" with nothing between."""
    token = _TOKEN.match(text, end + 1) if text[end : end + 1] in {" ", "\n"} else None
    if not token:
        return None
    stop = trimmed(text, *token.span())
    value = text[token.start() : stop]
    digits = sum(each.isdigit() for each in value)
    if keyword.startswith("pass") and "code" in keyword and value.isdigit() and 4 <= digits <= 10:
        return Secret(token.start(), stop, "It follows the word “passcode”.", 0.8)
    if digits and len(value) >= 6 and _strong(value) and not _refused(text, token.start(), stop):
        ordinary = any(mark in value for mark in ("/", "http", "@", "%"))
        if "key" not in keyword or len(value) < 8:
            ordinary = ordinary or value[0].isdigit()
        if not ordinary:
            return Secret(token.start(), stop, f"It follows the word “{keyword}”.", 0.75)
    return None


def _after_colon(text: str, at: int) -> Secret | None:
    """Find the value after a colon further on: "the password for whoever is in on Monday: …"."""
    far = _FAR.match(text, at)
    token = _TOKEN.match(text, far.end()) if far else None
    if not token:
        return None
    start, stop = token.start(), trimmed(text, *token.span())
    value = text[start:stop]
    digits = any(each.isdigit() for each in value)
    plain = any(mark in value for mark in ("/", "@", "%")) and not any(c in value for c in "!#_&*")
    if not (digits and _strong(value)) or value[0].isdigit() or plain:
        return None
    if _refused(text, start, stop) or ADVICE.search(text[at:start]):
        return None
    return Secret(start, stop, "It stands after a colon, as the password spoken of.", 0.75)


def _refused(text: str, start: int, end: int) -> bool:
    """Whether the value is a stand-in, a famous example or part of advice."""
    value = text[start:end]
    around = sentence(text, start, end)
    opens = _OPENS.search(around) is not None
    advice = ADVICE.search(around) is not None
    if is_stand_in(value):
        return True
    if value.lower() in _FAMOUS:
        return advice or not opens
    return advice and not (opens and _strong(value))


def _value(text: str, at: int, link: str, keyword: str) -> Secret | None:
    """The password that stands at ``at``, if one does."""
    if quoted := _QUOTED.match(text, at):
        group = 1 if quoted.group(1) else 2
        span = quoted.span(group)
        if _PROSE.fullmatch(quoted.group(group)) or _refused(text, *span):
            return None
        return Secret(*span, f"It stands in quotation marks after “{keyword}”.", 0.9)
    token = _TOKEN.match(text, at)
    if not token:
        return None
    start, stop = token.start(), trimmed(text, *token.span())
    value = text[start:stop]
    if len(value) < 3 or _refused(text, start, stop) or value.startswith(("http", "@", "www.")):
        return None
    colon = any(mark in link for mark in ":=>|\u2192")
    code = "code" in keyword or "key" in keyword
    if value.isdigit():
        good = 4 <= len(value) <= 20 and (colon or code or "is" in link)
        return Secret(start, stop, f"It is given as a {keyword}.", 0.85) if good else None
    if _strong(value) and not _PROSE.fullmatch(value):
        if link.endswith("-") and not colon and not any(each.isdigit() for each in value):
            return None
        return Secret(start, stop, f"It is given as a {keyword}.", 0.93)
    return _plain_word(text, start, stop, colon=colon, link=link, keyword=keyword)


def _plain_word(
    text: str, start: int, stop: int, *, colon: bool, link: str, keyword: str
) -> Secret | None:
    """A password without digits or signs: only where it ends the clause and is no usual word."""
    value = text[start:stop]
    if _PROSE.fullmatch(value) or len(value) < 4 or not value[0].isalpha():
        return None
    around = sentence(text, start, stop)
    opens = _OPENS.search(f"{keyword} {around}") is not None
    if ADVICE.search(around):
        return None
    if _CLAUSE_END.match(text, stop) and (opens or colon):
        return Secret(start, stop, f"It is given as the {keyword}.", 0.8 if opens else 0.7)
    if colon and opens and (line := _WHOLE_LINE.match(text, start)):
        end = trimmed(text, *line.span())
        if text[start:end].count(" ") <= 4 and not any(
            _PROSE.fullmatch(word) for word in text[start:end].split()
        ):
            return Secret(start, end, f"It is given as the {keyword}.", 0.7)
    return None


_LOGIN: Final = phrase(
    r"\b(?:log[ -]?ins?|log[ -]?ons?|sign[ -]?in|creds|credentials|account|user/pass(?:word)?)\b"
    r"(?:\s[\pL']+){0,6}?\s*(?::|=|\bis\b|\bare\b|-|with\b|\bes\b|\best\b|\bist\b)\s*"
    r"([^\s/|,:]+)\s*(/|\||\s:\s|:|\sand\s)\s*([^\s/|,]+)"
)
_PASS: Final = Pattern(r"\b(?:pass|pwd?|p)\b\s*(?:is|[:=-])?\s*['\"]?([^\s'\",;]{4,40})")
_WIFI: Final = Pattern(
    r"\b(?:wi-?fi|ssid|hotspot|wlan)\b[^.\n]{0,25}?(?::|=|\bis\b)\s*['\"]?([^\s/|,]{2,32})['\"]?\s*"
    r"(?:/|\||,?\s?(?:pass|pw|key)\b\s?:?)\s*['\"]?([^\s'\",;]{6,40})"
)
_NETWORK: Final = phrase(
    r"\b(?:wi-?fi|network|ssid|user ?name|login|log-?in)\b\s(?:name\s|is\s|"
    r"called\s)*\S+\s(?:and\s|with\s)?(?:the\s)?"
    r"pass(?:word|code|phrase)\s(?:is\s)?([\pL0-9!$%&*_.-]+)"
)
_WIFI_QR: Final = Pattern(r"\bWIFI:(?:[A-Z]:[^;\s]*;)*P:([^;\s]{4,63});")
_COMMAND: Final = Pattern(
    r"\bcurl\b[^\n]{0,80}\s(?:-u|--user)\s+['\"]?[^\s:'\"]+:([^\s'\"]{3,})|"
    r"\bmachine\s\S+\s+login\s\S+\s+password\s(\S{3,})|"
    r"\b(?:mysql|mysqldump|mysqladmin)\b[^\n]{0,80}\s-p(\S{4,})|"
    r"\bsshpass\s+-p\s*['\"]?([^\s'\"]{3,})"
)


def _logins(text: str) -> Iterator[Secret]:
    for match in _LOGIN.finditer(text):
        start, end = match.start(1), trimmed(text, *match.span(3))
        user, password = match.group(1), text[match.start(3) : end]
        host = user.lower().endswith((".com", ".org", ".uk", ".net", ".example"))
        host = host and "@" not in user
        if not 3 <= len(password) <= 40 or "//" in text[start:end] or host or is_stand_in(password):
            continue
        if ADVICE.search(sentence(text, start, end)) or _PROSE.fullmatch(password):
            continue
        if match.group(2).strip() == "and" and not any(each.isdigit() for each in password):
            continue
        if _strong(password) or user.lower() in {"admin", "root", "guest", "user", "administrator"}:
            yield Secret(start, end, "It is given as a user name and a password.", 0.85)
    for match in _WIFI.finditer(text):
        end = trimmed(text, *match.span(2))
        value = text[match.start(2) : end]
        if (_strong(value) or value.isdigit()) and not _refused(text, match.start(2), end):
            yield Secret(
                match.start(2), end, "It stands beside the name of a wireless network.", 0.85
            )
    for match in _NETWORK.finditer(text):
        start, end = match.start(1), trimmed(text, *match.span(1))
        ordinary = (
            end - start < 4 or _PROSE.fullmatch(text[start:end]) or not _CLAUSE_END.match(text, end)
        )
        if not ordinary and not _refused(text, start, end):
            yield Secret(start, end, "It stands beside the name of a network or account.", 0.8)
    for match in _WIFI_QR.finditer(text):
        yield Secret(*match.span(1), "It is a wireless network's password, as in a QR code.", 0.95)
    for match in _COMMAND.finditer(text):
        group = next(number for number in range(1, 5) if match.group(number) is not None)
        if not is_stand_in(match.group(group)) and not match.group(group).startswith("$"):
            yield Secret(*match.span(group), "It is the password of a command.", 0.9)
    if _OPENS.search(text):
        for match in _PASS.finditer(text):
            end = trimmed(text, *match.span(1))
            value = text[match.start(1) : end]
            worded = _OPENS.search(sentence(text, match.start(), match.end()))
            if worded and _strong(value) and any(c.isdigit() for c in value):
                keyed = match.group().lower().startswith(("pass", "pw"))
                marked = any(mark in match.group()[:6] for mark in ":=")
                if (keyed or marked) and not _refused(text, match.start(1), end):
                    yield Secret(match.start(1), end, "It is given as a password.", 0.8)
