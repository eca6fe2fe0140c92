"""Reads the parts of addresses, each at one word; flats, houses and care-of lines are here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from .lexicon import words
from .parts import Kind, Part, Strength
from .postcodes import Postcode
from .streets import STREET_TYPES, Streets, within
from .tokens import HARD, Tokens
from .words import (
    DWELLINGS,
    JOINERS,
    NUMBER_WORDS,
    STOP,
    SURE_DWELLINGS,
    TITLES,
    UNIT_QUALIFIERS,
    UNITS,
    WELSH_HOUSES,
)

__all__ = ["Reader"]

_BY_NUMBER: Final = words("street road sector block phase lane cross main gali stage gate avenue")


_BOATS: Final = frozenset({"narrowboat", "houseboat", "nb"})
_HOUSE_FIRST: Final = WELSH_HOUSES | _BOATS


class Reader(Streets):
    """Reads every part of an address that can start at a word, or answers None.

    ``anchored`` means that an address has already begun before the word, so that
    names written small are believed.
    """

    __slots__ = ("_housed_soon",)

    def __init__(self, tokens: Tokens, codes: Mapping[int, tuple[int, Postcode]]) -> None:
        """codes: first word of a postcode -> (word after it, the postcode)."""
        super().__init__(tokens, codes)
        self._housed_soon = within(tokens.low, (DWELLINGS | _HOUSE_FIRST).__contains__, 5)

    def numbered_house(self, i: int) -> Part | None:
        """A number before the name of a converted building: "1 The Old Dairy,"."""
        j = self.number(i)
        if j == i or j >= self.n or self.t.gap[j] != " ":
            return None
        house = self.house(j, anchored=True)
        if house is None or house.small or self.t.gap[house.end] not in {",", "n"}:
            return None
        return replace(house, start=i, numbered=True)

    def unit(self, i: int) -> Part | None:
        """Such as "Flat 3", "Apt. 4B", "top floor flat", "3F2", "B-204", "Plot No 12"."""
        t = self.t
        word = t.low[i]
        if word[0].isdigit() or (len(word) == 1 and word != "m"):
            if word in UNIT_QUALIFIERS:
                return self._floor(i)
            return self._coded_unit(i)
        if word in UNIT_QUALIFIERS:
            return self._floor(i)
        if word not in UNITS:
            return None
        j = i + 1
        if word in {"m", "lok", "whg"} and j < self.n and t.gap[j] == "." and t.low[j].isdigit():
            return Part(Kind.UNIT, i, j + 1, type="flat")
        if j >= self.n or t.gap[j] not in {" ", ".", "-", HARD}:
            return None
        if t.gap[j] == HARD and t.source[t.end[i] : t.start[j]].strip() not in {"#", "№"}:
            return None
        if t.low[j] in {"no", "number", "num"} and j + 1 < self.n and t.gap[j + 1] in {" ", "."}:
            j += 1
        elif word in {"house", "door", "m", "villa", "tower", "wing"} and not (
            t.low[j][0].isdigit() and (t.capital(i) if t.cased else t.gap[j + 1] == ",")
        ):
            return None
        end = self._designator(i, j)
        numbered = word in {"house", "plot", "villa", "bungalow", "caravan"}
        return Part(Kind.UNIT, i, end, numbered=numbered, type=word) if end else None

    def _designator(self, i: int, j: int) -> int:
        t = self.t
        mark = t.low[j]
        if mark in NUMBER_WORDS:
            return self._spelled(j, said=True)
        letter = len(mark) == 1 and mark.isalpha()
        if letter:
            if mark == "a" and not t.text[j].isupper() and t.gap[j + 1] not in {",", "n"}:
                return 0
            if mark not in "abcdefghjklmnp" or (mark == "i" or t.low[i] in {"room", "floor"}):
                return 0
        elif not (any(c.isdigit() for c in mark) and len(mark) <= 5):
            return 0
        after = t.source[t.end[j] : t.end[j] + 1]
        if after in {"%", ":"}:
            return 0
        k = j + 1
        while (
            k < self.n
            and t.gap[k] in {"/", "-", "."}
            and len(t.low[k]) <= 4
            and t.source[t.end[k - 1]] in "/-."
            and t.start[k] - t.end[k - 1] == 1
            and (t.low[k][0].isdigit() or len(t.low[k]) == 1)
            and k - j < 3
        ):
            k += 1
        return k

    def _floor(self, i: int) -> Part | None:
        """Such as "top floor flat", "first floor, flat 2", "basement flat"."""
        t = self.t
        j = i + 1
        if j >= self.n or t.gap[j] not in {" ", "-"}:
            return None
        if t.low[j] in {"floor", "fl", "flr"}:
            j += 1
            if j < self.n and t.gap[j] == " " and t.low[j] in {"left", "right", "front", "rear"}:
                j += 1
            if j < self.n and t.gap[j] == " " and t.low[j] in {"flat", "maisonette", "apartment"}:
                named = self.unit(j)
                return Part(Kind.UNIT, i, named.end if named else j + 1, type="flat")
            return Part(Kind.UNIT, i, j, Strength.WEAK, type="floor")
        if t.low[j] in {"flat", "maisonette", "apartment"}:
            named = self.unit(j)
            return Part(Kind.UNIT, i, named.end if named else j + 1, type="flat")
        return None

    def _coded_unit(self, i: int) -> Part | None:
        t = self.t
        word = t.low[i]
        j = i + 1
        if j >= self.n:
            return None
        if word == "h" and t.low[j] == "no" and j + 1 < self.n and t.low[j + 1][0].isdigit():
            return Part(
                Kind.UNIT, i, self._designator(j, j + 1) or j + 2, numbered=True, type="house"
            )
        if len(word) == 3 and word[0].isdigit() and word[1] == "f" and word[2].isdigit():
            return Part(Kind.UNIT, i, j, Strength.WEAK, type="flat")
        glued = j < self.n and t.start[j] - t.end[i] == 1
        if glued and t.gap[j] in {"/", "-"} and len(word) <= 2:
            tail = t.low[j]
            tenement = word.isdigit() and tail.isdigit() and len(tail) == 1 and t.gap[j] == "/"
            tower = word.isalpha() and tail[0].isdigit() and (t.text[i].isupper() or not t.cased)
            if (tenement or tower) and j + 1 < self.n and t.gap[j + 1] in {",", " ", "n", "_", "|"}:
                if tenement and self.numbered_street(j + 1) is None:
                    return None
                named = t.gap[j + 1] != " " or self.house(j + 1, anchored=True) is not None
                if tower and not named:
                    return None
                return Part(Kind.UNIT, i, j + 1, Strength.WEAK, type="flat")
        return None

    def lettered(self, i: int) -> Part | None:
        """Streets known by a number, as in South Asia: "Road No. 3", "Sector F-7/2"."""
        t = self.t
        j = i + 1
        if (
            t.low[i] not in _BY_NUMBER
            or j >= self.n
            or t.gap[j] != " "
            or (t.cased and not t.capital(i))
        ):
            return None
        if t.low[j] == "no" and j + 1 < self.n and t.gap[j + 1] in {" ", "."}:
            j += 1
        end = self._designator(i, j)
        return Part(Kind.FREE, i, end) if end else None

    def house(self, i: int, *, anchored: bool) -> Part | None:
        """The name of a house or block: "Rose Cottage", "The Old Barn", "Tŷ Gwyn"."""
        if not self._housed_soon[i]:
            return None
        t = self.t
        if t.low[i] in WELSH_HOUSES and (t.capital(i) or not t.cased):
            end = i + 1
            while end < self.n and end - i < 5 and t.gap[end] in {" ", "-"} and (
                ((t.capital(end) or not t.cased) and not t.low[end][0].isdigit())
                or t.low[end] in JOINERS
            ):  # fmt: skip
                if end in self.codes or (t.low[end] in STREET_TYPES):
                    break
                end += 1
            closed = end < self.n and t.gap[end] in {",", "n"}
            if end > i + 1 and closed and (t.capital(end - 1) or t.low[end - 1] not in JOINERS):
                return Part(Kind.HOUSE, i, end, Strength.WEAK, type=t.low[i])
        k = i
        small = False
        if t.cased and t.low[i] in JOINERS and not t.capital(i):
            return None
        boat = t.low[i] in _BOATS and i + 1 < self.n and t.gap[i + 1] == " "
        if boat and (t.capital(i + 1) or t.gap[i + 2] == ","):
            k = i + 2
            while k < self.n and k - i < 4 and t.gap[k] == " " and t.cased and t.capital(k):
                if t.low[k] in UNITS:
                    break
                k += 1
            return Part(Kind.HOUSE, i, k, type=t.low[i])
        named = False
        while k < self.n and k - i <= 4 and (k == i or t.gap[k] in {" ", "-", "'"}):
            word = t.low[k]
            alone = not t.cased and word in SURE_DWELLINGS and t.gap[k + 1] == ","
            if k > i and word in DWELLINGS and (named or t.capital(k) or alone):
                if t.cased and not t.capital(k):
                    small = True
                elif t.cased and small:
                    return None  # "He's renting The Old Barn": the name starts later
                last = k + 1 >= self.n or t.gap[k + 1] != " " or t.low[k + 1] not in (
                    DWELLINGS | STREET_TYPES
                )  # fmt: skip
                if last:
                    return Part(Kind.HOUSE, i, k + 1, small=small, type=word)
            capital = t.capital(k) if t.cased else True
            if word[0].isdigit() or (word in STOP and not (t.cased and capital and k > i)):
                return None
            if ("'" in word and word.split("'")[0] in STOP) or (word == "the" and k > i):
                return None
            named = named or word not in JOINERS
            if not capital and word not in JOINERS:
                if not anchored and k - i > 2:
                    return None
                small = True
            if word in JOINERS and word not in {"the", "of", "y", "yr", "st", "on", "r"} and k == i:
                return None
            k += 1
        return None

    def care_of(self, i: int) -> Part | None:
        """Such as "c/o Mrs Jones," before an address."""
        t = self.t
        low = t.low
        k = i
        if (low[i] == "c" and i + 1 < self.n and low[i + 1] == "o" and t.gap[i + 1] == "/") or (
            low[i] == "care" and i + 1 < self.n and low[i + 1] == "of" and t.gap[i + 1] == " "
        ):
            k = i + 2
        if k == i:
            return None
        begin = k
        while k < self.n and k - begin < 5 and (k == begin or t.gap[k] in {" ", ".", "-"}):
            if low[k][0].isdigit() or low[k] in UNITS:
                break
            if low[k] in STOP and low[k] not in {"the", "my"} and low[k] not in TITLES:
                break
            if t.cased and not t.capital(k) and low[k] not in {"my", "the", "mum", "dad", "nan"}:
                break
            k += 1
        return Part(Kind.CARE_OF, i, k) if k > begin else None
