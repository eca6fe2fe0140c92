"""Mended copies of drafts: ``postlint check --fix``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import structs

from linter.cli.files import write_bytes
from linter.draft import Attachment, Draft
from linter.errors import LinterError
from linter.finding import Field
from linter.inputs import Blank, Entry, Refused
from linter.media import MediaError
from linter.pipeline import Linter
from linter.recognition import InputFormat, split_mark
from linter.report import Report, field_text

if TYPE_CHECKING:
    from linter.schedule import Post, Schedule, SchedulePost

__all__ = ["Mender"]

Record = Entry | Refused | Blank

_ROUNDS: Final = 3  # a fix may make room for another that overlapped it
_DRAFT_FIELDS: Final = (Field.TEXT, Field.FIRST_COMMENT, Field.LINK)
_AUTHOR_FIELDS: Final = (Field.HANDLE, Field.DISPLAY_NAME, Field.BIO)


class _Refusal(LinterError):
    """A copy that must not be written where it would go."""


@dataclass(slots=True)
class _Copy:
    """The file being put together: its records so far, in order."""

    source: Path | None
    relative: Path
    format: InputFormat
    raw: list[bytes] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    listed: bool = False  # its JSON is a list of drafts
    schedule: Schedule | None = None
    cells: dict[int, dict[int, str]] = field(default_factory=dict)  # changed, by row and column
    mended: int = 0  # drafts changed


class Mender:
    """Applies safe fixes, checks again, and writes each file when its last record has come.

    folder: where copies go; None for the files themselves. rounds: how often what is
    mended is checked and mended again.
    """

    def __init__(self, linter: Linter, folder: Path | None, *, rounds: int = _ROUNDS) -> None:
        self._rounds = rounds
        self._linter = linter
        self._folder = folder
        self._copy: _Copy | None = None
        self._sources: dict[Path, Path | None] = {}  # by target: what was written there
        self._drafts = 0
        self._mended = 0
        self._problems: list[str] = []

    @property
    def failed(self) -> bool:
        """Whether something could not be mended or written as asked."""
        return bool(self._problems)

    def take(self, item: Record, report: Report | None) -> Report | None:
        """The report on the mended draft, which is kept for writing; None if there is no draft."""
        if not isinstance(item, Entry) or report is None:
            self._keep(item)
            return None
        self._drafts += 1
        if item.scheduled is None:
            fixed, after = self._mend(item, report)
            add = partial(self._add, item, fixed, changed=fixed != item.draft)
        else:
            post, after = self._mend_row(item, item.scheduled.post, report)
            fixed = post.draft
            add = partial(self._add_row, item, item.scheduled, post)
        self._mended += fixed != item.draft
        try:
            add()
        except _Refusal as refusal:
            self._problems.append(str(refusal))
        return after

    def end(self) -> None:
        """Write what is still held."""
        self._flush()

    def messages(self) -> Iterator[str]:
        """What was done, and what could not be."""
        yield from self._problems
        if self._drafts:
            where = "" if self._folder is None else f" The copies are in {self._folder}."
            drafts = "1 draft" if self._drafts == 1 else f"{self._drafts:,} drafts"
            yield f"mended {self._mended:,} of {drafts}.{where}"

    def _mend(self, entry: Entry, report: Report) -> tuple[Draft, Report]:
        for _ in range(self._rounds):
            try:
                fixed = report.apply_fixes()
            except (LinterError, MediaError) as error:
                self._problems.append(f"{entry.where or 'the draft'}: {error}")
                break
            fixed = _restorable(entry, fixed, in_place=self._folder is None)
            if fixed == report.draft:
                break
            report = self._linter.check(fixed)
        return report.draft, report

    def _mend_row(self, entry: Entry, post: Post, report: Report) -> tuple[Post, Report]:
        """A row of a schedule is mended cell by cell; what stands in no cell stays reported."""
        for _ in range(self._rounds):
            edits = [edit for fix in report.chosen_fixes() for edit in fix.edits]
            try:
                photos = report.apply_fixes().attachments
                mended = post.mended(edits, photos)
            except (LinterError, MediaError) as error:
                self._problems.append(f"{entry.where}: {error}")
                break
            if mended.draft == post.draft:
                break
            post, report = mended, self._linter.check(mended.draft)
        return post, report

    def _add_row(self, entry: Entry, scheduled: SchedulePost, post: Post) -> None:
        copy = self._copy_of(entry.path, entry.relative, entry.format)
        copy.schedule = scheduled.schedule
        pairs = zip(scheduled.post.values, post.values, strict=True)
        cells = {column: new for column, (old, new) in enumerate(pairs) if old != new}
        if cells:
            copy.cells[post.number] = cells
        copy.mended += post.draft != scheduled.post.draft
        home = entry.relative.parent
        pairs_of_photos = zip(entry.draft.attachments, post.draft.attachments, strict=True)
        for file, (old, new) in zip(post.files, pairs_of_photos, strict=False):
            if data := _content(new):
                self._write(home / _beside(file, new), data, old.path, changed=old != new)

    def _add(self, entry: Entry, fixed: Draft, *, changed: bool) -> None:
        copy = self._copy_of(entry.path, entry.relative, entry.format)
        copy.mended += changed
        if entry.format is InputFormat.MEDIA:
            photo = fixed.attachments[0]
            copy.relative = copy.relative.with_name(photo.name or copy.relative.name)
            copy.raw = [_content(photo)]
        elif entry.format is InputFormat.TEXT:
            copy.raw = [_rewritten(entry.raw, fixed.text)] if fixed.text else []
            for old, new in zip(entry.draft.attachments, fixed.attachments, strict=True):
                self._write(Path(new.name), _content(new), old.path)
        else:
            value = self._value(entry, fixed)
            copy.listed = copy.listed or entry.place is not None
            copy.values.append(value)
            copy.raw.append(msgspec.json.encode(value) + b"\n" if changed else entry.raw)

    def _keep(self, item: Record) -> None:
        """A record that could not be read is copied as it stands: nothing is lost."""
        if isinstance(item, Blank):
            self._copy_of(item.path, item.relative, InputFormat.JSONL).raw.append(item.raw)
        elif isinstance(item, Refused) and item.format and (item.line or item.place):
            copy = self._copy_of(item.path, item.relative, item.format)
            copy.listed = copy.listed or item.place is not None
            copy.raw.append(item.raw)
            copy.values.append(item.record)

    def _copy_of(self, source: Path | None, relative: Path, form: InputFormat) -> _Copy:
        held = self._copy
        if held is not None and (held.source, held.relative) == (source, relative):
            return held
        self._flush()
        self._copy = _Copy(source, relative, form)
        return self._copy

    def _flush(self) -> None:
        copy, self._copy = self._copy, None
        if copy is None or not (copy.raw or copy.values or copy.schedule):
            return
        try:
            self._write(copy.relative, _file_content(copy), copy.source, changed=copy.mended > 0)
        except _Refusal as refusal:
            self._problems.append(str(refusal))

    def _write(
        self, relative: Path, data: bytes, source: Path | None, *, changed: bool = True
    ) -> None:
        """Write one file. Raises _Refusal if another is, or would be, lost by it."""
        if self._folder is None:
            if changed and source is None:
                raise _Refusal(f"{relative}: what is inside a ZIP stays. Give --output-dir DIR.")
            if changed and source is not None:
                write_bytes(source, data)
            return
        target = self._folder / relative
        if source is not None and target.exists() and target.samefile(source):
            raise _Refusal(
                f"{source}: the copy would replace the file itself. "
                f"Give another --output-dir, or --in-place."
            )
        if self._sources.get(target, source) != source:
            raise _Refusal(
                f"{source or 'the draft'}: another file’s copy is already at {target}. "
                f"Mend them in two runs, into two folders."
            )
        self._sources[target] = source
        write_bytes(target, data)

    def _value(self, entry: Entry, fixed: Draft) -> Any:
        """The JSON that the draft was read from, with only what was mended changed."""
        value = msgspec.json.decode(msgspec.json.encode(entry.record))
        record = value["post"] if entry.wrapped else value
        for each in _DRAFT_FIELDS:
            _put(record, each, entry.draft, fixed)
        if entry.draft.author != fixed.author:
            author = record.setdefault("author", {})
            for each in _AUTHOR_FIELDS:
                _put(author, each, entry.draft, fixed)
        for index, (old, new) in enumerate(
            zip(entry.draft.attachments, fixed.attachments, strict=True)
        ):
            written = record["attachments"][index]
            if old.name != new.name:
                written["name"] = new.name
            if old.alt_text != new.alt_text:
                written["alt_text"] = new.alt_text
            if old.path is not None:
                self._put_file(entry, written, old.path, _content(new), changed=old != new)
            elif old.data != new.data:
                written["data"] = msgspec.to_builtins(new.data)
        return value

    def _put_file(
        self, entry: Entry, written: dict[str, Any], source: Path, data: bytes, *, changed: bool
    ) -> None:
        """A photo goes where the copy of its draft will look for it."""
        named = PurePath(written["path"])
        if self._folder is not None and (named.is_absolute() or ".." in named.parts):
            named = PurePath(named.name)
            written["path"] = str(named)
        if data:
            self._write(entry.relative.parent / named, data, source, changed=changed)


def _restorable(entry: Entry, fixed: Draft, *, in_place: bool) -> Draft:
    """The draft without changes that its file cannot hold, so that they stay reported."""
    if entry.format in {InputFormat.TEXT, InputFormat.MEDIA}:
        fixed = structs.replace(fixed, author=entry.draft.author)
    if in_place and entry.format is InputFormat.MEDIA:  # files are not renamed under their owner
        attachments = tuple(
            structs.replace(new, name=old.name)
            for old, new in zip(entry.draft.attachments, fixed.attachments, strict=True)
        )
        fixed = structs.replace(fixed, attachments=attachments)
    return fixed


def _beside(file: str, photo: Attachment) -> PurePath:
    """Where the copy of a schedule will look for a photo; never outside its own folder."""
    named = PurePath(file.replace("\\", "/"))
    if named.is_absolute() or ".." in named.parts or not named.name:
        named = PurePath(PurePath(photo.name).name or "photo")
    return named


def _file_content(copy: _Copy) -> bytes:
    if copy.schedule is not None:
        if not copy.mended and copy.source is not None:
            return copy.source.read_bytes()
        return copy.schedule.table.written(copy.cells)
    if copy.format is not InputFormat.JSON or not copy.mended:
        if not copy.listed:
            return b"".join(copy.raw)
        if copy.source is not None:
            return copy.source.read_bytes()
    value = copy.values if copy.listed else copy.values[0]
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def _rewritten(raw: bytes, text: str) -> bytes:
    """A text file with another text, in the old one's encoding and with its last line end."""
    mark, encoding = split_mark(raw)
    old = raw[len(mark) :].decode(encoding)
    tail = old[len(old.rstrip("\r\n")) :]
    return mark + (text + tail).encode(encoding)


def _content(photo: Attachment) -> bytes:
    if photo.data is not None or photo.path is None:
        return photo.data or b""
    try:
        return photo.path.read_bytes()
    except OSError:
        return b""  # the report says that it could not be looked at


def _put(record: dict[str, Any], each: Field, old: Draft, new: Draft) -> None:
    if (value := field_text(new, each, None)) != field_text(old, each, None):
        record[each.value] = value
