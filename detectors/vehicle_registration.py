"""A United Kingdom registration mark given as somebody's vehicle.

Flags: marks of every form (AB12 CDE, A123 BCD, ABC 123D, and dateless, Northern Irish
and personal ones) where the words around them speak of a car, of parking or driving, or
of a plate; the older and shorter the form, the more plainly they must.
A mark that is the whole text is flagged too.
Leaves alone: module codes, roads, rooms, flights and models of the same shape, plates in
films and museums, plates offered for sale, the University's own vehicles.
Why: policy 7.1, "Publish as little personal information as you can".
Source: DVLA, INF104; ICO on registration marks as personal data.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import AccountType, FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._marks import CURRENT_FORM, Form, Mark, marks
from ._near import fills, last_before, lead, near, words
from ._vehicles import PLAINLY, PLATE, REGISTERED, TRAFFIC, VEHICLE

_DIRECT: Final = Pattern(
    r"^\.?[\s'\"(]*(?:(?:on|for|of|to|as|with)\s+(?:(?:my|his|her|their|our|the|[\pL]+'s)\s+)?"
    r"(?:[\pL\d-]+[\s:,(=-]+){0,4})?"
    r"(?:(?:no|num|number|mark|plate|is|was|literally|actually|now|just|basically|genuinely|still|"
    r"reads?|reading|says?|spells|ending|starts?|that'?s|"
    r"it'?s|of|mine|my|came|arrived)\b[\s.:,]*){0,4}"
    r"[\s\"'(:,=#*-]*$"
)
_LABELLED: Final = Pattern(r"^[\s\pL]*:\s*$")
_BESIDE: Final = Pattern(r"^[\s,:;('\"*-]{0,4}$")
_PLATE_AFTER: Final = Pattern(
    r"^[\s\"'),:;-]{0,4}(?:(?:is|was|that'?s)\s+)?(?:(?:my|his|her|their|our|the|on the|on my|"
    r"on his|on her)\s+)?"
    r"(?:new |private |number |personal )?(?:reg(?:istration)?|plates?)\b"
)
_NOT_A_VEHICLE: Final = Pattern(
    r"\b(?:modules?|courses?|flight|gate|rooms?|postcode|post ?code|route|buses|bus (?:no|"
    r"number)|train|"
    r"loco(?:motive)?|charity|company|"
    r"sku|catalogue|manuscript|serial|error|firmware|part no|part number|product|discount|promo|"
    r"voucher|code|junction|"
    r"booking ref|model no|order|parcel|tracking|ref|reference|auction|plates? for sale|"
    r"plate up for sale|cherished plate)\b"
)
_IN_FILMS: Final = Pattern(
    r"\b(?:films?|movie|james bond|bond's|007|delorean|batmobile|sitcom|lego|hot wheels|diecast|"
    r"scalextric|only fools|italian job|novel|installation|artwork)\b"
)
_ON_SHOW: Final = Pattern(
    r"\b(?:museum|exhibit(?:ion)?|steam|heritage|routemaster|episode|concours)\b"
)
_UNIVERSITYS: Final = Pattern(
    r"\b(?:our|the university'?s?|uwl'?s?|campus|library|outreach)\s+(?:[\pL-]+\s+){0,3}"
    r"(?:minibus|shuttle|bus|van|fleet|vehicle|roadshow)\b"
)
_OWNED: Final = Pattern(r"\b(?:my|his|her|their|your|whose|who'?s|someone'?s|[\pL]+'s)\b")
_KNOWN: Final = words("registration number licence license personalised private vehicle plates")
_NEARBY: Final = 40
_ROADS: Final = frozenset("ABM")  # "stuck on the A40"


class VehicleRegistration:
    """Finds registration marks that the wording gives as somebody's vehicle."""

    rule: ClassVar[Rule] = Rule(
        code="PII008",
        slug="vehicle-registration",
        clause="7.1",
        message="This looks like the registration of somebody's vehicle.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="registration",
        yields_to=frozenset({"ADR001", "ADR002", "PII003", "PII006"}),
    )
    triggers: tuple[str, ...] = (
        CURRENT_FORM,
        r"\b[a-z]\d+[\s.·-]*[a-z]{3}\b|\b[a-z]{3}[\s.·-]*\d+[\s.·-]?[a-z]\b",
        r"\b[a-z][a-z][iz][\s.·-]*\d\d\d|\b[a-z]i[a-z][\s.·-]*\d\d\d",
        r"\b(?:reg|vrm|vrn|rego)\b|\breg[a-z]*st[a-z]*\b|(?:number|licen[cs]e|private|"
        r"personal[a-z]*)\s?plate|\bplates?\b|kennzeichen|matric|targa|cofrestru|plaka",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        for mark in marks(text.text):
            segment = text.inside(mark.start, mark.end)
            if segment is not None and not (
                segment.kind is SegmentKind.TAG and segment.end >= mark.end
            ):
                continue
            confidence = self._confidence(text, mark)
            if confidence is not None and not _is_nobodys(text, mark):
                yield self.rule.at(
                    mark.start,
                    mark.end,
                    confidence=confidence,
                    because="The words around it speak of a vehicle or its plate.",
                )

    @staticmethod
    def _confidence(text: TextView, mark: Mark) -> float | None:
        """How surely the wording makes it a vehicle's; None if it does not."""
        start, end = mark.start, mark.end
        if _is_registered(text, mark):
            return 0.95 if mark.form is not Form.DATELESS else 0.85
        if not mark.tight:
            return None
        # A text that is nothing else can hardly be anything else.
        alone = 0.7 if mark.form is not Form.DATELESS and fills(text, start, end) else None
        gap = lead(text, VEHICLE, start, 60)
        if mark.form is Form.CURRENT:
            plate = lead(text, PLATE, start, 60, _KNOWN)
            if gap is not None or plate is not None or PLATE.search(text.after(end, 40)):
                return 0.92
            told = near(text, VEHICLE, start, end, before=110, after=70)
            if told or near(text, TRAFFIC, start, end, before=60, after=50):
                return 0.85
        elif gap is not None and _BESIDE.search(gap) and (mark.form is not Form.DATELESS):
            return 0.85
        elif mark.form is Form.SUFFIX:
            return 0.75 if gap is not None and len(gap) <= _NEARBY else alone
        elif mark.is_northern or (
            mark.form is Form.PREFIX and mark.letters[0].upper() not in _ROADS
        ):
            return 0.75 if near(text, VEHICLE, start, end, before=_NEARBY, after=30) else alone
        return alone


def _is_registered(text: TextView, mark: Mark) -> bool:
    """Whether words such as "reg" or "number plate" lead straight up to it, or follow it."""
    start, end = mark.start, mark.end
    if mark.form is Form.DATELESS and not mark.tight:
        gap = lead(text, PLAINLY, start, 45, _KNOWN)
        return gap is not None and bool(_DIRECT.search(gap))
    gap = lead(text, REGISTERED, start, 45, _KNOWN)
    if gap is not None and _DIRECT.search(gap):
        return True
    gap = lead(text, PLATE, start, 45, _KNOWN)
    if (
        gap is not None
        and _DIRECT.search(gap)
        and (_LABELLED.search(gap) or near(text, VEHICLE, start, end, before=90, after=60))
    ):
        return True
    after = text.after(end, 40)
    return bool(_PLATE_AFTER.search(after)) and (mark.form is not Form.DATELESS or after[0] == " ")


def _is_nobodys(text: TextView, mark: Mark) -> bool:
    """Whether it is a code of something else, a plate on show, or the University's own."""
    start, end = mark.start, mark.end
    if near(text, _IN_FILMS, start, end, before=60, after=50):
        return True
    if mark.form is not Form.CURRENT and near(text, _ON_SHOW, start, end, before=60, after=50):
        return True
    other = last_before(text, _NOT_A_VEHICLE, start, 45)
    vehicle = last_before(text, VEHICLE, start, 45)
    if vehicle is not None and mark.form is Form.CURRENT and (other is None or vehicle < other):
        other = None  # "the silver car at the junction, AB12 CDE"
    elif other is None and _NOT_A_VEHICLE.search(text.after(end, 35)):
        other = 0
    if other is not None:
        owned = near(text, _OWNED, start, end, before=30, after=0)
        if not (owned and _is_registered(text, mark)):
            return True
    official = text.author.account_type is AccountType.OFFICIAL
    return official and near(text, _UNIVERSITYS, start, end, before=70, after=30)
