"""What only the batch shows: slots, and posts of one author taken together."""

from __future__ import annotations

from datetime import datetime

import pytest

from linter import Author, Draft, Linter
from linter.schedule import Batch
from tests.cli.conftest import Run

NOW = datetime(2026, 11, 28, 12, 0)
SELECT = ("ADR", "LOC004", "CNF001")


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(select=SELECT)


Found = list[tuple[str, str, str]]


def noticed(linter: Linter, *posts: tuple[str, str], account: str = "personal") -> list[Found]:
    """For each (slot, text): rule, words and reason of what the batch adds; notes have no rule."""
    batch = Batch(NOW, linter.check)
    found = []
    for number, (slot, text) in enumerate(posts, start=1):
        at = datetime.fromisoformat(slot) if slot else None
        draft = Draft(text=text, scheduled_at=at, author=Author(account_type=account))
        report = linter.check(draft)
        seen = batch.look(report, author="a", where=f"row {number}")
        more = linter.with_hits(report, seen.hits)
        added = [each for each in more.findings if each not in report.findings]
        found.append(
            [(each.rule, text[each.location.start : each.location.end], each.why) for each in added]
            + [("", note.about, note.what) for note in seen.notes]
        )
    return found


FLAG = {
    "embargo after the slot": (
        "2026-12-02 09:00",
        "EMBARGOED until 9am on 3 December: our new building.",
        "CNF001",
    ),
    "embargo later the same day": (
        "2026-12-03 07:00",
        "Under embargo until 3 December, 09:30. Our new dean.",
        "CNF001",
    ),
    "embargo on a weekday": ("2026-12-02 09:00", "Embargo lifts on Friday, 9am: results", "CNF001"),
    "away, told before": ("2026-12-02 09:00", "We're off to Lisbon on 14 December!", "LOC004"),
    "away, told meanwhile": (
        "2026-12-10 09:00",
        "I am on holiday from 8 December to the 20th, hooray",
        "LOC004",
    ),
    "away, by weekday": ("2026-12-02 09:00", "Off to see my sister in Cork on Friday", "LOC004"),
}
LEAVE = {
    "embargo that is over": (
        "2026-12-03 09:00",
        "Embargoed until 9am on 3 December: our new dean.",
    ),
    "embargo lifted": ("2026-12-02 09:00", "The embargo was lifted on 1 December."),
    "away, told afterwards": ("2026-12-22 09:00", "We're home! We flew to Lisbon on 14 December."),
    "away for work": ("2026-12-02 09:00", "I'm off to the conference in Leeds on 14 December."),
    "nobody goes away": ("2026-12-02 09:00", "The carol service is on 14 December."),
    "no slot": ("", "We're off to Lisbon on 14 December!"),
}


@pytest.mark.parametrize(("slot", "text", "rule"), FLAG.values(), ids=FLAG)
def test_the_slot_makes_it_a_breach(linter: Linter, slot: str, text: str, rule: str) -> None:
    (found,) = noticed(linter, (slot, text))
    assert [each[0] for each in found] == [rule]


@pytest.mark.parametrize(("slot", "text"), LEAVE.values(), ids=LEAVE)
def test_the_slot_makes_it_none(linter: Linter, slot: str, text: str) -> None:
    (found,) = noticed(linter, (slot, text))
    assert [each for each in found if each[0]] == []


NOTED = {
    "in the past": ("2026-11-27 09:00", "Good morning to all of you.", "in the past"),
    "an event that is over": (
        "2026-12-20 09:00",
        "Join us on Saturday 12 December for the carol service.",
        "over when it goes out",
    ),
    "an event of last month": (
        "2026-12-01T09:00:00+00:00",
        "Register now! The open day is on 21/11/2026.",
        "over when it goes out",
    ),
    "an embargo that is over": (
        "2026-12-04 09:00",
        "Embargoed until 9am on 3 December: our new dean.",
        "take the marking off",
    ),
}
NOT_NOTED = {
    "an event to come": ("2026-12-01 09:00", "Join us on Saturday 12 December for carols."),
    "thanks afterwards": ("2026-12-20 09:00", "Thanks to all who came on 12 December!"),
    "a deadline to come": ("2026-12-20 09:00", "Opened on 1 December; apply by 10 January."),
    "a date in history": ("2026-12-20 09:00", "Ada Lovelace was born on 10 December 1815."),
}


@pytest.mark.parametrize(("slot", "text", "said"), NOTED.values(), ids=NOTED)
def test_notes(linter: Linter, slot: str, text: str, said: str) -> None:
    (found,) = noticed(linter, (slot, text))
    assert [said in each[2] for each in found if not each[0]] == [True]


@pytest.mark.parametrize(("slot", "text"), NOT_NOTED.values(), ids=NOT_NOTED)
def test_no_notes(linter: Linter, slot: str, text: str) -> None:
    assert noticed(linter, (slot, text)) == [[]]


STREET = "We've finally moved into Larkspur Close! So happy."
NUMBER = "The red door, number 27. Ring the bell at ours."
AWAY = "Two weeks in Spain, here we come!"
TOGETHER = {
    "street, then number": ((STREET, NUMBER), [[], ["ADR001"]]),
    "number, then street": ((NUMBER, STREET), [[], ["ADR001"]]),
    "street, number, absence": ((STREET, NUMBER, AWAY), [[], ["ADR001"], ["LOC004"]]),
    "absence, then street": ((AWAY, STREET), [[], ["LOC004"]]),
    "with others between": ((STREET, "Good morning!", NUMBER), [[], [], ["ADR001"]]),
    "an address, then an absence": (
        ("Come to my house, 12 Larkspur Lane, Ealing, W13 9QT!", AWAY),
        [[], ["LOC004"]],
    ),
    "twice the street": ((STREET, STREET), [[], []]),
    "a street that is no home": (
        ("Roadworks on Larkspur Close until Friday.", NUMBER),
        [[], []],
    ),
    "a number that is no home": ((STREET, "We are number 27 in the league table!"), [[], []]),
    "away for work": ((STREET, "Two days in Leeds for the conference."), [[], []]),
    "a thread that breaks an address": (
        ("Our new address is Flat 3, 1/2", "2/2 27 Larkspur Close, Ealing, W13 9XZ"),
        None,
    ),
}


@pytest.mark.parametrize(("texts", "rules"), TOGETHER.values(), ids=TOGETHER)
def test_posts_taken_together(
    linter: Linter, texts: tuple[str, ...], rules: list[list[str]] | None
) -> None:
    found = noticed(linter, *(("", text) for text in texts))
    if rules is None:
        assert ("ADR001", True) in [(each[0], "row 1" in each[2]) for each in found[-1]]
        return
    assert [[each[0] for each in one] for one in found] == rules


def test_official_accounts_have_no_home(linter: Linter) -> None:
    posts = (("", STREET), ("", NUMBER), ("", AWAY))
    assert noticed(linter, *posts, account="official") == [[], [], []]


def test_what_completes_the_picture_says_with_which_post(linter: Linter) -> None:
    _, ((_, words, why),) = noticed(linter, ("", STREET), ("", NUMBER))
    assert words == "number 27"
    assert "row 1 tells the street" in why


def test_authors_are_kept_apart(linter: Linter) -> None:
    batch = Batch(NOW, linter.check)
    for author, text in (("a", STREET), ("b", NUMBER), ("", NUMBER)):
        report = linter.check(Draft(text=text))
        assert batch.look(report, author=author, where="x").hits == ()


def test_rules_that_are_off_stay_silent() -> None:
    linter = Linter(select=["FIN001"])
    report = linter.check(
        Draft(text="We're off to Lisbon on 14 December!", scheduled_at=datetime(2026, 12, 2))
    )
    hits = Batch(NOW, linter.check).look(report, author="", where="").hits
    assert hits
    assert linter.with_hits(report, hits).findings == ()


def test_the_command_tells_them(run: Run) -> None:
    rows = (
        "Date,Time,Text",
        f"2099-12-01,09:00,{STREET}",
        f'2099-12-02,09:00,"{NUMBER}"',
        "2020-01-01,09:00,Good morning",
        "2020-01-02,09:00,Good evening",
    )
    call = ("check", "-", "--input-format", "csv", "--select", "ADR001", "--format", "csv")
    result = run(*call, stdin="\n".join(rows).encode())
    lines = result.out.splitlines()
    assert "ADR001 home-address (Text): Together with another post" in lines[2]
    assert "1 January 2020: it is scheduled in the past." in lines[3]
    told = [line for line in result.err.splitlines() if "in the past" in line]
    assert told == [
        "postlint: standard input, row 4; standard input, row 5: it is scheduled in the past."
    ]
    assert result.status == 1
