"""Home addresses and home postcodes.

Flags: a postal address that places a person (flat or house, street and place, in any
order, layout or spelling, at home or abroad), and a full postcode that the wording
ties to a home or to where somebody is.
Leaves alone: the University's own sites; shops, venues, stations, surgeries, courts and
other public places; addresses of history and of stories; news of a street; strings that
only look like postcodes.
Why: policy 7.1, "Never publish your address or financial details on social media."
Source: Royal Mail PAF Programmers' Guide (postcodes), GeoNames (places).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.draft import AccountType
from linter.segments import SegmentKind

from .address.addresses import Address, find_addresses, lone_postcodes
from .address.judge import Judgement, Place, judge, judge_postcode
from .address.postcodes import Postcode
from .address.tokens import fold
from .address.triggers import ADDRESS_TRIGGERS, POSTCODE_TRIGGERS


def _masked(text: TextView) -> str:
    """The text with links, mail addresses and handles blanked out, every offset kept."""
    plain = text.text
    if "@" not in plain and "://" not in plain and "www." not in plain.lower() and "/" not in plain:
        return plain
    for each in text.segments:
        link = each.kind is SegmentKind.LINK and (
            "://" in each.text or "/" in each.text or "www" in each.text
        )
        if link or each.kind in {SegmentKind.EMAIL, SegmentKind.HANDLE}:
            plain = plain[: each.start] + "~" * (each.end - each.start) + plain[each.end :]
    return plain


def _places(policy: Policy) -> tuple[Place, ...]:
    return tuple(
        Place(site.name, fold(site.street.replace("\u2019", "'")), site.postcode.upper())
        for site in policy.institution.sites
    )


def _because(judgement: Judgement) -> str:
    if not judgement.cues:
        return "It reads as a full home address, and nothing says that it is a public place."
    return "It reads as a person's place: " + "; ".join(judgement.cues) + "."


@dataclass(frozen=True, slots=True)
class _Reading:
    """One text read for addresses: both rules look at the same."""

    plain: str
    addresses: list[Address]
    postcodes: list[Postcode]
    spans: list[tuple[int, int]]
    judgements: list[Judgement]  # one for each address


def _read(text: TextView, places: tuple[Place, ...]) -> _Reading:
    """Read and judge a text once; the view keeps the reading for the other rule."""
    kept: object = text.__dict__.get("_addresses")
    if isinstance(kept, _Reading):
        return kept
    plain = _masked(text)
    addresses = find_addresses(plain)
    postcodes = lone_postcodes(plain, addresses)
    spans = [(each.start, each.end) for each in addresses]
    spans += [(each.start, each.end) for each in postcodes]
    official = _official(text)
    judgements = [
        judge(each, plain, others=spans, places=places, official=official) for each in addresses
    ]
    reading = _Reading(plain, addresses, postcodes, spans, judgements)
    text.__dict__["_addresses"] = reading
    return reading


def _official(text: TextView) -> bool:
    return text.author.account_type is AccountType.OFFICIAL


class HomeAddress:
    """ADR001: a postal address that places a person."""

    rule: Final = Rule(
        code="ADR001",
        slug="home-address",
        clause="7.1",
        message="This looks like somebody's home address.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="address",
    )
    triggers = ADDRESS_TRIGGERS

    def __init__(self, policy: Policy) -> None:
        self._places = _places(policy)

    def find(self, text: TextView) -> Iterator[Hit]:
        reading = _read(text, self._places)
        for address, judgement in zip(reading.addresses, reading.judgements, strict=True):
            if judgement.home:
                yield self.rule.at(
                    address.start,
                    address.end,
                    confidence=judgement.confidence,
                    because=_because(judgement),
                )


class HomePostcode:
    """ADR002: a full postcode on its own that leads to a home or to where somebody is."""

    rule: Final = Rule(
        code="ADR002",
        slug="home-postcode",
        clause="7.1",
        message="This postcode shows where somebody lives or is.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="postcode",
        yields_to=frozenset({"ADR001"}),
    )
    triggers = POSTCODE_TRIGGERS

    def __init__(self, policy: Policy) -> None:
        self._places = _places(policy)

    def find(self, text: TextView) -> Iterator[Hit]:
        reading = _read(text, self._places)
        beside_home = any(each.home for each in reading.judgements)
        for code in reading.postcodes:
            judgement = judge_postcode(
                code,
                reading.plain,
                others=reading.spans,
                places=self._places,
                official=_official(text),
                beside_home=beside_home,
            )
            if judgement.home:
                yield self.rule.at(
                    code.start,
                    code.end,
                    confidence=judgement.confidence,
                    because=_because(judgement),
                )
