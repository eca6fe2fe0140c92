"""What photos say and show: metadata beside ExifTool, words and logos on drawn pictures, time."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy import photos
from benchmarks.pictures import logos, metadata, words
from linter import Linter

__all__ = ["run"]


def run(data: Path, *, show: bool, each: int) -> None:
    """Print every measure; ``show`` lists what is missed. each: drawn pictures of a kind."""
    photos.run(data, Linter(select=["LOC001"]), show=show)
    metadata.run(data)
    words.run(show=show, each=each)
    words.spared(data)
    logos.run(data, show=show, each=each)
