"""The two streams: reports on standard output, messages on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Final, TextIO

from msgspec import Struct

from linter.reporting.output import Output

__all__ = ["Console", "Output", "Paint"]

_NARROWEST: Final = 40
_WIDEST: Final = 100  # columns; longer lines are hard to read
_CODES: Final = {
    "plain": "0",
    "bold": "1",
    "dim": "2",
    "error": "1;31",
    "warning": "1;33",
    "advice": "1;36",
    "ok": "32",
    "place": "36",
}


class Paint:
    """Colours text for a terminal, or leaves it alone."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def __call__(self, kind: str, text: str) -> str:
        """kind: one of plain, bold, dim, error, warning, advice, ok, place."""
        return f"\x1b[{_CODES[kind]}m{text}\x1b[0m" if self._on and text else text


class Console(Struct, frozen=True):
    """Standard output and error, and how wide and colourful the first may be."""

    out: TextIO
    err: TextIO
    paint: Paint
    width: int

    @classmethod
    def of_process(cls, environment: Mapping[str, str] = os.environ) -> Console:
        """The process's own streams. Characters that a stream cannot show are escaped."""
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="backslashreplace")
        paint = Paint(_colourful(sys.stdout, environment))
        return cls(sys.stdout, sys.stderr, paint, _width(sys.stdout, environment))

    def say(self, text: str) -> None:
        """A line of the report."""
        self.out.write(f"{text}\n")

    def tell(self, text: str) -> None:
        """A message for the person at the keyboard."""
        self.err.write(f"postlint: {text}\n")

    def refuse(self, where: str, what: str, mend: str) -> None:
        """A message about something that could not be read."""
        self.tell(f"{where}: {what} {mend}".rstrip())


def _colourful(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """https://no-color.org and https://force-color.org; else colour on a terminal only."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def _width(stream: TextIO, environment: Mapping[str, str]) -> int:
    """Columns to fill."""
    given = environment.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        columns = int(given)
    else:
        try:
            columns = os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):  # not a terminal, or no file at all
            columns = _WIDEST
    return max(_NARROWEST, min(columns or _WIDEST, _WIDEST))
