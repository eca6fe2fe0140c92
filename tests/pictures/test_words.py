"""Words in pictures are read, whichever way they stand, in the order people read them."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from linter.pictures import Reader, Wanted
from tests.pictures.drawing import encoded, page

LETTER = ("Mrs Edith Ashworth", "7 Bracken Way", "Sidmouth", "EX10 8LT", "tel 07700 900123")
READ = "\n".join(LETTER)


def words(reader: Reader, image: Image.Image, form: str = "PNG", **options: object) -> str:
    return reader.read(encoded(image, form, **options), Wanted()).words.text


@pytest.mark.parametrize("angle", [0, 7, -7, 90, 180, 270])
def test_reads_it_at_any_turn(reader: Reader, angle: int) -> None:
    image = page(LETTER).rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    assert words(reader, image) == READ


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(ImageEnhance.Brightness(page(LETTER)).enhance(0.15), id="dark"),
        pytest.param(page(LETTER, ink="#a0a0a0", paper="#c8c8c8"), id="low contrast"),
        pytest.param(page(LETTER, ink="white", paper="#202840"), id="white on dark"),
        pytest.param(page(LETTER).filter(ImageFilter.GaussianBlur(2)), id="blurred"),
        pytest.param(page(LETTER, size=(430, 300), letters=15, at=(20, 20)), id="small"),
        pytest.param(page(LETTER, size=(1800, 1300), letters=40), id="small in a large picture"),
    ],
)
def test_reads_what_people_can_read(reader: Reader, image: Image.Image) -> None:
    assert words(reader, image) == READ


@pytest.mark.parametrize("orientation", range(1, 9))
def test_stands_upright_by_exif(reader: Reader, orientation: int) -> None:
    undo = {
        2: [Image.Transpose.FLIP_LEFT_RIGHT],
        3: [Image.Transpose.ROTATE_180],
        4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE],
        6: [Image.Transpose.ROTATE_90],
        7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }
    image = page(LETTER)
    for step in undo.get(orientation, []):
        image = image.transpose(step)
    exif = Image.Exif()
    exif[0x0112] = orientation
    reading = reader.read(encoded(image, "JPEG", exif=exif, quality=92), Wanted())
    assert reading.words.text == READ
    assert (reading.width, reading.height) == (900, 640)
    left, top, width, height = reading.words.box(0, 3) or (0, 0, 0, 0)
    assert 40 < left < 80
    assert 40 < top < 80
    assert 40 < width < 90
    assert 25 < height < 70


def test_boxes_cover_the_words_of_a_place(reader: Reader) -> None:
    seen = reader.read(encoded(page(LETTER)), Wanted()).words
    start = seen.text.index("7 Bracken")
    box = seen.box(start, seen.text.index("\ntel"))
    assert box is not None
    left, top, width, height = box
    assert 50 < left < 70
    assert 110 < top < 130
    assert 150 < width < 260
    assert 130 < height < 180
    assert seen.box(len(seen.text) + 1, len(seen.text) + 2) is None


def test_boxes_are_in_pixels_of_the_original(reader: Reader) -> None:
    large = page(LETTER).resize((3600, 2560))
    small, big = (
        reader.read(encoded(each), Wanted()).words.box(0, 4) for each in (page(LETTER), large)
    )
    assert small is not None
    assert big is not None
    assert all(abs(b - 4 * s) < 40 for s, b in zip(small, big, strict=True))


def test_columns_are_not_mixed(reader: Reader) -> None:
    image = page(("Mr T Fennimore", "48 Tanner Street", "Skipton"), size=(1200, 500), letters=30)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(("Northgate Bank", "Market Square", "Leeds")):
        draw.text((800, 60 + row * 48), line, "black", ImageFont.load_default(30))
    assert words(reader, image) == (
        "Mr T Fennimore\n48 Tanner Street\nSkipton\n\nNorthgate Bank\nMarket Square\nLeeds"
    )


def test_a_label_keeps_its_value_across_a_gap(reader: Reader) -> None:
    image = page(("Sort code:", "Account number:"), size=(1100, 400))
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(("20-45-77", "55779104")):
        draw.text((700, 60 + row * 58), line, "black", ImageFont.load_default(36))
    assert words(reader, image) == "Sort code: 20-45-77\nAccount number: 55779104"


def test_photos_without_words_say_nothing(reader: Reader) -> None:
    scene = Image.radial_gradient("L").resize((800, 600)).convert("RGB")
    noise = Image.effect_noise((640, 480), 60).convert("RGB")
    assert words(reader, scene) == ""
    assert words(reader, noise) == ""
