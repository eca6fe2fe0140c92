"""The closer look: lay a mark exactly over a place, and see whether every part of it agrees.

Another university's shield may be cut and divided alike. So the whole picture of a mark
counts little: the parts in which most differ decide, a fifth aside, which something may
cover.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from linter.pictures.logos.edges import CELL, cells, edges
from linter.pictures.logos.place import Place
from linter.pictures.logos.reference import MARGIN

if TYPE_CHECKING:
    from linter.pictures.facts import Box
    from linter.pictures.logos.reference import Reference

__all__ = ["Match", "match"]

_SLACK: Final = 24  # pixels of the mark's frame by which a proposal may be off
_CLOSE: Final = 0.6  # likeness at the closer look below which it is no match
_PASSES: Final = (  # blur, model and steps of the alignment (ECC)
    (2.5, cv2.MOTION_AFFINE, 20),
    (2.5, cv2.MOTION_HOMOGRAPHY, 20),
    (1.2, cv2.MOTION_HOMOGRAPHY, 20),
)
_PLAIN: Final = 0.93  # agreement that no other way of laying it needs to better
_HOPELESS: Final = 0.4  # agreement that none would
_PART: Final = 3  # cells: the side of the parts that must agree
_BLANK: Final = 0.06  # energy of a cell of an empty part
_FAINT: Final = 0.5  # energy added to both, so that near-empty parts agree


@dataclass(frozen=True, slots=True)
class Match:
    """How well a place shows a mark: ``agreement`` of its parts, at most 1, and where it is."""

    agreement: float
    likeness: float
    box: Box


def match(grey: Any, reference: Reference, place: Place, *, covered: float) -> Match | None:
    """Compare a place of a picture with a mark. None if it is clearly something else.

    grey: uint8, shape (height, width). covered: share of the mark's parts that need
    not agree.
    """
    x, y, side = place.x, place.y, place.side
    reach = side * 0.95
    left, top = max(int(x - reach), 0), max(int(y - reach), 0)
    part = grey[top : int(y + reach) + 1, left : int(x + reach) + 1]
    if min(part.shape) < 16:
        return None
    shrunk = min(reference.side / side, 1.0)
    if shrunk < 0.8:
        part = cv2.resize(part, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA)
    else:
        shrunk = 1.0
    here = Place((x - left) * shrunk, (y - top) * shrunk, side * shrunk, place.turn)
    view = _first_view(reference, here)
    view, close = _closer(part, reference, view)
    if close < _CLOSE:
        return None
    _, wanted = reference.as_seen(side * shrunk)
    strength = np.ascontiguousarray(edges(part)[..., 0])
    scale = side * shrunk / reference.side
    best: Match | None = None
    for mask in (None, reference.mask):
        placed = _aligned(strength, wanted, view, scale, mask)
        parts, likeness = _compared(part, wanted, reference, placed)
        agreement = float(parts[int(covered * len(parts))]) if len(parts) else 0.0
        if len(parts) and (best is None or agreement > best.agreement):
            box = _box(placed, (reference.width, reference.height), shrunk, left, top)
            best = Match(agreement, likeness, box)
        if agreement > _PLAIN or agreement < _HOPELESS:
            break
    return best


def _compared(part: Any, wanted: Any, reference: Reference, view: Any) -> tuple[Any, float]:
    """How well each part of the mark agrees with what is seen under a view, and the whole."""
    size = (reference.width, reference.height)
    if not _is_sane(view, size):
        return np.zeros(0, np.float32), 0.0
    shown = cv2.warpPerspective(
        part,
        view,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return _agreement(cells(wanted), cells(edges(shown)), reference.mask_cells)


def _first_view(reference: Reference, place: Place) -> Any:
    """From the mark's frame to the part of the picture: float32, shape (3, 3)."""
    scale, x, y = place.side / reference.side, place.x, place.y
    turn = np.radians(place.turn)
    cosine, sine = scale * float(np.cos(turn)), scale * float(np.sin(turn))
    middle_x, middle_y = reference.width / 2, reference.height / 2
    return np.array(
        [
            [cosine, -sine, x - cosine * middle_x + sine * middle_y],
            [sine, cosine, y - sine * middle_x - cosine * middle_y],
            [0, 0, 1],
        ],
        np.float32,
    )


def _closer(part: Any, reference: Reference, view: Any) -> tuple[Any, float]:
    """The best of many small shifts, turns and sizes, and how alike that is."""
    shift = np.array([[1, 0, -_SLACK], [0, 1, -_SLACK], [0, 0, 1]], np.float32)
    shown = cv2.warpPerspective(
        part,
        view @ shift,
        (reference.width + 2 * _SLACK, reference.height + 2 * _SLACK),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    alike = reference.closer.compare(cells(edges(shown)))
    if alike is None:
        return view, 0.0
    row, column, which = np.unravel_index(int(alike.argmax()), alike.shape)
    moved = np.array(
        [[1, 0, int(column) * CELL - _SLACK], [0, 1, int(row) * CELL - _SLACK], [0, 0, 1]]
    )
    better = view @ moved @ reference.closer_views[int(which)]
    return better.astype(np.float32), float(alike.max())


def _aligned(strength: Any, wanted: Any, view: Any, scale: float, mask: Any) -> Any:
    """The view under which the edges of both lie best over one another (ECC).

    strength: of the picture's edges. scale: pixels of the picture for each of the
    mark's frame. mask: None, or what of the mark's frame alone is laid over the
    picture, whatever ground it stands on.
    """
    back = mask is not None  # then the way from the picture to the frame is sought
    way = _inverse(view) if back else view
    everywhere = np.full(strength.shape, 255, np.uint8) if mask is None else mask
    for blur, model, steps in _PASSES:
        mark: Any = cv2.GaussianBlur(np.ascontiguousarray(wanted[..., 0]), (0, 0), blur * 1.3)
        soft: Any = cv2.GaussianBlur(strength, (0, 0), blur * min(1.0, max(0.5, scale)))
        seen, sought = (soft, mark) if back else (mark, soft)
        affine = model == cv2.MOTION_AFFINE
        criteria = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, steps, 1e-3)
        start = (way / way[2, 2])[:2] if affine else way
        try:
            _, found = cv2.findTransformECC(
                seen, sought, start.copy(), model, criteria, everywhere, 1
            )
        except cv2.error:  # it does not converge: the last way stands
            break
        way = np.vstack([found, [0, 0, 1]]).astype(np.float32) if affine else found
    return _inverse(way) if back else way


def _inverse(way: Any) -> Any:
    try:
        return np.linalg.inv(way.astype(np.float64)).astype(np.float32)
    except np.linalg.LinAlgError:
        return np.full((3, 3), np.nan, np.float32)


def _is_sane(view: Any, size: tuple[int, int]) -> bool:
    """Whether the mark's frame is seen as a convex quadrilateral that is no mirror image."""
    quad = _corners(view, size)
    sides = np.roll(quad, -1, axis=0) - quad
    turns = sides[:, 0] * np.roll(sides[:, 1], -1) - sides[:, 1] * np.roll(sides[:, 0], -1)
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    opposite = np.maximum(lengths, np.roll(lengths, 2)) / np.maximum(
        np.minimum(lengths, np.roll(lengths, 2)), 1e-3
    )
    return bool(np.isfinite(quad).all() and (turns > 0).all() and opposite.max() < 1.8)


def _corners(view: Any, size: tuple[int, int]) -> Any:
    width, height = size
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float32)
    return cv2.perspectiveTransform(corners, view)[0]


def _agreement(wanted: Any, shown: Any, mask: Any) -> tuple[Any, float]:
    """How well each part agrees, the worst first, and the whole."""
    counted = mask[..., None]
    wanted, shown = wanted * counted, shown * counted
    both, ours, theirs = (
        (one * other).sum(-1) for one, other in ((wanted, shown), (wanted, wanted), (shown, shown))
    )
    whole = float(both.sum() / np.sqrt(ours.sum() * theirs.sum() + 1e-6))
    both, ours, theirs = (
        cv2.boxFilter(each, -1, (_PART, _PART), normalize=False, borderType=cv2.BORDER_CONSTANT)
        for each in (both, ours, theirs)
    )
    parts = (both + _FAINT) / (np.sqrt(np.maximum(ours * theirs, 0)) + _FAINT)
    drawn = (mask > 0.5) & (np.maximum(ours, theirs) > _BLANK * _PART**2)
    return np.sort(parts[drawn]), whole


def _box(view: Any, size: tuple[int, int], shrunk: float, left: int, top: int) -> Box:
    width, height = size[0] - MARGIN, size[1] - MARGIN
    inner = np.array(
        [[[MARGIN, MARGIN], [width, MARGIN], [width, height], [MARGIN, height]]], np.float32
    )
    quad = cv2.perspectiveTransform(inner, view)[0] / shrunk
    low, high = quad.min(axis=0), quad.max(axis=0)
    return (
        round(float(low[0])) + left,
        round(float(low[1])) + top,
        round(float(high[0] - low[0])),
        round(float(high[1] - low[1])),
    )
