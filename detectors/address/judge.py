"""Home or venue: weighs the words around an address."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

from .addresses import Address
from .cues import CUES, cue_set
from .known import KNOWN
from .lexicon import words
from .parts import Kind, Strength
from .places import is_place
from .postcodes import Postcode
from .tokens import fold
from .venues import landmarks, venue_set
from .words import (
    BUSINESS_STREETS,
    DWELLINGS,
    FIRST_NAMES,
    SURE_DWELLINGS,
    TITLES,
    VILLAGE_STOP,
)

__all__ = ["Judgement", "Place", "judge", "judge_postcode"]

_MARK: Final = "@@"
_ALL_CAPITALS: Final = 5  # words in a row
_REACH: Final = 160  # characters of context on either side
_STOP_LEFT: Final = Pattern(
    r"(?:[^\pL@](?:\pL{4,}|\pN+|\pL\pL|\pL{3})[\"')\]]*[.!?]+[\"')\]]*\s+|[!?]+\s*|\n\s*\n|\.\.\.\s*)"
)
_STOP_RIGHT: Final = Pattern(r"[.!?]+[\"')\]]*(?:\s|$)|\n\s*\n|\.\.\.")
_BEFORE: Final = Pattern(
    r"(?:^|[.!?:;\n(>-]\s*|\s)((?:[\pL\pN&][\pL\pN'&.-]*\s+){0,5}[\pL\pN&][\pL\pN'&.-]*)"
    r"(\s*[,:(\n-]\s*|\s+(?:at|in|on|@|of|near)\s+|\s+)$"
)
_RESIDENTIAL: Final = words(
    """
    close clo clse gardens gdns gdn gds avenue ave av crescent cres cresc grove gr drive dr drv
    terrace ter terr mews rise way lane ln court cottages villas bungalows croft dene walk view
    green heights
    """
)
_HALLS: Final = words("hall house building buildings chapel tower towers point wharf centre manor")
_STRONG: Final = frozenset(
    {
        "residence",
        "residence after",
        "possessive home",
        "new home",
        "belongs",
        "exposure",
        "house party",
        "pet",
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    """A site of the institution. ``street``: folded, without a number, "" if unknown."""

    name: str
    street: str
    postcode: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether an address is a home.

    ``confidence``: 0 to 1 that it is one. ``cues``: what spoke for it, in plain
    words, the weightiest first.
    """

    home: bool
    confidence: float
    cues: tuple[str, ...]


@dataclass(slots=True)
class _Ledger:
    total: float
    reasons: list[tuple[float, str]]
    names: set[str]

    def add(self, weight: float, why: str, name: str = "") -> None:
        self.total += weight
        self.reasons.append((weight, why))
        if name:
            self.names.add(name)


_GOVERNORS: Final = frozenset(
    {
        "residence",
        "move",
        "delivery",
        "come to",
        "come round",
        "whereabouts",
        "motion",
        "new home",
        "at home",
    }
)


def _window(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of the same sentence before and after [start, end)."""
    left = text[max(0, start - _REACH) : start]
    cuts = [0, *(match.end() for match in _STOP_LEFT.finditer(left))]
    cut = cuts.pop()
    while cuts and not any(c.isalpha() for c in left[cut:]):
        cut = cuts.pop()  # the address opens its sentence: the one before says what it is
    right = text[end : end + _REACH]
    stop = _STOP_RIGHT.search(right)
    return left[cut:], right[: stop.start()] if stop else right


def _plain(text: str) -> str:
    """Without accents, so that a word boundary is one, and with single spaces."""
    plain = text if text.isascii() else fold(text)
    plain = landmarks().sub("yonder", plain)
    return plain.replace("   ", " ").replace("  ", " ") if "  " in plain else plain


def _context(
    ledger: _Ledger,
    text: str,
    start: int,
    end: int,
    others: Iterable[tuple[int, int]],
    *,
    reach: float = 1.0,
    led: bool = True,
) -> None:
    """Add the cues of the sentence in full and those of the rest in part."""
    left, right = _window(text, start, end)
    whole = text
    for begin, stop in sorted({*others, (start, end)}, reverse=True):
        whole = f"{whole[:begin]}{_MARK}{whole[stop:]}"
    alone = not any(c.isalpha() for c in left + right)
    sentence = whole if alone else f"{left}{_MARK}{right}"
    near = set(cue_set().match(_plain(sentence)))
    far = set(cue_set().match(_plain(whole))) - near
    seen = {CUES[index].name for index in near}
    named = "own place named" in seen
    for index in sorted(near):
        cue = CUES[index]
        # The same words make both cues: the second only adds a little.
        share = 0.3 if named and cue.name in {"possessive home", "somebody's home"} else 1.0
        away = seen & {"venue is there", "body moves"}
        if cue.name in _GOVERNORS and (away or not led):
            share = 0.3  # "I'm at Costa, 14 …": the verb leads to the venue
        if cue.name == "first person" and reach > 1:
            share = 1.5
        if cue.name == "near it" and reach > 1:
            continue  # a postcode is given for its neighbourhood
        ledger.add(cue.near * share, cue.why, cue.name)
    for index in sorted(far):
        cue = CUES[index]
        if cue.far:
            ledger.add(cue.far * reach, cue.why, "far " + cue.name)


def _neighbour(text: str, start: int) -> tuple[float, str] | None:
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
    if venue_set().match(" ".join(low)) and 0 in venue_set().match(" ".join(low)):
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


def _shape(ledger: _Ledger, address: Address) -> None:
    """What the address says of itself."""
    street = address.street
    if address.home_unit:
        ledger.add(1.6, "it names a flat or the like", "unit")
    houses = [p for p in address.parts if p.kind is Kind.HOUSE]
    units = [p for p in address.parts if p.kind is Kind.UNIT]
    box = address.has(Kind.BOX)
    if address.numbered and address.placed:
        ledger.add(0.7, "it is a full address with a house number")
    elif houses and any(p.type in SURE_DWELLINGS for p in houses):
        ledger.add(0.5, "it names a house")
    elif houses and (street is not None or address.has(Kind.POSTCODE, Kind.POSTAL)):
        ledger.add(0.3, "it names a house")
    elif not address.numbered and not units and not box:
        ledger.add(-1.4, "it has no house number")
    if not address.placed and not box:
        ledger.add(-1.2, "it names no town")
    if street is not None:
        kind = street.type
        name = address.words(street)
        if kind in _RESIDENTIAL or street.abroad:
            ledger.add(0.4, "the street is of a kind people live in")
        elif "high str" in name or "high st" in name or "market" in name or "station" in name:
            ledger.add(-0.7, "the street is of a kind shops are in")
        elif kind in BUSINESS_STREETS and not units:
            ledger.add(-0.6, "the street is of a kind firms are in")
        if street.strength - street.small <= Strength.GUESS and not address.has(
            Kind.POSTCODE, Kind.POSTAL
        ):
            ledger.add(-0.6, "the street's name is uncertain")
        if street.type == "" and 0 in venue_set().match(name):
            ledger.add(-3.0, "it names a shop, office or public building")
    if _PARK.search(address.tokens.source, address.start, address.end):
        ledger.add(-2.4, "it is on a business park")
    first = address.parts[0]
    cased = address.tokens.cased
    if first.kind is Kind.STREET and not first.numbered and address.numbered and cased:
        ledger.add(
            -1.0 if first.type in DWELLINGS else -2.2, "the name of a place stands before it"
        )
    for part in houses:
        if part.type in _HALLS and not address.home_unit and not (units and address.numbered):
            public = part.type not in {"house", "point", "wharf", "tower", "towers"}
            ledger.add(-1.7 if public else -0.8, "it names a large building")
    for part in units:
        if part.type in {"suite", "unit", "floor", "level", "ste"} and not address.home_unit:
            ledger.add(-0.6, "it names an office or works unit")
    if box:
        boxed = next(p for p in address.parts if p.kind is Kind.BOX)
        ledger.add(-1.0 if boxed.type == "box" else 0.8, "it is a post box")
    if address.has(Kind.CARE_OF):
        ledger.add(1.2, "it is in care of somebody")
    for part in address.parts:
        if part.kind in {Kind.FREE, Kind.HOUSE}:
            words = address.words(part)
            if (
                part.type in SURE_DWELLINGS
                or part.type in _HALLS
                or part.type in {"court", "lodge"}
            ):
                if _institution(words):
                    ledger.add(-3.0, "it names a public building")
                continue
            if 0 in venue_set().match(words):
                ledger.add(-3.0, "it names a shop, office or public building")


_PARK: Final = Pattern(
    r"\b(?:science|business|retail|industrial|trading|technology|enterprise|innovation|office|logistics)"
    r" (?:park|estate|centre|quarter|village)\b"
)
_PUBLIC: Final = Pattern(
    r"\b(?:school|college|university|hospital|library|town|church|parish|village|community|students?|"
    r"council|city|county|police|fire|station|museum|gallery|conference|concert|assembly|guild|union|"
    r"business|enterprise|innovation|science|technology|civic|memorial|masonic|scout|sports|health|medical)\b"
)


def _institution(words: str) -> bool:
    return _PUBLIC.search(words) is not None


def _known(address: Address) -> bool:
    street = address.street
    if street is None:
        return False
    words = address.words(street).removeprefix("no ").removeprefix("number ").split()
    return any(" ".join(words[:size]) in KNOWN for size in range(3, len(words) + 1))


def _ours(address: Address, places: Iterable[Place]) -> bool:
    """It is one of the institution's sites: its postcode, or its street with no other number."""
    street = address.street
    for place in places:
        if address.postcode is not None and address.postcode == place.postcode:
            return True
        if (
            place.street
            and street is not None
            and not street.numbered
            and address.postcode is None
            and address.words(street).replace("'", "") == place.street.replace("'", "")
        ):
            return True
    return False


def judge(
    address: Address,
    text: str,
    *,
    others: Iterable[tuple[int, int]] = (),
    places: Iterable[Place] = (),
    official: bool = False,
) -> Judgement:
    """Whether the address is a person's place.

    text: what the address was found in. others: spans of the other addresses and
    postcodes there. places: sites of the institution. official: the account that
    will post it is the institution's own.
    """
    ledger = _Ledger(0.0, [], set())
    _shape(ledger, address)
    if _known(address):
        ledger.add(-6.0, "everybody knows it")
    named = _neighbour(text, address.start)
    led = named is None or named[0] > -2.0
    _context(ledger, text, address.start, address.end, others, led=led)
    if named is not None:
        ledger.add(*named)
    if _ours(address, places):
        strong = ledger.names & {"residence", "residence after"}
        ledger.add(
            -2.0 if strong and address.has(Kind.UNIT) else -6.0, "it is a site of the University"
        )
    if official:
        ledger.add(-0.7, "the account is the University's")
    ledger.add((address.score - 0.8) * 2.0, "the wording is that of an address")
    return _verdict(ledger, address)


def _verdict(ledger: _Ledger, address: Address | None) -> Judgement:
    home = ledger.total > 0
    if address is not None and home:
        close = {n for n in ledger.names if not n.startswith("far ")}
        if not address.numbered and not address.has(Kind.UNIT, Kind.HOUSE, Kind.BOX):
            home = ledger.total > 0.8 and bool(
                {"far possessive home", "far exposure"} & ledger.names
            )
            home = home or bool(close & _CERTAIN)
        elif not address.placed:
            home = bool(close & _DIRECT) or bool(
                ledger.names & {"house party", "pet", "far pet", "collection"}
            )
    confidence = 1.0 / (1.0 + math.exp(-ledger.total))
    cues = tuple(
        dict.fromkeys(why for weight, why in sorted(ledger.reasons, reverse=True) if weight > 0.6)
    )
    return Judgement(home, round(min(0.99, confidence), 2), cues[:3])


# Cues that alone make a street without a house number a home.
_CERTAIN: Final = frozenset(
    {
        "belongs",
        "delivery",
        "exposure",
        "move",
        "new home",
        "own place named",
        "possessive home",
        "residence",
        "residence after",
    }
)
# Cues that alone make a house without a town a home.
_DIRECT: Final = _CERTAIN | {
    "address said",
    "at home",
    "buying",
    "care",
    "come round",
    "come to",
    "household",
    "lives there",
    "neighbours",
    "somebody's home",
    "unit",
    "way to the door",
    "whereabouts",
}


def judge_postcode(
    code: Postcode,
    text: str,
    *,
    others: Iterable[tuple[int, int]] = (),
    places: Iterable[Place] = (),
    official: bool = False,
    beside_home: bool = False,
) -> Judgement:
    """Whether a postcode by itself is tied to a home or to where somebody is.

    beside_home: a home address stands elsewhere in the same text. The rest as for judge().
    """
    ledger = _Ledger(-0.55, [], set())
    if beside_home:
        ledger.add(1.4, "a home address stands in the same post")
    named = _neighbour(text, code.start)
    led = named is None or named[0] > -2.0
    _context(ledger, text, code.start, code.end, others, reach=1.4, led=led)
    if named is not None and named[0] < 0:
        ledger.add(*named)
    if any(place.postcode == code.code for place in places):
        ledger.add(-6.0, "it is a site of the University")
    if not code.sure:
        ledger.add(-0.8, "it may be something else")
    if code.code.endswith(("TB", "GB")) and not code.code.startswith("GB"):
        ledger.add(-4.0, "it may be a size")
    if official:
        ledger.add(-0.7, "the account is the University's")
    return _verdict(ledger, None)
