"""The cheap look in front of the encoder: is a text worth reading?

A linear model over a text's tokens and the pairs of them. It knows words, not meaning, and
is set so that it lets through nearly all that the encoder would flag; most ordinary posts
end here, after some ten microseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["PAIRS", "Gate", "features"]

PAIRS: Final = 1 << 16
"""Slots that pairs of tokens share."""

_MIX: Final = 40_503  # an odd number, so that pairs spread over all slots


def features(ids: Sequence[int], words: int) -> NDArray[np.int64]:
    """The rows of a text: its different tokens, then its pairs (from ``words`` on).

    ids: the tokens with the two that begin and end the text. words: the vocabulary's size.
    """
    tokens = np.asarray(ids, np.int64)
    pairs = (tokens[:-1] * _MIX + tokens[1:]) % PAIRS + words
    return np.unique(np.concatenate([tokens[1:-1], pairs]))


class Gate:
    """Loaded from a ``.npz`` file that the recipe's ``gate.py`` makes.

    The file holds ``weights``: int8 (rows, rules); ``scale`` and ``bias``: float32
    (rules,). A text is worth reading if one rule's sum is above 0.
    """

    __slots__ = ("_bias", "_scale", "_weights", "_words")

    def __init__(self, path: Path) -> None:
        with np.load(path) as stored:
            self._weights: NDArray[np.int8] = stored["weights"]
            self._scale: NDArray[np.float32] = stored["scale"]
            self._bias: NDArray[np.float32] = stored["bias"]
        self._words = len(self._weights) - PAIRS

    def passes(self, ids: Sequence[int]) -> bool:
        """Whether a text with these tokens is worth reading."""
        rows = features(ids, self._words)
        sums = self._weights[rows].sum(0, np.int32) * self._scale
        scores = sums / np.sqrt(np.float32(max(1, len(rows)))) + self._bias
        return bool((scores > 0).any())
