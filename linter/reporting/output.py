"""Where a report goes."""

from __future__ import annotations

from typing import Protocol

__all__ = ["Output"]


class Output(Protocol):
    """A stream or a file."""

    def write(self, text: str, /) -> object: ...
    def flush(self) -> object: ...
