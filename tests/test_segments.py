from __future__ import annotations

import pytest

from linter.segments import segment

CASES = {
    "scheme": ("see https://t.co/W55RFabc, ok", [("link", "https://t.co/W55RFabc")]),
    "closing bracket": ("(http://a.uk/b_(c))", [("link", "http://a.uk/b_(c)")]),
    "bare host with path": ("at bit.ly/3demo now", [("link", "bit.ly/3demo")]),
    "bare host": ("visit uwl.ac.uk.", [("link", "uwl.ac.uk")]),
    "missing space after a full stop": ("the end.Then we left", []),
    "e-mail": ("to a.b@example.com!", [("email", "a.b@example.com")]),
    "handle": ("thanks @uwl_ravi.", [("handle", "@uwl_ravi")]),
    "Mastodon handle": ("I am @a@b.social", [("handle", "@a@b.social")]),
    "tag": ("#UWLAlumni yes", [("tag", "#UWLAlumni")]),
    "version number": ("now 1.2.10 is out", []),
    "bare at sign": ("meet @ 5", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_segments(text: str, expected: list[tuple[str, str]]) -> None:
    found = segment(text)
    assert [(each.kind.value, each.text) for each in found] == expected
    for each in found:
        assert text[each.start : each.end] == each.text


def test_at_says_what_a_place_lies_in() -> None:
    text = "see https://t.co/W55RF now"
    at = text.index("W55RF")
    assert segment(text).at(at, at + 5) is not None
    assert segment(text).at(0, 3) is None
