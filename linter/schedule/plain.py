"""New tables: for drafts that come from none, and for one kind turned into the other."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from linter.schedule.table import Added, Table, harmless

__all__ = ["delimited", "turned", "workbook"]

_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else


def delimited(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Comma-separated values that a spreadsheet opens as they are meant."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (headers, *rows) if headers else rows:
        writer.writerow([harmless(cell) for cell in row])
    return (_MARK + text.getvalue()).encode()


def workbook(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """An Excel workbook; the last four columns are ours."""
    places = tuple(range(len(headers) - 4, len(headers)))
    said = {number: tuple(row[-4:]) for number, row in enumerate(rows, start=2)}
    added = Added(tuple(headers[-4:]), said, 1, places)
    return _saved([list(headers), *map(list, rows)], added, places)


def turned(table: Table, added: Added, *, into_workbook: bool) -> bytes:
    """A schedule in the other format, with columns added."""
    numbered = [(row.number, list(row.values)) for row in table.rows()]
    width = max((len(values) for _, values in numbered), default=0)
    places = added.places or tuple(range(width, width + len(added.headers)))
    cells = [_filled(values, added.of(number), places) for number, values in numbered]
    return _saved(cells, added, places) if into_workbook else delimited((), cells)


def _filled(values: list[str], new: Sequence[str], places: Sequence[int]) -> list[str]:
    values += [""] * (max(places) + 1 - len(values))
    for place, value in zip(places, new, strict=True):
        values[place] = value
    return values


def _saved(rows: list[list[str]], added: Added, places: tuple[int, ...]) -> bytes:
    from openpyxl import Workbook  # slow to import

    from linter.schedule.colours import coloured
    from linter.schedule.workbook import put

    book = Workbook()
    sheet = book.active
    sheet.title = "posts"
    for number, column, value in _cells(rows):
        put(sheet.cell(number, column), value)
    coloured(book, sheet, added, places)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _cells(rows: Iterable[Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value:
                yield number, column, value
