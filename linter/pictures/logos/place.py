"""A place in a picture where a mark may be."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """x, y: its middle; side: the mark's longer side, in pixels; turn: degrees, clockwise."""

    x: float
    y: float
    side: float
    turn: float

    def brought_down(self, scale: float) -> Place:
        """The same in a picture ``scale`` times smaller."""
        return Place(self.x / scale, self.y / scale, self.side / scale, self.turn)
