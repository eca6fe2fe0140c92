"""What goes to a worker and what comes back: drafts there, outcomes here, as msgpack.

A report's draft does not travel back, and what was unchecked is said once for all
drafts it is true of: the two would be most of the bytes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct, structs

from linter.draft import Attachment, Draft
from linter.errors import LinterError
from linter.finding import Finding, Unchecked
from linter.pipeline import Linter
from linter.policy import Policy
from linter.report import Report

__all__ = ["Outcome", "Setup", "answer_of", "asked", "carrying", "outcomes_of", "packed"]


class Setup(Struct, frozen=True):
    """All that makes one linter check as another does. ``version`` is postlint's."""

    policy: Policy
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fingerprint_key: bytes = b""
    version: str = ""

    def packed(self) -> bytes:
        """For :meth:`unpacked`, perhaps on another machine."""
        from linter import __version__

        return msgspec.msgpack.encode(structs.replace(self, version=__version__))

    @staticmethod
    def unpacked(body: bytes) -> Setup:
        """Raises LinterError if another version of postlint packed it."""
        from linter import __version__

        try:
            setup = msgspec.msgpack.decode(body, type=Setup)
        except msgspec.DecodeError:
            raise LinterError("A worker has another version of postlint installed.") from None
        if setup.version != __version__:
            raise LinterError(
                f"A worker has postlint {__version__} installed, not {setup.version}. "
                f"Install the same everywhere."
            )
        return setup

    def linter(self) -> Linter:
        """Raises OptionError if a code names no rule."""
        return Linter(
            self.policy,
            select=self.select,
            ignore=self.ignore,
            fingerprint_key=self.fingerprint_key,
        )


class Outcome(Struct, frozen=True):
    """A report without its draft."""

    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]
    complete: bool

    def report(self, draft: Draft, policy: Policy) -> Report:
        return Report(
            draft, self.findings, self.unchecked, self.complete, policy.id, policy.version
        )


class _Told(Struct, frozen=True, array_like=True):
    """An outcome; ``gaps``: which of the answer's lists of unchecked rules is its own."""

    findings: tuple[Finding, ...]
    gaps: int
    complete: bool


class _Answer(Struct, frozen=True, array_like=True):
    gaps: tuple[tuple[Unchecked, ...], ...]
    told: tuple[_Told, ...]


def packed(drafts: Iterable[Draft]) -> bytes:
    """Drafts, for a worker."""
    return _encoder.encode(list(drafts))


def carrying(draft: Draft) -> Draft:
    """The draft with its photos' bytes in it, for workers that see other files than we do.

    One that cannot be read stays a path: it cannot be read there either.
    """
    if all(each.path is None for each in draft.attachments):
        return draft
    return structs.replace(draft, attachments=tuple(map(_read, draft.attachments)))


def _read(attachment: Attachment) -> Attachment:
    if attachment.path is None:
        return attachment
    try:
        return structs.replace(attachment, path=None, data=attachment.path.read_bytes())
    except OSError:
        return attachment


def asked(body: bytes) -> list[Draft]:
    """The drafts that :func:`packed` packed."""
    return _drafts.decode(body)


def answer_of(reports: Iterable[Report]) -> bytes:
    """What a worker found, for :func:`outcomes_of`."""
    gaps: dict[tuple[Unchecked, ...], int] = {}
    told = [
        _Told(each.findings, gaps.setdefault(each.unchecked, len(gaps)), each.complete)
        for each in reports
    ]
    return _encoder.encode(_Answer(tuple(gaps), tuple(told)))


def outcomes_of(
    body: bytes, known: dict[tuple[Unchecked, ...], tuple[Unchecked, ...]]
) -> Sequence[Outcome]:
    """The outcomes in an answer.

    known: lists of unchecked rules seen before; equal ones become one and the same value.
    """
    answer = _answer.decode(body)
    gaps = [known.setdefault(each, each) for each in answer.gaps]
    return [Outcome(each.findings, gaps[each.gaps], each.complete) for each in answer.told]


def _to_msgpack(value: object) -> object:
    if isinstance(value, Path):
        return os.fsencode(value)  # a name need not be UTF-8
    raise NotImplementedError(type(value).__name__)


def _from_msgpack(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, bytes):
        return Path(os.fsdecode(value))
    raise TypeError(f"expected a path, got {type(value).__name__}")


_encoder: Final = msgspec.msgpack.Encoder(enc_hook=_to_msgpack)
_drafts: Final = msgspec.msgpack.Decoder(list[Draft], dec_hook=_from_msgpack)
_answer: Final = msgspec.msgpack.Decoder(_Answer)
