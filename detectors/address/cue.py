"""What a cue is."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Cue"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One class of wording.

    ``near``: weight in the sentence of the address; ``far``: elsewhere in the post.
    """

    name: str
    why: str
    near: float
    far: float
    pattern: str
