"""A whole batch through the command, with one process and with several."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.common import ROOT, photos, tweets
from linter import Attachment, Draft, Linter

__all__ = ["run"]

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LOOK: Final = 0.2  # seconds between two looks at the workers' memory
_WORKER: Final = b"linter.batch.child"


@dataclass(frozen=True)
class _Measured:
    seconds: float
    processor: float  # seconds, of the command and its workers
    parent: int  # KiB at its largest
    worker: int  # KiB at its largest, of the largest worker


def run(data: Path, *, posts: int, jobs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "posts.jsonl"
        with source.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in _lines(data, posts))
        print(
            f"\n{posts:,} real tweets with variations, all rules, {source.stat().st_size:,} bytes"
        )
        one = _measured(source, Path(folder) / "one.jsonl", 1)
        print(f"--jobs 1: {_said(posts, one)}")
        several = _measured(source, Path(folder) / "several.jsonl", jobs)
        print(f"--jobs {jobs}: {_said(posts, several)}")
        print(f"ratio: {one.seconds / several.seconds:.2f} times as fast")
        print(
            f"processor time: {several.processor / one.processor:.2f} times as much, so at best "
            f"{jobs * one.processor / several.processor:.2f} times as fast on {jobs} idle cores"
        )
        same = (Path(folder) / "one.jsonl").read_bytes()
        if same != (Path(folder) / "several.jsonl").read_bytes():
            raise AssertionError("The reports differ.")
        ids = [json.loads(line)["id"] for line in same.splitlines()]
        if ids != [str(number) for number in range(posts)]:
            raise AssertionError("The reports are not in order.")
        print("reports: the same, byte for byte, and in order")
    _photos(data)


def _lines(data: Path, posts: int) -> Iterator[str]:
    texts = itertools.cycle(tweets(data))
    for number, text in zip(range(posts), texts, strict=False):
        varied = f"{_DAYS[number % 7]}, no. {number}: {text}" if number % 2 else f"{text} #{number}"
        yield json.dumps({"id": str(number), "text": varied}, ensure_ascii=False)


def _measured(source: Path, target: Path, jobs: int) -> _Measured:
    command = [sys.executable, "-m", "linter", "check", str(source), "--format", "jsonl"]
    started = time.perf_counter()
    process = subprocess.Popen([*command, "--output", str(target), "--jobs", str(jobs)], cwd=ROOT)
    over, largest = threading.Event(), [0]
    watch = threading.Thread(target=_watch, args=(process.pid, over, largest))
    watch.start()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    over.set()
    watch.join()
    if os.waitstatus_to_exitcode(status) not in {0, 1}:
        raise AssertionError("The command failed.")
    return _Measured(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, largest[0])


def _watch(parent: int, over: threading.Event, largest: list[int]) -> None:
    """Keep the peak memory (KiB) of the largest worker of a command."""
    while not over.wait(_LOOK):
        for each in Path("/proc").glob("[0-9]*"):
            try:
                status = (each / "status").read_text()
                if f"PPid:\t{parent}\n" in status and _WORKER in (each / "cmdline").read_bytes():
                    peak = status.partition("VmHWM:")[2].split()[0]
                    largest[0] = max(largest[0], int(peak))
            except (OSError, IndexError):  # it has just ended
                continue


def _said(posts: int, measured: _Measured) -> str:
    worker = f", {measured.worker / 1024:,.0f} MiB a worker at most" if measured.worker else ""
    return (
        f"{measured.seconds:.1f} s, {posts / measured.seconds:,.0f} posts/s, "
        f"{measured.processor:.1f} s of processor time{worker}"
    )


def _photos(data: Path) -> None:
    """A thousand photo headers, one process."""
    linter = Linter(select=["LOC001"])
    paths = list(itertools.islice(itertools.cycle(photos(data)), 1000))
    drafts = [Draft(attachments=(Attachment(name=path.name, path=path),)) for path in paths]
    linter.check(drafts[0])
    wall, processor = time.perf_counter(), time.process_time()
    for draft in drafts:
        linter.check(draft)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    print(
        f"\n1,000 photo headers, LOC001: {1000 / wall:,.0f} photos/s, "
        f"{1000 / processor:,.0f} a second of processor time"
    )
