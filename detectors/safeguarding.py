"""A child or vulnerable adult identified, or contacted in private.

Flags: a named or singled-out under-18 or vulnerable adult; private messages with one.
Leaves alone: groups without names, public figures, history. Faces in pictures are not looked at.
Why: policy 2.2, safeguarding.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class Safeguarding(Judged):
    rule: ClassVar[Rule] = Rule(
        code="STU003",
        slug="safeguarding",
        clause="2.2",
        message="Does this single out a child or vulnerable adult, or contact one in private?",
        reads=frozenset({"image", "text"}),
    )
    because = "What seems harmless can help the wrong person to find them."
