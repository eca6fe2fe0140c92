"""Finding the photos and videos that a schedule names. Nothing is ever fetched."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from linter.draft import Attachment
from linter.recognition import Unreadable

__all__ = ["Album", "Archive", "Folder", "Named", "named"]

_BETWEEN: Final = ("\n", "||", "|", ";", ",")  # how cells separate several, the surest first
_SUFFIXES: Final = frozenset(
    f".{each}"
    for each in (
        *("jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "tif", "tiff", "dng", "jxl", "bmp"),
        *("heic", "heif", "hif", "avif", "mp4", "m4v", "mov", "3gp", "avi", "webm", "mkv", "pdf"),
    )
)


class Named(Struct, frozen=True):
    """One photo as a cell names it. start: where in the cell."""

    given: str
    start: int

    @property
    def is_link(self) -> bool:
        return "://" in self.given or self.given.lower().startswith("www.")

    @property
    def file_name(self) -> str:
        """Its last part: what the file is called."""
        if not self.is_link:
            return self.given.replace("\\", "/").rpartition("/")[2]
        try:
            path = urlsplit(self.given).path
        except ValueError:  # no link after all
            return ""
        return unquote(path).rpartition("/")[2]


class Album(Protocol):
    """Where the files of a schedule are looked for."""

    def find(self, photo: Named) -> Attachment | None: ...


class Folder:
    """A schedule's own folder, and the folder given by ``--media``.

    Files are found by their path, else by their name anywhere below ``--media``.
    """

    def __init__(self, home: Path | None, media: Path | None) -> None:
        self._home = home
        self._media = media
        self._names: dict[str, Path] | None = None

    def find(self, photo: Named) -> Attachment | None:
        name = photo.file_name
        if not photo.is_link:
            for folder in (self._home, self._media):
                if folder is not None and _is_photo(path := folder / photo.given):
                    return Attachment(name=name, path=Path(os.path.normpath(path)))
        if self._media is None or not name:
            return None
        if self._names is None:
            self._names = dict(_below(self._media))
        found = self._names.get(name.casefold())
        return None if found is None else Attachment(name=name, path=found)


class Archive:
    """The files inside a ZIP, by path or by name.

    members: their paths in it. load: reads one of them, or raises Unreadable.
    """

    def __init__(self, members: Iterable[str], load: Callable[[str], bytes]) -> None:
        self._load = load
        self._paths = {each.casefold(): each for each in members}
        self._names = {each.rpartition("/")[2]: each for each in reversed(self._paths)}

    def find(self, photo: Named) -> Attachment | None:
        given = photo.given.replace("\\", "/").removeprefix("./").casefold()
        named = given if given in self._paths else self._names.get(photo.file_name.casefold(), "")
        member = self._paths.get(named)
        if member is None:
            return None
        try:
            data = self._load(member)
        except Unreadable:  # damaged: told as not looked at, and the other posts go on
            data = None
        return Attachment(name=photo.file_name, data=data)


def named(cell: str) -> list[Named]:
    """The photos that a cell names: one, or several with something between them."""
    for mark in _BETWEEN:
        parts = cell.split(mark)
        if len(parts) > 1 and all(_whole(each.strip()) for each in parts if each.strip()):
            found, at = [], 0
            for part in parts:
                if part.strip():
                    found.append(Named(part.strip(), at + len(part) - len(part.lstrip())))
                at += len(part) + len(mark)
            return found
    links = cell.split()
    if len(links) > 1 and all("://" in each for each in links):
        return [Named(each, cell.index(each)) for each in dict.fromkeys(links)]
    whole = cell.strip()
    return [Named(whole, cell.index(whole))] if whole else []


def _whole(part: str) -> bool:
    """Whether a part of a cell is a photo by itself, not half of a file name with a comma."""
    return part.count("://") == 1 or (
        "://" not in part and os.path.splitext(part)[1].lower() in _SUFFIXES
    )


def _below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file below a folder, by its name; of two the one that comes last is left out."""
    found: dict[str, Path] = {}
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            found.setdefault(name.casefold(), Path(place, name))
    yield from found.items()


def _is_photo(path: Path) -> bool:
    """Whether there is a photo or video; a schedule opens no other files."""
    try:
        return path.suffix.lower() in _SUFFIXES and path.is_file()
    except (OSError, ValueError):  # a name no file can have
        return False
