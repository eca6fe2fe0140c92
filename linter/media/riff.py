"""RIFF files: WebP pictures and AVI videos.

Source: WebP container specification (RFC 9649); Microsoft's RIFF and AVI
references for the INFO list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .facts import Block, Notes, OwnerKind, RightKind, plain
from .source import Source
from .trailers import read_trailer

__all__ = ["RiffChunk", "read_riff", "riff_chunks"]

MAX_CHUNKS = 100_000
MAX_BLOCK = 16 << 20


@dataclass(slots=True)
class RiffChunk:
    """A chunk: its four letters, where it starts, and the length of its data."""

    kind: bytes
    at: int
    length: int


def riff_chunks(source: Source, at: int, stop: int) -> Iterator[RiffChunk]:
    """Chunks between two offsets."""
    for _ in range(MAX_CHUNKS):
        head = source.read(at, 8)
        if len(head) < 8 or at >= stop:
            return
        length = int.from_bytes(head[4:8], "little")
        yield RiffChunk(head[:4], at, length)
        at += 8 + length + length % 2


def read_riff(source: Source, notes: Notes, where: Block) -> None:
    """Read the metadata chunks of a WebP or AVI file."""
    stop = 8 + int.from_bytes(source.read(4, 4), "little")
    if notes.format == "AVI":
        stop = source.size
    elif stop > source.size + 1:
        notes.problem("The picture is cut off before its end; what was left was read.")
    for chunk in riff_chunks(source, 12, min(stop, source.size)):
        with notes.guarding(f"The {plain(chunk.kind).strip()} block"):
            _chunk(source, chunk, notes, where)
    if stop + stop % 2 < source.size and notes.depth == 0:
        with notes.guarding("What follows the picture"):
            read_trailer(source, stop, None, notes, where)


def _chunk(source: Source, chunk: RiffChunk, notes: Notes, where: Block) -> None:
    from .exif import read_exif
    from .xmp import read_xmp

    start, kind = chunk.at + 8, chunk.kind
    length = min(chunk.length, MAX_BLOCK)
    if kind == b"VP8X":
        head = source.read(start, 10)
        notes.size(
            int.from_bytes(head[4:7], "little") + 1, int.from_bytes(head[7:10], "little") + 1
        )
    elif kind == b"VP8 ":
        head = source.read(start, 10)
        if head[3:6] == b"\x9d\x01\x2a":
            size = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
            notes.size(size[0] & 0x3FFF, size[1] & 0x3FFF)
    elif kind == b"VP8L":
        bits = int.from_bytes(source.read(start + 1, 4), "little")
        notes.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    elif kind in {b"EXIF", b"Exif"}:
        data = source.read(start, length)
        read_exif(data, notes, (*where, "EXIF"), start=source.start + start)
    elif kind in {b"XMP ", b"XMP\0", b"_PMX"}:
        read_xmp(source.read(start, length), notes, (*where, "XMP"))
    elif kind == b"C2PA":
        from .provenance import read_jumbf

        read_jumbf(source.read(start, length), notes, (*where, "C2PA"))
    elif kind == b"LIST":
        listed = source.read(start, 4)
        if listed in {b"INFO", b"hdrl"}:
            for inner in riff_chunks(source, start + 4, start + chunk.length):
                _info(source, inner, notes, (*where, "AVI information"))


def _info(source: Source, chunk: RiffChunk, notes: Notes, where: Block) -> None:
    text = plain(source.read(chunk.at + 8, min(chunk.length, 2000)))
    if chunk.kind == b"IART":
        notes.owner(OwnerKind.ARTIST, text, where)
        notes.right(RightKind.CREATOR, text, where)
    elif chunk.kind == b"ICOP":
        notes.right(RightKind.COPYRIGHT, text, where)
    elif chunk.kind == b"avih":
        head = source.read(chunk.at + 8, 40)
        notes.size(int.from_bytes(head[32:36], "little"), int.from_bytes(head[36:40], "little"))
    elif chunk.kind == b"ICMS":
        notes.owner(OwnerKind.OWNER, text, where)
