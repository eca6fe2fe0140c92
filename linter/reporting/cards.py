"""A post as the HTML report shows it: its words with marks in place, what was found, photos."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from linter.draft import Draft
from linter.finding import Field, Finding, Fix, Safety, Severity
from linter.inputs import Entry
from linter.report import Report, apply_edits, field_text
from linter.reporting.places import by_hand, element
from linter.reporting.thumbnails import Thumbnail, thumbnail
from linter.suppressions import Suppression

__all__ = ["Card", "Found", "Part", "Photo", "Piece", "card"]

_MOST_FOUND: Final = 40  # findings shown of one post
_LONG: Final = 700  # characters between marks, of which only both ends are shown
_END: Final = 240
_OUTCOME: Final = 90  # characters on either side of what a fix puts there
_MOST_PHOTOS: Final = 10
_WEIGHTS: Final = {
    Severity.ERROR: "Must change",
    Severity.WARNING: "Should change",
    Severity.ADVICE: "Worth a thought",
}
_PARTS: Final = (
    (Field.TEXT, "Post"),
    (Field.FIRST_COMMENT, "First comment"),
    (Field.LINK, "Link"),
    (Field.DISPLAY_NAME, "Display name"),
    (Field.HANDLE, "Handle"),
    (Field.BIO, "Bio"),
)
_AUTHOR: Final = frozenset({Field.DISPLAY_NAME, Field.HANDLE, Field.BIO})


class Piece(Struct, frozen=True):
    """A stretch of text. numbers: of the findings on it; severity: of the worst of them."""

    text: str
    numbers: tuple[int, ...] = ()
    severity: str = ""
    omitted: int = 0  # characters left out here


class Part(Struct, frozen=True):
    """One field of the post with its marks."""

    title: str
    pieces: tuple[Piece, ...]


class Mend(Struct, frozen=True):
    """What may be done. outcome: how it then reads, where that can be shown."""

    title: str
    how: str
    outcome: tuple[Piece, ...] = ()


class Found(Struct, frozen=True):
    """One finding. accepted: why and by whom; empty if it is open."""

    number: int
    rule: str
    name: str
    severity: str
    weight: str
    message: str
    why: str
    where: str
    mends: tuple[Mend, ...]
    accepted: str


class Photo(Struct, frozen=True):
    """boxes: x, y, width, height in the original's pixels, and the finding's number."""

    name: str
    thumbnail: Thumbnail | None
    boxes: tuple[tuple[int, int, int, int, int], ...] = ()


class Card(Struct, frozen=True):
    """rules: codes of all findings. date: ISO day, or empty."""

    number: int
    title: str
    where: str
    verdict: str
    platform: str
    date: str
    moment: str
    rules: tuple[str, ...]
    parts: tuple[Part, ...]
    photos: tuple[Photo, ...]
    findings: tuple[Found, ...]
    more: int
    gaps: tuple[str, ...]
    notes: tuple[str, ...]


def card(
    number: int,
    item: Entry,
    report: Report,
    gaps: Sequence[str],
    accepted: Callable[[Finding], Suppression | None],
) -> Card:
    """number: of the card in the report. gaps: why something could not be checked."""
    draft, shown = report.draft, report.findings[:_MOST_FOUND]
    at = draft.scheduled_at
    return Card(
        number=number,
        title=report.id or item.where or "Post",
        where=item.where if item.where != report.id else "",
        verdict=report.verdict.value,
        platform=draft.platform.value,
        date="" if at is None else at.date().isoformat(),
        moment="" if at is None else f"{at:%a} {at.day} {at:%b %Y, %H:%M}",
        rules=tuple(dict.fromkeys(each.rule for each in report.findings)),
        parts=tuple(_parts(draft, shown)),
        photos=tuple(_photos(draft, shown)),
        findings=tuple(
            _found(index, item, draft, each, accepted) for index, each in enumerate(shown, 1)
        ),
        more=len(report.findings) - len(shown),
        gaps=tuple(gaps),
        notes=tuple(str(note) for note in item.notes),
    )


def _parts(draft: Draft, findings: Sequence[Finding]) -> Iterator[Part]:
    for field, title in _PARTS:
        text = field_text(draft, field, None)
        marks = list(_marks(findings, field, None))
        if not text or (field in _AUTHOR and not _touches(findings, field)):
            continue
        yield Part(title, tuple(_pieces(text, marks)))
    for index, photo in enumerate(draft.attachments[:_MOST_PHOTOS]):
        if photo.alt_text:
            marks = list(_marks(findings, Field.ALT_TEXT, index))
            title = f"Alt text of {photo.name or f'photo {index + 1}'}"
            yield Part(title, tuple(_pieces(photo.alt_text, marks)))


def _touches(findings: Iterable[Finding], field: Field) -> bool:
    return any(each.location.field is field for each in findings)


def _marks(
    findings: Iterable[Finding], field: Field, attachment: int | None
) -> Iterator[tuple[int, int, int, str]]:
    """Start, end, number and severity of what stands in a field."""
    for number, each in enumerate(findings, 1):
        place = each.location
        if place.field is not field or place.attachment != attachment:
            continue
        if place.start is not None and place.end is not None and place.start < place.end:
            severity = "accepted" if each.acknowledged else each.severity.value
            yield place.start, place.end, number, severity


def _pieces(text: str, marks: Sequence[tuple[int, int, int, str]]) -> Iterator[Piece]:
    """The text cut at the edges of marks; long stretches between them are shortened."""
    edges = sorted({0, len(text), *(edge for start, end, *_ in marks for edge in (start, end))})
    order = ("error", "warning", "advice", "accepted")
    for start, end in pairwise(edges):
        on = [each for each in marks if each[0] <= start and end <= each[1]]
        if on:
            worst = min((severity for *_, severity in on), key=order.index)
            yield Piece(text[start:end], tuple(number for _, _, number, _ in on), worst)
        elif end - start > _LONG:
            yield Piece(text[start : start + _END], omitted=end - start - 2 * _END)
            yield Piece(text[end - _END : end])
        else:
            yield Piece(text[start:end])


def _photos(draft: Draft, findings: Sequence[Finding]) -> Iterator[Photo]:
    for index, photo in enumerate(draft.attachments[:_MOST_PHOTOS]):
        boxes = tuple(
            (*each.location.box, number)
            for number, each in enumerate(findings, 1)
            if each.location.attachment == index and each.location.box is not None
        )
        yield Photo(photo.name or f"Photo {index + 1}", thumbnail(photo), boxes)


def _found(
    number: int,
    item: Entry,
    draft: Draft,
    finding: Finding,
    accepted: Callable[[Finding], Suppression | None],
) -> Found:
    entry = accepted(finding) if finding.acknowledged else None
    said = entry.said() if entry is not None else "The draft itself says so."
    mends = tuple(_mend(draft, fix) for fix in finding.fixes)
    return Found(
        number=number,
        rule=finding.rule,
        name=finding.name.replace("-", " "),
        severity="accepted" if finding.acknowledged else finding.severity.value,
        weight="Accepted" if finding.acknowledged else _WEIGHTS[finding.severity],
        message=finding.message,
        why=finding.why,
        where=element(item, finding.location),
        mends=mends or (Mend(by_hand(finding.location).rstrip("."), ""),),
        accepted=said if finding.acknowledged else "",
    )


def _mend(draft: Draft, fix: Fix) -> Mend:
    how = "postlint can do it: --fix" if fix.safety is Safety.SAFE else "you decide"
    if not fix.edits:
        return Mend(fix.title, how)
    first = min(fix.edits, key=lambda edit: edit.start)
    text = field_text(apply_edits(draft, fix.edits), first.field, first.attachment)
    start, end = first.start, first.start + len(first.text)
    before, after = text[max(0, start - _OUTCOME) : start], text[end : end + _OUTCOME]
    if start > _OUTCOME:
        before = f"…{before}"
    if len(text) - end > _OUTCOME:
        after = f"{after}…"
    return Mend(
        fix.title, how, (Piece(before), Piece(text[start:end], severity="new"), Piece(after))
    )
