from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.normal import NormalText

FOLDED = {
    "full-width digits": ("４２４２", "4242"),
    "Arabic-Indic digits": ("٠٧٧٠٠", "07700"),
    "zero-width space": ("40\u200b00", "4000"),
    "soft hyphen": ("con\u00adfidential", "confidential"),
    "keycaps": ("0️⃣7️⃣", "07"),
    "mathematical letters": ("𝐒𝐎𝐑𝐓", "SORT"),
    "small capitals": ("ᴄᴏɴꜰɪᴅᴇɴᴛɪᴀʟ", "confidential"),
    "letters in squares and circles": ("🅲🅰🆁🅳 ⓒ", "CARD c"),
    "typographic quotes and dashes": ("“it’s” – here", '"it\'s" - here'),
    "no-break and thin spaces": ("W5\u00a05RF\u2009x", "W5 5RF x"),
    "HTML references": ("a&amp;b &#64; &#x40;", "a&b @ @"),
    "an ampersand that is no reference": ("Q&A; R&D", "Q&A; R&D"),
    "line ends": ("a\r\nb\rc", "a\nb\nc"),
    "base and combining mark": ("cafe\u0301", "café"),
    "Cyrillic letters in a Latin word": ("C\u041eNFIDENTI\u0410L", "CONFIDENTIAL"),
    "a word of look-alikes only, in English": ("to \u0415\u0421 house", "to EC house"),
    "real Russian stays": ("кот и пёс", "кот и пёс"),
    "look-alike words beside real Russian stay": ("сор и пёс", "сор и пёс"),
    "a lone surrogate": ("a\ud800b", "a\ufffdb"),
}


@pytest.mark.parametrize(("original", "view"), FOLDED.values(), ids=FOLDED)
def test_folds(original: str, view: str) -> None:
    assert NormalText(original).text == view


def test_findings_point_into_the_original() -> None:
    original = "card ４２４２\u200b ok"
    normal = NormalText(original)
    at = normal.text.index("4242")
    start, end = normal.to_original(at, at + 4)
    assert original[start:end] == "４２４２\u200b"


PIECES = (
    *("a", "é", "e\u0301", "😀", "🇬🇧", "👩‍👩‍👧", "\u200d", "\ud83d", "１", "&amp;", "&", ";"),
    *("\r\n", "\u00ad", "ﬁ", "½", "С", "о", "\u0300", "\ufeff", "1️⃣", "`"),
)
AWKWARD = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=40).map("".join)


@given(AWKWARD, st.data())
def test_map_is_exact(original: str, data: st.DataObject) -> None:
    normal = NormalText(original)
    length = len(normal.text)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    first, last = normal.to_original(start, end)
    assert 0 <= first <= last <= len(original)
    if start < end:
        assert first < last
        middle = data.draw(st.integers(start, end))
        assert normal.to_original(start, middle)[0] == first
        assert normal.to_original(middle, end)[1] in {last, normal.to_original(middle, middle)[1]}


@given(AWKWARD)
def test_view_can_be_matched_and_whole_maps_to_whole(original: str) -> None:
    normal = NormalText(original)
    normal.text.encode("utf-8")
    if normal.text:
        first, last = normal.to_original(0, len(normal.text))
        assert NormalText(original[first:last]).text == normal.text


@given(AWKWARD)
def test_folding_twice_changes_nothing_more(original: str) -> None:
    once = NormalText(original).text
    if "&" not in once:  # a reference may be built by folding: "&amp;lt;" shows "&lt;"
        assert NormalText(once).text == once


def test_outside_the_view_is_refused() -> None:
    with pytest.raises(IndexError):
        NormalText("abc").to_original(0, 4)
