"""The progress bar, with a clock of its own; and the brake."""

from __future__ import annotations

import io
import os
import signal
from pathlib import Path

import pytest

from linter.cli.brake import Brake
from linter.cli.console import Console, Paint
from linter.cli.progress import Progress, expected
from linter.draft import Draft
from linter.inputs import Entry
from linter.recognition import InputFormat

CLEAR = "\r\x1b[K"
RECORD = Entry(Draft(text="hello"), "a.jsonl", Path(), InputFormat.JSONL, raw=b"x" * 100)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_it_tells_how_many_how_fast_and_how_long() -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress(stream, 1000, clock)
    progress.step(RECORD)
    assert stream.getvalue() == ""  # a short run needs none
    clock.now = 2.0
    progress.step(RECORD)
    progress.step(RECORD)  # too soon after the last
    assert stream.getvalue() == (
        f"{CLEAR}[#####...................]  20%  2 checked, 1 a second, about 8 s left"
    )
    progress.clear()
    assert stream.getvalue().endswith(CLEAR)


@pytest.mark.parametrize(
    ("seconds", "left"),
    [(5, "about 45 s left"), (60, "about 9 min left"), (1000, "about 2.5 h left")],
)
def test_time_left_in_a_unit_that_people_think_in(seconds: int, left: str) -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress(stream, 1000, clock)
    clock.now = float(seconds)
    progress.step(RECORD)
    assert left in stream.getvalue()


def test_without_a_known_total_it_tells_no_time() -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress(stream, None, clock)
    clock.now = 4.0
    progress.step(RECORD)
    assert stream.getvalue() == f"{CLEAR}1 checked, 0 a second"


def test_messages_take_its_place() -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress(stream, None, clock)
    console = progress.above(Console(io.StringIO(), stream, Paint(False), 80))
    clock.now = 4.0
    progress.step(RECORD)
    console.tell("a.jsonl, line 3: it is empty.")
    assert stream.getvalue().endswith(f"{CLEAR}postlint: a.jsonl, line 3: it is empty.\n")


@pytest.mark.parametrize(
    ("stream", "environment"),
    [(io.StringIO(), {}), (Terminal(), {"TERM": "dumb"})],
    ids=["no terminal", "a dumb one"],
)
def test_on_a_terminal_only(stream: io.StringIO, environment: dict[str, str]) -> None:
    console = Console(io.StringIO(), stream, Paint(False), 80)
    assert Progress.of(console, [], environment) is None


def test_what_is_to_come_is_measured_in_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 10)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.txt").write_bytes(b"x" * 5)
    assert expected([str(tmp_path / "a.txt"), str(tmp_path / "in")]) == 15
    assert expected(["-"]) is None


@pytest.fixture
def brake() -> Brake:
    return Brake()


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
def test_ctrl_c_waits_while_the_brake_is_held(brake: Brake) -> None:
    done: list[str] = []

    def write() -> None:
        with brake:
            signal.raise_signal(signal.SIGINT)
            done.append("written")

    brake.install()
    try:
        with pytest.raises(KeyboardInterrupt):
            write()
        assert done == ["written"]
        with brake:
            done.append("ended")  # it waits once, not for ever
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    finally:
        brake.remove()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_ctrl_c_that_is_ignored_stays_ignored(brake: Brake) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        brake.install()
        signal.raise_signal(signal.SIGINT)
        brake.remove()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
