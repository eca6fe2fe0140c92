"""Files made of boxes: HEIC, AVIF, JPEG XL, JPEG 2000, MP4, MOV, 3GP, CR3.

The pixels and frames are passed over, never read. Source: ISO/IEC 14496-12,
23008-12 (HEIF), 18181-2 (JPEG XL), 15444-1 (JPEG 2000); ISO 16684-3 for XMP.
"""

from __future__ import annotations

from typing import Final

from .boxes import Box, boxes, items_of
from .facts import Block, Notes
from .source import Source
from .trailers import read_trailer

__all__ = ["BRANDS", "UUIDS", "brand_format", "read_boxes"]

MAX_BLOCK = 16 << 20

UUIDS: Final = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "XMP",
    bytes.fromhex("d8fec3d61b0e483c92975828877ec481"): "C2PA",
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): "IPTC",
    bytes.fromhex("0537cdab9d0c4431a72afa561f2a113e"): "EXIF",
    b"JpgTiffExif->JP2": "EXIF",
    bytes.fromhex("85c0b687820f11e08111f4ce462b6a48"): "Canon",
    bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16"): "Canon preview",
}
BRANDS: Final = {
    b"heic": "HEIC", b"heix": "HEIC", b"hevc": "HEIC", b"hevx": "HEIC", b"heim": "HEIC",
    b"heis": "HEIC", b"mif1": "HEIF", b"msf1": "HEIF", b"mif2": "HEIF", b"avif": "AVIF",
    b"avis": "AVIF", b"qt  ": "MOV", b"crx ": "CR3", b"jp2 ": "JPEG 2000", b"jpx ": "JPEG 2000",
    b"jxl ": "JPEG XL", b"jpm ": "JPEG 2000",
}  # fmt: skip
_MOVIE: Final = frozenset({b"moov", b"moof"})


def brand_format(source: Source) -> str:
    """Format by the major brand, then by the compatible ones."""
    head = source.read(0, 64)
    size = min(int.from_bytes(head[:4], "big"), 64)
    brand = head[8:12]
    if brand[:3] in {b"3gp", b"3g2", b"3gr", b"3gs", b"3ge", b"3gg"}:
        return "3GP"
    if brand in {b"mif1", b"msf1"}:
        others = {head[i : i + 4] for i in range(16, size, 4)}
        if b"avif" in others:
            return "AVIF"
        if others & {b"heic", b"heix"}:
            return "HEIC"
    return BRANDS.get(brand, "MP4")


def read_boxes(source: Source, notes: Notes, where: Block) -> None:
    """Read the boxes of a file, seeking past picture and media data."""
    end = 0
    for box in boxes(source, 0, source.size):
        if not _name_ok(box.kind):
            break
        end = box.end
        with notes.guarding(f"The {box.kind.decode('latin-1').strip()} block"):
            _top(source, box, notes, where)
    if end < source.size and notes.depth == 0:
        with notes.guarding("What follows the file"):
            read_trailer(source, end, None, notes, where)


def _name_ok(kind: bytes) -> bool:
    return all(0x20 <= c < 0x7F or c == 0xA9 for c in kind)


def _top(source: Source, box: Box, notes: Notes, where: Block) -> None:
    from .exif import read_exif
    from .xmp import read_xmp

    kind = box.kind
    if kind == b"meta":
        _pictures(source, box, notes, where)
    elif kind in _MOVIE:
        from .quicktime import read_movie

        read_movie(source, box, notes, where)
    elif kind == b"uuid":
        _uuid(source, box, notes, where)
    elif kind == b"Exif":
        raw = source.read(box.body, min(box.length, MAX_BLOCK))
        skip = 4 + int.from_bytes(raw[:4], "big")
        read_exif(raw[skip:], notes, (*where, "EXIF"), start=source.start + box.body + skip)
    elif kind == b"xml ":
        read_xmp(source.read(box.body, min(box.length, MAX_BLOCK)), notes, (*where, "XMP"))
    elif kind == b"brob":
        _compressed(source, box, notes, where)
    elif kind == b"jumb":
        from .provenance import read_jumbf

        raw = source.read(box.at, min(box.end - box.at, MAX_BLOCK))
        read_jumbf(raw, notes, (*where, "C2PA"))
    elif kind == b"jp2h":
        for inner in boxes(source, box.body, box.end):
            if inner.kind == b"ihdr":
                raw = source.read(inner.body, 8)
                notes.size(int.from_bytes(raw[4:8], "big"), int.from_bytes(raw[:4], "big"))
    elif kind in {b"udta", b"mdta"}:
        from .quicktime import read_user_data

        read_user_data(source, box, notes, where)
    elif kind in {b"free", b"skip", b"wide"} and box.length > 16:
        _hidden(source, box, notes, where)
    elif kind == b"mpvd":
        part = source.part(box.body, box.length)
        notes.descend(part, (*where, "motion photo video"))


def _hidden(source: Source, box: Box, notes: Notes, where: Block) -> None:
    """Dashboard cameras keep their positions in boxes that players must ignore."""
    if source.read(box.body, 4) in {b"GPS ", b"gps "}:
        notes.gps_seen = True
        notes.problem("A dashboard camera's position log is in the file; its format is not known.")


def _uuid(source: Source, box: Box, notes: Notes, where: Block) -> None:
    from .exif import read_exif
    from .iptc import read_iptc
    from .xmp import read_xmp

    name = UUIDS.get(source.read(box.body, 16), "")
    body, length = box.body + 16, box.length - 16
    if name == "Canon":
        _canon(source, body, box.end, notes, where)
        return
    if name in {"", "Canon preview"}:
        return
    raw = source.read(body, min(length, MAX_BLOCK))
    if name == "XMP":
        read_xmp(raw, notes, (*where, "XMP"))
    elif name == "IPTC":
        read_iptc(raw, notes, (*where, "IPTC"))
    elif name == "EXIF":
        read_exif(raw, notes, (*where, "EXIF"), start=source.start + body)
    elif name == "C2PA":
        from .provenance import read_jumbf

        read_jumbf(raw, notes, (*where, "C2PA"))


def _canon(source: Source, body: int, end: int, notes: Notes, where: Block) -> None:
    """CR3 keeps four TIFF structures; the fourth is a GPS directory on its own."""
    from .exif import GPS, read_tiff
    from .tiff import Tiff

    for box in boxes(source, body, end):
        if box.kind in {b"CMT1", b"CMT2", b"CMT4"}:
            part = source.part(box.body, box.length)
            if (tiff := Tiff.open(part)) is not None:
                kind = GPS if box.kind == b"CMT4" else 0
                read_tiff(tiff, notes, (*where, "EXIF"), first_kind=kind)


def _compressed(source: Source, box: Box, notes: Notes, where: Block) -> None:
    """JPEG XL's Brotli box: the type of the box inside, then its compressed content."""
    from .exif import read_exif
    from .xmp import read_xmp

    kind = source.read(box.body, 4)
    raw = source.read(box.body + 4, min(box.length - 4, MAX_BLOCK))
    try:
        import brotli  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        notes.problem("A compressed metadata block was not read: the brotli package is missing.")
        return
    decoder = brotli.Decompressor()
    data = b""
    for at in range(0, len(raw), 4096):
        data += decoder.process(raw[at : at + 4096])
        if len(data) > MAX_BLOCK:
            notes.problem("A compressed metadata block is larger than any honest one.")
            break
    notes.spend(len(data))
    if kind == b"Exif":
        read_exif(data[4 + int.from_bytes(data[:4], "big") :], notes, (*where, "EXIF"))
    elif kind == b"xml ":
        read_xmp(data, notes, (*where, "XMP"))
    elif kind == b"jumb":
        from .provenance import read_jumbf

        read_jumbf(data, notes, (*where, "C2PA"))


def _pictures(source: Source, box: Box, notes: Notes, where: Block) -> None:
    """A HEIF file's items: EXIF and XMP, previews are left to the decoder."""
    from .exif import read_exif
    from .xmp import read_xmp

    found = items_of(source, box)
    notes.size(*found.size)
    for item in found.items.values():
        if item.kind == b"Exif":
            raw = item.read(source, MAX_BLOCK)
            skip = 4 + int.from_bytes(raw[:4], "big")
            start = item.extents[0][0] if item.extents else 0
            if skip > len(raw):
                skip = 4
            read_exif(raw[skip:], notes, (*where, "EXIF"), start=source.start + start + skip)
        elif item.kind == b"mime" and b"xml" in item.mime:
            read_xmp(item.read(source, MAX_BLOCK), notes, (*where, "XMP"))
        elif item.kind == b"jpeg" and item.extents:
            offset, length = item.extents[0]
            notes.descend(source.part(offset, length), (*where, "embedded picture"))
        elif item.kind == b"uri " and not item.extents:
            continue
    if found.items and not any(item.extents for item in found.items.values()):
        notes.problem("The table that says where the picture's parts are is damaged.")
