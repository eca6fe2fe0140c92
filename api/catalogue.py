"""What is checked, as documents: the rules and the policy pack in force."""

from __future__ import annotations

import msgspec

from linter import Policy
from linter.rulebook import listing

__all__ = ["policy_document", "rules_document"]


def rules_document(policy: Policy) -> bytes:
    """Every rule of the table, built or not, with the policy's severity."""
    return msgspec.json.encode(listing(policy))


def policy_document(policy: Policy) -> bytes:
    """The pack's name, its clauses, and how it treats each rule."""
    return msgspec.json.encode(
        {
            "id": policy.id,
            "version": policy.version,
            "title": policy.title,
            "source": policy.source,
            "date": policy.date,
            "institution": policy.institution.name,
            "clauses": policy.clauses,
            "rules": policy.rules,
        }
    )
