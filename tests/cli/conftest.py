"""Runs the command in this process, as a terminal-less shell would see it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from linter.cli import main

CARD = "4242 4242 4242 4242"  # Stripe's published test number
ONLY = ("--select", "FIN001")  # one rule, so that others' growth changes no expectation


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """``run("check", "post.txt")`` in an empty folder; ``stdin`` takes bytes."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "POSTLINT_FINGERPRINT_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = main(arguments)
        printed = capsys.readouterr()
        return Result(status, printed.out, printed.err)

    return call
