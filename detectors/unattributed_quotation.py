"""A substantial quotation with nobody named.

Flags: several lines of verse, lyrics, a speech or a paragraph that read as another's.
Leaves alone: quotations with their author or source, one's own verse, proverbs, short phrases.
Why: policy 2.3, acknowledgement of other people's work.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class UnattributedQuotation(Judged):
    rule: ClassVar[Rule] = Rule(
        code="IPR002",
        slug="unattributed-quotation",
        clause="2.3",
        message="Whose words are these? Say who wrote them.",
        reads=frozenset({"text"}),
    )
    because = "Name the author and the source, and ask first if it is more than a few lines."
