"""Pictures drawn for the tests: words in Pillow's own font, codes by zxing-cpp."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFont

__all__ = ["code", "encoded", "page"]


def page(
    lines: Sequence[str],
    *,
    size: tuple[int, int] = (900, 640),
    letters: int = 36,
    ink: str = "black",
    paper: str = "white",
    at: tuple[int, int] = (60, 60),
) -> Image.Image:
    image = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(letters)
    for row, line in enumerate(lines):
        draw.text((at[0], at[1] + row * letters * 1.6), line, ink, font)
    return image


def code(payload: str, *, pixels: int = 320) -> Image.Image:
    import zxingcpp

    made = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
    plain = Image.fromarray(np.array(zxingcpp.write_barcode_to_image(made, scale=8)))
    image = Image.new("RGB", (800, 600), (180, 170, 160))
    image.paste(plain.convert("RGB").resize((pixels, pixels)), (200, 120))
    return image


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()
