"""Files of every kind and every fault become pixels, or a reason people understand."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from linter.pictures import PictureError, Reader, Wanted
from tests.pictures.drawing import encoded, page

LINES = ("Call Edith at home", "on 07700 900123")
READ = "\n".join(LINES)


def grey16() -> Image.Image:
    shades = np.asarray(page(LINES).convert("L"), dtype=np.uint16) * 257
    return Image.fromarray(shades)


def see_through(ink: int) -> Image.Image:
    shape = Image.new("RGBA", (900, 640), (ink, ink, ink, 0))
    shape.putalpha(page(LINES).convert("L").point(lambda value: 255 - value))
    return shape


@pytest.mark.parametrize(
    ("form", "image"),
    [
        pytest.param("JPEG", page(LINES), id="JPEG"),
        pytest.param("JPEG", page(LINES).convert("CMYK"), id="JPEG in CMYK"),
        pytest.param("JPEG", page(LINES).convert("L"), id="grey JPEG"),
        pytest.param("PNG", grey16(), id="PNG of 16 bits"),
        pytest.param("PNG", page(LINES).convert("P"), id="PNG with a palette"),
        pytest.param("PNG", page(LINES).convert("1"), id="PNG of one bit"),
        pytest.param("PNG", see_through(0), id="black on nothing"),
        pytest.param("PNG", see_through(255), id="white on nothing"),
        pytest.param("WEBP", page(LINES), id="WebP"),
        pytest.param("GIF", page(LINES), id="GIF"),
        pytest.param("BMP", page(LINES), id="BMP"),
        pytest.param("TIFF", page(LINES), id="TIFF"),
        pytest.param("HEIF", page(LINES), id="HEIF"),
        pytest.param("AVIF", page(LINES), id="AVIF"),
    ],
)
def test_reads_every_kind(reader: Reader, form: str, image: Image.Image) -> None:
    if form == "HEIF":
        from pillow_heif import register_heif_opener

        register_heif_opener()
    assert reader.read(encoded(image, form), Wanted()).words.text == READ


def test_the_name_of_a_file_does_not_matter(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(encoded(page(LINES), "JPEG"))
    assert reader.read(path, Wanted()).words.text == READ


@pytest.mark.parametrize("form", ["GIF", "TIFF", "WEBP"])
def test_looks_at_several_frames_and_says_what_it_left_out(reader: Reader, form: str) -> None:
    shades = [page((), size=(600, 300), paper=f"#ff{shade:02x}ff") for shade in range(90, 250, 20)]
    file = BytesIO()
    shades[0].save(
        file, form, save_all=True, append_images=[*shades[1:], page(LINES, size=(600, 300))]
    )
    reading = reader.read(file.getvalue(), Wanted())
    assert reading.words.text == READ
    assert reading.gap == "of its frames or pages, 6 were not looked at."


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims a size and brings a few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "not a picture", id="nothing"),
        pytest.param(b"PK\3\4" + bytes(99), "not a picture", id="an archive"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture", id="a drawing"),
        pytest.param(png_of(60_000, 60_000), "pixels", id="a bomb"),
        pytest.param(png_of(4_000_000, 2), "pixels", id="a ribbon"),
        pytest.param(png_of(900, 900), "damaged", id="most of it missing"),
        pytest.param(encoded(page(LINES), "JPEG")[:5000], "damaged", id="a JPEG cut short"),
        pytest.param(encoded(page(LINES), "TIFF")[:300], "Save it", id="a TIFF cut short"),
        pytest.param(encoded(page(LINES), "JPEG")[:24], "Save it", id="a JPEG's head"),
    ],
)
def test_says_why_it_cannot_be_read(reader: Reader, data: bytes, said: str) -> None:
    with pytest.raises(PictureError, match=said):
        reader.read(data, Wanted())


def test_reads_on_after_a_bad_file(reader: Reader) -> None:
    with pytest.raises(PictureError):
        reader.read(b"\xff\xd8\xff\xe0 not much", Wanted())
    assert reader.read(encoded(page(LINES)), Wanted()).words.text == READ


def test_shared_photos_break_nothing(reader: Reader, photos: Path) -> None:
    said = []
    for path in sorted((photos / "jpg" / "invalid").iterdir())[:12]:
        try:
            reader.read(path, Wanted())
        except PictureError as refusal:
            said.append(str(refusal))
    assert all(each.endswith(".") for each in said)
