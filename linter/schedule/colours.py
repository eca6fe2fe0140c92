"""Colours for a checked workbook, and its summary sheet."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from linter.schedule.table import Added

__all__ = ["coloured"]

_TITLE: Final = "postlint"
_FILLS: Final = {"block": "F4B6B6", "review": "FBE3A1", "ok": "C9E7CB", "": "E3E3E3"}
_MEANINGS: Final = {
    "block": "Do not publish yet",
    "review": "Look at it again",
    "ok": "Nothing found",
    "": "Not a post, or could not be read",
}
_WIDTHS: Final = (10, 60, 60, 40)


def coloured(book: Any, sheet: Any, added: Added, places: tuple[int, ...]) -> None:
    """Colour the verdicts, make the added columns wide enough to read, and sum up first."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    fills = {key: PatternFill("solid", fgColor=colour) for key, colour in _FILLS.items()}
    wrap = Alignment(wrap_text=True, vertical="top")
    for place, width in zip(places, _WIDTHS, strict=True):
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
        if added.head:
            sheet.cell(added.head, place + 1).font = Font(bold=True)
    for number, cells in added.rows.items():
        for place in places:
            sheet.cell(number, place + 1).alignment = wrap
        sheet.cell(number, places[0] + 1).fill = fills.get(cells[0], fills[""])
    if _TITLE in book.sheetnames:
        del book[_TITLE]
    summary = book.create_sheet(_TITLE, 0)
    counts = Counter(cells[0] for cells in added.rows.values())
    summary.append(["Verdict", "Posts", "What it means"])
    for key, meaning in _MEANINGS.items():
        if counts[key] or key:
            summary.append([key or "unread", counts[key], meaning])
            summary.cell(summary.max_row, 1).fill = fills[key]
    summary.append([])
    summary.append(["Row", "Verdict", "What was found"])
    title = sheet.title.replace("'", "''")
    head = summary.max_row
    for number, cells in added.rows.items():
        if cells[0] != "ok":
            row = summary.max_row + 1
            link = summary.cell(row, 1, number)
            link.hyperlink = f"#'{title}'!A{number}"
            link.style = "Hyperlink"
            summary.cell(row, 2, cells[0] or "unread").fill = fills.get(cells[0], fills[""])
            found = summary.cell(row, 3)
            found.value, found.data_type = cells[1] or cells[3], "s"
            found.alignment = wrap
    for row in (1, head):
        for cell in summary[row]:
            cell.font = Font(bold=True)
    for letter, width in zip("ABC", (10, 10, 90), strict=True):
        summary.column_dimensions[letter].width = width
    summary.freeze_panes = "A2"
    book.active = 0
