"""Lengths as the platforms count them. The expected numbers are worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter import Platform
from linter.counting import fits, graphemes, length, limit, room

FAMILY = "👩‍👩‍👧‍👦"  # seven code points, one picture
WALES = "🏴󠁧󠁢󠁷󠁬󠁳󠁿"
TECHNICIAN = "👩🏽‍🔬"

LENGTHS = {
    "plain": (Platform.X, "Good morning", 12),
    "accents count one": (Platform.X, "café naïve", 10),
    "accents are composed first": (Platform.X, "cafe\u0301", 4),
    "typographic quotes and dashes count one": (Platform.X, "“no” – it’s", 11),
    "CJK counts two": (Platform.X, "倫敦", 4),
    "Hangul counts two": (Platform.X, "런던", 4),
    "Cyrillic counts one": (Platform.X, "Лондон", 6),
    "an emoji counts two": (Platform.X, "ok 👍", 5),
    "a family counts two": (Platform.X, FAMILY, 2),
    "a flag counts two": (Platform.X, "🇬🇧", 2),
    "a flag of tags counts two": (Platform.X, WALES, 2),
    "a skin tone adds nothing": (Platform.X, TECHNICIAN, 2),
    "a keycap counts two": (Platform.X, "1\ufe0f\u20e3", 2),
    "a Hindi cluster is no emoji": (Platform.X, "क्षि", 4),
    "the copyright sign as text": (Platform.X, "©", 1),
    "a long link counts 23": (Platform.X, f"see https://example.com/{'a' * 90}", 27),
    "a short link counts 23 too": (Platform.X, "https://a.uk", 23),
    "a bare host is a link": (Platform.X, "read example.com now", 5 + 23 + 4),
    "two links": (Platform.X, "https://a.uk https://b.uk", 47),
    "an e-mail address is no link": (Platform.X, "a@example.com", 13),
    "a family is one grapheme": (Platform.BLUESKY, FAMILY, 1),
    "a link counts in full": (Platform.BLUESKY, "https://example.com", 19),
    "decomposed letters": (Platform.BLUESKY, "cafe\u0301", 4),
    "a link counts 23 on Mastodon": (Platform.MASTODON, "https://example.com/abcdefghijklmnop", 23),
    "a host alone is no link there": (Platform.MASTODON, "example.com", 11),
    "a server is not counted": (Platform.MASTODON, "hi @rae@mastodon.example", 7),
    "a local mention is": (Platform.MASTODON, "hi @rae", 7),
    "an emoji on Threads is its bytes": (Platform.THREADS, "ok 👍", 7),
    "a letter on Threads is one": (Platform.THREADS, "é", 1),
    "UTF-16 on LinkedIn": (Platform.LINKEDIN, "ok 👍", 5),
    "bytes on YouTube": (Platform.YOUTUBE, "é", 2),
    "no limit": (Platform.BLOG, "👍", 1),
    "a lone surrogate": (Platform.X, "a\ud83d", 3),
}


@pytest.mark.parametrize(("platform", "text", "expected"), LENGTHS.values(), ids=LENGTHS)
def test_length(platform: Platform, text: str, expected: int) -> None:
    assert length(platform, text) == expected


@pytest.mark.parametrize("platform", [each for each in Platform if limit(each)])
def test_the_limit_is_the_last_that_fits(platform: Platform) -> None:
    most = limit(platform)
    assert most is not None
    assert fits(platform, "a" * most.most)
    assert not fits(platform, "a" * (most.most + 1))
    assert room(platform, "") == most.most


def test_bluesky_also_counts_bytes() -> None:
    assert not fits(Platform.BLUESKY, FAMILY * 200)  # 200 graphemes, 5,000 bytes


@pytest.mark.parametrize("platform", [Platform.BLOG, Platform.OTHER])
def test_without_a_limit_everything_fits(platform: Platform) -> None:
    assert room(platform, "a" * 100_000) is None
    assert fits(platform, "a" * 100_000)


@given(st.text())
def test_graphemes_lose_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text


@given(st.sampled_from(Platform), st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_has_a_length(platform: Platform, text: str) -> None:
    assert length(platform, text) >= 0
