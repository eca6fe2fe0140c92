"""Finds whole addresses in a text, and the postcodes that stand in none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .chain import Chain
from .lexicon import words
from .parts import Kind, Part, Strength
from .postcodes import Postcode, find_postcodes
from .reader import Reader
from .tokens import EDGE, HARD, Tokens, tokenise
from .words import (
    FIRST_NAMES,
    HOME_UNITS,
    NUMBER_WORDS,
    STOP,
    STREET_FIRST,
    STREETS,
    SURE_DWELLINGS,
    TITLES,
    UNIT_QUALIFIERS,
    UNITS,
    VILLAGE_STOP,
)

__all__ = ["Address", "find_addresses", "lone_postcodes"]


@dataclass(frozen=True, slots=True)
class Address:
    """An address at [start, end) of a text, with the parts that make it.

    ``score``: 0 to 1, how sure the wording alone makes it an address, whoever is there.
    """

    start: int
    end: int
    parts: tuple[Part, ...]
    tokens: Tokens
    score: float

    def has(self, *kinds: Kind) -> bool:
        """Whether a part of one of these kinds is in it."""
        return any(part.kind in kinds for part in self.parts)

    @property
    def street(self) -> Part | None:
        """Its street: the numbered one if there is one."""
        streets = [part for part in self.parts if part.kind is Kind.STREET]
        return next((s for s in streets if s.numbered), streets[-1] if streets else None)

    @property
    def numbered(self) -> bool:
        """It has a house number."""
        return any(part.numbered for part in self.parts)

    @property
    def placed(self) -> bool:
        """It says which town or village, or has a postcode."""
        known = self.has(Kind.LOCALITY, Kind.POSTCODE, Kind.POSTAL) or any(
            part.kind is Kind.BOX and part.type.startswith("BFPO") for part in self.parts
        )
        return known or (len(self.parts) > 1 and self.parts[-1].kind is Kind.FREE)

    @property
    def home_unit(self) -> bool:
        """It names a flat or the like, which only homes have."""
        return any(p.kind is Kind.UNIT and p.type in HOME_UNITS for p in self.parts)

    @property
    def postcode(self) -> str | None:
        """Its UK postcode in canonical writing."""
        return next((p.type for p in self.parts if p.kind is Kind.POSTCODE), None)

    def words(self, part: Part) -> str:
        """A part's folded words, parted by one space."""
        return " ".join(self.tokens.low[part.start : part.end])


def _codes(tokens: Tokens) -> dict[int, tuple[int, Postcode]]:
    found: dict[int, tuple[int, Postcode]] = {}
    starts = {start: i for i, start in enumerate(tokens.start)}
    ends = {end: i for i, end in enumerate(tokens.end)}
    for code in find_postcodes(tokens.source):
        i, j = starts.get(code.start), ends.get(code.end)
        if i is not None and j is not None:
            found.setdefault(i, (j + 1, code))
    return found


def _starts(tokens: Tokens, codes: dict[int, tuple[int, Postcode]]) -> list[int]:
    hot: list[int] = []
    for i, word in enumerate(tokens.low):
        if (
            word[0].isdigit()
            or word in NUMBER_WORDS
            or word in UNITS
            or word in UNIT_QUALIFIERS
            or i in codes
            or tokens.text[i][0].isupper()
            or not tokens.cased
            or word in _OPENERS
        ):
            hot.append(i)
    return hot


_OPENERS: Final = (
    words(
        """
    no nos number num c care the po p pobox box old
    """
    )
    | STREET_FIRST
    | SURE_DWELLINGS
)


def _score(parts: tuple[Part, ...]) -> float:
    """How sure the wording makes an address; 0 if it does not make one."""
    kinds = {p.kind for p in parts}
    coded = Kind.POSTCODE in kinds or Kind.POSTAL in kinds
    placed = coded or Kind.LOCALITY in kinds
    streets = [p for p in parts if p.kind is Kind.STREET]
    numbered = [p for p in parts if p.numbered]
    housed = Kind.UNIT in kinds or Kind.HOUSE in kinds
    score = 0.0
    if numbered:
        best = max(p.strength - p.small for p in numbered)
        score = {2: 0.6, 1: 0.4, 0: 0.2, -1: 0.15}[best]
        score += 0.35 if coded else 0.25 if placed else 0.0
        score += 0.1 if housed else 0.0
        if best <= 0 and not placed and not housed:
            score = 0.1 if best == 0 and numbered[0].strength else 0.0
        if numbered[0].strength == Strength.GUESS and not placed:
            score = 0.2 if numbered[0].type else 0.0
    elif Kind.BOX in kinds:
        score = 0.8
    elif housed and (len(parts) > 2 or parts[0].strength != Strength.GUESS):
        sure = any(p.kind is Kind.UNIT and p.type in HOME_UNITS for p in parts) or any(
            p.kind is Kind.HOUSE and p.type in SURE_DWELLINGS for p in parts
        )
        if any(p.small for p in parts) and not streets and not coded:
            sure = False
        base = 0.5 if sure else 0.35
        if streets:
            score = base + (0.35 if coded else 0.25 if placed else 0.1)
        elif coded:
            score = base + 0.25
        elif placed or (Kind.UNIT in kinds and Kind.HOUSE in kinds):
            score = base
    elif streets and placed:
        score = 0.5 if coded else 0.3
    return min(score, 0.97)


def _trim(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Leave off places at the front that do not lead to a street, and a lone care-of."""
    while parts and parts[0].kind in {Kind.FREE, Kind.POSTAL}:
        parts = parts[1:]
    while parts and parts[-1].kind is Kind.FREE and len(parts) == 1:
        parts = parts[:-1]
    return parts


_SMALL: Final = frozenset({"an", "na", "nan", "y", "yr", "ar", "the", "of"})


def _somebody_at(tokens: Tokens, i: int) -> bool:
    """Before word i stand a person, "at" and one to three words: "write to her at Larkrise,"."""
    for j in range(i - 1, max(1, i - 4), -1):
        if tokens.low[j - 1] == "at":
            who, verb = tokens.low[j - 2] if j > 1 else "", tokens.low[j - 3] if j > 2 else ""
            return who in {"live", "lives", "living"} or (
                who in {"him", "her", "them", "me", "us"}
                and verb in {"to", "reach", "reaches", "visit", "for", "contact"}
            )
    return False


def _before(tokens: Tokens, parts: tuple[Part, ...], reader: Reader) -> tuple[Part, ...]:
    """Add the unknown house or block name before a street or after "at"."""
    first = parts[0]
    i = first.start
    if i == 0 or tokens.gap[i] not in {",", "n"} or first.kind is not Kind.STREET:
        return parts
    if first.numbered and not _somebody_at(tokens, i):
        return parts
    j = i
    while j > 0 and i - j < 3 and (j == i or tokens.gap[j] in {" ", "-", "'"}):
        word = tokens.low[j - 1]
        if (
            word in _SMALL
            and j < i
            and j > 1
            and tokens.capital(j - 2)
            and tokens.gap[j - 1] == " "
        ):
            j -= 1  # "Chy an Mor"
            continue
        if not tokens.capital(j - 1) or not tokens.cased or word in STOP - {"new"}:
            break
        j -= 1
    if j == i or not reader.t.cased:
        return parts
    words = tokens.low[j:i]
    edge = tokens.gap[j]
    led = edge == " " and j > 0 and tokens.low[j - 1] in {"at", "to", "is", "in", "from", "address"}
    titled = edge == "," and any(word in TITLES for word in tokens.low[max(0, j - 4) : j])
    if (
        words[0] in FIRST_NAMES
        or words[0] in TITLES
        or not (led or titled or edge in {"n", "p", EDGE, HARD})
    ):
        return parts
    if words[0] in VILLAGE_STOP or (words[0] in STREETS):
        return parts
    return (Part(Kind.HOUSE, j, i, Strength.GUESS, type=""), *parts)


def find_addresses(text: str) -> list[Address]:
    """Every address in a text, in order, none overlapping.

    text: normalised (straight quotes and dashes, no invisible characters).
    Nothing is said of who lives there: see :func:`.judge.judge`.
    """
    tokens = tokenise(text)
    codes = _codes(tokens)
    reader = Reader(tokens, codes)
    found: list[Address] = []
    done = 0
    for i in _starts(tokens, codes):
        if i < done:
            continue
        parts = _trim(Chain(reader).grow(i))
        if not parts:
            continue
        if parts[0].kind is Kind.LOCALITY and not _leads(tokens, parts):
            continue
        score = _score(parts)
        if score <= 0:
            continue
        parts = _before(tokens, parts, reader)
        start, end = tokens.start[parts[0].start], tokens.end[parts[-1].end - 1]
        if start and text[start - 1] == "#" and text[start].isdigit():
            start -= 1
        if text[end : end + 1] == ")" and text.rfind("(", start, end) > text.rfind(")", start, end):
            end += 1
        found.append(Address(start, end, parts, tokens, score))
        done = parts[-1].end
    return found


def _leads(tokens: Tokens, parts: tuple[Part, ...]) -> bool:
    """A place first: only if a street or unit follows it ("Ealing, 14 Elm Road")."""
    i = parts[0].start
    before = tokens.low[i - 1] if i and tokens.gap[i] in {" ", "."} else ""
    if before in TITLES or before in FIRST_NAMES or len(before) == 1:
        return False  # "Miss L. Featherstone": a surname
    rest = [p for p in parts if p.kind is not Kind.LOCALITY and p.kind is not Kind.FREE]
    if not rest or rest[0].kind not in {Kind.STREET, Kind.UNIT, Kind.HOUSE, Kind.POSTCODE}:
        return False
    return rest[0].numbered or len(rest) > 1 or rest[0].kind is Kind.UNIT


def lone_postcodes(text: str, addresses: list[Address]) -> list[Postcode]:
    """UK postcodes and Eircodes that stand in no address."""
    return [
        code
        for code in find_postcodes(text)
        if code.kind != "bfpo" and not any(a.start <= code.start < a.end for a in addresses)
    ]
