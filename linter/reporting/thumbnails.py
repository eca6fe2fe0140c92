"""Small pictures for a report, made anew from pixels: no metadata comes along.

In memory only. What is no picture, too large or damaged has none.
"""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import Final

from msgspec import Struct

from linter.draft import Attachment

__all__ = ["Thumbnail", "thumbnail"]

_SIDE: Final = 360  # pixels of the longest side
_QUALITY: Final = 72
_MOST_PIXELS: Final = 60_000_000
_MOST_BYTES: Final = 40 << 20


class Thumbnail(Struct, frozen=True):
    """A JPEG as a data URL; its size, and that of the upright original, in pixels."""

    url: str
    width: int
    height: int
    full_width: int
    full_height: int


def thumbnail(photo: Attachment) -> Thumbnail | None:
    """None if there are no pixels that can be read within the limits."""
    from PIL import Image

    from linter.pictures.decoding import decode
    from linter.pictures.facts import Limits, PictureError

    source = photo.data if photo.path is None else photo.path
    try:
        if source is None or _size(photo) > _MOST_BYTES:
            return None
        picture = decode(source, Limits(pixels=_MOST_PIXELS, frames=1))
    except (OSError, PictureError):
        return None
    image = Image.fromarray(picture.frames[0])
    image.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    url = f"data:image/jpeg;base64,{b64encode(buffer.getvalue()).decode()}"
    return Thumbnail(url, *image.size, picture.width, picture.height)


def _size(photo: Attachment) -> int:
    return len(photo.data or b"") if photo.path is None else photo.path.stat().st_size
