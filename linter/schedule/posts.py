"""A row of a schedule as a draft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct, structs

from linter.draft import Attachment, Author, Draft, Platform
from linter.finding import Edit, Field, Span
from linter.schedule.columns import Columns
from linter.schedule.dates import moment
from linter.schedule.media import Album, Named, named
from linter.schedule.pieces import Pieces
from linter.schedule.roles import NETWORKS, Role, words
from linter.schedule.table import Row

__all__ = ["Note", "Post", "Told", "post_of"]

_APART: Final = "||"
_TICKED: Final = frozenset({"yes", "true", "1", "x", "y", "✓", "✔", "on", "wahr", "vrai"})
_TEXTS: Final = (Role.TITLE, Role.TEXT)  # in the order in which they are read
_BESIDE: Final = ((Role.COMMENT, Field.FIRST_COMMENT), (Role.LINK, Field.LINK))


class Note(Struct, frozen=True):
    """Something a person should know of a post that breaks no rule.

    what: a sentence that may be true of many rows. about: what it is said of; may be empty.
    """

    what: str
    about: str = ""

    def __str__(self) -> str:
        return f"{self.about}: {self.what}" if self.about else self.what


class Told(Struct, frozen=True):
    """What drafts of a schedule get from the command line."""

    platform: Platform | None = None
    author: Author = Author()


class Post(Struct, frozen=True):
    """One row, understood. notes: what a person should know of it, no breach of anything.

    account: whose post it is, as the schedule says. files: how its cells name the
    attachments: a path, or a name.
    """

    draft: Draft
    number: int
    values: tuple[str, ...]
    columns: Columns
    pieces: Pieces
    account: str = ""
    notes: tuple[Note, ...] = ()
    files: tuple[str, ...] = ()

    def place(self, span: Span) -> str:
        """The column in which something stands, as a person calls it."""
        if span.field is Field.ATTACHMENT or (
            span.attachment is not None and span.field is not Field.ALT_TEXT
        ):
            return self.draft.attachments[span.attachment or 0].name
        return ", ".join(self.columns.name(index) for index in self.pieces.columns(span))

    def mended(self, edits: Sequence[Edit], attachments: Sequence[Attachment]) -> Post:
        """The row with edits applied to its cells, and its draft with these files.

        What stands in no cell of words, as the name of a file, stays as it is.
        """
        values = self.pieces.changed(edits, self.values)
        pieces, alts = _words(values, self.columns, len(self.draft.attachments))
        photos = tuple(
            structs.replace(new, name=old.name, alt_text=alts.get(index, ""))
            for index, (old, new) in enumerate(
                zip(self.draft.attachments, attachments, strict=True)
            )
        )
        draft = structs.replace(self.draft, attachments=photos, **_texts(pieces))
        return structs.replace(self, draft=draft, values=values, pieces=pieces)


def post_of(row: Row, columns: Columns, album: Album, told: Told, *, ident: str) -> Post:
    """Read one row. ident: what it is called if the schedule has no name for it.

    Raises PostError if there is nothing in it to check.
    """
    values = row.values
    notes: list[Note] = []
    named_ones = list(_photos(values, columns, album, notes))
    photos = [found for _, found in named_ones]
    pieces, alts = _words(values, columns, len(photos))
    photos += [Attachment()] * (max(alts, default=-1) + 1 - len(photos))
    attachments = tuple(
        structs.replace(photo, alt_text=alts.get(index, "")) for index, photo in enumerate(photos)
    )
    texts = _texts(pieces)
    date = _first(values, columns, Role.DATE)
    clock = _first(values, columns, Role.TIME)
    at = moment(date, clock, columns.order) or (moment(clock, "", columns.order) if clock else None)
    if date and at is None:
        notes.append(Note("the date could not be read, so nothing was checked against it."))
    draft = Draft(
        id=_first(values, columns, Role.ID) or ident,
        platform=_platform(values, columns) or told.platform or Platform.OTHER,
        author=told.author,
        attachments=attachments,
        scheduled_at=at,
        **texts,
    )
    return Post(
        draft,
        row.number,
        values,
        columns,
        pieces,
        account=_first(values, columns, Role.ACCOUNT),
        notes=tuple(notes),
        files=tuple(file for file, _ in named_ones),
    )


def _words(
    values: Sequence[str], columns: Columns, photos: int
) -> tuple[Pieces, Mapping[int, str]]:
    """The words of a row, and its alt texts by attachment.

    A post that is only a link, or only a comment, has it for its text.
    """
    pieces = Pieces()
    for role in _TEXTS:
        for column in columns.of(role):
            pieces.add(Field.TEXT, column, _at(values, column))
    wordless = not photos and not pieces.text(Field.TEXT)
    for role, field in _BESIDE:
        for column in columns.of(role):
            pieces.add(Field.TEXT if wordless else field, column, _at(values, column))
    last = photos
    for order, column in enumerate(columns.of(Role.ALT)):
        for index, (begin, text) in enumerate(_alts(_at(values, column), photos), start=order):
            pieces.add(Field.ALT_TEXT, column, text, begin=begin, attachment=index)
            last = max(last, index + 1)
    texts = {index: pieces.text(Field.ALT_TEXT, index) for index in range(last)}
    return pieces, {index: text for index, text in texts.items() if text}


def _alts(cell: str, photos: int) -> Iterator[tuple[int, str]]:
    """The alt texts in a cell, and where each begins."""
    if _APART not in cell or photos < 2:
        yield 0, cell
        return
    at = 0
    for part in cell.split(_APART):
        lead = len(part) - len(part.lstrip())
        yield at + lead, part.strip()
        at += len(part) + len(_APART)


def _texts(pieces: Pieces) -> dict[str, str]:
    return {
        "text": pieces.text(Field.TEXT),
        "first_comment": pieces.text(Field.FIRST_COMMENT),
        "link": pieces.text(Field.LINK),
    }


def _photos(
    values: Sequence[str], columns: Columns, album: Album, notes: list[Note]
) -> Iterator[tuple[str, Attachment]]:
    """The photos that a row names, and how it does."""
    for column in columns.of(Role.MEDIA):
        for photo in named(_at(values, column)):
            found = album.find(photo)
            if found is None:
                notes.append(_missing(photo, columns.name(column)))
            file = photo.file_name if photo.is_link else photo.given
            yield file, found or Attachment(name=photo.file_name or "a link")


def _missing(photo: Named, column: str) -> Note:
    if photo.is_link:
        return Note(
            "a photo is on the web; nothing is fetched, so it was not checked. "
            "Give the folder it came from with --media.",
            f"{column} {photo.file_name}".rstrip(),
        )
    return Note(
        "a photo is not there. Give its folder with --media.", f"{column} {photo.file_name}"
    )


def _platform(values: Sequence[str], columns: Columns) -> Platform | None:
    """Where it will appear, if that is one place."""
    named_ones = [
        NETWORKS[name]
        for column in columns.of(Role.PLATFORM)
        for each in _at(values, column).replace(";", ",").split(",")
        if (name := words(each)) in NETWORKS
    ]
    ticked = [
        NETWORKS[words(columns.headers[column])]
        for column in columns.of(Role.NETWORK)
        if _at(values, column).strip().casefold() in _TICKED
    ]
    places = set(named_ones + ticked)
    return Platform(places.pop()) if len(places) == 1 else None


def _first(values: Sequence[str], columns: Columns, role: Role) -> str:
    """What the first column of a role says."""
    return next((_at(values, column).strip() for column in columns.of(role)), "")


def _at(values: Sequence[str], column: int) -> str:
    return values[column] if column < len(values) else ""
