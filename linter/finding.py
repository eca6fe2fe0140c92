"""What a check finds: frozen values, offsets in Unicode code points, half open."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

__all__ = [
    "Edit",
    "Field",
    "Finding",
    "Fix",
    "Safety",
    "Severity",
    "Span",
    "Strip",
    "Unchecked",
    "Verdict",
]


class Field(StrEnum):
    """The part of a draft that a finding points at."""

    TEXT = "text"
    FIRST_COMMENT = "first_comment"
    BIO = "bio"
    HANDLE = "handle"
    DISPLAY_NAME = "display_name"
    LINK = "link"
    ALT_TEXT = "alt_text"
    ATTACHMENT = "attachment"  # its metadata or pixels; with offsets: its file name
    OCR = "ocr"
    QR = "qr"


class Severity(StrEnum):
    """How serious a breach is; set by the policy pack, never by the rule."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """2 for error, 1 for warning, 0 for advice."""
        return ("advice", "warning", "error").index(self.value)


class Safety(StrEnum):
    """SAFE: may be applied unasked. ASK: a person must agree first."""

    SAFE = "safe"
    ASK = "ask"


class Verdict(StrEnum):
    """What the report says of the whole draft."""

    BLOCK = "block"
    REVIEW = "review"
    OK = "ok"


class Span(Struct, frozen=True):
    """A place in a draft.

    ``start`` and ``end`` are code points of the field, half open; both are None
    where the whole field is meant. ``attachment`` is the index of an attachment.
    ``box`` is x, y, width, height in pixels of the upright image.
    """

    field: Field
    start: int | None = None
    end: int | None = None
    attachment: int | None = None
    box: tuple[int, int, int, int] | None = None


class Edit(Struct, frozen=True, omit_defaults=True):
    """Replace ``expected``, found at [start, end) of a field, by ``text``.

    It applies only where the field still says ``expected`` there; an empty range
    inserts, an empty ``text`` deletes. ``attachment`` is given for ``alt_text``
    and file names.
    """

    field: Field
    start: int
    end: int
    expected: str
    text: str
    attachment: int | None = None


class Strip(Struct, frozen=True):
    """Remove private metadata from one attachment (rights and provenance stay)."""

    attachment: int


class Fix(Struct, frozen=True):
    """One way to mend a finding: edits to text, or metadata stripped from a photo."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...] = ()
    strip: Strip | None = None


class Finding(Struct, frozen=True):
    """One breach of one rule at one place."""

    rule: str
    name: str
    clause: str
    severity: Severity
    confidence: float
    message: str
    why: str
    location: Span
    fixes: tuple[Fix, ...]
    fingerprint: str
    acknowledged: bool = False


class Unchecked(Struct, frozen=True):
    """A rule that did not look, and why, in words a person understands."""

    rule: str
    reason: str
