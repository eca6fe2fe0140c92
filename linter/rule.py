"""What a rule is, and what a detector must offer.

A detector is one class in one module of ``detectors/``. It carries a
:class:`Rule` (metadata, as data), states its triggers, and has one method that
looks. It sees lazy views (``linter.view``), never files, clocks or networks,
and yields hits made by :meth:`Rule.at`; the engine turns those into findings:
it maps offsets back to the original text and adds the severity, the clause,
the fix and the fingerprint.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from linter.finding import Field, Safety, Severity, Span

if TYPE_CHECKING:
    from linter.policy import Policy
    from linter.view import DraftView, ImageView, TextView

__all__ = [
    "Append",
    "Detector",
    "DraftDetector",
    "FixKind",
    "Hit",
    "ImageDetector",
    "Rule",
    "Scope",
    "TextDetector",
    "Trigger",
    "scope_of",
]

Trigger = str | tuple[str, ...]


class FixKind(StrEnum):
    """How findings of a rule are mended as a matter of course."""

    NONE = "-"
    REDACT = "redact"
    STRIP = "strip"
    APPEND = "append"


class Scope(StrEnum):
    """What a detector is called with."""

    TEXT = "text"  # each text-bearing field whose triggers fired
    IMAGE = "image"  # each attachment
    DRAFT = "draft"  # the whole draft, if a trigger fired in any of its fields


@dataclass(frozen=True, slots=True)
class Append:
    """Text to add at the end of the draft, as a fix."""

    title: str
    text: str
    safety: Safety = Safety.ASK


@dataclass(frozen=True, slots=True)
class Hit:
    """What a detector saw, before policy is applied to it.

    ``start``/``end``: code points of the *normalised* text handed to the
    detector, half open; None for a whole field, an image or a whole draft.
    ``because``: one or two plain sentences added to the finding's why.
    ``replacement``: what redaction puts there instead of its usual wording.
    ``at_most``: lowers the policy's severity for this one hit, never raises it.
    ``key``: what the fingerprint is made from, where the matched text is not it.
    ``location``: for draft and image hits, the place if it is not the obvious one.
    """

    start: int | None = None
    end: int | None = None
    confidence: float = 0.9
    message: str | None = None
    because: str = ""
    replacement: str | None = None
    fixable: bool = True
    append: Append | None = None
    at_most: Severity | None = None
    key: str | None = None
    location: Span | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """The metadata of one rule; what it flags is fixed by the policy's rule table.

    ``message``: one sentence for somebody who knows nothing of linters.
    ``noun``: names what is found, inside fixes: "Remove the {noun}".
    ``reads``: the parts of a draft it looks at: text, ocr, image, author.
    ``yields_to``: codes whose findings, where they overlap, make this one redundant.
    """

    code: str
    slug: str
    clause: str
    message: str
    reads: frozenset[str]
    fix: FixKind = FixKind.NONE
    noun: str = ""
    yields_to: frozenset[str] = frozenset()

    def at(
        self,
        start: int,
        end: int,
        *,
        confidence: float = 0.9,
        message: str | None = None,
        because: str = "",
        replacement: str | None = None,
        fixable: bool = True,
        at_most: Severity | None = None,
        key: str | None = None,
    ) -> Hit:
        """A hit at [start, end) of the normalised text that the detector was given."""
        return Hit(
            start=start,
            end=end,
            confidence=confidence,
            message=message,
            because=because,
            replacement=replacement,
            fixable=fixable,
            at_most=at_most,
            key=key,
        )

    def whole(
        self,
        *,
        field: Field | None = None,
        confidence: float = 0.9,
        message: str | None = None,
        because: str = "",
        append: Append | None = None,
        fixable: bool = True,
        at_most: Severity | None = None,
        key: str | None = None,
    ) -> Hit:
        """A hit on a whole field, image or draft."""
        return Hit(
            confidence=confidence,
            message=message,
            because=because,
            append=append,
            fixable=fixable,
            at_most=at_most,
            key=key,
            location=None if field is None else Span(field),
        )


@runtime_checkable
class Detector(Protocol):
    """What every detector has. It is made once per linter, with the policy in force."""

    rule: ClassVar[Rule]

    def __init__(self, policy: Policy) -> None: ...


@runtime_checkable
class TextDetector(Detector, Protocol):
    """Looks at one text at a time, and only at texts in which a trigger occurs.

    ``triggers``: RE2 patterns, case ignored, matched on the normalised text. A
    trigger may be too eager, never too narrow: where none occurs, the rule
    cannot have anything to say. They are matched all in one pass. A tuple of
    patterns is one trigger: all of them must occur, in any order. Write it so
    rather than with ``.*``, and write gaps as ``*``, not ``{0,4}``: an automaton
    that has to remember or count grows out of all bounds.

    A detector may also have ``min_digits: int``: the fewest digits 0-9 that a text
    must hold. Counting them so is much cheaper than a trigger that counts.

    A detector that asks the language model sets ``judged = True``: it is then also called
    for prose in which no trigger occurs, if the model's gate finds it worth reading. Such
    a detector may have no triggers at all.
    """

    triggers: tuple[Trigger, ...]

    def find(self, text: TextView) -> Iterable[Hit]: ...


@runtime_checkable
class DraftDetector(Detector, Protocol):
    """Looks at the draft as a whole, if a trigger occurs in any field, bio and names included."""

    triggers: tuple[Trigger, ...]

    def find_in_draft(self, draft: DraftView) -> Iterable[Hit]: ...


@runtime_checkable
class ImageDetector(Detector, Protocol):
    """Looks at one attachment at a time.

    A detector may also have ``wants_marks: bool``: whether registered logos are to be
    looked for in the pixels.
    """

    def find_in_image(self, image: ImageView) -> Iterator[Hit]: ...


def scope_of(detector: type[Detector] | Detector) -> Scope:
    """What a detector is called with, told by the method it has.

    Raises TypeError if it has none of the three, or more than one.
    """
    methods = {"find": Scope.TEXT, "find_in_draft": Scope.DRAFT, "find_in_image": Scope.IMAGE}
    scopes = [scope for name, scope in methods.items() if hasattr(detector, name)]
    if len(scopes) != 1:
        raise TypeError(
            f"{detector!r} must have exactly one of the methods {', '.join(methods)}; "
            f"it has {len(scopes)}."
        )
    return scopes[0]
