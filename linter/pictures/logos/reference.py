"""A registered mark, made ready to be looked for."""

from __future__ import annotations

from functools import cached_property
from itertools import product
from typing import Any, Final

import cv2
import numpy as np

from linter.pictures.facts import PictureError
from linter.pictures.logos.edges import Bank, cells, edges, strip_of

__all__ = ["COARSE", "COARSE_CELLS", "MARGIN", "TURNS", "Reference"]

COARSE: Final = 22  # pixels: the mark's longer side where it is first looked for
COARSE_CELLS: Final = 7
TURNS: Final = (-15, -10, -5, 0, 5, 10, 15)  # degrees, clockwise
MARGIN: Final = 12  # pixels around a mark in its own frame
_BORDER: Final = 60  # the same in the registered picture
_SHARPNESS: Final = (40, 56, 76)  # pixels that a mark's longer side may have in a picture
_SHIFTS: Final = 1.0  # energy floor of the closer look
_FLOOR: Final = 0.5  # the same of the first one
_CLOSER: Final = tuple(  # further turns and sizes
    product((-7.5, -5, -2.5, 0, 2.5, 5, 7.5), (0.82, 0.88, 0.94, 1, 1.06, 1.13, 1.2))
)


class Reference:
    """A mark in grey, and in its own frame: ``side`` pixels at its longer side.

    width, height: of that frame, margins included. shape: width by height. mask:
    uint8, 255 where the mark is.
    """

    def __init__(self, png: bytes, *, side: int) -> None:
        grey = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
        if grey is None or min(grey.shape) < 8:
            raise PictureError("A registered logo cannot be read: register it anew.")
        self.side = side
        self.shape = grey.shape[1] / grey.shape[0]
        scale = side / max(grey.shape)
        high, wide = (max(round(each * scale / 4), 2) * 4 for each in grey.shape)
        self.width, self.height = wide + 2 * MARGIN, high + 2 * MARGIN
        ground = int(np.median(np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])))
        self._big = _bordered(grey, ground)
        self._ground = ground
        self._scale = scale
        self._frame = np.array(
            [
                [wide / grey.shape[1], 0, MARGIN - _BORDER * wide / grey.shape[1]],
                [0, high / grey.shape[0], MARGIN - _BORDER * high / grey.shape[0]],
            ]
        )
        self._outline = _bordered(_hull(grey, ground), 0)
        framed = cv2.warpAffine(
            self._outline, self._frame, (self.width, self.height), flags=cv2.INTER_AREA
        )
        self.mask: Any = cv2.dilate(framed, np.ones((5, 5), np.uint8))
        self.mask_cells: Any = strip_of(self.mask)
        self._seen: dict[int, tuple[Any, Any]] = {}

    def as_seen(self, side: float) -> tuple[Any, Any]:
        """Its grey pixels and their edges, as blurred as a mark of so many pixels is."""
        sharp = next((each for each in _SHARPNESS if side < each * 1.18), 96)
        if sharp not in self._seen:
            blur = max(0.5 * self.side / sharp, 0.5) / self._scale
            soft = cv2.GaussianBlur(self._big, (0, 0), blur)
            grey = cv2.warpAffine(
                soft, self._frame, (self.width, self.height), borderValue=(self._ground,)
            )
            self._seen[sharp] = grey, edges(grey)
        return self._seen[sharp]

    @cached_property
    def coarse(self) -> list[tuple[Any, Any]]:
        """Templates for the first look, one for each of ``TURNS``; they have one mask."""
        side = COARSE_CELLS * 4
        scale = COARSE / (max(self._big.shape) - 2 * _BORDER)
        soft = cv2.GaussianBlur(self._big, (0, 0), 0.4 / scale)
        grown = cv2.dilate(self._outline, np.ones((int(3 / scale),) * 2, np.uint8))
        made = []
        for turn in TURNS:
            high, wide = self._big.shape
            view: Any = cv2.getRotationMatrix2D((wide / 2, high / 2), -turn, scale)
            view[:, 2] += side / 2 - np.array([wide / 2, high / 2])
            grey = cv2.warpAffine(soft, view, (side, side), borderValue=(self._ground,))
            mask = cv2.warpAffine(grown, view, (side, side), flags=cv2.INTER_AREA)
            made.append((cells(edges(grey)), strip_of(mask)))
        shared = np.mean([mask for _, mask in made], axis=0)
        return [(cell, shared) for cell, _ in made]

    @cached_property
    def closer(self) -> Bank:
        """Templates for the closer look, one for each of :meth:`closer_views`."""
        grey, _ = self.as_seen(60)
        size = (self.width, self.height)
        made = []
        for view in self.closer_views:
            turned = cv2.warpAffine(grey, view[:2], size, borderMode=cv2.BORDER_REPLICATE)
            made.append((cells(edges(turned)), strip_of(cv2.warpAffine(self.mask, view[:2], size))))
        return Bank(made, floor=_SHIFTS)

    @cached_property
    def closer_views(self) -> list[Any]:
        """How the templates of ``closer`` came from the frame: float64, shape (3, 3)."""
        middle = (self.width / 2, self.height / 2)
        views = (cv2.getRotationMatrix2D(middle, -turn, scale) for turn, scale in _CLOSER)
        return [np.vstack([view, [0, 0, 1]]) for view in views]

    @staticmethod
    def bank(references: list[Reference]) -> Bank:
        """The coarse templates of them all."""
        templates = [each for reference in references for each in reference.coarse]
        return Bank(templates, floor=_FLOOR, shared=len(TURNS))


def _bordered(grey: Any, value: int) -> Any:
    return cv2.copyMakeBorder(
        grey, _BORDER, _BORDER, _BORDER, _BORDER, cv2.BORDER_CONSTANT, value=(value,)
    )


def _hull(grey: Any, ground: int) -> Any:
    """The convex outline of what stands out from the ground, filled."""
    inked = (np.abs(grey.astype(np.int16) - ground) > 24).astype(np.uint8)
    points = cv2.findNonZero(inked)
    blank = np.zeros(grey.shape, np.uint8)
    if points is None:
        raise PictureError("A registered logo is blank: register it anew.")
    return cv2.fillConvexPoly(blank, cv2.convexHull(points), (255,))
