"""What a check says of one draft, and the draft with its fixes applied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec import structs

from linter.draft import Attachment, Draft
from linter.finding import Edit, Field, Finding, Fix, Safety, Unchecked, Verdict

__all__ = ["Report", "apply_edits", "edited", "field_text"]


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one draft; offsets are code points.

    ``unchecked``: rules that did not look, and why. ``complete``: nothing that
    matters to the verdict is among them. ``draft`` is the draft that was checked;
    it stays out of anything written.
    """

    draft: Draft
    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]
    complete: bool
    policy_id: str
    policy_version: str

    @property
    def id(self) -> str | None:
        return self.draft.id

    @property
    def verdict(self) -> Verdict:
        """``block`` with an open error, ``review`` with an open warning or a gap, else ``ok``."""
        worst = max((f.severity.rank for f in self.findings if not f.acknowledged), default=0)
        if worst == 2:  # Severity.ERROR.rank
            return Verdict.BLOCK
        return Verdict.REVIEW if worst == 1 or not self.complete else Verdict.OK

    def chosen_fixes(self, *, up_to: Safety = Safety.SAFE) -> list[Fix]:
        """The fixes that :meth:`apply_fixes` applies: at most one of every open finding."""
        return [
            fix
            for finding in self.findings
            if not finding.acknowledged
            for fix in _first(finding.fixes, up_to)
        ]

    def apply_fixes(self, *, up_to: Safety = Safety.SAFE) -> Draft:
        """The draft with one fix of every open finding applied.

        ``up_to``: SAFE applies only what needs nobody's consent; ASK applies the
        first fix of every finding. A fix whose place has been changed by another is
        left out; lint the result again to see what remains.
        Raises PostError if a photo cannot be cleaned.
        """
        chosen = self.chosen_fixes(up_to=up_to)
        draft = apply_edits(self.draft, (edit for fix in chosen for edit in fix.edits))
        stripped = {fix.strip.attachment for fix in chosen if fix.strip is not None}
        if not stripped:
            return draft
        attachments = tuple(
            _cleaned(each) if index in stripped else each
            for index, each in enumerate(draft.attachments)
        )
        return structs.replace(draft, attachments=attachments)


def _first(fixes: tuple[Fix, ...], up_to: Safety) -> list[Fix]:
    allowed = [fix for fix in fixes if up_to is Safety.ASK or fix.safety is Safety.SAFE]
    return allowed[:1]


def apply_edits(draft: Draft, edits: Iterable[Edit]) -> Draft:
    """Apply edits wherever the draft still says what they expect.

    Of edits that overlap, the first in text order wins; deletions are joined.
    """
    by_place: dict[tuple[Field, int | None], set[Edit]] = defaultdict(set)
    for edit in edits:
        by_place[edit.field, edit.attachment].add(edit)
    for (field, index), group in by_place.items():
        draft = _replace(draft, field, index, edited(field_text(draft, field, index), group))
    return draft


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits applied wherever it still says what they expect."""
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda each: (each.start, -each.end)):
        if text[edit.start : edit.end] != edit.expected or edit.end < at:
            continue
        if edit.start < at and edit.text:
            continue
        pieces += [text[at : max(at, edit.start)], edit.text]  # deletions may run into one another
        at = edit.end
    return "".join([*pieces, text[at:]])


def field_text(draft: Draft, field: Field, index: int | None) -> str:
    """The text of one field of a draft; ``index`` is the attachment, for its alt text or name."""
    if index is not None:
        attachment = draft.attachments[index]
        return attachment.alt_text if field is Field.ALT_TEXT else attachment.name
    owner = draft.author if field in {Field.BIO, Field.HANDLE, Field.DISPLAY_NAME} else draft
    return str(getattr(owner, field.value))


def _replace(draft: Draft, field: Field, index: int | None, value: str) -> Draft:
    if index is not None:
        changed = {"alt_text" if field is Field.ALT_TEXT else "name": value}
        attachments = list(draft.attachments)
        attachments[index] = structs.replace(attachments[index], **changed)
        return structs.replace(draft, attachments=tuple(attachments))
    if field in {Field.BIO, Field.HANDLE, Field.DISPLAY_NAME}:
        author = structs.replace(draft.author, **{field.value: value})
        return structs.replace(draft, author=author)
    return structs.replace(draft, **{field.value: value})


def _cleaned(attachment: Attachment) -> Attachment:
    from linter.media import clean  # drafts without photos skip it

    source = attachment.path if attachment.data is None else attachment.data
    if source is None:
        return attachment
    return structs.replace(attachment, path=None, data=clean(source).data)
