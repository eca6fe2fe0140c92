"""The command, run in this process in an empty folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import run
from tests.schedule.examples import FOLDER

__all__ = ["Alone", "alone", "run"]

Alone = Callable[[str], str]


@pytest.fixture
def alone(tmp_path: Path) -> Alone:
    """A copy of a shipped schedule without its photos, because reading those takes long."""

    def copy(name: str) -> str:
        target = tmp_path / "given" / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((FOLDER / name).read_bytes())
        return str(target)

    return copy
