"""What only the whole batch shows: slots, and posts taken together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from linter.draft import Draft
from linter.report import Report
from linter.schedule.posts import Note
from linter.schedule.threads import Threads
from linter.schedule.timing import Coded, timed, timed_notes
from linter.schedule.together import Together

__all__ = ["Batch", "Noticed"]


class Noticed(Struct, frozen=True):
    """Hits for rules of the policy, and notes that concern none."""

    hits: tuple[Coded, ...]
    notes: tuple[Note, ...]


class Batch:
    """Looks at posts one after the other and remembers the little it must.

    now: on the clock of this machine, without a zone. check: lints one draft.
    """

    def __init__(self, now: datetime, check: Callable[[Draft], Report]) -> None:
        self._now = now
        self._together = Together()
        self._threads = Threads(check)

    def look(self, report: Report, *, author: str, where: str) -> Noticed:
        """author: whose post it is, empty if nobody knows. where: as a person says it."""
        draft = report.draft
        hits = [*timed(draft), *self._together.look(draft, report, author, where)]
        if author:
            hits += self._threads.look(draft, author, where)
        return Noticed(tuple(hits), tuple(timed_notes(draft, self._now)))
