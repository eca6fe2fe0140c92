"""Something confidential about a person who can be identified.

Flags: health, disability, grades, disciplinary cases, immigration, pregnancy, sexuality,
union membership, complaints and the like of a named person, a student number, or
somebody whom a role or a relation points out.
Leaves alone: the author's own affairs; nobody in particular; what the person has made public;
general advice; fiction.
Why: policy 2.3, confidential information about an individual.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class IndividualConfidential(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CNF004",
        slug="individual-confidential",
        clause="2.3",
        message="Would this person mind? It seems to tell something private about them.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "Health, grades, discipline, faith, family and the like are a person's own to tell."
