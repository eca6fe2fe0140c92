"""Adds to reports what only the batch shows, and tells the notes at the end."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from msgspec import structs

from linter.cli.console import Console
from linter.inputs import Blank, Entry, Refused

if TYPE_CHECKING:
    from linter.pipeline import Linter
    from linter.report import Report
    from linter.schedule import Batch

__all__ = ["Noticing"]

Record = Entry | Refused | Blank

_NAMED: Final = 3  # places named for one note


class Noticing:
    """Looks at each report with those before it in mind.

    Drafts without a slot and without a known author cost nothing here.
    """

    def __init__(self, linter: Linter, console: Console) -> None:
        self._linter = linter
        self._console = console
        self._batch: Batch | None = None
        self._told: dict[str, list[str]] = {}  # by note: the first places
        self._counts: dict[str, int] = {}

    def look(self, item: Record, report: Report | None) -> tuple[Record, Report | None]:
        """The item with its notes, and the report, if it has one, with what was found."""
        if report is None or not isinstance(item, Entry):
            return item, report
        author = _author(item)
        if author or report.draft.scheduled_at is not None:
            if self._batch is None:
                from linter.schedule import Batch  # texts and photos do without it

                self._batch = Batch(datetime.now(), self._linter.check)
            noticed = self._batch.look(report, author=author, where=item.where)
            report = self._linter.with_hits(report, noticed.hits)
            item = structs.replace(item, notes=(*item.notes, *noticed.notes))
        for note in item.notes:
            places = self._told.setdefault(note.what, [])
            self._counts[note.what] = self._counts.get(note.what, 0) + 1
            if len(places) < _NAMED and item.where not in places:
                places.append(item.where)
        return item, report

    def say(self) -> None:
        """Each note once, with the places it is true of."""
        for what, places in self._told.items():
            more = self._counts[what] - len(places)
            rest = f" and {more:,} more" if more > 0 else ""
            self._console.tell(f"{'; '.join(places)}{rest}: {what}")


def _author(item: Entry) -> str:
    """Whose draft it is: the account in the schedule, or the handle; empty if nobody knows."""
    if item.scheduled is not None:
        return f"{item.name}\0{item.scheduled.post.account}"
    return item.draft.author.handle
