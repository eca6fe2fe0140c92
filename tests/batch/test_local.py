"""Worker processes on this machine: the same reports, whatever becomes of the processes."""

from __future__ import annotations

import csv
import os
import select
import signal
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from linter.batch.exchange import Setup, outcomes_of, packed
from linter.batch.process import Lost, Worker
from linter.cli.status import ExitStatus
from linter.draft import Draft
from linter.errors import LinterError
from linter.policy import Policy
from tests.batch.conftest import LIMIT, RULES, Bench, ids, killed, reports
from tests.cli.conftest import CARD

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs FIFOs and signals")

JOBS = ("--jobs", "2")
LINES = ("--format", "jsonl")


def mixed(bench: Bench) -> list[str]:
    """Inputs of every kind, good and bad."""
    folder = bench.folder / "in"
    folder.mkdir()
    (folder / "not-a-photo.jpg").write_bytes(b"\xff\xd8\xff broken")
    (folder / "one.txt").write_text(f"my card: {CARD}")
    (folder / "plan.csv").write_text(
        f"Date,Text,Image\n2030-01-01 10:00,hello,\n2030-01-02 10:00,{CARD},gone.jpg\n"
    )
    records = [{"id": str(n), "text": f"{n} {CARD if n % 7 == 0 else 'hello'}"} for n in range(300)]
    records[5]["attachments"] = [{"name": "x", "path": "missing.jpg"}]  # type: ignore[assignment]
    lines = [msgspec.json.encode(each) for each in records]
    lines[10:10] = [b"", b"{broken", b'{"text": ""}']
    (folder / "posts.jsonl").write_bytes(b"\n".join(lines))
    return ["in", "--select", "FIN001,LOC001"]


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_two_processes_say_what_one_says(bench: Bench, form: str) -> None:
    inputs = mixed(bench)
    one = bench.run(*inputs, "--format", form, "--statistics")
    two = bench.run(*inputs, "--format", form, "--statistics", *JOBS)
    assert two.stdout == one.stdout
    assert two.stderr == one.stderr
    assert two.returncode == one.returncode == ExitStatus.NOT_CHECKED


@pytest.mark.parametrize("poison", ["zz-kill", "zz-segfault"])
def test_a_draft_that_kills_its_process_is_unchecked_and_no_other(
    bench: Bench, poison: str
) -> None:
    texts = [f"zz-{n}" for n in range(30)]
    texts[3] = f"zz- {CARD}"
    texts[7] = texts[20] = poison
    result = bench.run(bench.drafts(*texts), *RULES, *LINES, *JOBS)
    told = list(reports(result.stdout.splitlines()))
    assert [each["id"] for each in told] == [str(n) for n in range(30)]
    assert result.returncode == ExitStatus.NOT_CHECKED
    for number, report in enumerate(told):
        if number in {7, 20}:
            assert (report["verdict"], report["complete"]) == ("review", False)
            assert {each["rule"] for each in report["unchecked"]} == {"FIN001", "TST001"}
            assert "broke off" in report["unchecked"][0]["reason"]
        else:
            assert report["verdict"] == ("block" if number == 3 else "ok")
            assert report["complete"]


def test_a_process_that_dies_once_loses_nothing(bench: Bench) -> None:
    texts = [f"zz-{n}" for n in range(10)]
    texts[4] = "zz-once"
    result = bench.run(bench.drafts(*texts), *RULES, *LINES, *JOBS)
    assert ids(result.stdout) == [str(n) for n in range(10)]
    assert result.returncode == ExitStatus.CLEAN
    assert bench.looked_at("zz-once") == 2


def test_a_process_that_is_killed_loses_nothing(bench: Bench) -> None:
    texts = [f"zz-{n}" for n in range(10)]
    texts[4] = "zz-gate"
    with bench.start(bench.drafts(*texts), *RULES, *LINES, *JOBS) as process:
        with bench.at_the_gate():
            killed(bench.gatekeeper())
        bench.at_the_gate().close()
        out, _ = process.communicate(timeout=LIMIT)
    assert ids(out) == [str(n) for n in range(10)]
    assert process.returncode == ExitStatus.CLEAN


def test_a_killed_run_goes_on_from_its_checkpoint(bench: Bench) -> None:
    texts = [f"zz-{n} {CARD}" for n in range(12)]
    texts[6] = "zz-gate"
    command = (bench.drafts(*texts), *RULES, *LINES, "--resume", "checkpoint")
    with bench.start(*command, *JOBS) as process:
        assert process.stdout is not None
        with bench.at_the_gate():
            first = process.stdout.readline()
            killed(process.pid, waiting_for=bench.gatekeeper())  # it goes with its parent
    texts[6] = "zz-6"
    bench.drafts(*texts)
    result = bench.run(*command, *JOBS, "--output", "reports.jsonl")
    out = (bench.folder / "reports.jsonl").read_text()
    assert ids(out) == [str(n) for n in range(12)]
    assert out.startswith(first)
    assert out == bench.run(bench.drafts(*texts), *RULES, *LINES).stdout
    assert result.returncode == ExitStatus.FINDINGS
    assert bench.looked_at(texts[0]) == 2  # once before, never on resuming, once to compare


@pytest.mark.parametrize("jobs", [(), JOBS], ids=["one", "two"])
def test_a_full_disk_is_told_and_the_run_can_go_on(bench: Bench, jobs: tuple[str, ...]) -> None:
    texts = [f"zz-{n}" for n in range(10)]
    command = (bench.drafts(*texts), *RULES, *LINES, "--resume", "checkpoint", *jobs)
    result = bench.run(*command, "--output", "/dev/full")
    assert result.returncode == ExitStatus.NOT_CHECKED
    assert result.stderr == (
        "postlint: the disk is full: /dev/full could not be written whole. Make room, then "
        "give the same command again.\n"
    )
    result = bench.run(*command)
    assert ids(result.stdout) == [str(n) for n in range(10)]
    assert result.returncode == ExitStatus.CLEAN
    assert bench.looked_at("zz-0") == 1


READERS: dict[str, Callable[[str], int]] = {  # by format: how many drafts a report holds
    "text": lambda report: 1 if "1 draft checked" in report else 0,
    "json": lambda report: len(msgspec.json.decode(report)),
    "jsonl": lambda report: len(ids(report)),
    "csv": lambda report: len(list(csv.DictReader(report.splitlines()))),
    "sarif": lambda report: len(msgspec.json.decode(report)["runs"][0]["results"]),
    "junit": lambda report: len(ElementTree.fromstring(report).findall(".//testcase")),
    "html": lambda report: 1 if "</html>" in report else 0,
    "github": lambda report: report.count("::error"),
}


@pytest.mark.parametrize("form", READERS)
def test_ctrl_c_leaves_a_valid_report_of_what_was_checked(bench: Bench, form: str) -> None:
    for name, text in (("a", f"zz- {CARD}"), ("b", "zz-gate"), ("c", "zz-c")):
        (bench.folder / f"{name}.txt").write_text(text)
    command = ("a.txt", "b.txt", "c.txt", *RULES, "--format", form, "--output", "report")
    with bench.start(*command) as process, bench.at_the_gate():
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=LIMIT)
    assert process.returncode == ExitStatus.INTERRUPTED
    assert "stopped: 1 draft was checked" in err
    (report,) = (each for each in bench.folder.iterdir() if "report" in each.name)
    assert READERS[form](report.read_text()) == 1


def test_ctrl_c_ends_the_processes(bench: Bench) -> None:
    command = (bench.drafts("zz-0", "zz-gate", "zz-2"), *RULES, *LINES, *JOBS)
    with bench.start(*command) as process, bench.at_the_gate():
        assert process.stdout is not None
        assert ids(process.stdout.readline()) == ["0"]
        worker = os.pidfd_open(bench.gatekeeper())
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LIMIT)
        assert select.select([worker], [], [], LIMIT)[0]
        os.close(worker)
    assert process.returncode == ExitStatus.INTERRUPTED
    assert out == ""
    assert "stopped: 1 draft was checked" in err


def test_a_report_comes_before_the_next_draft_is_asked_for(bench: Bench) -> None:
    with bench.start("-", *RULES, *LINES, *JOBS, stdin=-1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(f'{{"id": "{number}", "text": "zz-{number}"}}\n')
            process.stdin.flush()
            assert ids(process.stdout.readline()) == [str(number)]
        process.stdin.close()
        assert process.wait(timeout=LIMIT) == ExitStatus.CLEAN


def test_ctrl_c_while_standard_input_is_awaited(bench: Bench) -> None:
    with bench.start("-", *RULES, *LINES, *JOBS, stdin=-1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write('{"id": "0", "text": "zz-"}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=LIMIT) == ExitStatus.INTERRUPTED
        assert process.stderr is not None
        assert process.stderr.read() == (
            "postlint: stopped: 1 draft was checked, which the report holds; the others were not.\n"
        )


def test_a_process_that_hangs_is_ended(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in bench.environment.items():
        monkeypatch.setenv(name, value)
    worker = Worker(Setup(Policy.load(), select=("TST",)).packed())
    worker.send(packed([Draft(text="zz-gate")]))
    with bench.at_the_gate(), pytest.raises(Lost) as caught:
        worker.receive(0.01)
    assert caught.value.late
    worker.end()


def test_a_worker_answers_for_each_draft() -> None:
    worker = Worker(Setup(Policy.load(), select=("FIN001",)).packed())
    try:
        worker.send(packed([Draft(text="hello"), Draft(text=f"my card {CARD}")]))
        outcomes = outcomes_of(worker.receive(LIMIT), {})
    finally:
        worker.end()
    assert [[each.rule for each in outcome.findings] for outcome in outcomes] == [[], ["FIN001"]]


def test_a_worker_of_another_version_is_refused() -> None:
    setup = Setup(Policy.load()).packed()
    version = b"0.1.0"
    assert setup.endswith(version)
    with pytest.raises(LinterError, match="Install the same everywhere"):
        Worker(setup[: -len(version)] + b"0.0.9")


def test_a_photo_path_need_not_be_utf_8() -> None:
    from linter.batch.exchange import asked
    from linter.draft import Attachment

    draft = Draft(attachments=(Attachment(path=Path(os.fsdecode(b"caf\xe9.jpg"))),))
    assert asked(packed([draft])) == [draft]
