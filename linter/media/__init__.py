"""What photos and videos give away, and copies that do not.

:func:`read` tells what is in a file's metadata; :func:`clean` writes a copy
without the private part. Both take bytes or a path, never decode more than they
must, and raise :class:`MediaError` alone.
"""

from __future__ import annotations

from .cleaning import Cleaned, Fact, clean
from .facts import (
    Block,
    Judgement,
    MediaError,
    Metadata,
    Owner,
    OwnerKind,
    Place,
    PlaceKind,
    Position,
    Right,
    RightKind,
    Thumbnail,
)
from .reading import read

__all__ = [
    "Block",
    "Cleaned",
    "Fact",
    "Judgement",
    "MediaError",
    "Metadata",
    "Owner",
    "OwnerKind",
    "Place",
    "PlaceKind",
    "Position",
    "Right",
    "RightKind",
    "Thumbnail",
    "clean",
    "read",
]
