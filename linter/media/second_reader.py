"""A second opinion on a clean copy, from a reader that is not ours.

ExifRead knows nothing of how the copy was made; what it still finds in it is
reported, whatever our own reader says.
"""

from __future__ import annotations

import io
import logging
from typing import Final

__all__ = ["READS", "still_there"]

READS: Final = frozenset({"JPEG", "TIFF", "PNG", "WebP", "HEIC", "HEIF"})
_PRIVATE: Final = {
    "GPS GPSLatitude": "position",
    "GPS GPSLongitude": "position",
    "EXIF BodySerialNumber": "serial number",
    "EXIF CameraOwnerName": "owner's name",
    "EXIF LensSerialNumber": "serial number",
    "Image CameraSerialNumber": "serial number",
    "MakerNote InternalSerialNumber": "serial number",
    "MakerNote OwnerName": "owner's name",
    "MakerNote SerialNumber": "serial number",
    "JPEGThumbnail": "preview",
    "TIFFThumbnail": "preview",
}


def still_there(data: bytes) -> tuple[str, ...] | None:
    """What private facts a file still holds, by kind; None if it could not be read.

    data: a file of one of the formats in ``READS``.
    """
    import exifread

    # Its remarks on odd tags are not for our users' terminal.
    logging.getLogger("exifread").addHandler(logging.NullHandler())
    try:
        tags = exifread.process_file(io.BytesIO(data))
    except Exception:  # it documents none, and odd files raise many kinds
        return None
    return tuple(dict.fromkeys(kind for tag, kind in _PRIVATE.items() if tags.get(tag)))
