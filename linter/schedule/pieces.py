"""A post put together from cells, and its mended words put back into them.

A row may have several cells for one field: a title and the text, two comments, alt
texts in one cell. They are joined for checking; each remembers its cell, so that an
edit of the joined text becomes edits of cells.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from linter.finding import Edit, Field, Span
from linter.report import edited

__all__ = ["Piece", "Pieces"]

_BETWEEN: Final = "\n\n"


class Piece(Struct, frozen=True):
    """[start, end) of a field of the draft is [begin, …) of the cell in a column."""

    field: Field
    attachment: int | None
    start: int
    end: int
    column: int
    begin: int


class Pieces:
    """The words of one row, field by field."""

    def __init__(self) -> None:
        self._all: list[Piece] = []
        self._texts: dict[tuple[Field, int | None], str] = {}

    def add(
        self, field: Field, column: int, text: str, *, begin: int = 0, attachment: int | None = None
    ) -> None:
        """One more stretch of a field. begin: where it stands in its cell."""
        if not text.strip():
            return
        before = self._texts.get((field, attachment))
        start = 0 if before is None else len(before) + len(_BETWEEN)
        self._texts[field, attachment] = text if before is None else before + _BETWEEN + text
        self._all.append(Piece(field, attachment, start, start + len(text), column, begin))

    def text(self, field: Field, attachment: int | None = None) -> str:
        return self._texts.get((field, attachment), "")

    def columns(self, span: Span) -> tuple[int, ...]:
        """The columns in which a place of the draft stands; none for what is in no cell."""
        return tuple(dict.fromkeys(piece.column for piece in self._touched(span)))

    def changed(self, edits: Iterable[Edit], cells: tuple[str, ...]) -> tuple[str, ...]:
        """The cells of the row with edits of the draft applied to them."""
        by_column: dict[int, set[Edit]] = {}
        for edit in edits:
            span = Span(edit.field, edit.start, edit.end, edit.attachment)
            text = edit.text
            for piece in self._touched(span):
                start, end = max(edit.start, piece.start), min(edit.end, piece.end)
                begin = piece.begin + start - piece.start
                expected = edit.expected[start - edit.start : end - edit.start]
                by_column.setdefault(piece.column, set()).add(
                    Edit(edit.field, begin, begin + end - start, expected, text)
                )
                text = ""  # words that stand in two cells are replaced once
        new = list(cells)
        for column, group in by_column.items():
            new[column] = edited(cells[column], group)
        return tuple(new)

    def _touched(self, span: Span) -> list[Piece]:
        own = [
            piece
            for piece in self._all
            if (piece.field, piece.attachment) == (span.field, span.attachment)
        ]
        if span.start is None or span.end is None:
            return own
        if span.start == span.end:  # something to put in: at the end of a cell, if it can be
            at = span.start
            return [piece for piece in own if piece.start < at <= piece.end][:1] or own[:1]
        return [piece for piece in own if piece.start < span.end and span.start < piece.end]
