"""A driving licence number of Great Britain, or of Northern Ireland where the words say so.

Flags: the sixteen characters that DVLA makes from name, date of birth and sex, however
they are spaced, with the issue number if one follows; eight digits given as a
Northern Irish licence's.
Leaves alone: codes of sixteen characters whose date is impossible.
Why: policy 7.1, "Publish as little personal information as you can".
Source: DVLA, INF45/1 and "Driver number" (surname padded with 9; year, month with 50
added for women, day; two initials; a digit and two check characters).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._near import free, lead, words

_GAP: Final = r"[\s.,/_-]{0,3}"
_ANY: Final = r"[\s.,/_-]*"  # for the trigger, which should not count
_DIGIT: Final = r"[\do]"
_BRITISH: Final = Pattern(
    _GAP.join(
        [
            r"([a-z](?:[\s.,/_-]?[a-z9]){4})",
            r"([\do])",
            r"([0156o])",
            r"([\do])",
            r"([0-3o])",
            r"([\do])",
            r"([\do])",
            rf"([a-z]{_GAP}[a-z9]|9{_GAP}9)",
            r"(\d)",
            rf"([a-z]{_GAP}[a-z])",
        ]
    )
)
_USUAL_GAPS: Final = Pattern(
    rf"[a-z9]{{5}}{_GAP}\d{_GAP}\d{{5}}{_GAP}[a-z9]{{2}}{_GAP}\d{_GAP}[a-z]{{2}}"
)
_WOMAN: Final = 50  # added to the month
_LAST_DAY: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SURNAME: Final = Pattern(r"[a-z]{1,5}9*")
_ISSUE: Final = Pattern(r"[ .-]{0,2}\d{2}\b")
_LICENCE: Final = Pattern(
    r"\b(?:driving|driver'?s?|dva|dvla)\s+(?:licen[cs]e|number|no|num)\b|\bdva\b"
)
_KNOWN: Final = words("driving driver licence license number")
_EIGHT: Final = Pattern(r"\d{8}|\d{4}[\s.-]{1,2}\d{4}|\d{2}[\s.-]{1,2}\d{3}[\s.-]{1,2}\d{3}")
_NUMBERED: Final = Pattern(
    r"^[\s'(]*(?:(?:licen[cs]e|no|number|num|id|is|of|mine|it'?s|"
    r"ni)\b\.?[\s:,#]*){0,4}[\s:=#\"'(-]*$"
)


class DrivingLicence:
    """Finds driving licence numbers."""

    rule: ClassVar[Rule] = Rule(
        code="PII006",
        slug="driving-licence",
        clause="7.1",
        message="This looks like a driving licence number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="driving licence number",
    )
    triggers: tuple[str, ...] = (
        rf"[a-z9]{_ANY}" + _ANY.join([_DIGIT, "[0156o]", _DIGIT, "[0-3o]", _DIGIT, _DIGIT]),
        r"driv[a-z']+\s+(?:li[sc]|n)|\bdva\b|trwydded|permis de|führersch|prawo jazdy",
    )

    min_digits = 5

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        for match in _BRITISH.finditer(text.text):
            start, end = match.span()
            groups = [_closed(match.group(index)) for index in range(1, 11)]
            issue = _ISSUE.match(text.text, end)
            if issue is not None and not text.after(issue.end(), 1).isalnum():
                end = issue.end()
            if not free(text.text, start, end) or not _is_well_made(groups):
                continue
            typed = match.group()
            if not (typed == typed.upper() or _USUAL_GAPS.fullmatch(typed)):
                continue  # words and figures of a sentence
            segment = text.inside(start, end)
            if segment is not None and segment.kind is not SegmentKind.TAG:
                continue
            because = "It is made as DVLA makes driver numbers: name, date of birth, initials."
            yield self.rule.at(start, end, confidence=0.96, because=because)
        for match in _EIGHT.finditer(text.text):
            start, end = match.span()
            gap = lead(text, _LICENCE, start, 40, _KNOWN)
            if gap is None or not free(text.text, start, end, also="-/."):
                continue
            if _NUMBERED.search(gap):
                because = "The words beside it say that it is a driving licence's."
                yield self.rule.at(start, end, confidence=0.85, because=because)


def _closed(spaced: str) -> str:
    return "".join(filter(str.isalnum, spaced)).lower()


def _is_well_made(groups: list[str]) -> bool:
    """Whether the name is padded at its end only, and the date of birth exists."""
    name = groups[0]
    if _SURNAME.fullmatch(name) is None or len(set(name)) == 1:
        return False
    figures = "".join(groups[1:7]).replace("o", "0")
    month, day = int(figures[1:3]) % _WOMAN, int(figures[3:5])
    return 1 <= month <= len(_LAST_DAY) and 1 <= day <= _LAST_DAY[month - 1]
