"""Limits on what an archive may unpack to."""

from __future__ import annotations

import zipfile
from typing import Final

__all__ = ["Bomb", "checked", "load"]

_MAX_MEMBERS: Final = 20_000
_MAX_MEMBER: Final = 512 << 20  # bytes of one file, unpacked
_MAX_TOTAL: Final = 8 << 30  # bytes of all of them
_MAX_RATIO: Final = 200  # to one; spreadsheets reach about fifty
_SMALL: Final = 16 << 20  # bytes below which no ratio is suspicious


class Bomb(ValueError):
    """An archive that would unpack to more than anybody means to give."""


def checked(archive: zipfile.ZipFile) -> None:
    """Look at the list of contents. Raises Bomb."""
    members = archive.infolist()
    if len(members) > _MAX_MEMBERS:
        raise Bomb(f"it holds more than {_MAX_MEMBERS:,} files.")
    if sum(each.file_size for each in members) > _MAX_TOTAL:
        raise Bomb(f"it would unpack to more than {_MAX_TOTAL >> 30} GB.")
    for each in members:
        if each.flag_bits & 1:
            raise Bomb("it is locked with a password.")
        packed = max(each.compress_size, 1)
        if each.file_size > _MAX_MEMBER or (
            each.file_size > _SMALL and each.file_size > _MAX_RATIO * packed
        ):
            raise Bomb("one of its files would unpack to far more than it should.")


def load(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """One file of it, whatever its size is said to be. Raises Bomb."""
    with archive.open(member) as file:
        data = file.read(_MAX_MEMBER + 1)
    if len(data) > _MAX_MEMBER:
        raise Bomb("one of its files unpacks to far more than it should.")
    return data
