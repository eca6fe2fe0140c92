"""What a run has come to so far."""

from __future__ import annotations

from collections import Counter
from typing import Final

from linter.finding import Safety, Severity, Unchecked, Verdict
from linter.registry import catalogue, detector_types
from linter.report import Report

__all__ = ["NEVER", "Tally"]

NEVER: Final = "never"


class Tally:
    """Counts over the reports of a run. Acknowledged findings count as none."""

    def __init__(self) -> None:
        self.drafts = 0
        self.findings = 0
        self.mendable = 0
        self.counts: Counter[str] = Counter()  # by severity
        self.rules: Counter[tuple[str, str, str]] = Counter()  # by code, name, severity
        self.verdicts: Counter[Verdict] = Counter()
        self.gaps: dict[str, set[str]] = {}  # by reason: codes of built rules that did not look
        self.complete = True
        self._unbuilt: set[str] = set()
        self._unchecked: tuple[Unchecked, ...] | None = None

    def add(self, report: Report) -> None:
        """Count one draft's report."""
        self.drafts += 1
        self.findings += len(report.findings)
        self.verdicts[report.verdict] += 1
        self.complete = self.complete and report.complete
        for finding in report.findings:
            if finding.acknowledged:
                continue
            self.counts[finding.severity.value] += 1
            self.rules[finding.rule, finding.name, finding.severity.value] += 1
            self.mendable += any(fix.safety is Safety.SAFE for fix in finding.fixes)
        if report.unchecked is self._unchecked:  # the usual case: nothing new since the last
            return
        self._unchecked = report.unchecked
        built = detector_types()
        for each in report.unchecked:
            if each.rule in built or each.rule not in catalogue():
                self.gaps.setdefault(each.reason, set()).add(each.rule)
            else:
                self._unbuilt.add(each.rule)

    @property
    def not_built(self) -> int:
        """How many rules of the table nothing checks yet, of those that would have looked."""
        return len(self._unbuilt)

    @property
    def silent(self) -> bool:
        """Nothing to say but that nothing was found."""
        return not self.findings and not self.gaps and self.complete

    def reaches(self, level: str) -> bool:
        """Whether there is an open finding at or above a severity; none is above ``never``."""
        if level == NEVER:
            return False
        threshold = Severity(level).rank
        return any(Severity(each).rank >= threshold for each in self.counts)
