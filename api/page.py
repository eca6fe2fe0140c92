"""What the report page shows, made ready for its template: no markup here, no logic there."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import msgspec

from linter import Draft, Field, Finding, Severity, Verdict
from linter.report import field_text
from linter.wire import ReportDocument

from .jobs import CleanedPhoto, Linted

__all__ = ["Card", "Page", "Piece", "Way", "page_of", "pieces"]

_FIELDS: Final = {
    Field.TEXT: "your post",
    Field.FIRST_COMMENT: "the first comment",
    Field.BIO: "your bio",
    Field.HANDLE: "your handle",
    Field.DISPLAY_NAME: "your display name",
    Field.LINK: "the link",
}
_IN_PHOTO: Final = {
    Field.ALT_TEXT: "the description of ",
    Field.ATTACHMENT: "",
    Field.OCR: "the words in ",
    Field.QR: "the code in ",
}
_WEIGHT: Final = {
    Severity.ERROR: "Must change",
    Severity.WARNING: "Should change",
    Severity.ADVICE: "Worth a thought",
}
_HEADINGS: Final = {
    Verdict.BLOCK: "Please don’t publish this yet",
    Verdict.REVIEW: "Have another look first",
    Verdict.OK: "Nothing stands in the way",
}
_EXCERPT: Final = 60  # characters either side of a finding
_LINKED_BYTES: Final = 8 << 20  # clean copies that one page carries with it
_REPORT: Final = msgspec.json.Decoder(ReportDocument)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; ``numbers``: the findings on it, ``severity``: the worst of them."""

    text: str
    numbers: tuple[int, ...] = ()
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to mend a finding: a button. ``value`` goes back with the form."""

    title: str
    value: str
    careful: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One finding as people read it."""

    number: int
    rule: str
    severity: str
    weight: str
    message: str
    why: str
    where: str
    excerpt: tuple[Piece, ...]
    ways: tuple[Way, ...]
    strips_photo: bool
    fingerprint: str
    acknowledged: bool


@dataclass(frozen=True, slots=True)
class PhotoCopy:
    """A clean copy; ``href`` is empty where it is too large to travel with the page."""

    name: str
    href: str
    removed: tuple[str, ...]
    left: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A whole report."""

    verdict: str
    heading: str
    summary: str
    cards: tuple[Card, ...]
    text: tuple[Piece, ...]
    gaps: tuple[tuple[str, str], ...]
    unbuilt: int
    fixed_text: str
    photos: tuple[PhotoCopy, ...]
    had_photos: bool


def page_of(draft: Draft, linted: Linted) -> Page:
    """The report of ``draft``, whose offsets must be code points."""
    report = _REPORT.decode(linted.report)
    cards = tuple(_card(number, each, draft) for number, each in enumerate(report.findings, 1))
    gaps: dict[str, list[str]] = {}
    for each in report.unchecked:
        if "not built" not in each.reason:
            gaps.setdefault(each.reason, []).append(each.rule)
    fixed = linted.fixed
    fixed_text = ""
    if fixed is not None and any(each.ways for each in cards if not each.acknowledged):
        fixed_text = msgspec.json.decode(fixed.draft).get("text", "")
    return Page(
        verdict=report.verdict.value,
        heading=_HEADINGS[report.verdict],
        summary=_summary(report),
        cards=cards,
        text=pieces(draft.text, report.findings),
        gaps=tuple((", ".join(rules), reason) for reason, rules in gaps.items()),
        unbuilt=len(report.unchecked) - sum(map(len, gaps.values())),
        fixed_text=fixed_text if fixed_text != draft.text else "",
        photos=_copies(() if fixed is None else fixed.photos),
        had_photos=bool(draft.attachments),
    )


def pieces(text: str, findings: tuple[Finding, ...], start: int = 0) -> tuple[Piece, ...]:
    """The text cut where findings on it begin and end; ``start`` numbers them from there."""
    marks = [
        (place.start, place.end, number, finding.severity)
        for number, finding in enumerate(findings, start + 1)
        for place in (finding.location,)
        if place.field is Field.TEXT
        and place.start is not None
        and place.end is not None
        and place.start < place.end
    ]
    cuts = sorted({0, len(text), *(m[0] for m in marks), *(m[1] for m in marks)})
    result = []
    for begin, end in pairwise(cuts):
        on = [mark for mark in marks if mark[0] <= begin and end <= mark[1]]
        worst = max((mark[3] for mark in on), key=lambda each: each.rank, default=None)
        numbers = tuple(mark[2] for mark in on)
        result.append(Piece(text[begin:end], numbers, worst.value if worst else ""))
    return tuple(result)


def _card(number: int, finding: Finding, draft: Draft) -> Card:
    place = finding.location
    if place.attachment is None:
        where = _FIELDS[place.field]
    else:
        name = draft.attachments[place.attachment].name or f"photo {place.attachment + 1}"
        where = _IN_PHOTO[place.field] + name
    return Card(
        number=number,
        rule=finding.rule,
        severity=finding.severity.value,
        weight=_WEIGHT[finding.severity],
        message=finding.message,
        why=finding.why,
        where=where,
        excerpt=_excerpt(finding, draft),
        ways=tuple(
            Way(fix.title, f"{finding.fingerprint}:{index}", fix.safety.value == "ask")
            for index, fix in enumerate(finding.fixes)
            if fix.edits
        ),
        strips_photo=any(fix.strip is not None for fix in finding.fixes),
        fingerprint=finding.fingerprint,
        acknowledged=finding.acknowledged,
    )


def _excerpt(finding: Finding, draft: Draft) -> tuple[Piece, ...]:
    place = finding.location
    if place.start is None or place.end is None or place.field in {Field.OCR, Field.QR}:
        return ()
    text = field_text(draft, place.field, place.attachment)
    begin, end = max(0, place.start - _EXCERPT), min(len(text), place.end + _EXCERPT)
    before, after = text[begin : place.start], text[place.end : end]
    if begin > 0:
        before = "…" + before.partition(" ")[2]
    if end < len(text):
        after = after.rpartition(" ")[0] + "…"
    marked = Piece(text[place.start : place.end], (1,), finding.severity.value)
    return tuple(piece for piece in (Piece(before), marked, Piece(after)) if piece.text)


def _summary(report: ReportDocument) -> str:
    """One sentence that counts, in words that need no legend."""
    counts = Counter(each.severity for each in report.findings if not each.acknowledged)
    said = [
        f"{counts[severity]} {'thing' if counts[severity] == 1 else 'things'} {words}"
        for severity, words in (
            (Severity.ERROR, "must change"),
            (Severity.WARNING, "should change"),
            (Severity.ADVICE, "worth a thought"),
        )
        if counts[severity]
    ]
    if said:
        return f"{said[0] if len(said) == 1 else ', '.join(said[:-1]) + ' and ' + said[-1]}."
    if report.findings:
        return "You decided to leave what was found."
    return "We found nothing that the policy warns about."


def _copies(photos: tuple[CleanedPhoto, ...]) -> tuple[PhotoCopy, ...]:
    room = _LINKED_BYTES
    copies = []
    for photo in photos:
        room -= len(photo.data)
        fits = room >= 0
        data = b64encode(photo.data).decode() if fits else ""
        href = f"data:{photo.media_type};base64,{data}" if fits else ""
        copies.append(PhotoCopy(photo.name, href, photo.removed, photo.left, photo.notes))
    return tuple(copies)
