"""PNG, APNG, MNG and JNG: chunks, and bytes left behind the last one.

Source: PNG specification, third edition (W3C 2025), including eXIf; C2PA 2.1 for caBX;
ImageMagick's ``Raw profile type`` text chunks, as ExifTool writes them too.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from .facts import Block, Notes, OwnerKind, RightKind, plain
from .source import Source
from .stock import stock_library
from .trailers import read_trailer

__all__ = ["Chunk", "chunks", "inflate", "read_png", "text_of"]

MAX_CHUNKS = 200_000
MAX_TEXT = 8 << 20
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})


@dataclass(slots=True)
class Chunk:
    """A chunk: its type, where it starts, and the length of its data."""

    kind: bytes
    at: int
    length: int


def chunks(source: Source) -> Iterator[Chunk]:
    """Chunks in order; stops where the file does."""
    at = 8
    for _ in range(MAX_CHUNKS):
        head = source.read(at, 8)
        if len(head) < 8:
            return
        length = int.from_bytes(head[:4], "big")
        yield Chunk(head[4:8], at, length)
        at += 12 + length


def inflate(data: bytes, limit: int = MAX_TEXT) -> bytes:
    """Decompress zlib data, at most ``limit`` bytes of it: a bomb stops there.

    Raises ValueError if it is no zlib data.
    """
    try:
        return zlib.decompressobj().decompress(data, limit)
    except zlib.error as error:
        raise ValueError("not zlib data") from error


def text_of(kind: bytes, data: bytes, limit: int = MAX_TEXT) -> tuple[bytes, bytes]:
    """Keyword and text of a text chunk, decompressed up to ``limit`` bytes.

    Raises ValueError if it is damaged.
    """
    keyword, mark, rest = data.partition(b"\0")
    if not mark:
        raise ValueError("no keyword")
    if kind == b"zTXt":
        return keyword, inflate(rest[1:], limit)
    if kind == b"iTXt":
        compressed = rest[:1] == b"\1"
        _, _, rest = rest[2:].partition(b"\0")
        _, _, text = rest.partition(b"\0")
        return keyword, inflate(text, limit) if compressed else text
    return keyword, rest


def read_png(source: Source, notes: Notes, where: Block) -> None:
    """Read every metadata chunk, then whatever follows the end."""
    end = 0
    ended = False
    for chunk in chunks(source):
        end = chunk.at + 12 + chunk.length
        if chunk.kind in {b"IDAT", b"fdAT", b"JDAT"}:
            continue
        if chunk.kind in {b"IEND", b"MEND"}:
            ended = True
            break
        if end > source.size + 4:
            break
        with notes.guarding(f"The {plain(chunk.kind)} block"):
            _chunk(source, chunk, notes, where)
    if not ended:
        notes.problem("The picture is cut off before its end; what was left was read.")
    elif end < source.size and notes.depth == 0:
        with notes.guarding("What follows the picture"):
            read_trailer(source, end, None, notes, where)


def _chunk(source: Source, chunk: Chunk, notes: Notes, where: Block) -> None:
    from .exif import read_exif

    start = chunk.at + 8
    if chunk.kind in {b"IHDR", b"JHDR", b"MHDR"}:
        head = source.read(start, 8)
        notes.size(int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big"))
    elif chunk.kind in {b"eXIf", b"zxIf"}:
        data = source.read(start, min(chunk.length, MAX_TEXT))
        if data[:1] == b"\0" and chunk.kind == b"zxIf":
            data = inflate(data[5:])
        read_exif(data, notes, (*where, "EXIF"), start=source.start + start)
    elif chunk.kind == b"caBX":
        from .provenance import read_jumbf

        read_jumbf(source.read(start, min(chunk.length, MAX_TEXT)), notes, (*where, "C2PA"))
    elif chunk.kind in _TEXTS:
        data = source.read(start, min(chunk.length, MAX_TEXT))
        keyword, text = text_of(chunk.kind, data, notes.allowance)
        notes.spend(len(text))
        _text(keyword, text, notes, where)


def _text(keyword: bytes, text: bytes, notes: Notes, where: Block) -> None:
    from .xmp import read_xmp, read_xmp_anywhere

    name = plain(keyword)
    lower = name.lower()
    if lower.startswith("raw profile type "):
        _raw_profile(lower[17:], text, notes, where)
    elif lower == "xml:com.adobe.xmp":
        read_xmp(text, notes, (*where, "XMP"))
    elif b"<x:xmpmeta" in text or b"<rdf:RDF" in text:
        read_xmp_anywhere(text, notes, (*where, f"PNG text “{name}”"))
    elif lower in {"author", "artist", "creator"}:
        notes.owner(OwnerKind.ARTIST, plain(text), (*where, "PNG text"))
        notes.right(RightKind.CREATOR, plain(text), (*where, "PNG text"))
    elif lower in {"copyright", "disclaimer"}:
        notes.right(RightKind.COPYRIGHT, plain(text), (*where, "PNG text"))
    elif lower == "source":
        if library := stock_library(plain(text)):
            notes.right(RightKind.STOCK, library, (*where, "PNG text"))
    elif "latitude" in lower or "longitude" in lower or lower.endswith(("location", "gps")):
        _spoken_position(lower, plain(text), notes, (*where, "PNG text"))


def _spoken_position(name: str, text: str, notes: Notes, where: Block) -> None:
    """Coordinates that a program wrote as plain text, one axis a chunk or both in one."""
    from .quicktime import iso6709
    from .xmp import coordinate

    if (point := iso6709(text)) is not None:
        notes.position(*point, where)
        return
    value = coordinate(text)
    if value is None:
        return
    axis = "latitude" if "latitude" in name else "longitude"
    notes.spoken[axis] = value
    notes.gps_seen = True
    if len(notes.spoken) == 2:
        notes.position(notes.spoken["latitude"], notes.spoken["longitude"], None, where)
        notes.spoken.clear()


def _raw_profile(kind: str, text: bytes, notes: Notes, where: Block) -> None:
    """A block written in hexadecimal: a name, its length, then the digits."""
    from .exif import read_exif
    from .iptc import read_iptc, read_photoshop
    from .xmp import read_xmp

    lines = text.strip(b"\n").split(b"\n", 2)
    if len(lines) < 3:
        raise ValueError("no profile")
    data = bytes.fromhex(plain(lines[2]).replace("\n", ""))
    if kind in {"exif", "app1"}:
        if data.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
            read_xmp(data[29:], notes, (*where, "XMP"))
        else:
            read_exif(data, notes, (*where, "EXIF"))
    elif kind == "xmp":
        read_xmp(data, notes, (*where, "XMP"))
    elif kind in {"iptc", "8bim"}:
        mark = data.find(b"8BIM")
        if mark in {0, 14}:
            read_photoshop(data[mark:], notes, where)
        else:
            read_iptc(data, notes, (*where, "IPTC"))
