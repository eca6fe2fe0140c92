"""Something of the University's that it has not made public.

Flags: decisions not yet announced, restructuring and closures, leaked minutes, exam
questions to come, marks and survey results before their release, door codes and
security gaps, tender scores; said openly or hinted at.
Leaves alone: what is announced, published, wished for or long known; questions about it;
other organisations' secrets, which are CNF005.
Why: policy 2.3, confidential University information.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class UniversityConfidential(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CNF002",
        slug="university-confidential",
        clause="2.3",
        message="Is the University ready for this to be public? It reads like inside information.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "It tells of something that the University itself would announce, or never would."
