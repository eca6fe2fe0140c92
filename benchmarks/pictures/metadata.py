"""How long it takes to say whether a photo holds a position, beside other readers."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.common import photos
from benchmarks.exiftool import ExifTool, holds_position
from linter import Attachment, Draft, Linter

__all__ = ["run"]


def run(data: Path) -> None:
    """Print, for each reader, positions found, files that broke it, and milliseconds a file."""
    paths = photos(data)
    print(f"\nPositions in {len(paths)} photos, from disk (warm)")
    print(f"{'':12}{'found':>7}{'failed':>8}{'median ms':>11}{'worst ms':>10}")
    linter = Linter(select=["LOC001"])

    def ours(path: Path) -> bool:
        report = linter.check(Draft(attachments=(Attachment(name=path.name, path=path),)))
        return any(finding.rule == "LOC001" for finding in report.findings)

    _row("postlint", paths, ours)
    _row("Pillow", paths, _pillow)
    _row("ExifRead", paths, _exifread)
    try:
        judge = ExifTool()
    except FileNotFoundError as missing:
        print(f"exiftool: not measured, {missing}")
        return
    with judge:
        _row("ExifTool", paths, lambda path: holds_position(judge.read(path)))


def _row(name: str, paths: list[Path], holds: Callable[[Path], bool]) -> None:
    found = failed = 0
    spent = []
    holds(paths[0])
    for path in paths:
        started = time.perf_counter()
        try:
            found += holds(path)
        except Exception:  # the point: what other readers do with broken files
            failed += 1
        spent.append(1000 * (time.perf_counter() - started))
    print(f"{name:12}{found:7}{failed:8}{statistics.median(spent):11.2f}{max(spent):10.1f}")


def _pillow(path: Path) -> bool:
    from PIL import Image
    from PIL.ExifTags import IFD
    from pillow_heif import register_heif_opener

    register_heif_opener()
    with Image.open(path) as image:
        place = image.getexif().get_ifd(IFD.GPSInfo)
        return 2 in place and 4 in place  # GPSLatitude, GPSLongitude


def _exifread(path: Path) -> bool:
    import exifread

    with path.open("rb") as file:
        tags = exifread.process_file(file, details=False)
    return "GPS GPSLatitude" in tags and "GPS GPSLongitude" in tags
