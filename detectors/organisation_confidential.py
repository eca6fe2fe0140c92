"""Another organisation's affairs, told in confidence or not yet public.

Flags: contracts, prices, figures, launches and incidents of clients, partners, suppliers
and employers; broken non-disclosure agreements.
Leaves alone: published figures and press releases; opinions of a firm; an agreement that is
mentioned and kept.
Why: policy 2.3, confidential information about an organisation.
Source: the drafts in models/posts/data, labelled as its guide says.
"""

from __future__ import annotations

from typing import ClassVar

from linter import Rule

from ._judgement import Judged


class OrganisationConfidential(Judged):
    rule: ClassVar[Rule] = Rule(
        code="CNF005",
        slug="organisation-confidential",
        clause="2.3",
        message="Has this organisation agreed to this being public? It reads like a secret.",
        reads=frozenset({"text", "ocr"}),
    )
    because = "Partners, clients and suppliers decide themselves when their affairs become public."
