"""Clean PNG, WebP, AVI and GIF: the same chunks without the private ones."""

from __future__ import annotations

import zlib
from struct import pack
from typing import Final

from .clean_jpeg import Malformed
from .facts import plain
from .gif import blocks, xmp_in
from .keeping import Keep, exif_to_keep, iptc_to_keep, photoshop_to_keep, xmp_to_keep
from .png import chunks, inflate, text_of
from .riff import riff_chunks
from .source import Source

__all__ = ["clean_gif", "clean_png", "clean_riff"]

# Chunks that change how the picture looks or plays (PNG third edition, APNG).
_SHOWN: Final = frozenset(
    {
        b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"tRNS", b"hIST",
        b"sPLT", b"acTL", b"fcTL", b"fdAT", b"cICP", b"mDCV", b"cLLI", b"sTER",
    }
)  # fmt: skip
_NAMES: Final = {
    b"eXIf": "EXIF block",
    b"EXIF": "EXIF block",
    b"XMP ": "XMP block",
    b"caBX": "content credentials",
    b"C2PA": "content credentials",
    b"tEXt": "text block",
    b"zTXt": "text block",
    b"iTXt": "text block",
    b"tIME": "time of the last change",
}
_XMP_KEY: Final = b"XML:com.adobe.xmp"


def _png(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def clean_png(data: bytes, keep: Keep, dropped: list[str]) -> bytes:
    """Chunks that paint the picture, untouched; rights in new chunks behind the header.

    Raises Malformed if the file ends before its last chunk.
    """
    out = [data[:8]]
    added: dict[bytes, bytes] = {}
    for chunk in chunks(Source(data)):
        end = chunk.at + 12 + chunk.length
        if end > len(data):
            raise Malformed
        body = data[chunk.at + 8 : end - 4]
        # A capital first letter: a decoder must understand the chunk.
        if not chunk.kind[0] & 0x20 or chunk.kind in _SHOWN:
            out.append(data[chunk.at : end])
            if chunk.kind in {b"IEND", b"MEND"}:
                if data[end:].strip(b"\0"):
                    dropped.append("bytes behind the picture")
                # Text may stand anywhere, EXIF before the pixels: all go behind the header.
                return out[0] + out[1] + b"".join(added.values()) + b"".join(out[2:])
        elif chunk.kind == b"caBX" and keep.manifest:
            added[b"caBX"] = data[chunk.at : end]
        else:
            _private_png(chunk.kind, body, keep, added)
            dropped.append(_NAMES.get(chunk.kind, "other block"))
    raise Malformed


def _private_png(kind: bytes, body: bytes, keep: Keep, added: dict[bytes, bytes]) -> None:
    try:
        if kind in {b"eXIf", b"zxIf"}:
            block = inflate(body[5:]) if body[:1] == b"\0" else body
            _add_exif(block, keep, added)
        elif kind in {b"tEXt", b"zTXt", b"iTXt"}:
            if keep.effort <= 0:
                return
            keyword, text = text_of(kind, body, keep.effort)
            keep.effort -= len(text)
            lower = plain(keyword).lower()
            if lower == "copyright" and keep.rights:
                added[b"copyright"] = _png(kind, body)
            elif keyword == _XMP_KEY:
                _add_xmp(text, keep, added)
            elif lower.startswith("raw profile type "):
                lines = text.strip(b"\n").split(b"\n", 2)
                profile = bytes.fromhex(plain(lines[2]).replace("\n", ""))
                _add_profile(lower[17:], profile, keep, added)
    except (ValueError, IndexError):
        return  # a damaged block holds no rights that anybody could read


def _add_exif(block: bytes, keep: Keep, added: dict[bytes, bytes]) -> None:
    if kept := exif_to_keep(block, keep):
        added[b"eXIf"] = _png(b"eXIf", kept)


def _add_xmp(packet: bytes, keep: Keep, added: dict[bytes, bytes]) -> None:
    if kept := xmp_to_keep(packet, keep):
        added[_XMP_KEY] = _png(b"iTXt", _XMP_KEY + b"\0\0\0\0\0" + kept)


def _add_profile(kind: str, profile: bytes, keep: Keep, added: dict[bytes, bytes]) -> None:
    mark = b"http://ns.adobe.com/xap/1.0/\0"
    if kind in {"exif", "app1"} and not profile.startswith(mark):
        if b"eXIf" not in added:
            _add_exif(profile, keep, added)
    elif kind in {"xmp", "app1"}:
        _add_xmp(profile.removeprefix(mark), keep, added)
    elif kind in {"iptc", "8bim"}:
        at = profile.find(b"8BIM")
        kept = photoshop_to_keep(profile[at:], keep) if at >= 0 else iptc_to_keep(profile, keep)
        if kept:
            text = b"\niptc\n%8d\n%s\n" % (len(kept), kept.hex().encode())
            keyword = b"Raw profile type iptc"
            added[keyword] = _png(b"zTXt", keyword + b"\0\0" + zlib.compress(text))


def clean_riff(data: bytes, keep: Keep, dropped: list[str]) -> bytes:
    """A WebP file without private chunks; an AVI file with them blanked where they stand.

    Raises Malformed if a chunk of a WebP file reaches beyond its end.
    """
    if data[8:12] == b"AVI ":
        return _clean_avi(data, dropped)
    stop = 8 + int.from_bytes(data[4:8], "little")
    if stop > len(data) + 1:
        raise Malformed
    out: list[bytes] = []
    exif = xmp = b""
    flags = -1
    for chunk in riff_chunks(Source(data), 12, min(stop, len(data))):
        end = chunk.at + 8 + chunk.length
        if end > len(data):
            raise Malformed
        body = data[chunk.at + 8 : end]
        if chunk.kind == b"VP8X":
            flags = len(out)
        if chunk.kind in {b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP", b"ANIM", b"ANMF"} or (
            chunk.kind == b"C2PA" and keep.manifest
        ):
            out.append(_riff(chunk.kind, body))
            continue
        if chunk.kind in {b"EXIF", b"Exif"}:
            exif = exif_to_keep(body, keep)
        elif chunk.kind in {b"XMP ", b"XMP\0"}:
            xmp = xmp_to_keep(body, keep)
        dropped.append(_NAMES.get(chunk.kind, "other block"))
    if not out:
        raise Malformed
    if flags >= 0:
        head = bytearray(out[flags])
        head[8] = head[8] & ~0x0C | (0x08 if exif else 0) | (0x04 if xmp else 0)
        out[flags] = bytes(head)
        out += [_riff(b"EXIF", exif)] if exif else []
        out += [_riff(b"XMP ", xmp)] if xmp else []
    if stop + stop % 2 < len(data) and data[stop:].strip(b"\0"):
        dropped.append("bytes behind the picture")
    body = b"".join(out)
    return b"RIFF" + pack("<I", len(body) + 4) + b"WEBP" + body


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _clean_avi(data: bytes, dropped: list[str]) -> bytes:
    """Private chunks become padding: the index counts from where the frames stand."""
    out = bytearray(data)
    source = Source(data)
    for chunk in riff_chunks(source, 12, len(data)):
        start, end = chunk.at + 8, min(chunk.at + 8 + chunk.length, len(data))
        listed = data[start : start + 4] if chunk.kind == b"LIST" else b""
        if listed == b"INFO" or chunk.kind in {b"_PMX", b"IDIT", b"strd", b"JUNK"}:
            if chunk.kind != b"JUNK":
                dropped.append("AVI information")
            out[chunk.at : chunk.at + 4] = b"JUNK"
            out[start:end] = bytes(end - start)
        elif listed == b"hdrl":
            for inner in riff_chunks(source, start + 4, end):
                if inner.kind not in {b"avih", b"LIST"}:
                    out[inner.at : inner.at + 4] = b"JUNK"
                    last = min(inner.at + 8 + inner.length, end)
                    out[inner.at + 8 : last] = bytes(last - inner.at - 8)
    return bytes(out)


def clean_gif(data: bytes, keep: Keep, dropped: list[str]) -> bytes:
    """Frames and the loop extension, without comments and private extensions.

    Raises Malformed if the file ends before its trailer.
    """
    out = [data[: 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)]]
    xmp = b""
    for block in blocks(data):
        piece = data[block.at : block.end]
        if block.label == 0x3B:
            if data[block.end :].strip(b"\0"):
                dropped.append("bytes behind the picture")
            return out[0] + xmp + b"".join(out[1:]) + b"\x3b"
        if block.label in {0x2C, 0xF9, 0x01} or block.first[:11] in {
            b"NETSCAPE2.0",
            b"ANIMEXTS1.0",
            b"ICCRGBG1012",
        }:
            out.append(piece)
            continue
        known = block.label == 0xFF and block.first[:8] == b"XMP Data"
        if known and (kept := xmp_to_keep(xmp_in(piece), keep)):
            magic = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
            xmp = b"\x21\xff\x0bXMP DataXMP" + kept + magic
        dropped.append("comment" if block.label == 0xFE else "extension block")
    raise Malformed
