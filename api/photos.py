"""Opening and cleaning photos inside a child process."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from linter import Attachment

from .jobs import CleanedPhoto, Failed

if TYPE_CHECKING:
    from linter.media.cleaning import Fact

__all__ = ["clean_photo", "media_type_of", "refusal_of"]

_MEDIA_TYPES: Final = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WebP": "image/webp",
    "GIF": "image/gif",
    "TIFF": "image/tiff",
    "HEIC": "image/heic",
    "HEIF": "image/heif",
    "AVIF": "image/avif",
    "MP4": "video/mp4",
    "MOV": "video/quicktime",
    "3GP": "video/3gpp",
    "AVI": "video/x-msvideo",
}


def media_type_of(kind: str) -> str:
    """The media type of a format as `linter.media` names it."""
    return _MEDIA_TYPES.get(kind, "application/octet-stream")


def refusal_of(attachment: Attachment, max_pixels: int) -> str:
    """Why a file is not opened at all; empty if it is.

    A file that is no picture (an archive, say) is never opened; the rules say so in
    the report.
    """
    from linter.media import MediaError, read  # drafts without photos skip it

    if attachment.data is None:
        return ""
    try:
        metadata = read(attachment.data, name=attachment.name)
    except MediaError:
        return ""
    if metadata.width * metadata.height > max_pixels:
        return (
            f"The picture has {metadata.width} by {metadata.height} pixels; "
            f"at most {max_pixels:,} in all are opened here. Save a smaller copy."
        )
    return ""


def clean_photo(name: str, data: bytes, *, keep_rights: bool = True) -> CleanedPhoto | Failed:
    """Clean a photo of private metadata, and say what was removed and what is left."""
    from linter.media import MediaError, clean

    try:
        cleaned = clean(data, keep_rights=keep_rights, name=name or "The file")
    except MediaError as error:
        return Failed("bad-photo", str(error), (("/file", str(error)),))
    notes = list(cleaned.uncleaned)
    if cleaned.resaved:
        notes.append("The file was damaged, so the picture was saved anew.")
    return CleanedPhoto(
        name=name,
        data=cleaned.data,
        media_type=media_type_of(cleaned.format),
        removed=_facts(cleaned.removed),
        left=_facts(cleaned.left),
        notes=tuple(notes),
    )


def _facts(facts: Iterable[Fact]) -> tuple[str, ...]:
    """What each fact is and where it stood, never what it said."""
    return tuple(
        dict.fromkeys(
            f"{each.what} ({', '.join(each.block)})" if each.block else each.what for each in facts
        )
    )
