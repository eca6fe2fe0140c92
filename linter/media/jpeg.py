"""JPEG: segments before the picture, and whatever hangs on behind it.

Source: ITU-T T.81 annex B for markers; CIPA DC-007 (MPF); ISO 16684-3 for
extended XMP; ISO/IEC 19566-5 (JUMBF) for APP11.
"""

from __future__ import annotations

from collections.abc import Iterator

from .facts import Block, Notes, OwnerKind, RightKind, plain, tidy
from .jpeg_marks import SOF, Segment, end_of_image, segments
from .source import Source
from .stock import stock_library

__all__ = ["read_jpeg"]

EXIF, XMP, EXTENDED = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/ext"
PHOTOSHOP, MPF, ICC = b"Photoshop 3.0\0", b"MPF\0", b"ICC_PROFILE\0"


def read_jpeg(source: Source, notes: Notes, where: Block) -> None:
    """Read every metadata segment, then the files behind the picture."""
    found, scan, sound = segments(source)
    if not sound and scan >= source.size:
        notes.problem("The picture is cut off before its pixels; what was left was read.")
    extended: dict[bytes, list[tuple[int, bytes]]] = {}
    many: dict[bytes, list[Segment]] = {}
    for segment in _whole(found):
        marker, payload = segment.marker, segment.payload
        if marker in SOF and len(payload) >= 5:
            notes.size(payload[3] << 8 | payload[4], payload[1] << 8 | payload[2])
        elif marker == 0xE1 and payload.startswith(EXTENDED) and len(payload) > 75:
            place = int.from_bytes(payload[71:75], "big")
            extended.setdefault(payload[35:67], []).append((place, payload[75:]))
        elif 0xE0 <= marker <= 0xEF or marker == 0xFE:
            with notes.guarding(f"Application block {marker & 15}"):
                _application(segment, many, notes, where)
    for pieces in extended.values():
        _extended_xmp(pieces, notes, where)
    with notes.guarding("A block over several segments"):
        _collected(many, notes, where)
    # What hangs on behind an inner picture belongs to the outer file, which is searched.
    if notes.depth == 0:
        _behind(source, scan, many.get(MPF, []), notes, where)


def _whole(found: list[Segment]) -> Iterator[Segment]:
    """Segments, with an EXIF block that goes on in the next ones put together.

    A block larger than a segment is continued without a TIFF header of its own.
    """
    held: Segment | None = None
    for segment in found:
        exif = segment.marker == 0xE1 and segment.payload[:4] in {b"Exif", b"EXIF"}
        if exif and held is not None and segment.payload[6:8] not in {b"II", b"MM"}:
            held = Segment(0xE1, held.at, held.payload + segment.payload[6:])
            continue
        if held is not None:
            yield held
            held = None
        if exif and len(segment.payload) >= 65_000:
            held = segment
        else:
            yield segment
    if held is not None:
        yield held


def _extended_xmp(pieces: list[tuple[int, bytes]], notes: Notes, where: Block) -> None:
    from .xmp import read_xmp

    pieces.sort(key=lambda piece: piece[0])
    read_xmp(b"".join(piece for _, piece in pieces), notes, (*where, "extended XMP"))


def _application(
    segment: Segment, many: dict[bytes, list[Segment]], notes: Notes, where: Block
) -> None:
    from .exif import read_exif
    from .xmp import read_xmp, read_xmp_anywhere

    marker, payload = segment.marker, segment.payload
    if marker == 0xFE:
        _comment(payload, notes, (*where, "comment"))
    elif marker == 0xE1:
        if payload[:4] in {b"Exif", b"EXIF"}:
            read_exif(payload, notes, (*where, "EXIF"), start=segment.at + 4)
        elif payload.startswith(XMP):
            read_xmp(payload[len(XMP) :], notes, (*where, "XMP"))
        elif payload.startswith(b"FLIR\0"):
            many.setdefault(b"FLIR", []).append(segment)
        elif b"<x:xmpmeta" in payload or b"<rdf:RDF" in payload:
            read_xmp_anywhere(payload, notes, (*where, "XMP"))
        elif b"Exif\0\0" in payload[:64]:
            read_exif(payload, notes, (*where, "EXIF"), start=segment.at + 4)
    elif marker == 0xE2 and payload.startswith(MPF):
        many.setdefault(MPF, []).append(segment)
    elif marker == 0xE3 and payload[:6] in {b"Meta\0\0", b"META\0\0"}:
        read_exif(payload[6:], notes, (*where, "Kodak Meta"), start=segment.at + 10)
    elif marker == 0xE0 and payload[6:14] == b"HEAPJPGM":
        many.setdefault(b"CIFF", []).append(segment)
    elif marker == 0xE0 and payload.startswith(b"JFXX\0\x10"):
        notes.thumbnail(segment.at + 10, len(payload) - 6, payload[6:], (*where, "JFIF preview"))
    elif marker == 0xE6 and payload.startswith(b"GoPro\0"):
        many.setdefault(b"GoPro", []).append(segment)
    elif marker == 0xEB and b"jumb" in payload[:32]:
        many.setdefault(b"JUMBF", []).append(segment)
    elif marker == 0xEB and payload[:2] == b"JP" and b"JUMBF" in many:
        many[b"JUMBF"].append(segment)
    elif marker == 0xED and (payload.startswith(PHOTOSHOP) or b"8BIM" in payload[:64]):
        many.setdefault(PHOTOSHOP, []).append(segment)
    elif marker == 0xEC and b"[picture info]" in payload[:256]:
        _picture_info(payload, notes, (*where, "picture info"))


def _collected(many: dict[bytes, list[Segment]], notes: Notes, where: Block) -> None:
    """Blocks that may run over several segments, joined."""
    if parts := many.get(PHOTOSHOP):
        from .iptc import read_photoshop

        start = parts[0].payload.find(b"8BIM")
        joined = b"".join(
            part.payload[14:] if part.payload.startswith(PHOTOSHOP) else part.payload
            for part in parts
        )
        at = parts[0].at + 4 + (14 if parts[0].payload.startswith(PHOTOSHOP) else max(start, 0))
        if start >= 0:
            read_photoshop(joined[max(joined.find(b"8BIM"), 0) :], notes, where, start=at)
    if parts := many.get(b"JUMBF"):
        from .provenance import read_jumbf

        read_jumbf(b"".join(part.payload[8:] for part in parts), notes, (*where, "C2PA"))
    if parts := many.get(b"FLIR"):
        from .odd import read_flir

        with notes.guarding("The FLIR thermal block"):
            joined = b"".join(part.payload[8:] for part in parts)
            read_flir(joined, notes, (*where, "FLIR"))
    if parts := many.get(b"GoPro"):
        from .gpmf import read_gpmf

        with notes.guarding("The GoPro block"):
            read_gpmf(b"".join(part.payload[6:] for part in parts), notes, (*where, "GoPro"))
    if parts := many.get(b"CIFF"):
        from .odd import read_ciff

        with notes.guarding("The Canon CIFF block"):
            read_ciff(parts[0].payload, notes, (*where, "CIFF"))


def _comment(payload: bytes, notes: Notes, where: Block) -> None:
    if b"<x:xmpmeta" in payload:
        from .xmp import read_xmp_anywhere

        read_xmp_anywhere(payload, notes, where)
    elif library := stock_library(plain(payload[:2000])):
        notes.right(RightKind.STOCK, library, where)


def _picture_info(payload: bytes, notes: Notes, where: Block) -> None:
    """Olympus, Sanyo and others: lines of ``Name=value`` in APP12."""
    for line in payload[:8192].replace(b"\r", b"\n").split(b"\n"):
        name, _, value = line.partition(b"=")
        if name.strip() in {b"Serial#", b"SerialNumber"}:
            notes.owner(OwnerKind.SERIAL, tidy(plain(value)), where)


def _behind(source: Source, scan: int, mpf: list[Segment], notes: Notes, where: Block) -> None:
    """Files that follow the picture: previews, gain maps, videos, or a stranger."""
    from .trailers import read_trailer

    end = end_of_image(source, scan)
    if end < 0:
        return
    with notes.guarding("What follows the picture"):
        listed = (mpf[0].payload, mpf[0].at + 4) if mpf else None
        read_trailer(source, end, listed, notes, where)
