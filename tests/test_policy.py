"""Policy packs: what the University's pack promises, and how mistakes in a pack are told."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from linter import Policy, PolicyError, Severity
from linter.policy.pack import BUILT_IN
from tests.conftest import DATA

TABLE = BUILT_IN / "rules.tsv"
SHARED = DATA.parent / "policy"


@pytest.fixture(scope="module")
def uwl() -> Policy:
    return Policy.load()


def write(folder: Path, text: str, name: str = "mine.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def refused(folder: Path, text: str) -> str:
    """What is said about a pack that extends the University's and adds ``text``."""
    with pytest.raises(PolicyError) as caught:
        Policy.load(write(folder, f'extends = "uwl"\n{text}'))
    return str(caught.value)


def test_every_quote_stands_in_its_clause(uwl: Policy) -> None:
    for code, rule in uwl.rules.items():
        assert rule.quote in uwl.clauses[rule.clause], code


def test_rules_are_those_of_the_rule_table(uwl: Policy) -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file, delimiter="\t")}
    assert set(uwl.rules) == set(rows)
    for code, row in rows.items():
        rule = uwl.rules[code]
        assert (rule.severity, rule.clause) == (row["severity"], row["clause"]), code


def test_shipped_rule_table_is_the_shared_one() -> None:
    shared = SHARED / "rules.tsv"
    if not shared.is_file():
        pytest.skip("needs the project's shared policy folder")
    assert TABLE.read_bytes() == shared.read_bytes()


def test_clauses_are_the_policy_text(uwl: Policy) -> None:
    source = SHARED / "uwl-social-media-policy.txt"
    if not source.is_file():
        pytest.skip("needs the project's shared policy folder")
    text = " ".join(source.read_text(encoding="utf-8").split())
    for number, clause in uwl.clauses.items():
        assert " ".join(clause.split()) in text, number


def test_every_fact_names_source_and_date(uwl: Policy) -> None:
    facts: list[tuple[str, str]] = [
        (uwl.institution.source, uwl.institution.date),
        *((each.source, each.date) for each in uwl.institution.sites),
        *((each.source, each.date) for each in uwl.contacts.phones),
        *((each.source, each.date) for each in uwl.contacts.mailboxes),
        *((each.source, each.date) for each in uwl.accounts.official),
        *((each.source, each.date) for each in uwl.ids),
    ]
    assert all(source and date for source, date in facts)


def test_suggestions_run_from_long_to_short(uwl: Policy) -> None:
    lengths = [len(each) for each in uwl.disclaimers.suggested]
    assert all(one > other for one, other in pairwise(lengths))


def test_ambiguous_names_are_names(uwl: Policy) -> None:
    institution = uwl.institution
    assert set(institution.ambiguous) <= {*institution.aliases, *institution.units}


def test_a_pack_extends_another(tmp_path: Path) -> None:
    write(
        tmp_path,
        'extends = "uwl"\nid = "middle"\n[rules.FIN001]\nseverity = "warning"\n',
        "middle.toml",
    )
    pack = Policy.load(
        write(
            tmp_path,
            'extends = "middle.toml"\nid = "mine"\n[disclaimers]\nsuggested = ["My own view"]\n',
        )
    )
    uwl = Policy.load()
    assert pack.id == "mine"
    assert pack.disclaimers.suggested == ("My own view",)
    assert pack.severity("FIN001") is Severity.WARNING
    assert pack.rules["FIN001"].quote == uwl.rules["FIN001"].quote
    assert pack.institution == uwl.institution


def test_a_rule_the_pack_does_not_name_is_a_warning(uwl: Policy) -> None:
    assert uwl.severity("XYZ999") is Severity.WARNING
    assert "4.3" in uwl.why("XYZ999", "4.3")


SITE = '[[institution.sites]]\nname = "Hall"\nsource = "map"\ndate = "2026-11"\n'
MISTAKES = {
    "misspelt key at the top": ('titel = "x"', ["the top of the file", "`titel`", "`title`"]),
    "misspelt key in a table": (
        '[rules.FIN001]\nseverty = "error"',
        ["table [rules.FIN001]", "`severty`", "`severity`"],
    ),
    "misspelt key in one of many": (
        f'{SITE}postcode = "W5 5RF"\n{SITE}postcode = "W5 5RF"\nlattitude = 1.0',
        ["the 2nd [[institution.sites]]", "`lattitude`", "`latitude`"],
    ),
    "key like no other": ("[markings]\nqqq = 1", ["[markings]", "`qqq`", "Remove it"]),
    "missing key in a new rule": (
        '[rules.NEW001]\nseverity = "error"\nclause = "7.1"',
        ["table [rules.NEW001]", "`quote`", "missing", "Add it"],
    ),
    "missing key in one of many": (SITE, ["the 1st [[institution.sites]]", "`postcode`"]),
    "wrong type": (
        "[institution]\nname = 3",
        ["table [institution]", "`name`", "a whole number", "give text in quotation marks"],
    ),
    "text for a list": (
        '[institution]\naliases = "UWL"',
        ["[institution]", "`aliases`", "give a list in [ ]"],
    ),
    "wrong type in a list": (
        '[institution]\naliases = ["UWL", 3]',
        ["[institution]", "`aliases`, 2nd entry", "a whole number"],
    ),
    "wrong type in clauses": ('[clauses]\n"9.9" = 1', ["[clauses]", '`"9.9"`', "text in quot"]),
    "severity there is not": (
        '[rules.FIN001]\nseverity = "fatal"',
        ["[rules.FIN001]", "`severity`", "'fatal'", "error, warning, advice"],
    ),
    "latitude there is not": (
        f'{SITE}postcode = "W5 5RF"\nlatitude = 151.0',
        ["the 1st [[institution.sites]]", "`latitude`", "<= 90"],
    ),
    "clause there is not": (
        '[rules.FIN001]\nclause = "77.1"',
        ["[rules.FIN001]", "`clause`", "'77.1'", "7.1"],
    ),
    "quote that is not the policy's": (
        '[rules.FIN001]\nquote = "Never mind"',
        ["[rules.FIN001]", "`quote`", "clause 7.1"],
    ),
    "pattern RE2 refuses": (
        '[[ids]]\nname = "n"\npattern = "(?=x)"\nwords = ["n"]\nsource = "s"\ndate = "d"',
        ["the 1st [[ids]]", "`pattern`", "RE2"],
    ),
    "nothing to suggest": ("[disclaimers]\nsuggested = []", ["[disclaimers]", "`suggested`"]),
    "schema of another day": ("schema = 2", ["`schema`", "give 1"]),
    "not TOML": ("[rules\n", ["mine.toml", "not valid TOML", "line 2"]),
}


@pytest.mark.parametrize(("text", "told"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_are_told(tmp_path: Path, text: str, told: list[str]) -> None:
    message = refused(tmp_path, text)
    assert message.startswith("mine.toml")
    assert [each for each in told if each not in message] == [], message


def test_a_mistake_is_told_of_the_file_that_makes_it(tmp_path: Path) -> None:
    write(tmp_path, 'extends = "uwl"\n[markings]\nwordings = 3\n', "middle.toml")
    with pytest.raises(PolicyError, match=r"^middle\.toml: table \[markings\], key `wordings`"):
        Policy.load(write(tmp_path, 'extends = "middle.toml"\nid = "mine"\n'))


def test_packs_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path, 'extends = "mine.toml"', "other.toml")
    with pytest.raises(PolicyError, match=r"circle \(mine\.toml → other\.toml → mine\.toml\)"):
        Policy.load(write(tmp_path, 'extends = "other.toml"'))


def test_extends_of_the_wrong_kind(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="`extends`: give the name"):
        Policy.load(write(tmp_path, "extends = 3"))


def test_extends_a_pack_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"^mine\.toml: key `extends`: .*“nope”"):
        Policy.load(write(tmp_path, 'extends = "nope"'))


@pytest.mark.parametrize("name", ["uwll", "./uwl-2.toml"])
def test_a_pack_there_is_not(name: str) -> None:
    with pytest.raises(PolicyError, match=r"no policy pack.*\(.*uwl.*\)"):
        Policy.load(name)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyError, match="UTF-8"):
        Policy.load(path)
