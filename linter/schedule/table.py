"""What every kind of table offers, and tables as delimited text."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final, Protocol

from msgspec import Struct

from linter.recognition import Unreadable
from linter.schedule.encoding import decode
from linter.schedule.roles import TOOLS, role_of, words
from linter.schedule.tokens import Cell, Record, quoted, records

__all__ = ["Added", "DelimitedTable", "Row", "Table", "harmless"]

_DELIMITERS: Final = (",", ";", "\t", "|")
_NAMES: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_TRIED: Final = 50  # rows that tell which delimiter it is
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Row(Struct, frozen=True):
    """One row. number: as a spreadsheet shows it."""

    number: int
    values: tuple[str, ...]

    @property
    def blank(self) -> bool:
        return not any(value.strip() for value in self.values)


class Added(Struct, frozen=True):
    """Columns to add at the right. head: the number of the row of headers; 0 if there is none.

    rows: their cells, by row number. places: columns that hold them already, if any.
    """

    headers: tuple[str, ...]
    rows: Mapping[int, tuple[str, ...]]
    head: int
    places: tuple[int, ...] = ()

    def of(self, number: int) -> tuple[str, ...]:
        empty = ("",) * len(self.headers)
        return self.headers if number == self.head else self.rows.get(number, empty)


Changes = Mapping[int, Mapping[int, str]]


class Table(Protocol):
    """A table that can be read row by row and written again with few cells changed."""

    @property
    def is_workbook(self) -> bool: ...

    @property
    def said(self) -> str: ...

    def rows(self) -> Iterator[Row]: ...

    def written(self, changes: Changes, added: Added | None = None) -> bytes: ...


def harmless(value: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV Injection)."""
    return f"'{value}" if value.startswith(_FORMULA) else value


class DelimitedTable:
    """Comma-separated values and their kin, kept as they were written.

    Raises Unreadable if it is no such text.
    """

    is_workbook = False

    def __init__(self, data: bytes, *, tabs: bool = False) -> None:
        self._decoded = decode(data)
        text = self._decoded.text
        self._preamble, self._delimiter = _announced(text)
        self._text = text[len(self._preamble) :]
        if not self._delimiter:
            self._delimiter = _delimiter(self._text, prefer="\t" if tabs else ",")
        deque(self._records(), maxlen=0)  # a quotation mark never closed is told before anything

    @property
    def said(self) -> str:
        """How it is written, where that is not the usual way."""
        parts = [self._decoded.called] if self._decoded.called != "UTF-8" else []
        parts += [f"{_NAMES[self._delimiter]}-separated"] if self._delimiter != "," else []
        return ", ".join(parts)

    def rows(self) -> Iterator[Row]:
        for record in records(self._text, self._delimiter):
            yield Row(record.number, tuple(cell.value for cell in record.cells))

    def written(self, changes: Changes, added: Added | None = None) -> bytes:
        """The file again, with some cells changed and some added; all others byte for byte."""
        pieces = [self._preamble]
        width = 0
        if added is not None:
            width = max((len(each.cells) for each in self._records()), default=0)
        for record in self._records():
            cells = self._changed(record, changes.get(record.number, {}))
            if added is not None and (not record.blank or record.number == added.head):
                cells = self._widened(cells, added, record.number, width)
            pieces.append(Record(record.number, tuple(cells), record.end).written(self._delimiter))
        return self._decoded.encode("".join(pieces))

    def _records(self) -> Iterator[Record]:
        return records(self._text, self._delimiter)

    def _changed(self, record: Record, changes: Mapping[int, str]) -> list[Cell]:
        cells = list(record.cells)
        for column, value in changes.items():
            old = cells[column]
            safe = value if old.value.startswith(_FORMULA) else harmless(value)
            cells[column] = Cell(quoted(safe, self._delimiter, like=old.raw.lstrip()), safe)
        return cells

    def _widened(self, cells: list[Cell], added: Added, number: int, width: int) -> list[Cell]:
        new = [harmless(value) for value in added.of(number)]
        fresh = [Cell(quoted(value, self._delimiter), value) for value in new]
        if added.places:
            cells += [Cell("", "")] * (max(added.places) + 1 - len(cells))
            for place, cell in zip(added.places, fresh, strict=True):
                cells[place] = cell
            return cells
        return cells + [Cell("", "")] * (width - len(cells)) + fresh


def _announced(text: str) -> tuple[str, str]:
    """Excel's own first line ``sep=;``, which no reader counts, and what it says."""
    for end in ("\r\n", "\n"):
        for delimiter in _DELIMITERS:
            line = f"sep={delimiter}{end}"
            if text[: len(line)].lower() == line:
                return text[: len(line)], delimiter
    return "", ""


def _delimiter(text: str, prefer: str) -> str:
    """What stands between the cells: what gives known headers, else even rows."""
    marks = (prefer, *(each for each in _DELIMITERS if each != prefer))
    scores: dict[str, tuple[int, float]] = {}
    problem: Unreadable | None = None
    for mark in marks:
        try:
            rows = [
                [cell.value for cell in record.cells]
                for record in islice(records(text, mark), _TRIED)
                if not record.blank
            ]
        except Unreadable as error:
            problem = problem or error
            continue
        if rows:
            scores[mark] = (max(_headers(row) for row in rows[:5]), _even(rows))
    if not scores:
        if problem is not None:
            raise problem
        return prefer
    return max(marks, key=lambda mark: scores.get(mark, (0, 0.0)))


def _headers(row: Sequence[str]) -> int:
    names = {words(cell) for cell in row if len(cell) <= 60}
    tool = any(each.headers <= names for each in TOOLS)
    return 10 * tool + sum(role_of(name) is not None for name in names)


def _even(rows: Sequence[Sequence[str]]) -> float:
    """The share of rows as wide as the first; 0 if that has one cell."""
    width = len(rows[0])
    return sum(len(row) == width for row in rows) / len(rows) if width > 1 else 0.0
