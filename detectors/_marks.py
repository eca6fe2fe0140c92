"""United Kingdom registration marks: their forms, and where one could stand.

Source: DVLA, INF104 "Vehicle registration numbers and number plates"; the letters I, Q
and Z are kept out of the places where DVLA does not use them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from linter.patterns import Pattern

from ._near import free, words

__all__ = ["CURRENT_FORM", "Form", "Mark", "marks"]


class Form(IntEnum):
    """The forms of a mark, from the most to the least telling."""

    CURRENT = 0  # AB12 CDE, since September 2001
    PREFIX = 1  # A123 BCD, 1983 to 2001
    SUFFIX = 2  # ABC 123D, 1963 to 1983
    DATELESS = 3  # ABC 123, 123 ABC; Northern Ireland's too


@dataclass(frozen=True, slots=True)
class Mark:
    """A string of the form of a mark at [start, end).

    ``tight``: as a plate shows it, in capitals on one line; others need plainer words.
    """

    start: int
    end: int
    form: Form
    tight: bool
    letters: tuple[str, ...]

    @property
    def is_northern(self) -> bool:
        """Whether it is dateless with an I or Z where only Northern Irish marks have one."""
        letters = self.letters[0].upper()
        northern = self.form is Form.DATELESS and len(letters) == len("AIZ")
        return northern and not {"I", "Z"}.isdisjoint(letters[1:])


_GAP: Final = r"[\s.·-]{0,2}"
_AGE: Final = r"(?:[0-35-8][\s.·-]?[\doil]|[oi]\d)"
CURRENT_FORM: Final = (  # for a trigger, which should not count
    r"\b[a-hj-pr-y][\s.·-]?[a-hj-pr-y][\s.·-]*(?:[0-35-8][\s.·-]?[\doil]|[oi]\d)[\s.·-]*"
    r"[a-hj-pr-z][\s.·-]?[a-hj-pr-z][\s.·-]?[a-hj-pr-z]\b"
)
_CURRENT: Final = Pattern(
    rf"\b([a-hj-pr-y][\s.·-]?[a-hj-pr-y])({_GAP})({_AGE})({_GAP})"
    r"([a-hj-pr-z][\s.·-]?[a-hj-pr-z][\s.·-]?[a-hj-pr-z])\b"
)
_PREFIX: Final = Pattern(rf"([a-hj-np-tv-y])([ ]?)(\d{{1,3}})({_GAP})([a-hj-pr-z]{{3}})")
_SUFFIX: Final = Pattern(rf"([a-hj-pr-z]{{3}})({_GAP})(\d{{1,3}})({_GAP})([a-hj-np-tv-y])")
_DATELESS: Final = Pattern(rf"([a-z]{{1,3}}){_GAP}(\d{{1,4}})|(\d{{1,4}}){_GAP}([a-z]{{1,3}})")
_REPAIR: Final = str.maketrans("oOiIlL", "001111")
_LAST_AGE: Final = 30  # the identifiers of 2030; later ones come with later editions
# What an age identifier and three letters are in a sentence: "do 70 mph".
_WORDS: Final = words(
    """
    all and any are bar bed but bus can car cars cam day did dog end etc far few for fps from
    get god got had has her him his hrs how hub inc its kph kmh kms led lot low ltd man may
    min mph new nor not now off old one our out own pax per pts put run sat saw say sec see
    set she sun tag tax ten the thu too top try tue two use uni van was way wed who why win
    yes yet you yrs
    """
)
# Makes and types that look like the letters of an old mark: "BMW 320d".
_MODELS: Final = words(
    """
    bmw amg gti vxr gle glc cla slk xjs xkr dbs suv mpv crv hrv rav led usb kia gtr rsq srt
    vtr mgb mgf csl abs crd tdi hdi sri
    """
)
_UNITS: Final = words(
    """
    am pm th st nd rd k m x gb mb tb km kg cm mm mph hr hrs min bhp hp cc v kw l d s p pt pts
    a b c days for in at on by of is to the no
    """
)


def marks(text: str) -> Iterator[Mark]:
    """Strings of the form of a mark in a normalised text, the most telling form of each place."""
    taken: list[tuple[int, int]] = []
    for finder in (_current, _prefix, _suffix, _dateless):
        for mark in finder(text):
            if any(start < mark.end and mark.start < end for start, end in taken):
                continue
            if free(text, mark.start, mark.end, also="_@/"):
                taken.append((mark.start, mark.end))
                yield mark


def _current(text: str) -> Iterator[Mark]:
    for match in _CURRENT.finditer(text):
        tag, first_gap, age, second_gap, letters = (match.group(group) for group in range(1, 6))
        number = int("".join(filter(str.isalnum, age)).translate(_REPAIR))
        if not (2 <= number <= _LAST_AGE or 51 <= number <= 50 + _LAST_AGE):
            continue
        spread = bool(first_gap) or len(tag) > 2 or len(age) > 2 or len(letters) > 3
        shown = match.group()
        plain = shown != shown.upper() or letters.lower() in _WORDS or "\n" in first_gap
        if not second_gap and letters.lower() in {"mph", "pax"}:
            continue
        yield Mark(*match.span(), Form.CURRENT, not (spread and plain), (tag, letters))


def _prefix(text: str) -> Iterator[Mark]:
    for match in _PREFIX.finditer(text):
        letters = match.group(5)
        if letters.lower() in _MODELS:
            continue
        shown = match.group()
        tight = shown == shown.upper() and letters.lower() not in _WORDS and "\n" not in shown
        tight = tight and not match.group(2)
        yield Mark(*match.span(), Form.PREFIX, tight, (match.group(1), letters))


def _suffix(text: str) -> Iterator[Mark]:
    for match in _SUFFIX.finditer(text):
        letters, last = match.group(1), match.group(5)
        if letters.lower() in _MODELS or match.group(4):
            continue
        shown = match.group()
        tight = shown == shown.upper() and letters.lower() not in _WORDS
        yield Mark(*match.span(), Form.SUFFIX, tight, (letters, last))


def _dateless(text: str) -> Iterator[Mark]:
    for match in _DATELESS.finditer(text):
        letters = match[1] or match[4] or ""
        shown = match.group()
        if letters.lower() in _UNITS or letters.lower() in _WORDS or letters.lower() in _MODELS:
            continue
        tight = shown == shown.upper() and "\n" not in shown
        yield Mark(*match.span(), Form.DATELESS, tight, (letters,))
