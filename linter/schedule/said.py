"""Dates that a post speaks of, understood from the day on which it goes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

from msgspec import Struct

from linter.patterns import Match, Pattern
from linter.schedule.dates import parsed_time

__all__ = ["Said", "dates_in"]

_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH: Final = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY: Final = (
    r"(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)"
)
_DAY_MONTH: Final = Pattern(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}\b\.?(?:,? (\d{{4}})\b)?"
)
_MONTH_DAY: Final = Pattern(rf"\b{_MONTH}\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}})\b)?")
_ISO: Final = Pattern(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_NUMBERS: Final = Pattern(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b")
_THE_NTH: Final = Pattern(r"\bthe (\d{1,2})(?:st|nd|rd|th)\b")
_ON_WEEKDAY: Final = Pattern(rf"\b(?:on|next|this|until|till|by) {_WEEKDAY}\b")
_NUMBER_FOLLOWS: Final = Pattern(rf",? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b")
_TOMORROW: Final = Pattern(r"\btomorrow\b")
_CLOCK: Final = Pattern(r"\b(?:\d{1,2}[:.]\d{2} ?(?:[ap]m)?|\d{1,2} ?[ap]m|noon|midnight)(?:\b|$)")
_NEAR: Final = 20  # characters between a date and its time
_WORDS: Final = {"noon": time(12), "midnight": time()}


class Said(Struct, frozen=True):
    """A day that a text names, at [start, end). at: midnight if no time stands near.

    sure: it names the month; "the 14th" and "on Friday" are taken for the next such day.
    """

    start: int
    end: int
    at: datetime
    sure: bool


def dates_in(text: str, slot: datetime) -> list[Said]:
    """The dates of a text in reading order. slot: when it goes out, without a zone."""
    found = sorted(_found(text, slot.date()), key=lambda each: (each[0], -each[1]))
    said: list[Said] = []
    for start, end, day, sure in found:
        if said and start < said[-1].end:
            continue
        said.append(Said(start, end, datetime.combine(day, _time(text, start, end)), sure))
    return said


def _found(text: str, slot: date) -> Iterator[tuple[int, int, date, bool]]:
    for match in _DAY_MONTH.finditer(text):
        yield from _named(match, match.group(1), match.group(2), match[3], slot)
    for match in _MONTH_DAY.finditer(text):
        if match.group(1) not in {"may", "march"}:  # you may 5, they march 10: verbs
            yield from _named(match, match.group(2), match.group(1), match[3], slot)
    for match in _ISO.finditer(text):
        yield from _day(match, int(match.group(1)), int(match.group(2)), int(match.group(3)))
    for match in _NUMBERS.finditer(text):
        year = int(match.group(3)) + (2000 if len(match.group(3)) == 2 else 0)
        yield from _day(match, year, int(match.group(2)), int(match.group(1)))
    for match in _THE_NTH.finditer(text):
        day = _next(slot, partial(_is_day, int(match.group(1))))
        if day is not None:
            yield match.start(), match.end(), day, False
    for match in _ON_WEEKDAY.finditer(text):
        if _NUMBER_FOLLOWS.match(text, match.end()):  # "on Saturday 12 December" names its day
            continue
        index = _DAYS.index(match.group(1)[:3].lower())
        day = _next(slot, partial(_is_weekday, index))
        if day is not None:
            yield match.start(1), match.end(1), day, False
    for match in _TOMORROW.finditer(text):
        yield match.start(), match.end(), slot + timedelta(days=1), False


def _named(
    match: Match, day: str, month: str, year: str | None, slot: date
) -> Iterator[tuple[int, int, date, bool]]:
    number = _MONTHS.index(month[:3].lower()) + 1
    years = [int(year)] if year else [slot.year - 1, slot.year, slot.year + 1]
    days = [each for y in years for each in _day(match, y, number, int(day))]
    if days:  # without a year the nearest is meant
        yield min(days, key=lambda each: abs((each[2] - slot).days))


def _day(match: Match, year: int, month: int, day: int) -> Iterator[tuple[int, int, date, bool]]:
    try:
        yield match.start(), match.end(), date(year, month, day), True
    except ValueError:  # no such day
        return


def _next(slot: date, wanted: Callable[[date], bool]) -> date | None:
    """The first day from the slot on for which something holds, within two months."""
    days = (slot + timedelta(days=each) for each in range(62))
    return next((day for day in days if wanted(day)), None)


def _is_day(number: int, day: date) -> bool:
    return day.day == number


def _is_weekday(index: int, day: date) -> bool:
    return day.weekday() == index


def _time(text: str, start: int, end: int) -> time:
    """The time that stands beside a date: after it, else before it."""
    after = _CLOCK.search(text, end, min(len(text), end + _NEAR))
    before = list(_CLOCK.finditer(text, max(0, start - _NEAR), start))
    for match in (after, before[-1] if before else None):
        if match is not None:
            words = match.group().lower()
            return _WORDS.get(words) or parsed_time(words.replace(" ", "")) or time()
    return time()
