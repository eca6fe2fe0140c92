"""SARIF 2.1.0, the format that code-scanning tools exchange (OASIS, 2020).

Written as it goes: results first, what could not be checked at the end. No text of a
draft is in it: places are regions, and a replacement says only what is put there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec

from linter.finding import Edit, Finding, Severity
from linter.inputs import Blank, Entry, Refused
from linter.offsets import OffsetEncoding
from linter.pipeline import Linter
from linter.report import Report
from linter.reporting.output import Output
from linter.reporting.places import Region, element, region, uri
from linter.rulebook import MENDS, SEVERITIES, RuleListing, documentation, listing
from linter.suppressions import Suppression

__all__ = ["SarifWriter"]

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_MOST_NOTICES: Final = 1_000  # records that could not be checked, told one by one


class SarifWriter:
    """One run. Columns are code points, or UTF-16 units if those were asked for."""

    def __init__(
        self,
        output: Output,
        linter: Linter,
        encoding: OffsetEncoding,
        accepted: Callable[[Finding], Suppression | None],
    ) -> None:
        self._output = output
        self._accepted = accepted
        wide = encoding is OffsetEncoding.UTF_16
        self._encoding = OffsetEncoding.UTF_16 if wide else OffsetEncoding.CODE_POINT
        rules = [each for each in listing(linter.policy) if each.built and linter.wants(each.code)]
        self._index = {each.code: number for number, each in enumerate(rules)}
        self._notices: list[dict[str, Any]] = []
        self._more = 0  # notices beyond the bound
        self._gaps: dict[tuple[str, str], None] = {}
        self._failed = False
        self._results = 0
        self._begin(linter, rules)

    def record(self, item: Entry | Refused | Blank, report: Report | None) -> None:
        """Everything found in one draft; or that it could not be read."""
        if isinstance(item, Blank):
            return
        if isinstance(item, Refused) or report is None:
            self._refused(item)
            return
        for gap in report.unchecked:
            self._gaps[gap.rule, gap.reason] = None
        if not report.complete:
            text = f"{item.where or 'The draft'}: not everything could be checked."
            self._notice("warning", text, _physical(uri(item), None))
        for finding in report.findings:
            self._output.write(",\n" if self._results else "\n")
            self._output.write(_json(self._result(item, report, finding)))
            self._results += 1

    def report(self, report: Report, where: str) -> None:
        """Everything was said with the record."""

    def end(self) -> None:
        """Close the results, and tell what could not be checked."""
        invocation: dict[str, Any] = {
            "executionSuccessful": not self._failed,
            "toolExecutionNotifications": self._notices,
            "toolConfigurationNotifications": [
                self._gap(code, reason) for code, reason in sorted(self._gaps)
            ],
        }
        if self._more:
            text = f"{self._more:,} more records could not be fully checked."
            self._notices.append({"level": "warning", "message": {"text": text}})
        self._output.write(f'\n],\n"invocations": {_json([invocation])}}}]}}\n')

    def _begin(self, linter: Linter, rules: list[RuleListing]) -> None:
        from linter import __version__

        policy = linter.policy
        driver = {
            "name": "postlint",
            "semanticVersion": __version__,
            "shortDescription": {"text": "Checks posts against a policy before they are public."},
            "rules": [_rule(each) for each in rules],
            "properties": {"policy": {"id": policy.id, "version": policy.version}},
        }
        wide = self._encoding is OffsetEncoding.UTF_16
        self._output.write(
            f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{\n'
            f'"tool": {_json({"driver": driver})},\n'
            f'"columnKind": "{"utf16CodeUnits" if wide else "unicodeCodePoints"}",\n'
            f'"results": ['
        )

    def _refused(self, item: Entry | Refused) -> None:
        self._failed = True
        if isinstance(item, Refused):
            line = None if item.line is None else Region(item.line)
            text = f"{item.where}: {item.what} {item.mend}".rstrip()
            self._notice("error", text, _physical(uri(item), line))
        else:
            self._notice("error", f"{item.where}: not checked.", _physical(uri(item), None))

    def _notice(self, level: str, text: str, place: dict[str, Any] | None) -> None:
        if len(self._notices) == _MOST_NOTICES:
            self._more += 1
            return
        notice: dict[str, Any] = {"level": level, "message": {"text": text}}
        if place:
            notice["locations"] = [{"physicalLocation": place}]
        self._notices.append(notice)

    def _gap(self, code: str, reason: str) -> dict[str, Any]:
        gap: dict[str, Any] = {"level": "note", "message": {"text": f"{code}: {reason}"}}
        if code in self._index:
            gap["level"] = "warning"
            gap["associatedRule"] = {"id": code, "index": self._index[code]}
        return gap

    def _result(self, item: Entry, report: Report, finding: Finding) -> dict[str, Any]:
        where = finding.location
        physical = _physical(uri(item), self._region(item, finding))
        logical = {"name": where.field.value, "fullyQualifiedName": element(item, where)}
        location: dict[str, Any] = {"logicalLocations": [logical]}
        if physical:
            location["physicalLocation"] = physical
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "level": _LEVELS[finding.severity],
            "message": {"text": f"{finding.message} {finding.why}"},
            "locations": [location],
            "partialFingerprints": {"postlint/v1": finding.fingerprint},
            "rank": round(finding.confidence * 100, 1),
            "suppressions": [self._suppression(finding)] if finding.acknowledged else [],
            "properties": {
                "clause": finding.clause,
                "draft": report.id or item.where,
                "verdict": report.verdict.value,
            },
        }
        if finding.rule in self._index:
            result["ruleIndex"] = self._index[finding.rule]
        if fixes := list(self._fixes(item, finding)):
            result["fixes"] = fixes
        return result

    def _suppression(self, finding: Finding) -> dict[str, Any]:
        """``inSource``: the draft itself lists the fingerprint."""
        entry = self._accepted(finding)
        if entry is None:
            return {"kind": "inSource", "status": "accepted"}
        return {"kind": "external", "status": "accepted", "justification": entry.said()}

    def _region(self, item: Entry, place: Finding | Edit) -> Region | None:
        span = place.location if isinstance(place, Finding) else place
        return region(item, span.start, span.end, span.field, self._encoding)

    def _fixes(self, item: Entry, finding: Finding) -> Iterator[dict[str, Any]]:
        """Fixes whose every edit has a place in the file."""
        for fix in finding.fixes:
            regions = [self._region(item, edit) for edit in fix.edits]
            whole = [each for each in regions if each is not None and each.column is not None]
            if not whole or len(whole) != len(fix.edits):
                continue
            replacements = [
                {"deletedRegion": _region(where), "insertedContent": {"text": edit.text}}
                for where, edit in zip(whole, fix.edits, strict=True)
            ]
            change = {"artifactLocation": {"uri": uri(item)}, "replacements": replacements}
            yield {"description": {"text": f"{fix.title}."}, "artifactChanges": [change]}


def _rule(rule: RuleListing) -> dict[str, Any]:
    written = documentation(rule.code)
    message = rule.message or rule.flags
    flags = "" if written is None else written.sections.get("Flags", "")
    leaves = "" if written is None else written.sections.get("Leaves alone", "")
    parts = [
        ("Why", rule.why),
        ("It flags", flags),
        ("It leaves alone", leaves),
        ("How it is mended", MENDS.get(rule.fix, "")),
        ("How serious", SEVERITIES[rule.severity]),
    ]
    told = [(title, text) for title, text in parts if text]
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": message},
        "fullDescription": {"text": rule.why},
        "help": {
            "text": "\n\n".join(f"{title}: {text}" for title, text in told),
            "markdown": "\n\n".join(f"**{title}.** {text}" for title, text in told),
        },
        "defaultConfiguration": {"level": _LEVELS[Severity(rule.severity)]},
        "properties": {"clause": rule.clause, "tags": [f"clause {rule.clause}"]},
    }


def _physical(reference: str, where: Region | None) -> dict[str, Any] | None:
    if not reference:
        return None
    physical: dict[str, Any] = {"artifactLocation": {"uri": reference}}
    if where is not None:
        physical["region"] = _region(where)
    return physical


def _region(where: Region) -> dict[str, int]:
    named = {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
    }
    return {name: value for name, value in named.items() if value is not None}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
