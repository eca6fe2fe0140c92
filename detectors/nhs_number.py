"""An NHS number: ten digits, the last a modulus 11 check digit.

Flags: ten digits that pass the check, laid out 3-3-4, with words of health care beside
them, or alone in the text; the test range 999 and Scotland's CHI numbers included.
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
from linter.segments import SegmentKind

from ._digits import DigitRun, digit_runs
from ._near import fills, is_sample, lead, near
from ._phones import SAID, TEN_DIGITS, candidates, parted

_LENGTH: Final = 10
_LAYOUT: Final = (3, 3, 4)
_CARE: Final = Pattern(
    r"\bnhs\b|\bhospitals?\b|\b(?:in-?|out-?)?patients?\b|\bward\b|\bwrist ?band\b|"
    r"\bclinics?\b|\bmedical\b|\bmeds\b|\bmedication\b|\bchi\b|\bh&c\b|\bhealth\b|\bprescri\w*|"
    r"\ba ?& ?e\b|\ba and e\b|\bcasualty\b|\bambulance\b|\bparamedics?\b|\btriage\w*|\bdoctors?\b|"
    r"\bgps?\b|\bsurgery\b|\breferr(?:al|ed)\b|\bvaccin\w*|\bjabs?\b|\bbooster\b|\bcovid\b|"
    r"\bblood\w*|\bconsultant\b|\bmidwi(?:fe|ves)\b|\bnurses?\b|\bmaternity\b|\bantenatal\b|"
    r"\bappointment\b|\boperation\b|\bsurgeon\b|\bmri\b|\bx-?ray\b|\bphysio\b|"
    r"\bdischarged?\b|\bdiagnos\w*|\bchemo\b|\bradiotherapy\b|\bpharmac\w*|\bchemist\b|\bdonor\b|"
    r"\bscreening\b|\bsmear\b|\bhealth visitor\b|\bred book\b|\btrolley\b|\bstitches\b|"
    r"\bdialysis\b|\bcamhs\b|\btherap(?:y|ist)\b|\bdentist\b|\bbaby\b|\bnewborn\b|\bysbyty\b|"
    r"\bmeddyg\w*|"
    r"\bszpital\w*|\blekarz\w*|\bh[ôo]pital\b|\bm[ée]decin\b|\bkrankenhaus\b|\barzt\b|\bospedale\b|"
    r"\bspital\w*|\bmedic\b|\bospidéal\b|病院|医院|больниц|лікарн|अस्पताल|ہسپتال|مستشفى"
)
_PHONE: Final = Pattern(
    r"\b(?:tel|phone|mob(?:ile)?|cell|call|ring|text|whatsapp|dial|fax|number to call)\b|📞|📱|☎"
)
_NAMED: Final = Pattern(
    r"\b(?:n\.?\s?h\.?\s?s|chi|h&c|health(?: and care)?)\b\W{0,3}"
    r"(?:n(?:o|r|um|umb|umber|ummer|umba|mbr|umer|umero|úmero|uméro)|id|#|:)|\bnhs\W{0,4}$|"
    r"\brhif\s+(?:y\s+)?(?:gig|nhs)\b|"
    r"\bn(?:umer|r|úmero|uméro|umero)\s+(?:de\s+|del\s+|du\s+)?nhs\b|"
    r"\bhospital\s+n(?:o|um|umber)\b|\bnhs\W{0,3}(?:番号|号码|號碼|번호)|"
    r"\bn(?:o|um|umber)\s+(?:for|with|on)\s+(?:the\s+)?nhs\b"
)
_OTHER: Final = Pattern(
    r"\b(?:isbn|issn|order|orders|ref|reference|tracking|parcel|invoice|ticket|account|acct|serial|"
    r"utr|tax|licen[cs]e|policy number|barcode|sku|model|item|meeting id|zoom|booking|case|"
    r"docket|code|codes|"
    r"doi|pmid|sample|specimen|phone|charity|grant|job|batch|lot|claim)\b[^.!?\n]{0,20}$"
)
_ENDS_IN_A_DATE: Final = Pattern(r"\b\d\d?[./ -]\d\d?[./ -](?:19|20)?\d\d\s+$")
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
        for run in digit_runs(parted(text.text), fewest=_LENGTH):
            places = {group.start: place for place, group in enumerate(run.groups)}
            for part in run.parts(_LENGTH, _LENGTH):
                if not _is_separate(run, part, places[part.start]):
                    continue
                segment = text.inside(part.start, part.end)
                if segment is not None and segment.kind is not SegmentKind.TAG:
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
        gap = lead(text, _NAMED, start, 45)
        if gap is not None and not (_OTHER.search(gap) or _PHONE.search(gap)):
            return 0.98, "Its check digit is right, and the words beside it name the NHS number."
        if "+" in before[-4:] or (before[-1:] in {"(", "£", "$"} and ")" not in text.after(end, 1)):
            return None
        if _OTHER.search(before) or near(text, _PHONE, start, end, before=40, after=20):
            return None
        care = near(text, _CARE, start, end, before=_BEFORE, after=_AFTER)
        if care:
            return 0.93, "Its check digit is right, and the words around it speak of health care."
        if part.layout == _LAYOUT or (
            fills(text, start, end) and all(each.number is None for each in candidates(text.text))
        ):
            return 0.75, "It is written as an NHS number, and its check digit is right."
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
        if not _ENDS_IN_A_DATE.search(run.text[run.start : part.start]):
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
