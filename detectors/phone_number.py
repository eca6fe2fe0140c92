"""A personal phone number, of the United Kingdom or any other country.

Flags: numbers that can be dialled, however they are spaced or spelled out ("oh
double seven…"), with or without a country code, and links that call or message
one (tel:, wa.me). The ranges Ofcom keeps for drama count as real.
Leaves alone: the University's published lines, helplines, freephone, 03, 084, 087
and premium numbers, lines given as an office's or a business's, numbers that
nobody could dial, and order numbers, dates, scores and other digits.
Why: policy 7.1, "Publish as little personal information as you can".
Source: Ofcom, National Telephone Numbering Plan and "Telephone numbers for drama
use"; libphonenumber's metadata for the rest of the world.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import AccountType, Field, FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._abroad import regions
from ._near import fills, is_sample, last_before, near
from ._phones import (
    SAID,
    TEN_DIGITS,
    Candidate,
    Layout,
    Line,
    Number,
    candidates,
    dialled_in,
    elsewhere,
)

_LINK: Final = Pattern(
    r"(?:tel|sms|smsto|facetime|facetime-audio|whatsapp|"
    r"imessage):(?://)?(?:send\?phone=)?\+?[\d().%-]{8,24}"
    r"|(?:https?://)?(?:www\.)?(?:wa\.me|signal\.me|t\.me|viber\.click|api\.whatsapp\.com|"
    r"web\.whatsapp\.com)/[^\s<>\"]{0,40}?(?:\+|%2b)?\d[\d-]{7,17}\b[^\s<>\"]*"
)
_LINK_DIGITS: Final = Pattern(r"\d[\d().-]{7,20}")
_PERSONAL: Final = Pattern(
    r"\b(?:my|his|her|their|mum'?s|dad'?s|[\pL]+'s)\s+(?:[\pL-]+\s+){0,2}?"
    r"(?:number|numbers|no|mobile|mob|cell|cellphone|phone|landline|line|whatsapp|digits|direct|"
    r"tel)\b"
    r"|\b(?:call|ring|text|txt|phone|whatsapp|message|msg|buzz|reach|contact|facetime|dial|catch|"
    r"tell|"
    r"bell|shout|get|give|drop)\s+(?:me|him|her|them|mum|mam|dad|nan|grandad|grandma)\b"
    r"|\b(?:i'?m|i am|me|him|her)\s+(?:on|at)\b|\bat home\b"
    r"|\b(?:mobile|mob|cell|whatsapp|wa|home|landline|signal)\b\s*(?:no\b|number|num|"
    r"#)?\.?"
    r"\s*(?:is|on|at|:|=|-)?\s*[+(]?$"
)
_CALLED: Final = Pattern(
    r"\b(?:tel|tele?phone|phone|mob(?:ile)?|cell|call|calls|ring|text|txt|whatsapp|sms|dial|"
    r"facetime|signal|landline|voicemail|digits|contact|number is|numbers?|no(?:\.|:)|fone|bell|"
    r"buzz|"
    r"message|msg|reach|emergency contact|ice)\b|📞|📱|☎|📲|🤙"
)
_OFFICE: Final = Pattern(
    r"\b(?:box office|bookings?|reservations?|reception|receptionist|switchboard|front desk|"
    r"help ?desk|"
    r"service desk|customer (?:service|services|care)|helplines?|hotline|nightline|"
    r"support (?:line|team)|"
    r"infoline|advice line|listening line|crisis|enquir(?:y|ies)|inquir(?:y|ies)|admissions|"
    r"press (?:office|desk|team|contact)|media (?:office|team|contact)|newsroom|tickets|"
    r"(?:main|school|head|estates|finance|programme|department|student|international) offices?|"
    r"office line|students?' union|control room|samaritans|papyrus|childline|"
    r"to (?:book|order|reserve)|dial[- ]?in|zoom|webinar|lines? (?:is|are) open|"
    r"out[- ]of[- ]hours)\b"
)
# Places and bodies: they count only right beside the number.
_PLACE: Final = Pattern(
    r"\b(?:surgery|clinic|hospital|ward|pharmacy|chemist|dentist|vets?|restaurant|takeaway|pub|"
    r"hotel|"
    r"salon|cafe|venue|theatre|cinema|museum|gallery|shop|store|showroom|library|council|police|"
    r"security|sales|registry|practice|charity|hostel|embassy|consulate|bank|doctors?|gp|campus|"
    r"department|faculty|offices?|team|porters?|lodge|garage|church|college|school|university|uwl|"
    r"mind|shelter|union|nursery|gym|centre|society|desk|services?|support|estates|finance|payroll|"
    r"hr)\b"
)
_PLACE_REACH: Final = 16
_NEAR_PLACE: Final = Pattern(
    r"\b(?:near|nearby|opposite|behind|outside|beside|next to|"
    r"close to)\s+(?:[\pL']+\s+){0,3}[\pL]+$"
)
_OFFICE_FOR_MOBILES: Final = Pattern(
    r"\b(?:box office|for bookings|bookings (?:on|line|via)|reservations|reception|"
    r"switchboard|help ?desk|help ?line|hotline|"
    r"nightline|crisis|listening line|text line|textline|support line|takeaway|restaurant|"
    r"papyrus|samaritans|for (?:all )?enquiries|to (?:book|order|reserve)|our shop|the (?:shop|"
    r"salon|cafe))\b|\bbookings\s*:"
)
_OURS: Final = Pattern(
    r"\b(?:call|contact|ring|phone|reach|speak to|talk to|get in touch with) us\b"
    r"|\bour (?:office|number|phone|lines?|hotline|desk)\b"
)
_DIALLED: Final = Pattern(
    r"\b(?:mobile|mob|cell(?:phone)?|phone|whatsapp|landline|call|ring|text|txt|dial|tel|signal|"
    r"facetime|number is|numbers? (?:here|now|there))\b|📞|📱"
)
_INTRODUCES: Final = Pattern(
    r"\b(?:number|num|no|mobile|mob|cell|phone|sim|line|landline|whatsapp|tel|call|ring|text|txt|"
    r"me|him|her|them)\b\W{0,3}(?:(?:is|on|at|me|him|her|now|it'?s)\b\W{0,3}){0,3}$"
)
_EXTENSION: Final = Pattern(r"^[\s,(;]{0,3}(?:ext(?:ension|n)?|x)\b\.?\s?:?\s?\d{2,5}")
_OTHER_NUMBER: Final = Pattern(
    r"\b(?:isbn(?:-?1[03])?|issn|doi|po|shelf ?mark|class ?mark|orders?|ref|reference|refs|"
    r"track(?:ing|ed)?|"
    r"invoice|receipt|account|acct|acc|a/c|sort ?code|iban|serial|licen[cs]e|barcode|upc|ean|sku|"
    r"registration|utr|vat|patent|lat|long?|coordinates?|coords|meeting id|passcode|transaction|"
    r"txn|batch|imei|iccid|lottery|lotto|nhs|passport|asin|pmid|arxiv|orcid|payroll|version|crn|"
    r"charity|number plate)\b"
    r"(?:'s)?[\s.:#]*(?:no|number|num|nos|numbers|id)?[\s.:#=-]*(?:is|was)?\s*[+(]?$"
    r"|\b(?:student|staff|card|code|team|member|membership|parcel|ticket|case|claim|policy|model|"
    r"part|company|grid|lot|sim|roll|score|visa|job|item|product|build|booking|locker|room|bus|"
    r"cad|crime)\s+(?:no|number|num|id|ref|reference|code)\b[\s.:#=-]*(?:is|was)?\s*$"
    r"|\b(?:model|parcel|ticket|case|build|cad)\s?#\s?$|\b10\.\d{4,9}/$|\bquoting\s(?:[\pL]+\s)?$"
)
_GLUED: Final = Pattern(r"\b[a-z]{1,6}\d*-$")  # "model AR-07700"
_FREE: Final = ("0800", "0808", "0300", "0303", "0333", "0345", "0370", "116")
_NO_NUMBER: Final = frozenset("$€£¥§\\%&@_")
_BEFORE: Final = 60
_AFTER: Final = 40
_NEAR_AFTER: Final = 25


class PhoneNumber:
    """Finds telephone numbers that belong to a person."""

    rule: ClassVar[Rule] = Rule(
        code="PII001",
        slug="phone-number",
        clause="7.1",
        message="This looks like a personal phone number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="phone number",
        yields_to=frozenset(
            {"FIN001", "FIN002", "FIN003", "PII004", "PII005", "PII006", "PII009", "LOC003"}
        ),
    )
    triggers: tuple[str, ...] = (TEN_DIGITS, *SAID)

    def __init__(self, policy: Policy) -> None:
        self._published = frozenset(contact.value for contact in policy.contacts.phones)

    def find(self, text: TextView) -> Iterator[Hit]:
        linked: list[tuple[int, int]] = []
        for match in _LINK.finditer(text.text):
            digits = _LINK_DIGITS.search(match.group())
            number = self._linked(digits.group()) if digits else None
            linked.append(match.span())
            if number is not None:
                because = "The link calls or messages this number."
                yield self.rule.at(*match.span(), confidence=0.95, because=because)
        for candidate in candidates(text.text):
            if any(start < candidate.end and candidate.start < end for start, end in linked):
                continue
            if (hit := self._judged(text, candidate)) is not None:
                yield hit

    def _linked(self, typed: str) -> Number | None:
        """The number a link holds; such links leave out the + or write it."""
        digits = "".join(character for character in typed if character.isdigit())
        for text in (f"+{digits}", digits):
            for candidate in candidates(text):
                number = candidate.number
                if number is not None and candidate.alone and self._is_private(number):
                    return number
        return None

    def _is_private(self, number: Number) -> bool:
        return number.line is not Line.SERVICE and number.e164 not in self._published

    def _judged(self, text: TextView, candidate: Candidate) -> Hit | None:
        start, end = candidate.start, candidate.end
        segment = text.inside(start, end)
        if segment is not None and segment.kind is not SegmentKind.TAG:
            return None
        number = candidate.number
        if text.field is Field.ATTACHMENT and not (number and number.line is Line.MOBILE):
            return None
        personal = near(text, _PERSONAL, start, end, before=45, after=0)
        called = personal or near(text, _CALLED, start, end, before=_BEFORE, after=_NEAR_AFTER)
        if self._is_other_number(text, start):
            return None
        nobodys = number is None or number.line is Line.SERVICE
        signed = "+" in text.text[max(0, start - 3) : end]
        free = candidate.digits.startswith(_FREE)
        if nobodys and candidate.alone and not signed and not free:
            found = dialled_in(candidate.digits, self._countries(text, candidate, called=called))
            number, personal = (number, personal) if found is None else (found, True)
            nobodys = found is None
        elif not called:
            called = bool(self._countries(text, candidate, called=False))
        if (
            nobodys
            and personal
            and candidate.alone
            and not signed
            and _is_dialled(text, start, end)
        ):
            number = elsewhere(candidate.digits) or number
        if number is None or not self._is_private(number):
            return None
        sure = self._is_sure(text, number, candidate, called=called, personal=personal)
        if not sure and not fills(text, start, end):
            return None
        if self._is_office(text, start, end, number, personal=personal):
            return None
        if is_sample(text, start, end):
            return None
        confidence, because = _weighed(number, called=called, personal=personal)
        return self.rule.at(start, end, confidence=confidence, because=because)

    @staticmethod
    def _countries(text: TextView, candidate: Candidate, *, called: bool) -> list[str]:
        """The countries that the words beside a number speak of."""
        before, after = (
            text.before(candidate.start, _BEFORE),
            text.after(candidate.end, _NEAR_AFTER),
        )
        beside = f"{before} … {after}"
        introduced = called and _INTRODUCES.search(before)
        return regions(beside, beside if introduced else "")

    @staticmethod
    def _is_other_number(text: TextView, start: int) -> bool:
        """Whether the words right before say that these digits are something else."""
        before = text.before(start, 30)
        return (
            before[-1:] in _NO_NUMBER
            or _OTHER_NUMBER.search(before) is not None
            or (_GLUED.search(before) is not None and _CALLED.search(before[-8:-1]) is None)
        )

    @staticmethod
    def _is_sure(
        text: TextView, number: Number, candidate: Candidate, *, called: bool, personal: bool
    ) -> bool:
        """Whether layout and wording make these digits a telephone number."""
        grouped = len(candidate.layout) > 1
        if number.layout is Layout.INTERNATIONAL:
            return number.known or called
        if number.layout is Layout.NATIONAL:
            if number.line is Line.MOBILE:
                return candidate.alone or candidate.layout[0] >= 3 or called
            return called or (grouped and candidate.alone and candidate.layout[0] >= 3)
        if number.layout is Layout.AMERICAN:
            return called or "-" in text.text[candidate.start : candidate.end]
        return personal or number.line is Line.MOBILE

    @staticmethod
    def _is_office(text: TextView, start: int, end: int, number: Number, *, personal: bool) -> bool:
        """Whether the wording gives the line as an office's or a business's."""
        official = text.author.account_type is AccountType.OFFICIAL
        if official and number.line is Line.FIXED and not personal:
            extension = _EXTENSION.search(text.after(end, 20))
            if extension or near(text, _OURS, start, end, before=40, after=20):
                return True
        cue = _OFFICE_FOR_MOBILES if number.line is Line.MOBILE else _OFFICE
        if number.line is not Line.MOBILE and not personal:
            place = last_before(text, _PLACE, start, _BEFORE)
            if place is not None and place <= _PLACE_REACH:
                return not _NEAR_PLACE.search(text.before(start - place, 40))
            if _PLACE.search(text.after(end, _PLACE_REACH + 8)):
                return True
        if personal:
            office = last_before(text, cue, start, _BEFORE)
            own = last_before(text, _PERSONAL, start, _BEFORE)
            return office is not None and own is not None and office < own
        return near(text, cue, start, end, before=_BEFORE, after=_AFTER)


def _weighed(number: Number, *, called: bool, personal: bool) -> tuple[float, str]:
    """How sure, and which cues decided it."""
    kind = "mobile number" if number.line is Line.MOBILE else "phone number"
    if personal:
        return 0.97, f"It can be dialled as a {kind}, and the words beside it say whose it is."
    if called:
        return 0.93, f"It can be dialled as a {kind}, and the words beside it speak of calling."
    sure = number.layout is Layout.INTERNATIONAL or number.line is Line.MOBILE
    return 0.85 if sure else 0.75, f"It is written as a {kind} that can be dialled."


def _is_dialled(text: TextView, start: int, end: int) -> bool:
    """Whether the words speak of a telephone, not only of somebody's number."""
    return near(text, _DIALLED, start, end, before=_BEFORE, after=25)
