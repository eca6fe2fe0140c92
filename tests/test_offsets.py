from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.offsets import OffsetEncoding, Offsets

AWKWARD = st.lists(
    st.sampled_from(
        [
            "a",
            "é",
            "e\u0301",
            "😀",
            "🇬🇧",
            "👩‍👩‍👧",
            "\u200d",
            "\ud83d",
            "\udc00",
            "１",
            "\u0000",
            "漢",
        ]
    )
    | st.characters(),
    max_size=30,
).map("".join)


@given(AWKWARD)
def test_utf16_counts_as_javascript_does(text: str) -> None:
    offsets = Offsets(text, OffsetEncoding.UTF_16)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_units(at) == units
        assert offsets.to_code_points(units) == at


@given(AWKWARD)
def test_utf8_counts_bytes(text: str) -> None:
    offsets = Offsets(text, OffsetEncoding.UTF_8)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-8", "surrogatepass"))
        assert offsets.to_units(at) == units
        assert offsets.to_code_points(units) == at


def test_inside_a_character_is_no_place() -> None:
    with pytest.raises(ValueError, match="not a character boundary"):
        Offsets("😀", OffsetEncoding.UTF_16).to_code_points(1)
