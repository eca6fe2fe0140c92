"""Small pictures and films of every container, made on the spot."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

from PIL import Image

from linter.media import MediaError

__all__ = [
    "CONTAINERS",
    "animation",
    "avi",
    "base",
    "box",
    "exif_block",
    "film",
    "jpeg",
    "segment",
    "webm",
    "with_exif",
    "with_xmp",
    "xmp_packet",
]

CONTAINERS = (
    "jpg", "png", "apng", "webp", "webpl", "gif", "tif", "heic", "avif", "jp2", "jxl", "psd",
    "mp4", "mov", "3gp", "xmp",
)  # fmt: skip
SUFFIX = {"webpl": "webp", "apng": "png"}


def refusal(call: Callable[[], object]) -> str:
    """What a call says when it refuses its file; a full stop alone if it does not."""
    try:
        call()
    except MediaError as error:
        return str(error)
    return "."


def scene(width: int = 48, height: int = 32, *, mode: str = "RGB") -> Image.Image:
    """A picture with enough in it to tell its turns and crops apart."""
    picture = Image.new("RGB", (width, height))
    picture.putdata(
        [
            ((x * 5) % 256, (y * 7 + x) % 256, (x * y) % 256)
            for y in range(height)
            for x in range(width)
        ]
    )
    return picture.convert(mode)


def encoded(picture: Image.Image, kind: str, **options: Any) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def jpeg(picture: Image.Image | None = None, **options: Any) -> bytes:
    return encoded(picture or scene(), "JPEG", **options)


def base(kind: str) -> bytes:
    """A file of a container without any metadata."""
    if kind in {"heic", "avif"}:
        import pillow_heif

        pillow_heif.register_heif_opener()
        pillow_heif.register_avif_opener() if hasattr(pillow_heif, "register_avif_opener") else None
        return encoded(scene(64, 64), "HEIF" if kind == "heic" else "AVIF")
    if kind in {"mp4", "mov", "3gp"}:
        return film({"mp4": b"isom", "mov": b"qt  ", "3gp": b"3gp4"}[kind])
    if kind == "jxl":
        signature = box(b"JXL ", b"\r\n\x87\n")
        brand = box(b"ftyp", b"jxl \0\0\0\0jxl ")
        # An 8 x 8 codestream header is all that metadata tools look at.
        return signature + brand + box(b"jxlc", b"\xff\x0a\x41\x00\x12\x00\x08\x40\x01\x00\x9c\x00")
    if kind == "psd":
        head = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 1, 1, 8, 3)
        return head + bytes(4) + bytes(4) + bytes(4) + b"\0\0" + bytes(3)
    if kind == "xmp":
        return xmp_packet("")
    if kind in {"apng", "gif"}:
        return animation("PNG" if kind == "apng" else "GIF")
    names = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "webpl": "WEBP", "tif": "TIFF"}
    names |= {"jp2": "JPEG2000"}
    return encoded(scene(), names[kind], **({"lossless": True} if kind == "webpl" else {}))


def animation(kind: str) -> bytes:
    """Three frames that loop."""
    frames = [scene().rotate(90 * turn) for turn in range(3)]
    out = BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=80, loop=0)
    return out.getvalue()


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def film(brand: bytes = b"isom", *, extra: bytes = b"", track: bytes = b"") -> bytes:
    """A film of one grey frame: file type, media data, then the movie box.

    extra: boxes for the movie box. track: a further track.
    """
    sample = b"\0" * 64
    kinds = box(b"ftyp", brand + b"\0\0\2\0" + brand + b"mp41")
    media = box(b"mdat", sample)
    offset = len(kinds) + 8
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    movie_head = box(
        b"mvhd",
        struct.pack(">IIIII", 0, 1, 1, 1000, 1000)
        + struct.pack(">IH10x", 0x10000, 0x100)
        + matrix
        + bytes(24)
        + struct.pack(">I", 2),
    )
    track_head = box(
        b"tkhd",
        struct.pack(">IIIIII8xhhhH", 7, 1, 1, 1, 0, 1000, 0, 0, 0, 0)
        + matrix
        + struct.pack(">II", 64 << 16, 48 << 16),
    )
    entry = box(
        b"mp4v",
        bytes(6)
        + struct.pack(">H16xHHIIIH32sHh", 1, 64, 48, 0x480000, 0x480000, 0, 1, b"", 24, -1),
    )
    video = media_box(b"vide", box(b"vmhd", struct.pack(">I8x", 1)), entry, [(offset, len(sample))])
    movie = box(b"moov", movie_head + box(b"trak", track_head + video) + track + extra)
    return kinds + media + movie


def media_box(handler: bytes, head: bytes, entry: bytes, samples: list[tuple[int, int]]) -> bytes:
    """An ``mdia`` box whose samples lie at these offsets, each a chunk of its own."""
    table = (
        box(b"stsd", struct.pack(">II", 0, 1) + entry)
        + box(b"stts", struct.pack(">IIII", 0, 1, len(samples), 1000))
        + box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1))
        + box(
            b"stsz",
            struct.pack(">III", 0, 0, len(samples))
            + b"".join(struct.pack(">I", size) for _, size in samples),
        )
        + box(
            b"stco",
            struct.pack(">II", 0, len(samples))
            + b"".join(struct.pack(">I", at) for at, _ in samples),
        )
    )
    data = box(b"dinf", box(b"dref", struct.pack(">II", 0, 1) + box(b"url ", b"\0\0\0\1")))
    return box(
        b"mdia",
        box(b"mdhd", struct.pack(">IIIIIHH", 0, 1, 1, 1000, 1000, 0x55C4, 0))
        + box(b"hdlr", bytes(8) + handler + bytes(12) + b"x\0")
        + box(b"minf", head + data + box(b"stbl", table)),
    )


def element(number: int, content: bytes) -> bytes:
    """An EBML element; sizes are written in four bytes."""
    name = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return name + (1 << 28 | len(content)).to_bytes(4, "big") + content


def webm(tags: dict[str, str]) -> bytes:
    """A WebM file of one cluster, with tags behind it."""
    head = element(0x4282, b"webm") + element(0x4287, b"\4") + element(0x4285, b"\2")
    simple = b"".join(
        element(0x67C8, element(0x45A3, name.encode()) + element(0x4487, text.encode()))
        for name, text in tags.items()
    )
    info = element(0x1549A966, element(0x2AD7B1, b"\x0f\x42\x40") + element(0x4D80, b"test"))
    cluster = element(0x1F43B675, element(0xE7, b"\0") + element(0xA3, b"\x81\0\0\x80frame"))
    found = element(0x1254C367, element(0x7373, element(0x63C0, b"") + simple)) if tags else b""
    return element(0x1A45DFA3, head) + element(0x18538067, info + cluster + found)


def avi(information: dict[bytes, bytes]) -> bytes:
    """An AVI file without frames, with an information list."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    head = chunk(b"LIST", b"hdrl" + chunk(b"avih", struct.pack("<14I", *[0] * 8, 64, 48, *[0] * 4)))
    told = b"".join(chunk(kind, text) for kind, text in information.items())
    body = b"AVI " + head + chunk(b"LIST", b"INFO" + told) + chunk(b"LIST", b"movi")
    return b"RIFF" + struct.pack("<I", len(body)) + body


def rational(*values: float) -> list[tuple[int, int]]:
    return [(round(value * 10_000), 10_000) for value in values]


def exif_block(
    *,
    main: dict[int, tuple[int, Any]] | None = None,
    exif: dict[int, tuple[int, Any]] | None = None,
    gps: dict[int, tuple[int, Any]] | None = None,
    thumbnail: bytes = b"",
    order: str = "<",
) -> bytes:
    """A TIFF structure. Fields are tag to (type, value): 2 text, 3 and 4 numbers, 5 fractions."""
    first = dict(main or {})
    parts: list[tuple[int, dict[int, tuple[int, Any]]]] = []
    if exif is not None:
        first[0x8769] = (4, 0)
        parts.append((0x8769, exif))
    if gps is not None:
        first[0x8825] = (4, 0)
        parts.append((0x8825, gps))
    at = 8 + _size(first)
    for tag, fields in parts:
        first[tag] = (4, at)
        at += _size(fields)
    second = {0x0103: (3, 6), 0x0201: (4, 0), 0x0202: (4, len(thumbnail))}
    if thumbnail:
        second[0x0201] = (4, at + _size(second))
    out = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    out += _directory(first, 8, at if thumbnail else 0, order)
    for _, fields in parts:
        out += _directory(fields, len(out), 0, order)
    if thumbnail:
        out += _directory(second, len(out), 0, order) + thumbnail
    return out


def _value(kind: int, value: Any, order: str) -> tuple[int, bytes]:
    if kind in {1, 2, 7}:
        raw = value.encode() + b"\0" if isinstance(value, str) else value
        return len(raw), raw
    values = value if isinstance(value, list) else [value]
    if kind == 5:
        return len(values), b"".join(struct.pack(order + "II", *pair) for pair in values)
    code = {3: "H", 4: "I"}[kind]
    return len(values), struct.pack(f"{order}{len(values)}{code}", *values)


def _size(fields: dict[int, tuple[int, Any]]) -> int:
    sizes = [len(_value(kind, value, "<")[1]) for kind, value in fields.values()]
    return 6 + 12 * len(fields) + sum(size + size % 2 for size in sizes if size > 4)


def _directory(fields: dict[int, tuple[int, Any]], at: int, following: int, order: str) -> bytes:
    rows, values = b"", b""
    behind = at + 6 + 12 * len(fields)
    for tag, (kind, value) in sorted(fields.items()):
        count, raw = _value(kind, value, order)
        rows += struct.pack(order + "HHI", tag, kind, count)
        if len(raw) <= 4:
            rows += raw.ljust(4, b"\0")
        else:
            rows += struct.pack(order + "I", behind + len(values))
            values += raw + b"\0" * (len(raw) % 2)
    return (
        struct.pack(order + "H", len(fields)) + rows + struct.pack(order + "I", following) + values
    )


def london(*, south: bool = False) -> dict[int, tuple[int, Any]]:
    """GPS fields of a made-up spot in the Thames estuary."""
    return {
        1: (2, "S" if south else "N"),
        2: (5, rational(51, 30, 30)),
        3: (2, "E"),
        4: (5, rational(0, 54, 0)),
    }


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def with_exif(block: bytes, picture: bytes | None = None) -> bytes:
    picture = picture or jpeg()
    return picture[:2] + segment(0xE1, b"Exif\0\0" + block) + picture[2:]


def with_xmp(packet: bytes, picture: bytes | None = None) -> bytes:
    picture = picture or jpeg()
    return picture[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet) + picture[2:]


def xmp_packet(properties: str, *, attributes: str = "") -> bytes:
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" '
        'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" '
        'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        f'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" {attributes}>'
        f"{properties}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    ).encode()


def png_chunk(kind: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)
