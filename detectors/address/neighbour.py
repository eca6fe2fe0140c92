"""What the words directly before an address name: a person or a venue."""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

from .places import is_place
from .tokens import fold
from .venues import names_venue
from .words import FIRST_NAMES, TITLES, VILLAGE_STOP

__all__ = ["neighbour"]

_ALL_CAPITALS: Final = 5  # words in a row
_BEFORE: Final = Pattern(
    r"(?:^|[.!?:;\n(>-]\s*|\s)((?:[\pL\pN&][\pL\pN'&.-]*\s+){0,5}[\pL\pN&][\pL\pN'&.-]*)"
    r"(\s*[,:(\n-]\s*|\s+(?:at|in|on|@|of|near)\s+|\s+)$"
)


def neighbour(text: str, start: int) -> tuple[float, str] | None:
    """What the words directly before the address name: a person or a venue."""
    left = text[max(0, start - 80) : start]
    line, newline, lead = left.rpartition("\n")
    if not lead.strip() and newline:
        name = line.rpartition("\n")[2].strip(" ,:*-")
        return _named(name, line_above=True) if name else None
    stripped = left.rstrip()
    joined = stripped[-1:] in {",", "(", ":", "-"} or left[-1:] in {" ", "\n"}
    if not joined:
        return None
    match = _BEFORE.search(left)
    if match is None:
        return None
    join = match.group(2).strip()
    if join in {":", ""}:
        words = match.group(1).split()
        titled = len(words) > 1 and fold(words[-2].rstrip(".")) in TITLES
        return (1.4, "a person's name stands before it") if titled else None
    return _named(
        match.group(1), line_above=False, led=join in {"at", "in", "on", "@", "of", "near"}
    )


def _named(phrase: str, *, line_above: bool, led: bool = False) -> tuple[float, str] | None:
    words = phrase.split()
    name: list[str] = []
    for word in reversed(words):  # the capitalised words at the end
        if word[0].isupper() or (name and fold(word) in {"of", "and", "the", "&", "y", "de", "al"}):
            name.insert(0, word)
        else:
            break
    low = [fold(word.strip(".,'\"()-")) for word in name or words[-3:]]
    if names_venue(" ".join(low)):
        return -2.6, "a shop, office or public building stands before it"
    if not name:
        return None
    if len(name) == len(words) >= _ALL_CAPITALS and not line_above:
        return None  # a post all in capitals: they name nothing
    if line_above and len(words) > len(name) + 1:
        return None
    person = low[0].rstrip(".") in TITLES or (low[0] in FIRST_NAMES and len(low) < 4) or (
        line_above and low[-1] in FIRST_NAMES
    )  # fmt: skip
    if person and low[0] != "the":
        return 1.6 if line_above or low[0] in TITLES else 1.0, "a person's name stands before it"
    if low[0] in VILLAGE_STOP and low[0] != "the":
        return None
    if all(word.isalpha() for word in low) and is_place(" ".join(low)):
        return None
    if line_above:
        two = 2 <= len(low) <= 3 and low[0] != "the"
        if two and all(w.isalpha() or "'" in w for w in low):
            return 0.8, "what looks like a person's name stands above it"
        return (-0.8, "a name that is no person's stands above it") if low[0] == "the" else None
    if led:
        return None
    if low[0] == "the" or len(low) > 1:
        return -2.4 if low[0] == "the" else -1.8, "the name of a place stands before it"
    return (
        (-0.8, "the name of a place stands before it")
        if len(words) == 1 or words[-2:-1] == ["at"]
        else None
    )
