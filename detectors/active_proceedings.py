"""Comment that prejudges live court proceedings.

Flags: a view on guilt or a witness, or facts that a jury may not hear, while a case is live.
Leaves alone: cases that are over, neutral reports of open court, legal teaching, fiction.
Why: policy 9.2, the Contempt of Court Act 1981.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class ActiveProceedings(Judged):
    rule: ClassVar[Rule] = Rule(
        code="REP005",
        slug="active-proceedings",
        clause="9.2",
        message="Is this case still before a court? It reads like a view on who is guilty.",
        reads=frozenset({"text"}),
    )
    because = "Comment on a live case can prejudice a jury and be contempt of court."
