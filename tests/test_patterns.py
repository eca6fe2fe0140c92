from __future__ import annotations

import pytest

from linter.patterns import Pattern, TriggerSet, any_of, bounded


@pytest.mark.parametrize("source", [r"(a)\1", r"(?=a)b", r"(?<!a)b", r"(?>a+)b"])
def test_backtracking_patterns_are_refused(source: str) -> None:
    with pytest.raises(ValueError, match="RE2 refuses"):
        Pattern(source).search("ab")


def test_offsets_are_code_points_after_emoji() -> None:
    match = Pattern(r"flat (\d+)").search("😀é Flat 12")
    assert match is not None
    assert match.span() == (3, 10)
    assert match.span(1) == (8, 10)


def test_case_is_ignored_unless_asked_for() -> None:
    assert Pattern("abc").search("xABC")
    assert not Pattern("abc", case=True).search("xABC")


def test_trigger_set_says_which_patterns_occur() -> None:
    triggers = TriggerSet([["sort code"], [], [r"\d{4}", "x"]])
    assert sorted(triggers.match("SORT CODE 1234")) == [0, 1]
    assert triggers.match("nothing here, 12") == []


@pytest.mark.parametrize("text", ["zażółć", "😀 zażółć", "ZAŻÓŁĆ"])
def test_triggers_beyond_latin_1_are_at_most_too_eager(text: str) -> None:
    assert TriggerSet([["zażółć"]]).match(text) == [0]
    assert TriggerSet([[r"\pL{6}"]]).match(text) == [0]
    assert TriggerSet([[r"\x{17C}"]]).match(text) == [0]
    assert TriggerSet([["[😀☃]"]]).match(text) == ([0] if "😀" in text else [])


@pytest.mark.parametrize(
    ("source", "text", "fires"),
    [
        (r"\d\pL", "5ł", True),
        (r"\d\pL", "5 ł", False),
        (r"[\pL\pN_]{3}", "ł_5", True),
        (r"a[^\pL]b", "a😀b", True),
        (r"a[^\pL]b", "ażb", False),
        (r"[]\pL]x", "]x", True),
        (r"[^]\pL]x", "]x", False),
        (r"\[\pL\]", "[é]", True),
        (r"\\pL", r"\pL", True),
    ],
)
def test_triggers_know_letters_and_numbers(source: str, text: str, fires: bool) -> None:
    assert bool(TriggerSet([[source]]).match(text)) is fires


def test_empty_trigger_set_matches_nothing() -> None:
    assert TriggerSet([]).match("anything") == []


def test_bad_trigger_is_named() -> None:
    with pytest.raises(ValueError, match=r"\(\?=a\)"):
        TriggerSet([[r"(?=a)"]])


def test_any_of_prefers_the_longest_and_bridges_white_space() -> None:
    match = Pattern(any_of(["sort", "sort code", "c++"])).search("my sort\n code")
    assert match is not None
    assert match.group() == "sort\n code"


def test_any_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        any_of([])


@pytest.mark.parametrize(
    ("text", "span", "free"),
    [
        ("a 12 b", (2, 4), True),
        ("a12", (1, 3), False),
        ("12é", (0, 2), False),
        ("12", (0, 2), True),
    ],
)
def test_bounded(text: str, span: tuple[int, int], free: bool) -> None:
    assert bounded(text, *span) is free
