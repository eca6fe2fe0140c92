"""The suppressions file: what it accepts, for how long, and how every format shows it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from linter.cli.status import ExitStatus
from linter.suppressions import Suppression, block, load
from tests.cli.conftest import CARD, ONLY, Run

POST = f"my card is {CARD}"
TODAY = date.today()


def written(
    path: Path, fingerprint: str, expires: date | None = None, rule: str = "FIN001"
) -> None:
    entry = Suppression(fingerprint, rule, "A test number", "Ada", expires)
    path.write_text(block(entry), encoding="utf-8")


@pytest.fixture
def fingerprint(run: Run) -> str:
    report = json.loads(run("check", "--text", POST, *ONLY, "--format", "json").out)
    return str(report["findings"][0]["fingerprint"])


def test_what_is_written_is_read(tmp_path: Path) -> None:
    entries = [
        Suppression("ab", "FIN001", 'a "quoted" \\ reason\n=x', "Zoë", TODAY, TODAY),
        Suppression("cd", "ADR001", "short"),
    ]
    path = tmp_path / "s.toml"
    path.write_text("\n".join(map(block, entries)), encoding="utf-8")
    first, second = load(path)
    assert first.reason == 'a "quoted" \\ reason =x'
    assert (first.owner, first.expires, second) == ("Zoë", TODAY, entries[1])


@pytest.mark.parametrize(
    "text", [POST, f"Something new stands before it: {POST}", POST.replace("card", "bank card")]
)
def test_an_accepted_finding_survives_edits_elsewhere(
    run: Run, tmp_path: Path, fingerprint: str, text: str
) -> None:
    written(tmp_path / "s.toml", fingerprint)
    result = run("check", "--text", text, *ONLY, "--suppressions", "s.toml", "--format", "json")
    report = json.loads(result.out)
    assert (report["verdict"], result.status, result.err) == ("ok", ExitStatus.CLEAN, "")
    assert [each["acknowledged"] for each in report["findings"]] == [True]


SHOWN = {
    "text": "acknowledged: A test number (Ada)",
    "json": '"acknowledged": true',
    "jsonl": '"acknowledged":true',
    "csv": "Accepted.",
    "sarif": '{"kind":"external","status":"accepted","justification":"A test number (Ada)"}',
    "github": "::notice title=FIN001 payment-card (accepted)::Accepted: A test number (Ada).",
    "junit": "<system-out>Accepted: A test number (Ada).",
}


@pytest.mark.parametrize("form", SHOWN)
def test_every_format_shows_it_as_accepted(
    run: Run, tmp_path: Path, fingerprint: str, form: str
) -> None:
    written(tmp_path / "s.toml", fingerprint)
    arguments = ("--suppressions", "s.toml", "--format", form, "--output", "report")
    result = run("check", "--text", POST, *ONLY, *arguments)
    assert SHOWN[form] in (tmp_path / "report").read_text(encoding="utf-8")
    assert result.status == ExitStatus.CLEAN


def test_an_entry_that_has_ended_counts_no_more(run: Run, tmp_path: Path, fingerprint: str) -> None:
    written(tmp_path / "s.toml", fingerprint, TODAY - timedelta(1))
    result = run("check", "--text", POST, *ONLY, "--suppressions", "s.toml")
    assert result.status == ExitStatus.FINDINGS
    assert f"ended on {TODAY - timedelta(1)}: the finding counts again" in result.err
    written(tmp_path / "s.toml", fingerprint, TODAY)
    result = run("check", "--text", POST, *ONLY, "--suppressions", "s.toml")
    assert (result.status, result.err) == (ExitStatus.CLEAN, "")


def test_an_entry_that_nothing_needs_is_told(run: Run, tmp_path: Path, fingerprint: str) -> None:
    written(tmp_path / "s.toml", fingerprint)
    result = run("check", "--text", "fine", *ONLY, "--suppressions", "s.toml")
    assert f"s.toml: the entry for FIN001 ({fingerprint[:8]}…, Ada) was not needed" in result.err


def test_another_rule_s_entry_accepts_nothing(run: Run, tmp_path: Path, fingerprint: str) -> None:
    written(tmp_path / "s.toml", fingerprint, rule="FIN002")
    result = run("check", "--text", POST, *ONLY, "--suppressions", "s.toml")
    assert result.status == ExitStatus.FINDINGS


def test_what_is_accepted_is_not_mended(run: Run, tmp_path: Path, fingerprint: str) -> None:
    written(tmp_path / "s.toml", fingerprint)
    other = "5555 5555 5555 4444"  # Stripe's published Mastercard test number
    (tmp_path / "a.txt").write_text(f"{POST}, or {other}")
    arguments = ("--fix", "--output-dir", "out", "--suppressions", "s.toml")
    assert run("check", "a.txt", *ONLY, *arguments).status == ExitStatus.CLEAN
    mended = (tmp_path / "out" / "a.txt").read_text()
    assert CARD in mended
    assert other not in mended


BAD = {
    "no TOML": ("[[", "is no TOML"),
    "unknown field": ('[[suppression]]\nfingerprint = "a"\nruel = "b"', "entry 1"),
    "no reason": ('[[suppression]]\nfingerprint = "a"\nrule = "b"\nreason = " "', "`reason` is"),
    "bad date": (
        '[[suppression]]\nfingerprint = "a"\nrule = "b"\nreason = "c"\nexpires = 5',
        "entry 1, `expires`",
    ),
    "another table": ("[accepted]\na = 1", "[[suppression]]"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_refused_with_the_place(run: Run, tmp_path: Path, case: str) -> None:
    content, said = BAD[case]
    (tmp_path / "s.toml").write_text(content)
    result = run("check", "--text", POST, "--suppressions", "s.toml")
    assert (result.status, result.out) == (ExitStatus.NOT_CHECKED, "")
    assert said in result.err
    assert "s.toml" in result.err


def test_a_missing_file_is_refused(run: Run) -> None:
    result = run("check", "--text", POST, "--suppressions", "s.toml")
    assert result.status == ExitStatus.NOT_CHECKED
    assert "postlint review" in result.err
