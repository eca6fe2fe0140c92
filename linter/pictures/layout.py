"""Puts lines into reading order, so that an address over four lines is read as one.

Rows are joined to blocks; a wide gap in a row parts two columns (the sender at the
right of a letter, the recipient at the left), unless a label's colon stands before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from linter.pictures.facts import Box, Seen, Words
from linter.pictures.letters import LineText
from linter.pictures.lines import quad_sides

if TYPE_CHECKING:
    from linter.pictures.lines import Quad

__all__ = ["Line", "compose"]

_SAME_ROW: Final = 0.5  # of the lower line's height that must lie beside the other
_COLUMN: Final = 3.0  # line heights of white between two columns
_PARAGRAPH: Final = 1.3  # line heights of white between two blocks
_ALIGNED: Final = 2.0  # line heights by which the beginnings of one block's lines may differ


@dataclass(frozen=True, slots=True)
class Line:
    """A line read, and where: quad, float32, shape (4, 2), in pixels of the picture."""

    quad: Quad
    read: LineText


@dataclass(slots=True)
class _Placed:
    """A line in the frame in which the text is level: edges in pixels."""

    line: Line
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(slots=True)
class _Block:
    """Pieces of rows that stand below one another."""

    rows: list[list[_Placed]] = field(default_factory=list)

    @property
    def left(self) -> float:
        return self.rows[-1][0].left

    @property
    def right(self) -> float:
        return self.rows[-1][-1].right

    @property
    def bottom(self) -> float:
        return max(each.bottom for each in self.rows[-1])


def compose(lines: Sequence[Line], scale: float) -> Words:
    """The text of all lines in reading order, and the box of each word.

    scale: pixels of the original for each pixel of the quads.
    """
    if not lines:
        return Words()
    blocks: list[_Block] = []
    for row in _rows(_level(lines)):
        for piece in _pieces(row):
            _put(piece, blocks)
    text: list[str] = []
    parts: list[Seen] = []
    length = 0
    for number, block in enumerate(blocks):
        for row_number, row in enumerate(block.rows):
            for place, placed in enumerate(row):
                joint = " " if place else "\n" if row_number else "\n\n" if number else ""
                words, said = _words(placed.line, length + len(joint), scale)
                parts += words
                text += [joint, said]
                length += len(joint) + len(said)
    return Words("".join(text), tuple(parts))


def _level(lines: Sequence[Line]) -> list[_Placed]:
    """Turn the page so that most of its text is level."""
    longest = sorted(lines, key=lambda each: -quad_sides(each.quad)[0])[:9]
    slopes = [each.quad[1] - each.quad[0] for each in longest]
    angles = [float(np.arctan2(slope[1], slope[0])) for slope in slopes]
    base = angles[0]  # angles wrap around; differences to the longest line's do not
    angle = base + float(np.median([np.angle(np.exp(1j * (each - base))) for each in angles]))
    cos, sin = np.cos(angle), np.sin(angle)
    placed = []
    for line in lines:
        across = line.quad @ np.array([cos, sin])
        down = line.quad @ np.array([-sin, cos])
        placed.append(
            _Placed(
                line,
                float(across.min()),
                float(across.max()),
                float((down[0] + down[1]) / 2),
                float((down[2] + down[3]) / 2),
            )
        )
    return placed


def _rows(placed: list[_Placed]) -> list[list[_Placed]]:
    """Lines at the same height, from top to bottom, each from left to right."""
    rows: list[list[_Placed]] = []
    for each in sorted(placed, key=lambda one: one.top + one.bottom):
        for row in rows[-4:]:
            last = row[-1]
            shared = min(last.bottom, each.bottom) - max(last.top, each.top)
            if shared > _SAME_ROW * min(last.height, each.height):
                row.append(each)
                break
        else:
            rows.append([each])
    for row in rows:
        row.sort(key=lambda one: one.left)
    return rows


def _pieces(row: list[_Placed]) -> list[list[_Placed]]:
    """A row, parted where a new column begins."""
    pieces = [[row[0]]]
    for each in row[1:]:
        last = pieces[-1][-1]
        labelled = last.line.read.text.rstrip().endswith(":")
        if labelled or each.left - last.right < _COLUMN * max(last.height, each.height):
            pieces[-1].append(each)
        else:
            pieces.append([each])
    return pieces


def _put(piece: list[_Placed], blocks: list[_Block]) -> None:
    """Put a piece below the block it continues, or begin another."""
    left, right = piece[0].left, piece[-1].right
    top = min(each.top for each in piece)
    height = max(each.height for each in piece)
    for block in reversed(blocks[-12:]):
        usual = max(height, *(each.height for each in block.rows[-1]))
        gap = top - block.bottom
        if not -0.7 * usual < gap < _PARAGRAPH * usual:
            continue
        shared = min(right, block.right) - max(left, block.left)
        middles = abs((left + right) - (block.left + block.right)) / 2
        if shared > 0 and (
            abs(left - block.left) < _ALIGNED * usual
            or abs(right - block.right) < _ALIGNED * usual
            or middles < _ALIGNED * usual
        ):
            block.rows.append(piece)
            return
    blocks.append(_Block([piece]))


def _words(line: Line, start: int, scale: float) -> tuple[list[Seen], str]:
    """The words of a line with their boxes; start: where its text begins in the whole."""
    text = line.read.text.strip()
    skipped = len(line.read.text) - len(line.read.text.lstrip())
    places = line.read.places[skipped : skipped + len(text)]
    half = 0.5 / max(len(places), 1)
    words: list[Seen] = []
    at = 0
    for word in text.split(" "):
        if word:
            first, last = places[at], places[at + len(word) - 1]
            box = _box(line.quad, first - half, last + half, scale)
            words.append(Seen(start + at, start + at + len(word), box))
        at += len(word) + 1
    return words, text


def _box(quad: Quad, begin: float, end: float, scale: float) -> Box:
    """The part of a quad from begin to end (0.0 to 1.0 along its first side), set upright."""
    begin, end = max(begin, 0.0), min(max(end, begin), 1.0)
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    corners = np.array(
        [
            quad[0] + top * begin,
            quad[0] + top * end,
            quad[3] + bottom * begin,
            quad[3] + bottom * end,
        ]
    )
    low = np.maximum(np.floor(corners.min(axis=0) * scale), 0)
    high = np.ceil(corners.max(axis=0) * scale)
    return (int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
