"""Telephone numbers among the digits of a text, and what kind of line each reaches.

A run of digits may hold more than one number, or a number beside something
else, so numbers are looked for among its groups, the longest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from linter.patterns import Pattern

from ._digits import SPELLED, DigitRun, digit_runs

__all__ = [
    "SAID",
    "TEN_DIGITS",
    "Candidate",
    "Layout",
    "Line",
    "Number",
    "candidates",
    "dialled_in",
    "elsewhere",
    "parted",
]

# Gaps of any length: an automaton that does not count stays small.
TEN_DIGITS: Final = r"[\do][ \n.()/_*~·-]*\d(?:[ \n.()/_*~·-]*[\doil]){7}"
_WORD: Final = rf"(?:{SPELLED}|hundred)"
SAID: Final = (
    r"(?:double|treble|triple)[\s-]+[\do]\b",
    rf"{_WORD}[\s,.-]+{_WORD}[\s,.-]+(?:{_WORD}|o\b|\d)",
    rf"\d{{2}}[\s,.-]+{_WORD}[\s,.-]+(?:{_WORD}|o\b|\d)",
)

_FEWEST: Final = 8
_LONGEST: Final = 17  # digits: an international prefix and the 15 of ITU-T E.164
_PARTED: Final = "¦"
_FIRST_FOREIGN: Final = "\u0370"  # the first letter after those of Latin writing
_HUNDRED: Final = Pattern(r"\bhundred\b")
_PLUS: Final = Pattern(r"(?:\+|\bplus)[\s(\[]{0,3}$")
_DATE: Final = Pattern(r"(?:0?[1-9]|[12]\d|3[01])([ ./-])(?:0?[1-9]|1[0-2])[ ./-](?:19|20)\d\d\b")
_DECIMAL: Final = Pattern(r"0\.\d{2,}")
_WIDEST: Final = 5  # groups of a number, unless it is spaced singly or said in words


class Line(StrEnum):
    """What a number reaches."""

    MOBILE = "mobile"
    FIXED = "landline"
    SERVICE = "service"  # freephone, non-geographic, premium: never a person's


class Layout(StrEnum):
    """How a number is written; it decides how much wording must stand beside it."""

    INTERNATIONAL = "international"  # + or 00 and a country code
    NATIONAL = "national"  # with the leading nought of the United Kingdom
    AMERICAN = "american"  # NXX-NXX-XXXX without a country code
    BARE = "bare"  # anything else that can be dialled somewhere


@dataclass(frozen=True, slots=True)
class Number:
    """A number that can be dialled. ``e164``: with +. ``known``: in a numbering plan."""

    line: Line
    layout: Layout
    e164: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class Candidate:
    """Digits that may be a number: [start, end) of the text, a + or bracket before included.

    ``number``: what they reach by themselves, or None. ``alone``: they are the whole run.
    """

    start: int
    end: int
    digits: str
    layout: tuple[int, ...]
    number: Number | None
    alone: bool


def candidates(text: str) -> Iterator[Candidate]:
    """The numbers in a normalised text, in order; they do not overlap.

    A whole run that reaches nothing by itself is given too, with no number: wording
    may say that it is one (see :func:`elsewhere`).
    """
    if _HUNDRED.search(text):
        text = _HUNDRED.sub("oh oh  ", text)  # as long as the word, so that places stay
    for run in digit_runs(parted(text), fewest=_FEWEST):
        found = False
        done = run.start
        parts = run.parts(_FEWEST, _LONGEST)
        for part in sorted(parts, key=lambda each: (each.start, -each.end)):
            if part.start < done:
                continue
            candidate = _candidate(text, part, alone=part.groups == run.groups)
            if candidate is not None:
                found, done = True, part.end
                yield candidate
        if not found and len(run.digits) <= _LONGEST:
            yield Candidate(run.start, run.end, run.digits, run.layout, None, alone=True)


def parted(text: str) -> str:
    """The text with a broken bar for each letter that may stand glued to a number.

    Many scripts are written without spaces: "電話は07700900123です". Such a letter still
    parts two numbers from each other.
    """
    if text.isascii():
        return text
    return "".join(_PARTED if each >= _FIRST_FOREIGN and each.isalpha() else each for each in text)


def _candidate(text: str, part: DigitRun, *, alone: bool) -> Candidate | None:
    start, end = part.start, part.end
    before = text[max(0, start - 8) : start]
    sign = _PLUS.search(before)
    number = _classified(part.digits, sign is not None, part.layout)
    if number is None:
        return None
    spread = len(part.groups)
    if spread > _WIDEST and not _even(part):
        return None
    if sign is None and (_DATE.match(text, start) or _DECIMAL.match(text, start)):
        return None
    if any(character.isalpha() or character == _PARTED for gap in part.gaps for character in gap):
        return None
    if sign is not None:
        start -= len(before) - sign.start()
    elif before[-1:] in {"(", "["} and any(close in text[start:end] for close in ")]"):
        start -= 1
    return Candidate(start, end, part.digits, part.layout, number, alone)


def _even(part: DigitRun) -> bool:
    """Whether digits are spaced singly, in pairs or said, rather than a row of numbers."""
    lengths = part.layout
    return (
        any(group.end - group.start > len(group.digits) for group in part.groups)
        or max(lengths) <= 1
        or (sorted(lengths)[1:-1].count(2) >= len(lengths) - 2)
    )


def _classified(digits: str, plus: bool, shape: tuple[int, ...]) -> Number | None:
    if len(set(digits[-6:])) == 1 and digits[-6:] in {"000000", "999999"}:
        return None  # nobody's number: typed to fill a form
    if plus:
        return _international(digits)
    if digits.startswith("00"):
        return _international(digits[2:])
    if digits.startswith("0"):
        if digits.startswith("01144") and len(digits) > 11:  # the United States' way abroad
            return _international(digits[3:])
        return _british(digits)
    if digits.startswith("447") and len(digits) == 12:
        return Number(Line.MOBILE, Layout.BARE, "+" + digits)
    if len(digits) == 10 and digits[0] in "23456789" and shape == (3, 3, 4):
        return _parsed(digits, "US", Layout.AMERICAN)
    return None


def _british(digits: str) -> Number | None:
    """A number with the United Kingdom's leading nought.

    Ofcom keeps ranges for drama that are in no numbering plan (07700 900, 01632 960);
    they stand for real people's numbers. Source: Ofcom, Telephone numbers for drama use.
    """
    if digits[1] in "3589":
        return Number(Line.SERVICE, Layout.NATIONAL, "") if len(digits) in {10, 11} else None
    if len(digits) == 11 and digits[1] == "7":
        return Number(Line.MOBILE, Layout.NATIONAL, "+44" + digits[1:])
    if len(digits) == 11 and digits.startswith("01632960"):
        return Number(Line.FIXED, Layout.NATIONAL, "+44" + digits[1:])
    if digits[1] in "12" and len(digits) in {10, 11}:
        return _parsed(digits, "GB", Layout.NATIONAL)
    return None


def _international(digits: str) -> Number | None:
    """A number with its country code. Sources of made-up ranges: Ofcom; ComReg (020 91)."""
    if digits.startswith("44"):
        inner = digits[2:].lstrip("0")
        found = _british("0" + inner) if inner else None
        if found is None:
            return None
        return Number(found.line, Layout.INTERNATIONAL, found.e164)
    return _parsed("+" + digits, None, Layout.INTERNATIONAL)


def _parsed(digits: str, region: str | None, layout: Layout) -> Number | None:
    """What libphonenumber's numbering plans say."""
    import phonenumbers as plans  # 30 ms, and more for each region's plan

    try:
        number = plans.parse(digits, region)
    except plans.NumberParseException:
        return None
    if plans.is_possible_number_with_reason(number) != plans.ValidationResult.IS_POSSIBLE:
        return None
    e164 = plans.format_number(number, plans.PhoneNumberFormat.E164)
    known = plans.is_valid_number(number) or e164.startswith("+3532091")
    if not known and region is not None:
        return None
    kinds = plans.PhoneNumberType
    kind = plans.number_type(number)
    if kind == kinds.MOBILE:
        line = Line.MOBILE
    elif kind in {
        kinds.TOLL_FREE,
        kinds.PREMIUM_RATE,
        kinds.SHARED_COST,
        kinds.UAN,
        kinds.VOICEMAIL,
    }:
        line = Line.SERVICE
    else:
        line = Line.FIXED
    return Number(line, layout, e164, known)


def dialled_in(digits: str, countries: Iterable[str]) -> Number | None:
    """A number as it is dialled inside the first of the countries that has it.

    countries: ISO 3166-1 codes, from what the text says; see ``_abroad``.
    """
    for region in countries:
        found = _parsed(digits, region, Layout.BARE)
        if found is not None and found.line is not Line.SERVICE:
            return found
    return None


def elsewhere(digits: str) -> Number | None:
    """A number typed without its country code abroad, or without its nought at home.

    Only for digits that wording says are a telephone number. The countries are
    those in which people leave the code out and whose mobiles have a range of their own.
    """
    if digits.startswith(("07", "44")):
        return None  # British, and not as long as a British number is
    if len(digits) == 10 and digits[0] == "7":
        return Number(Line.MOBILE, Layout.BARE, "+44" + digits)
    if len(digits) >= 11 and digits[0] != "0":
        found = _international(digits)
        if found is not None and found.known:
            return Number(found.line, Layout.BARE, found.e164)
    for region in ("US", "IE", "IN", "PK", "NG", "FR", "DE", "PL", "ES", "IT", "AU", "NZ", "ZA"):
        found = _parsed(digits, region, Layout.BARE)
        if found is not None and (found.line is Line.MOBILE or region == "US"):
            return found
    return None
