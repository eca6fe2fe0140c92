"""What ``--fix`` would change, as a unified diff: ``postlint check --diff``."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from linter.cli.console import Output
from linter.errors import LinterError
from linter.finding import Field
from linter.inputs import Blank, Entry, Refused
from linter.media import MediaError
from linter.recognition import InputFormat
from linter.report import Report, field_text

__all__ = ["Differ"]

_FIELDS: Final = (
    Field.TEXT,
    Field.FIRST_COMMENT,
    Field.LINK,
    Field.HANDLE,
    Field.DISPLAY_NAME,
    Field.BIO,
)


class Differ:
    """Shows each draft's changes; nothing is written, and the reports stay as they are.

    The diff of a text file can be applied to it; that of a draft in JSON is shown
    field by field, for reading.
    """

    def __init__(self, output: Output) -> None:
        self._output = output
        self._problems: list[str] = []

    @property
    def failed(self) -> bool:
        """Whether some change could not be worked out."""
        return bool(self._problems)

    def take(self, item: Entry | Refused | Blank, report: Report | None) -> Report | None:
        """The report as it was; its draft's changes are shown."""
        if isinstance(item, Entry) and report is not None:
            self._show(item, report)
        return report

    def end(self) -> None:
        """Nothing is held back."""

    def messages(self) -> Iterator[str]:
        """What could not be worked out."""
        yield from self._problems

    def _show(self, entry: Entry, report: Report) -> None:
        draft = entry.draft
        try:
            fixed = report.apply_fixes()
        except (LinterError, MediaError) as error:
            self._problems.append(f"{entry.where or 'the draft'}: {error}")
            return
        for each in _FIELDS:
            self._show_field(
                entry, each.value, field_text(draft, each, None), field_text(fixed, each, None)
            )
        for old, new in zip(draft.attachments, fixed.attachments, strict=True):
            name = old.name or (old.path.name if old.path else "a photo")
            self._show_field(entry, f"alt text of {name}", old.alt_text, new.alt_text)
            if old.name != new.name:
                self._output.write(f"# {entry.where}: {name} would be named {new.name}\n")
            if new.data != old.data:
                self._output.write(f"# {entry.where}: private details would leave {name}\n")

    def _show_field(self, entry: Entry, name: str, old: str, new: str) -> None:
        if old == new:
            return
        label = f"{entry.where}, {name}" if entry.where else name
        if entry.format is InputFormat.TEXT and name == Field.TEXT and entry.path is not None:
            label = entry.name
            tail = "\n" if entry.raw.endswith(b"\n") else ""
            old, new = old + tail, new + tail
        for line in difflib.unified_diff(_lines(old), _lines(new), label, label):
            self._output.write(line)
            if not line.endswith("\n"):
                self._output.write("\n\\ No newline at end of file\n")


def _lines(text: str) -> list[str]:
    """Lines as diff tools count them: only a line feed ends one."""
    pieces = [f"{line}\n" for line in text.split("\n")]
    pieces[-1] = pieces[-1][:-1]
    return pieces if pieces[-1] else pieces[:-1]
