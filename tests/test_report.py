"""Fixes as they are applied to a draft."""

from __future__ import annotations

import pytest

from linter import Attachment, Author, Draft, Edit, Field
from linter.report import apply_edits

TEXT = "one two three four"


def edit(start: int, end: int, text: str, expected: str | None = None) -> Edit:
    return Edit(Field.TEXT, start, end, TEXT[start:end] if expected is None else expected, text)


CASES = {
    "a replacement": ([edit(4, 7, "2")], "one 2 three four"),
    "an insertion at the end": ([edit(18, 18, "!", "")], "one two three four!"),
    "out of order": ([edit(8, 13, "3"), edit(0, 3, "1")], "1 two 3 four"),
    "the same twice": ([edit(4, 7, "2"), edit(4, 7, "2")], "one 2 three four"),
    "another text by now": ([edit(4, 7, "2", "TWO")], TEXT),
    "deletions that run into one another": ([edit(3, 8, ""), edit(7, 13, "")], "one four"),
    "a replacement inside a deletion": ([edit(3, 13, ""), edit(4, 7, "2")], "one four"),
    "a replacement that overlaps": ([edit(0, 7, "x"), edit(4, 13, "y")], "x three four"),
}


@pytest.mark.parametrize(("edits", "expected"), CASES.values(), ids=CASES)
def test_edits(edits: list[Edit], expected: str) -> None:
    assert apply_edits(Draft(text=TEXT), edits).text == expected


def test_edits_reach_every_field() -> None:
    draft = Draft(
        text="a",
        first_comment="b",
        link="c",
        author=Author(bio="d"),
        attachments=(Attachment(name="e", alt_text="f"),),
    )
    fields = (Field.TEXT, Field.FIRST_COMMENT, Field.LINK, Field.BIO)
    edits = [Edit(field, 0, 1, "abcd"[index], "x") for index, field in enumerate(fields)]
    edits += [Edit(Field.ALT_TEXT, 0, 1, "f", "x", 0), Edit(Field.ATTACHMENT, 0, 1, "e", "x", 0)]
    changed = apply_edits(draft, edits)
    assert (changed.text, changed.first_comment, changed.link) == ("x", "x", "x")
    assert changed.author.bio == "x"
    assert changed.attachments == (Attachment(name="x", alt_text="x"),)
