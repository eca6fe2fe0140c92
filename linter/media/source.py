"""Bytes of a file, read by seeking and within a budget."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .facts import MediaError

__all__ = ["Part", "Source", "Spent", "opened"]

MAX_READ = 256 << 20
MAX_CALLS = 60_000
_HEAD = 96 << 10
"""Enough for the metadata of an ordinary phone photo in one read."""


class Spent(MediaError):
    """The file asked for more reading than any honest one needs."""

    def __init__(self) -> None:
        super().__init__(
            "The file is built so that reading it never ends, so the rest was left unread. "
            "Save it again in a photo or video editor."
        )


class Source:
    """Random access to a file or to bytes; short reads at the end, never past it.

    name: for messages. size: in bytes. start: where it begins in the file.
    Every read is counted: a file cannot make us read more than MAX_READ bytes.
    """

    __slots__ = ("_calls", "_data", "_fd", "_head", "_read", "name", "size", "start")

    def __init__(
        self, data: bytes | None, fd: int = -1, size: int = 0, name: str = "", *, start: int = 0
    ) -> None:
        self._data = data
        self._fd = fd
        self._head = b"" if data is not None else os.read(fd, _HEAD)
        self._read = 0
        self._calls = 0
        self.size = size if data is None else len(data)
        self.name = name
        self.start = start

    def read(self, offset: int, length: int) -> bytes:
        """Up to ``length`` bytes at ``offset``; none outside the file.

        Raises Spent when the budget is used up.
        """
        if offset < 0 or length <= 0 or offset >= self.size:
            return b""
        length = min(length, self.size - offset)
        self._calls += 1
        if self._data is not None:
            # Slices of one page or less cost nothing worth counting.
            self._read += length if length > 4096 else 0
            if self._read > MAX_READ or self._calls > MAX_CALLS:
                raise Spent
            return self._data[offset : offset + length]
        if offset + length <= len(self._head):
            if self._calls > MAX_CALLS:
                raise Spent
            return self._head[offset : offset + length]
        self._read += length
        if self._read > MAX_READ or self._calls > MAX_CALLS:
            raise Spent
        os.lseek(self._fd, offset, os.SEEK_SET)
        return os.read(self._fd, length)

    def part(self, offset: int, length: int | None = None) -> Part:
        """A window on this source with its own zero."""
        return Part(self, offset, self.size - offset if length is None else length)


class Part(Source):
    """A stretch of another source, read as a source of its own."""

    __slots__ = ("_skip", "_whole")

    def __init__(self, whole: Source, offset: int, length: int) -> None:
        self._whole = whole
        self._skip = offset
        self.start = whole.start + offset
        self.size = max(0, min(length, whole.size - offset))
        self.name = whole.name

    def read(self, offset: int, length: int) -> bytes:
        if offset < 0 or length <= 0 or offset >= self.size:
            return b""
        return self._whole.read(self._skip + offset, min(length, self.size - offset))

    def part(self, offset: int, length: int | None = None) -> Part:
        inner = self.size - offset if length is None else min(length, self.size - offset)
        return Part(self._whole, self._skip + offset, max(0, inner))


@contextmanager
def opened(source: bytes | Path, name: str = "") -> Iterator[Source]:
    """Open bytes or a path as a source.

    Raises MediaError if the file is missing, unreadable or no ordinary file.
    """
    if isinstance(source, bytes):
        yield Source(source, name=name or "The picture")
        return
    name = name or source.name
    try:
        # Not blocking: a named pipe would otherwise wait for a writer for ever.
        fd = os.open(
            source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except FileNotFoundError as error:
        raise MediaError(f"{name} is not there. Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        raise MediaError(f"{name} could not be opened. Check that you may read it.") from error
    try:
        size = os.fstat(fd).st_size
        try:
            opened_source = Source(None, fd, size, name)
        except OSError as error:
            raise MediaError(
                f"{name} is not an ordinary file. Give a photo or a video file."
            ) from error
        yield opened_source
    finally:
        os.close(fd)
