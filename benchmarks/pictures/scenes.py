"""Letters, cards and screens drawn for the benchmark, with what must be found in each.

Every identifier is made up or from a published test range. The fonts are those that
Debian's fonts-dejavu and fonts-liberation bring; Pillow's own stands in for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

__all__ = ["CONDITIONS", "Scene", "encoded", "scenes"]

_FONTS: Final = (
    "DejaVuSans.ttf",
    "DejaVuSerif.ttf",
    "LiberationSans-Regular.ttf",
    "LiberationSerif-Regular.ttf",
    "LiberationMono-Regular.ttf",
    "LiberationSansNarrow-Regular.ttf",
)
_BOLD: Final = ("DejaVuSans-Bold.ttf", "LiberationSans-Bold.ttf")
_NAMES: Final = ("Edith Ashworth", "Tobias Fennimore", "Priya Ramdin", "Owen Maddox", "Lena Sorby")
_HOMES: Final = (
    ("7 Bracken Way", "Sidmouth", "EX10 8LT"),
    ("Flat 3, 21 Larkfield Road", "Ealing", "London W5 4QT"),
    ("48 Tanner Street", "Skipton", "BD23 1QR"),
    ("12a Orchard Close", "Wantage", "OX12 7DG"),
    ("103 Milner Avenue", "Cardiff", "CF24 3AB"),
)
_CARDS: Final = (
    "4242 4242 4242 4242",
    "5555 5555 5555 4444",
    "4000 0566 5566 5556",
    "5105 1051 0510 5100",
    "4111 1111 1111 1111",
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A drawn picture, and the rules that must find something in it."""

    name: str
    image: Image.Image
    planted: tuple[str, ...]


def _font(size: int, which: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    names = _BOLD if bold else _FONTS
    try:
        return ImageFont.truetype(names[which % len(names)], size)
    except OSError:
        fallback = ImageFont.load_default(size)
        assert isinstance(fallback, ImageFont.FreeTypeFont)
        return fallback


def _iban(index: int) -> str:
    """A British IBAN of a made-up account, its check digits worked out (ISO 13616)."""
    account = f"WEST12345698765{430 + index:03}"
    digits = "".join(str(int(each, 36)) for each in f"{account}GB00")
    whole = f"GB{98 - int(digits) % 97:02}{account}"
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def _nhs(index: int) -> str:
    """An NHS number of the test range 999, its check digit worked out."""
    for first in range(999_000_100 + index * 37, 999_999_999):
        digits = str(first)
        check = 11 - sum(int(d) * (10 - i) for i, d in enumerate(digits)) % 11
        if check != 10:
            whole = f"{digits}{check % 11}"
            return f"{whole[:3]} {whole[3:6]} {whole[6:]}"
    raise AssertionError


def letter(index: int) -> Scene:
    image = Image.new("RGB", (1000, 1300), "white")
    draw = ImageDraw.Draw(image)
    font = _font(25, index)
    name, home = _NAMES[index % 5], _HOMES[index % 5]
    draw.text((80, 60), "Ealing Family Practice", "black", _font(36, index, bold=True))
    for row, line in enumerate(("12 March 2026", "Our ref: EFP/226")):
        draw.text((690, 70 + 36 * row), line, "black", font)
    for row, line in enumerate((name, *home)):
        draw.text((80, 180 + 36 * row), line, "black", font)
    body = (
        f"Dear {name.split()[0]},",
        "",
        "Thank you for coming to see us last week. We would",
        "like to offer you another appointment in the spring.",
        f"Your NHS number is {_nhs(index)}.",
        "",
        "If the time does not suit you, please ring us and we",
        "will find another. Bring this letter with you.",
        "",
        f"We hold this mobile for you: 07700 900{index * 7 % 800 + 123}.",
        "",
        "Yours sincerely,",
        "The practice team",
    )
    for row, line in enumerate(body):
        draw.text((80, 400 + 40 * row), line, "black", font)
    return Scene(f"letter {index}", image, ("ADR001", "PII004", "PII001"))


def statement(index: int) -> Scene:
    image = Image.new("RGB", (1100, 800), (250, 250, 246))
    draw = ImageDraw.Draw(image)
    font = _font(26, index + 1)
    draw.rectangle((0, 0, 1100, 90), (24, 60, 110))
    draw.text((60, 25), "Northgate Bank", "white", _font(40, index, bold=True))
    rows = (
        ("Account name", _NAMES[(index + 1) % 5]),
        ("Sort code:", "20-45-77"),
        ("Account number:", f"5577{9104 + index}"),
        ("IBAN:", _iban(index)),
        ("Statement date", "1 May 2026"),
    )
    for row, (label, value) in enumerate(rows):
        draw.text((60, 150 + 60 * row), label, (60, 60, 60), font)
        draw.text((360, 150 + 60 * row), value, "black", font)
    for row in range(5):
        draw.line((60, 480 + 55 * row, 1040, 480 + 55 * row), (200, 200, 200), 2)
        draw.text((60, 490 + 55 * row), f"{row + 3} May  Corner shop", (60, 60, 60), font)
        draw.text((900, 490 + 55 * row), f"{12 + row * 3}.50", (60, 60, 60), font)
    return Scene(f"statement {index}", image, ("FIN002", "FIN003"))


def card(index: int) -> Scene:
    image = Image.new("RGB", (900, 570))
    draw = ImageDraw.Draw(image)
    ground = ((30, 40, 90), (110, 20, 60), (20, 90, 80), (60, 60, 64), (150, 90, 20))[index % 5]
    for y in range(570):
        shade = 1 + y / 900
        draw.line((0, y, 900, y), tuple(min(int(each * shade), 255) for each in ground))
    draw.text((60, 50), "NORTHGATE", "white", _font(44, index, bold=True))
    draw.rounded_rectangle((60, 170, 160, 245), 12, (214, 184, 96))
    draw.text((60, 300), _CARDS[index % 5], "white", _font(58, 4))
    draw.text((60, 390), "VALID THRU 09/29", "white", _font(30, 2))
    draw.text((60, 460), _NAMES[index % 5].upper(), "white", _font(36, 2))
    return Scene(f"card {index}", image, ("FIN001",))


def chat(index: int) -> Scene:
    image = Image.new("RGB", (720, 1280), (236, 229, 221))
    draw = ImageDraw.Draw(image)
    font = _font(27, 2 + index % 2)
    draw.rectangle((0, 0, 720, 110), (18, 94, 84))
    draw.text((100, 40), _NAMES[(index + 2) % 5], "white", _font(34, index, bold=True))
    name = _NAMES[index % 5].split()[0].lower()
    messages = (
        (False, ("Are you still coming on Friday?",)),
        (True, ("Yes! What was your number again?",)),
        (False, (f"Call me on 07700 900{index * 11 % 700 + 203}",)),
        (False, (f"or write to {name}.{index}@gmail.com",)),
        (True, ("And the wifi?",)),
        (False, (f"Password: Tulip{index}Harbour{index * 3 + 41}!",)),
    )
    y = 150
    for own, lines in messages:
        width = max(int(draw.textlength(line, font)) for line in lines) + 50
        left = 690 - width if own else 30
        height = 36 * len(lines) + 40
        colour = (220, 248, 198) if own else "white"
        draw.rounded_rectangle((left, y, left + width, y + height), 18, colour)
        for row, line in enumerate(lines):
            draw.text((left + 24, y + 18 + 36 * row), line, (20, 20, 20), font)
        y += height + 36
    return Scene(f"chat {index}", image, ("PII001", "PII002", "SEC002"))


def badge(index: int) -> Scene:
    image = Image.new("RGB", (700, 1000), (232, 236, 240))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 700, 170), (120, 20, 40))
    draw.text((60, 50), "University of Somewhere", "white", _font(42, index, bold=True))
    draw.ellipse((220, 220, 480, 480), (200, 170, 150))
    font = _font(34, index + 2)
    lines = (
        _NAMES[(index + 3) % 5],
        "Lecturer in Design",
        f"Staff number: 2134{5670 + index}",
        f"Date of birth: {index % 28 + 1} June 1984",
        f"NI number: AB1234{index % 90 + 10}C",
    )
    for row, line in enumerate(lines):
        draw.text((80, 560 + 64 * row), line, (25, 25, 30), font)
    return Scene(f"badge {index}", image, ("PII009", "PII007", "PII003"))


def scenes(*, seed: int, each: int) -> Iterator[Scene]:
    """``each`` pictures of every kind; another seed draws other values in other fonts."""
    for index in range(seed, seed + each):
        for draw in (letter, statement, card, chat, badge):
            yield draw(index)


def _small(image: Image.Image) -> Image.Image:
    """Capitals are left some ten pixels high."""
    return image.resize((image.width * 55 // 100, image.height * 55 // 100), Image.Resampling.BOX)


def _dark(image: Image.Image) -> Image.Image:
    return _noisy(ImageEnhance.Brightness(image).enhance(0.22), 2.5)


def _pale(image: Image.Image) -> Image.Image:
    return _noisy(ImageEnhance.Contrast(image).enhance(0.22), 2.5)


def _tilted(image: Image.Image) -> Image.Image:
    return image.rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor=(120, 110, 100))


def _on_its_side(image: Image.Image) -> Image.Image:
    return image.transpose(Image.Transpose.ROTATE_90)


def _blurred(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(1.8))


def _noisy(image: Image.Image, strength: float) -> Image.Image:
    """The same grain every time. strength: its standard deviation, in grey levels."""
    grain = np.random.default_rng(7).normal(0, strength, (image.height, image.width, 3))
    return Image.fromarray(np.clip(np.asarray(image) + grain, 0, 255).astype(np.uint8))


CONDITIONS: Final[dict[str, Callable[[Image.Image], Image.Image]]] = {
    "clean": lambda image: image,
    "small": _small,
    "dark": _dark,
    "low contrast": _pale,
    "turned 7°": _tilted,
    "turned 90°": _on_its_side,
    "blurred": _blurred,
}


def encoded(image: Image.Image, quality: int = 82) -> bytes:
    """As the JPEG that a phone would send."""
    file = BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=quality)
    return file.getvalue()
