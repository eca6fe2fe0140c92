"""Keys, tokens and recovery words that the words beside them give away.

Source: BIP 39 (recovery words).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.patterns import Pattern
from linter.rule import Trigger

from ._password_values import is_stand_in, trimmed
from ._phrases import phrase, words
from ._tokens import Secret, looks_random

__all__ = ["TRIGGERS", "find_keys"]

TRIGGERS: Final[tuple[Trigger, ...]] = (
    (
        r"\b(?:seed|recovery|mnemonic|wallet|back-?up|scratch|secret|emergency|rescue|2fa)\b",
        r"phrase|words?\b|codes?\b|keys?\b",
    ),
    r"mnemonic|\bseed\s?[:=]",
    r"(?:api|access|secret|auth|encryption|signing|private|master|service|session|app)[ _.-]?"
    r"(?:key|token|secret|password|id)(?:\b|_)|apikey|_(?:secret|token)\b|"
    r"(?:secret|token|bearer|sessionid|phpsessid)['\"]?\s*(?:is|[:=])",
)

_PHRASE: Final = phrase(
    r"\b(?:(?:seed|recovery|backup|mnemonic|secret|wallet)\s(?:phrase|words?|seed)|mnemonic|seed)\b"
    r"[^\n:=]{0,30}?\s*(?:is|are|:|=|-|\n)+\s*['\"]?"
    r"((?:(?:\d{1,2}[.)]\s?)?[a-z]{3,8}[\s,]+){11,23}(?:\d{1,2}[.)]\s?)?[a-z]{3,8})\b"
)
_PHRASE_WORD: Final = Pattern(r"[a-z]{3,8}")
_NOT_IN_PHRASE: Final = words("the and for are was our his her its has had not but who why how")
_BACKUP: Final = phrase(
    r"\b(?:back-?up|recovery|scratch|2fa|emergency)\s(?:codes?|keys?)\b[^\n\d:=]{0,20}?\s*(?:is|"
    r"are|:|=|\n|-)?\s*"
    r"((?:[a-z0-9]{4,6}(?:[- ][a-z0-9]{4,6}){1,7}|[a-z0-9]{8,10}|"
    r"\d{6,8})(?:[\s,;]+(?:[a-z0-9]{4,6}[- ][a-z0-9]{4,6}|"
    r"[a-z0-9]{8,10}|\d{6,8}))*)"
)
_BACKUP_FAR: Final = phrase(
    r"\b(?:back-?up|recovery|scratch|2fa|emergency|rescue)\s(?:sign-?in\s|login\s)?(?:codes?|keys?)\b[^\n:=]{0,100}[:=]\s*"
    r"((?:[a-z0-9]{4,6}-[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){0,4}|\d{4}\s\d{4}|[a-z0-9]{8,12})"
    r"(?:[\s,;]+(?:[a-z0-9]{4,6}-[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){0,4}|\d{4}\s\d{4}|\d{8}))*)"
)
_KEYED: Final = Pattern(
    r"((?:api|access|secret|auth|encryption|signing|private|master|service|session|app)[ _.-]?"
    r"(?:access[ _.-]?)?(?:key|token|secret|password|id)(?:_base|_value|_prod|_live|_dev|_test)?|"
    r"api[ _.-]?(?:token|secret)|apikey|client[ _.-]?secret|"
    r"consumer[ _.-]?secret|secret|token|bearer|sessionid|phpsessid|connection[ _.-]?string)s?"
    r"['\"]?\s*(?:is|was|[:=]+>?|=>|->|,)\s*['\"]?(?:bearer\s)?([\w+/.~=-]{16,200})"
)
_PUBLIC: Final = Pattern(
    r"(?:public|publishable|ssh-|sha\d*|md5|commit|checksum|fingerprint|csrf|page|next|cursor|"
    r"contract|nft)"
    r"[\s_-]*$"
)


def _phrase_end(text: str, start: int, end: int) -> int:
    """Where a recovery phrase ends: BIP 39 makes them of 12, 15, 18, 21 or 24 words."""
    ends = [match.end() for match in _PHRASE_WORD.finditer(text, start, end)]
    return ends[len(ends) // 3 * 3 - 1]


def find_keys(text: str) -> Iterator[Secret]:
    """Recovery words and codes, and generated values given as a key; some may overlap."""
    for match in _PHRASE.finditer(text):
        end = _phrase_end(text, *match.span(1))
        said = text[match.start(1) : end].lower().split()
        if not _NOT_IN_PHRASE.intersection(said):
            yield Secret(match.start(1), end, "It is given as a wallet's recovery words.", 0.93)
    for match in _BACKUP.finditer(text):
        value = match.group(1)
        if sum(each.isdigit() for each in value) >= 4:
            yield Secret(*match.span(1), "It is given as a recovery code.", 0.88)
    for match in _BACKUP_FAR.finditer(text):
        pieces = match.group(1).replace(",", " ").replace(";", " ").split()
        if all(any(each.isdigit() for each in piece) for piece in pieces):
            yield Secret(*match.span(1), "They are given as recovery codes.", 0.85)
    for match in _KEYED.finditer(text):
        end = trimmed(text, *match.span(2))
        value = text[match.start(2) : end]
        start = match.start()
        glued = start > 0 and text[start - 1].isalpha()
        if glued or is_stand_in(value) or _PUBLIC.search(text[max(0, start - 20) : start]):
            continue
        if looks_random(value) and not value.startswith(("http", "www.", "0x")):
            yield Secret(match.start(2), end, f"It is given as “{match.group(1).strip()}”.", 0.88)
