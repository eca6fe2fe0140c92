"""Where a finding stands: in words for a person, and as a region of a file for a program."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from msgspec import Struct

from linter.draft import Draft
from linter.finding import Field, Span
from linter.inputs import Entry, Refused
from linter.offsets import OffsetEncoding, Offsets
from linter.recognition import InputFormat

__all__ = ["AUTHOR", "UNSEEN", "Region", "by_hand", "element", "place", "region", "uri"]

AUTHOR: Final = frozenset({Field.BIO, Field.HANDLE, Field.DISPLAY_NAME})
"""Fields that belong to the account, not to the post."""

UNSEEN: Final = frozenset({Field.OCR, Field.QR})
"""Fields whose text stands in no field of the draft."""

_PLACES: Final = {
    Field.FIRST_COMMENT: "the first comment",
    Field.BIO: "the bio",
    Field.HANDLE: "the handle",
    Field.DISPLAY_NAME: "the display name",
    Field.LINK: "the link",
    Field.ALT_TEXT: "the alt text of {name}",
    Field.ATTACHMENT: "{name}",
    Field.OCR: "the words in the picture {name}",
    Field.QR: "the QR code in {name}",
}


class Region(Struct, frozen=True):
    """A stretch of a file: lines and columns from 1, the end exclusive.

    Without columns, whole lines. Columns are in the unit that was asked for.
    """

    line: int
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


def place(draft: Draft, where: Span) -> str:
    """The part of a draft as a person calls it; empty for the post's own text."""
    words = _PLACES.get(where.field, "")
    if not words or where.attachment is None:
        return "" if where.field is Field.TEXT else words.format(name="a photo")
    attachment = draft.attachments[where.attachment]
    name = attachment.name or (attachment.path.name if attachment.path else "")
    said = words.format(name=name or f"photo {where.attachment + 1}")
    if where.field is Field.ATTACHMENT and where.start is not None:
        said = "the file name"
    if where.box is not None:
        x, y, width, height = where.box
        said += f", {width} × {height} pixels at {x}, {y}"
    return said


def by_hand(where: Span) -> str:
    """What to do where no program should decide."""
    if where.field in AUTHOR:
        return "By hand, in the account’s profile."
    if where.field in UNSEEN or (where.field is Field.ATTACHMENT and where.start is None):
        return "By hand: choose another picture, or cover the place."
    return "By hand: say it in another way, or leave it out."


def element(item: Entry, where: Span | None = None) -> str:
    """The record of its file and the part of it: ``row 5, Caption``; may be empty."""
    record = item.where.removeprefix(item.name).removeprefix(", ")
    if where is None:
        return record
    part = item.scheduled.post.place(where) if item.scheduled is not None else ""
    part = part or place(item.draft, where) or "the post"
    return f"{record}, {part}" if record else part


def uri(item: Entry | Refused) -> str:
    """The file as a reference of RFC 3986; empty for options and standard input."""
    from urllib.parse import quote  # people's own reports do without it

    name = item.name if isinstance(item, Entry) else item.where.partition(", ")[0]
    if item.path is None:
        return quote(name) if "/" in name else ""  # inside a ZIP
    path = item.path
    if path.is_absolute():
        try:
            path = path.relative_to(Path.cwd())
        except ValueError:
            return f"file://{quote(os.fsencode(path))}"
    return quote(os.fsencode(path.as_posix()))


def region(
    item: Entry, start: int | None, end: int | None, field: Field, encoding: OffsetEncoding
) -> Region | None:
    """The place of [start, end) of a field in the file, as far as that can be told.

    start, end: code points. The text of a post is its file; a draft in JSON Lines is
    a line of it; a cell of a schedule is told by row and column instead.
    """
    if item.line is not None:
        return Region(item.line)
    if item.format is not InputFormat.TEXT or field is not Field.TEXT:
        return None
    if item.path is None or start is None or end is None:
        return None
    line, column = _position(item.draft.text, start, encoding)
    return Region(line, column, *_position(item.draft.text, end, encoding))


def _position(text: str, at: int, encoding: OffsetEncoding) -> tuple[int, int]:
    begin = text.rfind("\n", 0, at) + 1
    before = text[begin:at]
    return text.count("\n", 0, begin) + 1, Offsets(before, encoding).to_units(len(before)) + 1
