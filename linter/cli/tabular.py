"""Reports as a table: the schedule itself, with columns added.

A single schedule comes back as it was, every cell in its place; drafts from elsewhere,
and several schedules at once, come as a plain table of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final, cast

from linter.cli.console import Output
from linter.errors import LinterError
from linter.finding import Finding, Safety
from linter.inputs import Blank, Entry, Refused
from linter.registry import catalogue, detector_types
from linter.report import Report
from linter.schedule import Added, Post, Schedule
from linter.schedule.plain import delimited, turned, workbook
from linter.schedule.roles import Role

__all__ = ["TableWriter"]

_HEADERS: Final = ("postlint verdict", "postlint findings", "postlint fixes", "postlint notes")
_NOT_READ: Final = "not checked"


class TableWriter:
    """Keeps a few words for each record, and writes the table when all have come.

    workbook: as .xlsx, with colours and a summary, instead of as CSV.
    """

    def __init__(self, output: Output, *, workbook: bool = False) -> None:
        self._output = output
        self._workbook = workbook
        self._schedules: list[Schedule] = []
        self._others = False  # drafts that stand in no schedule
        self._rows: dict[int, tuple[str, ...]] = {}
        self._plain: list[tuple[str, ...]] = []

    def record(self, item: Entry | Refused | Blank, report: Report | None) -> None:
        """One record with its report; None if it could not be read."""
        if isinstance(item, Blank):
            return
        said = _said(item, report)
        schedule = _schedule(item)
        if schedule is None:
            self._others = True
        elif not any(schedule is each for each in self._schedules):
            self._schedules.append(schedule)
        if isinstance(item, Entry) and item.scheduled is not None:
            self._rows[item.scheduled.post.number] = said
        ident = (report.id if report is not None else None) or ""
        self._plain.append((item.where, ident, *said))

    def report(self, report: Report, where: str) -> None:
        """Everything was said with the record."""

    def end(self) -> None:
        """Write the table."""
        if len(self._schedules) == 1 and not self._others:
            data = self._annotated(self._schedules[0])
        else:
            headers = ("where", "id", *_HEADERS)
            data = (workbook if self._workbook else delimited)(headers, self._plain)
        _write(self._output, data)

    def _annotated(self, schedule: Schedule) -> bytes:
        columns = schedule.columns
        places = columns.of(Role.OURS)
        added = Added(
            _HEADERS,
            self._rows,
            columns.head if columns.headers else 0,
            places if len(places) == len(_HEADERS) else (),
        )
        if schedule.table.is_workbook == self._workbook:
            return schedule.table.written({}, added)
        return turned(schedule.table, added, into_workbook=self._workbook)


def _schedule(item: Entry | Refused) -> Schedule | None:
    if isinstance(item, Refused) or item.scheduled is None:
        return None
    return item.scheduled.schedule


def _said(item: Entry | Refused, report: Report | None) -> tuple[str, ...]:
    """The cells of one record."""
    if isinstance(item, Refused) or report is None:
        return _NOT_READ, "", "", item.what if isinstance(item, Refused) else ""
    post = None if item.scheduled is None else item.scheduled.post
    findings = [_finding(each, post) for each in report.findings]
    notes = [str(note) for note in item.notes]
    return (
        report.verdict.value,
        "\n".join(findings),
        "\n".join(_fixes(report, post)),
        "\n".join([*notes, *_gaps(report)]),
    )


def _finding(finding: Finding, post: Post | None) -> str:
    place = "" if post is None else post.place(finding.location)
    place = place or finding.location.field.value.replace("_", " ")
    accepted = " Accepted." if finding.acknowledged else ""
    return (
        f"{finding.severity} {finding.rule} {finding.name} ({place}): {finding.message}{accepted}"
    )


def _fixes(report: Report, post: Post | None) -> Iterator[str]:
    """What may be done, and what the cells then say."""
    for finding in report.findings:
        for fix in finding.fixes[:1]:
            asks = "" if fix.safety is Safety.SAFE else " (if you agree)"
            yield f"{finding.rule}: {fix.title}{asks}."
    if post is None:
        return
    edits = [edit for fix in report.chosen_fixes() for edit in fix.edits]
    values = post.pieces.changed(edits, post.values)
    for column, (old, new) in enumerate(zip(post.values, values, strict=True)):
        if old != new:
            yield f"{post.columns.name(column)}: {new}"


def _gaps(report: Report) -> Iterator[str]:
    """What could not be looked at; checks that are not built yet are told elsewhere."""
    built, known = detector_types(), catalogue()
    reasons: dict[str, list[str]] = {}
    for each in report.unchecked:
        if each.rule in built or each.rule not in known:
            reasons.setdefault(each.reason, []).append(each.rule)
    for reason, rules in reasons.items():
        yield f"Not checked by {', '.join(rules)}: {reason}"


def _write(output: Output, data: bytes) -> None:
    output.flush()
    raw = getattr(output, "buffer", None)
    if raw is None:
        raise LinterError("A table cannot be written there. Give --output FILE.")
    cast("BinaryIO", raw).write(data)
    cast("BinaryIO", raw).flush()
