"""Excel workbooks as tables: read by streaming, written by openpyxl.

openpyxl keeps values, formulas, formats, widths, comments and pictures; a workbook is
written again only when somebody asks for it. XML is parsed by defusedxml, which
openpyxl uses where it is installed, and what a file unpacks to is limited before.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, Final

from linter.recognition import Unreadable
from linter.schedule.table import Added, Changes, Row
from linter.schedule.unpacking import Bomb, checked

__all__ = ["Workbook", "put"]

_MEND: Final = "Save it again as .xlsx, or export the schedule as CSV."
_SUMMARY: Final = "postlint"
_MAX_ROWS: Final = 1_048_576  # what Excel itself can hold


class Workbook:
    """The first sheet of a workbook that holds posts. Raises Unreadable."""

    is_workbook = True

    def __init__(self, data: bytes) -> None:
        self._data = data
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                checked(archive)
                self._macros = "xl/vbaProject.bin" in archive.namelist()
        except Bomb as bomb:
            raise Unreadable(str(bomb), _MEND) from None
        except (zipfile.BadZipFile, OSError, ValueError):
            raise Unreadable("it is not an Excel workbook.", _MEND) from None
        self._sheet = self._first()

    @property
    def said(self) -> str:
        """Which sheet was read."""
        return f"sheet “{self._sheet}”"

    def rows(self) -> Iterator[Row]:
        book = self._loaded(read_only=True, data_only=True)
        try:
            sheet = book[self._sheet]
            sheet.reset_dimensions()  # what a file says of its own size may be wrong
            for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
                if number > _MAX_ROWS:
                    raise Unreadable("it has more rows than Excel allows.", _MEND)
                yield Row(number, tuple(_text(cell) for cell in cells))
        except Unreadable:
            raise
        except Exception as error:  # openpyxl raises whatever the file provokes
            raise _broken(error) from None
        finally:
            book.close()

    def written(self, changes: Changes, added: Added | None = None) -> bytes:
        """The workbook with some cells changed; added columns come with a summary sheet."""
        from linter.schedule.colours import coloured  # reading does without it

        book = self._loaded(rich_text=True, keep_vba=self._macros)
        sheet = book[self._sheet]
        for number, cells in changes.items():
            for column, value in cells.items():
                put(sheet.cell(number, column + 1), value)
        if added is not None:
            places = added.places or tuple(
                sheet.max_column + index for index in range(len(added.headers))
            )
            for number in sorted({*added.rows, *([added.head] if added.head else [])}):
                for place, value in zip(places, added.of(number), strict=True):
                    put(sheet.cell(number, place + 1), value)
            coloured(book, sheet, added, places)
        buffer = io.BytesIO()
        book.save(buffer)
        return buffer.getvalue()

    def _first(self) -> str:
        """The first sheet with something in it, the summary of an earlier run aside."""
        book = self._loaded(read_only=True, data_only=True)
        try:
            for sheet in book.worksheets:
                if sheet.title == _SUMMARY or sheet.sheet_state != "visible":
                    continue
                sheet.reset_dimensions()
                if any(
                    any(cell is not None for cell in row)
                    for row in sheet.iter_rows(max_row=20, values_only=True)
                ):
                    return str(sheet.title)
        except Exception as error:
            raise _broken(error) from None
        finally:
            book.close()
        raise Unreadable("it is empty.", "Put the posts into its first sheet.")

    def _loaded(self, **options: Any) -> Any:
        """Raises Unreadable."""
        from openpyxl import load_workbook  # slow to import

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of parts that it does not keep
                return load_workbook(io.BytesIO(self._data), **options)
        except Exception as error:
            raise _broken(error) from None


def _broken(error: Exception) -> Unreadable:
    return Unreadable(f"it is not a workbook that can be read ({type(error).__name__}).", _MEND)


def _text(cell: object) -> str:
    """A cell as text; dates as ISO 8601."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, bool):
        return str(cell).upper()
    return str(cell)


def put(cell: Any, value: str) -> None:
    """Text, never a formula, whatever it begins with."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value) or None
    if value:
        cell.data_type = "s"
        if value[:1] in "=+-@":
            cell.quotePrefix = True
