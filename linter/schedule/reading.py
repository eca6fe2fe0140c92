"""Reading whole schedules: rows in order, each a post, a refusal or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePath
from typing import Final

from msgspec import Struct

from linter.errors import PostError
from linter.recognition import Unreadable
from linter.schedule.columns import Columns, Wanted, recognised
from linter.schedule.media import Album
from linter.schedule.posts import Post, Told, post_of
from linter.schedule.table import DelimitedTable, Table

__all__ = ["EmptyRow", "Schedule", "SchedulePost", "opened"]

_PEEKED: Final = 300  # rows that tell what the columns are


class EmptyRow(Struct, frozen=True):
    """A row without words and photos, as calendars have them for days to come."""

    number: int


class Schedule(Struct, frozen=True):
    """A table whose columns are known. name: of its file, for people."""

    name: str
    table: Table
    columns: Columns

    def said(self) -> str:
        """How it was understood, in a sentence or two."""
        how = f" ({self.table.said})" if self.table.said else ""
        tool, _, rest = self.columns.said().partition(":")
        return f"{tool}{how}:{rest}"

    def posts(self, album: Album, told: Told) -> Iterator[Post | EmptyRow]:
        """Every row that is not blank, in order; read lazily."""
        rows = self.table.rows()
        for row in islice(rows, self.columns.head, None):
            if row.blank:
                continue
            try:
                yield post_of(
                    row, self.columns, album, told, ident=f"{self.name}, row {row.number}"
                )
            except PostError:
                yield EmptyRow(row.number)


class SchedulePost(Struct, frozen=True):
    """A post, and the schedule it stands in."""

    schedule: Schedule
    post: Post


def opened(name: str, data: bytes, wanted: Sequence[Wanted] = ()) -> Schedule:
    """A schedule from the bytes of a file; its name tells the format.

    Raises Unreadable.
    """
    table: Table
    suffix = PurePath(name).suffix.lower()
    if data.startswith(b"PK\x03\x04") or suffix == ".xlsx":
        from linter.schedule.workbook import Workbook  # slow to import

        table = Workbook(data)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable("it is in Excel's old format.", "Save it as .xlsx or as CSV.")
    else:
        table = DelimitedTable(data, tabs=suffix in {".tsv", ".tab"})
    first = list(islice(table.rows(), _PEEKED))
    return Schedule(name, table, recognised([row.values for row in first], wanted))
