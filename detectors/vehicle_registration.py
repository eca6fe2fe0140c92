"""A United Kingdom registration mark given as somebody's vehicle.

Flags: marks of every form (AB12 CDE, A123 BCD, ABC 123D, and dateless, Northern Irish
and personal ones) where the words around them speak of a car, of parking or driving, or
of a plate; the older and shorter the form, the more plainly they must.
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

from ._marks import CURRENT_FORM, Form, Mark, marks
from ._near import last_before, near

_PLATE: Final = Pattern(
    r"\b(?:(?:car |vehicle )?reg(?:istration)?(?:\s+(?:no\b\.?|num|number|mark|plate))?|"
    r"(?:number|licen[cs]e|private|personal(?:ised)?|vanity|cherished)\s?plates?|plates?|vrm|vrn|"
    r"regs|rego)\b"
)
_REGISTERED: Final = Pattern(
    r"\b(?:(?:car|vehicle) reg(?:istration)?|reg(?:istration)?\s+(?:no\b\.?|num|number|mark|"
    r"plate)|reg|rego|"
    r"(?:number|licen[cs]e|private|personal(?:ised)?|vanity|cherished)\s?plates?|plates?|vrm|vrn)\b"
)
_PLAINLY: Final = Pattern(
    r"\b(?:(?:number|licen[cs]e|private|personal(?:ised)?|vanity)\s?plates?|vrm|vrn|"
    r"(?:car|vehicle) reg(?:istration)?(?:\s+(?:no|number))?|reg(?:istration)?\s+(?:plate|mark))\b"
)
_VEHICLE: Final = Pattern(
    r"\b(?:cars?|vans?|lorry|truck|bike|motorbike|motorcycle|moped|scooter|motorhome|"
    r"camper(?:van)?|"
    r"caravan|trailer|taxi|minicab|cab|uber|hatchback|saloon|suv|4x4|convertible|coup[eé]|pick-?up|"
    r"minibus|drivers?|driving|drives?|drove|driven|parks?|parked|parking|car ?park|bay|garage|"
    r"mot|v5c?|"
    r"dash ?cam|overt(?:ook|aking|akes)|undert(?:ook|aking)|tailgat\w*|cut me up|block(?:ing|ed|"
    r"s)|headlights?|"
    r"lights on|anpr|speed cameras?|speeding|toll|dart charge|congestion charge|mechanic|"
    r"broke(?:n)? down|clamp(?:ed)?|towed|ulez|pcn|hit and run|swerv\w*|bumper|windscreen|tyres?|"
    r"wheels|"
    r"pulled out|"
    r"road rage|indicat(?:e|ing|or)|bus lane|permit|blue badge|motor|wing mirror|scratched|"
    r"dented|vehicle|"
    r"ford|vauxhall|volkswagen|vw|bmw|audi|merc(?:edes)?(?:-benz)?|toyota|nissan|honda|hyundai|"
    r"kia|peugeot|"
    r"renault|citro[eë]n|skoda|seat (?:leon|ibiza|arona)|fiat|mini|mazda|suzuki|volvo|tesla|"
    r"dacia|mg|jaguar|"
    r"jag|land ?rover|range ?rover|lexus|porsche|jeep|subaru|mitsubishi|polestar|byd|cupra|isuzu|"
    r"alfa|"
    r"yamaha|kawasaki|ducati|triumph|vespa|lambretta|fiesta|focus|golf|polo|corsa|astra|clio|"
    r"micra|juke|"
    r"qashqai|yaris|aygo|civic|picanto|sportage|transit|berlingo|punto|octavia|fabia|passat|"
    r"tiguan|beetle|"
    r"insignia|zafira|mokka|kuga|mondeo|puma|escort|prius|zoe|twingo|megane|i10|i20|c1|sprinter|"
    r"vito)\b"
    r"|🚗|🚙|🚐|🏍|🛵|🚕|🚘"
)
_DIRECT: Final = Pattern(
    r"^[\s'\"(]*(?:(?:no|num|number|mark|plate|is|was|reads?|ending|starts?|that'?s|it'?s|of|"
    r"mine|my)\b[\s.:,]*){0,3}"
    r"[\s\"'(:,=#*-]*$"
)
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
    r"sku|serial|error|firmware|part no|part number|product|discount|promo|voucher|code|junction|"
    r"booking ref|model no|order|parcel|tracking|ref|reference|auction|plates? for sale|"
    r"plate up for sale|cherished plate)\b"
)
_ON_SHOW: Final = Pattern(
    r"\b(?:films?|movie|james bond|bond's|007|museum|exhibit(?:ion)?|steam|heritage|routemaster|"
    r"delorean|"
    r"batmobile|sitcom|episode|lego|hot wheels|diecast|scalextric|concours|only fools)\b"
)
_UNIVERSITYS: Final = Pattern(
    r"\b(?:our|the university'?s?|uwl'?s?|campus|library|outreach)\s+(?:[\pL-]+\s+){0,3}"
    r"(?:minibus|shuttle|bus|van|fleet|vehicle|roadshow)\b"
)
_OWNED: Final = Pattern(r"\b(?:my|his|her|their|your|whose|who'?s|someone'?s|[\pL]+'s)\b")
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
        r"\b[a-z]\d{1,3}[\s.·-]?[a-z]{3}\b|\b[a-z]{3}[\s.·-]?\d{1,3}[a-z]\b",
        r"\b(?:reg|vrm|vrn|rego)\b|\bregistration\b|(?:number|licen[cs]e|private|"
        r"personal(?:ised)?)\s?plate|\bplates?\b",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        if not (_VEHICLE.search(text.text) or _PLATE.search(text.text)):
            return
        for mark in marks(text.text):
            if text.inside(mark.start, mark.end):
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
        if mark.form is Form.DATELESS or not mark.tight:
            return None
        vehicle = last_before(text, _VEHICLE, start, 60)
        beside = vehicle is not None and bool(_BESIDE.search(text.text[start - vehicle : start]))
        if mark.form is Form.CURRENT:
            if vehicle is not None or near(text, _PLATE, start, end, before=60, after=40):
                return 0.92
            return 0.85 if near(text, _VEHICLE, start, end, before=110, after=70) else None
        if beside:
            return 0.85
        if mark.form is Form.PREFIX and mark.letters[0].upper() not in _ROADS:
            return 0.75 if near(text, _VEHICLE, start, end, before=40, after=30) else None
        return None


def _is_registered(text: TextView, mark: Mark) -> bool:
    """Whether words such as "reg" or "number plate" lead straight up to it, or follow it."""
    start, end = mark.start, mark.end
    if mark.form is Form.DATELESS and not mark.tight:
        word = last_before(text, _PLAINLY, start, 45)
        return word is not None and bool(_DIRECT.search(text.text[start - word : start]))
    word = last_before(text, _REGISTERED, start, 45)
    if word is not None and _DIRECT.search(text.text[start - word : start]):
        return True
    plain = last_before(text, _PLATE, start, 45)
    if (
        plain is not None
        and _DIRECT.search(text.text[start - plain : start])
        and near(text, _VEHICLE, start, end, before=90, after=60)
    ):
        return True
    after = text.after(end, 40)
    return bool(_PLATE_AFTER.search(after)) and (mark.form is not Form.DATELESS or after[0] == " ")


def _is_nobodys(text: TextView, mark: Mark) -> bool:
    """Whether it is a code of something else, a plate on show, or the University's own."""
    start, end = mark.start, mark.end
    if near(text, _ON_SHOW, start, end, before=60, after=50):
        return True
    if near(text, _NOT_A_VEHICLE, start, end, before=45, after=35):
        owned = near(text, _OWNED, start, end, before=30, after=0)
        if not (owned and _is_registered(text, mark)):
            return True
    official = text.author.account_type is AccountType.OFFICIAL
    return official and near(text, _UNIVERSITYS, start, end, before=70, after=30)
