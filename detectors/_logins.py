"""User names with passwords, networks with keys, and the passwords of commands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.patterns import Pattern

from ._password_values import (
    ADVICE,
    CLAUSE_END,
    OPENS,
    PROSE,
    is_stand_in,
    refused,
    sentence,
    strong,
    trimmed,
)
from ._phrases import phrase
from ._tokens import Secret

__all__ = ["find_logins"]

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


def find_logins(text: str) -> Iterator[Secret]:
    for match in _LOGIN.finditer(text):
        start, end = match.start(1), trimmed(text, *match.span(3))
        user, password = match.group(1), text[match.start(3) : end]
        host = user.lower().endswith((".com", ".org", ".uk", ".net", ".example"))
        host = host and "@" not in user
        if not 3 <= len(password) <= 40 or "//" in text[start:end] or host or is_stand_in(password):
            continue
        if ADVICE.search(sentence(text, start, end)) or PROSE.fullmatch(password):
            continue
        if match.group(2).strip() == "and" and not any(each.isdigit() for each in password):
            continue
        if strong(password) or user.lower() in {"admin", "root", "guest", "user", "administrator"}:
            yield Secret(start, end, "It is given as a user name and a password.", 0.85)
    for match in _WIFI.finditer(text):
        end = trimmed(text, *match.span(2))
        value = text[match.start(2) : end]
        if (strong(value) or value.isdigit()) and not refused(text, match.start(2), end):
            yield Secret(
                match.start(2), end, "It stands beside the name of a wireless network.", 0.85
            )
    for match in _NETWORK.finditer(text):
        start, end = match.start(1), trimmed(text, *match.span(1))
        ordinary = (
            end - start < 4 or PROSE.fullmatch(text[start:end]) or not CLAUSE_END.match(text, end)
        )
        if not ordinary and not refused(text, start, end):
            yield Secret(start, end, "It stands beside the name of a network or account.", 0.8)
    for match in _WIFI_QR.finditer(text):
        yield Secret(*match.span(1), "It is a wireless network's password, as in a QR code.", 0.95)
    for match in _COMMAND.finditer(text):
        group = next(number for number in range(1, 5) if match.group(number) is not None)
        if not is_stand_in(match.group(group)) and not match.group(group).startswith("$"):
            yield Secret(*match.span(group), "It is the password of a command.", 0.9)
    if OPENS.search(text):
        for match in _PASS.finditer(text):
            end = trimmed(text, *match.span(1))
            value = text[match.start(1) : end]
            worded = OPENS.search(sentence(text, match.start(), match.end()))
            if worded and strong(value) and any(c.isdigit() for c in value):
                keyed = match.group().lower().startswith(("pass", "pw"))
                marked = any(mark in match.group()[:6] for mark in ":=")
                if (keyed or marked) and not refused(text, match.start(1), end):
                    yield Secret(match.start(1), end, "It is given as a password.", 0.8)
