"""A payment card number: 12 to 19 digits of a known issuer range, the last a Luhn check digit.

Flags: numbers of Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay,
Maestro, Mir, RuPay, Verve and other schemes, in one piece or spaced in any way, with
dashes, dots or line breaks, with letter O for nought, spelled out, or in pieces with a few
words between.
Leaves alone: numbers that fail the check digit or fit no issuer; IMEI, ISBN, order, tracking
and loyalty-card numbers named as such; numbers inside links; a card scheme's or payment
firm's published test number plainly said to be one.
Why: policy 7.1, financial details.
Source: ISO/IEC 7812-1 (structure and check digit); the schemes' published issuer ranges.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._cards import TRIGGERS, Card, cards

# Published by the schemes and by payment firms for testing; no account stands behind them.
_PUBLISHED: Final = frozenset(
    [
        "4242424242424242",
        "4000056655665556",
        "4111111111111111",
        "4012888888881881",
        "4222222222222",
        "5555555555554444",
        "2223003122003222",
        "5200828282828210",
        "5105105105105100",
        "378282246310005",
        "371449635398431",
        "378734493671000",
        "6011111111111117",
        "6011000990139424",
        "3056930009020004",
        "30569309025904",
        "36227206271667",
        "38520000023237",
        "3566002020360505",
        "3530111333300000",
        "6200000000000005",
        "5454545454545454",
        "4917610000000000",
        "4444333322221111",
    ]
)
_DUMMY: Final = Pattern(
    r"\b(?:dummy|test(?:ing)?|sandbox|fake|sample|example|demo|placeholder|made[- ]up|specimen)"
    r"[ -](?:[\pL'-]+ ){0,2}(?:cards?|visa|mastercard|amex|numbers?|pans?|payments?)\b"
)
_OWNED: Final = Pattern(r"\b(?:my|mine|our|his|her|hers|mum'?s|dad'?s)\b")
_CARD_IN_LINK: Final = Pattern(r"(?:card|pan|cc)[a-z_]*=")


class PaymentCard:
    rule: ClassVar[Rule] = Rule(
        code="FIN001",
        slug="payment-card",
        clause="7.1",
        message="This looks like a payment card number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="card number",
        yields_to=frozenset({"FIN002"}),
    )
    triggers: tuple[str, ...] = TRIGGERS

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        for card in cards(text.text):
            if _in_link(text, card) or _is_dummy(text, card):
                continue
            yield self.rule.at(
                card.start,
                card.end,
                confidence=0.98 if card.sure else 0.9,
                because=f"It fits an issuer range of {card.scheme.name} "
                f"and its check digit is right.",
            )


def _in_link(text: TextView, card: Card) -> bool:
    segment = text.inside(card.start, card.end)
    if segment is None or segment.kind is SegmentKind.TAG:
        return False
    return _CARD_IN_LINK.search(segment.text) is None


def _is_dummy(text: TextView, card: Card) -> bool:
    if card.digits not in _PUBLISHED and "000000" not in card.digits:
        return False
    start, end = text.sentence(card.start, card.end)
    sentence = text.text[start:end]
    return _DUMMY.search(sentence) is not None and _OWNED.search(sentence) is None
