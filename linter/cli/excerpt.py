"""Lines of a draft with a mark under the exact place, whatever the characters' widths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from linter.cli.layout import columns, shown

__all__ = ["Line", "excerpt", "fitted"]

_MOST_LINES: Final = 6
_ELLIPSIS: Final = "…"


class Line(Struct, frozen=True):
    """One line as shown. number: in its text, from 1. start, length: of the mark, in columns.

    ``before``, ``marked`` and ``after`` are the line in three pieces.
    """

    number: int
    before: str
    marked: str
    after: str
    start: int
    length: int

    @property
    def text(self) -> str:
        return self.before + self.marked + self.after


def excerpt(text: str, start: int, end: int, width: int) -> Iterator[Line | None]:
    """The lines that [start, end) touches, cut to ``width`` columns around the place.

    start, end: code points. None stands for lines left out of the middle.
    """
    lines = [each for each in _lines(text, start, end) if each[2] > each[1] or start == end]
    for index, (number, begin, stop, line) in enumerate(lines):
        if len(lines) > _MOST_LINES and _MOST_LINES - 2 <= index < len(lines) - 1:
            if index == _MOST_LINES - 2:
                yield None
            continue
        yield fitted(line, begin, stop, width, number)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int, int, str]]:
    """Number, the part of [start, end) in it, and the text of each line touched."""
    at = text.rfind("\n", 0, start) + 1
    number = text.count("\n", 0, at) + 1
    while at <= end:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop].rstrip("\r")
        yield number, max(start - at, 0), min(end - at, len(line)), line
        at, number = stop + 1, number + 1
        if stop == len(text):
            return


def fitted(line: str, start: int, end: int, width: int, number: int = 1) -> Line:
    """A line cut to ``width`` columns so that [start, end) is seen, with some of both sides."""
    before, marked, after = (shown(part) for part in (line[:start], line[start:end], line[end:]))
    left, middle, right = columns(before), columns(marked), columns(after)
    if left + middle + right > width:
        room = max(width - middle, 0)
        keep_left = min(left, max(room // 2, room - right))
        if keep_left < left:
            before = _ELLIPSIS + _tail(before, keep_left - 1)
        if middle > width:
            marked = _head(marked, width - columns(before) - 1) + _ELLIPSIS
            after = ""
        left, middle = columns(before), columns(marked)
        if left + middle + right > width:
            after = _head(after, width - left - middle - 1) + _ELLIPSIS if after else ""
    return Line(number, before, marked, after, left, max(middle, 1))


def _clusters(text: str) -> Iterator[str]:
    """What a reader takes for one character (UAX 29): a flag, a family, an accented letter."""
    if text.isascii():
        return iter(text)
    from wcwidth import iter_graphemes

    return iter_graphemes(text)


def _head(text: str, width: int) -> str:
    """As much of the beginning as fits."""
    kept, used = [], 0
    for cluster in _clusters(text):
        used += columns(cluster)
        if used > width:
            break
        kept.append(cluster)
    return "".join(kept)


def _tail(text: str, width: int) -> str:
    """As much of the end as fits."""
    kept, used = [], 0
    for cluster in reversed(list(_clusters(text))):
        used += columns(cluster)
        if used > width:
            break
        kept.append(cluster)
    return "".join(reversed(kept))
