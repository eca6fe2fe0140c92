"""Fitting text into columns, and keeping it from being obeyed by the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.cli.console import Paint

__all__ = ["columns", "labelled", "shown", "wrapped"]

_INVISIBLE: Final = "\u00ad\u200b\u2060\ufeff"
_REVERSING: Final = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# What a terminal would obey, or what would show another order than the text has.
_SAFE: Final = str.maketrans(
    {
        **{chr(code): chr(0x2400 + code) for code in range(32)},
        **dict.fromkeys(map(chr, range(0x7F, 0xA0)), "\ufffd"),
        **dict.fromkeys(_INVISIBLE, ""),
        **dict.fromkeys(_REVERSING, "\ufffd"),
        **dict.fromkeys("\n\u2028\u2029\t", " "),
        "\r": "",
    }
)


def shown(text: str) -> str:
    """Text as it may be shown on a terminal: control characters are made visible."""
    return text.translate(_SAFE)


def wrapped(text: str, width: int) -> list[str]:
    """Text broken at spaces into lines of at most ``width`` columns; long words overhang."""
    lines: list[str] = []
    line, used = "", 0
    for word in shown(text).split():
        size = columns(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = word, size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    return [*lines, line] if line else lines


def columns(text: str) -> int:
    """Columns that a terminal gives to a text without control characters."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth  # most posts with nothing wrong never need it

    width = wcswidth(text)
    return width if width >= 0 else len(text)


def labelled(label: str, text: str, paint: Paint, *, width: int, indent: int) -> Iterator[str]:
    """A dim label, and the text wrapped beside it. indent: columns before the text."""
    for index, line in enumerate(wrapped(text, width - indent)):
        head = f"  {label if index == 0 else '':<{indent - 2}}"
        yield paint("dim", head) + line
