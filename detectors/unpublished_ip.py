"""Intellectual property that is told before it is published or protected.

Flags: an invention before it is filed, results before they are published, code, recipes,
designs and trade secrets.
Leaves alone: what is published, filed or open source; teasers that tell nothing; common methods.
Why: policy 2.3, confidential University intellectual property.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class UnpublishedIp(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CNF003",
        slug="unpublished-ip",
        clause="2.3",
        message="Is this published or protected yet? It reads like work that is not.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "Once it is public it may be too late for a patent, a paper or a partner's consent."
