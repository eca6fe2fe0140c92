"""JUnit's XML, which every build server shows: a file is a suite, a draft a test.

The head of the document counts what follows, so the tests are kept, compressed, till
the end: a million posts take a few megabytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from html import escape
from typing import Final

from linter.finding import Finding
from linter.inputs import Blank, Entry, Refused
from linter.report import Report
from linter.reporting.output import Output
from linter.reporting.places import element
from linter.suppressions import Suppression

__all__ = ["JUnitWriter"]

_PIECE: Final = 1 << 16  # characters written at a time
_ILLEGAL: Final = {  # XML 1.0, production 2
    **dict.fromkeys({*range(32)} - {9, 10, 13}, "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
}


class JUnitWriter:
    """fails: whether a finding makes its draft fail; the others are only told."""

    def __init__(
        self,
        output: Output,
        fails: Callable[[Finding], bool],
        accepted: Callable[[Finding], Suppression | None],
    ) -> None:
        self._output = output
        self._fails = fails
        self._accepted = accepted
        self._packer = zlib.compressobj()
        self._packed: list[bytes] = []
        self._tests = self._failures = self._errors = 0

    def record(self, item: Entry | Refused | Blank, report: Report | None) -> None:
        """One draft as a test: passed, failed, or an error if it was not fully checked."""
        if isinstance(item, Blank):
            return
        self._tests += 1
        file = item.name if isinstance(item, Entry) else item.where.partition(", ")[0]
        name = (report.id if report else "") or item.where or "draft"
        head = f"<testcase classname={_quoted(file or 'postlint')} name={_quoted(name)}"
        body = "".join(self._outcome(item, report))
        self._keep(f"{head}>{body}</testcase>\n" if body else f"{head}/>\n")

    def report(self, report: Report, where: str) -> None:
        """Everything was said with the record."""

    def end(self) -> None:
        """Write the whole document."""
        self._packed.append(self._packer.flush())
        counts = (
            f'tests="{self._tests}" failures="{self._failures}" errors="{self._errors}" skipped="0"'
        )
        self._output.write(
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<testsuites name="postlint" {counts}>\n<testsuite name="postlint" {counts}>\n'
        )
        unpacker = zlib.decompressobj()
        pending = b""
        for packed in self._packed:
            pending += unpacker.decompress(packed)
            if len(pending) >= _PIECE:
                whole, newline, pending = pending.rpartition(b"\n")
                self._output.write((whole + newline).decode())
        self._output.write((pending + unpacker.flush()).decode())
        self._output.write("</testsuite>\n</testsuites>\n")

    def _keep(self, text: str) -> None:
        if packed := self._packer.compress(text.encode()):
            self._packed.append(packed)

    def _outcome(self, item: Entry | Refused, report: Report | None) -> Iterator[str]:
        if isinstance(item, Refused) or report is None:
            self._errors += 1
            what = f"{item.what} {item.mend}".rstrip() if isinstance(item, Refused) else ""
            yield f'<error type="not-read" message={_quoted(what or "Not checked.")}/>'
            return
        failing = [each for each in report.findings if not each.acknowledged and self._fails(each)]
        if failing:
            self._failures += 1
            kinds = ", ".join(dict.fromkeys(each.rule for each in failing))
            message = " ".join(dict.fromkeys(each.message for each in failing))
            text = "\n".join(self._said(item, each) for each in failing)
            yield f"<failure type={_quoted(kinds)} message={_quoted(message)}>"
            yield f"{_text(text)}</failure>"
        elif not report.complete:
            self._errors += 1
            reasons = " ".join(dict.fromkeys(gap.reason for gap in report.unchecked[:5]))
            yield f'<error type="not-checked" message={_quoted(reasons)}/>'
        others = [each for each in report.findings if each not in failing]
        if others:
            text = "\n".join(self._said(item, each) for each in others)
            yield f"<system-out>{_text(text)}</system-out>"

    def _said(self, item: Entry, finding: Finding) -> str:
        accepted = ""
        if finding.acknowledged:
            entry = self._accepted(finding)
            accepted = f"Accepted: {entry.said() if entry else 'by the draft itself'}. "
        mend = f" Mend: {finding.fixes[0].title}." if finding.fixes else ""
        return (
            f"{accepted}{finding.severity} {finding.rule} {finding.name} "
            f"({element(item, finding.location)}): {finding.message} {finding.why}{mend}"
        )


def _quoted(value: str) -> str:
    """An attribute's value, in quotes; white space as it was."""
    plain = escape(value.translate(_ILLEGAL))
    for character, reference in (("\n", "&#10;"), ("\r", "&#13;"), ("\t", "&#9;")):
        plain = plain.replace(character, reference)
    return f'"{plain}"'


def _text(value: str) -> str:
    return escape(value.translate(_ILLEGAL), quote=False)
