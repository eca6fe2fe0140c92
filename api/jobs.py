"""What the service asks of its child processes, and what they answer.

Both sides speak msgpack over a pipe. Draft text crosses it in memory alone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec
from msgspec import Struct

from linter.offsets import OffsetEncoding

from .language import LanguageState

__all__ = [
    "Clean",
    "CleanedPhoto",
    "Failed",
    "Fixed",
    "Job",
    "Lint",
    "Linted",
    "Mend",
    "Reply",
    "Setup",
    "Warm",
    "Warmed",
    "decode_job",
    "decode_reply",
    "decode_setup",
    "encode",
]


class Setup(Struct, frozen=True, tag="setup"):
    """The first message to a child. ``memory``: MiB of address space, 0 for no limit."""

    policy: str
    fingerprint_key: str
    memory: int
    max_characters: int
    max_attachments: int
    max_pixels: int


class Mend(StrEnum):
    """Whether the answer also holds the mended draft."""

    NO = "no"
    SAFE = "safe"  # safe fixes: what nobody needs to be asked about
    ALL = "all"  # the first fix of every finding


class Lint(Struct, frozen=True, tag="lint"):
    """Lint one draft.

    ``draft``: JSON, as it came. ``files``: name and bytes, to be matched to its
    attachments. ``apply``: fingerprint and number of a fix to apply first.
    """

    draft: bytes
    files: tuple[tuple[str, bytes], ...] = ()
    encoding: OffsetEncoding = OffsetEncoding.CODE_POINT
    mend: Mend = Mend.NO
    apply: tuple[str, int] | None = None


class Clean(Struct, frozen=True, tag="clean"):
    """Clean one photo of private metadata."""

    name: str
    data: bytes
    keep_rights: bool = True


class Warm(Struct, frozen=True, tag="warm"):
    """Load everything a first draft would wait for."""


Job = Lint | Clean | Warm


class CleanedPhoto(Struct, frozen=True, tag="cleaned"):
    """A clean copy: what was removed, what is left and what could not be done, in words."""

    name: str
    data: bytes
    media_type: str
    removed: tuple[str, ...]
    left: tuple[str, ...]
    notes: tuple[str, ...] = ()


class Fixed(Struct, frozen=True):
    """The mended draft as JSON without its files, and the clean copies of its photos."""

    draft: bytes
    photos: tuple[CleanedPhoto, ...]


class Linted(Struct, frozen=True, tag="linted"):
    """A report as JSON; the rest is for logs and metrics, which hold rule codes alone."""

    report: bytes
    verdict: str
    rules: tuple[str, ...]
    unchecked: tuple[str, ...]
    seconds: float
    draft: bytes = b""  # as it was linted, if a fix was applied first
    fixed: Fixed | None = None


class Failed(Struct, frozen=True, tag="failed"):
    """A problem: its kind (see problems.KINDS), what is wrong, and where in the body."""

    kind: str
    detail: str
    errors: tuple[tuple[str, str], ...] = ()


class Warmed(Struct, frozen=True, tag="warmed"):
    """Everything is loaded that could be; the language model may be missing or damaged."""

    language: LanguageState


Reply = Linted | CleanedPhoto | Failed | Warmed

_JOBS: Final = msgspec.msgpack.Decoder[Job](Lint | Clean | Warm)
_REPLIES: Final = msgspec.msgpack.Decoder[Reply](Linted | CleanedPhoto | Failed | Warmed)


def encode(message: Setup | Job | Reply) -> bytes:
    return msgspec.msgpack.encode(message)


def decode_job(frame: bytes) -> Job:
    job: Job = _JOBS.decode(frame)
    return job


def decode_reply(frame: bytes) -> Reply:
    reply: Reply = _REPLIES.decode(frame)
    return reply


def decode_setup(frame: bytes) -> Setup:
    return msgspec.msgpack.decode(frame, type=Setup)
