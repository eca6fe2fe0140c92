"""Files with a position in a rare place, built byte by byte: what ExifTool cannot write."""

from __future__ import annotations

import json
import struct
import zlib

import pytest

from .making import (
    base,
    box,
    encoded,
    exif_block,
    film,
    jpeg,
    london,
    media_box,
    png_chunk,
    scene,
    segment,
    webm,
    with_exif,
    xmp_packet,
)

LATITUDE, LONGITUDE = 51.5, 0.9
XMP_POSITION = (
    "<exif:GPSLatitude>51,30N</exif:GPSLatitude><exif:GPSLongitude>0,54E</exif:GPSLongitude>"
)


def located() -> bytes:
    """An ordinary JPEG with an ordinary GPS block."""
    return with_exif(exif_block(gps=london()))


def motion_photo() -> bytes:
    """A clean picture with a film behind it that says where it was shot."""
    text = b"+51.5000+000.9000/"
    place = box(b"udta", box(b"\xa9xyz", struct.pack(">HH", len(text), 0x15C7) + text))
    return jpeg() + film(b"mp42", extra=place)


def trailing_picture() -> bytes:
    return jpeg() + located()


def trailing_after_png() -> bytes:
    return base("png") + located()


def multi_picture() -> bytes:
    """A second picture that an MPF segment lists, as phones write for HDR and depth."""
    second = located()
    rows = 2
    payload_size = 4 + 8 + 2 + 12 + 4 + 16 * rows
    first = jpeg()
    at = 2 + 4  # start of image, then the segment's marker and length
    end = len(first) + payload_size + 4
    entries = struct.pack("<IIIHH", 0x030000, end, 0, 0, 0)
    entries += struct.pack("<IIIHH", 0, len(second), end - (at + 4), 0, 0)
    directory = struct.pack("<H", 1) + struct.pack("<HHII", 0xB002, 7, len(entries), 26)
    payload = b"MPF\0II*\0\x08\0\0\0" + directory + bytes(4) + entries
    return first[:2] + segment(0xE2, payload) + first[2:] + second


def extended_xmp() -> bytes:
    """The position is in the second half of a packet too long for one segment."""
    packet = xmp_packet("<dc:format>x</dc:format>" + XMP_POSITION)
    guid = b"0123456789ABCDEF0123456789ABCDEF"
    half = len(packet) // 2
    parts = [(0, packet[:half]), (half, packet[half:])]
    out = b"".join(
        segment(
            0xE1,
            b"http://ns.adobe.com/xmp/extension/\0"
            + guid
            + struct.pack(">II", len(packet), at)
            + part,
        )
        for at, part in reversed(parts)
    )
    main = xmp_packet(
        "<xmpNote:HasExtendedXMP xmlns:xmpNote='http://ns.adobe.com/xmp/note/'>"
        f"{guid.decode()}</xmpNote:HasExtendedXMP>"
    )
    first = jpeg()
    main = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + main)
    return first[:2] + main + out + first[2:]


def exif_over_two_segments() -> bytes:
    """Phones write a large EXIF block on into a second segment; the position may be there."""
    block = exif_block(exif={0x9286: (7, bytes(70_000))}, gps=london())
    first = jpeg()
    cut = 65_000
    parts = (block[:cut], block[cut:])
    return first[:2] + b"".join(segment(0xE1, b"Exif\0\0" + p) for p in parts) + first[2:]


def preview_with_position() -> bytes:
    small = with_exif(exif_block(gps=london()), encoded(scene(16, 12), "JPEG"))
    return with_exif(exif_block(thumbnail=small))


def flir() -> bytes:
    record = struct.pack("<I4s2s2s4xddf", 1, b"\0\0\2\2", b"N\0", b"E\0", 51.5, 0.9, 12.0)
    record = record.ljust(128, b"\0")
    head = b"FFF\0" + b"test".ljust(16, b"\0") + struct.pack("<III", 100, 64, 1)
    entry = struct.pack("<HHIIII12x", 0x2B, 0, 100, 1, 96, len(record))
    data = head.ljust(64, b"\0") + entry + record
    first = jpeg()
    return first[:2] + segment(0xE1, b"FLIR\0\1\0\0" + data) + first[2:]


def gpmf_stream() -> bytes:
    def item(name: bytes, kind: bytes, size: int, count: int, data: bytes) -> bytes:
        return name + kind + struct.pack(">BH", size, count) + data + b"\0" * (-len(data) % 4)

    scale = struct.pack(">5i", 10_000_000, 10_000_000, 1000, 1000, 100)
    point = struct.pack(">5i", 515_000_000, 9_000_000, 12_000, 0, 0)
    stream = (
        item(b"GPSF", b"L", 4, 1, struct.pack(">I", 3))
        + item(b"SCAL", b"l", 4, 5, scale)
        + item(b"GPS5", b"l", 20, 1, point)
    )
    inner = item(b"STRM", b"\0", 1, len(stream), stream)
    return item(b"DEVC", b"\0", 1, len(inner), inner)


def _timed(handler: bytes, entry: bytes, sample: bytes, brand: bytes = b"isom") -> bytes:
    """A film whose second track has one sample, at the end of the file."""
    head = box(b"tkhd", struct.pack(">IIIIII60x", 7, 1, 1, 2, 0, 1000).ljust(84, b"\0"))

    def whole(at: int) -> bytes:
        media = media_box(handler, box(b"nmhd", bytes(4)), entry, [(at, len(sample))])
        return film(brand, track=box(b"trak", head + media))

    at = len(whole(0)) + 8
    return whole(at) + box(b"mdat", sample)


def gopro_track() -> bytes:
    return _timed(b"meta", box(b"gpmd", bytes(6) + b"\0\1" + bytes(4)), gpmf_stream())


def camm_track() -> bytes:
    sample = struct.pack("<HH3d", 0, 5, 51.5, 0.9, 12.0)
    return _timed(b"camm", box(b"camm", bytes(6) + b"\0\1"), sample)


def apple_track() -> bytes:
    name = b"mdtacom.apple.quicktime.location.ISO6709"
    key = box(struct.pack(">I", 1), box(b"keyd", name) + box(b"dtyp", struct.pack(">II", 0, 1)))
    entry = box(b"mebx", bytes(6) + b"\0\1" + box(b"keys", key))
    text = b"+51.5000+000.9000+012.000/"
    return _timed(b"meta", entry, struct.pack(">II", len(text) + 8, 1) + text, b"qt  ")


def drone_captions() -> bytes:
    text = b"F/2.8, SS 320.54, ISO 100, EV 0, GPS (0.9000, 51.5000, 16), D 24.63m, H 6.00m"
    entry = box(b"tx3g", bytes(6) + b"\0\1" + bytes(38))
    return _timed(b"sbtl", entry, struct.pack(">H", len(text)) + text)


def png_raw_profile() -> bytes:
    block = b"Exif\0\0" + exif_block(gps=london())
    text = b"\nexif\n%8d\n%s\n" % (len(block), block.hex().encode())
    chunk = png_chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(text))
    bare = base("png")
    return bare[:33] + chunk + bare[33:]


def big_tiff() -> bytes:
    """BigTIFF with a GPS directory; offsets are eight bytes long."""
    gps_at = 16 + 8 + 20 + 8
    rows = [
        struct.pack("<HHQ8s", 1, 2, 2, b"N"),
        struct.pack("<HHQQ", 2, 5, 3, gps_at + 8 + 80 + 8),
        struct.pack("<HHQ8s", 3, 2, 2, b"E"),
        struct.pack("<HHQQ", 4, 5, 3, gps_at + 8 + 80 + 8 + 24),
    ]
    values = struct.pack("<12I", 51, 1, 30, 1, 0, 1, 0, 1, 54, 1, 0, 1)
    first = struct.pack("<Q", 1) + struct.pack("<HHQQ", 0x8825, 4, 1, gps_at) + bytes(8)
    gps = struct.pack("<Q", 4) + b"".join(rows) + bytes(8) + values
    return struct.pack("<2sHHHQ", b"II", 43, 8, 0, 16) + first + gps


def broken_xmp() -> bytes:
    """A packet that no parser accepts, with the position still to be read in it."""
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="51,30.0N" & '
    packet += b'exif:GPSLongitude="0,54.0E"></b>'
    first = jpeg()
    return first[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet) + first[2:]


def credentials() -> bytes:
    """Content credentials with an EXIF assertion in JSON."""
    facts = {"@context": {}, "exif:GPSLatitude": "51,30.0N", "exif:GPSLongitude": "0,54.0E"}
    description = box(b"jumd", b"json\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03stds.exif\0")
    assertion = box(b"jumb", description + box(b"json", json.dumps(facts).encode()))
    store = box(b"jumd", b"c2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03c2pa\0")
    whole = box(b"jumb", store + assertion)
    first = jpeg()
    return first[:2] + segment(0xEB, b"JP\0\1\0\0\0\1" + whole) + first[2:]


def webm_tags() -> bytes:
    return webm({"LOCATION": "+51.5000+000.9000/", "ENCODER": "test"})


def packed_jxl() -> bytes:
    """A JPEG XL file whose EXIF box is packed with Brotli, as its encoder does."""
    brotli = pytest.importorskip("brotli")
    block = b"\0\0\0\0" + exif_block(gps=london())
    return base("jxl") + box(b"brob", b"Exif" + brotli.compress(block))


LOCATED = {
    "packed JPEG XL": packed_jxl,
    "WebM": webm_tags,
    "ordinary": located,
    "motion photo": motion_photo,
    "picture behind the picture": trailing_picture,
    "picture behind a PNG": trailing_after_png,
    "multi-picture file": multi_picture,
    "extended XMP, parts out of order": extended_xmp,
    "EXIF over two segments": exif_over_two_segments,
    "preview": preview_with_position,
    "FLIR": flir,
    "GoPro track": gopro_track,
    "Google camera motion track": camm_track,
    "Apple timed metadata": apple_track,
    "drone captions": drone_captions,
    "PNG raw profile": png_raw_profile,
    "BigTIFF": big_tiff,
    "broken XMP": broken_xmp,
    "content credentials": credentials,
}
# Places that ExifTool does not look in, or looks in and makes nothing of.
BEYOND_EXIFTOOL = {
    "picture behind the picture",
    "picture behind a PNG",
    "motion photo",
    "preview",
    "drone captions",
    "BigTIFF",
    "broken XMP",
    "WebM",
    "packed JPEG XL",
}
