"""Which reader a file needs, told from its first bytes and never from its name."""

from __future__ import annotations

from pathlib import Path

from .facts import Block, MediaError, Metadata, Notes
from .source import Source, opened

__all__ = ["read", "sniff"]

MAX_WHOLE = 16 << 20


def read(source: bytes | Path, *, name: str = "") -> Metadata:
    """Read what a photo or video says about its maker, without decoding a pixel.

    source: the file's bytes, or its path (then only what is needed is read).
    name: how to call it in messages; a path's own name if empty.
    A damaged file gives what could be read, and ``problems`` that say what could not.
    Raises MediaError if it is empty, missing, or no picture or video that we know.
    """
    with opened(source, name) as file:
        if file.size == 0:
            raise MediaError(f"{file.name} is empty. Save or send it again.")
        notes = Notes(open_nested=_nested)
        notes.format = sniff(file)
        if not notes.format:
            raise MediaError(
                f"{file.name} is not a photo or video that postlint can read. "
                "Save it as JPEG, PNG or MP4."
            )
        with notes.guarding("The file"):
            _walk(file, notes.format, notes, ())
    return notes.freeze()


def sniff(source: Source) -> str:
    """Short name of the format, empty if it is none of ours."""
    head = source.read(0, 64)
    for mark, name in (
        (b"\xff\xd8", "JPEG"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\x8aMNG\r\n\x1a\n", "MNG"),
        (b"\x8bJNG\r\n\x1a\n", "JNG"),
        (b"GIF8", "GIF"),
        (b"BM", "BMP"),
        (b"8BPS", "PSD"),
        (b"\xff\x0a", "JPEG XL"),
        (b"\xff\x4f\xff\x51", "JPEG 2000"),
        (b"\0\0\0\x0cJXL ", "JPEG XL"),
        (b"\0\0\0\x0cjP  ", "JPEG 2000"),
        (b"II\xbc\x01", "JPEG XR"),
        (b"BPG\xfb", "BPG"),
        (b"\x1aE\xdf\xa3", "WebM/Matroska"),
        (b"%PDF", "PDF"),
    ):
        if head.startswith(mark):
            return name
    if head[:4] == b"RIFF":
        return {b"WEBP": "WebP", b"AVI ": "AVI"}.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        from .isobmff import brand_format

        return brand_format(source)
    if head[4:8] in {b"moov", b"mdat", b"wide", b"skip", b"free", b"pnot"}:
        return "MOV"
    if head[:2] in {b"II", b"MM"}:
        from .tiff import Tiff

        if Tiff.open(source) is not None:
            return "TIFF"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if text[:9] == b"<?xpacket" or text[:10] == b"<x:xmpmeta":
        return "XMP"
    if text[:4] == b"<svg" or (text[:5] == b"<?xml" and b"<svg" in source.read(0, 4096)):
        return "SVG"
    if text[:5] == b"<?xml" and b"rdf:RDF" in source.read(0, 65536):
        return "XMP"
    return ""


def _nested(source: Source, notes: Notes, where: Block) -> None:
    with notes.guarding(f"The {where[-1]}"):
        _walk(source, sniff(source), notes, where)


def _walk(source: Source, kind: str, notes: Notes, where: Block) -> None:
    if kind == "JPEG":
        from .jpeg import read_jpeg

        read_jpeg(source, notes, where)
    elif kind in {"PNG", "MNG", "JNG"}:
        from .png import read_png

        read_png(source, notes, where)
    elif kind in {"WebP", "AVI"}:
        from .riff import read_riff

        read_riff(source, notes, where)
    elif kind == "GIF":
        from .gif import read_gif

        read_gif(source, notes, where)
    elif kind in {"TIFF", "JPEG XR"}:
        from .exif import read_tiff
        from .tiff import Tiff

        tiff = Tiff.open(source)
        if tiff is not None:
            read_tiff(tiff, notes, (*where, kind))
    elif kind in {"XMP", "SVG"}:
        _text(source, kind, notes, where)
    elif kind == "PSD":
        _photoshop(source, notes, where)
    elif kind == "WebM/Matroska":
        from .matroska import read_matroska

        read_matroska(source, notes, where)
    elif kind in {"BMP", "PDF", "BPG"} or source.read(0, 2) == b"\xff\x0a":
        _anything(source, notes, where)
    elif kind:
        from .isobmff import read_boxes

        read_boxes(source, notes, where)


def _text(source: Source, kind: str, notes: Notes, where: Block) -> None:
    from .xmp import read_xmp, read_xmp_anywhere

    data = source.read(0, MAX_WHOLE)
    if kind == "XMP":
        start = data.find(b"<x:xmpmeta")
        read_xmp(data[max(start, 0) :], notes, (*where, "XMP"))
    else:
        read_xmp_anywhere(data, notes, (*where, "XMP"))


def _photoshop(source: Source, notes: Notes, where: Block) -> None:
    """A Photoshop file: colour data, then the resource blocks (Adobe's specification)."""
    from .iptc import read_photoshop

    head = source.read(0, 30)
    notes.size(int.from_bytes(head[18:22], "big"), int.from_bytes(head[14:18], "big"))
    at = 30 + int.from_bytes(head[26:30], "big")
    length = int.from_bytes(source.read(at, 4), "big")
    data = source.read(at + 4, min(length, MAX_WHOLE))
    read_photoshop(data, notes, (*where, "Photoshop"), start=source.start + at + 4)


def _anything(source: Source, notes: Notes, where: Block) -> None:
    """Files whose inside we do not walk are searched for the blocks that we know."""
    from .exif import read_exif
    from .xmp import read_xmp_anywhere

    data = source.read(0, MAX_WHOLE)
    read_xmp_anywhere(data, notes, (*where, "XMP"))
    for mark in (b"Exif\0\0II*\0", b"Exif\0\0MM\0*"):
        if (at := data.find(mark)) >= 0:
            read_exif(data[at : at + (1 << 20)], notes, (*where, "EXIF"), start=at)
    if source.size > MAX_WHOLE:
        notes.problem("The file is too large to be searched to its end.")
