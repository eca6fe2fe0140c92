"""QR codes are found, and say what they hold in words."""

from __future__ import annotations

import pytest

from linter.pictures import Reader, Wanted
from linter.pictures.codes import plain
from tests.pictures.drawing import code, encoded

CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Ashworth;Edith;;;\nitem1.TEL;TYPE=cell:+447700900123\n"
    "EMAIL:edith@\n example.com\nADR;TYPE=home:;;7 Bracken Way;Sidmouth;;EX10 8LT;UK\nEND:VCARD"
)


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ("https://example.com/a?b=1", "https://example.com/a?b=1"),
        (
            r"WIFI:T:WPA;S:Home\; sweet;P:a\:b\\c;;",
            "Wi-Fi network: Home; sweet\nWi-Fi password: a:b\\c",
        ),
        ("WIFI:S:Guests;T:nopass;;", "Wi-Fi network: Guests"),
        ("tel:+447700900123", "Phone: +447700900123"),
        ("SMSTO:07700900123:hello", "Phone: 07700900123 hello"),
        ("mailto:edith@example.com?subject=Hi", "Email: edith@example.com"),
        ("MATMSG:TO:edith@example.com;SUB:Hi;BODY:There;;", None),
        ("MECARD:N:Ashworth,Edith;TEL:07700900123;;", "Name: Ashworth,Edith\nPhone: 07700900123"),
        (
            CARD,
            "Name: Edith Ashworth\nPhone: +447700900123\nEmail: edith@example.com\n"
            "Address: 7 Bracken Way, Sidmouth, EX10 8LT, UK",
        ),
        ("geo:51.5012,-0.3051", "geo:51.5012,-0.3051"),
        ("Two: words", "Two: words"),
        ("WIFI:", ""),
    ],
)
def test_says_it_in_words(payload: str, said: str | None) -> None:
    if said is None:
        said = "Email: edith@example.com\nSubject: Hi\nMessage: There"
    assert plain(payload) == said


@pytest.mark.parametrize("angle", [0, 20, 180])
def test_finds_a_code(reader: Reader, angle: int) -> None:
    image = code("https://example.com/join").rotate(angle, expand=True, fillcolor=(180, 170, 160))
    found = reader.read(encoded(image, "JPEG"), Wanted()).codes
    assert found.text == "https://example.com/join"
    assert len(found.parts) == 1


def test_says_where_it_is(reader: Reader) -> None:
    found = reader.read(encoded(code("tel:07700900123")), Wanted()).codes
    left, top, width, height = found.box(0, len(found.text)) or (0, 0, 0, 0)
    assert 190 < left < 290
    assert 110 < top < 210
    assert 150 < width <= 330
    assert 150 < height <= 330


def test_several_codes_make_one_text(reader: Reader) -> None:
    image = code("https://example.com/one", pixels=240)
    image.paste(code("https://example.com/two", pixels=240).crop((180, 100, 460, 380)), (480, 200))
    found = reader.read(encoded(image), Wanted()).codes
    assert sorted(found.text.split("\n")) == ["https://example.com/one", "https://example.com/two"]
    first, second = found.parts
    assert found.text[second.start - 1] == "\n"
    assert first.box != second.box


def test_a_page_without_a_code_has_none(reader: Reader) -> None:
    from tests.pictures.drawing import page

    assert reader.read(encoded(page(("No code here",))), Wanted()).codes.text == ""
