"""What the words directly before an address name: a person or a venue."""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

from .lexicon import words
from .places import is_place
from .tokens import fold
from .venues import names_venue
from .words import FIRST_NAMES, TITLES, VILLAGE_STOP

__all__ = ["neighbour"]

_KIN: Final = words(
    """
    auntie aunty aunt uncle nan nana gran granny grandma grandad grandpa mum mam dad papa baba amma
    oma opa cousin brother neighbour
    """
)
_ALL_CAPITALS: Final = 5  # words in a row
_VENUE: Final = -2.6  # the weight of a venue's name
_BEFORE: Final = Pattern(
    r"(?:^|[.!?:;\n(>-]\s*|\s)((?:[\pL\pN&][\pL\pN'&.-]*\s+){0,5}[\pL\pN&][\pL\pN'&.-]*)"
    r"(\s*[,:(\n!-]\s*|\s+(?:at|in|on|@|of|near)\s+|\s+)$"
)
# "... mended my bike", "... has done our curtains": what is said of those who do it for a living.
_SERVED: Final = Pattern(
    r"^[\s,)-]*(?:(?:has|have|had|just|also|finally|only|even|again|really|always) )*"
    r"(?:[a-z]{2,}ed|did|done|cut|sold|made|gave|found|does|do|sews|mends|fixes|repairs) "
    r"(?:me|my|our|us|his|her|mine|ours|mum's|dad's)\b"
)


def neighbour(text: str, start: int, end: int) -> tuple[float, str] | None:
    """What the words directly before the address [start, end) name: a person or a venue.

    Answers the weight it has for a home and why; None if they name nothing.
    """
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
    phrase, _, last = match.group(1).rpartition(" ")
    if not join and last in {"at", "in", "on"}:
        firm = _is_firm(phrase) and _SERVED.search(text[end : end + 80])
        return (-2.2, "somebody in trade is said to be there") if firm else None
    if last[:1].isupper() and (join == "!" or (not join and last.endswith("."))):
        named = _named(match.group(1).rstrip("."), line_above=False)
        return named if named is not None and named[0] <= _VENUE else None
    if join in {":", ""}:
        words = match.group(1).split()
        titled = len(words) > 1 and fold(words[-2].rstrip(".")) in TITLES
        return (1.4, "a person's name stands before it") if titled else None
    led = join in {"at", "in", "on", "@", "of", "near"}
    return _named(match.group(1), line_above=False, led=led)


def _is_firm(phrase: str) -> bool:
    """Two or more capitalised words that are no person's name, at the end of a phrase."""
    words = [word for word in phrase.split() if word not in {"&", "and"}]
    if len(words) < 2 or not (words[-1][0].isupper() and words[-2][0].isupper()):
        return False
    first, last = (fold(word.strip(".,'\"()-")) for word in words[-2:])
    return not {first, last} & (FIRST_NAMES | TITLES | VILLAGE_STOP | _KIN)


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
        return _VENUE, "a shop, office or public building stands before it"
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
