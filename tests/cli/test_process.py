"""The command as a shell runs it: streams, signals, start-up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from linter.cli.status import ExitStatus
from tests.cli.conftest import CARD
from tests.conftest import ROOT

POSTLINT = (sys.executable, "-m", "linter")
HEAVY = (
    "spacy", "presidio_analyzer", "PIL", "phonenumbers", "stdnum", "fastapi", "wcwidth",
    "importlib.metadata", "linter.media", "linter.wire", "multiprocessing", "tests",
)  # fmt: skip


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR"}}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def shell(*arguments: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*POSTLINT, *arguments],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=environment(**more),
        check=False,
        timeout=60,
    )


def test_standard_input_and_exit_status() -> None:
    result = shell("check", "-", "--select", "FIN001", stdin=f"my card {CARD}\n")
    assert result.returncode == ExitStatus.FINDINGS
    assert result.stdout.startswith("standard input\nerror FIN001")
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_colour_can_be_forced() -> None:
    result = shell("check", "--text", "hello", "--select", "FIN001", FORCE_COLOR="1")
    assert result.stdout == "\x1b[32m✓ Nothing found.\x1b[0m\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_colour_on_a_terminal_but_not_against_no_color() -> None:
    import pty

    for more, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        ours, theirs = pty.openpty()
        with subprocess.Popen(
            [*POSTLINT, "check", "--text", "hello", "--select", "FIN001"],
            stdout=theirs,
            env=environment(**{"TERM": "xterm", **more}),
        ) as process:
            process.wait(timeout=60)
        os.close(theirs)
        shown = os.read(ours, 4096).decode()
        os.close(ours)
        assert ("\x1b[32m" in shown) is coloured


def test_an_output_that_cannot_show_a_character_does_not_fail() -> None:
    result = shell("check", "--text", f"😀 {CARD}", "--select", "FIN001", PYTHONIOENCODING="ascii")
    assert result.returncode == ExitStatus.FINDINGS
    assert r"\U0001f600" in result.stdout


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text('{"text": "hello"}\n' * 5000)
    with subprocess.Popen(
        [*POSTLINT, "check", "many.jsonl", "--format", "jsonl"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=60) == ExitStatus.PIPE_CLOSED
        assert process.stderr.read() == b""


def test_ctrl_c_is_told_in_a_line() -> None:
    with subprocess.Popen(
        [*POSTLINT, "check", "-", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b'{"text": "a"}\n{"text": "b"}\n')
        process.stdin.flush()
        process.stdout.readline()  # it has begun, and waits for more
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == ExitStatus.INTERRUPTED
        assert process.stderr.read().count(b"\n") == 1


def test_a_clean_text_loads_nothing_heavy() -> None:
    script = (
        "import sys; from linter.cli import main; main(['check', '--text', 'A clean text']); "
        f"print([each for each in {HEAVY!r} if each in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        check=True,
        timeout=60,
    )
    assert result.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="needs the processor time of a child")
def test_a_clean_text_is_answered_at_once(tmp_path: Path) -> None:
    import resource

    # Bytecode as an installed package has it; the first run fills the cache. Processor
    # time, because other work on the machine is not the command's fault; and beside the time
    # that importing its bare libraries takes there, because machines differ.
    warm = {"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    bare = [sys.executable, "-c", "import msgspec, numpy, re2, tokenizers"]

    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    took, imports = [], []
    for _ in range(4):
        before = spent()
        assert shell("check", "--text", "A clean text", **warm).returncode == ExitStatus.CLEAN
        took.append(spent() - before)
        before = spent()
        subprocess.run(bare, env=environment(**warm), check=True, timeout=60)
        imports.append(spent() - before)
    assert min(took) < 5 * min(imports)
