"""How far a long run has come: on a terminal only, on standard error."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TextIO, cast

from msgspec import structs

from linter.cli.console import Console
from linter.inputs import Entry, Item
from linter.recognition import InputFormat

__all__ = ["Progress", "amount", "expected"]

_FIRST: Final = 1.0  # seconds before anything is shown: short runs need no bar
_OFTEN: Final = 0.2  # seconds between two looks
_WIDTH: Final = 24  # characters of the bar
_CLEAR: Final = "\r\x1b[K"
_MOST: Final = 0.99  # of the bar, until the last record has come: sizes are estimates


class Progress:
    """Counts records and shows how many, how fast, and how long it may take.

    total: bytes of all inputs; None if nobody knows. clock: seconds, from anywhere.
    """

    def __init__(
        self, stream: TextIO, total: int | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._total = total
        self._clock = clock
        self._started = clock()
        self._due = self._started + _FIRST
        self._records = 0
        self._bytes = 0
        self._drawn = False

    @classmethod
    def of(
        cls, console: Console, paths: Sequence[str], environment: Mapping[str, str] = os.environ
    ) -> Progress | None:
        """None where it would not be seen, or would stand in the way of the report."""
        if not console.err.isatty() or environment.get("TERM") == "dumb":
            return None
        return cls(console.err, expected(paths))

    def above(self, console: Console) -> Console:
        """A console whose messages take the bar's place; it comes back below them."""
        return structs.replace(console, err=cast("TextIO", _Above(self, console.err)))

    def step(self, item: Item) -> None:
        """One record more is done."""
        self._records += 1
        self._bytes += amount(item)
        now = self._clock()
        if now >= self._due:
            self._due = now + _OFTEN
            self._stream.write(f"{_CLEAR}{self._line(now - self._started)}")
            self._stream.flush()
            self._drawn = True

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._drawn = False

    def _line(self, seconds: float) -> str:
        rate = self._records / seconds
        said = f"{self._records:,} checked, {rate:,.0f} a second"
        if not self._total:
            return said
        share = min(self._bytes / self._total, _MOST)
        full = round(share * _WIDTH)
        bar = f"[{'#' * full}{'.' * (_WIDTH - full)}] {share:4.0%}"
        return f"{bar}  {said}{_left(seconds, share)}"


class _Above:
    """A stream that takes the bar away before it writes."""

    def __init__(self, progress: Progress, stream: TextIO) -> None:
        self._progress = progress
        self._stream = stream

    def write(self, text: str) -> int:
        self._progress.clear()
        return self._stream.write(text)

    def flush(self) -> None:
        self._stream.flush()


def expected(paths: Sequence[str]) -> int | None:
    """Bytes of the files named, and of those in the folders named."""
    if not paths or "-" in paths:
        return None
    total = 0
    for path in paths:
        if os.path.isfile(path):
            total += os.path.getsize(path)
            continue
        for folder, _, names in os.walk(path):
            total += sum(_size(os.path.join(folder, name)) for name in names)
    return total


def amount(item: Item) -> int:
    """About how many bytes of its file a record takes."""
    if not isinstance(item, Entry):
        return len(getattr(item, "raw", b""))
    if item.format is InputFormat.MEDIA and item.path is not None:
        return _size(item.path)
    return len(item.raw) or len(item.draft.text) + len(item.draft.first_comment)


def _size(path: str | Path) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _left(seconds: float, share: float) -> str:
    """The time left, if it can be told."""
    if share <= 0:
        return ""
    left = seconds * (1 - share) / share
    if left < 60:
        return f", about {left:.0f} s left"
    if left < 3600:
        return f", about {left / 60:.0f} min left"
    return f", about {left / 3600:.1f} h left"
