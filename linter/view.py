"""Lazy views on one draft, shared by all rules and made at most once.

Nothing here is computed before a rule asks for it, and nothing outlives the
check: a view is made for one draft and dropped with its report.
"""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Final

from linter.draft import AccountType, Attachment, Author, Draft
from linter.finding import Field
from linter.normal import NormalText
from linter.patterns import Pattern
from linter.segments import Segment, Segments, segment

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.tokens import Doc

    from linter.language import Reading as Language
    from linter.media import Metadata
    from linter.pictures import Box, PictureError, Reader, Reading, Wanted, Words
    from linter.policy import Policy

__all__ = ["DraftView", "ImageView", "TextView"]

_PICTURE_SECONDS: Final = 15.0  # for all pictures of one draft
_SENTENCE_END: Final = Pattern(r"[.!?]+[\"')\]]*\s+|\n+|[\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}]+\s*")


class TextView:
    """One text of a draft, normalised.

    ``text`` is what rules match on; ``field`` and ``attachment`` say where it
    stands in the draft. All offsets are code points of ``text``. ``seen`` says where
    the words of a text read in a picture stand in it.
    """

    __slots__ = ("__dict__", "attachment", "draft", "field", "normal", "seen", "text")

    def __init__(
        self,
        draft: DraftView,
        field: Field,
        original: str,
        attachment: int | None = None,
        seen: Words | None = None,
    ) -> None:
        self.draft = draft
        self.field = field
        self.attachment = attachment
        self.seen = seen
        self.normal = NormalText(original)
        self.text = self.normal.text

    @property
    def original(self) -> str:
        return self.normal.original

    @property
    def policy(self) -> Policy:
        return self.draft.policy

    @property
    def author(self) -> Author:
        return self.draft.draft.author

    @cached_property
    def segments(self) -> Segments:
        """Links, e-mail addresses, handles and tags."""
        return segment(self.text)

    @cached_property
    def digits(self) -> int:
        """How many of the digits 0-9 the text holds."""
        return sum(map(self.text.count, "0123456789"))

    @cached_property
    def lower(self) -> str:
        """The text in lower case, where that keeps every offset; else the text itself."""
        lower = self.text.lower()
        return lower if len(lower) == len(self.text) else self.text

    @cached_property
    def language(self) -> Language:
        """The text as the language model reads it. Raises ModelMissing."""
        from linter.language import model  # loads only where a rule that judges is in force

        official = self.author.account_type is AccountType.OFFICIAL
        return model().read(self.text, official=official)

    @cached_property
    def doc(self) -> Doc:
        """The text as read by the language model. Raises ModelMissing."""
        from linter.artefacts import pipeline  # spaCy loads only when asked for

        return pipeline()(self.text)

    def box(self, start: int, end: int) -> Box | None:
        """Where [start, end) of the original stands in the picture, if it was read in one."""
        return None if self.seen is None else self.seen.box(start, end)

    def inside(self, start: int, end: int) -> Segment | None:
        """The link, e-mail address, handle or tag that overlaps [start, end), if any."""
        return self.segments.at(start, end)

    @cached_property
    def _sentence_bounds(self) -> list[tuple[int, int]]:
        bounds, start = [], 0
        for match in _SENTENCE_END.finditer(self.text):
            bounds.append((start, match.end()))
            start = match.end()
        bounds.append((start, len(self.text)))
        return bounds

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentence or sentences that [start, end) touches, roughly.

        Cut at sentence punctuation followed by white space, at line breaks and at emoji.
        """
        touched = [
            bound
            for bound in self._sentence_bounds
            if bound[0] < max(end, start + 1) and bound[1] > start
        ]
        return (touched[0][0], touched[-1][1]) if touched else (start, end)

    def line(self, start: int, end: int) -> tuple[int, int]:
        """The line or lines that [start, end) touches, without the line break."""
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", end)
        return begin, len(self.text) if stop < 0 else stop

    def before(self, at: int, length: int = 60) -> str:
        """Up to ``length`` characters that stand before ``at``."""
        return self.text[max(0, at - length) : at]

    def after(self, at: int, length: int = 60) -> str:
        """Up to ``length`` characters that stand from ``at`` on."""
        return self.text[at : at + length]


class ImageView:
    """One attachment. ``index`` is its place among the draft's attachments."""

    __slots__ = ("__dict__", "attachment", "draft", "index")

    def __init__(self, draft: DraftView, index: int, attachment: Attachment) -> None:
        self.draft = draft
        self.index = index
        self.attachment = attachment

    @property
    def policy(self) -> Policy:
        return self.draft.policy

    @cached_property
    def metadata(self) -> Metadata:
        """What the file says beside its pixels. Raises linter.media.MediaError."""
        from linter.media import MediaError, read  # drafts without photos skip it

        source = self.attachment.path if self.attachment.data is None else self.attachment.data
        if source is None:
            raise MediaError("Only its name was given, not the file, so it was not looked at.")
        return read(source, name=self.attachment.name)

    @cached_property
    def _looked(self) -> Reading | PictureError:
        """The one look at the pixels that all rules share; a failed one is not repeated."""
        from linter.pictures import PictureError  # drafts without photos skip it

        source = self.attachment.path if self.attachment.data is None else self.attachment.data
        if source is None:
            return PictureError("Only its name was given, not the file, so it was not looked at.")
        try:
            return self.draft.look(source)
        except PictureError as refusal:
            return refusal

    def look(self) -> None:
        """Look at the pixels now, so that no rule is charged with the time it takes."""
        _ = self._looked

    @property
    def reading(self) -> Reading:
        """What its pixels show: words, codes and logos. Raises linter.pictures.PictureError."""
        looked = self._looked
        if isinstance(looked, Exception):
            raise looked
        return looked

    @cached_property
    def texts(self) -> list[TextView]:
        """The words and the QR codes read in it. Raises linter.pictures.PictureError."""
        reading = self.reading
        found = ((Field.OCR, reading.words), (Field.QR, reading.codes))
        return [
            TextView(self.draft, field, seen.text, self.index, seen)
            for field, seen in found
            if seen.text
        ]


class DraftView:
    """A whole draft: its texts, its author's texts and its images.

    ``texts``: text, first comment, link, and each attachment's alt text and file
    name. ``author_texts``: handle, display name and bio. Empty ones are left out.
    Words in pictures are the images' own (``ImageView.texts``), because reading them
    takes time.
    """

    __slots__ = ("__dict__", "_left", "_reader", "_wanted", "draft", "policy", "texts")

    def __init__(
        self,
        draft: Draft,
        policy: Policy,
        reader: Reader | None = None,
        wanted: Wanted | None = None,
    ) -> None:
        self.draft = draft
        self.policy = policy
        self._reader = reader
        self._wanted = wanted
        self._left = _PICTURE_SECONDS
        texts = [TextView(self, Field.TEXT, draft.text)] if draft.text else []
        if draft.first_comment:
            texts.append(TextView(self, Field.FIRST_COMMENT, draft.first_comment))
        if draft.link:
            texts.append(TextView(self, Field.LINK, draft.link))
        for index, attachment in enumerate(draft.attachments):
            if attachment.alt_text:
                texts.append(TextView(self, Field.ALT_TEXT, attachment.alt_text, index))
            if attachment.name:
                texts.append(TextView(self, Field.ATTACHMENT, attachment.name, index))
        self.texts = texts

    @property
    def author(self) -> Author:
        return self.draft.author

    @cached_property
    def author_texts(self) -> list[TextView]:
        author = self.draft.author
        fields = (
            (Field.HANDLE, author.handle),
            (Field.DISPLAY_NAME, author.display_name),
            (Field.BIO, author.bio),
        )
        return [TextView(self, field, value) for field, value in fields if value]

    @cached_property
    def images(self) -> list[ImageView]:
        return [
            ImageView(self, index, attachment)
            for index, attachment in enumerate(self.draft.attachments)
        ]

    def look(self, source: bytes | Path) -> Reading:
        """Read one picture, within what is left of the time for all pictures of the draft.

        Raises linter.pictures.PictureError.
        """
        from linter.pictures import PictureError, Wanted

        if self._reader is None:
            raise PictureError("Pictures are not looked at here.")
        if self._left <= 0:
            raise PictureError("The pictures before it took all the time that one draft may take.")
        started = time.monotonic()
        try:
            return self._reader.read(source, self._wanted or Wanted(), seconds=self._left)
        finally:
            self._left -= time.monotonic() - started

    def text_of(self, field: Field, attachment: int | None = None) -> TextView | None:
        """The view of one field, if the draft has it."""
        for text in (*self.texts, *self.author_texts):
            if text.field is field and text.attachment == attachment:
                return text
        return None
