"""Sums of money as people write them: £32k, 32,000, "thirty-two grand", 12.50 quid."""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = ["MONEY", "PERIOD", "is_count", "is_signed", "is_year", "value_of"]

_SIGN: Final = r"(?:[£€$₹¥]|\b(?:gbp|eur|usd|rs\.?|inr|chf|aud|cad)\b)"
_SCALE: Final = r"(?:k|grand|thousand|m|mn|mil|million|bn|billion|lakhs?)"
_COIN_WORD: Final = (
    r"(?:quid|pounds?(?: sterling)?|euros?|dollars?|bucks|gbp|eur|usd|zł|kr|rupees|smackers)"
)
_COIN: Final = rf"(?:{_COIN_WORD}|£|€)"
_UNIT: Final = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TEEN: Final = (
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_TEN: Final = r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
_WORDS: Final = (
    rf"(?:(?:an?|{_UNIT}) hundred(?: and)? ?)?(?:{_TEN}(?:[ -]{{1,2}}{_UNIT})?|{_TEEN}|{_UNIT}|an?"
    rf"|a few|a couple of|half a|(?:an?|{_UNIT}) hundred)"
)
_REST: Final = (
    rf"(?:{_UNIT} hundred(?: and (?:{_TEN}(?:[ -]{{1,2}}{_UNIT})?|{_TEEN}|{_UNIT}))?"
    rf"|{_TEN}(?:[ -]{{1,2}}{_UNIT})?|{_TEEN}|{_UNIT})\b"
)
# A sum with something that says so; then figures that only their neighbours make a sum.
MONEY: Final = (
    rf"(?:{_SIGN} ?[0-9]{{1,3}}(?:[ ,.][0-9]{{3}})+(?:\.[0-9]{{1,2}})?(?: ?{_SCALE}\b)?"
    rf"|{_SIGN} ?[0-9]+(?:[.,][0-9]{{1,2}})?(?: ?{_SCALE}\b|ish\b)?"
    r"|\b[0-9]{1,3}(?: [0-9]{3})+ ?€"
    rf"|\b[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]{{1,2}})?(?: ?{_COIN})?"
    rf"|\b[0-9]+(?:[.,][0-9]{{1,2}})? ?(?:k|grand|thousand|lakhs?)\b(?: {_COIN})?"
    rf"|\b[0-9]+(?:[.,][0-9]{{1,3}})? ?{_COIN}"
    rf"|\b{_WORDS}[ -]{{1,2}}(?:grand|k|thousand|hundred)\b(?: (?:and )?{_REST})?(?: {_COIN})?"
    rf"|\b{_WORDS} {_COIN_WORD}\b"
    r"|\b[0-9]{3,6}(?:\.[0-9]{2})?\b)"
)
PERIOD: Final = (
    r"(?: ?(?:/|a|an|per|each|every|p\.?) ?(?:annum|year|yr|month|mth|week|wk|fortnight|hour|hr"
    r"|day|a\.?|m\.?|h\.?|w\.?)\b| ?(?:pa|pcm|ph|pw|pm|annually|monthly|weekly|yearly"
    r"|(?:before|after) tax|gross|net|full[- ]time)\b)"
)
_FIGURES: Final = Pattern(r"[0-9][0-9 ,.]*")
_BIG: Final = Pattern(r"[0-9 ](?:k|grand|thousand)\b|\b(?:k|grand|thousand)\b")
_HUGE: Final = Pattern(r"[0-9 ](?:m|mn|mil|million|bn|billion)\b")
_SIGNED: Final = Pattern(r"[£€$₹¥]|k\b|grand|thousand|quid|pounds?|euros?|dollars?|gbp|eur|usd|,")
_COUNTED: Final = Pattern(r"\s*[\pL-]+s\b")
_PLAIN: Final = Pattern(r"[0-9,.]+")
_YEAR: Final = Pattern(r"(?:19|20)[0-9]{2}")


def value_of(money: str) -> float:
    """Roughly how much a sum is, in its own currency: "£32k" is 32000.

    Sums in words count as 1,000 for each "thousand" or "grand", else 100: enough
    to tell a wage from a tip.
    """
    figures = _FIGURES.search(money)
    if figures is None:
        if _HUGE.search(" " + money):
            return 1e6
        return 10_000.0 if _BIG.search(money) else 100.0
    text = figures.group().strip(" ,.").replace(" ", "")
    whole, _, rest = text.replace(",", ".").rpartition(".")
    if whole and len(rest) != 3:
        value = float(whole.replace(".", "") + "." + rest)
    else:
        value = float((whole + rest).replace(".", ""))
    if _BIG.search(money):
        return value * 1000
    return value * 1e6 if _HUGE.search(money) else value


def is_year(money: str) -> bool:
    """Whether bare figures may as well be a year."""
    return _YEAR.fullmatch(money.strip()) is not None


def is_count(text: str, start: int, end: int) -> bool:
    """Whether bare figures at [start, end) count things: "1,000 stories"."""
    return _PLAIN.fullmatch(text[start:end].strip()) is not None and bool(_COUNTED.match(text, end))


def is_signed(money: str) -> bool:
    """Whether a sum says by a sign, a word or its commas that it is one."""
    return _SIGNED.search(money) is not None
