"""The names of months, days and years in words, in the languages that drafts come in.

Source: the Unicode CLDR's month names (wide and abbreviated, in the form used in dates)
for the languages named beside each line; Welsh and Irish with their mutations.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import any_of

__all__ = ["MONTH", "SAID_DAY", "SAID_YEAR", "month_number", "said_number"]

# English, Welsh, Irish, French, German and Dutch, Spanish, Portuguese, Italian, Polish,
# Romanian, Turkish, Russian, Ukrainian, Greek, Arabic, Hindi.
_NAMES: Final = (
    "january jan ionawr eanáir janvier janv januar jänner januari enero ene janeiro gennaio gen "
    "stycznia styczeń ianuarie ocak января січня ιανουαρίου يناير जनवरी",
    "february feb febuary chwefror feabhra février fevrier févr februar februari febrero fevereiro "
    "febbraio lutego luty februarie şubat февраля лютого φεβρουαρίου فبراير फ़रवरी",
    "march mar mawrth fawrth márta mars märz maart marzo março marca marzec martie mart марта "
    "березня μαρτίου مارس मार्च",
    "april apr ebrill aibreán avril avr abril aprile kwietnia kwiecień aprilie nisan апреля квітня "
    "απριλίου أبريل ابريل अप्रैल",
    "may mai fai bealtaine mei mayo maio maggio mag maja maj mayıs мая травня μαΐου مايو मई",
    "june jun mehefin fehefin meitheamh juin juni junio junho giugno giu czerwca czerwiec iunie "
    "haziran июня червня ιουνίου يونيو जून",
    "july jul gorffennaf orffennaf iúil juillet juil juli julio julho luglio lug lipca lipiec "
    "iulie temmuz июля липня ιουλίου يوليو जुलाई",
    "august aug awst lúnasa août aout augustus agosto ago sierpnia sierpień ağustos августа серпня "
    "αυγούστου أغسطس अगस्त",
    "september sept sep medi fedi meán fómhair septembre septiembre setiembre setembro settembre "
    "set września wrzesień septembrie eylül сентября вересня σεπτεμβρίου سبتمبر सितंबर",
    "october oct hydref octobre oktober okt octubre outubro ottobre ott października październik "
    "octombrie ekim октября жовтня οκτωβρίου أكتوبر अक्टूबर",
    "november nov tachwedd dachwedd samhain novembre noviembre novembro listopada listopad "
    "noiembrie kasım ноября листопада νοεμβρίου نوفمبر नवंबर",
    "december dec rhagfyr ragfyr nollaig décembre decembre dezember dez diciembre dic dezembro "
    "dicembre grudnia grudzień decembrie aralık декабря грудня δεκεμβρίου ديسمبر दिसंबर",
)
_NUMBERS: Final = {name: place for place, row in enumerate(_NAMES, 1) for name in row.split()}
MONTH: Final = any_of(_NUMBERS)

_UNITS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS: Final = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
)  # fmt: skip
_VALUES: Final = {
    **{word: value for value, word in enumerate((*_UNITS, *_TEENS), 1)},
    **{word: value * 10 for value, word in enumerate(_TENS, 2)},
    **{word: value for value, word in enumerate(_ORDINALS, 1)},
    "twentieth": 20,
    "thirtieth": 30,
}
_UNIT: Final = any_of(_UNITS)
SAID_DAY: Final = (
    rf"(?:(?:twenty|thirty)[\s-]{any_of(_ORDINALS[:9])}|{any_of(_ORDINALS)}|twentieth|thirtieth)"
)
_REST: Final = rf"(?:{any_of(_TENS)}(?:[\s-]{_UNIT})?|{any_of(_TEENS)}|(?:oh|o)[\s-]{_UNIT})"
SAID_YEAR: Final = (
    rf"(?:(?:nineteen|twenty)[\s-]{_REST}"
    rf"|two[\s-]thousand(?:(?:\sand)?\s(?:{_UNIT}|{any_of(_TEENS)}|twenty(?:[\s-]{_UNIT})?))?)"
)


def month_number(name: str) -> int:
    """1 to 12. Raises KeyError if no month has the name."""
    return _NUMBERS[name.lower()]


def said_number(said: str) -> int:
    """What the words for a day or a year stand for: "twenty-first", "nineteen eighty-four"."""
    parts = said.lower().replace("-", " ").split()
    if parts[:2] == ["two", "thousand"]:
        return 2000 + sum(_VALUES.get(part, 0) for part in parts[2:])
    if len(parts) > 1 and parts[0] in {"nineteen", "twenty"} and _VALUES.get(parts[1], 0) >= 10:
        return _VALUES[parts[0]] * 100 + sum(_VALUES.get(part, 0) for part in parts[1:])
    if len(parts) > 2:
        return _VALUES[parts[0]] * 100 + _VALUES.get(parts[-1], 0)
    return sum(_VALUES.get(part, 0) for part in parts)
