"""Offsets as other programs count them.

Inside, offsets are Unicode code points, as Python counts. JavaScript counts
UTF-16 code units, many editors and Rust UTF-8 bytes. Only the edges convert.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["OffsetEncoding", "Offsets"]


class OffsetEncoding(StrEnum):
    """The unit of ``start`` and ``end`` in a report."""

    CODE_POINT = "code-point"
    UTF_16 = "utf-16"
    UTF_8 = "utf-8"


class Offsets:
    """Converts code-point offsets of one text to another unit, and back.

    A lone surrogate counts as one UTF-16 unit and three UTF-8 bytes.
    """

    __slots__ = ("_before", "_encoding")

    def __init__(self, text: str, encoding: OffsetEncoding) -> None:
        self._encoding = encoding
        self._before: list[int] | None = None
        if encoding is OffsetEncoding.CODE_POINT or text.isascii():
            return
        width = _utf16_units if encoding is OffsetEncoding.UTF_16 else _utf8_bytes
        total = 0
        self._before = [0]
        for character in text:
            total += width(character)
            self._before.append(total)

    def to_units(self, code_points: int) -> int:
        """Raises IndexError past the end of the text."""
        return code_points if self._before is None else self._before[code_points]

    def to_code_points(self, units: int) -> int:
        """Raises ValueError if ``units`` falls inside a character or past the end."""
        if self._before is None:
            return units
        from bisect import bisect_left  # only callers with other units need it

        at = bisect_left(self._before, units)
        if at == len(self._before) or self._before[at] != units:
            raise ValueError(f"{units} is not a character boundary in {self._encoding}.")
        return at


def _utf16_units(character: str) -> int:
    return 2 if character > "\uffff" else 1


def _utf8_bytes(character: str) -> int:
    point = ord(character)
    return 1 + (point > 0x7F) + (point > 0x7FF) + (point > 0xFFFF)  # RFC 3629
