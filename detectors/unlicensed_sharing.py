"""Unlicensed copies of others' works.

Flags: offering, asking for or pointing to scanned chapters, ripped films, cracked software,
ways around a paywall.
Leaves alone: library links, open access, licensed copies, samples, one's own work.
Why: policy 2.3, copyright.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class UnlicensedSharing(Judged):
    rule: ClassVar[Rule] = Rule(
        code="IPR003",
        slug="unlicensed-sharing",
        clause="2.3",
        message="Are you allowed to share this? It reads like copies of somebody else's work.",
        reads=frozenset({"text"}),
    )
    because = "Link to the library, the publisher or an open-access copy instead."
