"""Finds lines of text: a neural detector's map of probable text, cut into turned rectangles.

The model is PP-OCRv6 det small, as the rapidocr wheel carries it (Apache-2.0). Its
map is read as in "Real-time Scene Text Detection with Differentiable Binarization"
(Liao et al., 2020): threshold, contours, rectangles, each widened again because the
network is trained on shrunken ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from linter.pictures.decoding import Pixels

    Quad = NDArray[np.float32]

__all__ = ["LineFinder", "crop", "quad_sides", "session"]

_STEP: Final = 32  # the network halves its input five times
_TEXT: Final = 0.3
_SURE: Final = 0.5
_WIDEN: Final = 1.6
_MOST_LINES: Final = 160


def session(path: Path) -> Any:
    """An ONNX model on one thread of the processor."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@dataclass(frozen=True, slots=True)
class LineFinder:
    """Finds quadrilaterals around lines of text."""

    model: Any

    def find(self, pixels: Pixels, side: int) -> list[Quad]:
        """Lines in a picture that is brought to ``side`` pixels at its longer side first.

        Each is float32, shape (4, 2), x and y in pixels of ``pixels``, clockwise from
        the corner where the text begins if it is upright.
        """
        height, width = pixels.shape[:2]
        ratio = min(side / max(height, width), 1.0)
        size = [max(round(each * ratio / _STEP), 1) * _STEP for each in (width, height)]
        small: Any = cv2.resize(pixels, (size[0], size[1]), interpolation=cv2.INTER_AREA)
        signal = small[..., ::-1].astype(np.float32) / 127.5 - 1.0  # it was trained on BGR
        batch = np.ascontiguousarray(signal.transpose(2, 0, 1)[None])
        chances = self.model.run(None, {self.model.get_inputs()[0].name: batch})[0][0, 0]
        stretch = np.array([width / size[0], height / size[1]], dtype=np.float32)
        return [quad * stretch for quad in _quads(chances)]


def _quads(chances: NDArray[np.float32]) -> list[Quad]:
    mask = (chances > _TEXT).astype(np.uint8)
    spread: Any = cv2.dilate(mask, np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(spread, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found: list[tuple[float, Quad]] = []
    for contour in contours:
        centre, (across, down), angle = cv2.minAreaRect(contour)
        if min(across, down) < 3 or _chance(chances, contour) < _SURE:
            continue
        more = across * down * _WIDEN / (2 * (across + down)) * 2
        wide = (centre, (across + more, down + more), angle)
        found.append((across * down, _clockwise(cv2.boxPoints(wide))))
    found.sort(key=lambda each: -each[0])
    return [quad for _, quad in found[:_MOST_LINES]]


def _chance(chances: NDArray[np.float32], contour: Any) -> float:
    """The mean chance of text inside a contour."""
    left, top, width, height = cv2.boundingRect(contour)
    inside = np.zeros((height, width), np.uint8)
    cv2.fillPoly(inside, [contour - np.array([left, top])], (1,))
    return float(cv2.mean(chances[top : top + height, left : left + width], inside)[0])


def _clockwise(points: Any) -> Quad:
    """Corners from the upper left one on; the upper left one starts the longer side if it can."""
    quad = np.asarray(points, dtype=np.float32)
    middle = quad.mean(axis=0)
    angles = np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0])
    quad = quad[np.argsort(angles)]  # clockwise on a screen, where y grows downwards
    # Of the four starts, the one whose first side runs most nearly to the right.
    sides = np.roll(quad, -1, axis=0) - quad
    lengths = np.hypot(sides[:, 0], sides[:, 1]) + 1e-6
    start = int(np.argmax(sides[:, 0] / lengths))
    return np.roll(quad, -start, axis=0)


def quad_sides(quad: Quad) -> tuple[float, float]:
    """The lengths of its first and its second side."""
    first, second = quad[1] - quad[0], quad[2] - quad[1]
    return float(np.hypot(*first)), float(np.hypot(*second))


def crop(pixels: Pixels, quad: Quad, height: int, *, stretch: float = 1.0) -> Pixels:
    """What a quadrilateral shows, straightened, with its second side made ``height``.

    stretch: how much wider than that its first side is made.
    """
    across, down = quad_sides(quad)
    width = max(round(across * stretch * height / max(down, 1.0)), 4)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    view = cv2.getPerspectiveTransform(quad.astype(np.float32), corners)
    how = cv2.INTER_AREA if down > 2 * height else cv2.INTER_CUBIC
    return np.asarray(
        cv2.warpPerspective(
            pixels, view, (width, height), flags=how, borderMode=cv2.BORDER_REPLICATE
        ),
        dtype=np.uint8,
    )


def turned(quads: Sequence[Quad], quarters: int) -> list[Quad]:
    """The same places, read after so many quarter turns clockwise: their corners change places."""
    return [np.roll(quad, quarters, axis=0) for quad in quads]
