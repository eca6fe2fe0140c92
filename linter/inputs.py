"""Reading drafts from files: texts, JSON, schedules, photos, ZIPs, folders, standard input.

Records are read lazily and in order. One that cannot be read becomes a
:class:`Refused`, which says where, what and how to mend it; the others go on.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import msgspec
from msgspec import Struct, structs

from linter.draft import Attachment, Author, Draft, Platform
from linter.recognition import (
    BY_SUFFIX,
    InputFormat,
    Unreadable,
    decoded,
    guessed,
    looks_like_media,
)

if TYPE_CHECKING:
    from linter.schedule import Album, Note, SchedulePost, Wanted
    from linter.wire import DraftError

__all__ = [
    "Blank",
    "Defaults",
    "Entry",
    "Item",
    "Noted",
    "Refused",
    "Skipped",
    "read_inputs",
]

Record = dict[str, Any]

_SHAPE: Final = 'A draft is written as {"text": "…"}.'
_MAX_TEXT: Final = 16 << 20  # bytes; a whole book is about one
_MAX_JSON: Final = 512 << 20  # bytes; pictures may be inside
_SCHEDULES: Final = frozenset({InputFormat.CSV, InputFormat.XLSX})


class Defaults(Struct, frozen=True):
    """What the command line says of drafts that do not say it themselves."""

    platform: str | None = None
    author: dict[str, str] = {}

    def fill(self, record: Record) -> Record:
        """The record, with what it leaves unsaid filled in."""
        if self.platform is not None:
            record = {"platform": self.platform, **record}
        if self.author and isinstance(author := record.get("author", {}), dict):
            record = {**record, "author": {**self.author, **author}}
        return record

    def draft(self, **given: Any) -> Draft:
        """A draft from text or pictures. Raises PostError."""
        return Draft(**self.typed(), **given)

    def typed(self) -> Record:
        """The platform and the author, where they are given, as values of their types."""
        typed: Record = {}
        if self.platform is not None:
            typed["platform"] = Platform(self.platform)
        if self.author:
            typed["author"] = msgspec.convert(dict(self.author), Author)
        return typed


class Entry(Struct, frozen=True):
    """A draft, and where it came from.

    name: what the user called its file. path: the file; None for options and
    standard input. relative: where a mended copy goes below an output folder.
    line: of a JSON Lines file, from 1. place: in a list of drafts, from 1.
    record: the JSON it was read from, and ``wrapped``: the draft is its ``post``.
    raw: its line, or the whole text file, as bytes. scheduled: the row it stands in.
    notes: what a person should know of it, no breach of anything.
    """

    draft: Draft
    name: str
    relative: Path
    format: InputFormat
    path: Path | None = None
    line: int | None = None
    place: int | None = None
    record: Record | None = None
    wrapped: bool = False
    raw: bytes = b""
    scheduled: SchedulePost | None = None
    notes: tuple[Note, ...] = ()

    @property
    def where(self) -> str:
        """The place as a person says it."""
        row = None if self.scheduled is None else self.scheduled.post.number
        return _where(self.name, self.line, self.place, row)


class Refused(Struct, frozen=True):
    """A record that could not be read: where, what is wrong, how to mend it.

    The rest as in :class:`Entry`, so that it can be copied as it stands.
    """

    where: str
    what: str
    mend: str
    relative: Path = Path()
    path: Path | None = None
    format: InputFormat | None = None
    line: int | None = None
    place: int | None = None
    record: Any = None
    raw: bytes = b""


class Skipped(Struct, frozen=True):
    """A file in a folder that is no draft: left out, and told."""

    path: Path


class Blank(Struct, frozen=True):
    """An empty line of a JSON Lines file, for copies that keep it."""

    relative: Path
    path: Path | None
    raw: bytes


class Noted(Struct, frozen=True):
    """Something to know of a file, or of its row: no breach, nothing unread."""

    name: str
    text: str


Item = Entry | Refused | Skipped | Blank | Noted


def read_inputs(
    paths: Iterable[str],
    *,
    defaults: Defaults | None = None,
    input_format: InputFormat | None = None,
    stdin: BinaryIO | None = None,
    columns: Sequence[Wanted] = (),
    media: Path | None = None,
) -> Iterator[Item]:
    """Read every draft of the files and folders named, lazily and in order.

    paths: ``-`` stands for ``stdin``. defaults: for what drafts leave unsaid.
    input_format: how to read standard input and files of unknown ending, instead
    of going by what they look like. columns: which column of a schedule is which,
    instead of going by the headers. media: where else to look for the photos it names.
    """
    reading = _Reading(defaults or Defaults(), input_format, columns, media)
    for path in paths:
        if path == "-":
            if stdin is None:
                yield Refused("standard input", "there is none here.", "Give a file instead.")
            else:
                yield from reading.stream(stdin)
        elif os.path.isdir(path):
            yield from reading.folder(Path(path), Path(path))
        else:
            yield from reading.file(Path(path), Path(Path(path).name))


class _Reading:
    """The readers, with the options they share."""

    def __init__(
        self,
        defaults: Defaults,
        input_format: InputFormat | None,
        columns: Sequence[Wanted] = (),
        media: Path | None = None,
    ) -> None:
        self._defaults = defaults
        self._format = input_format
        self._columns = columns
        self._media_folder = media

    def folder(self, folder: Path, top: Path) -> Iterator[Item]:
        """Everything in a folder and those below it, sorted by name; hidden files are left out."""
        try:
            names = sorted(os.listdir(folder))
        except OSError as error:
            yield Refused(_readable(folder), _said(error), "Check that you may open it.")
            return
        for name in names:
            path = folder / name
            if name.startswith("."):
                continue
            if path.is_dir():
                if not path.is_symlink():  # a link may lead back up
                    yield from self.folder(path, top)
            elif self._is_draft(path):
                yield from self.file(path, path.relative_to(top))
            else:
                yield Skipped(path)

    def file(self, path: Path, relative: Path) -> Iterator[Item]:
        """The drafts of one file. relative: where a copy of it goes."""
        form = BY_SUFFIX.get(path.suffix.lower())
        origin = _Origin(_readable(path), relative, form, path)
        try:
            with path.open("rb") as file:
                # A photo may have lost its ending; texts are never taken for one.
                if form is None or form is InputFormat.TEXT:
                    yield from self._sniffed(origin, file)
                else:
                    yield from self._drafts(origin, file)
        except OSError as error:
            yield origin.refused(_said(error), "Check the name and the folder.")

    def stream(self, stream: BinaryIO) -> Iterator[Item]:
        """Standard input: a photo, JSON or JSON Lines if it looks like it, else one text."""
        yield from self._sniffed(_Origin("standard input", Path("stdin"), None, None), stream)

    def _sniffed(self, origin: _Origin, file: BinaryIO) -> Iterator[Item]:
        """Read a file whose name does not tell its format, or not for certain."""
        first = file.readline(_MAX_JSON)
        form = origin.format or self._format or guessed(first)
        if looks_like_media(first):
            form = InputFormat.MEDIA
        relative = origin.relative
        if origin.path is None and form is not InputFormat.MEDIA:
            suffix = "txt" if form is InputFormat.TEXT else form.value
            relative = relative.with_name(f"{relative.name}.{suffix}")
        yield from self._drafts(_Origin(origin.name, relative, form, origin.path), file, first)

    def _drafts(
        self, origin: _Origin, file: BinaryIO, first: bytes = b"", *, album: Album | None = None
    ) -> Iterator[Item]:
        """The drafts of a file of known format; ``first`` is what was read of it already."""
        try:
            if origin.format is InputFormat.MEDIA:
                yield self._media(origin, None if origin.path else first + file.read())
            elif origin.format is InputFormat.TEXT:
                yield self._text(origin, _whole(first, file, _MAX_TEXT))
            elif origin.format is InputFormat.JSON:
                yield from self._json(origin, _whole(first, file, _MAX_JSON))
            elif origin.format is InputFormat.ZIP:
                yield from self._zip(origin, _seekable(first, file))
            elif origin.format in _SCHEDULES:
                yield from self._schedule(origin, _whole(first, file, _MAX_JSON), album)
            else:
                yield from self._lines(origin, first, file)
        except Unreadable as problem:
            yield origin.refused(problem.what, problem.mend)

    def _photo(self, origin: _Origin, name: str, data: bytes) -> Entry:
        """A photo inside a ZIP, posted without words."""
        attachment = Attachment(name=name, data=data)
        return origin.entry(self._defaults.draft(id=origin.name, attachments=(attachment,)))

    def _media(self, origin: _Origin, data: bytes | None) -> Entry:
        name = _readable(origin.path.name) if origin.path else ""
        attachment = Attachment(name=name, path=origin.path, data=data)
        ident = origin.name if origin.path else None
        return origin.entry(self._defaults.draft(id=ident, attachments=(attachment,)))

    def _text(self, origin: _Origin, data: bytes) -> Entry:
        text = decoded(data).rstrip("\r\n")  # the line end belongs to the file, not the post
        if not text.strip():
            raise Unreadable("it is empty.", "Put the post into it.")
        if "\0" in text:
            raise Unreadable("it is not a text.", "Give a text, a photo, or drafts as JSON.")
        ident = origin.name if origin.path else None
        return origin.entry(self._defaults.draft(id=ident, text=text), raw=data)

    def _json(self, origin: _Origin, data: bytes) -> Iterator[Item]:
        text = decoded(data)
        try:
            value = msgspec.json.decode(text)
        except msgspec.DecodeError as error:
            raise Unreadable(*_bad_json(error, text)) from None
        if not isinstance(value, list):
            yield self._record(origin, value, raw=data)
            return
        for place, each in enumerate(value, start=1):
            yield self._record(origin, each, place=place)

    def _lines(self, origin: _Origin, first: bytes, file: BinaryIO) -> Iterator[Item]:
        for line, raw in enumerate(_split(first, file), start=1):
            if not raw.strip():
                yield Blank(origin.relative, origin.path, raw)
                continue
            try:
                text = decoded(raw)
                value = msgspec.json.decode(text)
            except Unreadable as problem:
                yield origin.refused(problem.what, problem.mend, line=line, raw=raw)
            except msgspec.DecodeError as error:
                what, mend = _bad_json(error, text, one_line=True)
                yield origin.refused(what, mend, line=line, raw=raw)
            else:
                yield self._record(origin, value, line=line, raw=raw)

    def _schedule(self, origin: _Origin, data: bytes, album: Album | None) -> Iterator[Item]:
        from linter.schedule import EmptyRow, Folder, SchedulePost, Told, opened

        schedule = opened(origin.name, data, self._columns)
        yield Noted(origin.name, schedule.said())
        if album is None:
            home = None if origin.path is None else origin.path.parent
            album = Folder(home, self._media_folder)
        empty: list[int] = []
        for each in schedule.posts(album, Told(**self._defaults.typed())):
            if isinstance(each, EmptyRow):
                empty.append(each.number)
            else:
                scheduled = SchedulePost(schedule, each)
                yield origin.entry(each.draft, scheduled=scheduled, notes=each.notes)
        if empty:
            rows = "row" if len(empty) == 1 else f"{len(empty):,} rows, the first of them row"
            yield Noted(origin.name, f"there is no post in {rows} {empty[0]}.")

    def _zip(self, origin: _Origin, file: BinaryIO) -> Iterator[Item]:
        """The drafts inside a ZIP; photos that go with one are no drafts of their own."""
        from linter.schedule.archive import Zip

        archive, top = Zip(file), origin.relative.with_suffix("")
        for member in archive.members:
            form = BY_SUFFIX.get(PurePosixPath(member).suffix.lower())
            if form in {None, InputFormat.MEDIA, InputFormat.ZIP}:
                continue
            inside = _Origin(f"{origin.name}/{member}", top / member, form, None)
            try:
                data = archive.load(member)
            except Unreadable as problem:
                yield inside.refused(problem.what, problem.mend)
                continue
            for item in self._drafts(inside, io.BytesIO(data), album=archive.album):
                if isinstance(item, Entry):
                    yield structs.replace(item, draft=archive.completed(item.draft))
                else:
                    yield item
        for member in archive.left():
            if BY_SUFFIX.get(PurePosixPath(member).suffix.lower()) is not InputFormat.MEDIA:
                yield Skipped(Path(origin.name, member))
                continue
            inside = _Origin(f"{origin.name}/{member}", top / member, InputFormat.MEDIA, None)
            try:
                yield self._photo(inside, PurePosixPath(member).name, archive.load(member))
            except Unreadable as problem:
                yield inside.refused(problem.what, problem.mend)

    def _record(
        self,
        origin: _Origin,
        value: Any,
        *,
        line: int | None = None,
        place: int | None = None,
        raw: bytes = b"",
    ) -> Item:
        from linter.wire import DraftError, read_draft  # texts and photos do without it

        wrapped = isinstance(value, dict) and isinstance(value.get("post"), dict)
        record = value["post"] if wrapped else value
        what, mend = "a draft must be an object {…}.", _SHAPE
        if isinstance(record, dict):
            if wrapped and isinstance(value.get("id"), str):
                record = {"id": value["id"], **record}
            try:
                draft = read_draft(self._defaults.fill(record))
            except DraftError as error:
                what, mend = _explained(error)
            else:
                return origin.entry(
                    _with_paths(draft, origin.path),
                    line=line,
                    place=place,
                    record=value,
                    wrapped=wrapped,
                    raw=raw,
                )
        return origin.refused(what, mend, line=line, place=place, record=value, raw=raw)

    def _is_draft(self, path: Path) -> bool:
        suffix = path.suffix.lower()
        if suffix in BY_SUFFIX:
            return True
        try:
            with path.open("rb") as file:
                return looks_like_media(file.read(16))
        except OSError:
            return True  # reading it tells what is wrong


class _Origin(Struct, frozen=True):
    """What the records of one file have in common. format: None until it is known."""

    name: str
    relative: Path
    format: InputFormat | None
    path: Path | None

    def entry(self, draft: Draft, **more: Any) -> Entry:
        form = self.format or InputFormat.TEXT
        return Entry(draft, self.name, self.relative, form, self.path, **more)

    def refused(
        self,
        what: str,
        mend: str,
        *,
        line: int | None = None,
        place: int | None = None,
        record: Any = None,
        raw: bytes = b"",
    ) -> Refused:
        return Refused(
            where=_where(self.name, line, place),
            what=what,
            mend=mend,
            relative=self.relative,
            path=self.path,
            format=self.format,
            line=line,
            place=place,
            record=record,
            raw=raw,
        )


def _where(name: str, line: int | None, place: int | None, row: int | None = None) -> str:
    if row is not None:
        return f"{name}, row {row}"
    if line is not None:
        return f"{name}, line {line}"
    return name if place is None else f"{name}, draft {place}"


def _readable(path: str | Path) -> str:
    """A file name as text; bytes of it that are not UTF-8 are replaced."""
    return os.fsencode(path).decode(errors="replace")


def _with_paths(draft: Draft, file: Path | None) -> Draft:
    """Paths of attachments are meant from the folder of the file that names them."""
    if file is None or not any(each.path for each in draft.attachments):
        return draft
    attachments = tuple(
        each if each.path is None else structs.replace(each, path=file.parent / each.path)
        for each in draft.attachments
    )
    return structs.replace(draft, attachments=attachments)


def _whole(first: bytes, file: BinaryIO, limit: int) -> bytes:
    data = first + file.read(limit + 1 - len(first))
    if len(data) > limit:
        raise Unreadable(
            f"it is larger than {limit >> 20} MB.", "Split it, or give drafts as .jsonl."
        )
    return data


def _seekable(first: bytes, file: BinaryIO) -> BinaryIO:
    """The file from its beginning, though a line of it was read."""
    if file.seekable():
        file.seek(0)
        return file
    return io.BytesIO(_whole(first, file, _MAX_JSON))


def _split(first: bytes, file: BinaryIO) -> Iterator[bytes]:
    """Lines with their line ends; a file in UTF-16 is read whole."""
    first = first or file.readline()
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = decoded(first + file.read())
        yield from (line.encode() for line in text.splitlines(keepends=True))
        return
    if first:
        yield first
    yield from file


def _said(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file."
    if isinstance(error, PermissionError):
        return "you may not read it."
    return f"it cannot be read ({error.strerror or type(error).__name__})."


def _bad_json(error: msgspec.DecodeError, text: str, *, one_line: bool = False) -> tuple[str, str]:
    """What is wrong with a JSON text, by line and character where that is told."""
    problem, _, rest = str(error).removeprefix("JSON is malformed: ").partition(" (byte ")
    if not rest:
        return f"this is not valid JSON: {problem[:1].lower()}{problem[1:]}.", _SHAPE
    before = text.encode()[: int(rest.rstrip(")"))].decode(errors="ignore")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    place = f"character {column}" if one_line else f"line {line}, character {column}"
    return f"this is not valid JSON: {problem} at {place}.", _SHAPE


def _explained(error: DraftError) -> tuple[str, str]:
    """A shape error in words for somebody who did not write the JSON by hand, and the mend."""
    key = _dotted(error.pointer)
    if key == "scheduled_at":
        return "`scheduled_at` is no date and time.", "Write it as 2026-12-01T09:00:00+00:00."
    if error.detail.startswith("there is no field"):
        return error.detail.replace(f"`{key.rpartition('.')[2]}`", f"`{key}`", 1), ""
    if error.detail.startswith("there is nothing to check"):
        return "there is nothing to check in it.", "Give it `text` or at least one attachment."
    return (f"`{key}`: {error.detail}" if key else error.detail), "Correct it."


def _dotted(pointer: str) -> str:
    """``/attachments/0/path`` as ``attachments[0].path``."""
    steps = pointer.split("/")[1:]
    return "".join(f"[{each}]" if each.isdigit() else f".{each}" for each in steps).lstrip(".")
