"""Reads house numbers: "12a", "12-14", "48/3", "no. 8", "twenty-two"."""

from __future__ import annotations

from .localities import Localities
from .tokens import HARD
from .words import (
    NOT_BEFORE_NUMBER,
    NUMBER_WORDS,
)

__all__ = ["Numbers"]


class Numbers(Localities):
    """Reads house numbers at one word."""

    __slots__ = ()

    def number(self, i: int) -> int:
        """Index after a house number that starts at word i, or i if there is none."""
        t = self.t
        j = i
        said = t.low[j] in {"no", "nos", "number", "num", "nr", "numero", "nummer", "n"}
        if said:
            j += 1
            if j >= self.n or t.gap[j] not in {" ", "."}:
                return i
        word = t.low[j]
        if word in NUMBER_WORDS:
            return self._spelled(j, said=said) or i
        if not word[0].isdigit():
            return i
        digits = word.rstrip("abcdefghijk")
        if not digits.isdecimal() or len(digits) > 5 or len(word) - len(digits) > 1:
            return i
        if not said and not self._may_count_houses(j, digits):
            return i
        j += 1
        thirds = j + 1 < self.n and t.gap[j] == t.gap[j + 1] == "-" and t.low[j + 1].isdigit()
        if thirds and t.low[j].isdigit():
            return j + 2  # Japan: block, building and house in one
        if j < self.n and t.gap[j] == " " and t.low[j] in {"bis", "ter"}:
            return j + 1
        if j < self.n and t.gap[j] == "-" and t.low[j] in {"i", "ii", "iii", "iv"}:
            return j + 1  # Amsterdam: the floor
        joined = {"-", "/", "_", "&"}
        if (j < self.n and t.gap[j] in joined and self._range(digits, t.low[j], t.gap[j])) or (
            j < self.n
            and t.gap[j] in {" ", "-", "/"}
            and len(t.low[j]) == 1
            and t.low[j] in "abcdefgh"
            and j + 1 < self.n
            and t.gap[j + 1] in {" ", ","}
            and (t.gap[j] != " " or t.text[j].isupper() or not t.cased)
        ):
            j += 1
        return j

    def _range(self, first: str, second: str, gap: str) -> bool:
        """Whether "first-second" can be one address: "12-14", "48/3"."""
        last = second.rstrip("abcdefgh")
        if not last.isdecimal() or len(second) > 4 or len(second) - len(last) > 1:
            return False
        return gap != "_" or 0 < int(last) - int(first) < 40  # spaced, it may be the next line

    def _may_count_houses(self, j: int, digits: str) -> bool:
        t = self.t
        source = t.source
        before = source[t.start[j] - 1] if t.start[j] else " "
        if before in "£$€¥+.:'’%@=~<>" or (
            before in "-/" and t.start[j] > 1 and j and t.gap[j] != HARD
        ):
            return False
        after = source[t.end[j] : t.end[j] + 1]
        if after in {"%", "°", ":", "+"} or (
            after == "." and source[t.end[j] + 1 : t.end[j] + 2].isdigit()
        ):
            return False
        if j and t.gap[j] in {" ", ".", "-"}:
            previous = t.low[j - 1]
            if previous in NOT_BEFORE_NUMBER:
                return False
            if len(digits) == 4 and digits[:2] in {"18", "19", "20"} and previous in {
                "in", "since", "by", "of", "from", "to", "until", "till", "circa", "c", "summer",
                "winter", "spring", "autumn", "early", "late",
            }:  # fmt: skip
                return False
        return digits[0] != "0"

    def _spelled(self, j: int, *, said: bool) -> int:
        t = self.t
        k = j + 1
        while k < self.n and t.gap[k] in {" ", "-"}:
            word = t.low[k]
            if word in NUMBER_WORDS:
                k += 1
            elif word == "and" and k + 1 < self.n and t.low[k + 1] in NUMBER_WORDS:
                k += 2
            else:
                break
        if not said and j and t.gap[j] == " " and t.low[j - 1] in NOT_BEFORE_NUMBER:
            return 0
        return k
