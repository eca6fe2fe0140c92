"""Sums of money as people write them: £32k, 32,000, "thirty-two grand", 12.50 quid."""

from __future__ import annotations

from typing import Final

from linter.patterns import Match, Pattern

__all__ = ["MONEY", "PERIOD", "is_count", "is_signed", "is_year", "value_of"]

_SIGN: Final = r"(?:[£€$₹¥₦₺₴₽₱]|R\$|\b(?:gbp|eur|usd|rs\.?|inr|chf|aud|cad)\b)"
_SCALE: Final = r"(?:k|grand|thousand|m|mn|mil|million|bn|billion|lakhs?)"
_COIN_WORD: Final = (
    r"(?:quid|pounds?(?: sterling)?|euros?|dollars?|bucks|gbp|eur|usd|rupees|smackers)"
)
_ABROAD: Final = (
    r"(?:zł(?:otych)?|pln|kr(?:onor|oner)?\b|円|元|lei\b|forint|ft\b|kč|руб\pL*|грн|гривень|лв"
    r"|naira|rand\b|cedis|reais|lira|tl\b|chf|francs|taka|dirhams?|funt[óo]w|funty|pfund\b"
    r"|bunnoedd|bunnau|€|euros?\b|£)"
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
    rf"|\b[0-9]+(?:[.,][0-9]+)? ?[万萬](?: ?[0-9]+)? ?(?:{_ABROAD})?"
    rf"|\b[0-9]{{1,3}}(?:[ .,][0-9]{{3}})+(?:[.,][0-9]{{2}})? ?{_ABROAD}"
    rf"|\b[0-9]+(?:[.,][0-9]{{1,2}})? ?(?:tys\.?|mil) ?{_ABROAD}"
    rf"|\b[0-9]+(?:[.,][0-9]{{1,2}})? ?{_ABROAD}"
    rf"|\b{_WORDS}[ -]{{1,2}}(?:grand|k|thousand|hundred)\b(?: (?:and )?{_REST})?(?: {_COIN})?"
    rf"|\b{_WORDS} {_COIN_WORD}\b"
    r"|\b[0-9]{3,6}(?:\.[0-9]{2})?\b)"
)
PERIOD: Final = (
    r"(?: ?(?:/|a|an|per|each|every|p\.?) ?(?:annum|year|yr|month|mth|week|wk|fortnight|hour|hr"
    r"|day|a\.?|m\.?|h\.?|w\.?)\b| ?(?:pa|pcm|ph|pw|pm|annually|monthly|weekly|yearly"
    r"|(?:before|after) tax|gross|net|full[- ]time)\b"
    r"| ?(?:por (?:m[êe]s|hora|ano|semana)|al (?:mese?|a[ñn]o)|par (?:mois|an|semaine|heure)"
    r"|(?:im|pro) (?:monat|jahr|stunde|woche)|brutto|netto|miesi[ęe]cznie|na miesi[ąa]c"
    r"|na godzin[ęe]|rocznie"
    r"|pe lun[ăa]|mensuales|mensais|y mis|y flwyddyn|yr wythnos|yr awr|per maand|i m[åa]naden"
    r"|в месяц|на місяць|в год))"
)
_FIGURES: Final = Pattern(r"[0-9][0-9 ,.]*")
_BIG: Final = Pattern(r"[0-9 ](?:k|grand|thousand)\b|\b(?:k|grand|thousand)\b")
_HUGE: Final = Pattern(r"[0-9 ](?:m|mn|mil|million|bn|billion)\b")
_ABROAD_SAID: Final = Pattern(rf"[0-9 万萬]{_ABROAD}|万|萬")
# Roughly how many to the pound: only to tell a wage from a tip.
_RATES: Final = (
    (Pattern(r"円|¥|[万萬]$"), 190),
    (Pattern(r"元"), 9),
    (Pattern(r"₹|rupees|\b(?:inr|rs)|taka|руб|₽"), 110),
    (Pattern(r"naira|₦"), 2000),
    (Pattern(r"ft$|forint"), 450),
    (Pattern(r"zł|pln|lei|r\$|reais"), 6),
    (Pattern(r"[0-9 ](?:kr|rand)|kč|cedis|лв"), 15),
    (Pattern(r"₴|грн|гривень|₺|lira|tl$"), 50),
)
_MYRIAD: Final = Pattern(r"[万萬]")
_SIGNED: Final = Pattern(
    r"[£€$₹¥₦₺₴₽₱]|k\b|grand|thousand|quid|pounds?|euros?|dollars?|gbp|eur|usd|,"
)
_COUNTED: Final = Pattern(r"\s*[\pL-]+s\b")
_PLAIN: Final = Pattern(r"[0-9,.]+")
_YEAR: Final = Pattern(r"(?:19|20)[0-9]{2}")


def value_of(money: str) -> float:
    """Roughly how much a sum is, in pounds: "£32k" is 32000.

    Sums in words count as 1,000 for each "thousand" or "grand", else 100: enough
    to tell a wage from a tip.
    """
    figures = _FIGURES.search(money)
    if figures is None:
        if _HUGE.search(" " + money):
            return 1e6
        return 10_000.0 if _BIG.search(money) else 100.0
    rate: float = next((rate for coin, rate in _RATES if coin.search(money.strip())), 1)
    if _MYRIAD.search(money):
        rate /= 10_000
    return _figure(money, figures) / rate


def _figure(money: str, figures: Match) -> float:
    """The figure of a sum in its own currency."""
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
    return _SIGNED.search(money) is not None or _ABROAD_SAID.search(money) is not None
