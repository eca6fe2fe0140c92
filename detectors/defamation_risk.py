"""An allegation of crime, dishonesty or incompetence.

Flags: such an allegation against an identifiable person or organisation, also hinted at or
put as a question.
Leaves alone: what a court or a newspaper is quoted for, opinions of quality, nobody in
particular, fiction, history.
Why: policy 2.3, defamatory comments.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class DefamationRisk(Judged):
    rule: ClassVar[Rule] = Rule(
        code="REP002",
        slug="defamation-risk",
        clause="2.3",
        message="Can you prove this? It reads as an accusation against somebody identifiable.",
        reads=frozenset({"text"}),
    )
    because = "An untrue allegation of crime, dishonesty or incompetence can be defamation."
