"""Home or venue: weighs the words around an address."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

from .addresses import Address
from .cues import CUES, cue_set
from .ledger import Ledger, Place
from .lexicon import words
from .neighbour import neighbour
from .parts import Kind
from .postcodes import Postcode
from .shape import is_known, is_ours, is_result, weigh_shape
from .tokens import fold
from .venues import landmarks, without_things

__all__ = ["Judgement", "Place", "judge", "judge_postcode"]

_MARK: Final = "@@"
_REACH: Final = 160  # characters of context on either side
_STOP_LEFT: Final = Pattern(
    r"(?:[^\pL@](?:\pL{4,}|\pN+|\pL\pL|\pL{3})[\"')\]]*[.!?]+[\"')\]]*\s+|[!?]+\s*|\n\s*\n|"
    r"\.\.\.\s*)"
)
_STOP_RIGHT: Final = Pattern(r"[.!?]+[\"')\]]*(?:\s|$)|\n\s*\n|\.\.\.")


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether an address is a home.

    ``confidence``: 0 to 1 that it is one. ``cues``: what spoke for it, in plain
    words, the weightiest first.
    """

    home: bool
    confidence: float
    cues: tuple[str, ...]


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

_OF_THE_PLACE: Final = frozenset(
    {"own place named", "possessive home", "somebody's home", "new home", "move", "at home"}
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


# "I've lived here thirty years" is no home of the past.
_STILL_LIVES: Final = Pattern(
    r"\b(?:(?:i|we|they|you|who)'?ve|have|has|(?:he|she|who|mum|dad)'?s) (?:(?:all|both|now|always|"
    r"only|just|happily) )?lived\b"
)


def _plain(text: str) -> str:
    """Without accents, so that a word boundary is one, and with single spaces."""
    plain = text if text.isascii() else fold(text)
    plain = landmarks().sub("yonder", without_things(plain))
    plain = _STILL_LIVES.sub("she lives", plain)
    return plain.replace("   ", " ").replace("  ", " ") if "  " in plain else plain


def _context(
    ledger: Ledger,
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
        theirs = "venue's place" in seen and cue.name in _OF_THE_PLACE
        if theirs or (cue.name in _GOVERNORS and (away or not led)):
            share = 0.3  # "I'm at Costa, 14 …": the verb leads to the venue
        if cue.name == "first person" and reach > 1:
            share = 1.5
        if cue.name == ("near it" if reach > 1 else "same postcode"):
            continue  # a postcode is given for its neighbourhood, an address is not
        ledger.add(cue.near * share, cue.why, cue.name)
    for index in sorted(far):
        cue = CUES[index]
        if cue.far:
            ledger.add(cue.far * reach, cue.why, "far " + cue.name)


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
    ledger = Ledger(0.0, [], set())
    weigh_shape(ledger, address)
    if is_known(address):
        ledger.add(-6.0, "everybody knows it")
    if is_result(address, text):
        ledger.add(-5.0, "it is the result of a match")
    named = neighbour(text, address.start, address.end)
    led = named is None or named[0] > -2.0
    _context(ledger, text, address.start, address.end, others, led=led)
    if named is not None:
        ledger.add(*named)
    if is_ours(address, places):
        strong = ledger.names & {"residence", "residence after"}
        ledger.add(
            -2.0 if strong and address.has(Kind.UNIT) else -6.0, "it is a site of the University"
        )
    if official:
        ledger.add(-0.7, "the account is the University's")
    ledger.add((address.score - 0.8) * 2.0, "the wording is that of an address")
    return _verdict(ledger, address)


def _verdict(ledger: Ledger, address: Address | None) -> Judgement:
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
        "write to",
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


# "The tip is at …", "sat nav for the crem: …": what a postcode is given of.
_THING_AT: Final = Pattern(r"\bthe (?:\pL+ )??(\pL+)(?:(?:'s|,? is|,? are)(?: at| in)?|:) ?\(?$")
_OF_A_HOME: Final = words(
    """
    house flat home place gaff pad party do bbq barbecue address postcode code eircode door bungalow
    cottage farm farmhouse room garden street road lane close area move drive estate block pres
    afters sesh housewarming nav satnav map here there kids boys girls lads bus train in at way
    caravan boat narrowboat houseboat annexe barn shed spare
    """
)


_DISKS: Final = Pattern(
    r"\b(?:ssd|hdd|ram|nas|disks?|hard drives?|storage|backups?|laptop|macbook|ps[45]|xbox|console|"
    r"cloud|usb|gb|files|drives|footage|sold out|specs?)\b"
)


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
    ledger = Ledger(-0.55, [], set())
    if beside_home:
        ledger.add(1.4, "a home address stands in the same post")
    named = neighbour(text, code.start, code.end)
    led = named is None or named[0] > -2.0
    _context(ledger, text, code.start, code.end, others, reach=1.4, led=led)
    if named is not None and named[0] < 0:
        ledger.add(*named)
    if code.kind == "ie" and code.sure:
        ledger.add(0.4, "an Eircode belongs to one building")
    thing = _THING_AT.search(text[: code.start])
    if thing is not None and thing[1] is not None and fold(thing[1]) not in _OF_A_HOME:
        ledger.add(-1.6, "it is said of a thing, not a person")
    if any(place.postcode == code.code for place in places):
        ledger.add(-6.0, "it is a site of the University")
    if not code.sure:
        ledger.add(-0.8, "it may be something else")
    if code.code.endswith(("TB", "GB")) and not code.code.startswith("GB"):
        ledger.add(-4.0 if _DISKS.search(text) else -0.6, "it may be a size")
    if official:
        ledger.add(-0.7, "the account is the University's")
    return _verdict(ledger, None)
