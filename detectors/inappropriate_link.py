"""A link to adult, gambling, pirate or extremist content.

Flags: links, with or without a scheme or with the dots spelled out, whose host is known
for such content, has an ending kept for it (.xxx, .casino), holds a word that tells it,
or holds a hint that the rest of the link or the sentence bears out.
Leaves alone: news, research, museums, universities, public bodies; charities, helplines
and guides about such things; the National Lottery; games, sport and shops; place names
and other words that merely contain such a word.
Why: policy 2.3, "Posting inappropriate images or links to inappropriate content".
Source: the project's own lists of words and household names; IANA's root zone for endings.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import Field, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._links import parse, registrable
from ._vice_words import KINDS, PROTECTIVE, PROTECTIVE_ENDINGS, TAUGHT, TRIGGERS, Kind

_ENOUGH: Final = 2  # signs that are no proof each: a hint in the host, in the path, beside the link
_NEAR: Final = 160  # characters of the post beside the link
_SPELLED: Final = Pattern(
    r"\b((?:[a-z0-9][a-z0-9-]*)(?:\s?(?:\[\.\]|\(\.\)|[\[({]dot[\])}]|\sdot\s|"
    r"\s\.\s?)\s?[a-z0-9-]+)*"
    r"\s?(?:\[\.\]|\(\.\)|[\[({]dot[\])}]|\sdot\s)\s?"
    r"(?:com|net|org|co|tv|uk|io|me|to|xyz|site|online|live|xxx|bet|casino|porn|adult|poker|"
    r"example))\b"
)
_DOT: Final = Pattern(r"\s?(?:\[\.\]|\(\.\)|[\[({]dot[\])}]|\sdot\s|\s\.\s?)\s?")
# Under these each user or channel has a name of its own, so the path is read like a host.
_PLATFORMS: Final = frozenset(
    {
        "t.me",
        "telegram.me",
        "reddit.com",
        "discord.gg",
        "patreon.com",
        "linktr.ee",
        "vk.com",
        "x.com",
    }
)
_INVITES: Final = Pattern(r"refer|affil|promo|bonus|invite|signup|join|vip|first\d|free")
_SPLIT: Final = Pattern(r"[/_+ ]+")


class InappropriateLink:
    rule: ClassVar[Rule] = Rule(
        code="REP003",
        slug="inappropriate-link",
        clause="2.3",
        message="Does this link lead to content that the University should not be seen to share?",
        reads=frozenset({"text"}),
        noun="link",
    )
    triggers: tuple[str, ...] = TRIGGERS

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        for start, end, url in _links(text):
            if any(one < end and start < two for one, two in taken):
                continue
            taken.append((start, end))
            if kind := _judge(url, _beside(text, start, end)):
                yield self.rule.at(start, end, because=f"It seems to lead to {kind.noun}.")


def _links(text: TextView) -> Iterator[tuple[int, int, str]]:
    for segment in text.segments.of(SegmentKind.LINK):
        yield segment.start, segment.end, segment.text
    if text.field is not Field.LINK:
        for match in _SPELLED.finditer(text.text):
            yield *match.span(1), _DOT.sub(".", match.group(1))


def _beside(text: TextView, start: int, end: int) -> str:
    return f"{text.before(start, _NEAR)} {text.after(end, _NEAR)}"


def _judge(url: str, beside: str) -> Kind | None:
    """The kind of unfit content that a link leads to, if the signs are enough."""
    link = parse(url)
    host = link.host.removeprefix("www.")
    if "." not in host or any(
        f".{host}".endswith(f".{each.lstrip('.')}") for each in PROTECTIVE_ENDINGS
    ):
        return None
    domain = registrable(host)
    name, _, suffix = domain.partition(".")
    for kind in KINDS:
        if name in kind.hosts or suffix.rpartition(".")[2] in kind.endings:
            return kind
    path = "-".join(_SPLIT.split(link.path.lower()))
    if PROTECTIVE.search(host):
        return None
    named = path if domain in _PLATFORMS else host.removesuffix(f".{suffix}")
    sure = next((kind for kind in KINDS if kind.sure.search(named)), None)
    if sure is not None:
        return sure
    if PROTECTIVE.search(path) or TAUGHT.search(host) or TAUGHT.search(path):
        return None
    best, most = None, 0
    for kind in KINDS:
        signs = _signs(kind, named, path, link.query, beside)
        if signs > most:
            best, most = kind, signs
    return best if most >= _ENOUGH else None


def _signs(kind: Kind, named: str, path: str, query: str, beside: str) -> int:
    """How many signs a link gives that are no proof each: in its host, its path, beside it."""
    hinted = kind.hints.search(named) is not None
    told = kind.sure.search(path) is not None
    if not hinted and not told:
        return 0
    invited = hinted and kind.invites and _INVITES.search(f"{path}-{query}") is not None
    return hinted + told + invited + (kind.talk.search(beside) is not None)
