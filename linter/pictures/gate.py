"""Whether a picture can hold text at all: a few milliseconds that spare most photos the reading.

Letters of a line are alike: nearly as tall as their neighbours, on one base line, close
together, darker or lighter than what surrounds them. The longest chain of such shapes
tells text from leaves and bricks well enough. It may be too eager; where it says no,
nobody looks again, so its limits were set where it overlooks almost nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from linter.pictures.decoding import Pixels

__all__ = ["evened", "may_hold_text"]

_SIDE: Final = 640
_AROUND: Final = 17  # pixels whose mean a letter is compared with
_STANDS_OUT: Final = 18  # grey levels by which it differs from them
_MOST: Final = 700  # shapes of one polarity that are chained
_ENDS: Final = (0.2, 99.8)  # per cent of the pixels that are darker than dark and light
_CLEAR: Final = 200.0  # grey levels between the darkest and the lightest that need no help
_LEAST_SPREAD: Final = 32.0  # grey levels; a flat picture is not stretched into noise
_CHAIN: Final = 8  # letters in a row that are text
_WORDS: Final = 4  # pieces in a row, of which some are words whose letters touch
_IN_WORDS: Final = 12  # letters that such a row has, as its pieces' widths tell


def evened(pixels: Pixels) -> Pixels:
    """Dark and pale pictures brought to full contrast; others as they are."""
    low, high = (float(each) for each in np.percentile(pixels[::3, ::3], _ENDS))
    if high - low > _CLEAR:
        return pixels
    if high - low < _LEAST_SPREAD:
        low, high = (low + high - _LEAST_SPREAD) / 2, (low + high + _LEAST_SPREAD) / 2
    levels = (np.arange(256) - low) * (255.0 / (high - low))
    table = np.clip(levels, 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(pixels, table), dtype=np.uint8)


def may_hold_text(pixels: Pixels) -> bool:
    """pixels: uint8, shape (height, width, 3)."""
    height, width = pixels.shape[:2]
    ratio = min(_SIDE / max(height, width), 1.0)
    size = (max(round(width * ratio), 8), max(round(height * ratio), 8))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    grey = evened(np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.uint8))
    for kind, margin in (
        (cv2.THRESH_BINARY_INV, _STANDS_OUT),
        (cv2.THRESH_BINARY, -_STANDS_OUT),
    ):
        marked = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, kind, _AROUND, margin)
        shapes = cv2.connectedComponentsWithStats(marked, connectivity=8)[2][1:]
        if _has_chain(shapes) or _has_chain(shapes[:, [1, 0, 3, 2, 4]]):
            return True
    return False


def _has_chain(shapes: Any) -> bool:
    """shapes: int, shape (n, 5): left, top, width, height, pixels of each connected shape."""
    _, _, width, height, area = shapes.T
    filled = area / np.maximum(width * height, 1)
    letter = (width <= 2.5 * height) & (filled >= 0.18) & (filled <= 0.92)
    word = (width <= 8 * height) & (filled >= 0.35) & (filled <= 0.75)
    kept = shapes[(height >= 5) & (height <= 90) & (width >= 2) & (area >= 9) & (letter | word)]
    if len(kept) < _WORDS:
        return False
    kept = kept[np.argsort(-kept[:, 4])][:_MOST].astype(np.float32)
    following = _followers(kept)
    counted = np.ones(len(kept), dtype=np.int32)
    letters = np.where(kept[:, 2] > 2.5 * kept[:, 3], kept[:, 2] / (0.7 * kept[:, 3]), 1.0)
    for index in np.argsort(-(kept[:, 0] + kept[:, 2] / 2)):
        after = following[index]
        if after >= 0:
            counted[index] += counted[after]
            letters[index] += letters[after]
            if counted[index] >= _CHAIN:
                return True
            if counted[index] >= _WORDS and letters[index] >= _IN_WORDS:
                return True
    return False


def _followers(shapes: NDArray[np.float32]) -> NDArray[np.int64]:
    """For each shape the nearest one to its right that could be the next letter, or -1."""
    left, top, width, height, _ = shapes.T
    right, bottom, middle = left + width, top + height, left + width / 2
    low = np.minimum(height[:, None], height[None])
    high = np.maximum(height[:, None], height[None])
    gap = left[None] - right[:, None]
    level = np.abs(bottom[:, None] - bottom[None]) < 0.22 * high
    level |= np.abs(top[:, None] - top[None]) < 0.15 * high
    fits = (high < 1.9 * low) & (gap > -0.25 * low) & (gap < 0.9 * low) & level
    fits &= middle[None] > middle[:, None]
    gaps = np.where(fits, gap, np.inf)
    nearest = gaps.argmin(axis=1)
    return np.where(np.isfinite(gaps[np.arange(len(gaps)), nearest]), nearest, -1)
