"""A group of people slighted for a protected characteristic.

Flags: derogatory, mocking, stereotyping or excluding remarks about sex, race, nationality,
religion or belief, disability, sexual orientation, gender reassignment or age; also
polite ones, jokes and concerns.
Leaves alone: naming or being one of a group; counter-speech and quoting to condemn; words
reclaimed by those they are about; negated hate; statistics, history and teaching.
Why: policy 2.3, discriminatory comments.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class Discriminatory(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CND001",
        slug="discriminatory",
        clause="2.3",
        message="Could this hurt people for who they are? It reads as derogatory about a group.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "The Equality Act 2010 protects age, disability, race, religion, sex and the like."
