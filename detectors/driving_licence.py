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
from linter.patterns import Pattern, bounded
from linter.segments import SegmentKind

from ._near import last_before

_GAP: Final = r"[\s.,/_-]{0,3}"
_BRITISH: Final = Pattern(
    rf"([a-z][a-z9]{{4}}){_GAP}([\do]){_GAP}([0156o][\do])([0-3o][\do])([\do]){_GAP}"
    rf"([a-z][a-z9]|99){_GAP}(\d){_GAP}([a-z]{{2}})"
)
_SURNAME: Final = Pattern(r"[a-z]{1,5}9*")
_ISSUE: Final = Pattern(r"[ .-]{0,2}\d{2}\b")
_LICENCE: Final = Pattern(
    r"\b(?:driving|driver'?s?|dva|dvla)\s+(?:licen[cs]e|number|no|num)\b|\bdva\b"
)
_EIGHT: Final = Pattern(r"\d{8}|\d{4}[\s.-]{1,2}\d{4}|\d{2}[\s.-]{1,2}\d{3}[\s.-]{1,2}\d{3}")
_NUMBERED: Final = Pattern(
    r"^[\s'(]*(?:(?:licen[cs]e|no|number|num|id|is|of|mine|it'?s|ni)\b\.?[\s:,#]*){0,4}[\s:=#\"'(-]*$"
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
        r"[a-z9][\s.,/_-]{0,3}[\do][\s.,/_-]{0,3}[0156o][\do][0-3o][\do]{2}[\s.,/_-]{0,3}[a-z9]{2}",
        r"driving\s+licen[cs]e|driver'?s?\s+(?:licen[cs]e|n)|\bdva\b",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        for match in _BRITISH.finditer(text.text):
            start, end = match.span()
            groups = [match.group(index) for index in range(1, 9)]
            issue = _ISSUE.match(text.text, end)
            if issue is not None and not text.after(issue.end(), 1).isalnum():
                end = issue.end()
            if not bounded(text.text, start, end) or not _is_well_made(groups):
                continue
            segment = text.inside(start, end)
            if segment is not None and segment.kind is not SegmentKind.TAG:
                continue
            because = "It is made as DVLA makes driver numbers: name, date of birth, initials."
            yield self.rule.at(start, end, confidence=0.96, because=because)
        if _LICENCE.search(text.text) is None:
            return
        for match in _EIGHT.finditer(text.text):
            start, end = match.span()
            word = last_before(text, _LICENCE, start, 40)
            if word is None or not bounded(text.text, start, end, also="-/."):
                continue
            if _NUMBERED.search(text.text[start - word : start]):
                because = "The words beside it say that it is a driving licence's."
                yield self.rule.at(start, end, confidence=0.85, because=because)


def _is_well_made(groups: list[str]) -> bool:
    """Whether the name is padded at its end only, and the date of birth exists."""
    name, _, month, day, *_ = groups
    if _SURNAME.fullmatch(name) is None:
        return False
    month_number = int(month.lower().replace("o", "0")) % 50
    day_number = int(day.lower().replace("o", "0"))
    return 1 <= month_number <= 12 and 1 <= day_number <= 31 and len(set(name.lower())) > 1
