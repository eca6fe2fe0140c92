"""However an identifier is retyped, it stays flagged, with the same place covered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec import structs

from linter import Draft
from linter.finding import Field
from tests.detectors.test_tables import CLOSE, OPEN, TABLES, code_of, findings, table, unmarked

Retyping = Callable[[str], str]

_FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
_CYRILLIC = str.maketrans("aeopcxAEOPCXTHKMB", "аеорсхАЕОРСХТНКМВ")

# What is done to the marked part alone; the rest of the post stays as it is.
RETYPINGS: dict[str, Retyping] = {
    "full-width digits": lambda part: part.translate(_FULL_WIDTH),
    "zero-width spaces": "\u200b".join,
    "no-break spaces": lambda part: part.replace(" ", "\u00a0"),
    "en dashes": lambda part: part.replace("-", "\u2013"),
    "look-alike letters": lambda part: part.translate(_CYRILLIC),
}


def retyped(text: str, retype: Retyping) -> str:
    """The text with its marks, each marked part retyped."""
    pieces = []
    for piece in text.split(OPEN):
        inside, close, rest = piece.partition(CLOSE)
        pieces.append(retype(inside) + close + rest if close else piece)
    return OPEN.join(pieces)


@pytest.mark.parametrize("retyping", RETYPINGS)
@pytest.mark.parametrize("name", [name for name in TABLES if name.startswith("pii")])
def test_stays_flagged(name: str, retyping: str) -> None:
    code = code_of(name)
    for title, case in table(name).FLAG.items():
        draft = case if isinstance(case, Draft) else Draft(text=case)
        if OPEN not in draft.text or "&" in draft.text:  # a character reference is ASCII only
            continue
        text = retyped(draft.text, RETYPINGS[retyping])
        plain, spans = unmarked(structs.replace(draft, text=text))
        found = [
            (each.location.start, each.location.end)
            for each in findings(plain, code)
            if each.location.field is Field.TEXT
        ]
        assert found == spans, title


@pytest.mark.parametrize("name", [name for name in TABLES if name.startswith("pii")])
def test_case_of_the_cue_does_not_matter(name: str) -> None:
    for title, case in table(name).FLAG.items():
        draft = case if isinstance(case, Draft) else Draft(text=case)
        if OPEN in draft.text and "&" not in draft.text:
            plain, spans = unmarked(structs.replace(draft, text=draft.text.upper()))
            found = findings(plain, code_of(name))
            assert [(each.location.start, each.location.end) for each in found] == spans, title
