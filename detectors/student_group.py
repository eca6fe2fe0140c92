"""A private group with students outside the University's tools.

Flags: joining, running or being added to one; pushing students to join one.
Leaves alone: Teams and Blackboard groups, groups of staff or neighbours, the students' own
societies spoken of, refusing to join.
Why: policy 5.2, private groups.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class StudentGroup(Judged):
    rule: ClassVar[Rule] = Rule(
        code="STU002",
        slug="student-group",
        clause="5.2",
        message="Is this a private group of students outside the University's own tools?",
        reads=frozenset({"text"}),
    )
    because = "Staff do not take part in such groups, and students must not be made to join them."
