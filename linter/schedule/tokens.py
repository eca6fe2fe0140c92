"""Splitting a delimited text into cells so that it can be put together again exactly.

``csv`` of the standard library gives values but forgets how they were written:
which cells were quoted, which line ends there were. Here the raw pieces of a file,
joined, are the file; that makes "every other cell byte-identical" true by construction.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from linter.recognition import Unreadable

__all__ = ["Cell", "Record", "quoted", "records"]

_QUOTE = '"'


class Cell(Struct, frozen=True):
    """One cell. raw: as it is written. value: what it says."""

    raw: str
    value: str


class Record(Struct, frozen=True):
    """One row. number: from 1, as a spreadsheet shows it. end: its line end; may be empty."""

    number: int
    cells: tuple[Cell, ...]
    end: str

    @property
    def blank(self) -> bool:
        return all(not cell.value.strip() for cell in self.cells)

    def written(self, delimiter: str) -> str:
        """The row as it stands in the file."""
        return delimiter.join(cell.raw for cell in self.cells) + self.end


def records(text: str, delimiter: str) -> Iterator[Record]:
    """The rows of a table, lazily. Joined by ``written`` they are the text again.

    Raises Unreadable if a quotation mark is never closed.
    """
    newline = "\n" if "\n" in text else "\r"
    at, number = 0, 0
    while at < len(text):
        number += 1
        stop = text.find(newline, at)
        stop = len(text) if stop < 0 else stop
        if text.find(_QUOTE, at, stop) < 0:  # the usual row
            line = text[at:stop]
            tail = "\r" if newline == "\n" and line.endswith("\r") else ""
            line = line[: len(line) - len(tail)]
            cells = tuple(Cell(each, each) for each in line.split(delimiter))
            end = tail + text[stop : stop + 1]
            at = stop + 1
        else:
            cells, end, at = _quoted_row(text, at, delimiter, newline, number)
        yield Record(number, cells, end)


def quoted(value: str, delimiter: str, *, like: str = "") -> str:
    """A value as a cell; quoted if it must be, or if the cell ``like`` was."""
    special = delimiter in value or _QUOTE in value or "\n" in value or "\r" in value
    if special or like.startswith(_QUOTE) or value != value.strip():
        return _QUOTE + value.replace(_QUOTE, _QUOTE * 2) + _QUOTE
    return value


def _quoted_row(
    text: str, at: int, delimiter: str, newline: str, number: int
) -> tuple[tuple[Cell, ...], str, int]:
    """One row that holds quotation marks: its cells, its line end, where the next begins."""
    cells: list[Cell] = []
    while True:
        cell, at = _cell(text, at, delimiter, newline, number)
        if at < len(text) and text[at] == delimiter:
            cells.append(cell)
            at += 1
            continue
        end = text[at : at + 1]
        at += 1
        if newline == "\n" and cell.raw.endswith("\r"):
            end = "\r" + end
            cell = Cell(cell.raw[:-1], cell.value.removesuffix("\r"))
        cells.append(cell)
        return tuple(cells), end, at


def _cell(text: str, at: int, delimiter: str, newline: str, number: int) -> tuple[Cell, int]:
    """The cell that begins at ``at``, and where it ends."""
    opening = at
    while text.startswith(" ", opening) and delimiter != " ":
        opening += 1
    if not text.startswith(_QUOTE, opening):
        stop = _stop(text, at, delimiter, newline)
        return Cell(text[at:stop], text[at:stop]), stop
    closing = _closing(text, opening + 1)
    if closing < 0:
        if opening > at:  # a quotation mark inside a plain cell
            stop = _stop(text, at, delimiter, newline)
            return Cell(text[at:stop], text[at:stop]), stop
        raise Unreadable(
            f"in row {number} a quotation mark opens that is never closed.",
            "Close it, or export the schedule again.",
        )
    stop = _stop(text, closing + 1, delimiter, newline)
    rest = text[closing + 1 : stop]
    if opening > at and rest.strip():  # words in quotation marks, not a quoted cell
        stop = _stop(text, at, delimiter, newline)
        return Cell(text[at:stop], text[at:stop]), stop
    value = text[opening + 1 : closing].replace(_QUOTE * 2, _QUOTE)
    return Cell(text[at:stop], value + (rest if rest.strip() or opening == at else "")), stop


def _closing(text: str, at: int) -> int:
    """Where the quotation mark stands that closes a cell; doubled ones are part of it."""
    while (found := text.find(_QUOTE, at)) >= 0:
        if not text.startswith(_QUOTE, found + 1):
            return found
        at = found + 2
    return -1


def _stop(text: str, at: int, delimiter: str, newline: str) -> int:
    """The next delimiter or line end."""
    line = text.find(newline, at)
    line = len(text) if line < 0 else line
    found = text.find(delimiter, at, line)
    return line if found < 0 else found
