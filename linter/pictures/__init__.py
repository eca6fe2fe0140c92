"""What can be read in the pixels of a picture: words, QR codes and barcodes, logos.

:class:`Reader` reads in a child process of its own, which is killed when a picture
takes too long or too much memory. It needs the extra ``pictures``; nothing is ever
downloaded, and nothing is written to disk.
"""

from __future__ import annotations

from .facts import (
    Box,
    Limits,
    Mark,
    PictureError,
    ReaderMissing,
    Reading,
    Seen,
    SeenMark,
    Wanted,
    Words,
)
from .reader import Reader, installed

__all__ = [
    "Box",
    "Limits",
    "Mark",
    "PictureError",
    "Reader",
    "ReaderMissing",
    "Reading",
    "Seen",
    "SeenMark",
    "Wanted",
    "Words",
    "installed",
]
