"""The words around an address that say whether somebody lives there.

Each cue is a class of wording with a weight (above nought for a home, below for a
venue) and the plain words that explain it. ``@@`` stands for the address itself.
Cues in the sentence of the address count in full, those elsewhere in the post in
part. The weights are judgement, checked on drafts of our own.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from linter.patterns import TriggerSet

from .cue import Cue
from .home_cues import HOME_CUES
from .venue_cues import VENUE_CUES

__all__ = ["CUES", "Cue", "cue_set"]

CUES: Final[tuple[Cue, ...]] = HOME_CUES + VENUE_CUES


@cache
def cue_set() -> TriggerSet:
    """All cues in one pass; indices are those of CUES."""
    return TriggerSet([[cue.pattern for cue in CUES]])
