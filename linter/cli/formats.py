"""The formats of a report, in one table: a new format is a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol, runtime_checkable

from msgspec import Struct

from linter.cli.console import Paint
from linter.errors import OptionError
from linter.finding import Finding, Severity
from linter.inputs import Blank, Entry, Refused
from linter.offsets import OffsetEncoding
from linter.pipeline import Linter
from linter.report import Report
from linter.reporting.output import Output
from linter.suppressions import Suppression

__all__ = ["FORMATS", "Layout", "RowWriter", "Writer", "writer_of"]


class Writer(Protocol):
    """Takes reports in input order, then the end."""

    def report(self, report: Report, where: str) -> None: ...
    def end(self) -> None: ...


@runtime_checkable
class RowWriter(Writer, Protocol):
    """Writes what it reports beside the records themselves, so it takes them all."""

    def record(self, item: Entry | Refused | Blank, report: Report | None) -> None: ...


def _by_nobody(finding: Finding) -> None:
    """No finding is accepted by a suppressions file."""


class Layout(Struct, frozen=True):
    """What writers may want to know. many: there is more than one draft.

    fail_on: the least severity that counts; None: none does. accepted: the entry of
    the suppressions file that accepts a finding.
    """

    paint: Paint
    width: int
    encoding: OffsetEncoding
    linter: Linter
    many: bool = True
    fail_on: Severity | None = Severity.WARNING
    accepted: Callable[[Finding], Suppression | None] = _by_nobody

    def fails(self, finding: Finding) -> bool:
        """Whether a finding counts."""
        return self.fail_on is not None and finding.severity.rank >= self.fail_on.rank


class _Json:
    """One object for one draft, a list for several."""

    def __init__(self, output: Output, layout: Layout) -> None:
        self._output = output
        self._encoding = layout.encoding
        self._many = layout.many
        self._written = 0

    def report(self, report: Report, where: str) -> None:
        from linter.wire import write_report

        text = write_report(report, self._encoding, indent=2).decode()
        if self._many:
            self._output.write(",\n" if self._written else "[\n")
        self._output.write(text)
        self._written += 1

    def end(self) -> None:
        if self._many:
            self._output.write("\n]\n" if self._written else "[]\n")
        elif self._written:
            self._output.write("\n")


class _JsonLines:
    """One report a line, at once: whoever reads along need not wait for the end."""

    def __init__(self, output: Output, layout: Layout) -> None:
        self._output = output
        self._encoding = layout.encoding

    def report(self, report: Report, where: str) -> None:
        from linter.wire import write_report

        self._output.write(write_report(report, self._encoding).decode() + "\n")
        self._output.flush()

    def end(self) -> None:
        pass


def _human(output: Output, layout: Layout) -> Writer:
    from linter.cli.human import HumanWriter  # other formats do without it

    return HumanWriter(
        output, layout.paint, layout.width, many=layout.many, accepted=layout.accepted
    )


def _csv(output: Output, layout: Layout) -> Writer:
    from linter.cli.tabular import TableWriter  # other formats do without it

    return TableWriter(output)


def _xlsx(output: Output, layout: Layout) -> Writer:
    from linter.cli.tabular import TableWriter

    return TableWriter(output, workbook=True)


def _sarif(output: Output, layout: Layout) -> Writer:
    from linter.reporting.sarif import SarifWriter

    return SarifWriter(output, layout.linter, layout.encoding, layout.accepted)


def _github(output: Output, layout: Layout) -> Writer:
    from linter.reporting.github import GitHubWriter

    return GitHubWriter(output, layout.accepted)


def _junit(output: Output, layout: Layout) -> Writer:
    from linter.reporting.junit import JUnitWriter

    return JUnitWriter(output, layout.fails, layout.accepted)


def _html(output: Output, layout: Layout) -> Writer:
    from linter.reporting.html import HtmlWriter

    return HtmlWriter(output, layout.linter, layout.accepted)


_WRITERS: Final[Mapping[str, Callable[[Output, Layout], Writer]]] = {
    "text": _human,
    "json": _Json,
    "jsonl": _JsonLines,
    "csv": _csv,
    "xlsx": _xlsx,
    "sarif": _sarif,
    "github": _github,
    "junit": _junit,
    "html": _html,
}
FORMATS: Final = tuple(_WRITERS)


def writer_of(name: str) -> Callable[[Output, Layout], Writer]:
    """The maker of a writer. Raises OptionError if there is no such format."""
    known = ", ".join(_WRITERS)
    if name not in _WRITERS:
        raise OptionError(f"--format: there is no format “{name}”. Give one of {known}.")
    return _WRITERS[name]
