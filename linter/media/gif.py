"""GIF: the XMP application extension, comments, and what follows the end.

Source: GIF89a; ISO 16684-3 for XMP in GIF.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .facts import Block, Notes, RightKind, plain
from .source import Source
from .stock import stock_library
from .trailers import read_trailer

__all__ = ["GifBlock", "blocks", "read_gif", "xmp_in"]

MAX_BLOCKS = 200_000
MAX_PIECES = 2_000_000


@dataclass(slots=True)
class GifBlock:
    """One block: where it starts and ends, its label (0x2C a frame), its first sub-block."""

    at: int
    end: int
    label: int
    first: bytes


def blocks(data: bytes) -> Iterator[GifBlock]:
    """Blocks behind the screen descriptor; the last has label 0x3B if the file is whole."""
    if len(data) < 13:
        return
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    pieces = 0
    for _ in range(MAX_BLOCKS):
        if at >= len(data):
            return
        start, mark = at, data[at]
        if mark == 0x3B:
            yield GifBlock(start, at + 1, mark, b"")
            return
        if mark == 0x2C:
            if at + 10 > len(data):
                return
            flags = data[at + 9]
            at += 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
            label = mark
        elif mark == 0x21 and at + 2 < len(data):
            label = data[at + 1]
            at += 2
        else:
            return
        size = data[at] if at < len(data) else 0
        first = data[at + 1 : at + 1 + size]
        while at < len(data) and data[at]:
            at += data[at] + 1
            pieces += 1
            if pieces > MAX_PIECES:
                return
        at += 1
        yield GifBlock(start, min(at, len(data)), label, first)


def xmp_in(extension: bytes) -> bytes:
    """The packet of an XMP extension: not cut into sub-blocks, and a run of 258 bytes behind."""
    packet = extension[14:]
    magic = packet.rfind(b"\x01\xff\xfe\xfd")
    return packet[:magic] if magic >= 0 else packet.rstrip(b"\0")


def read_gif(source: Source, notes: Notes, where: Block) -> None:
    """Read the whole file: a GIF has no table to seek by."""
    from .xmp import read_xmp

    limit = 64 << 20
    data = source.read(0, limit)
    notes.size(int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little"))
    end = 0
    for block in blocks(data):
        if block.label == 0x3B:
            end = block.end
        elif block.label == 0xFF and block.first[:8] == b"XMP Data":
            packet = xmp_in(data[block.at : block.end])
            read_xmp(packet, notes, (*where, "XMP"))
        elif block.label == 0xFE and (library := stock_library(plain(block.first))):
            notes.right(RightKind.STOCK, library, (*where, "comment"))
    if not end:
        notes.problem("The picture is cut off before its end; what was left was read.")
    elif end < source.size and notes.depth == 0:
        with notes.guarding("What follows the picture"):
            read_trailer(source, end, None, notes, where)
