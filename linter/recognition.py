"""Telling what a file is: by its name, its first bytes, its byte order mark.

A format that postlint learns to read is one line in the tables here, and a
reader in ``linter.inputs``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec

from linter.patterns import Pattern

__all__ = [
    "BY_SUFFIX",
    "InputFormat",
    "Unreadable",
    "decoded",
    "guessed",
    "looks_like_media",
    "split_mark",
]


class InputFormat(StrEnum):
    """How drafts stand in a file."""

    TEXT = "text"  # one draft
    JSON = "json"  # one draft, or a list of them
    JSONL = "jsonl"  # a draft a line
    MEDIA = "media"  # a photo or video, posted without words
    CSV = "csv"  # a schedule: a draft a row
    XLSX = "xlsx"  # the same in Excel
    ZIP = "zip"  # any of these, with the photos they name


BY_SUFFIX: Final[Mapping[str, InputFormat]] = {
    **dict.fromkeys((".txt", ".md", ".markdown", ".text"), InputFormat.TEXT),
    ".json": InputFormat.JSON,
    **dict.fromkeys((".jsonl", ".ndjson"), InputFormat.JSONL),
    **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp"), InputFormat.MEDIA),
    **dict.fromkeys((".gif", ".tif", ".tiff", ".dng", ".jxl"), InputFormat.MEDIA),
    **dict.fromkeys((".heic", ".heif", ".hif", ".avif"), InputFormat.MEDIA),
    **dict.fromkeys((".csv", ".tsv", ".tab"), InputFormat.CSV),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls"), InputFormat.XLSX),
    ".zip": InputFormat.ZIP,
    **dict.fromkeys((".mp4", ".m4v", ".mov", ".3gp"), InputFormat.MEDIA),
}
_BYTE_ORDER_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_MAGIC: Final = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"\xff\x0a")
_RIFF_KINDS: Final = frozenset({b"WEBP", b"AVI "})
_JSON_START: Final = Pattern(r"^\s*(?:\{\s*[\"}]|\[\s*[\{\]])")


class Unreadable(Exception):
    """What is wrong with a file, and the mend."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what, mend)
        self.what = what
        self.mend = mend


def split_mark(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that a file begins with, if any, and its encoding."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return mark, encoding
    return b"", "utf-8"


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its mark. Raises Unreadable."""
    mark, encoding = split_mark(data)
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if encoding == "utf-8" else "UTF-16"
        raise Unreadable(
            f"it is not {name} text (byte {error.start + len(mark) + 1} does not fit).",
            "Save it again with the encoding UTF-8.",
        ) from None


def looks_like_media(head: bytes) -> bool:
    """Whether a file that begins so is a photo or video; 16 bytes are enough."""
    return (
        head.startswith(_MAGIC)
        or head[4:8] in {b"ftyp", b"JXL "}
        or (head[:4] == b"RIFF" and head[8:12] in _RIFF_KINDS)
    )


def guessed(first: bytes) -> InputFormat:
    """The format of something without a telling name, by its first line."""
    mark, encoding = split_mark(first)
    head = first[len(mark) :].decode(encoding, "replace")
    if not _JSON_START.search(head) and head.strip() not in {"{", "["}:
        return InputFormat.TEXT
    try:
        value = msgspec.json.decode(head)
    except msgspec.DecodeError:
        return InputFormat.JSON
    return InputFormat.JSONL if isinstance(value, dict) else InputFormat.JSON
