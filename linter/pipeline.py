"""The engine: one prefilter pass, then only the rules whose triggers fired.

All triggers of all rules are compiled once into RE2 sets, one a family of rules. A
text in which none occurs costs microseconds; a rule's own code runs only on texts in which
one of its triggers does. A rule that raises, runs over its time or lacks its
model is reported as unchecked, and the others go on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeVar, cast

from linter.draft import AccountType, Draft
from linter.errors import (
    DetectorFailed,
    LinterError,
    ModelMissing,
    NothingToGoOn,
    OptionError,
)
from linter.finding import Edit, Field, Finding, Fix, Safety, Span, Strip, Unchecked
from linter.patterns import TriggerSet
from linter.policy import Policy
from linter.redaction import redaction
from linter.registry import catalogue, detector_types
from linter.report import Report
from linter.rule import (
    Detector,
    DraftDetector,
    FixKind,
    Hit,
    ImageDetector,
    Rule,
    Scope,
    TextDetector,
    Trigger,
    scope_of,
)
from linter.view import DraftView, ImageView, TextView

if TYPE_CHECKING:
    from linter.pictures import Reader, Wanted

__all__ = ["Linter"]

_Any = TypeVar("_Any")
_Triggered = TextDetector | DraftDetector
_Where = TypeVar("_Where", TextView, ImageView, DraftView)

_BUDGET: Final = 2.0  # seconds of work a rule may do on one draft, model loading included
_PICTURES: Final = "OCR"  # stands for a rule's code where words in pictures were not read
_COVER: Final = {
    Field.OCR: "It is read in the picture: blur, cover or crop that part.",
    Field.QR: "It stands in a QR code or barcode of the picture: cover it.",
}
_PROSE: Final = frozenset({Field.TEXT, Field.FIRST_COMMENT, Field.ALT_TEXT, Field.OCR})
_NOT_BUILT: Final = "This check is not built yet."
_FIELD_ORDER: Final = {name: index for index, name in enumerate(Field)}


@dataclass(frozen=True, slots=True)
class _Calls:
    """Which detectors the triggers call, as a bit for each detector.

    ``alone``: by trigger. ``together``: triggers that call only if all of them fired.
    """

    alone: tuple[int, ...]
    together: tuple[tuple[frozenset[int], int], ...]

    def mask(self, fired: list[int]) -> int:
        mask = 0
        for index in fired:
            mask |= self.alone[index]
        if self.together and len(fired) > 1:
            occurring = set(fired)
            for wanted, bit in self.together:
                if not mask & bit and wanted <= occurring:
                    mask |= bit
        return mask


@dataclass(frozen=True, slots=True)
class _Plan:
    """The detectors in force, and which trigger calls which of them."""

    texts: tuple[tuple[TextDetector, int], ...]  # with the fewest digits it needs
    drafts: tuple[DraftDetector, ...]
    images: tuple[ImageDetector, ...]
    marks: bool  # whether one of these looks for registered logos
    triggers: TriggerSet
    text_calls: _Calls
    ocr_mask: int  # the text detectors that also look at words in pictures
    judged: int  # the text detectors that the language model's gate calls
    judged_drafts: int  # the draft detectors that it calls
    draft_calls: _Calls
    unbuilt: tuple[Unchecked, ...]
    unbuilt_for_images: tuple[Unchecked, ...]


@dataclass(slots=True)
class _Outcome:
    """What has come of one draft so far."""

    found: list[tuple[Rule, Finding]] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)


class Linter:
    """Checks drafts against a policy. Thread-safe; loads nothing until it is needed.

    policy: the pack in force; the University of West London's if left out.
    select, ignore: rule codes or their beginnings ("PII", "ADR001").
    fingerprint_key: secret for the keyed hash in fingerprints. Without one, a
      fingerprint of something guessable (a postcode) can be guessed.
    strict: raise DetectorFailed instead of reporting a failed rule as unchecked;
      for those who write rules.
    Raises OptionError if a code in ``select`` or ``ignore`` names no rule.
    """

    def __init__(
        self,
        policy: Policy | None = None,
        *,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        fingerprint_key: bytes = b"",
        strict: bool = False,
    ) -> None:
        self.policy = policy if policy is not None else Policy.load()
        self._select = _codes(select, "select")
        self._ignore = _codes(ignore, "ignore")
        self._key = blake2b(fingerprint_key, digest_size=32).digest()
        self._strict = strict
        self._ready: _Plan | None = None
        self._reader: Reader | None = None
        self._lock = Lock()

    def check(self, draft: Draft) -> Report:
        """Lint one draft.

        Never raises for what is in a draft: a rule that cannot look is listed in
        the report's ``unchecked``.
        """
        plan = self._ready or self._prepare()
        looking = self._looking(plan, draft) if draft.attachments else (None, None)
        view = DraftView(draft, self.policy, *looking)
        outcome = _Outcome()
        fired_drafts = 0
        for text in view.texts:
            fired = plan.triggers.match(text.text)
            mask = plan.text_calls.mask(fired)
            fired_drafts |= plan.draft_calls.mask(fired)
            if _doubtful(outcome, plan, text):
                mask |= plan.judged
                fired_drafts |= plan.judged_drafts
            self._run_chosen(outcome, plan, mask, text)
        if plan.drafts:
            for text in view.author_texts:
                fired_drafts |= plan.draft_calls.mask(plan.triggers.match(text.text))
            for draft_detector in _chosen(plan.drafts, fired_drafts):
                self._run(outcome, draft_detector.rule, draft_detector.find_in_draft, view)
        for image in view.images if draft.attachments else ():
            if plan.marks and not _is_video(image):
                image.look()
            for image_detector in plan.images:
                self._run(outcome, image_detector.rule, image_detector.find_in_image, image)
            if plan.texts:
                self._read(outcome, plan, image)
        return self._report(draft, plan, outcome)

    def check_many(self, drafts: Iterable[Draft]) -> Iterator[Report]:
        """Lint drafts one after the other, lazily and in order."""
        for draft in drafts:
            yield self.check(draft)

    def with_hits(self, report: Report, hits: Iterable[tuple[str, Hit]]) -> Report:
        """The report with what only a batch of drafts shows, each a hit of a rule by its code.

        The hits carry their location in the draft and a key. Those of rules that are
        not in force are left out.
        """
        types = detector_types()
        wanted = [(code, hit) for code, hit in hits if self.wants(code) and code in types]
        if not wanted:
            return report
        view = DraftView(report.draft, self.policy)
        found = [(types[each.rule].rule, each) for each in report.findings]
        for code, hit in wanted:
            found.append((types[code].rule, self._finding(types[code].rule, hit, view)))
        return replace(report, findings=_settled(found, frozenset(report.draft.acknowledged)))

    def rules(self) -> tuple[Rule, ...]:
        """The rules in force, sorted by code."""
        plan = self._ready or self._prepare()
        texts = (detector for detector, _ in plan.texts)
        detectors: tuple[Detector, ...] = (*texts, *plan.drafts, *plan.images)
        return tuple(sorted((each.rule for each in detectors), key=lambda rule: rule.code))

    def wants(self, code: str) -> bool:
        """Whether ``select`` and ``ignore`` let a rule through."""
        selected = not self._select or code.startswith(self._select)
        return selected and not (self._ignore and code.startswith(self._ignore))

    def _prepare(self) -> _Plan:
        with self._lock:
            if self._ready is None:
                self._ready = self._plan()
            return self._ready

    def _plan(self) -> _Plan:
        by_scope: dict[Scope, list[Detector]] = {scope: [] for scope in Scope}
        types = detector_types()
        for code, detector_type in types.items():
            if self.wants(code):
                by_scope[scope_of(detector_type)].append(detector_type(self.policy))
        texts = cast("list[TextDetector]", by_scope[Scope.TEXT])
        drafts = cast("list[DraftDetector]", by_scope[Scope.DRAFT])
        families: dict[str, dict[str, None]] = {}  # by the letters of the code, without repeats
        triggered: list[_Triggered] = [*texts, *drafts]
        for each in triggered:
            family = families.setdefault(each.rule.code[:3], {})
            family.update(dict.fromkeys(_parts(each.triggers)))
        triggers = TriggerSet(families.values())
        images = cast("list[ImageDetector]", by_scope[Scope.IMAGE])
        unbuilt = [each for code, each in catalogue().items() if code not in types]
        return _Plan(
            texts=tuple((each, getattr(each, "min_digits", 0)) for each in texts),
            drafts=tuple(drafts),
            images=tuple(images),
            marks=any(getattr(each, "wants_marks", False) for each in images),
            triggers=triggers,
            judged=_judging(texts),
            judged_drafts=_judging(drafts),
            ocr_mask=sum(1 << bit for bit, each in enumerate(texts) if "ocr" in each.rule.reads),
            text_calls=_calls(tuple(texts), triggers.sources),
            draft_calls=_calls(tuple(drafts), triggers.sources),
            unbuilt=tuple(
                Unchecked(each.code, _NOT_BUILT)
                for each in unbuilt
                if self.wants(each.code) and each.reads != {"image"}
            ),
            unbuilt_for_images=tuple(
                Unchecked(each.code, _NOT_BUILT)
                for each in unbuilt
                if self.wants(each.code) and each.reads == {"image"}
            ),
        )

    def _run_chosen(self, outcome: _Outcome, plan: _Plan, mask: int, text: TextView) -> None:
        for text_detector, digits in _chosen(plan.texts, mask):
            if digits and text.digits < digits:
                continue
            self._run(outcome, text_detector.rule, text_detector.find, text)

    def _looking(self, plan: _Plan, draft: Draft) -> tuple[Reader, Wanted]:
        """The reader of pictures, and what it shall look for."""
        from linter.pictures import Reader, Wanted  # drafts without photos skip it

        with self._lock:
            if self._reader is None:
                self._reader = _reader(self.policy) if plan.marks else Reader()
        personal = draft.author.account_type is AccountType.PERSONAL
        return self._reader, Wanted(
            words=bool(plan.ocr_mask), codes=bool(plan.texts), marks=plan.marks and personal
        )

    def _read(self, outcome: _Outcome, plan: _Plan, image: ImageView) -> None:
        """Run the text rules on what is read in a picture.

        A code is published as a link is, so every text rule looks at it.
        """
        from linter.pictures import PictureError, ReaderMissing  # drafts without photos skip it

        name = f"Picture {image.index + 1}"  # not its file name: reasons repeat nothing of a draft
        if _is_video(image):
            outcome.skipped.setdefault(_PICTURES, f"{name}: words in videos are not read.")
            return
        try:
            texts = image.texts
            if gap := image.reading.gap:
                outcome.skipped.setdefault(_PICTURES, f"{name}: {gap}")
        except ReaderMissing as missing:
            # Whoever installed postlint without it chose so: it is told, but alarms nobody.
            outcome.skipped.setdefault(_PICTURES, str(missing))
            return
        except PictureError as refusal:
            outcome.failed.setdefault(_PICTURES, f"{name}: {refusal}")
            return
        for text in texts:
            mask = plan.text_calls.mask(plan.triggers.match(text.text))
            if _doubtful(outcome, plan, text):
                mask |= plan.judged
            if text.field is Field.OCR:
                mask &= plan.ocr_mask
            self._run_chosen(outcome, plan, mask, text)

    def _run(
        self,
        outcome: _Outcome,
        rule: Rule,
        find: Callable[[_Where], Iterable[Hit]],
        where: _Where,
    ) -> None:
        """Take a rule's hits, whatever becomes of it."""
        started = time.thread_time()  # other work on the machine is not the rule's fault
        try:
            for hit in find(where):
                outcome.found.append((rule, self._finding(rule, hit, where)))
                if time.thread_time() - started > _BUDGET:
                    outcome.failed[rule.code] = (
                        "This check took too long and was stopped; what it had found is shown."
                    )
                    return
        except NothingToGoOn as choice:
            outcome.skipped[rule.code] = str(choice)
        except ModelMissing as missing:
            outcome.failed[rule.code] = str(missing)
        except LinterError as refusal:
            outcome.failed[rule.code] = str(refusal)
        except Exception as error:
            if self._strict:
                raise DetectorFailed(rule.code, error) from error
            # The error's own text may repeat the draft, so only its kind is told.
            outcome.failed[rule.code] = f"This check failed ({type(error).__name__})."

    def _finding(self, rule: Rule, hit: Hit, where: TextView | ImageView | DraftView) -> Finding:
        location, matched = _place(hit, where)
        severity = self.policy.severity(rule.code)
        if hit.at_most is not None and hit.at_most.rank < severity.rank:
            severity = hit.at_most
        why = self.policy.why(rule.code, rule.clause)
        because = " ".join(filter(None, (hit.because, _COVER.get(location.field))))
        return Finding(
            rule=rule.code,
            name=rule.slug,
            clause=rule.clause,
            severity=severity,
            confidence=hit.confidence,
            message=hit.message or rule.message,
            why=f"{why} {because}" if because else why,
            location=location,
            fixes=_fixes(rule, hit, where, location) if hit.fixable else (),
            fingerprint=self._fingerprint(rule.code, hit.key or matched),
        )

    def _fingerprint(self, code: str, matched: str) -> str:
        """A keyed hash of the rule and the match, white space and case aside."""
        normal = " ".join(matched.casefold().split())
        hasher = blake2b(f"{code}\0{normal}".encode(), key=self._key, digest_size=12)
        return hasher.hexdigest()

    def _report(self, draft: Draft, plan: _Plan, outcome: _Outcome) -> Report:
        known = frozenset(draft.acknowledged)
        findings = _settled(outcome.found, known) if outcome.found else ()
        unchecked = plan.unbuilt
        if draft.attachments:
            unchecked += plan.unbuilt_for_images
        if outcome.failed or outcome.skipped:
            gaps = {**outcome.skipped, **outcome.failed}
            unchecked = (*(Unchecked(code, why) for code, why in sorted(gaps.items())), *unchecked)
        return Report(
            draft=draft,
            findings=findings,
            unchecked=unchecked,
            complete=not outcome.failed,
            policy_id=self.policy.id,
            policy_version=self.policy.version,
        )


def _judging(detectors: Iterable[Detector]) -> int:
    """The bits of the detectors that the language model's gate may call."""
    return sum(1 << bit for bit, each in enumerate(detectors) if getattr(each, "judged", False))


def _doubtful(outcome: _Outcome, plan: _Plan, text: TextView) -> bool:
    """Whether the judging detectors shall look at a text: the language model's gate says so."""
    if not (plan.judged or plan.judged_drafts) or text.field not in _PROSE:
        return False
    try:
        return text.language.doubtful
    except ModelMissing as missing:
        judging = (
            *_chosen(plan.texts, plan.judged),
            *((each, 0) for each in _chosen(plan.drafts, plan.judged_drafts)),
        )
        outcome.failed.update({each.rule.code: str(missing) for each, _ in judging})
        return False


def _codes(given: Sequence[str], option: str) -> tuple[str, ...]:
    known = [*catalogue(), *detector_types()] if given else []
    codes = tuple(code.strip().upper() for code in given)
    for code in codes:
        if not code or not any(each.startswith(code) for each in known):
            raise OptionError(
                f"{option}: no rule code is or begins with “{code}”. "
                f"`postlint rules` lists them all."
            )
    return codes


def _reader(policy: Policy) -> Reader:
    """A reader that knows the pack's logos, and what a wordmark may say."""
    from linter.pictures import Mark, Reader

    marks = []
    for logo in policy.logos:
        with suppress(OSError):  # gone since the pack was read: the others are still looked for
            marks.append(Mark(logo.name, logo.part, Path(logo.file).read_bytes()))
    institution = policy.institution
    return Reader(marks=marks, names=(institution.name, *institution.aliases))


def _is_video(image: ImageView) -> bool:
    from linter.media import MediaError  # drafts without photos skip it

    try:
        return image.metadata.is_video
    except MediaError:
        return False  # its pixels may be readable all the same


def _parts(triggers: Iterable[Trigger]) -> Iterator[str]:
    """Every pattern in some triggers."""
    for trigger in triggers:
        yield from (trigger,) if isinstance(trigger, str) else trigger


def _calls(detectors: Sequence[_Triggered], sources: Sequence[str]) -> _Calls:
    """``sources``: the patterns in the set's order."""
    numbers: dict[str, list[int]] = {}
    for index, source in enumerate(sources):
        numbers.setdefault(source, []).append(index)
    alone = [0] * len(sources)
    together: dict[frozenset[int], int] = {}
    for bit, detector in enumerate(detectors):
        for trigger in detector.triggers:
            if isinstance(trigger, str):
                for index in numbers[trigger]:
                    alone[index] |= 1 << bit
            else:
                wanted = frozenset(numbers[part][0] for part in trigger)
                together[wanted] = together.get(wanted, 0) | 1 << bit
    return _Calls(tuple(alone), tuple(together.items()))


def _chosen(detectors: tuple[_Any, ...], mask: int) -> Iterator[_Any]:
    """The detectors whose bit is set."""
    while mask:
        low = mask & -mask
        yield detectors[low.bit_length() - 1]
        mask ^= low


def _place(hit: Hit, where: TextView | ImageView | DraftView) -> tuple[Span, str]:
    """Where a hit stands in the original draft, and the normalised text that matched."""
    if isinstance(where, TextView):
        if hit.start is None or hit.end is None:
            raise ValueError("A text rule must say where: give start and end.")
        start, end = where.normal.to_original(hit.start, hit.end)
        span = Span(where.field, start, end, where.attachment, where.box(start, end))
        return span, where.text[hit.start : hit.end]
    if isinstance(where, ImageView):
        return hit.location or Span(Field.ATTACHMENT, attachment=where.index), where.attachment.name
    return hit.location or Span(Field.TEXT), where.draft.author.handle


def _fixes(
    rule: Rule, hit: Hit, where: TextView | ImageView | DraftView, location: Span
) -> tuple[Fix, ...]:
    if hit.append is not None:
        draft = where.draft if isinstance(where, DraftView) else where.draft.draft
        end = len(draft.text)
        edit = Edit(Field.TEXT, end, end, "", hit.append.text)
        return (Fix(hit.append.title, hit.append.safety, (edit,)),)
    if rule.fix is FixKind.STRIP and isinstance(where, ImageView):
        title = "Remove the private details from this photo"
        return (Fix(title, Safety.SAFE, strip=Strip(where.index)),)
    if rule.fix is not FixKind.REDACT or not isinstance(where, TextView):
        return ()
    if location.start is None or location.end is None or where.seen is not None:
        return ()  # no edit changes what stands in a picture
    original = where.original
    start, end, text = redaction(original, location.start, location.end, rule.noun)
    if hit.replacement is not None:
        start, end, text = location.start, location.end, hit.replacement
    edit = Edit(where.field, start, end, original[start:end], text, where.attachment)
    return (Fix(f"Remove the {rule.noun}", Safety.SAFE, (edit,)),)


def _settled(
    found: list[tuple[Rule, Finding]], acknowledged: frozenset[str]
) -> tuple[Finding, ...]:
    """Findings in reading order, without repeats and without those that yield to another."""
    kept: dict[tuple[str, Span], Finding] = {}
    for rule, finding in found:
        if rule.yields_to and any(
            other.code in rule.yields_to and _overlap(finding.location, rival.location)
            for other, rival in found
        ):
            continue
        old = kept.get((finding.rule, finding.location))
        if old is None or old.confidence < finding.confidence:
            kept[finding.rule, finding.location] = finding
    findings = sorted(kept.values(), key=_reading_order)
    if acknowledged:
        from msgspec import structs  # few drafts have acknowledgements

        findings = [
            structs.replace(each, acknowledged=True) if each.fingerprint in acknowledged else each
            for each in findings
        ]
    return tuple(findings)


def _overlap(one: Span, other: Span) -> bool:
    if one.field is not other.field or one.attachment != other.attachment:
        return False
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return one == other
    return one.start < other.end and other.start < one.end


def _reading_order(finding: Finding) -> tuple[int, int, int, int, str]:
    place = finding.location
    return (
        -1 if place.attachment is None else place.attachment,
        _FIELD_ORDER[place.field],
        -1 if place.start is None else place.start,
        -1 if place.end is None else place.end,
        finding.rule,
    )
