"""Dates and times as people and tools write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from linter.schedule.dates import Order, moment

NINE = datetime(2026, 12, 4, 9, 30)
ZULU = NINE.replace(tzinfo=UTC)
READ = {
    ("2026-12-04 09:30", ""): NINE,
    ("2026-12-04T09:30:00Z", ""): ZULU,
    ("2026-12-04T09:30:00+00:00", ""): ZULU,
    ("2026-12-04T09:30:00.000-0500", ""): NINE.replace(tzinfo=timezone(timedelta(hours=-5))),
    ("2026/12/04 9:30", ""): NINE,
    ("04/12/2026 09:30", ""): NINE,
    ("4/12/26 9:30am", ""): NINE,
    ("04.12.2026", "9.30 a.m."): NINE,
    ("2026-12-04", "09:30:00"): NINE,
    ("4 December 2026 at 9:30", ""): NINE,
    ("Fri 4th Dec 2026 09:30", ""): NINE,
    ("December 4, 2026 9:30 AM", ""): NINE,
    ("2026-12-04", "9pm"): NINE.replace(hour=21, minute=0),
    ("2026-12-04", "12:00 am"): NINE.replace(hour=0, minute=0),
    ("2026-12-04", ""): NINE.replace(hour=0, minute=0),
    ("2026-12-04 00:00:00", "09:30:00"): NINE,
}
NOT_READ = ["", "soon", "31/02/2026", "2026-13-01", "next Friday at 2 PM", "12", "2026-12-04 25:00"]


@pytest.mark.parametrize(("cells", "expected"), READ.items(), ids=map("|".join, READ))
def test_a_moment(cells: tuple[str, str], expected: datetime) -> None:
    assert moment(*cells, Order.DAY) == expected


def test_the_month_first() -> None:
    assert moment("12/04/2026 9:30", "", Order.MONTH) == NINE


@pytest.mark.parametrize("cell", NOT_READ)
def test_what_is_no_date(cell: str) -> None:
    assert moment(cell, "", Order.DAY) is None
