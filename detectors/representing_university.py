"""A personal profile or post that speaks for the University.

Flags: a personal account that states the University's position, decision or promise; a
bio that claims to be its voice.
Leaves alone: official accounts; one's own view; links to the University's announcements;
"we" of a team that decides nothing; a bio that says the opposite.
Why: policy 8.2, representing the University.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import AccountType, DraftView, Field, Hit, Policy, Rule
from linter.patterns import Pattern
from linter.rule import Trigger

from ._institution import Institution
from ._judgement import Judge

# What a bio says that claims the institution's voice, just before its name or just after.
_CLAIMS: Final = Pattern(
    r"\b(?:(?:official|unofficial)?\s*(?:voice|mouthpiece|spokes(?:person|man|woman)|spokesperson)"
    r"\s+(?:of|for|at)|(?:speak(?:s|ing)?|tweet(?:s|ing)?|post(?:s|ing)?|talk(?:s|ing)?|answer(?:s|ing)?)"
    r"\s+(?:here\s+)?(?:for|on\s+behalf\s+of|as)|(?:officially\s+)?represent(?:s|ing)"
    r"|on\s+behalf\s+of|official\s+(?:account|page|profile|channel|feed|news|updates)\s+(?:of|for|from))"
    r"\s+(?:the\s+|all\s+(?:of|at)\s+|everyone\s+at\s+)?$"
)
_DENIED: Final = Pattern(
    r"\b(?:not|never|don'?t|doesn'?t|no\s+longer|nobody'?s|isn'?t|un-?official|former(?:ly)?|ex)\b"
    r"(?:\s+\w+){0,5}\s*$"
)
_SPOKEN: Final = frozenset({Field.TEXT, Field.FIRST_COMMENT})
_BECAUSE: Final = "Positions, decisions and promises of the University are for its own accounts."
_NEAR: Final = 60  # code points before the institution's name


class RepresentingUniversity:
    rule: ClassVar[Rule] = Rule(
        code="REC002",
        slug="representing-university",
        clause="8.2",
        message="Do you speak for yourself here? It reads as if the University did.",
        reads=frozenset({"author", "text"}),
    )
    judged: ClassVar[bool] = True

    def __init__(self, policy: Policy) -> None:
        self._institution = Institution(policy)
        self._judge = Judge(self.rule, policy)
        self.triggers: tuple[Trigger, ...] = (
            r"\b(?:voice|mouthpiece|spokes\pL+)\s+(?:of|for|at)\b",
            r"\b(?:speak|tweet|post|talk|answer)(?:s|ing)?\s+(?:here\s+)?(?:for|on\s+behalf|as)\b",
            r"\brepresent(?:s|ing)\b",
            r"\bofficial\s+(?:account|page|profile|channel|feed|news|updates)\b",
        )

    def find_in_draft(self, draft: DraftView) -> Iterator[Hit]:
        if draft.author.account_type is AccountType.OFFICIAL:
            return
        for text in draft.author_texts:
            if text.field is Field.BIO and self._claims(text.text):
                yield self.rule.whole(
                    field=Field.BIO,
                    confidence=0.85,
                    because="The profile claims to be the University's voice.",
                )
        for text in draft.texts:
            if text.field in _SPOKEN and text.language.doubtful:
                yield from self._judge.hits_in_draft(text, because=_BECAUSE)

    def _claims(self, bio: str) -> bool:
        for match in self._institution.named(bio):
            before = bio[max(0, match.start() - _NEAR) : match.start()].rstrip("@# ") + " "
            claim = _CLAIMS.search(before)
            if claim and not _DENIED.search(before[: claim.start()]):
                return True
        return False
