"""Dates and times as schedules write them.

Nobody tells whether 03/04 is in March or April, so a column is read as a whole: one
date that fits only one order settles it for all; if none does, the day comes first,
as in Britain. Times without a zone stay without one: they are meant where the
schedule is used.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import Final

from linter.patterns import Pattern

__all__ = ["Order", "is_moment", "moment", "order_of", "parsed_time"]


class Order(StrEnum):
    """Which comes first where a date begins with neither year nor month name."""

    DAY = "day/month/year"
    MONTH = "month/day/year"


_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_TIME: Final = r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)? ?([ap]\.?m\.?)?"
_HOUR: Final = r"(\d{1,2}) ?([ap]\.?m\.?)"
_ZONE: Final = r" ?(z|utc|gmt|[+-]\d{2}:?\d{2})?"
_CLOCK: Final = Pattern(rf"^{_TIME}{_ZONE}$")
_HOUR_ONLY: Final = Pattern(rf"^{_HOUR}{_ZONE}$")
_YEAR_FIRST: Final = Pattern(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ,]+(.*))?$")
_NUMBERS: Final = Pattern(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[t ,]+(.*))?$")
_DAY_NAME: Final = Pattern(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +")
_REST: Final = r"(?:[t ,]+(?:at )?(.*))?$"
_NAMED: Final = Pattern(
    r"^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})" + _REST
)
_MONTH_NAMED: Final = Pattern(r"^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})" + _REST)


def order_of(cells: Iterable[str]) -> Order | None:
    """The order of day and month in a column; None if its dates contradict one another."""
    days_first = months_first = False
    for cell in cells:
        if found := _NUMBERS.match(cell.strip()):
            days_first = days_first or int(found.group(1)) > 12
            months_first = months_first or int(found.group(2)) > 12
    if days_first and months_first:
        return None
    return Order.MONTH if months_first else Order.DAY


def is_moment(cell: str) -> bool:
    """Whether a cell holds a date in some order."""
    return len(cell) <= 40 and any(moment(cell, "", order) is not None for order in Order)


@lru_cache(maxsize=1024)
def moment(date: str, clock: str, order: Order) -> datetime | None:
    """A date cell, and the cell of its time if that is apart; None if it is no date."""
    if date[4:5] == "-" and date.isascii():  # the usual way, and the quick one
        with suppress(ValueError):
            return datetime.fromisoformat(f"{date}T{clock}" if clock else date)
    text = _DAY_NAME.sub("", date.strip())
    found = _YEAR_FIRST.match(text)
    if found:
        year, month, day = (int(found.group(index)) for index in (1, 2, 3))
    elif found := _NUMBERS.match(text):
        first, second = int(found.group(1)), int(found.group(2))
        day, month = (first, second) if order is Order.DAY else (second, first)
        year = _full_year(found.group(3))
    elif (found := _NAMED.match(text)) and found.group(2).lower() in _MONTHS:
        day, month = int(found.group(1)), _MONTHS[found.group(2).lower()]
        year = _full_year(found.group(3))
    elif (found := _MONTH_NAMED.match(text)) and found.group(1).lower() in _MONTHS:
        day, month = int(found.group(2)), _MONTHS[found.group(1).lower()]
        year = int(found.group(3))
    else:
        return None
    return _joined(year, month, day, clock.strip() or (found[4] or "").strip())


def parsed_time(text: str) -> time | None:
    """A time of day: 09:30, 9.30pm, 14:05:00Z; None if it is none."""
    if found := _CLOCK.match(text.strip()):
        hour, minute, second, half, zone = (found[index] for index in range(1, 6))
        return _clock(hour, minute, second, half, zone)
    if found := _HOUR_ONLY.match(text.strip()):
        return _clock(found[1], None, None, found[2], found[3])
    return None


def _joined(year: int, month: int, day: int, clock: str) -> datetime | None:
    at = parsed_time(clock) if clock else time()
    if at is None:
        return None
    try:
        return datetime.combine(datetime(year, month, day), at)
    except ValueError:  # the 31st of February
        return None


def _clock(
    hour: str | None, minute: str | None, second: str | None, half: str | None, zone: str | None
) -> time | None:
    hours = int(hour or 0)
    if half:
        hours = hours % 12 + (12 if half.lower().startswith("p") else 0)
    try:
        return time(hours, int(minute or 0), int(second or 0), tzinfo=_zone(zone))
    except ValueError:
        return None


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)
