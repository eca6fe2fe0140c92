"""What follows the last byte of a picture: more pictures, motion-photo videos, leftovers.

Source: CIPA DC-007 (multi-picture format); Android's motion photo format 1.0.
"""

from __future__ import annotations

from typing import Final

import re2

from .facts import Block, Notes
from .jpeg_marks import MAX_TRAILING, end_of_image
from .source import Source
from .tiff import Tiff

__all__ = ["multi_picture_offsets", "read_trailer", "video_end"]

SEARCHED: Final = 192 << 20
_STEP: Final = 8 << 20

_LATIN = re2.Options()
_LATIN.encoding = re2.Options.Encoding.LATIN1
_LATIN.log_errors = False
_START: Final = re2.compile(
    rb"\xff\xd8\xff[\xc0-\xfe]|ftyp[a-zA-Z0-9 ]{4}|<x:xmpmeta|<rdf:RDF|Exif\x00\x00(?:II\*|MM\x00)",
    _LATIN,
)


def multi_picture_offsets(payload: bytes, at: int) -> list[tuple[int, int]]:
    """Offset in the file and length of each further picture that an MPF segment lists.

    payload: the segment's bytes. at: where they stand in the file.
    """
    source = Source(payload)
    tiff = Tiff.open(source, 4)
    directory = tiff.directory(tiff.first) if tiff is not None else None
    if tiff is None or directory is None:
        return []
    order = "little" if tiff.order == "<" else "big"
    found: list[tuple[int, int]] = []
    for entry in directory.entries:
        if entry.tag != 0xB002:
            continue
        raw = tiff.raw(entry, 16 * MAX_TRAILING)
        for row in range(0, len(raw) - 15, 16):
            size = int.from_bytes(raw[row + 4 : row + 8], order)  # type: ignore[arg-type]
            offset = int.from_bytes(raw[row + 8 : row + 12], order)  # type: ignore[arg-type]
            if offset and size:
                found.append((at + 4 + offset, size))
    return found


def video_end(source: Source, start: int) -> int:
    """Offset behind the last whole top-level box of a video that starts at ``start``."""
    at = start
    for _ in range(1000):
        head = source.read(at, 16)
        if len(head) < 8 or not all(0x20 <= c < 0x7F or c == 0xA9 for c in head[4:8]):
            return at
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if size == 0:
            return source.size
        if size < 8 or at + size > source.size:
            return at if at > start else source.size
        at += size
    return at


def read_trailer(
    source: Source, end: int, mpf: tuple[bytes, int] | None, notes: Notes, where: Block
) -> None:
    """Read every file between ``end`` and the end of the source.

    mpf: payload and offset of the multi-picture segment, if there is one.
    """
    covered: list[tuple[int, int]] = []
    if mpf is not None:
        for offset, size in multi_picture_offsets(*mpf):
            if source.read(offset, 3) == b"\xff\xd8\xff":
                covered.append((offset, offset + size))
                notes.descend(source.part(offset, size), (*where, "trailing picture"))
    at = end
    stop = min(source.size, end + SEARCHED)
    for _ in range(MAX_TRAILING):
        at = _skip(covered, at)
        if at >= stop:
            return
        at = _next(source.part(0, stop), at, covered, notes, where)
        if at < 0:
            return
    notes.problem("More files hang on behind the picture than it should have.")


def _skip(covered: list[tuple[int, int]], at: int) -> int:
    """The first offset from ``at`` on that no listed picture covers."""
    for first, last in sorted(covered):
        if first <= at < last:
            at = last
    return at


def _next(
    source: Source, at: int, covered: list[tuple[int, int]], notes: Notes, where: Block
) -> int:
    """Read the next file from ``at`` on; where to go on, or -1 at the end."""
    chunk = source.read(at, _STEP)
    if not chunk.strip(b"\0"):
        return at + len(chunk) if chunk else -1
    match = _START.search(chunk)
    if match is None:
        return at + len(chunk) - 16 if at + len(chunk) < source.size else -1
    here = at + int(match.start())
    if (after := _skip(covered, here)) > here:
        return after
    if match.group()[:2] == b"\xff\xd8":
        notes.descend(source.part(here), (*where, "trailing picture"))
        after = end_of_image(source, here + 2)
        return after if after > 0 else here + 3
    if match.group()[:4] == b"ftyp":
        start = here - 4
        after = video_end(source, start)
        notes.descend(source.part(start, after - start), (*where, "trailing video"))
        return max(after, here + 4)
    if match.group()[:4] == b"Exif":
        from .exif import read_exif

        read_exif(source.read(here, 1 << 20), notes, (*where, "trailing EXIF"), start=here)
        return here + 6
    from .xmp import read_xmp_anywhere

    read_xmp_anywhere(source.read(here, 1 << 20), notes, (*where, "trailing XMP"))
    return here + (1 << 20)
