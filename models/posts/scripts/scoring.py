"""Run the exported encoder over many posts, in batches of like length."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime as ort

from linter.language.encoding import Encoded

__all__ = ["logits_of"]

_BATCH: Final = 32


def logits_of(path: Path, encoded: Sequence[Encoded], threads: int = 2) -> np.ndarray:
    """The ``cats`` logits, float32 (posts, labels), in the order given."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    order = sorted(range(len(encoded)), key=lambda at: len(encoded[at].ids))
    out: np.ndarray | None = None
    for first in range(0, len(order), _BATCH):
        rows = order[first : first + _BATCH]
        longest = len(encoded[rows[-1]].ids)
        ids = np.zeros((len(rows), longest), np.int64)
        kinds, mask = np.zeros_like(ids), np.zeros_like(ids)
        for row, at in enumerate(rows):
            length = len(encoded[at].ids)
            ids[row, :length], kinds[row, :length] = encoded[at].ids, encoded[at].kinds
            mask[row, :length] = 1
        (cats,) = session.run(["cats"], {"ids": ids, "kinds": kinds, "mask": mask})
        if out is None:
            out = np.zeros((len(encoded), cats.shape[1]), np.float32)
        out[rows] = cats
    return np.zeros((0, 0), np.float32) if out is None else out
