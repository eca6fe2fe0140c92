"""How long a post is by its platform's own count, and how much room is left.

Every platform counts in its own way; a disclaimer that fits by Python's count
may not fit by theirs. The service and the browser extension use the same numbers.

Sources (looked up 2026-11):

- X: twitter-text, config/v3.json: 280; scripts up to U+10FF and some punctuation
  count 1, all else 2, an emoji of any length 2, a link 23; counted after NFC.
- Bluesky: lexicon app.bsky.feed.post, ``maxGraphemes`` 300 and ``maxLength``
  3,000 bytes of UTF-8.
- Mastodon: StatusLengthValidator: 500 graphemes by default, a link with a
  scheme 23, a remote mention without its server.
- Threads: Threads API, Posts: 500; an emoji counts as its bytes of UTF-8.
- YouTube: Data API, ``snippet.description``: 5,000 bytes of UTF-8.
- LinkedIn 3,000, Facebook 63,206, Instagram 2,200, TikTok 2,200 (captions of
  videos), WhatsApp 65,536: UTF-16 code units, as Buffer's "Character limits" and
  the platforms' own help pages give them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from linter.draft import Platform
from linter.segments import Segment, SegmentKind, segment

__all__ = ["Limit", "fits", "graphemes", "length", "limit", "room"]

LINK: Final = 23  # what X and Mastodon count for a link, however long it is
_LIGHT: Final = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_KEYCAP, _AS_EMOJI = "\u20e3", "\ufe0f"
_FIRST_PICTURE: Final = 0x1F000  # from here on the planes hold little but pictures


@dataclass(frozen=True, slots=True)
class Limit:
    """The most a post may hold, and what is counted: ``unit`` is a word for people."""

    most: int
    unit: str


def _utf16(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def graphemes(text: str) -> Iterable[str]:
    """The text cut into what readers see as characters (Unicode Standard Annex #29)."""
    from wcwidth import iter_graphemes  # drafts that need no fix skip it

    return iter_graphemes(text)


def _count_graphemes(text: str) -> int:
    return len(text) if text.isascii() and "\r" not in text else sum(1 for _ in graphemes(text))


def _is_emoji(cluster: str) -> bool:
    if _KEYCAP in cluster or _AS_EMOJI in cluster or ord(cluster[0]) >= _FIRST_PICTURE:
        return unicodedata.category(cluster[0])[0] not in "LM"
    return len(cluster) > 1 and unicodedata.category(cluster[0]) == "So"


def _readable(text: str) -> str:
    """The text without lone surrogates, which RE2 does not take; its length stays."""
    return "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in text)


def _outside(text: str, links: Iterable[Segment]) -> tuple[str, int]:
    """The text without the links, and how many they are."""
    rest, at, count = [], 0, 0
    for link in links:
        rest.append(text[at : link.start])
        at = link.end
        count += 1
    return "".join([*rest, text[at:]]), count


def _x(text: str) -> int:
    text = _readable(unicodedata.normalize("NFC", text))
    rest, links = _outside(text, segment(text).of(SegmentKind.LINK))
    weight = links * LINK
    if rest.isascii():
        return weight + len(rest)
    for cluster in graphemes(rest):
        if cluster.isascii():
            weight += len(cluster)
        elif _is_emoji(cluster):
            weight += 2
        else:
            weight += sum(
                1 if any(low <= ord(each) <= high for low, high in _LIGHT) else 2
                for each in cluster
            )
    return weight


def _mastodon(text: str) -> int:
    text = _readable(text)
    found = segment(text)
    rest, links = _outside(text, (each for each in found if "://" in each.text))
    servers = sum(
        len(each.text) - each.text.index("@", 1)
        for each in found.of(SegmentKind.HANDLE)
        if "@" in each.text[1:]
    )
    return _count_graphemes(rest) + links * LINK - servers


def _threads(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(_utf8(each) if _is_emoji(each) else len(each) for each in graphemes(text))


_Count = Callable[[str], int]
_LIMITS: Final[dict[Platform, tuple[Limit, _Count]]] = {
    Platform.X: (Limit(280, "characters as X counts them"), _x),
    Platform.BLUESKY: (Limit(300, "characters"), _count_graphemes),
    Platform.MASTODON: (Limit(500, "characters"), _mastodon),
    Platform.THREADS: (Limit(500, "characters"), _threads),
    Platform.LINKEDIN: (Limit(3_000, "characters"), _utf16),
    Platform.FACEBOOK: (Limit(63_206, "characters"), _utf16),
    Platform.INSTAGRAM: (Limit(2_200, "characters"), _utf16),
    Platform.TIKTOK: (Limit(2_200, "characters"), _utf16),
    Platform.YOUTUBE: (Limit(5_000, "bytes"), _utf8),
    Platform.WHATSAPP: (Limit(65_536, "characters"), _utf16),
}
_BLUESKY_BYTES: Final = 3_000


def limit(platform: Platform) -> Limit | None:
    """The limit of a platform, or None where there is none or none that is known."""
    entry = _LIMITS.get(platform)
    return entry[0] if entry else None


def length(platform: Platform, text: str) -> int:
    """The length of a text as the platform counts it; code points where it has no limit."""
    entry = _LIMITS.get(platform)
    return entry[1](text) if entry else len(text)


def room(platform: Platform, text: str) -> int | None:
    """How much more fits after a text: negative if it is too long, None if there is no limit."""
    most = limit(platform)
    return None if most is None else most.most - length(platform, text)


def fits(platform: Platform, text: str) -> bool:
    """Whether the platform takes a text of this length."""
    if platform is Platform.BLUESKY and _utf8(text) > _BLUESKY_BYTES:
        return False
    left = room(platform, text)
    return left is None or left >= 0
