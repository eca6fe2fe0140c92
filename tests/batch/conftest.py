"""Drafts that harm the process that checks them, and the command as a shell runs it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import msgspec
import pytest

from tests.batch.poison import FOLDER, GATE, LOG, PID
from tests.conftest import ROOT

LIMIT = 240  # seconds for a command on a machine that has much else to do
RULES = ("--select", "TST001,FIN001")


@dataclass(frozen=True)
class Bench:
    """A folder in which the test rule is installed for every process started here."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            **{k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR"}},
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(self.folder / "plug-in"))),
            FOLDER: str(self.folder),
        }

    def start(self, *arguments: str, **more: Any) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "linter", "check", *arguments],
            cwd=self.folder,
            env=self.environment,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **more,
        )

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=LIMIT)
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def drafts(self, *texts: str, name: str = "drafts.jsonl") -> str:
        """Write drafts with ids from 0 up; returns the file's name."""
        lines = (msgspec.json.encode({"id": str(i), "text": t}) for i, t in enumerate(texts))
        (self.folder / name).write_bytes(b"\n".join(lines) + b"\n")
        return name

    def looked_at(self, text: str) -> int:
        """How often a rule has looked at a text."""
        return (self.folder / LOG).read_text().splitlines().count(text)

    def at_the_gate(self) -> IO[str]:
        """Wait until a process has come to the gate. Closing what is returned opens it."""
        return (self.folder / GATE).open("w")

    def gatekeeper(self) -> int:
        """The process at the gate."""
        return int((self.folder / PID).read_text())


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return equipped(tmp_path)


def equipped(folder: Path) -> Bench:
    package = folder / "plug-in" / "test_poison-1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: test-poison\nVersion: 1.0\n")
    (package / "entry_points.txt").write_text(
        "[linter.detectors]\ntest-poison = tests.batch.poison:Poison\n"
    )
    os.mkfifo(folder / GATE)
    return Bench(folder)


def killed(process: int, *, waiting_for: int | None = None) -> None:
    """Kill a process, and wait until it, or the one that depends on it, is gone."""
    watched = os.pidfd_open(waiting_for or process)
    os.kill(process, signal.SIGKILL)
    assert select.select([watched], [], [], LIMIT)[0]
    os.close(watched)


def reports(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    return (msgspec.json.decode(line) for line in lines)


def ids(out: str) -> list[str]:
    return [each["id"] for each in reports(out.splitlines())]
