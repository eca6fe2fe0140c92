"""Full dates as people write them: day, month and year in any usual order and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

from ._months import MONTH, SAID_DAY, SAID_YEAR, month_number, said_number
from ._near import free

__all__ = ["YEAR", "WrittenDate", "written_dates"]

# For triggers: any text with a full date has one of these.
YEAR: Final = r"(?:19|20)\d\d|\d[\s./|\\,'-]*\d\d\b|[\pL.,]\s*'?\d\d\b|nineteen|twenty|thousand"

_DAY: Final = rf"(?:\d{{1,2}}(?:\s?(?:st|nd|rd|th|er|ain|ydd|fed|eg|af|[oaeºª])\b)?|{SAID_DAY})"
_YEAR: Final = rf"(?:(?:19|20|18|17|16)\d\d|'?\d\d|{SAID_YEAR})"
_OF: Final = r"(?:(?:day\s+)?(?:of|de|o|di|do)[\s.-]+(?:the\s+)?|d')?"
_TO_YEAR: Final = r"[\s,./'(-]{0,3}(?:(?:in|of|de|del|year|in the year)\s+)?"
_PART: Final = r"[\s,./-]{1,3}"

_DAY_FIRST: Final = Pattern(rf"({_DAY})[\s,./-]{{0,3}}{_OF}({MONTH})\.?{_TO_YEAR}({_YEAR})")
_MONTH_FIRST: Final = Pattern(
    rf"({MONTH})\.?[\s-]{{1,2}}(?:the\s+)?({_DAY})[\s,./'(-]{{1,3}}(?:(?:in|of)\s+)?({_YEAR})"
)
_YEAR_FIRST: Final = Pattern(rf"((?:19|20)\d\d){_PART}({MONTH}){_PART}({_DAY})")
_YEAR_THEN_DAY: Final = Pattern(
    rf"((?:19|20)\d\d),?\s+(?:on\s+)?(?:the\s+)?({_DAY})\s+{_OF}({MONTH})"
)
_ROMAN: Final = Pattern(
    r"(\d{1,2})[./ -]{1,2}(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./ -]{1,2}((?:19|20)\d\d)", case=True
)
_ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_EASTERN: Final = Pattern(
    r"((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?"
)
_IN_FIGURES: Final = Pattern(
    r"\d{1,4}\s{0,2}[./ \\|-]\s{0,2}\d{1,2}\s{0,2}[./ \\|-]\s{0,2}\d{2,4}|\d{2}\n\d{2}\n\d{2,4}"
)
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
    for date in (
        *_in_words(text),
        *_in_signs(text),
        *_in_figures(text),
        *(_in_clumps(text) if clumps else ()),
    ):
        if not any(one.start < date.end and date.start < one.end for one in found):
            found.append(date)
    return sorted(found, key=lambda date: date.start)


def _in_words(text: str) -> Iterator[WrittenDate]:
    for pattern, order in (
        (_DAY_FIRST, (1, 2, 3)),
        (_YEAR_THEN_DAY, (2, 3, 1)),
        (_MONTH_FIRST, (2, 1, 3)),
        (_YEAR_FIRST, (3, 2, 1)),
    ):
        for match in pattern.finditer(text):
            day, month, year = (match.group(group) for group in order)
            glued = text[match.start(order[2]) - 1].isalpha() if order[2] == 3 else False
            if glued and len(year) < 4:
                continue
            if free(text, *match.span()) and _exists(_number(day), month_number(month)):
                yield WrittenDate(match.start(), match.end(), _number(year))


def _in_signs(text: str) -> Iterator[WrittenDate]:
    """Dates with the Chinese, Japanese or Korean signs, or with the month in Roman numerals."""
    for match in _EASTERN.finditer(text):
        year, month, day = (int(match.group(group)) for group in (1, 2, 3))
        if _exists(day, month):
            yield WrittenDate(match.start(), match.end(), year)
    for match in _ROMAN.finditer(text):
        month = _ROMANS.index(match.group(2)) + 1
        if free(text, *match.span()) and _exists(int(match.group(1)), month):
            yield WrittenDate(match.start(), match.end(), int(match.group(3)))


def _in_figures(text: str) -> Iterator[WrittenDate]:
    for match in _IN_FIGURES.finditer(text):
        first, second, third = (each.group() for each in _FIGURES.finditer(match.group()))
        start, end = match.span()
        if not free(text, start, end) or text[start - 1 : start] in {"/", "-", "£", "$", "+"}:
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
        if not free(text, start, end, also="./-"):
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
    figures = "".join(filter(str.isdigit, written))
    return int(figures) if figures else said_number(written)


def _exists(day: int, month: int) -> bool:
    return 1 <= month <= len(_LAST_DAY) and 1 <= day <= _LAST_DAY[month - 1]
