"""What is weighed: the reasons for and against a home, and the institution's own places."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Ledger", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """A site of the institution. ``street``: folded, without a number, "" if unknown."""

    name: str
    street: str
    postcode: str


@dataclass(slots=True)
class Ledger:
    """Reasons with their weights, above nought for a home, and the names of the cues seen."""

    total: float
    reasons: list[tuple[float, str]]
    names: set[str]

    def add(self, weight: float, why: str, name: str = "") -> None:
        self.total += weight
        self.reasons.append((weight, why))
        if name:
            self.names.add(name)
