"""Runs of digits as people type them: any spacing, letter O for nought, words for digits.

Several rules look for numbers that nobody types in one way only. This module
cuts a text into runs of digit groups; which groups make a card, a telephone
number or an account is for the rule to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from linter.patterns import Match, Pattern, bounded

__all__ = ["DIGIT", "SPELLED", "TENS", "DigitGroup", "DigitRun", "digit_runs"]

DIGIT: Final = r"[0-9oOiIlL]"
SPELLED: Final = (
    r"(?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)"
)
_TEENS: Final = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TIES: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# Two digits in words: "seventeen", "forty five".
TENS: Final = (
    rf"(?:(?:{'|'.join(_TIES)}|fourty)(?:[ -]{{1,2}}(?:one|two|three|four|five|six|seven|eight"
    rf"|nine)\b)?"
    rf"|{'|'.join(_TEENS)})"
)
_WORDS: Final = {
    "zero": "0",
    "nought": "0",
    "naught": "0",
    "oh": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
}
_TIMES: Final = {"double": 2, "treble": 3, "triple": 3}
_LETTERS: Final = str.maketrans("oOiIlL", "001111")
_TOKEN: Final = Pattern(
    rf"(?P<digits>{DIGIT}*[0-9]{DIGIT}*)|(?P<word>{SPELLED})|(?P<letters>{DIGIT}+)"
)
_TOKEN_TENS: Final = Pattern(rf"(?P<tens>{TENS})|{_TOKEN.source}")
_GAP: Final = 4  # room for " - ", ")(", "\n  ", "  /  " between two groups


@dataclass(frozen=True, slots=True)
class DigitGroup:
    """One unbroken piece of a run: [start, end) of the text, read as ``digits``.

    ``typed``: how many of the digits were typed as digits, not as letters or words.
    """

    start: int
    end: int
    digits: str
    typed: int


@dataclass(frozen=True, slots=True)
class DigitRun:
    """Groups that follow one another with nothing but punctuation and spaces between."""

    text: str
    groups: tuple[DigitGroup, ...]

    @property
    def start(self) -> int:
        return self.groups[0].start

    @property
    def end(self) -> int:
        return self.groups[-1].end

    @property
    def digits(self) -> str:
        return "".join(group.digits for group in self.groups)

    @property
    def typed(self) -> int:
        """How many of the digits were typed as digits."""
        return sum(group.typed for group in self.groups)

    @property
    def layout(self) -> tuple[int, ...]:
        """The lengths of the groups: (4, 4, 4, 4)."""
        return tuple(len(group.digits) for group in self.groups)

    @property
    def gaps(self) -> tuple[str, ...]:
        """What parts the groups, one fewer than there are groups."""
        return tuple(self.text[one.end : other.start] for one, other in pairwise(self.groups))

    def part(self, first: int, stop: int) -> DigitRun:
        """The run of the groups ``first`` to ``stop`` (left out). Raises IndexError if empty."""
        groups = self.groups[first:stop]
        if not groups:
            raise IndexError(f"no groups in [{first}, {stop}) of {len(self.groups)}")
        return DigitRun(self.text, groups)

    def parts(self, fewest: int, most: int) -> Iterator[DigitRun]:
        """Every part of ``fewest`` to ``most`` digits, in whole groups."""
        for first in range(len(self.groups)):
            total = 0
            for stop in range(first, len(self.groups)):
                total += len(self.groups[stop].digits)
                if total > most:
                    break
                if total >= fewest:
                    yield self.part(first, stop + 1)


def digit_runs(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    fewest: int = 4,
    gap: int = _GAP,
    tens: bool = False,
) -> Iterator[DigitRun]:
    """The runs of at least ``fewest`` digits in [start, end) of a normalised text.

    Groups are digits, the letters O, I and L among or between digits ("6O11 OOO9"),
    and words ("four double seven"). A group glued to other letters ends a run and
    is in none. ``gap``: twice as many characters may part two groups, fewer than ``gap``
    of them signs; none is a letter or digit, and at most two are line breaks.
    ``tens``: words such as "forty five" are digits too.
    """
    groups: list[DigitGroup] = []
    for group in _groups(text, start, len(text) if end is None else end, tens=tens):
        if groups and not _joins(text[groups[-1].end : group.start], gap):
            yield from _run(text, groups, fewest)
            groups = []
        groups.append(group)
    yield from _run(text, groups, fewest)


def _groups(text: str, start: int, end: int, *, tens: bool) -> Iterator[DigitGroup]:
    times: Match | None = None  # a "double" that waits for its digit
    for match in (_TOKEN_TENS if tens else _TOKEN).finditer(text, start, end):
        begin, stop = match.span()
        if not bounded(text, begin, stop):
            continue
        if tens and match["tens"] is not None:
            yield DigitGroup(begin, stop, _two_digits(match.group().lower()), 0)
            times = None
            continue
        token = match.group()
        word = token.lower() if match["word"] is not None else ""
        if word in _TIMES:
            times = match
            continue
        digits = _WORDS[word] if word else token.translate(_LETTERS)
        typed = 0 if word else sum(character.isdigit() for character in token)
        if times is not None and _joins(text[times.end() : begin], 3):
            begin = times.start()
            extra = _TIMES[times.group().lower()] - 1
            digits = digits[:1] * extra + digits
            typed += extra if typed else 0
        times = None
        yield DigitGroup(begin, stop, digits, typed)


def _two_digits(words: str) -> str:
    """The digits of words that TENS matched: "forty five" is "45"."""
    first, *rest = words.replace("-", " ").replace("fourty", "forty").split()
    if first in _TEENS:
        return str(10 + _TEENS.index(first))
    return str(2 + _TIES.index(first)) + (_WORDS[rest[0]] if rest else "0")


def _joins(between: str, gap: int) -> bool:
    signs = len("".join(between.split()))
    return signs < gap and len(between) <= 2 * gap and between.count("\n") <= 2


def _run(text: str, groups: list[DigitGroup], fewest: int) -> Iterator[DigitRun]:
    """The groups as a run, without letters at its ends that no digit stands behind ("l", "I")."""
    first, stop = 0, len(groups)
    while first < stop and not _sure(groups[first]):
        first += 1
    while stop > first and not _sure(groups[stop - 1]):
        stop -= 1
    if first == stop:
        return
    run = DigitRun(text, tuple(groups[first:stop]))
    if sum(run.layout) >= fewest:
        yield run


def _sure(group: DigitGroup) -> bool:
    """Whether a group at the end of a run is digits: typed, spelled out, or O for nought."""
    if group.typed:
        return True
    spelled = group.end - group.start > len(group.digits)
    return spelled or set(group.digits) == {"0"}
