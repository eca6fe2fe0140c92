"""The fix of DSC001: the longest wording that the platform has room for."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter import Author, Draft, Linter, Platform, Policy, Safety
from linter.counting import fits

SUGGESTED = Policy.load().disclaimers.suggested
AUTHOR = Author(bio="Lecturer at UWL")


def mended(platform: Platform, text: str) -> tuple[str, str]:
    """The text after the fix, and why the finding was made."""
    linter = Linter(select=["DSC001"], strict=True)
    report = linter.check(Draft(text=text, platform=platform, author=AUTHOR))
    (finding,) = report.findings
    return report.apply_fixes(up_to=Safety.ASK).text, finding.why


@pytest.mark.parametrize(
    ("platform", "text", "wording"),
    [
        (Platform.X, "Hello", 0),
        (Platform.X, "x" * 200, 1),
        (Platform.X, "x" * 240, 2),
        (Platform.X, "x" * 260, 3),
        (Platform.X, "倫" * 125, 3),
        (Platform.X, f"https://example.com/{'x' * 200}", 0),
        (Platform.BLUESKY, "👩‍👩‍👧‍👦" * 50, 0),
        (Platform.BLUESKY, "x" * 285, 3),
        (Platform.MASTODON, "x" * 430, 1),
        (Platform.LINKEDIN, "x" * 2000, 0),
        (Platform.BLOG, "x" * 90_000, 0),
    ],
)
def test_longest_that_fits(platform: Platform, text: str, wording: int) -> None:
    after, _ = mended(platform, text)
    assert after == f"{text}\n\n{SUGGESTED[wording]}"
    assert fits(platform, after)


def test_no_room_is_said_and_nothing_is_done() -> None:
    text = "x" * 280
    after, why = mended(Platform.X, text)
    assert after == text
    assert "put it in your profile" in why


def test_a_post_of_pictures_gets_the_wording_alone() -> None:
    after, _ = mended(Platform.INSTAGRAM, " ")
    assert after.strip() == SUGGESTED[0]


PACK = """
extends = "uwl"
id = "another"
[institution]
name = "University of Exampleton"
aliases = ["UEX"]
units = ["Exampleton School of Puppetry"]
ambiguous = []
namesakes = []
domains = ["exampleton.example"]
[accounts]
official = []
[disclaimers]
suggested = ["My own view"]
accepted = ["Hat off"]
[markings]
wordings = ["Blue paper"]
"""


@pytest.fixture
def another(tmp_path: Path) -> Linter:
    path = tmp_path / "another.toml"
    path.write_text(PACK, encoding="utf-8")
    return Linter(Policy.load(path), select=["BRD002", "CNF001", "DSC001"], strict=True)


@pytest.mark.parametrize(
    ("author", "text", "codes"),
    [
        (Author(bio="Lecturer, University of Exampleton"), "Hello", {"DSC001"}),
        (Author(bio="Puppeteer, Exampleton School of Puppetry"), "Hello", {"DSC001"}),
        (Author(bio="Librarian, exampleton.example/library"), "Hello", {"DSC001"}),
        (Author(bio="UEX porter. Hat off."), "Hello", set()),
        (Author(bio="Lecturer at UWL"), "Hello", set()),
        (Author(handle="@uex_news"), "Hello", {"BRD002"}),
        (Author(handle="@uwl_news"), "Hello", set()),
        (Author(), "Blue paper: the bridge is for sale", {"CNF001"}),
    ],
)
def test_another_university_brings_its_own_facts(
    another: Linter, author: Author, text: str, codes: set[str]
) -> None:
    found = another.check(Draft(text=text, author=author)).findings
    assert {each.rule for each in found} == codes
