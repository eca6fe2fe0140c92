"""Marks stand under what they mean, whatever the characters' widths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.cli.excerpt import excerpt, fitted
from linter.cli.layout import columns, shown, wrapped

WIDTH = 40


@pytest.mark.parametrize(
    ("before", "column"),
    [
        ("", 0),
        ("abc ", 4),
        ("日本 ", 5),
        ("😀 ", 3),
        ("👩‍💻 ", 3),
        ("🇬🇧 ", 3),
        ("e\u0301 ", 2),
        ("a\u200bb ", 3),
        ("ｆｕｌｌ ", 9),
    ],
)
def test_a_mark_starts_under_its_place(before: str, column: int) -> None:
    line = fitted(f"{before}HERE after", len(before), len(before) + 4, WIDTH)
    assert (line.start, line.length) == (column, 4)


def test_a_mark_is_as_wide_as_what_it_marks() -> None:
    assert fitted("４２４２", 0, 4, WIDTH).length == 8


def test_a_long_line_is_cut_on_both_sides() -> None:
    text = "word " * 40 + "HERE" + " word" * 40
    line = fitted(text, 200, 204, WIDTH)
    assert line.marked == "HERE"
    assert line.text.startswith("…")
    assert line.text.endswith("…")
    assert columns(line.text) <= WIDTH


def test_a_place_near_an_end_uses_the_room_there() -> None:
    line = fitted("HERE" + " word" * 40, 0, 4, WIDTH)
    assert not line.before
    assert columns(line.text) == WIDTH


def test_several_lines_are_each_marked() -> None:
    lines = list(excerpt("a\nFlat 1\n\n  Elm Rise\nb", 2, 20, WIDTH))
    assert [line and (line.number, line.marked) for line in lines] == [
        (2, "Flat 1"),
        (4, "  Elm Rise"),
    ]


def test_the_middle_of_many_lines_is_left_out() -> None:
    text = "\n".join("abcdefghij")
    lines = list(excerpt(text, 0, len(text), WIDTH))
    assert [line and line.number for line in lines] == [1, 2, 3, 4, None, 10]


def test_an_empty_place_gets_one_mark() -> None:
    (line,) = excerpt("abc", 3, 3, WIDTH)
    assert line is not None
    assert (line.start, line.length) == (3, 1)


@pytest.mark.parametrize(
    ("text", "safe"),
    [("a\tb", "a b"), ("\x1b[31m", "␛[31m"), ("a\u202eb", "a\ufffdb"), ("a\u200bb", "ab")],
)
def test_control_characters_are_shown_not_obeyed(text: str, safe: str) -> None:
    assert shown(text) == safe


def test_text_is_wrapped_by_columns() -> None:
    assert wrapped("日本 日本 日本", 9) == ["日本 日本", "日本"]
    assert wrapped("", 9) == []


@given(st.text(), st.integers(0, 60), st.integers(0, 60), st.integers(20, 60))
def test_an_excerpt_fits_and_never_fails(text: str, one: int, other: int, width: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for line in excerpt(text, start, end, width):
        if line is not None:
            assert columns(line.text) <= width
            assert line.start + line.length <= width + 1
            assert "\n" not in line.text
