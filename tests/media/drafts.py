"""Drafts with one photo or film, for the tables of the photo rules."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from linter import Attachment, Author, Draft

from .making import (
    base,
    box,
    encoded,
    exif_block,
    film,
    png_chunk,
    segment,
    with_exif,
    with_xmp,
    xmp_packet,
)

__all__ = ["draft", "gif_xmp", "iptc", "keys", "picture", "png_xmp", "stale", "webp_xmp", "xmp"]

NAME = {b"\xff\xd8": "photo.jpg", b"\x89P": "photo.png", b"GI": "photo.gif", b"RI": "photo.webp"}


def draft(data: bytes, text: str = "A good day.", **author: str) -> Draft:
    """A post with one attachment; further words are fields of its author."""
    name = NAME.get(data[:2], "film.mp4" if data[4:8] == b"ftyp" else "photo.tif")
    return Draft(
        text=text,
        attachments=(Attachment(name=name, data=data),),
        author=Author(**author),
    )


def xmp(properties: str, *, attributes: str = "") -> bytes:
    return with_xmp(xmp_packet(properties, attributes=attributes))


def png_xmp(properties: str, *, attributes: str = "") -> bytes:
    bare = base("png")
    packet = xmp_packet(properties, attributes=attributes)
    chunk = png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)
    return bare[:33] + chunk + bare[33:]


def webp_xmp(properties: str, *, attributes: str = "") -> bytes:
    from .making import scene

    return encoded(scene(), "WEBP", xmp=xmp_packet(properties, attributes=attributes))


def gif_xmp(properties: str, *, attributes: str = "") -> bytes:
    bare = base("gif")
    packet = xmp_packet(properties, attributes=attributes)
    magic = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return bare[:-1] + b"\x21\xff\x0bXMP DataXMP" + packet + magic + b"\x3b"


def iptc(records: dict[int, str]) -> bytes:
    """A JPEG with IPTC records of the application set."""
    from .making import jpeg

    data = b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(text.encode())) + text.encode()
        for number, text in records.items()
    )
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
    picture = jpeg()
    return picture[:2] + segment(0xED, b"Photoshop 3.0\0" + resource) + picture[2:]


def keys(values: dict[str, str]) -> bytes:
    """A film with Apple's metadata keys."""
    names = b"".join(
        struct.pack(">I", 8 + len(key.encode())) + b"mdta" + key.encode() for key in values
    )
    rows = b"".join(
        box(struct.pack(">I", n), box(b"data", struct.pack(">II", 1, 0) + text.encode()))
        for n, text in enumerate(values.values(), 1)
    )
    handler = box(b"hdlr", bytes(8) + b"mdta" + bytes(13))
    table = box(b"keys", struct.pack(">II", 0, len(values)) + names)
    return film(b"qt  ", extra=box(b"meta", handler + table + box(b"ilst", rows)))


def picture(seed: int = 1, width: int = 480, height: int = 320) -> Image.Image:
    """A made-up view with shapes of all sizes, unlike that of any other seed."""
    luck = random.Random(seed)
    made = Image.new("RGB", (width, height), (luck.randrange(256),) * 3)
    pen = ImageDraw.Draw(made)
    for _ in range(60):
        size = luck.randint(8, width // 4)
        x, y = luck.randint(-20, width), luck.randint(-20, height)
        colour = tuple(luck.randrange(256) for _ in range(3))
        shape = pen.ellipse if luck.random() < 0.5 else pen.rectangle
        shape((x, y, x + size, y + size * luck.randint(5, 15) // 10), fill=colour)
    return made.filter(ImageFilter.GaussianBlur(1))


def stale(shown: Image.Image, before: Image.Image, *, side: int = 160, quality: int = 75) -> bytes:
    """A JPEG that shows ``shown`` and carries a preview of ``before``."""
    small = before.copy()
    small.thumbnail((side, side))
    block = exif_block(thumbnail=encoded(small, "JPEG", quality=quality))
    return with_exif(block, encoded(shown, "JPEG", quality=90))


def toned(image: Image.Image, *, light: float = 1.0, contrast: float = 1.0) -> Image.Image:
    return ImageEnhance.Brightness(ImageEnhance.Contrast(image).enhance(contrast)).enhance(light)


def covered(image: Image.Image, at: tuple[float, float, float, float], fill: str) -> Image.Image:
    """The image with a rectangle over it, in shares of its sides."""
    painted = image.copy()
    x, y, right, bottom = at
    width, height = image.size
    ImageDraw.Draw(painted).rectangle(
        (x * width, y * height, right * width, bottom * height), fill=fill
    )
    return painted


def cropped(image: Image.Image, at: tuple[float, float, float, float]) -> Image.Image:
    width, height = image.size
    return image.crop(
        (int(at[0] * width), int(at[1] * height), int(at[2] * width), int(at[3] * height))
    )


def barred(image: Image.Image) -> Image.Image:
    """The image in a 4:3 frame with black bars, as DCF wants previews."""
    small = image.copy()
    small.thumbnail((160, 120))
    frame = Image.new("RGB", (160, 120))
    frame.paste(small, ((160 - small.width) // 2, (120 - small.height) // 2))
    return frame


def photoshop_preview(shown: Image.Image, before: Image.Image) -> bytes:
    """A JPEG whose preview is in Photoshop's resource block."""
    small = before.copy()
    small.thumbnail((160, 160))
    preview = encoded(small, "JPEG")
    data = bytes(28) + preview
    resource = b"8BIM\x04\x0c\0\0" + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
    made = encoded(shown, "JPEG")
    return made[:2] + segment(0xED, b"Photoshop 3.0\0" + resource) + made[2:]


def jfif_preview(shown: Image.Image, before: Image.Image) -> bytes:
    """A JPEG whose preview is in a JFIF extension."""
    small = before.copy()
    small.thumbnail((160, 160))
    made = encoded(shown, "JPEG")
    extension = segment(0xE0, b"JFXX\0\x10" + encoded(small, "JPEG"))
    return made[:20] + extension + made[20:]


def png_preview(shown: Image.Image, before: Image.Image) -> bytes:
    """A PNG with a preview in its EXIF chunk."""
    small = before.copy()
    small.thumbnail((160, 160))
    out = BytesIO()
    shown.save(out, "PNG")
    chunk = png_chunk(b"eXIf", exif_block(thumbnail=encoded(small, "JPEG")))
    return out.getvalue()[:33] + chunk + out.getvalue()[33:]


def raw_profile_iptc(records: bytes) -> bytes:
    """A PNG with IPTC records written in hexadecimal, as ImageMagick does."""
    bare = base("png")
    text = b"\niptc\n%8d\n%s\n" % (len(records), records.hex().encode())
    chunk = png_chunk(b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(text))
    return bare[:33] + chunk + bare[33:]
