"""Start-up: a clean text from the shell, and the memory it takes."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time

from benchmarks.common import ROOT

__all__ = ["run"]

CLEAN = "New lighting rig is up and nobody cried. A good day in the studio."


def run(*, repeat: int) -> None:
    command = [sys.executable, "-m", "linter", "check", "--text", CLEAN]
    times = []
    for _ in range(repeat + 1):
        started = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\npostlint check --text, clean: {statistics.median(times[1:]):.3f} s from the shell")
    print(f"largest child process so far: {peak:.0f} MB")
