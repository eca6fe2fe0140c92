"""How fast the rules are, beside presidio-analyzer and a resident exiftool in the same run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.speed import photos, posts, start

__all__ = ["run"]


def run(data: Path, *, repeat: int, select: Sequence[str] = ()) -> None:
    """Print posts and photos a second, start-up time and memory."""
    posts.run(data, repeat=repeat, select=select)
    photos.run(data, repeat=repeat)
    start.run(repeat=repeat)
