"""TIFF directories: the structure inside EXIF blocks, TIFF and DNG files.

Ours rather than ExifRead's: it seeks, it never decodes what no rule asks for,
and it survives loops, gigabyte counts and directories that point outside the
file. Source: TIFF 6.0; BigTIFF; TIFF/EP.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct, unpack, unpack_from

from .source import Source

__all__ = ["Directory", "Entry", "Tiff"]

MAX_ENTRIES = 4096
MAX_VALUE = 8 << 20

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
SIZES |= {16: 8, 17: 8, 18: 8, 129: 1}
_CODES = {1: "B", 3: "H", 4: "I", 6: "b", 7: "B", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
_CODES |= {16: "Q", 17: "q", 18: "Q"}
_RATIONALS = {5: "I", 10: "i"}

_CLASSIC = {"<": Struct("<HHI4s"), ">": Struct(">HHI4s")}
_BIG = {"<": Struct("<HHQ8s"), ">": Struct(">HHQ8s")}
_MAGICS = frozenset({42, 43, 0x4F52, 0x5352, 0x55, 0x1BC, 0xBC01})


@dataclass(slots=True)
class Entry:
    """One field of a directory; ``at`` is where the entry itself stands."""

    tag: int
    type: int
    count: int
    inline: bytes
    at: int

    @property
    def size(self) -> int:
        """Bytes the value takes, by its own account; 0 for an unknown type."""
        return SIZES.get(self.type, 0) * self.count


@dataclass(slots=True)
class Directory:
    """A directory: its entries and the offset of the next one, 0 if none."""

    at: int
    entries: list[Entry]
    next: int
    cut: bool
    count: int


class Tiff:
    """A TIFF structure in a source, with offsets counted from ``base``.

    order: ``<`` little-endian or ``>`` big-endian. first: offset of IFD0.
    """

    __slots__ = ("base", "big", "first", "order", "source")

    def __init__(self, source: Source, order: str, base: int = 0, *, first: int = 0) -> None:
        self.source = source
        self.order = order
        self.base = base
        self.first = first
        self.big = False

    @classmethod
    def open(cls, source: Source, base: int = 0) -> Tiff | None:
        """Read the header at ``base``; None if there is none."""
        head = source.read(base, 16)
        order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
        if not order or len(head) < 8:
            return None
        magic: int = unpack_from(order + "H", head, 2)[0]
        if magic not in _MAGICS:
            return None
        tiff = cls(source, order, base)
        if magic == 43:
            if len(head) < 16:
                return None
            tiff.big = True
            tiff.first = unpack_from(order + "Q", head, 8)[0]
        else:
            tiff.first = unpack_from(order + "I", head, 4)[0]
        return tiff

    def directory(
        self, offset: int, wanted: frozenset[int] | None = None, *, most: int = 0xFFFF
    ) -> Directory | None:
        """Read the directory at ``offset`` from the base; None if it lies outside the file.

        wanted: tags to keep; None keeps all. most: a directory of more entries is none.
        """
        at = self.base + offset
        entry, count_size, count_code = (
            (_BIG[self.order], 8, "Q") if self.big else (_CLASSIC[self.order], 2, "H")
        )
        raw = self.source.read(at, count_size)
        if len(raw) < count_size or offset <= 0:
            return None
        count: int = unpack(self.order + count_code, raw)[0]
        if count > most:
            return None
        cut = count > MAX_ENTRIES
        count = min(count, MAX_ENTRIES)
        after = count_size // 2 * 2 if self.big else 4
        body = self.source.read(at + count_size, count * entry.size + after)
        whole = len(body) // entry.size if len(body) < count * entry.size else count
        first = at + count_size
        entries = [
            Entry(tag, kind, number, inline, first + i * entry.size)
            for i, (tag, kind, number, inline) in enumerate(
                entry.iter_unpack(body[: whole * entry.size])
            )
            if wanted is None or tag in wanted
        ]
        tail = body[count * entry.size :]
        following = (
            unpack(self.order + ("Q" if self.big else "I"), tail)[0] if len(tail) == after else 0
        )
        return Directory(at, entries, following, cut or whole < count, count)

    def place(self, entry: Entry) -> int:
        """Where in the source the value of an entry stands."""
        if entry.size <= len(entry.inline):
            return entry.at + (12 if self.big else 8)
        return self.base + int(self.offset(entry))

    def offset(self, entry: Entry) -> int:
        """The four (BigTIFF: eight) value bytes as a number."""
        value: int = unpack(self.order + ("Q" if self.big else "I"), entry.inline)[0]
        return value

    def raw(self, entry: Entry, limit: int = MAX_VALUE) -> bytes:
        """The bytes of a value, at most ``limit`` of them; fewer if the file ends."""
        size = entry.size
        if size <= len(entry.inline):
            return entry.inline[:size]
        return self.source.read(self.base + self.offset(entry), min(size, limit))

    def integers(self, entry: Entry, limit: int = 64) -> list[int]:
        """Whole numbers of a value, at most ``limit``."""
        code = _CODES.get(entry.type, "")
        if code in {"", "f", "d"}:
            return []
        raw = self.raw(entry, limit * 8)
        step = SIZES[entry.type]
        number = min(len(raw) // step, limit)
        return list(unpack_from(f"{self.order}{number}{code}", raw))

    def numbers(self, entry: Entry, limit: int = 8) -> Iterator[float]:
        """Finite numbers of a value; a fraction with a zero denominator is left out."""
        raw = self.raw(entry, limit * 8)
        if (code := _RATIONALS.get(entry.type)) is not None:
            whole = len(raw) // 8 * 2
            values = unpack_from(f"{self.order}{whole}{code}", raw)
            for top, bottom in zip(values[::2], values[1::2], strict=True):
                if bottom:
                    yield top / bottom
        elif (code := _CODES.get(entry.type)) is not None:
            step = SIZES[entry.type]
            for value in unpack_from(f"{self.order}{len(raw) // step}{code}", raw):
                if math.isfinite(value):
                    yield float(value)
