"""One person insulted, humiliated or set upon.

Flags: mockery, belittling and insults aimed at an individual; urging others on.
Leaves alone: banter at one's own cost, praise in rough words, measured criticism of work, sport,
fiction.
Why: policy 2.3, bullying or harassment of an individual.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class Bullying(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CND002",
        slug="bullying",
        clause="2.3",
        message="Would you say this to their face? It reads as an attack on one person.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "What is meant as a joke looks like a pile-on once it is shared."
