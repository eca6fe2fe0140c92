"""The browser counts as the library does."""

from __future__ import annotations

from typing import Any

import pytest

from linter import Platform
from linter.counting import length

TEXTS = [
    "",
    "Plain words.",
    "Emoji 😀 👩‍👩‍👧 🏳️‍🌈 👍🏽 🇬🇧 1️⃣ ❤️ ☀ ™",
    "See https://www.uwl.ac.uk/a/very/long/address?with=query, then go.",
    "Short example.com/x and www.example.org. End",
    "日本語のツイート and naïve café cafe\u0301",
    "@someone@mastodon.example.org said @other",
    "Zażółć gęślą jaźń — “quotes” … ‰ €",
    "line\nbreaks\n\nand\ttabs",
]
PLATFORMS = ["x", "bluesky", "mastodon", "threads", "youtube", "linkedin"]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_same_count(page: Any, platform: str) -> None:
    counted = page.evaluate(
        """async ([platform, texts]) => {
          const { length } = await import("/static/counting.js");
          return texts.map((text) => length(platform, text));
        }""",
        [platform, TEXTS],
    )
    assert counted == [length(Platform(platform), text) for text in TEXTS]


def test_the_counter_says_how_much_is_too_much(page: Any) -> None:
    page.select_option("#platform", "bluesky")
    page.fill("#text", "👩‍👩‍👧" * 301)
    assert page.inner_text("#counter") == "1 characters too many for Bluesky"
