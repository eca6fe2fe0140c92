"""The verbs beside ``check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from detectors import BUILTIN
from linter import AccountType, Attachment, Author, Draft, Policy, __version__
from linter.cli.status import ExitStatus
from linter.registry import catalogue, detector_types
from linter.rulebook import MENDS, PLACES, SEVERITIES, Example
from tests.cli.conftest import CARD, Run


def test_version(run: Run) -> None:
    assert run("--version").out == f"postlint {__version__}\n"


def test_help_lists_every_verb_and_each_has_its_own(run: Run) -> None:
    from linter.cli import _VERBS

    overview = run("--help")
    assert overview.status == ExitStatus.CLEAN
    for verb, what in _VERBS.items():
        assert f"{verb:9} {what}" in overview.out
        if verb != "keys":  # the service's own
            shown = run(verb, "--help")
            assert (shown.status, shown.err) == (ExitStatus.CLEAN, "")
            assert f"usage: postlint {verb}" in shown.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "there is no verb “chek”. Did you mean `postlint check`?"),
        (("frobnicate",), "The verbs: check, review"),
        (("--frobnicate",), "there is no verb “--frobnicate”"),
        (("rules", "--format", "xml"), "Give one of text, json"),
        (("explain",), "`postlint explain --help` shows how"),
        (("explain", "ADR"), "Did you mean ADR001 home-address or ADR002 home-postcode?"),
        (("explain", "nhs-numbr"), "Did you mean PII004 nhs-number?"),
        (("explain", "zzz"), "`postlint rules` lists them all"),
        (("schema", "rule"), "Give one of draft, report"),
        (("policy", "burn"), "Give one of show, check, new, logo"),
        (("policy", "new"), "name the file to write"),
        (("policy", "new", "nowhere/a.toml"), "there is no folder nowhere"),
        (("policy", "show", "--clause", "99"), "the policy has no clause 99"),
        (("policy", "check", "gone.toml"), "gone.toml"),
        (("serve", "--port", "high"), "--port: give a number"),
        (("clean", "a.jpg"), "say where the copies go"),
        (("clean", "a.jpg", "--output-dir", "o", "--in-place"), "say where the copies go"),
    ],
)
def test_a_wrong_call_is_refused_in_plain_words(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    result = run(*arguments)
    assert result.status == ExitStatus.NOT_CHECKED
    assert said in result.err
    assert "Traceback" not in result.err


def test_a_file_given_as_verb_is_understood(run: Run, tmp_path: Path) -> None:
    (tmp_path / "post.txt").write_text("hello")
    assert "`postlint check` and its name" in run("post.txt").err


def test_no_verb_shows_help_and_fails(run: Run) -> None:
    result = run()
    assert result.status == ExitStatus.NOT_CHECKED
    assert "usage: postlint VERB" in result.err


def test_rules_lists_all_and_says_which_are_built(run: Run) -> None:
    rules = json.loads(run("rules", "--format", "json").out)
    assert [each["code"] for each in rules] == sorted({*catalogue(), *BUILTIN})
    assert {each["code"] for each in rules if each["built"]} == set(BUILTIN)
    text = run("rules").out
    assert text.startswith(f"{len(BUILTIN)} rules are checked\n")
    assert all(code in text for code in catalogue())


def test_rules_shows_the_severity_of_the_pack_in_force(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        'extends = "uwl"\nid = "mine"\n[rules.FIN001]\nseverity = "advice"\n'
    )
    rules = json.loads(run("rules", "--format", "json", "--policy", "mine.toml").out)
    assert {each["code"]: each["severity"] for each in rules}["FIN001"] == "advice"


@pytest.mark.parametrize("name", ["FIN001", "fin001", "payment-card"])
def test_explain_speaks_to_the_secretary_and_to_the_developer(run: Run, name: str) -> None:
    result = run("explain", name)
    lines = result.out.splitlines()
    assert lines[0] == "FIN001 payment-card  error"
    for heading in ("It flags", "It leaves alone", "Why", "How it is mended", "How serious"):
        assert heading in lines
    assert "“Never publish your address or financial details on social media.”" in result.out
    assert "  code      detectors/payment_card.py" in lines
    assert "  page      detectors/docs/payment-card.md" in lines
    assert "An example it flags" in lines
    assert any(set(line.strip()) == {"│", " ", "^"} for line in lines)
    assert CARD in result.out


def test_an_example_says_what_matters_besides_its_words(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = Draft(
        text="A good day.",
        author=Author(account_type=AccountType.OFFICIAL, handle="@desk", bio="News"),
        attachments=(Attachment(name="a.jpg"),),
    )
    cases = {"LOC001": {"flag": Example("a phone’s photo", draft)}}
    monkeypatch.setattr("linter.cli.explain.examples", lambda: cases)
    lines = run("explain", "LOC001").out.splitlines()
    start = lines.index("An example it flags")
    assert lines[start + 1 : start + 4] == [
        "  On an official account, handle @desk, bio “News”:",
        "  With a picture: a phone’s photo.",
        "        │ A good day.",
    ]


@pytest.mark.parametrize("code", [*catalogue()])
def test_every_rule_can_be_explained(run: Run, code: str) -> None:
    result = run("explain", code)
    assert (result.status, result.err) == (ExitStatus.CLEAN, "")
    assert ("Not built yet" in result.out) == (code not in detector_types())
    assert f"Clause {Policy.load().rules[code].clause}: “" in result.out


def test_there_are_words_for_every_fix_place_and_severity() -> None:
    rows = catalogue().values()
    assert {each.fix for each in rows} <= set(MENDS)
    assert {place for each in rows for place in each.reads} <= set(PLACES)
    assert {each.severity for each in rows} <= set(SEVERITIES)


def test_policy_show_and_check(run: Run) -> None:
    assert "University of West London" in run("policy", "show").out
    assert json.loads(run("policy", "show", "--format", "json").out)["id"] == "uwl"
    assert "disclaimer such as" in run("policy", "show", "--clause", "4.3").out
    assert "It can be used." in run("policy", "check").out


def test_policy_new_writes_a_pack_that_can_be_used(run: Run, tmp_path: Path) -> None:
    assert run("policy", "new", "started.toml").status == ExitStatus.CLEAN
    assert run("policy", "check", "started.toml").out.startswith("✓ my-pack, version 1: ")
    assert "is there already" in run("policy", "new", "started.toml").err
    assert run("check", "--text", "hello", "--policy", "started.toml").status == ExitStatus.CLEAN


def test_the_examples_in_a_new_pack_can_be_used_too(run: Run, tmp_path: Path) -> None:
    run("policy", "new", "uncommented.toml")
    lines = (tmp_path / "uncommented.toml").read_text().splitlines()
    tables = [
        line.removeprefix("# ")
        for line in lines
        if not line.startswith("# ") or line.startswith("# [") or " = " in line
    ]
    (tmp_path / "uncommented.toml").write_text("\n".join(tables))
    result = run("policy", "check", "uncommented.toml")
    assert result.err == ""


def test_policy_check_names_file_and_mend(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text('extends = "uwl"\n[rules.FIN001]\nseverity = "awful"\n')
    result = run("policy", "check", "wrong.toml")
    assert result.status == ExitStatus.NOT_CHECKED
    assert "wrong.toml" in result.err
    assert "error, warning" in result.err


def test_serve_hands_its_options_over(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []

    def serve(*arguments: object, **options: object) -> int:
        given.extend([arguments, options])
        return 0

    api = pytest.importorskip("api")
    monkeypatch.setattr(api, "serve", serve)
    result = run("serve", "--host", "::1", "--port", "8123", "--settings", "s.toml")
    assert result.status == ExitStatus.CLEAN
    assert given == [
        ("::1", 8123),
        {
            "settings_file": Path("s.toml"),
            "keys_file": None,
            "policy": None,
            "behind_authenticating_proxy": False,
        },
    ]


def test_serve_refuses_an_unguarded_public_address(run: Run) -> None:
    result = run("serve", "--host", "0.0.0.0")
    assert result.status == ExitStatus.NOT_CHECKED
    assert "other machines" in result.err


def test_keys_are_the_service_s_own(run: Run, tmp_path: Path) -> None:
    assert run("keys", "new", "--file", "keys.json", "press office").out
    assert "press office" in run("keys", "list", "--file", "keys.json").out
