from __future__ import annotations

import pytest

from linter.redaction import redaction

CASES = {
    "inside a sentence": ("Ring ⟦123⟧ today", "Ring [number removed] today"),
    "a line of its own": ("Hello\n⟦123⟧\nBye", "Hello\nBye"),
    "the last line": ("Hello\n⟦123⟧", "Hello"),
    "in brackets": ("Ring me (⟦123⟧) today", "Ring me today"),
    "in brackets at the end": ("Ring me (⟦123⟧)", "Ring me"),
    "all there is": ("⟦123⟧", "[number removed]"),
}


@pytest.mark.parametrize(("marked", "expected"), CASES.values(), ids=CASES)
def test_redaction(marked: str, expected: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    first, last, replacement = redaction(text, start, end, "number")
    assert text[:first] + replacement + text[last:] == expected
