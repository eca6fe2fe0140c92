"""What an address is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

__all__ = ["Kind", "Part", "Strength"]


class Kind(StrEnum):
    """What a part of an address is."""

    CARE_OF = "care of"
    UNIT = "flat or unit"
    HOUSE = "house name"
    STREET = "street"
    LOCALITY = "place"
    POSTCODE = "postcode"
    POSTAL = "foreign postcode"
    BOX = "post box"
    FREE = "other line"


class Strength:
    """How sure the words alone make a street: an everyday word, a short form, a street word."""

    GUESS: Final = 0
    WEAK: Final = 1
    SURE: Final = 2


@dataclass(frozen=True, slots=True)
class Part:
    """Words [start, end) of a token list that are one part of an address.

    ``type``: the street word, unit word or dwelling word, folded.
    """

    kind: Kind
    start: int
    end: int
    strength: int = Strength.SURE
    numbered: bool = False
    small: bool = False  # written without capitals in a text that has them
    type: str = ""
    abroad: bool = False
