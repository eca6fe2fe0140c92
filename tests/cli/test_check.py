"""``postlint check``: exit statuses, and what a person reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from linter.cli.status import ExitStatus
from linter.finding import Verdict
from linter.pipeline import Linter
from tests.cli.conftest import CARD, ONLY, Run

POST = f"my card is {CARD} thanks"


def test_a_clean_draft_gets_one_calm_line(run: Run) -> None:
    result = run("check", "--text", "Open day on Saturday!", *ONLY)
    assert result.status == ExitStatus.CLEAN
    assert result.out == "✓ Nothing found.\n"
    assert result.err == ""


def test_a_finding_says_where_what_why_and_how_to_mend(run: Run) -> None:
    result = run("check", "--text", POST, *ONLY)
    lines = result.out.splitlines()
    assert result.status == ExitStatus.FINDINGS
    assert lines[0] == "error FIN001 payment-card: This looks like a payment card number."
    assert lines[1] == f"        │ {POST}"
    assert lines[2] == f"        │ {' ' * POST.index(CARD)}{'^' * len(CARD)}"
    assert lines[3].startswith(
        "  why   Clause 7.1: “Never publish your address or financial details on social media.”"
    )
    assert "  mend  Remove the card number (--fix does it). It then reads:" in lines
    assert "        │ my card is [card number removed] thanks" in lines
    assert lines[-1] == "Do not publish this yet: 1 error; --fix can mend it."


def test_several_drafts_are_named_and_summed_up(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("All well")
    (tmp_path / "b.txt").write_text(POST)
    result = run("check", "b.txt", "a.txt", *ONLY)
    lines = result.out.splitlines()
    assert lines[0] == "b.txt"
    assert "✓ a.txt" in lines
    assert lines[-2:] == [
        "2 drafts checked: 1 not to publish yet, 1 fine.",
        "Found 1 error; --fix can mend it.",
    ]


def test_lines_of_a_long_post_are_numbered(run: Run) -> None:
    result = run("check", "--text", f"One\nTwo\n{POST}", *ONLY)
    assert f"     3  │ {POST}" in result.out.splitlines()


def test_a_finding_outside_the_post_names_its_place(run: Run, tmp_path: Path) -> None:
    draft = {
        "text": "Tomatoes!",
        "first_comment": POST,
        "attachments": [{"name": "a.jpg", "alt_text": POST}],
    }
    (tmp_path / "draft.json").write_text(json.dumps(draft))
    result = run("check", "draft.json", *ONLY)
    assert "  in    the first comment" in result.out
    assert "  in    the alt text of a.jpg" in result.out


@pytest.mark.parametrize(
    ("level", "status"),
    [
        ("error", ExitStatus.FINDINGS),
        ("warning", ExitStatus.FINDINGS),
        ("advice", ExitStatus.FINDINGS),
        ("never", ExitStatus.CLEAN),
    ],
)
def test_fail_on_an_error(run: Run, level: str, status: ExitStatus) -> None:
    assert run("check", "--text", POST, *ONLY, "--fail-on", level).status == status


def test_advice_does_not_fail_unless_asked(run: Run) -> None:
    arguments = ("check", "--text", "Rain", "--bio", "Lecturer at the University of West London")
    assert run(*arguments, "--select", "DSC001").status == ExitStatus.CLEAN
    result = run(*arguments, "--select", "DSC001", "--fail-on", "advice")
    assert result.status == ExitStatus.FINDINGS
    assert "Fine to publish: 1 piece of advice" in result.out


def test_an_acknowledged_finding_fails_nothing(run: Run, tmp_path: Path) -> None:
    report = json.loads(run("check", "--text", POST, *ONLY, "--format", "json").out)
    draft = {"text": POST, "acknowledged": [report["findings"][0]["fingerprint"]]}
    (tmp_path / "draft.json").write_text(json.dumps(draft))
    result = run("check", "draft.json", *ONLY)
    assert result.status == ExitStatus.CLEAN
    assert "error FIN001 payment-card: acknowledged" in result.out


def test_a_rule_that_could_not_look_is_told_and_exits_2(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from detectors.payment_card import PaymentCard

    def broken(*_: object) -> None:
        raise RuntimeError("secret 4242")

    monkeypatch.setattr(PaymentCard, "find", broken)
    result = run("check", "--text", POST, *ONLY)
    assert result.status == ExitStatus.NOT_CHECKED
    assert "Not checked: FIN001." in result.out
    assert "look at this yourself" in result.out
    assert "secret" not in result.out + result.err


def test_a_batch_marks_what_was_not_fully_checked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    draft = {"id": "b", "text": "hello", "attachments": [{"path": "gone.jpg"}]}
    (tmp_path / "b.json").write_text(json.dumps(draft))
    result = run("check", "a.txt", "b.json", "--select", "LOC001")
    assert result.out.splitlines()[:2] == ["✓ a.txt", "? b  b.json: not fully checked"]
    assert "Not checked: LOC001. gone.jpg is not there." in result.out
    assert result.status == ExitStatus.NOT_CHECKED


def test_a_fingerprint_takes_its_secret_from_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ("check", "--text", POST, *ONLY, "--format", "json")
    open_to_guesses = json.loads(run(*arguments).out)["findings"][0]["fingerprint"]
    monkeypatch.setenv("POSTLINT_FINGERPRINT_KEY", "our secret")
    assert json.loads(run(*arguments).out)["findings"][0]["fingerprint"] != open_to_guesses


def test_ignore_and_select_take_beginnings_and_lists(run: Run) -> None:
    assert run("check", "--text", POST, "--ignore", "fin").status == ExitStatus.CLEAN
    assert run("check", "--text", POST, "--select", "LOC,FIN001").status == ExitStatus.FINDINGS


def test_statistics_count_by_rule(run: Run) -> None:
    result = run("check", "--text", f"{POST} and 5555 5555 5555 4444", *ONLY, "--statistics")
    assert result.out.splitlines()[-1].split() == ["2", "error", "FIN001", "payment-card"]


def test_account_options_reach_the_rules(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain again")
    bio = ("--bio", "Lecturer at the University of West London")
    common = ("a.txt", "--select", "DSC001", "--fail-on", "advice")
    assert run("check", *common, *bio).status == ExitStatus.FINDINGS
    assert run("check", *common, *bio, "--account", "official").status == ExitStatus.CLEAN


def test_account_options_fill_in_only_what_a_draft_leaves_unsaid(run: Run, tmp_path: Path) -> None:
    drafts = [
        {"text": "Rain", "author": {"account_type": "official"}},
        {"text": "Rain", "author": {"handle": "@sam"}},
    ]
    (tmp_path / "a.json").write_text(json.dumps(drafts))
    result = run(
        *("check", "a.json", "--account", "personal", "--select", "DSC001", "--format", "json"),
        *("--bio", "Lecturer at the University of West London"),
    )
    assert [len(report["findings"]) for report in json.loads(result.out)] == [0, 1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "nothing to check"),
        (("--text", ""), "--text: there is nothing in it"),
        (("--text", "a", "--bogus"), "unrecognized arguments: --bogus. `postlint check --help`"),
        (("--text", "a", "--account", "royal"), "Give one of personal, official"),
        (("--text", "a", "--platform", "myspace"), "--platform: there is no “myspace”"),
        (("--text", "a", "--fail-on", "fire"), "Give one of error, warning, advice, never"),
        (("--text", "a", "--offset-encoding", "inch"), "code-point, utf-16, utf-8"),
        (("--text", "a", "--input-format", "odt"), "text, json, jsonl, csv, xlsx, zip"),
        (("--text", "a", "--media", "gone"), "--media: there is no folder gone"),
        (("--text", "a", "--format", "xlsx"), "--format xlsx: say where the workbook goes"),
        (("--text", "a", "--format", "pdf"), "there is no format “pdf”"),
        (("--text", "a", "--format", "xml"), "there is no format “xml”"),
        (("--text", "a", "--jobs", "0"), "--jobs: give a whole number"),
        (("--text", "a", "--select", "QQQ"), "“QQQ”"),
        (("--text", "a", "--policy", "nowhere.toml"), "nowhere.toml"),
        (("--text", "a\udcff"), "--text: this is not UTF-8"),
        (("--text", "a", "--name", "\udcff"), "--name: this is not UTF-8"),
        (("--image", "gone.jpg"), "gone.jpg: there is no such file"),
        (("--text", "a", "--fix"), "--fix: say where the mended copies go"),
        (("--text", "a", "--fix", "--in-place"), "--in-place needs files"),
        (("a.txt", "--output-dir", "out"), "go with --fix"),
        (("a.txt", "--fix", "--output-dir", "o", "--in-place"), "exclude one another"),
        (("--text", "a", "--output", "nowhere/report.txt"), "there is no folder nowhere"),
        (("--text", "a", "--output", "."), "is a folder"),
    ],
)
def test_a_wrong_option_is_refused_in_one_sentence(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    result = run("check", *arguments)
    assert result.status == ExitStatus.NOT_CHECKED
    assert said in result.err
    assert result.err.startswith("postlint: ")
    assert "Traceback" not in result.err
    assert result.out == ""


def test_a_defect_of_ours_shows_no_traceback_and_nothing_of_the_draft(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Linter, draft: object) -> None:
        raise RuntimeError(POST)

    monkeypatch.setattr(Linter, "check", broken)
    result = run("check", "--text", POST)
    assert result.status == ExitStatus.NOT_CHECKED
    assert "postlint itself failed (RuntimeError in test_check.py" in result.err
    assert CARD not in result.err


def test_every_verdict_has_words(run: Run) -> None:
    from linter.cli import human

    assert set(human._VERDICTS) == set(human._KINDS) == set(Verdict)


def test_colour_only_when_forced_off_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in run("check", "--text", POST, *ONLY).out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31merror\x1b[0m" in run("check", "--text", POST, *ONLY).out
    run("check", "--text", POST, *ONLY, "--output", "report.txt")
    assert "\x1b" not in Path("report.txt").read_text(encoding="utf-8")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("check", "--text", POST, *ONLY).out


def test_nothing_a_terminal_would_obey_is_shown(run: Run) -> None:
    result = run("check", "--text", f"\x1b[2J\u202e{POST}\x07", *ONLY)
    assert not {"\x1b", "\u202e", "\x07"} & set(result.out)
    assert "␛[2J" in result.out
