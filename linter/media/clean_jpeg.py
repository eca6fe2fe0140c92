"""A clean JPEG: the same coded picture, with only the segments it needs to look right."""

from __future__ import annotations

from struct import pack

import re2

from .jpeg import EXIF, EXTENDED, ICC, PHOTOSHOP, XMP
from .jpeg_marks import Segment, segments
from .keeping import Keep, exif_to_keep, photoshop_to_keep, xmp_to_keep
from .source import Source

__all__ = ["Malformed", "clean_jpeg"]

_LATIN = re2.Options()
_LATIN.encoding = re2.Options.Encoding.LATIN1
_LATIN.log_errors = False
_MARK = re2.compile(rb"\xff[^\x00\xd0-\xd7\xff]", _LATIN)
_LIMIT = 65533
_NAMES = {
    0xE0: "JFIF extension",
    0xE1: "further metadata block",
    0xE2: "list of further pictures",
    0xEB: "content credentials",
    0xED: "IPTC and Photoshop block",
    0xFE: "comment",
}


class Malformed(Exception):
    """The file's structure is too damaged for surgery."""


def clean_jpeg(data: bytes, keep: Keep, dropped: list[str]) -> bytes:
    """Write the picture again without its private segments and without what follows it.

    dropped: gets the plain name of each block left out.
    Raises Malformed if the coded picture cannot be found.
    """
    found, scan, _ = segments(Source(data))
    if data[scan : scan + 2] != b"\xff\xda":
        raise Malformed
    out = [b"\xff\xd8"]
    written: set[bytes] = set()
    extended: dict[bytes, list[tuple[int, bytes]]] = {}
    for segment in found:
        payload = segment.payload
        if segment.marker == 0xE1 and payload.startswith(EXTENDED):
            place = int.from_bytes(payload[71:75], "big")
            extended.setdefault(payload[35:67], []).append((place, payload[75:]))
    for segment in found:
        _segment(segment, keep, out, written, dropped)
    for pieces in extended.values():
        whole = b"".join(piece for _, piece in sorted(pieces))
        kept = xmp_to_keep(whole, keep)
        if kept and b"xmp" not in written and len(kept) + len(XMP) <= _LIMIT:
            written.add(b"xmp")
            out.append(_made(0xE1, XMP + kept))
    # Markers for the frame must come behind the application segments we may have added.
    frame = [piece for piece in out[1:] if not 0xE0 <= piece[1] <= 0xEF]
    application = [piece for piece in out[1:] if 0xE0 <= piece[1] <= 0xEF]
    return b"\xff\xd8" + b"".join(application + frame) + _picture(data, scan, dropped)


def _made(marker: int, payload: bytes) -> bytes:
    return pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def _segment(
    segment: Segment, keep: Keep, out: list[bytes], written: set[bytes], dropped: list[str]
) -> None:
    marker, payload = segment.marker, segment.payload
    if not 0xE0 <= marker <= 0xEF and marker != 0xFE:
        out.append(_made(marker, payload))
    elif marker == 0xE0 and payload.startswith(b"JFIF\0") and b"jfif" not in written:
        written.add(b"jfif")
        # The last two bytes give the size of a preview that follows them.
        out.append(_made(0xE0, payload[:12].ljust(12, b"\0") + b"\0\0"))
        if len(payload) > 14:
            dropped.append("JFIF preview")
    elif marker == 0xE2 and payload.startswith(ICC):
        out.append(_made(marker, payload))
    elif marker == 0xEE and payload.startswith(b"Adobe"):
        out.append(_made(marker, payload[:12]))
    elif marker == 0xEB and payload[:2] == b"JP" and keep.manifest:
        out.append(_made(marker, payload))
    elif marker == 0xE1 and payload[:4] in {b"Exif", b"EXIF"}:
        kept = exif_to_keep(payload, keep)
        if kept and b"exif" not in written and len(kept) < _LIMIT:
            written.add(b"exif")
            out.append(_made(0xE1, EXIF + kept))
        dropped.append("EXIF block")
    elif marker == 0xE1 and payload.startswith(XMP):
        kept = xmp_to_keep(payload[len(XMP) :], keep)
        if kept and b"xmp" not in written and len(kept) + len(XMP) <= _LIMIT:
            written.add(b"xmp")
            out.append(_made(0xE1, XMP + kept))
        dropped.append("XMP block")
    elif marker == 0xED and payload.startswith(PHOTOSHOP):
        kept = photoshop_to_keep(payload[len(PHOTOSHOP) :], keep)
        if kept:
            out.append(_made(0xED, PHOTOSHOP + kept))
        dropped.append("IPTC and Photoshop block")
    else:
        dropped.append(_NAMES.get(marker, "maker’s own block"))


def _picture(data: bytes, scan: int, dropped: list[str]) -> bytes:
    """The scans, copied byte for byte to the end of the image; what follows is left out."""
    out: list[bytes] = []
    at = start = scan
    while True:
        match = _MARK.search(data, at)
        if match is None:
            out.append(data[start:])
            return b"".join(out)
        here = int(match.start())
        marker = data[here + 1]
        if marker == 0xD9:
            out.append(data[start : here + 2])
            if data[here + 2 :].strip(b"\0"):
                dropped.append("files behind the picture")
            return b"".join(out)
        length = int.from_bytes(data[here + 2 : here + 4], "big")
        after = here + 2 + max(length, 2)
        if 0xE0 <= marker <= 0xEF or marker == 0xFE:
            out.append(data[start:here])
            start = after
            dropped.append("block between scans")
        at = after
