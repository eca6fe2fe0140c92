"""From a file to pixels: upright, in colour, no larger than reading needs.

Size, format and frames are judged from the header, before anything is decoded.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from linter.pictures.facts import Limits, PictureError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

    Pixels = NDArray[np.uint8]

__all__ = ["WORKING_SIDE", "Picture", "decode"]

WORKING_SIDE: Final = 2048
"""Longest side, in pixels, that is worked on: larger pictures are brought down to it."""

_FORMATS: Final = ("JPEG", "MPO", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "PPM")
_SEVERAL: Final = frozenset({"GIF", "WEBP", "PNG", "TIFF"})  # that may have frames or pages


class Picture:
    """Frames of a picture, upright.

    frames: uint8, shape (height, width, 3), red first, as worked on. width, height:
    of the upright original. scale: original pixels for each pixel worked on.
    """

    __slots__ = ("frames", "height", "scale", "skipped", "width")

    def __init__(self, frames: list[Pixels], width: int, height: int, skipped: int) -> None:
        self.frames = frames
        self.width = width
        self.height = height
        self.skipped = skipped
        self.scale = max(width, height) / max(frames[0].shape[:2])


def decode(source: bytes | Path, limits: Limits) -> Picture:
    """Raises PictureError if it is no picture we know, too large, or damaged."""
    from PIL import Image, ImageFile
    from pillow_heif import register_heif_opener

    Image.init()
    register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = None  # our own limit stands below
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            opened = Image.open(
                BytesIO(source) if isinstance(source, bytes) else source,
                formats=[each for each in _FORMATS if each in Image.OPEN],
            )
        except Exception as error:  # Pillow's plug-ins raise whatever they please
            raise PictureError(
                "It is not a picture whose pixels can be read. Save it as JPEG or PNG."
            ) from error
        with opened as image:
            return _decoded(image, limits)


def _decoded(image: Image.Image, limits: Limits) -> Picture:
    width, height = image.size
    if width * height > limits.pixels or max(width, height) > 60_000:
        raise PictureError(
            f"It has {width:,} by {height:,} pixels; at most {limits.pixels:,} in all are read. "
            f"Save a smaller copy."
        )
    try:
        turn = _turn(image)
        frames, skipped = _frames(image, limits)
    except MemoryError:
        raise
    except Exception as error:
        raise PictureError(
            "It is damaged, so its pixels could not be read. Save it anew as JPEG or PNG."
        ) from error
    if turn >= 5:  # the sides change places
        width, height = height, width
    return Picture([_upright(frame, turn) for frame in frames], width, height, skipped)


def _turn(image: Image.Image) -> int:
    """The EXIF orientation, 1 to 8; pillow-heif turns its pictures by itself."""
    if image.format in {"HEIF", "AVIF"}:
        return 1
    try:
        value = image.getexif().get(0x0112, 1)
    except Exception:  # damaged EXIF says nothing
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _frames(image: Image.Image, limits: Limits) -> tuple[list[Pixels], int]:
    count = getattr(image, "n_frames", 1) if image.format in _SEVERAL else 1
    if count == 1:
        if image.format in {"JPEG", "MPO"}:
            image.draft("RGB", (WORKING_SIDE, WORKING_SIDE))
        return [_pixels(image)], 0
    apart = (count - 1) / max(limits.frames - 1, 1)
    chosen = {round(index * apart) for index in range(limits.frames)}
    frames: list[Pixels] = []
    spent = looked = 0
    for index in range(count):
        spent += image.size[0] * image.size[1]
        if spent > limits.pixels * 4:
            break
        image.seek(index)
        if index in chosen:
            looked += 1
            pixels = _pixels(image)
            if not any(np.array_equal(pixels, other) for other in frames):
                frames.append(pixels)
    return frames, count - looked


def _pixels(image: Image.Image) -> Pixels:
    """Colour, in eight bits, at working size, on a ground on which what is seen stands out."""
    from PIL import Image

    if image.mode.startswith(("I", "F")):
        grey = np.asarray(image, dtype=np.float32)
        low, high = float(grey.min()), float(grey.max())
        if image.mode.startswith("I;16"):
            low, high = 0.0, 65535.0
        plain = Image.fromarray(
            ((grey - low) * (255.0 / max(high - low, 1.0))).astype(np.uint8)
        ).convert("RGB")
    elif image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info:
        plain = _grounded(image.convert("RGBA"))
    else:
        plain = image.convert("RGB")
    if max(plain.size) > WORKING_SIDE:
        plain.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.BOX, reducing_gap=None)
    return np.ascontiguousarray(np.asarray(plain))


def _grounded(image: Image.Image) -> Image.Image:
    """Transparent pictures get a ground that differs from what is drawn on them."""
    from PIL import Image

    if max(image.size) > WORKING_SIDE:
        image.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.BOX)
    pixels = np.asarray(image)
    solid = pixels[..., 3] > 127
    light = float(pixels[..., :3][solid].mean()) if solid.any() else 0.0
    ground = Image.new("RGBA", image.size, (40, 40, 40, 255) if light > 160 else (255,) * 4)
    return Image.alpha_composite(ground, image).convert("RGB")


def _upright(pixels: Pixels, turn: int) -> Pixels:
    """Undo an EXIF orientation (Exif 3.0, tag 274)."""
    turned: Any = pixels
    if turn in {2, 4, 5, 7}:
        turned = turned[:, ::-1]
    if turn in {3, 4}:
        turned = np.rot90(turned, 2)
    elif turn in {5, 8}:
        turned = np.rot90(turned, 1)
    elif turn in {6, 7}:
        turned = np.rot90(turned, 3)
    return np.ascontiguousarray(turned)
