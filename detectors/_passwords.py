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

from ._logins import find_logins
from ._password_values import ADVICE, CLAUSE_END, OPENS, PROSE, refused, sentence, strong, trimmed
from ._phrases import phrase
from ._tokens import Secret

__all__ = ["TRIGGERS", "find_passwords"]

_NAMES: Final = (
    r"pass[\s-]?words?|p[\s._*-]a[\s._*-]s[\s._*-]s(?:[\s._*-]w[\s._*-]o[\s._*-]r[\s._*-]d)?|"
    r"p(?:[@4][s5$]{2}|a[5$]{2}|a5s|as5|ass(?:w0|vv[o0]))(?:w?[o0]?rd)?|passwd|pass[\s-]?codes?|pass[\s-]?phrases?|pswd|pwd?|p/w|"
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
_WHOLE_LINE: Final = Pattern(r"[^\n.!?]{3,60}")
TRIGGERS: Final[tuple[Trigger, ...]] = (
    r"\bp[\s._*-]a[\s._*-]s[\s._*-]s\b|\bp[@4][s5$][s5$]|\bpa[s5$][5$]|\bpa5s|\bpassw0|\bpassvv",
    r"pass[\s-]?(?:word|wd|code|phrase|e\b)|passwort|kennwort|mots? de passe|contrase|yfrinair|"
    r"wachtwoord|lösenord|\b(?:pwd?|p/w|pswd|pass)\s?[:=]|"
    r"\bpwd?\s(?:is|for|on|to|at)\b|[_-]pwd?=|\bp/?wd?\s\S*\d",
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
        if digits and strong(value) and not value[0].isdigit() and not refused(text, start, end):
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
            good = strong(value) and any(each.isdigit() for each in value)
            if good and not value[0].isdigit() and not refused(text, start, end):
                yield Secret(start, end, "The words around it call it a password.", 0.8)


def find_passwords(text: str) -> Iterator[Secret]:
    """Passwords given in words; some of what is found may overlap."""
    for finder in (_given, _reversed, _between, find_logins):
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
                found = found if OPENS.search(sentence(text, start, found.end)) else None
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
    if digits and len(value) >= 6 and strong(value) and not refused(text, token.start(), stop):
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
    if not (digits and strong(value)) or value[0].isdigit() or plain:
        return None
    if refused(text, start, stop) or ADVICE.search(text[at:start]):
        return None
    return Secret(start, stop, "It stands after a colon, as the password spoken of.", 0.75)


def _value(text: str, at: int, link: str, keyword: str) -> Secret | None:
    """The password that stands at ``at``, if one does."""
    if quoted := _QUOTED.match(text, at):
        group = 1 if quoted.group(1) else 2
        span = quoted.span(group)
        between = quoted.group(group)[0] in ")],;:+"  # what stands between two strings of a program
        if between or PROSE.fullmatch(quoted.group(group)) or refused(text, *span):
            return None
        return Secret(*span, f"It stands in quotation marks after “{keyword}”.", 0.9)
    token = _TOKEN.match(text, at)
    if not token:
        return None
    start, stop = token.start(), trimmed(text, *token.span())
    value = text[start:stop]
    if len(value) < 3 or refused(text, start, stop) or value.startswith(("http", "@", "www.")):
        return None
    colon = any(mark in link for mark in ":=>|\u2192")
    code = "code" in keyword or "key" in keyword
    if value.isdigit():
        good = 4 <= len(value) <= 20 and (colon or code or "is" in link)
        return Secret(start, stop, f"It is given as a {keyword}.", 0.85) if good else None
    if strong(value) and not PROSE.fullmatch(value):
        if link.endswith("-") and not colon and not any(each.isdigit() for each in value):
            return None
        return Secret(start, stop, f"It is given as a {keyword}.", 0.93)
    return _plain_word(text, start, stop, colon=colon, link=link, keyword=keyword)


def _plain_word(
    text: str, start: int, stop: int, *, colon: bool, link: str, keyword: str
) -> Secret | None:
    """A password without digits or signs: only where it ends the clause and is no usual word."""
    value = text[start:stop]
    if PROSE.fullmatch(value) or len(value) < 4 or not value[0].isalpha():
        return None
    around = sentence(text, start, stop)
    opens = OPENS.search(f"{keyword} {around}") is not None
    if ADVICE.search(around):
        return None
    if CLAUSE_END.match(text, stop) and (opens or colon):
        return Secret(start, stop, f"It is given as the {keyword}.", 0.8 if opens else 0.7)
    if colon and opens and (line := _WHOLE_LINE.match(text, start)):
        end = trimmed(text, *line.span())
        if text[start:end].count(" ") <= 4 and not any(
            PROSE.fullmatch(word) for word in text[start:end].split()
        ):
            return Secret(start, end, f"It is given as the {keyword}.", 0.7)
    return None
