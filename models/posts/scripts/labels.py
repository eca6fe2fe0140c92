"""What the model tells of a post, in the order of its outputs."""

from __future__ import annotations

from typing import Final

from drafts import RULES

__all__ = ["CATS", "MARKS", "PUBLIC", "TAGS"]

PUBLIC: Final = ("hate", "offensive", "threat")
"""Labels of the public sets (their ``hate``, ``off`` and ``threat``)."""

MARKS: Final = RULES
"""Rules for which each token tells whether it stands inside a breach."""

CATS: Final = PUBLIC + MARKS
"""Labels of a whole post."""

TAGS: Final = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
"""Labels of a token."""
