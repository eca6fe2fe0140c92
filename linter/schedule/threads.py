"""Threads: numbered posts of one author, read on from one to the next.

"My new address is 27" ends one post and "Larkspur Close" begins the next; only read
together do they say it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from msgspec import Struct, structs

from linter.draft import Draft
from linter.finding import Field, Finding, Span
from linter.patterns import Pattern
from linter.report import Report
from linter.rule import Hit
from linter.schedule.timing import Coded

__all__ = ["Threads"]

_MARK: Final = r"[(\[]?(\d{1,2})/(\d{1,2})[)\]]?"
_AT_START: Final = Pattern(rf"^\s*(?:\x{{1F9F5}}\s*)?{_MARK}[.:)]?\s+")
_AT_END: Final = Pattern(rf"\s+{_MARK}\s*(?:\x{{1F9F5}}|\x{{2193}}|\x{{1F447}})?\s*$")
_MAX_THREADS: Final = 10_000  # held at once: what an author has not finished


class _Part(Struct, frozen=True):
    """The post before: its number, of how many, its words, and where it stands."""

    number: int
    of: int
    text: str
    where: str


class Threads:
    """Keeps the last post of each thread until the next has come. check: lints a draft."""

    def __init__(self, check: Callable[[Draft], Report]) -> None:
        self._check = check
        self._open: dict[str, _Part] = {}

    def look(self, draft: Draft, author: str, where: str) -> Iterator[Coded]:
        """What stands across the end of the post before and the beginning of this one."""
        begin, end, number, of = _numbered(draft.text)
        before = self._open.pop(author, None)
        if not number or number > of:
            return
        text = draft.text[begin:end]
        if before is not None and (before.number + 1, before.of) == (number, of):
            seam = len(before.text) + 1
            joined = structs.replace(
                draft, text=f"{before.text}\n{text}", attachments=(), first_comment="", link=""
            )
            for finding in self._check(joined).findings:
                if _across(finding, seam):
                    yield finding.rule, _hit(finding, before.where, begin, seam)
        if number < of and len(self._open) < _MAX_THREADS:
            self._open[author] = _Part(number, of, text, where)


def _numbered(text: str) -> tuple[int, int, int, int]:
    """Where the words of a post begin and end without its number, the number, and of how many."""
    if "/" not in text:
        return 0, len(text), 0, 0
    if match := _AT_START.search(text):
        return match.end(), len(text), int(match.group(1)), int(match.group(2))
    if match := _AT_END.search(text):
        return 0, match.start(), int(match.group(1)), int(match.group(2))
    return 0, len(text), 0, 0


def _across(finding: Finding, seam: int) -> bool:
    place = finding.location
    if place.field is not Field.TEXT or place.start is None or place.end is None:
        return False
    return place.start < seam - 1 and place.end > seam


def _hit(finding: Finding, where: str, begin: int, seam: int) -> Hit:
    end = begin + (finding.location.end or 0) - seam
    return Hit(
        confidence=finding.confidence,
        message=finding.message,
        because=f"It begins at the end of {where}, and goes on here.",
        fixable=False,
        key=f"thread {finding.fingerprint}",
        location=Span(Field.TEXT, begin, end),
    )
