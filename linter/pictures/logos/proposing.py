"""The first look: where in a picture a mark may be, at any size, within milliseconds.

The picture is brought down step by step until marks of every size have passed the size
of the templates; all templates are compared with all places. That rules most pictures
out and leaves a few places in the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from linter.pictures.logos.edges import CELL, Bank, cells, edges
from linter.pictures.logos.place import Place
from linter.pictures.logos.reference import COARSE, COARSE_CELLS, TURNS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Proposal", "propose"]

_SMALLEST: Final = 0.05  # of the picture's width: the smallest mark looked for
_AREA: Final = 200_000  # pixels of the largest picture looked at
_STEP: Final = 1.25  # from one size to the next
_PAD: Final = 2 * CELL  # a mark may touch the picture's edge
_POSSIBLE: Final = 0.7  # likeness below which no place is kept
_EACH: Final = 6  # places kept at each size


@dataclass(frozen=True, slots=True)
class Proposal:
    """A likely place. reference: the mark's index; likeness: at most 1."""

    likeness: float
    place: Place
    reference: int


def propose(grey: Any, bank: Bank, most: int) -> list[Proposal]:
    """The likeliest places, at most so many. grey: uint8, shape (height, width)."""
    found = [each for level, scale in _levels(grey) for each in _peaks(level, scale, bank)]
    found.sort(key=lambda each: -each.likeness)
    kept: list[Proposal] = []
    for each in found:
        if not any(_same(each.place, other.place) for other in kept):
            kept.append(each)
            if len(kept) == most:
                break
    return kept


def _levels(grey: Any) -> Iterator[tuple[Any, float]]:
    height, width = grey.shape
    scale = min(COARSE / _SMALLEST / width, (_AREA / (height * width)) ** 0.5, 2.0)
    level = grey
    while width * scale * 2 <= level.shape[1]:  # halving is quick
        level = cv2.resize(level, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    while True:
        size = (round(width * scale), round(height * scale))
        if min(size) + 2 * _PAD < COARSE_CELLS * CELL or max(size) < COARSE:
            return
        level = cv2.resize(level, size, interpolation=cv2.INTER_LINEAR)
        yield level, scale
        scale /= _STEP


def _peaks(level: Any, scale: float, bank: Bank) -> Iterator[Proposal]:
    """Places that are likelier than their neighbours."""
    padded = cv2.copyMakeBorder(level, _PAD, _PAD, _PAD, _PAD, cv2.BORDER_REPLICATE)
    alike = bank.compare(cells(edges(padded)))
    if alike is None:
        return
    best = np.maximum.reduce([alike[..., each] for each in range(alike.shape[-1])])
    highest = cv2.dilate(best, np.ones((3, 3), np.uint8))
    rows, columns = np.nonzero((best >= highest) & (best > _POSSIBLE))
    order = np.argsort(-best[rows, columns])[:_EACH]
    rows, columns = rows[order], columns[order]
    which = alike[rows, columns].argmax(axis=-1)
    places = zip(best[rows, columns], rows, columns, which, strict=True)
    for likeness, row, column, index in places:
        place = Place(
            x=float((column + COARSE_CELLS / 2) * CELL - _PAD) / scale,
            y=float((row + COARSE_CELLS / 2) * CELL - _PAD) / scale,
            side=COARSE / scale,
            turn=TURNS[int(index) % len(TURNS)],
        )
        yield Proposal(float(likeness), place, int(index) // len(TURNS))


def _same(one: Place, other: Place) -> bool:
    """Whether two proposals mean the same place and size."""
    near = 0.35 * max(one.side, other.side)
    apart = (one.x - other.x) ** 2 + (one.y - other.y) ** 2
    return apart <= near**2 and 0.55 < one.side / other.side < 1.8
