"""A ZIP with drafts and the photos they name. Nothing is unpacked to disk."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO, Final

from msgspec import structs

from linter.draft import Attachment
from linter.recognition import Unreadable
from linter.schedule.media import Archive, Named
from linter.schedule.unpacking import Bomb, checked, load

if TYPE_CHECKING:
    from linter.draft import Draft

__all__ = ["Zip"]

_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError,
    NotImplementedError,
)  # fmt: skip
_MEND: Final = "Pack it again, or give the folder itself."


class Zip:
    """The files of an archive, hidden ones and folders left out. Raises Unreadable."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
            checked(self._zip)
        except Bomb as bomb:
            raise Unreadable(str(bomb), _MEND) from None
        except (zipfile.BadZipFile, OSError, ValueError):
            raise Unreadable("it is not a ZIP archive.", _MEND) from None
        infos = {each.filename: each for each in self._zip.infolist() if not each.is_dir()}
        if any(_outside(name) for name in infos):
            raise Unreadable("it names files outside itself.", _MEND)
        self._infos = {name: each for name, each in infos.items() if not _hidden(name)}
        self.members = sorted(self._infos)
        self.album = Archive(self.members, self.load)
        self._read: set[str] = set()

    def load(self, member: str) -> bytes:
        """One file, whole. Raises Unreadable."""
        self._read.add(member)
        try:
            return load(self._zip, self._infos[member])
        except (Bomb, *_DAMAGED) as error:
            what = str(error) if isinstance(error, Bomb) else "one of its files is damaged."
            raise Unreadable(what, _MEND) from None

    def left(self) -> list[str]:
        """What nobody has asked for yet."""
        return [each for each in self.members if each not in self._read]

    def completed(self, draft: Draft) -> Draft:
        """The draft with the photos it names by path taken from the archive, never from disk."""
        if not any(each.path for each in draft.attachments):
            return draft
        attachments = tuple(
            each if each.path is None else self._found(each) for each in draft.attachments
        )
        return structs.replace(draft, attachments=attachments)

    def _found(self, photo: Attachment) -> Attachment:
        named = Named(photo.path.as_posix() if photo.path else "", 0)
        found = self.album.find(named)
        name = photo.name or named.file_name
        return structs.replace(photo, name=name, path=None, data=found.data if found else None)


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _outside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or not parts[0] or ":" in parts[0]
