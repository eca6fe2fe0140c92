"""Saving a damaged picture anew: the last resort of the cleaner."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from .facts import MediaError, Metadata

__all__ = ["MAX_PIXELS", "resave"]

MAX_PIXELS = 80_000_000
_FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "WebP": "WEBP", "GIF": "GIF", "TIFF": "TIFF"}


def resave(data: bytes, before: Metadata, name: str) -> bytes:
    """Decode a picture and code it again, with its orientation and colour profile alone.

    Raises MediaError if it cannot be decoded, or is of a kind we do not write.
    """
    kind = _FORMATS.get(before.format)
    if kind is None:
        raise MediaError(
            f"{name} is damaged and could not be cleaned. Open it in an editor and save it again."
        )
    if before.width * before.height > MAX_PIXELS:
        raise MediaError(
            f"{name} is damaged and too large to be saved again. "
            "Make a smaller copy and clean that."
        )
    from PIL import Image

    out = BytesIO()
    try:
        with Image.open(BytesIO(data), formats=[kind, "MPO"]) as picture:
            options: dict[str, Any] = {}
            if before.orientation != 1:
                exif = Image.Exif()
                exif[0x0112] = before.orientation
                options["exif"] = exif
            if profile := picture.info.get("icc_profile"):
                options["icc_profile"] = profile
            if kind == "JPEG":
                options["quality"] = "keep" if picture.format == "JPEG" else 95
            if kind == "WEBP":
                options["lossless"] = True
            if getattr(picture, "is_animated", False):
                options["save_all"] = True
            picture.load()
            bare = picture.copy() if kind != "JPEG" else picture
            bare.info = {}
            bare.save(out, kind, **options)
    except Exception as error:  # Pillow's decoders raise whatever a codec raised
        raise MediaError(
            f"{name} is too damaged to be opened, so no clean copy could be made. "
            "Take it from the camera again."
        ) from error
    return out.getvalue()
