"""Telling which column of a schedule holds what, or refusing to guess."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from msgspec import Struct

from linter.errors import OptionError
from linter.patterns import Pattern
from linter.recognition import Unreadable
from linter.schedule.dates import Order, is_moment, order_of
from linter.schedule.roles import TOOLS, Role, Tool, role_of, words

__all__ = ["Columns", "Wanted", "recognised", "wanted"]

Values = Sequence[str]

_HEAD_ROWS: Final = 5  # a title, or names of groups, may stand above the header
_SAMPLE: Final = 200  # rows that tell what a column holds
_REMARK: Final = Pattern(r" (?:- .*|\([^)]*\))$")  # what templates explain beside a header
_PROSE: Final = Pattern(r"\pL[\pL'’]*[,.!?:;]* +\pL")
_NOT_TEXT: Final = Pattern(r"^(?:https?://\S+|www\.\S+|[\d\s.,:/%£$€+-]+|true|false|yes|no)$")
_GIVABLE: Final = tuple(role for role in Role if role not in {Role.OURS, Role.NETWORK})
_GIVEN: Final = Pattern(rf"(?:^|,) *({'|'.join(_GIVABLE)}) *=")


class Wanted(Struct, frozen=True):
    """What ``--columns`` says: a role, and a column by its header or its number."""

    role: Role
    column: str


class Columns(Struct, frozen=True, dict=True):
    """The columns of one schedule.

    tool: the scheduler it is for; empty if that is not known. headers: empty if it
    has none. roles: of each column; None if not known. head: how many rows stand
    before the first post.
    """

    tool: str
    headers: tuple[str, ...]
    roles: tuple[Role | None, ...]
    head: int
    order: Order = Order.DAY

    @cached_property
    def _places(self) -> dict[Role | None, tuple[int, ...]]:
        places: dict[Role | None, list[int]] = {}
        for index, role in enumerate(self.roles):
            places.setdefault(role, []).append(index)
        return {role: tuple(found) for role, found in places.items()}

    def of(self, role: Role) -> tuple[int, ...]:
        """The columns with a role, left to right."""
        return self._places.get(role, ())

    def name(self, index: int) -> str:
        """A column as a person calls it."""
        header = self.headers[index].strip() if index < len(self.headers) else ""
        return _REMARK.sub("", header) or f"column {index + 1}"

    def said(self) -> str:
        """How the schedule was understood, in one sentence."""
        kinds: dict[Role, list[str]] = {}
        for index, role in enumerate(self.roles):
            if role is not None and role not in _SILENT:
                kinds.setdefault(role, []).append(self.name(index))
        parts = [f"{role} is {_list(names)}" for role, names in kinds.items()]
        networks = any(role is Role.NETWORK for role in self.roles)
        parts += ["platform is a column for each network"] if networks else []
        ignored = [self.name(i) for i, role in enumerate(self.roles) if role is None]
        more = f" Not checked: {_list(ignored)}." if ignored else ""
        tool = f"a schedule for {self.tool}" if self.tool else "a schedule"
        headless = "" if self.headers else " without headers"
        return f"read as {tool}{headless}: {'; '.join(parts)}.{more}"


_SILENT: Final = frozenset({Role.IGNORE, Role.OURS, Role.NETWORK})


def wanted(given: Iterable[str]) -> tuple[Wanted, ...]:
    """``text=Caption,alt=Alt text`` as values; the option may be repeated.

    Raises OptionError.
    """
    found = []
    for each in given:
        marks = list(_GIVEN.finditer(each))
        if not marks or each[: marks[0].start()].strip():
            raise OptionError(
                f"--columns: “{each}” is not like text=Caption,link=URL. "
                f"Before the = comes one of {', '.join(_GIVABLE)}."
            )
        for index, mark in enumerate(marks):
            stop = marks[index + 1].start() if index + 1 < len(marks) else len(each)
            column = each[mark.end() : stop].strip()
            if not column:
                raise OptionError(f"--columns: {mark.group(1)}= needs the name of a column.")
            found.append(Wanted(Role(mark.group(1).lower()), column))
    return tuple(found)


def recognised(rows: Sequence[Values], given: Sequence[Wanted] = ()) -> Columns:
    """Which column is what, from the first rows of a table.

    rows: the first few hundred. Raises Unreadable, which shows the guess, if it is not sure.
    """
    if not any(any(cell.strip() for cell in row) for row in rows):
        raise Unreadable("it is empty.", "Put the posts into it.")
    columns = _given(rows, given) if given else _guessed(rows)
    sample = rows[columns.head : columns.head + _SAMPLE]
    if not given:
        _doubt(columns, sample)
    dates = [row[i] for row in sample for i in columns.of(Role.DATE) if i < len(row)]
    order = order_of(dates)
    if order is None:
        raise Unreadable(
            "its dates contradict one another: some begin with the day, others with the month.",
            "Write them all as 2026-12-31.",
        )
    return Columns(columns.tool, columns.headers, columns.roles, columns.head, order)


def _guessed(rows: Sequence[Values]) -> Columns:
    best: Columns | None = None
    for index, row in enumerate(rows[:_HEAD_ROWS]):
        tool = _tool(row)
        roles = tuple(role_of(cell, tool) for cell in row)
        known = sum(role not in {None, Role.IGNORE} for role in roles)
        words_or_photos = Role.TEXT in roles or Role.MEDIA in roles
        named = tool is not None or (words_or_photos and _bare(row))
        if named and (best is None or known > _known(best)):
            best = Columns(tool.name if tool else "", tuple(row), roles, index + 1)
    if best is not None:
        return best
    if _headless(rows):
        roles = (Role.DATE, Role.TEXT, Role.LINK)[: max(map(len, rows))]
        return Columns("Hootsuite", (), roles, 0)
    raise Unreadable(
        f"its columns are not known: {_shown(rows[0])}.",
        "Say which is which: --columns text=…,date=… (a header, or the column’s number).",
    )


def _given(rows: Sequence[Values], given: Sequence[Wanted]) -> Columns:
    width = max(map(len, rows))
    for index, row in enumerate(rows[:_HEAD_ROWS]):
        places = [_place(each.column, row) for each in given]
        if all(place is not None for place in places):
            roles = [role_of(cell) if _tool(row) else None for cell in row]
            taken = {each.role for each in given}
            roles = [None if role in taken else role for role in roles]
            roles += [None] * (width - len(roles))
            for each, place in zip(given, places, strict=True):
                roles[place or 0] = each.role
            return Columns("", tuple(row), tuple(roles), index + 1)
    numbers = [int(each.column) if each.column.isdecimal() else 0 for each in given]
    if all(0 < number <= width for number in numbers):
        by_number: list[Role | None] = [None] * width
        for each, number in zip(given, numbers, strict=True):
            by_number[number - 1] = each.role
        dated = [
            number - 1
            for each, number in zip(given, numbers, strict=True)
            if each.role is Role.DATE
        ]
        headed = bool(dated) and not is_moment(_at(rows[0], dated[0]))
        headers = tuple(rows[0]) if headed else ()
        return Columns("", headers, tuple(by_number), int(headed))
    missing = [
        each.column
        for each in given
        if not any(_place(each.column, row) is not None for row in rows[:_HEAD_ROWS])
    ]
    raise Unreadable(
        f"it has no column {_list(missing or [each.column for each in given])}: {_shown(rows[0])}.",
        "Correct --columns.",
    )


def _doubt(columns: Columns, sample: Sequence[Values]) -> None:
    """Refuse a guess that the cells speak against. Raises Unreadable."""
    texts = columns.of(Role.TEXT)
    filled = [cell for row in sample for i in texts if (cell := _at(row, i).strip())]
    others = [i for i, role in enumerate(columns.roles) if role is None]
    unread = [i for i in others if sum(_is_prose(_at(row, i)) for row in sample) * 2 > len(sample)]
    if not texts and not columns.of(Role.MEDIA):
        _refuse(columns, "which column holds the words of the posts is not clear")
    if filled and all(_NOT_TEXT.match(cell) or is_moment(cell) for cell in filled):
        _refuse(columns, f"the column {columns.name(texts[0])} holds no words")
    if unread and not filled and sample:
        _refuse(columns, f"the words seem to be in {columns.name(unread[0])}")
    dates = [cell for row in sample for i in columns.of(Role.DATE) if (cell := _at(row, i).strip())]
    if len(dates) >= 3 and all(
        _NOT_TEXT.match(cell) is None and _is_prose(cell) and len(cell) > 60 for cell in dates
    ):
        _refuse(columns, "the column of dates holds words")


def _refuse(columns: Columns, why: str) -> None:
    said = columns.said()
    raise Unreadable(
        f"{why}. It would have been {said}",
        "Say which column is which: --columns text=…,date=…",
    )


def _tool(row: Values) -> Tool | None:
    names = {words(cell) for cell in row}
    return next((tool for tool in TOOLS if tool.headers <= names), None)


def _bare(row: Values) -> bool:
    """Whether a row looks like headers: short, and nothing that posts say."""
    filled = [cell for cell in row if cell.strip()]
    return all(
        len(cell) <= 60
        and not cell.rstrip().endswith((".", "!", "?"))
        and not is_moment(cell)
        and "://" not in cell
        for cell in filled
    )


def _headless(rows: Sequence[Values]) -> bool:
    """Hootsuite's own import: date and time, message, link, and no headers."""
    posts = [row for row in rows if any(cell.strip() for cell in row)]
    return all(
        2 <= len(_stripped(row)) <= 3
        and is_moment(row[0])
        and (len(_stripped(row)) < 3 or "://" in row[2] or "www." in row[2])
        for row in posts
    )


def _stripped(row: Values) -> list[str]:
    """A row without empty cells at its end."""
    cells = list(row)
    while cells and not cells[-1].strip():
        cells.pop()
    return cells


def _place(column: str, row: Values) -> int | None:
    """Where a header stands in a row: written exactly so, or in the same words."""
    exact = [i for i, cell in enumerate(row) if cell.strip() == column]
    alike = exact or [
        i for i, cell in enumerate(row) if cell.strip() and words(cell) == words(column)
    ]
    return alike[0] if alike else None


def _known(columns: Columns) -> int:
    return sum(role not in {None, Role.IGNORE} for role in columns.roles)


def _is_prose(cell: str) -> bool:
    return len(cell) > 20 and _PROSE.search(cell) is not None


def _at(row: Values, index: int) -> str:
    return row[index] if index < len(row) else ""


def _list(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _shown(row: Values) -> str:
    """The headers of a table; words of posts are not repeated."""
    if not _bare(row):
        return f"{len(row)} without headers"
    shown = _list([cell.strip() for cell in row[:12]])
    return f"{shown}, …" if len(row) > 12 else shown
