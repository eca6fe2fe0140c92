"""Words that stand near a place: what the identifier rules decide by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linter.patterns import Pattern

if TYPE_CHECKING:
    from linter import TextView

__all__ = ["is_sample", "last_before", "near", "words"]

_SAMPLE: Final = Pattern(
    r"\b(?:e\.?g|for example|for instance|such as|in the form(?:at)?(?: of)?|format|placeholder|"
    r"dummy|made[- ]up|fictional|example)\b[\s.:,=-]{0,4}(?:number[\s:]{1,2})?[\"'(]?$"
)
_FORM: Final = Pattern(
    r"^[\s\"')(.,-]{0,4}(?:dd|mm|yyyy|is (?:only )?an? (?:example|sample|dummy))\b"
)


def near(text: TextView, cue: Pattern, start: int, end: int, *, before: int, after: int) -> bool:
    """Whether a cue stands in the ``before`` characters before or ``after`` after [start, end)."""
    return bool(
        (before and cue.search(text.text[max(0, start - before) : start]))
        or (after and cue.search(text.text[end : end + after]))
    )


def last_before(text: TextView, cue: Pattern, at: int, length: int) -> int | None:
    """How many characters lie between ``at`` and the nearest cue in the ``length`` before it."""
    window = text.text[max(0, at - length) : at]
    ends = [match.end() for match in cue.finditer(window)]
    return len(window) - ends[-1] if ends else None


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set: long lists read better as running text."""
    return frozenset(text.split())


def is_sample(text: TextView, start: int, end: int) -> bool:
    """Whether the words give [start, end) as a sample of a form, not as anybody's."""
    return bool(_SAMPLE.search(text.before(start, 30)) or _FORM.search(text.after(end, 30)))
