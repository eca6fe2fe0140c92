"""Full dates as people write them: day, month and year in any usual order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern, bounded

__all__ = ["DATE", "WrittenDate", "written_dates"]

_MONTHS: Final = (
    "jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?",
    "aug(?:ust)?", "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_MONTH: Final = f"(?:{'|'.join(_MONTHS)})"
_ORDER: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY: Final = r"\d{1,2}(?:\s?(?:st|nd|rd|th)\b)?"
_YEAR: Final = r"(?:(?:19|20|18|17|16)\d\d|'?\d\d)"
_PART: Final = r"[\s,./-]{1,3}"
_NUMERIC: Final = r"\d{1,4}\s{0,2}[./ \\|-]\s{0,2}\d{1,2}\s{0,2}[./ \\|-]\s{0,2}\d{2,4}"

# For triggers: anything that reads as a date with its year.
DATE: Final = (
    rf"\d(?:st|nd|rd|th)?[\s,./-]{{0,3}}(?:of[\s.-]+)?{_MONTH}[\s,./'-]{{0,3}}\d\d",
    rf"{_MONTH}\.?[\s-]{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?[\s,./'-]{{1,3}}\d\d",
    r"\d\s{0,2}[./ \\|-]\s{0,2}\d{1,2}\s{0,2}[./ \\|-]\s{0,2}(?:19|20)?\d\d",
)

_DAY_FIRST: Final = Pattern(
    rf"({_DAY})[\s,./-]{{0,3}}(?:(?:day\s+)?of[\s.-]+)?({_MONTH})\.?[\s,./'-]{{0,3}}(?:in\s+)?({_YEAR})"
)
_MONTH_FIRST: Final = Pattern(rf"({_MONTH})\.?[\s-]{{1,2}}(?:the\s+)?({_DAY}){_PART}({_YEAR})")
_YEAR_FIRST: Final = Pattern(rf"((?:19|20)\d\d){_PART}({_MONTH}){_PART}({_DAY})")
_IN_FIGURES: Final = Pattern(_NUMERIC)
_FIGURES: Final = Pattern(r"\d+")
_CLUMP: Final = Pattern(r"\d{8}|\d{6}")
_LAST_DAY: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at [start, end) of the text. ``year``: as written, of two or four digits.

    ``clump``: digits alone ("03111979"), which only wording makes a date.
    """

    start: int
    end: int
    year: int
    clump: bool = False

    @property
    def is_short(self) -> bool:
        """Whether the century was left out."""
        return self.year < 100


def written_dates(text: str, *, clumps: bool = False) -> list[WrittenDate]:
    """All full dates of a normalised text that the calendar has, in order.

    clumps: read six and eight digits without separators too.
    """
    found: list[WrittenDate] = []
    for date in (*_in_words(text), *_in_figures(text), *(_in_clumps(text) if clumps else ())):
        if not any(one.start < date.end and date.start < one.end for one in found):
            found.append(date)
    return sorted(found, key=lambda date: date.start)


def _in_words(text: str) -> Iterator[WrittenDate]:
    for pattern, order in (
        (_DAY_FIRST, (1, 2, 3)),
        (_MONTH_FIRST, (2, 1, 3)),
        (_YEAR_FIRST, (3, 2, 1)),
    ):
        for match in pattern.finditer(text):
            day, month, year = (match.group(group) for group in order)
            month_number = _ORDER.index(month[:3].lower()) + 1
            glued = text[match.end(3) - len(year) - 1].isalpha() if order[2] == 3 else False
            if glued and len(year) < 4:
                continue
            if bounded(text, *match.span()) and _exists(_number(day), month_number):
                yield WrittenDate(match.start(), match.end(), _number(year))


def _in_figures(text: str) -> Iterator[WrittenDate]:
    for match in _IN_FIGURES.finditer(text):
        first, second, third = (each.group() for each in _FIGURES.finditer(match.group()))
        start, end = match.span()
        if not bounded(text, start, end) or text[start - 1 : start] in {"/", "-", "£", "$", "+"}:
            continue
        after = text[end : end + 2]
        if after[:1] in {"/", "-", ".", ":"} and after[1:].isdigit():
            continue
        if len(first) == 4:
            year, one, other = first, third, second
        elif len(first) <= 2 and len(third) in {2, 4}:
            year, one, other = third, first, second
        else:
            continue
        if len(year) == 4 and year[:2] not in {"18", "19", "20"}:
            continue
        if _exists(int(one), int(other)) or _exists(int(other), int(one)):
            yield WrittenDate(start, end, int(year))


def _in_clumps(text: str) -> Iterator[WrittenDate]:
    for match in _CLUMP.finditer(text):
        digits = match.group()
        start, end = match.span()
        if not bounded(text, start, end, also="./-"):
            continue
        if (
            len(digits) == 8
            and digits[:2] in {"19", "20"}
            and _exists(int(digits[6:]), int(digits[4:6]))
        ):
            yield WrittenDate(start, end, int(digits[:4]), clump=True)
        elif _exists(int(digits[:2]), int(digits[2:4])):
            yield WrittenDate(start, end, int(digits[4:]), clump=True)


def _number(written: str) -> int:
    return int("".join(filter(str.isdigit, written)))


def _exists(day: int, month: int) -> bool:
    return 1 <= month <= len(_LAST_DAY) and 1 <= day <= _LAST_DAY[month - 1]
