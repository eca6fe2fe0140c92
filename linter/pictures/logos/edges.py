"""What all stages of the search compare: where edges run, not what colours they part.

An edge's direction is told by the doubled angle of its gradient, so white on dark looks
as dark on white does; its strength by comparison with what surrounds it, so pale prints
look as strong ones do (the structure tensor, with local contrast normalised).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["CELL", "Bank", "cells", "edges", "strip_of"]

CELL: Final = 4  # pixels
_AROUND: Final = 25  # pixels over which the strength of edges is averaged
_GRAIN: Final = 24.0  # gradients as weak as this are noise


def edges(grey: Any) -> Floats:
    """grey: uint8, shape (height, width). Gives float32, shape (height, width, 3).

    The channels: strength from 0 to 1, and strength times cosine and sine of the
    doubled angle.
    """
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3)
    strength = cv2.magnitude(across, down)
    share = cv2.blur(strength, (_AROUND, _AROUND))
    share += strength
    share += _GRAIN
    strength += 1e-3
    share *= strength
    np.divide(1.0, share, out=share)
    both = across * down
    both *= 2.0
    across *= across
    down *= down
    across -= down
    return _floats(cv2.merge([strength * strength * share, across * share, both * share]))


def cells(pixels: Any) -> Any:
    """The means over squares of ``CELL`` pixels; what is left at the right and below is cut off."""
    height, width = (each // CELL for each in pixels.shape[:2])
    part = pixels[: height * CELL, : width * CELL]
    return cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA)


def strip_of(mask: Any) -> Any:
    """A mask (uint8, 0 or 255) as cells, from 0 to 1."""
    return cells(mask.astype(np.float32) / 255.0)


class Bank:
    """Templates of one size, all compared with every place of a picture at once."""

    def __init__(self, templates: list[tuple[Any, Any]], *, floor: float, shared: int = 1) -> None:
        """templates: cells of edges, and of the mask that says which of them count.

        floor: energy below which a place is empty rather than alike. shared: of so
        many templates in a row the first one's mask is used for all.
        """
        weights = np.stack([cell * mask[..., None] for cell, mask in templates], -1)
        weights /= np.sqrt((weights**2).sum((0, 1, 2), keepdims=True))
        masks = np.stack([mask for _, mask in templates[::shared]], -1)
        self._high, self._wide, _ = masks.shape
        # All rows of all templates side by side, so that one product serves them all.
        self._weights = _beside(weights.reshape(self._high, self._wide * 3, -1))
        self._masks = _beside(masks)
        self._floor = floor

    def compare(self, cell: Floats) -> Floats | None:
        """How alike each template and each place are: shape (rows, columns, templates).

        The cosine between their cells, 1 for equals. None if the picture is smaller
        than the templates.
        """
        height, width = cell.shape[:2]
        rows, columns = height - self._high + 1, width - self._wide + 1
        if rows < 1 or columns < 1:
            return None
        flat = np.ascontiguousarray(cell).reshape(height, width * 3)
        strength = np.einsum("ijk,ijk->ij", cell, cell)
        alike = self._summed(_windows(flat, self._wide * 3, 3), self._weights, rows)
        whole = self._summed(_windows(strength, self._wide, 1), self._masks, rows)
        whole += self._floor
        np.sqrt(whole, out=whole)
        each = alike.reshape(rows, columns, whole.shape[-1], -1)
        each /= whole[..., None]
        return alike

    def _summed(self, windows: Any, beside: Any, rows: int) -> Floats:
        """windows: shape (height, columns, window). Sums over the rows of each template."""
        height, columns, length = windows.shape
        product = windows.reshape(height * columns, length) @ beside
        product = product.reshape(height, columns, self._high, -1)
        total = product[:rows, :, 0].copy()
        for row in range(1, self._high):
            total += product[row : row + rows, :, row]
        return _floats(total)


def _beside(rows: Any) -> Any:
    """From (rows, window, templates) to (window, rows x templates)."""
    high, length, count = rows.shape
    made = rows.transpose(1, 0, 2).reshape(length, high * count)
    return np.ascontiguousarray(made, np.float32)


def _windows(flat: Any, length: int, step: int) -> Any:
    windows = np.lib.stride_tricks.sliding_window_view(flat, length, axis=1)[:, ::step]
    return np.ascontiguousarray(windows)


def _floats(array: Any) -> Floats:
    return np.asarray(array, dtype=np.float32)
