"""A quarrel with students, customers, colleagues, partners or competitors.

Flags: scorn, sarcasm and rows aimed at those the University works with or for.
Leaves alone: disagreement with reasons, fair complaints, policy debate, polite replies, strikes'
demands.
Why: policy 2.3, unreasonable criticism and arguments.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class PublicDispute(Judged):
    rule: ClassVar[Rule] = Rule(
        code="REP001",
        slug="public-dispute",
        clause="2.3",
        message="Is this the tone you want to be known for? It reads like a quarrel in public.",
        reads=frozenset({"text"}),
    )
    because = "A complaint with its reasons, put calmly, may stand; it is the tone that hurts."
