"""A passport number given as such, or a passport's machine-readable zone.

Flags: the numbers of the United Kingdom (nine digits) and of other countries (one or
two letters and six to eight digits, and the like) that the wording says are a
passport's; the two or three lines of a machine-readable zone.
Leaves alone: fees, dates, phone lines and application references near the word
"passport", and passports in a manner of speaking.
Why: policy 7.1, "Publish as little personal information as you can".
Source: ICAO Doc 9303 for the zone; HM Passport Office for the nine digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.rule import Trigger
from linter.segments import SegmentKind

from ._mrz import zones
from ._near import free, is_sample, lead, mended, words

_WORD: Final = Pattern(
    r"\b(?:pass[\s-]?ports?|travel documents?)\b(?:'s)?|"
    r"\b(?:reisepass\w*|passeport|pasaporte|passaporte?o?|paszport\w*|pasport\w*|pa[sșş]aport\w*|"
    r"pasbort|paspoort|pasaport[ua]?|útlevél\w*|pasas|baasaboor\w*)\b|"
    r"\bpp\s?(?:no|number|#)|паспорт\w*|διαβατ[ηή]ρι\w*|パスポート|旅券|护照|護照|여권|جواز|"
    r"پاسپورٹ|گذرنامه|पासपोर्ट|পাসপোর্ট"
)
_KNOWN: Final = words("passport passports")
_NUMBER: Final = Pattern(
    r"\b[a-z]{0,3}[ -]?\d(?:[\s.-]{0,2}[\doOiIl]){5,8}[a-z]?"
    r"|\b[a-z]\d[a-z0-9]{7}|\d{2} ?[a-z]{2} ?\d{5}"
)
_NAMED: Final = Pattern(
    r"(?:\b(?:no|nos|num|nums|numba|number|numbers|nr|nbr|nmbr|id|"
    r"numer|numero|número|numéro|nummer|numara|rhif|uimhir)\b\.?|#|№|n°|番号|号码|號碼|번호|رقم|نمبر|नंबर)"
)
_ELSE: Final = Pattern(
    r"removed\]|£|\$|€|\b(?:fees?|costs?|paid|office|photos?|appointments?|ref|refs|reference|"
    r"applications?|"
    r"order|"
    r"tracking|expir\w*|issued?|valid|until|call|ring|phone|tel|hours?|wait\w*|days?|weeks?|index|"
    r"dob|born|birth|nhs|account|ni|nino|flight|booking|visa|student|staff|licen[cs]e|grant|"
    r"insurance|driving|followers|people|home office)\b"
)
_ANOTHERS: Final = Pattern(
    r"\b(?:ref|reference|application|order|tracking|phone|account|flight|booking|nhs|ni|insurance|"
    r"student|staff|licen[cs]e|visa|grant|case|ticket|fax|contact)\W{0,3}$"
)
_DIRECT: Final = Pattern(
    r"^[\s:=,(\"'-]*(?:(?:is|was|it'?s|of|as|down|mine|uk|british|irish|details?)\b[\s:]*){0,3}$"
    # Whose it is: "passport (Elin): …", "passport for Mr Okoro - …"
    r"|^\s*[(,-]?\s*(?:(?:for|of|from)\s+)?(?:[\pL'.-]+\s?){1,3}[)\s]*[:=,-]\s*$"
    r"|^\s?[はがのですー:号码號碼番번호는은]{1,6}\s?$"
)
_OWNER: Final = Pattern(
    r"^\s*[(,-]?\s*(?:for|of|from|belonging to)\s+(?:[\pL'.-]+\s?){1,3}[)\s]*[:=,-]?\s*(?:is\s)?$"
)
_STOP: Final = Pattern(r"[!?\n]{2}|[!?]\s|[\pL\d]{3}\.\s")
_AFTER: Final = Pattern(
    r"^\W{0,4}(?:(?:is|was|that'?s|it's|=|for|on)\s+)?(?:(?:my|his|her|their|our|the|mum's|dad's|a|"
    r"[\pL]+'s)\s+)?(?:(?:new|old|current|british|uk|irish|us|american|indian)\s+){0,2}"
    r"passport\b\s*(?:no\b|number|num|id|,|\.|\)|$|!|but|and)"
    r"|^\W{0,4}(?:(?:is|was|that'?s|it's)\s+)?(?:the\s+)?(?:number|no\.?)\s+(?:on|in|of|for)\s+"
    r"(?:[\pL']+\s+){1,3}passport\b"
)
_CAPITALS: Final = words("IS NO WAS NUM NR ID")
_LONGEST: Final = 9  # letters and digits of a number
_REACH: Final = 55
_LIST_REACH: Final = 35


class PassportNumber:
    """Finds passport numbers and machine-readable zones."""

    rule: ClassVar[Rule] = Rule(
        code="PII005",
        slug="passport-number",
        clause="7.1",
        message="This looks like a passport number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="passport number",
        yields_to=frozenset({"FIN001", "FIN002"}),
    )
    triggers: tuple[Trigger, ...] = (
        (
            r"\bp[a-z]*[sz][a-z]*(?:p|b|rt)[a-z]*t|travel doc|reisepass|passapor|\bpp\s?[n#]|"
            r"passepor|baasaboor|pasas|tlev|ªª|pass.port",  # a trigger sees other scripts as ª
            r"\d[a-z\s.-]?\d",
        ),
        r"<<<<|<[a-z]+<<",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        if "<" in text.text:
            for start, end in zones(text.text):
                yield self.rule.at(
                    start,
                    end,
                    confidence=0.98,
                    message="This is the machine-readable zone of a passport or identity card.",
                )
        if _WORD.search(mended(text.text, _KNOWN)) is None:
            return
        last: int | None = None  # the end of the number before, in a list of them
        for match in _NUMBER.finditer(text.text):
            start, end = match.span()
            start += _leading_word(match.group())
            segment = text.inside(start, end)
            if segment is not None and segment.kind is not SegmentKind.TAG:
                continue
            if not _has_the_shape(text.text, start, end) or is_sample(text, start, end):
                continue
            confidence = self._confidence(text, start, end, last)
            if confidence is not None:
                last = end
                because = "The words beside it say that it is a passport's."
                yield self.rule.at(start, end, confidence=confidence, because=because)

    @staticmethod
    def _confidence(text: TextView, start: int, end: int, last: int | None) -> float | None:
        """How surely the wording makes it a passport's number; None if it does not."""
        if _AFTER.search(mended(text.after(end, 60), _KNOWN)):
            return 0.93
        if last is not None and start - last <= _LIST_REACH:
            between = text.text[last:start]
            if not _ELSE.search(between) and not _STOP.search(between):
                return 0.9
        gap = lead(text, _WORD, start, _REACH, _KNOWN)
        if gap is None:
            return None
        named = _NAMED.search(gap)
        if named is not None:
            # "passport, issued in 2019, number 123": what counts is what stands by the number.
            tail = gap[named.end() :]
            if _ANOTHERS.search(gap[: named.start()]) or _STOP.search(tail):
                return None
            if _ELSE.search(tail) and not _OWNER.search(tail):
                return None
            return 0.97
        if _ELSE.search(gap) or _STOP.search(gap) or gap.startswith((". ", " to ")):
            return None
        if _DIRECT.search(gap):
            return 0.93
        return 0.85 if any(map(str.isalpha, text.text[start:end])) else None


def _leading_word(number: str) -> int:
    """How much of a match is the word before it ("is 123456789") or a separator."""
    letters = "".join(takewhile(str.isalpha, number))
    parted = number[len(letters) : len(letters) + 1] in {" ", "-"}
    fits = sum(map(str.isalnum, number)) <= _LONGEST
    if not parted or (fits and letters.isupper() and letters not in _CAPITALS):
        return 0
    return len(letters) + 1


def _has_the_shape(text: str, start: int, end: int) -> bool:
    """Seven to nine letters and digits, most of them digits, glued to nothing."""
    number = "".join(filter(str.isalnum, text[start:end]))
    digits = sum(character.isdigit() for character in number)
    if not 7 <= len(number) <= _LONGEST or not free(text, start, end, also="<"):
        return False
    if number.isdigit():
        return len(number) == 9 or (len(number) == 8 and not _is_a_date(number))
    return digits >= 5 or (digits >= 3 and number[0].isalpha() and number[1].isdigit())


def _is_a_date(number: str) -> bool:
    """Whether eight digits read as a day, month and year, in either order."""
    day, month, year = int(number[:2]), int(number[2:4]), number[4:6]
    turned = number[:2] in {"19", "20"} and int(number[4:6]) <= 12 and int(number[6:]) <= 31
    return turned or (day <= 31 and month <= 12 and year in {"19", "20"})
