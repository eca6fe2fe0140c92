"""A threat, or a wish that somebody comes to harm.

Flags: harm threatened or wished on somebody, plainly or veiled.
Leaves alone: idioms, sport, games and films, affectionate hyperbole; reporting or condemning a
threat.
Why: policy 9.2, offences that can be committed with words.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class Threat(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CND003",
        slug="threat",
        clause="9.2",
        message="Could somebody feel threatened by this? It reads like a threat or a wish of harm.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "A threat on social media may be an offence even if it was not meant."
