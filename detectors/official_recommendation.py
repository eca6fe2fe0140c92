"""A recommendation in the University's name.

Flags: references and endorsements of people or firms given for the University or one of
its schools.
Leaves alone: personal recommendations, congratulations, thanks, the University's own publicity.
Why: policy 8.2, recommendations on LinkedIn.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class OfficialRecommendation(Judged):
    rule: ClassVar[Rule] = Rule(
        code="REC001",
        slug="official-recommendation",
        clause="8.2",
        message="Do you recommend this in your own name? It reads as if the University did.",
        reads=frozenset({"text"}),
    )
    because = "Say that it is your personal view, and leave the University's name out of it."
