"""Photos a second, beside a resident exiftool."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from benchmarks.common import photos
from benchmarks.exiftool import ExifTool
from linter import Attachment, Draft, Linter

__all__ = ["run"]


def run(data: Path, *, repeat: int) -> None:
    linter = Linter(select=["LOC001"])
    paths = photos(data)
    drafts = [Draft(attachments=(Attachment(name=path.name, path=path),)) for path in paths]
    for draft in drafts:
        linter.check(draft)
    ours = []
    for _ in range(repeat):
        started = time.perf_counter()
        for draft in drafts:
            linter.check(draft)
        ours.append(time.perf_counter() - started)
    rate = len(paths) / statistics.median(ours)
    print(f"\n{len(paths)} real photos, LOC001, read from disk (warm)")
    print(f"postlint: {rate:,.0f} photos/s")
    try:
        judge = ExifTool()
    except FileNotFoundError as missing:
        print(f"exiftool: not measured, {missing}")
        return
    with judge:
        judge.read(paths[0])
        started = time.perf_counter()
        for path in paths:
            judge.read(path)
        peer = len(paths) / (time.perf_counter() - started)
    print(f"exiftool, resident: {peer:,.0f} photos/s")
    print(f"ratio: {rate / peer:,.1f} times")
