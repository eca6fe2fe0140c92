"""``postlint review``: answers from the keyboard, what they write, and what comes of it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from linter.cli.status import ExitStatus
from linter.suppressions import load
from tests.cli.conftest import CARD, ONLY, Run

OTHER = "5555 5555 5555 4444"  # Stripe's published Mastercard test number
FILE = ("--suppressions", "s.toml")


@pytest.fixture
def drafts(run: Run, tmp_path: Path) -> Path:
    """Three drafts: two say the same card, one another."""
    texts = (f"card {CARD}", "fine", f"again, {CARD}", f"and {OTHER}")
    path = tmp_path / "d.jsonl"
    path.write_text(
        "".join(json.dumps({"id": f"p{n}", "text": t}) + "\n" for n, t in enumerate(texts))
    )
    return path


def test_accepting_asks_why_who_and_until_when(run: Run, drafts: Path, tmp_path: Path) -> None:
    answers = b"a\n\na\nA test number\nAda\nsoon\n2001-01-01\n2999-12-31\ns\n"
    result = run("review", "d.jsonl", *ONLY, *FILE, stdin=answers)
    assert result.status == ExitStatus.FINDINGS
    assert "accepted 1, to mend 0, left open 1." in result.err
    for said in ("A reason is needed", "Write the date as", "That day is over", "payment card"):
        assert said in result.out
    (entry,) = load(tmp_path / "s.toml")
    assert (entry.rule, entry.reason, entry.owner) == ("FIN001", "A test number", "Ada")
    assert (entry.expires, entry.added) == (date(2999, 12, 31), date.today())
    assert CARD[:9] not in (tmp_path / "s.toml").read_text()
    checked = run("check", "d.jsonl", *ONLY, *FILE, "--format", "jsonl")
    verdicts = [json.loads(line)["verdict"] for line in checked.out.splitlines()]
    assert verdicts == ["ok", "ok", "ok", "block"]


def test_entries_are_added_to_those_there_are(run: Run, drafts: Path, tmp_path: Path) -> None:
    for answers in (b"a\none\n\ns\n", b"a\ntwo\n\n"):
        run("review", "d.jsonl", *ONLY, *FILE, "--owner", "Ada", stdin=answers)
    assert [each.reason for each in load(tmp_path / "s.toml")] == ["one", "two"]
    result = run("review", "d.jsonl", *ONLY, *FILE)
    assert (result.status, result.out) == (ExitStatus.CLEAN, "")


def test_mending_writes_only_what_was_chosen(run: Run, drafts: Path, tmp_path: Path) -> None:
    result = run("review", "d.jsonl", *ONLY, *FILE, "--output-dir", "out", stdin=b"s\nf\ns\n")
    assert result.status == ExitStatus.FINDINGS
    texts = [
        json.loads(line)["text"] for line in (tmp_path / "out/d.jsonl").read_text().splitlines()
    ]
    assert texts == [f"card {CARD}", "fine", "again, [card number removed]", f"and {OTHER}"]
    assert json.loads(drafts.read_text().splitlines()[2])["text"] == f"again, {CARD}"


@pytest.mark.parametrize("answers", [b"f\nq\n", b"f\n"])
def test_stopping_keeps_what_was_decided_and_the_rest_as_it_was(
    run: Run, drafts: Path, tmp_path: Path, answers: bytes
) -> None:
    result = run("review", "d.jsonl", *ONLY, *FILE, "--in-place", stdin=answers)
    assert "to mend 1, left open 1, stopped before the end" in result.err
    texts = [json.loads(line)["text"] for line in drafts.read_text().splitlines()]
    assert texts == ["card [card number removed]", "fine", f"again, {CARD}", f"and {OTHER}"]
    assert result.status == ExitStatus.FINDINGS


def test_a_schedule_is_reviewed_row_by_row(run: Run, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text(f"Message,Network,Date\ncard {CARD},X,\nand {OTHER},X,\n")
    answers = b"a\nok\n\nf\n"
    arguments = (*FILE, "--owner", "Ada", "--output-dir", "out")
    result = run("review", "s.csv", *ONLY, *arguments, stdin=answers)
    assert result.status == ExitStatus.CLEAN
    assert "s.csv, row 2" in result.out
    assert (tmp_path / "out" / "s.csv").read_text() == (
        f"Message,Network,Date\ncard {CARD},X,\nand [card number removed],X,\n"
    )


def test_an_entry_that_ended_is_asked_about_again(run: Run, drafts: Path, tmp_path: Path) -> None:
    run("review", "d.jsonl", *ONLY, *FILE, "--owner", "Ada", stdin=b"a\nold\n\nq\n")
    path = tmp_path / "s.toml"
    yesterday = date.today() - timedelta(1)
    path.write_text(path.read_text() + f"expires = {yesterday}\n")
    result = run("review", "d.jsonl", *ONLY, *FILE, "--owner", "Ada", stdin=b"a\nnew\n\nq\n")
    assert "accepted 1" in result.err
    assert run("check", "d.jsonl", *ONLY, *FILE).err.count("ended on") == 0


REFUSED = {
    "no file": (("d.jsonl",), "--suppressions"),
    "standard input": (("-", *FILE), "give files"),
    "two places": (("d.jsonl", *FILE, "--in-place", "--output-dir", "x"), "exclude"),
    "no such account": (("d.jsonl", *FILE, "--account", "x"), "personal, official"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_options_are_refused(run: Run, drafts: Path, case: str) -> None:
    arguments, said = REFUSED[case]
    result = run("review", *arguments)
    assert (result.status, result.out) == (ExitStatus.NOT_CHECKED, "")
    assert said in result.err


def test_what_cannot_be_read_is_told_and_kept(run: Run, tmp_path: Path) -> None:
    content = f"broken\n{json.dumps({'text': f'card {CARD}'})}\n"
    (tmp_path / "d.jsonl").write_text(content)
    result = run("review", "d.jsonl", *ONLY, *FILE, "--output-dir", "out", stdin=b"s\n")
    assert result.status == ExitStatus.NOT_CHECKED
    assert "d.jsonl, line 1" in result.err
    assert (tmp_path / "out" / "d.jsonl").read_text() == content
