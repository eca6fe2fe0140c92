"""What the language model says of a text, as hits of a rule.

A judgement rule asks; it does not accuse. The model's probability decides whether a rule
speaks and how loudly (``[judgement]`` in the policy pack); the tokens that it marks decide
where.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import ClassVar, Final

from linter import Hit, Policy, Rule, Severity, Span, TextView
from linter.policy import Judgement
from linter.rule import Trigger

__all__ = ["Judge", "Judged"]

_MOST: Final = 4  # passages of one text; the rest of it speaks for the same breach
_SECOND: Final = 0.6  # a further passage is marked if it is that much as strong as the first
_SHORT: Final = 12  # characters; less shows nobody what is meant
_NEVER: Final = Judgement(ask=1.0, sure=1.0)  # for packs that say nothing of a rule
_OPENING: Final = "([{\"'«“‘#@£$€"


class Judge:
    """Asks the model about one rule. ``policy`` sets from which probability it speaks."""

    def __init__(self, rule: Rule, policy: Policy) -> None:
        self._rule = rule
        self._levels = policy.judgement.get(rule.code, _NEVER)

    def probability(self, text: TextView) -> float:
        """How likely (0 to 1) a careful reviewer would raise this rule. Raises ModelMissing."""
        return text.language.cats[self._rule.code]

    def hits(
        self,
        text: TextView,
        *,
        because: str = "",
        more: float = 0.0,
        at_most: Severity | None = None,
    ) -> Iterator[Hit]:
        """The passages that speak for the rule, if the text as a whole does.

        ``more`` is added to the probability: evidence that the model does not see.
        ``at_most`` caps the severity. Raises ModelMissing.
        """
        probability = self.probability(text)
        if min(probability + more, 1.0) < self._levels.ask:
            return
        if probability + more < self._levels.sure:
            at_most = Severity.ADVICE
        passages = text.language.passages(self._rule.code)
        if not passages:
            return
        enough = passages[0].strength * _SECOND
        seen: set[tuple[int, int]] = set()
        for passage in islice(passages, _MOST):
            if passage.strength < enough:
                break
            start, end = _whole(text, passage.start, passage.end)
            if any(start < stop and begin < end for begin, stop in seen):
                continue
            seen.add((start, end))
            yield self._rule.at(
                start,
                end,
                confidence=round(min(max(probability, 0.01), 0.99), 2),
                because=because,
                at_most=at_most,
            )

    def others(
        self, text: TextView, taken: Sequence[tuple[int, int]], *, because: str = ""
    ) -> Iterator[Hit]:
        """The hits that overlap none of ``taken``, if the gate finds the text worth reading.

        For a rule whose patterns have found what they can.
        """
        if self._rule.code not in text.language.suspects:
            return
        for hit in self.hits(text, because=because):
            if hit.start is None or hit.end is None:
                continue
            if not any(hit.start < stop and begin < hit.end for begin, stop in taken):
                yield hit

    def hits_in_draft(self, text: TextView, *, because: str = "") -> Iterator[Hit]:
        """The same, for a rule that looks at the draft as a whole."""
        for hit in self.hits(text, because=because):
            if hit.start is not None and hit.end is not None:
                place = Span(text.field, *text.normal.to_original(hit.start, hit.end))
                matched = text.text[hit.start : hit.end]
                yield replace(hit, start=None, end=None, location=place, key=matched)


class Judged:
    """A detector that leaves the decision to the model.

    ``because``: what a finding adds to the policy's words.
    """

    rule: ClassVar[Rule]
    judged: ClassVar[bool] = True
    triggers: ClassVar[tuple[Trigger, ...]] = ()
    because: ClassVar[str] = ""

    def __init__(self, policy: Policy) -> None:
        self.judge = Judge(self.rule, policy)

    def find(self, text: TextView) -> Iterator[Hit]:
        yield from self.judge.hits(text, because=self.because)


def _whole(text: TextView, start: int, end: int) -> tuple[int, int]:
    """The passage in whole words; its sentence if it is too short to show anything."""
    body = text.text
    while start and (body[start - 1].isalnum() or body[start - 1] in _OPENING):
        start -= 1
    while end < len(body) and body[end].isalnum():
        end += 1
    if end - start < _SHORT:
        start, end = text.sentence(start, end)
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    return start, end
