"""The command in this process, and drafts of every kind of file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CARD, run

__all__ = ["run"]

POST = f"😀 Hello\nmy card is {CARD}"


@pytest.fixture
def folder(run: object, tmp_path: Path) -> Path:
    """One file of each kind, with and without findings, and one that cannot be read."""
    (tmp_path / "a post.txt").write_text(POST, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(
        json.dumps({"id": "one", "text": "fine"}) + "\n" + json.dumps({"text": POST}) + "\nbroken\n"
    )
    (tmp_path / "c.csv").write_text(
        f'Message,Network,Date\n"My card\n{CARD}",X,2030-01-01 10:00\n'
        "fine,LinkedIn,2030-01-02 10:00\n"
    )
    return tmp_path
