"""Where in a picture of a logo the logo is: the plain ground around it is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from linter.pictures.facts import Box

__all__ = ["cut_out", "inked_box"]

_STANDS_OUT: Final = 28  # grey levels
_UNEVEN: Final = 0.1  # share of the rim that may differ from the ground


def _ground_of(grey: Any) -> int | None:
    """The level of the rim, if it is plain."""
    rim = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    level = int(np.median(rim))
    uneven = np.mean(np.abs(rim.astype(np.int16) - level) > _STANDS_OUT)
    return level if uneven <= _UNEVEN else None


def inked_box(grey: Any) -> Box | None:
    """What stands out from a plain ground: x, y, width, height. None if there is no such ground."""
    level = _ground_of(grey)
    if level is None:
        return None
    inked = np.abs(grey.astype(np.int16) - level) > _STANDS_OUT
    rows, columns = (np.flatnonzero(inked.any(axis=axis)) for axis in (1, 0))
    if not len(rows) or not len(columns):
        return None
    left, top = int(columns[0]), int(rows[0])
    return left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1


def cut_out(grey: Any, box: Box, margin: int) -> Any:
    """What a box holds, with so many pixels of the plain ground around it."""
    left, top, width, height = box
    level = _ground_of(grey) or 0
    return np.pad(grey[top : top + height, left : left + width], margin, constant_values=level)
