"""Reads places, postcodes of every country and post boxes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from .lexicon import words
from .parts import Kind, Part, Strength
from .places import place_at
from .postcodes import Postcode, outward
from .tokens import HARD, Tokens
from .words import (
    STOP,
    STREETS,
    VILLAGE_STOP,
)

__all__ = ["Localities"]

_AU_STATES: Final = words("nsw vic qld wa sa tas act nt")
_US_STATES: Final = words(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm
    ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
    """
)
_PROVINCES: Final = words("on qc bc ab mb sk ns nb nl pe yt nt nu")
_JAPANESE: Final = words("ku shi cho machi gun")
_QUARTERS: Final = frozenset({"N", "S", "V", "K", "C", "\u00d8", "NV", "SV"})  # Danish
_DISTRICTED: Final = words("dublin paris lyon wien vienna praha prague budapest lisboa")


class Localities:
    """Reads, at one word, the parts of an address that say which town."""

    __slots__ = ("codes", "n", "t")

    def __init__(self, tokens: Tokens, codes: Mapping[int, tuple[int, Postcode]]) -> None:
        """codes: first word of a postcode -> (word after it, the postcode)."""
        self.t = tokens
        self.codes = codes
        self.n = len(tokens)

    def place(self, i: int, *, sure: bool = False) -> Part | None:
        """A town, county or country we know. sure: the words before say that one stands here."""
        t = self.t
        county = t.low[i] in {"co", "county"} and i + 1 < self.n and t.gap[i + 1] in {" ", "."}
        if county and place_at(t, i + 1, sure=True) and t.capital(i + 1):
            return Part(Kind.LOCALITY, i, i + 1 + place_at(t, i + 1, sure=True))
        sure = sure or (
            t.gap[i] in {",", "n", "(", "_", "|", "/"} or i + 1 in self.codes or i + 2 in self.codes
        )
        count = place_at(t, i, sure=sure)
        if not count:
            return None
        end = i + count
        if (
            t.low[end - 1] in _DISTRICTED
            and end < self.n
            and t.gap[end] == " "
            and (t.low[end].isdigit() and len(t.low[end]) < 3)
        ):
            return Part(Kind.LOCALITY, i, end + 1)  # "Dublin 5"
        if end < self.n and t.gap[end] == "-":
            return Part(Kind.LOCALITY, i, end + 1) if t.low[end] in _JAPANESE else None
        # "Ealing Road" is a street, "London Bridge" and "Reading Festival" are not towns.
        if end < self.n and t.gap[end] == " " and t.low[end] in STREETS and t.capital(end):
            return None
        return Part(Kind.LOCALITY, i, end)

    def district(self, i: int) -> Part | None:
        """The first half of a postcode after a town: "London E7"."""
        t = self.t
        word = t.low[i]
        if (
            not 2 <= len(word) <= 4
            or not (t.text[i].isupper() or not t.cased)
            or t.gap[i] not in {" ", ","}
        ):
            return None
        letters = word.rstrip("0123456789")
        if letters == word or not letters.isalpha() or not outward(letters, word[len(letters) :]):
            return None
        return Part(Kind.LOCALITY, i, i + 1)

    def postcode(self, i: int) -> Part | None:
        """A UK postcode, an Eircode or a BFPO number."""
        found = self.codes.get(i)
        if found is None:
            return None
        kind = Kind.BOX if found[1].kind == "bfpo" else Kind.POSTCODE
        strength = Strength.SURE if found[1].sure else Strength.WEAK
        return Part(kind, i, found[0], strength, type=found[1].code)

    def postal(self, i: int) -> Part | None:
        """A postal code of another country with its town or state, after a street."""
        t = self.t
        word, j = t.low[i], i + 1
        if word in {"d", "f", "a", "ch", "i", "e", "nl", "pl", "b", "dk", "fr", "de", "at"}:
            if j < self.n and t.gap[j] == "-" and t.low[j].isdigit() and len(t.low[j]) > 3:
                town = self._town(j + 1)
                return Part(Kind.POSTAL, i, town or j + 1, abroad=True)
            return None
        if t.text[i].isupper() or not t.cased:
            state = self._state_and_zip(i)
            if state is not None:
                return state
        if not word.isdigit():
            return self._canadian(i)
        size = len(word)
        pair = t.low[j] if j < self.n and t.start[j] - t.end[i] <= 1 else ""
        joined = pair.isdigit() and t.gap[j] == "-"
        if (size, len(pair)) in {(2, 3), (4, 3), (5, 3), (3, 4), (5, 4)} and joined:
            return Part(Kind.POSTAL, i, self._town(j + 1) or j + 1, abroad=True)
        if size == 3 and len(pair) in {2, 3} and pair.isdigit() and t.gap[j] == " ":
            return Part(Kind.POSTAL, i, self._town(j + 1) or j + 1, abroad=True)
        if size in {5, 6}:
            return Part(Kind.POSTAL, i, self._town(j) or j, abroad=True)
        if size == 4:
            letters = len(pair) == 2 and pair.isalpha() and (t.text[j].isupper() or not t.cased)
            town = self._town(j + 1 if letters else j)
            alone = i and t.gap[i] == " " and t.gap[j] != " " and word[:2] not in {"19", "20"}
            if letters or town or (alone and t.low[i - 1].isalpha()):
                return Part(Kind.POSTAL, i, town or (j + 1 if letters else j), abroad=True)
        return None

    def _town(self, i: int) -> int:
        """Index after a town's name that follows a code, or 0."""
        t = self.t
        if i >= self.n or t.gap[i] not in {" ", ","}:
            return 0
        count = place_at(t, i, sure=True)
        if count:
            end = i + count
            if end < self.n and t.gap[end] == " " and t.low[end].isdigit() and len(t.low[end]) < 3:
                end += 1  # "Dublin 4", "Praha 2", "Cedex 09"
            elif end < self.n and t.gap[end] == " " and t.text[end] in _QUARTERS:
                end += 1
            return end
        named = t.capital(i) and t.low[i] not in VILLAGE_STOP if t.cased else t.low[i] not in STOP
        if not named or t.gap[i] != " " or not t.low[i].isalpha():
            return 0
        end = i + 1
        while (
            t.cased and end < self.n and end - i < 3 and t.gap[end] in {" ", "-"} and t.capital(end)
        ):
            if not t.low[end].isalpha():
                break
            end += 1
        return end

    def _state_and_zip(self, i: int) -> Part | None:
        """Such as "IL 62704", "NSW 2010", "ON M5V 2T6"."""
        t = self.t
        word, j = t.low[i], i + 1
        if j >= self.n or t.gap[j] not in {" ", ","}:
            return None
        code = t.low[j]
        if word in _AU_STATES and code.isdigit() and len(code) == 4:
            return Part(Kind.POSTAL, i, j + 1, abroad=True)
        if word in _US_STATES and code.isdigit() and len(code) == 5:
            plus = j + 1 < self.n and t.gap[j + 1] == "-" and len(t.low[j + 1]) == 4
            return Part(Kind.POSTAL, i, j + 2 if plus else j + 1, abroad=True)
        if word in _PROVINCES:
            found = self._canadian(j)
            return None if found is None else replace(found, start=i)
        return None

    def _canadian(self, i: int) -> Part | None:
        t = self.t
        word, j = t.low[i], i + 1
        if len(word) == 6 and word[0::2].isalpha() and word[1::2].isdigit():
            return Part(Kind.POSTAL, i, j, abroad=True)
        if len(word) != 3 or j >= self.n or t.gap[j] not in {" ", "-"}:
            return None
        tail = t.low[j]
        shape = word[0].isalpha() and word[1].isdigit() and word[2].isalpha() and len(tail) == 3
        if shape and tail[0].isdigit() and tail[1].isalpha() and tail[2].isdigit():
            return Part(Kind.POSTAL, i, j + 1, abroad=True)
        return None

    def box(self, i: int) -> Part | None:
        """Such as "PO Box 123", "P.O. Box 7", "Postfach 12"."""
        t = self.t
        k = i
        if (
            t.low[k] == "p"
            and k + 1 < self.n
            and t.low[k + 1] == "o"
            and t.gap[k + 1] in {".", " ", "/"}
        ):
            k += 2
        elif t.low[k] in {"po", "postal", "post"}:
            k += 1
        elif t.low[k] in {"pobox", "postfach", "bp", "apartado", "postbus"}:
            k += 1
            number = k < self.n and t.gap[k] == " " and t.low[k].isdigit()
            return Part(Kind.BOX, i, k + 1, type="box") if number else None
        else:
            return None
        if k + 1 < self.n and t.low[k] in {"box", "bag"} and t.gap[k] in {" ", "."}:
            j = k + 2 if t.low[k + 1] in {"no", "number"} and k + 2 < self.n else k + 1
            if any(c.isdigit() for c in t.low[j]) and t.gap[j] in {" ", ".", HARD}:
                return Part(Kind.BOX, i, j + 1, type="box")
        return None
