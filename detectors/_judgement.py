"""What the language model says of a text, as hits of a rule.

A judgement rule asks; it does not accuse. The model's probability decides whether a rule
speaks and how loudly (``[judgement]`` in the policy pack); the tokens that it marks decide
where.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Final

from linter import AccountType, Hit, Policy, Rule, Severity, Span, TextView
from linter.errors import NothingToGoOn
from linter.rule import Trigger

__all__ = ["Judge", "Judged"]

_MOST: Final = 4  # passages of one text; the rest of it speaks for the same breach
_SECOND: Final = 0.35  # a further passage is marked if it is that much as strong as the first
_SENTENCES: Final = 12  # that are weighed one by one; a breach beyond them is marked there


class Judge:
    """Asks the model about one rule. ``policy`` sets from which probability it speaks."""

    def __init__(self, rule: Rule, policy: Policy) -> None:
        self._rule = rule
        self._levels = policy.judgement.get(rule.code)

    def hits(
        self,
        text: TextView,
        *,
        because: str = "",
    ) -> Iterator[Hit]:
        """The passages that speak for the rule, if the text as a whole does.

        Raises ModelMissing, and NothingToGoOn if the pack has no levels for the rule.
        """
        levels = self._levels
        if levels is None:
            raise NothingToGoOn(
                "The policy pack does not say from which probability this rule speaks, so it "
                f"did not. Add {self._rule.code} to the pack's table [judgement]."
            )
        probability = text.language.cats[self._rule.code]
        if probability < levels.ask:
            return
        at_most = Severity.ADVICE if probability < levels.sure else None
        for start, end in self._places(text):
            yield self._rule.at(
                start,
                end,
                confidence=round(min(max(probability, 0.01), 0.99), 2),
                because=because,
                at_most=at_most,
            )

    def _places(self, text: TextView) -> Iterator[tuple[int, int]]:
        """The sentences that the model marks, neighbours in one; if none, what weighs most."""
        passages = text.language.passages(self._rule.code)
        if not passages:
            yield self._heaviest(text)
            return
        enough = passages[0].strength * _SECOND
        strong = [each for each in passages[:_MOST] if each.strength >= enough]
        places = sorted(text.sentence(each.start, each.end) for each in strong)
        start, end = places[0]
        for begin, stop in places[1:]:
            if begin > end:
                yield _trimmed(text, start, end)
                start = begin
            end = max(end, stop)
        yield _trimmed(text, start, end)

    def _heaviest(self, text: TextView) -> tuple[int, int]:
        places: list[tuple[int, int]] = []
        start = 0
        while start < len(text.text) and len(places) < _SENTENCES:
            _, end = text.sentence(start, start + 1)
            places.append(_trimmed(text, start, end))
            start = max(end, start + 1)
        from linter.language import model  # few drafts need it

        official = text.author.account_type is AccountType.OFFICIAL

        def weight(place: tuple[int, int]) -> float:
            reading = model().read(text.text[slice(*place)], official=official)
            return reading.cats[self._rule.code]

        return places[0] if len(places) == 1 else max(places, key=weight)

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


def _trimmed(text: TextView, start: int, end: int) -> tuple[int, int]:
    """The place without white space at its ends."""
    body = text.text
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    return start, end
