"""Annotations as a GitHub workflow prints them, so that they stand beside the lines.

Source: GitHub Docs, Workflow commands for GitHub Actions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from urllib.parse import unquote

from linter.finding import Finding, Severity
from linter.inputs import Blank, Entry, Refused
from linter.offsets import OffsetEncoding
from linter.report import Report
from linter.reporting.output import Output
from linter.reporting.places import Region, element, region, uri
from linter.suppressions import Suppression

__all__ = ["GitHubWriter"]

_COMMANDS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "notice",
}
_IN_MESSAGE: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


class GitHubWriter:
    """One line a finding, as they come. What was accepted is a notice that says so."""

    def __init__(self, output: Output, accepted: Callable[[Finding], Suppression | None]) -> None:
        self._output = output
        self._accepted = accepted

    def record(self, item: Entry | Refused | Blank, report: Report | None) -> None:
        """The annotations of one draft."""
        if isinstance(item, Blank):
            return
        if isinstance(item, Refused) or report is None:
            line = item.line if isinstance(item, Refused) else None
            what = f"{item.what} {item.mend}".rstrip() if isinstance(item, Refused) else ""
            self._say("error", item, Region(line or 1), "not checked", f"{item.where}: {what}")
            return
        for finding in report.findings:
            self._finding(item, finding)
        if not report.complete:
            where = item.where or "The draft"
            reasons = " ".join(dict.fromkeys(gap.reason for gap in report.unchecked[:5]))
            text = f"{where}: not everything could be checked. {reasons}"
            self._say("warning", item, None, "not fully checked", text)

    def report(self, report: Report, where: str) -> None:
        """Everything was said with the record."""

    def end(self) -> None:
        """Nothing is held back."""

    def _finding(self, item: Entry, finding: Finding) -> None:
        where = finding.location
        at = region(item, where.start, where.end, where.field, OffsetEncoding.CODE_POINT)
        said = f"{finding.message} {finding.why}"
        if finding.fixes:
            said += f"\nMend: {finding.fixes[0].title}."
        said += f"\nIn {element(item, where)}."
        command, title = _COMMANDS[finding.severity], f"{finding.rule} {finding.name}"
        if finding.acknowledged:
            entry = self._accepted(finding)
            said = f"Accepted: {entry.said() if entry else 'by the draft itself'}.\n{said}"
            command, title = "notice", f"{title} (accepted)"
        self._say(command, item, at, title, said)

    def _say(
        self, command: str, item: Entry | Refused, at: Region | None, title: str, text: str
    ) -> None:
        properties: dict[str, str] = {}
        if file := unquote(uri(item)):
            properties["file"] = file
            at = at or Region(1)
            properties["line"] = str(at.line)
            if at.column is not None:
                properties["endLine"] = str(at.end_line)
                if at.end_line == at.line:  # columns of several lines are not shown
                    properties["col"] = str(at.column)
                    properties["endColumn"] = str(at.end_column)
        properties["title"] = title
        listed = ",".join(
            f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties.items()
        )
        self._output.write(f"::{command} {listed}::{text.translate(_IN_MESSAGE)}\n")
