"""Private contact with students.

Flags: inviting, accepting, offering or pursuing contact with current students on personal
social media, messaging or a private number.
Leaves alone: office hours, Teams, Blackboard and University e-mail; declining; alumni and
colleagues.
Why: policy 2.1, personal social media and students.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class PersonalContactWithStudents(Judged):
    rule: ClassVar[Rule] = Rule(
        code="STU001",
        slug="personal-contact-with-students",
        clause="2.1",
        message="Is this contact with students outside the University's own tools?",
        reads=frozenset({"text"}),
    )
    because = "Use Teams, Blackboard or your University e-mail with students instead."
