"""The bones of ISO base media files: boxes, and the items of a HEIF picture.

Source: ISO/IEC 14496-12 (boxes, item location and information), ISO/IEC 23008-12 (HEIF).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .source import Source

__all__ = ["Box", "Item", "Items", "boxes", "children_start", "items_of"]

MAX_BOXES = 50_000
MAX_ITEMS = 20_000
MAX_EXTENTS = 50_000


@dataclass(slots=True)
class Box:
    """A box: type, start, start of its content, end."""

    kind: bytes
    at: int
    body: int
    end: int

    @property
    def length(self) -> int:
        """Bytes of content."""
        return self.end - self.body


def boxes(source: Source, at: int, stop: int) -> Iterator[Box]:
    """Boxes between two offsets; one that reaches beyond is cut to fit and is the last."""
    for _ in range(MAX_BOXES):
        if at + 8 > stop:
            return
        head = source.read(at, 16)
        if len(head) < 8:
            return
        size, kind, body = int.from_bytes(head[:4], "big"), head[4:8], at + 8
        if size == 1:
            size, body = int.from_bytes(head[8:16], "big"), at + 16
        elif size == 0:
            size = stop - at
        if size < body - at:
            return
        yield Box(kind, at, body, min(at + size, stop))
        at += size


def children_start(source: Source, box: Box) -> int:
    """Where the boxes inside a ``meta`` box start: QuickTime's has no version field."""
    return box.body if source.read(box.body + 4, 4) == b"hdlr" else box.body + 4


@dataclass(slots=True)
class Item:
    """One item of a HEIF file. ``extents``: offset in the file and length of each piece."""

    number: int
    kind: bytes = b""
    mime: bytes = b""
    extents: list[tuple[int, int]] = field(default_factory=list)

    def read(self, source: Source, limit: int) -> bytes:
        """The item's bytes, at most ``limit``."""
        data = b""
        for offset, length in self.extents:
            data += source.read(offset, min(length, limit - len(data)))
        return data


@dataclass(slots=True)
class Items:
    """The items of a file, and the size in pixels of its largest picture."""

    items: dict[int, Item]
    size: tuple[int, int]


class _Cursor:
    """Big-endian numbers, one after another. Raises IndexError at the end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, size: int) -> int:
        if self.at + size > len(self.data):
            raise IndexError("the box ends early")
        value = int.from_bytes(self.data[self.at : self.at + size], "big")
        self.at += size
        return value


def items_of(source: Source, meta: Box) -> Items:
    """Items that a ``meta`` box describes. Raises IndexError if a table is cut off."""
    found = Items({}, (0, 0))
    idat = 0
    locations: Box | None = None
    for box in boxes(source, children_start(source, meta), meta.end):
        if box.kind == b"iinf":
            _information(source, box, found)
        elif box.kind == b"iloc":
            locations = box
        elif box.kind == b"idat":
            idat = box.body
        elif box.kind == b"iprp":
            found.size = _largest_size(source, box)
    if locations is not None:
        _locations(source, locations, idat, found)
    return found


def _information(source: Source, box: Box, found: Items) -> None:
    version = source.read(box.body, 1)
    at = box.body + (6 if version == b"\0" else 8)
    for entry in boxes(source, at, box.end):
        raw = source.read(entry.body, min(entry.length, 512))
        if len(raw) < 12 or raw[0] < 2 or len(found.items) >= MAX_ITEMS:
            continue
        wide = 4 if raw[0] >= 3 else 2
        number = int.from_bytes(raw[4 : 4 + wide], "big")
        rest = raw[6 + wide :]
        parts = rest[4:].split(b"\0")
        item = found.items.setdefault(number, Item(number))
        item.kind = rest[:4]
        item.mime = parts[1] if len(parts) > 1 else b""


def _locations(source: Source, box: Box, idat: int, found: Items) -> None:
    cursor = _Cursor(source.read(box.body, min(box.length, 4 << 20)))
    version = cursor.take(4) >> 24
    sizes = cursor.take(2)
    offset_size, length_size = sizes >> 12, sizes >> 8 & 15
    base_size, index_size = sizes >> 4 & 15, sizes & 15 if version else 0
    left = MAX_EXTENTS
    for _ in range(min(cursor.take(4 if version == 2 else 2), MAX_ITEMS)):
        number = cursor.take(4 if version == 2 else 2)
        method = cursor.take(2) & 15 if version else 0
        cursor.take(2)
        base = cursor.take(base_size)
        extents: list[tuple[int, int]] = []
        for _ in range(cursor.take(2)):
            left -= 1
            if left < 0:
                raise IndexError("more pieces than any writer makes")
            cursor.take(index_size)
            offset, length = cursor.take(offset_size), cursor.take(length_size)
            start = base + offset + (idat if method == 1 else 0)
            extents.append((start, length or max(0, source.size - start)))
        if method < 2 and number in found.items:
            found.items[number].extents = extents


def _largest_size(source: Source, box: Box) -> tuple[int, int]:
    best = (0, 0)
    for inner in boxes(source, box.body, box.end):
        if inner.kind != b"ipco":
            continue
        for leaf in boxes(source, inner.body, inner.end):
            if leaf.kind == b"ispe":
                raw = source.read(leaf.body + 4, 8)
                size = int.from_bytes(raw[:4], "big"), int.from_bytes(raw[4:8], "big")
                best = max(best, size, key=lambda pair: pair[0] * pair[1])
    return best
