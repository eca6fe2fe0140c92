"""Bytes of a table to text and back, without losing one of them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from linter.recognition import Unreadable, split_mark

__all__ = ["Decoded", "decode"]

_NAMES: Final = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
}
_LOOKED: Final = 4096  # bytes from the beginning that tell UTF-16 without its mark


class Decoded(Struct, frozen=True):
    """The text of a file. mark: the byte order mark that stood before it."""

    text: str
    encoding: str
    mark: bytes = b""

    @property
    def called(self) -> str:
        """The encoding as people call it."""
        return _NAMES[self.encoding]

    def encode(self, text: str) -> bytes:
        """Another text in the same encoding; what it has no sign for becomes a question mark."""
        return self.mark + text.encode(self.encoding, "replace")


def decode(data: bytes) -> Decoded:
    """Read a text in UTF-8, UTF-16 or Windows-1252, with or without a byte order mark.

    Raises Unreadable if it is none of them.
    """
    mark, encoding = split_mark(data)
    if not mark:
        encoding = _unmarked(data)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable(
            "its characters are in no encoding that schedulers write.",
            "Save it again as “CSV UTF-8”.",
        ) from None
    if "\0" in text:
        raise Unreadable("it is not a text.", "Save the schedule as CSV or as .xlsx.")
    return Decoded(text, encoding, mark)


def _unmarked(data: bytes) -> str:
    """What a text without a mark is most likely written in."""
    head = data[:_LOOKED]
    if len(data) % 2 == 0 and head.count(0) > len(head) // 4:  # every other byte of plain text
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    try:
        data.decode()
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"
