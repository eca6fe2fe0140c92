"""The report for a person: where, what, why and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from linter.cli.console import Output, Paint
from linter.cli.excerpt import Line, excerpt, fitted
from linter.cli.layout import labelled, shown, wrapped
from linter.cli.tally import Tally
from linter.draft import Draft
from linter.finding import Finding, Fix, Safety, Span, Verdict
from linter.report import Report, apply_edits, field_text
from linter.reporting.places import AUTHOR, UNSEEN, by_hand
from linter.reporting.places import place as place_of
from linter.suppressions import Suppression

__all__ = ["HumanWriter", "excerpt_lines"]

_LABEL: Final = 8  # columns before what a label says
_MARK: Final = "^"
_VERDICTS: Final = {
    Verdict.BLOCK: "Do not publish this yet",
    Verdict.REVIEW: "Look at this again before you publish",
    Verdict.OK: "Fine to publish",
}
_INCOMPLETE: Final = "Not everything could be checked: look at this yourself before you publish."
_KINDS: Final = {Verdict.BLOCK: "error", Verdict.REVIEW: "warning", Verdict.OK: "ok"}


class HumanWriter:
    """Writes reports as they come, and a summary at the end.

    many: whether there is more than one draft; a single one gets a shorter summary.
    accepted: the entry of the suppressions file that accepts a finding.
    """

    def __init__(
        self,
        output: Output,
        paint: Paint,
        width: int,
        *,
        many: bool,
        accepted: Callable[[Finding], Suppression | None],
    ) -> None:
        self._output = output
        self._paint = paint
        self._width = width
        self._many = many
        self._accepted = accepted
        self._tally = Tally()
        self._after_block = False

    def report(self, report: Report, where: str) -> None:
        """One draft. where: the place it came from, as a person says it; may be empty."""
        self._tally.add(report)
        if not report.findings:
            if self._many:
                self._gap(block=False)
                self._say(self._quiet(report, where))
            return
        self._gap(block=True)
        if self._many or where:
            self._say(self._name(report, where, "bold"))
        for index, finding in enumerate(report.findings):
            if index:
                self._say("")
            for line in self.finding(report.draft, finding):
                self._say(line.rstrip())

    def end(self) -> None:
        """The verdict in plain words, and what could not be looked at."""
        tally = self._tally
        if not tally.drafts:
            return
        self._gap(block=tally.findings > 0 or self._many)
        not_built = tally.not_built
        if tally.drafts == 1 and tally.silent and not self._many:
            note = f" ({not_built} planned checks are not built yet: `postlint rules`)"
            self._say(
                f"{self._paint('ok', '✓ Nothing found.')}"
                f"{self._paint('dim', note if not_built else '')}"
            )
            return
        for line in self._batch_verdict() if self._many else [self._verdict()]:
            self._say(line)
        for reason, codes in tally.gaps.items():
            for line in wrapped(f"Not checked: {', '.join(sorted(codes))}. {reason}", self._width):
                self._say(line)
        if not_built:
            self._say(
                self._paint(
                    "dim",
                    f"{not_built} planned checks are not built yet and did not look "
                    f"(`postlint rules` lists them).",
                )
            )

    def _quiet(self, report: Report, where: str) -> str:
        """The line of a draft in which nothing was found."""
        name = self._name(report, where, "plain")
        if report.complete:
            return f"{self._paint('ok', '✓')} {name}"
        return (
            f"{self._paint('warning', '?')} {name}: {self._paint('warning', 'not fully checked')}"
        )

    def _say(self, line: str) -> None:
        self._output.write(f"{line}\n")

    def _gap(self, *, block: bool) -> None:
        """An empty line around whatever is longer than a line."""
        if self._after_block or (block and self._tally.drafts > 1):
            self._say("")
        self._after_block = block

    def _name(self, report: Report, where: str, kind: str) -> str:
        """The draft's own name, and the place it came from."""
        ident, place = shown(report.id or ""), shown(where)
        if not ident or ident == place:
            return self._paint(kind, place or "draft")
        return f"{self._paint(kind, ident)}  {self._paint('dim', place)}".rstrip()

    def _verdict(self) -> str:
        tally = self._tally
        if not tally.counts and not tally.complete:
            return self._paint("warning", _INCOMPLETE)
        (verdict,) = tally.verdicts
        words = self._paint(_KINDS[verdict], _VERDICTS[verdict])
        return f"{words}: {self._counts()}" if tally.counts else f"{words}."

    def _batch_verdict(self) -> Iterator[str]:
        tally = self._tally
        sorts = {
            Verdict.BLOCK: "not to publish yet",
            Verdict.REVIEW: "to look at again",
            Verdict.OK: "fine",
        }
        parts = [
            self._paint(_KINDS[verdict], f"{tally.verdicts[verdict]} {words}")
            for verdict, words in sorts.items()
            if tally.verdicts[verdict]
        ]
        noun = "draft" if tally.drafts == 1 else "drafts"
        yield f"{tally.drafts:,} {noun} checked: {', '.join(parts)}."
        if tally.counts:
            yield f"Found {self._counts()}"

    def _counts(self) -> str:
        tally = self._tally
        units = {"error": ("error", "errors"), "warning": ("warning", "warnings")}
        units["advice"] = ("piece of advice", "pieces of advice")
        counts = ", ".join(
            f"{tally.counts[severity]} {units[severity][tally.counts[severity] != 1]}"
            for severity in units
            if tally.counts[severity]
        )
        if not tally.mendable:
            return f"{counts}."
        if tally.mendable == tally.counts.total():
            return f"{counts}; --fix can mend {'it' if tally.mendable == 1 else 'them all'}."
        return f"{counts}; --fix can mend {tally.mendable}."

    def finding(self, draft: Draft, finding: Finding) -> Iterator[str]:
        """The lines of one finding: what, where, why and how to mend it."""
        head = f"{finding.severity} {finding.rule} {finding.name}"
        if finding.acknowledged:
            entry = self._accepted(finding)
            said = f"{head}: acknowledged{f': {entry.said()}' if entry else ''}"
            yield from (self._paint("dim", line) for line in wrapped(said, self._width))
            return
        message = wrapped(f"{head}: {finding.message}", self._width)
        severity = finding.severity.value
        first = message[0]
        yield self._paint(severity, severity) + self._paint("bold", first[len(severity) :])
        yield from (self._paint("bold", line) for line in message[1:])
        place = shown(place_of(draft, finding.location))
        if place:
            yield from self._labelled("in", place)
        yield from self._excerpt(draft, finding.location, severity)
        yield from self._labelled("why", finding.why)
        for fix in finding.fixes:
            yield from self._fix(draft, fix)
        if not finding.fixes:
            yield from self._labelled("mend", by_hand(finding.location))

    def _excerpt(self, draft: Draft, where: Span, severity: str) -> Iterator[str]:
        if where.field in UNSEEN:
            return
        if where.start is None or where.end is None:
            if where.field in AUTHOR and (text := field_text(draft, where.field, None)):
                yield from excerpt_lines(
                    text, 0, len(text), self._width, self._paint, kind=severity, mark=False
                )
            return
        text = field_text(draft, where.field, where.attachment)
        yield from excerpt_lines(
            text, where.start, where.end, self._width, self._paint, kind=severity
        )

    def _labelled(self, label: str, text: str) -> Iterator[str]:
        return labelled(label, text, self._paint, width=self._width, indent=_LABEL)

    def _fix(self, draft: Draft, fix: Fix) -> Iterator[str]:
        how = "--fix does it" if fix.safety is Safety.SAFE else "you decide"
        if fix.strip is not None:
            yield from self._labelled("mend", f"{fix.title} ({how}). The picture stays as it is.")
            return
        outcome = _outcome(draft, fix, self._width - _LABEL - 2)
        if outcome is None:
            yield from self._labelled("mend", f"{fix.title} ({how}).")
        else:
            yield from self._labelled("mend", f"{fix.title} ({how}). It then reads:")
            text = outcome.before + self._paint("ok", outcome.marked) + outcome.after
            yield f"{' ' * _LABEL}{self._paint('ok', '│')} {text}"


def excerpt_lines(
    text: str, start: int, end: int, width: int, paint: Paint, *, kind: str, mark: bool = True
) -> Iterator[str]:
    """The lines of a text around [start, end), numbered if it has several, marked beneath.

    start, end: code points. kind: the colour of the mark.
    """
    several = "\n" in text
    for line in excerpt(text, start, end, width - _LABEL - 2):
        if line is None:
            yield paint("place", f"{'…':>{_LABEL - 2}}  │")
            continue
        number = str(line.number) if several else ""
        yield f"{paint('place', f'{number:>{_LABEL - 2}}  │')} {line.text}"
        if mark:
            carets = " " * line.start + paint(kind, _MARK * line.length)
            yield f"{paint('place', ' ' * _LABEL + '│')} {carets}"


def _outcome(draft: Draft, fix: Fix, width: int) -> Line | None:
    """The line that a fix changes, with what is new in it marked; None if the line goes."""
    if not fix.edits:
        return None
    first = min(fix.edits, key=lambda edit: edit.start)
    text = field_text(apply_edits(draft, fix.edits), first.field, first.attachment)
    if not first.text and (first.expected[:1] == "\n" or first.expected[-1:] == "\n"):
        return None
    start = first.start + first.text.rfind("\n") + 1  # of a text of several lines, the last
    end = first.start + len(first.text)
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line = text[line_start : len(text) if line_end < 0 else line_end]
    return fitted(line, start - line_start, end - line_start, width)
