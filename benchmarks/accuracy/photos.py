"""Real photos: does LOC001 say what ExifTool says?"""

from __future__ import annotations

from pathlib import Path

from benchmarks.common import photos
from benchmarks.exiftool import ExifTool, holds_position
from linter import Attachment, Draft, Linter

__all__ = ["run"]


def run(data: Path, linter: Linter, *, show: bool) -> None:
    """Print LOC001 against ExifTool's verdict on every shared photo."""
    if not linter.wants("LOC001"):
        return
    try:
        judge = ExifTool()
    except FileNotFoundError as missing:
        print(f"\nPhotos: not measured, {missing}.")
        return
    counts = {"TP": 0, "FN": 0, "FP": 0, "TN": 0}
    with judge:
        for path in photos(data):
            report = linter.check(Draft(attachments=(Attachment(name=path.name, path=path),)))
            flagged = any(finding.rule == "LOC001" for finding in report.findings)
            truth = holds_position(judge.read(path))
            kind = ("TP" if truth else "FP") if flagged else ("FN" if truth else "TN")
            counts[kind] += 1
            if show and kind in {"FN", "FP"}:
                print(f"  {kind} LOC001 {path.name}")
    total = sum(counts.values())
    print(f"\nLOC001 against ExifTool on {total} photos: {counts}")
