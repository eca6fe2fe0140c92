"""An NHS number: ten digits, the last a modulus 11 check digit.

Flags: ten digits that pass the check, laid out 3-3-4 or with words of health care
beside them; the test range 999 and Scotland's CHI numbers included.
Leaves alone: ten digits that fail the check, telephone numbers, and bare runs of
ten digits without such words, because one in eleven passes by chance.
Why: policy 7.1, "Publish as little personal information as you can".
Source: NHS Data Model and Dictionary, NHS NUMBER.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern

from ._digits import DigitRun, digit_runs
from ._near import is_sample, near
from ._phones import SAID, TEN_DIGITS

_LENGTH: Final = 10
_LAYOUT: Final = (3, 3, 4)
_CARE: Final = Pattern(
    r"\bnhs\b|\bhospital\b|\bpatients?\b|\bward\b|\bwrist ?band\b|\bclinic\b|\bmedical\b|\bchi\b|"
    r"\bh&c\b|\bhealth\b|\bprescriptions?\b|\ba&e\b|\bdoctors?\b|\bgp\b|\bsurgery\b|\breferral\b|"
    r"\bvaccin\w*|\bjabs?\b|\bblood (?:test|form)|\bconsultant\b|\bmidwife\b|\bnurses?\b"
)
_PHONE: Final = Pattern(
    r"\b(?:tel|phone|mob(?:ile)?|cell|call|ring|text|whatsapp|dial|fax|number to call)\b|📞|📱|☎"
)
_NAMED: Final = Pattern(
    r"\b(?:nhs|chi|h&c|health(?: and care)?)\b\W{0,3}(?:n(?:o|um|umber)|id|#|:)|\bnhs\W{0,4}$"
)
_OTHER: Final = Pattern(
    r"\b(?:isbn|issn|order|orders|ref|reference|tracking|parcel|invoice|ticket|account|acct|serial|"
    r"utr|tax|licen[cs]e|policy number|barcode|sku|model|item|meeting id|zoom|booking|case|docket|"
    r"doi|pmid|sample|specimen|phone|charity|grant|job|batch|lot|claim)\b[^.!?\n]{0,20}$"
)
_BEFORE: Final = 80
_AFTER: Final = 60


class NhsNumber:
    """Finds NHS numbers."""

    rule: ClassVar[Rule] = Rule(
        code="PII004",
        slug="nhs-number",
        clause="7.1",
        message="This looks like an NHS number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="NHS number",
        yields_to=frozenset({"FIN001", "FIN002", "FIN003"}),
    )
    triggers: tuple[str, ...] = (TEN_DIGITS, *SAID)

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        for run in digit_runs(text.text, fewest=_LENGTH):
            places = {group.start: place for place, group in enumerate(run.groups)}
            for part in run.parts(_LENGTH, _LENGTH):
                if not _is_separate(run, part, places[part.start]) or text.inside(
                    part.start, part.end
                ):
                    continue
                cue = self._cue(text, part)
                if cue is not None and _is_valid(part.digits):
                    confidence, because = cue
                    yield self.rule.at(part.start, part.end, confidence=confidence, because=because)

    @staticmethod
    def _cue(text: TextView, part: DigitRun) -> tuple[float, str] | None:
        """What makes ten digits an NHS number, before the check digit is looked at."""
        start, end = part.start, part.end
        before = text.before(start, 45)
        if is_sample(text, start, end):
            return None
        if near(text, _NAMED, start, end, before=25, after=0):
            return 0.98, "Its check digit is right, and the words beside it name the NHS number."
        if "+" in before[-4:] or (before[-1:] in {"(", "£", "$"} and ")" not in text.after(end, 1)):
            return None
        if _OTHER.search(before) or near(text, _PHONE, start, end, before=40, after=20):
            return None
        care = near(text, _CARE, start, end, before=_BEFORE, after=_AFTER)
        if care:
            return 0.93, "Its check digit is right, and the words around it speak of health care."
        if part.layout == _LAYOUT:
            return 0.75, "It is laid out as an NHS number, and its check digit is right."
        return None


def _is_separate(run: DigitRun, part: DigitRun, first: int) -> bool:
    """Whether digits next to the part belong to something else, or there are none.

    first: the place of the part's first group in the run.
    """
    if len(part.groups) == len(run.groups):
        return True
    if part.layout not in {_LAYOUT, (_LENGTH,)}:
        return False
    stop = first + len(part.groups)
    neighbours = []
    if first:
        left = run.groups[first - 1]
        neighbours.append((run.text[left.end : part.start], len(left.digits)))
    if stop < len(run.groups):
        right = run.groups[stop]
        neighbours.append((run.text[part.end : right.start], len(right.digits)))
    # A date or a room may follow; more groups of three or four make it another number.
    return all(
        gap.strip(" -.") or "\n" in gap or (" " in gap and length <= 2)
        for gap, length in neighbours
    )


def _is_valid(digits: str) -> bool:
    """Whether the check digit is right, and the digits are not one digit over and over."""
    from stdnum.gb import nhs  # loaded when a number is there to check

    return len(set(digits)) > 1 and bool(nhs.is_valid(digits))
