"""An IBAN: the international number of a bank account, length and check digits right.

Flags: an IBAN of any country in the registry, in capitals or not, spaced in any way, with
dashes, dots or line breaks, with letter O for nought where the country's format wants a digit.
Leaves alone: numbers of the wrong length or structure; numbers whose check digits are
wrong; creditor identifiers, VAT numbers and BICs.
Why: policy 7.1, financial details.
Source: ISO 13616-1; the SWIFT IBAN registry, as kept by python-stdnum.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern

_GAP: Final = r"[^0-9\pL]*"
_TRIGGER: Final = rf"(?:\b|iban)[a-z]{_GAP}[a-z]{_GAP}(?:[0-9]{_GAP}[0-9ol]|[ol]{_GAP}[0-9])"
_FIRST: Final = Pattern(r"(?:iban|\b)([a-z])")
_DIGITS: Final = frozenset("0123456789OIL")
_LONGEST_GAP: Final = 3
_TO_DIGIT: Final = str.maketrans("OIL", "011")
_PART: Final = Pattern(r"([0-9]+)!([nac])")


class Iban:
    rule: ClassVar[Rule] = Rule(
        code="FIN002",
        slug="iban",
        clause="7.1",
        message="This is an international bank account number (IBAN).",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="bank account number",
    )
    triggers: tuple[str, ...] = (_TRIGGER,)
    min_digits: int = 8  # the shortest holds more, but some may be typed as letters

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        after = 0
        whole = text.text
        for first in _FIRST.finditer(whole):
            start = first.start(1)
            if start < after or _glued(whole, start):
                continue
            end = _iban_end(whole, start)
            if end is not None:
                after = end
                yield self.rule.at(
                    start,
                    end,
                    confidence=0.99,
                    because="Its country, its length and its check digits are right.",
                )


def _glued(text: str, start: int) -> bool:
    """Whether a word runs into the number, the word "IBAN" aside."""
    return (
        start > 0
        and text[start - 1].isalnum()
        and text[max(0, start - 4) : start].lower() != "iban"
    )


def _iban_end(text: str, start: int) -> int | None:
    """Where the IBAN that begins at ``start`` ends, if one does."""
    head = "".join(character for character in text[start : start + 12] if character.isalnum())
    if not head[:2].isalpha() or not set(head[2:4].upper()) <= _DIGITS:
        return None
    structure = _structure(head[:2].upper())
    if not structure:
        return None
    wanted = 4 + len(structure)
    places: list[int] = []
    for at in range(start, len(text)):
        if not text[at].isalnum():
            if places and at - places[-1] > _LONGEST_GAP:
                return None
            continue
        if not text[at].isascii():
            return None
        places.append(at)
        if len(places) == wanted:
            break
    else:
        return None
    end = places[-1] + 1
    if end < len(text) and text[end].isalnum():
        return None
    typed = "".join(text[place] for place in places).upper()
    for candidate in _readings(typed, structure):
        if _valid(candidate):
            return end
    return None


def _readings(typed: str, structure: str) -> Iterator[str]:
    """The number as typed, with letters for digits mended where digits belong."""
    digits = typed[2:4].translate(_TO_DIGIT)
    account = "".join(
        character.translate(_TO_DIGIT) if kind == "n" else character
        for character, kind in zip(typed[4:], structure, strict=True)
    )
    yield typed[:2] + digits + account
    mended = "".join(
        character.translate(_TO_DIGIT) if kind == "c" else character
        for character, kind in zip(account, structure, strict=True)
    )
    if mended != account:
        yield typed[:2] + digits + mended


def _valid(number: str) -> bool:
    from stdnum import iban  # loaded when a number is there to check

    return bool(iban.is_valid(number, check_country=False))


@cache
def _structure(country: str) -> str:
    """The national part, a letter a character (n digit, a letter, c either); "" if unknown."""
    from stdnum import numdb

    # info() splits a number into parts, each with what the registry says of it.
    properties = numdb.get("iban").info(country)[0][1]
    parts = _PART.finditer(properties.get("bban", ""))
    return "".join(part.group(2) * int(part.group(1)) for part in parts)
