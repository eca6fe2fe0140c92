"""A payment card number: 12 to 19 digits of a known issuer range, the last a Luhn check digit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern, bounded

_DIGITS: Final = Pattern(r"\d(?:[ -]?\d){11,18}")


class PaymentCard:
    rule: Final = Rule(
        code="FIN001",
        slug="payment-card",
        clause="7.1",
        message="This looks like a payment card number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="card number",
    )
    triggers = (_DIGITS.source,)

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        from stdnum import luhn  # loaded when a number is there to check

        for match in _DIGITS.finditer(text.text):
            start, end = match.span()
            digits = match.group().replace(" ", "").replace("-", "")
            if bounded(text.text, start, end) and luhn.is_valid(digits):
                yield self.rule.at(start, end, confidence=0.97)
