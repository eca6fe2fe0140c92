"""Draws the example photo and tags it as a phone would: ``python -m tests.example_photo``.

The picture, its owner and its camera are invented; the position is Charing
Cross, from which distances to London are measured.
"""

from __future__ import annotations

from PIL import Image, ImageDraw
from PIL.ExifTags import GPS, IFD, Base

from tests.conftest import ROOT

__all__ = ["PHOTO", "draw"]

PHOTO = ROOT / "examples" / "garden.jpg"
SIZE = (480, 320)
LATITUDE, LONGITUDE = (51.0, 30.0, 26.46), (0.0, 7.0, 39.94)  # degrees, minutes, seconds; N, W


def draw() -> Image.Image:
    """A brick wall, a strip of grass and five tomato plants."""
    picture = Image.new("RGB", SIZE, (176, 92, 66))
    pen = ImageDraw.Draw(picture)
    for row, top in enumerate(range(0, 230, 22)):
        pen.line((0, top, SIZE[0], top), fill=(206, 188, 170), width=3)
        for left in range(-30 * (row % 2), SIZE[0], 60):
            pen.line((left, top, left, top + 22), fill=(206, 188, 170), width=3)
    pen.rectangle((0, 230, *SIZE), fill=(86, 132, 62))
    for stem in range(60, SIZE[0], 90):
        pen.line((stem, 290, stem, 110), fill=(52, 92, 40), width=6)
        for step, height in enumerate(range(130, 270, 34)):
            side = 22 if step % 2 else -22
            pen.ellipse((stem + side - 18, height, stem + side + 18, height + 16), (64, 118, 48))
            pen.ellipse((stem - side - 9, height, stem - side + 9, height + 18), (214, 48, 34))
    return picture


def tags() -> Image.Exif:
    """What the phone writes beside the picture."""
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model] = "Postlint", "Example phone"
    exif[Base.DateTime] = "2026:07:04 18:21:07"
    exif.get_ifd(IFD.Exif)[Base.CameraOwnerName] = "Sam Carter"
    position = exif.get_ifd(IFD.GPSInfo)
    position[GPS.GPSLatitudeRef], position[GPS.GPSLatitude] = "N", LATITUDE
    position[GPS.GPSLongitudeRef], position[GPS.GPSLongitude] = "W", LONGITUDE
    return exif


if __name__ == "__main__":
    draw().save(PHOTO, quality=78, exif=tags())
