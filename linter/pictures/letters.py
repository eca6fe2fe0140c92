"""Reads a line: straightened pixels to characters, with the place of each.

The model is PP-OCRv6 rec small, as the rapidocr wheel carries it (Apache-2.0), with
its characters in its own metadata; its answer is decoded greedily (connectionist
temporal classification, Graves et al., 2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from linter.pictures.decoding import Pixels

__all__ = ["HEIGHT", "LineReader", "LineText"]

HEIGHT: Final = 48
_WIDEST: Final = 1600
_COLUMNS_AT_ONCE: Final = 2560  # of all lines of a batch, padding included
_BLANK: Final = 0


@dataclass(frozen=True, slots=True)
class LineText:
    """One line as read. places: of each character, from 0.0 (left) to 1.0 (right).

    score: mean chance of its characters, 0 to 1.
    """

    text: str
    score: float
    places: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LineReader:
    """Reads straightened lines, uint8, shape (48, width, 3), red first."""

    model: Any
    characters: tuple[str, ...]

    @staticmethod
    def of(model: Any) -> LineReader:
        known = model.get_modelmeta().custom_metadata_map["character"].splitlines()
        return LineReader(model, ("", *known, " "))

    def read(self, lines: Sequence[Pixels]) -> list[LineText]:
        """The text of each line, in the order given."""
        order = sorted(range(len(lines)), key=lambda index: lines[index].shape[1])
        read: list[LineText | None] = [None] * len(lines)
        batch: list[int] = []
        for index in order:
            width = min(lines[index].shape[1], _WIDEST)
            if batch and width * (len(batch) + 1) > _COLUMNS_AT_ONCE:
                self._read(lines, batch, read)
                batch = []
            batch.append(index)
        if batch:
            self._read(lines, batch, read)
        return [each or LineText("", 0.0, ()) for each in read]

    def _read(self, lines: Sequence[Pixels], batch: list[int], read: list[LineText | None]) -> None:
        import cv2

        shown = [
            lines[i] if lines[i].shape[1] <= _WIDEST else cv2.resize(lines[i], (_WIDEST, HEIGHT))
            for i in batch
        ]
        width = -(-max(each.shape[1] for each in shown) // 8) * 8
        stack = np.zeros((len(batch), 3, HEIGHT, max(width, 16)), dtype=np.float32)
        for row, each in enumerate(shown):
            signal = each[..., ::-1].astype(np.float32) / 127.5 - 1.0  # it was trained on BGR
            stack[row, :, :, : each.shape[1]] = signal.transpose(2, 0, 1)
        chances = self.model.run(None, {self.model.get_inputs()[0].name: stack})[0]
        best = chances.argmax(axis=2)
        surest = chances.max(axis=2)
        for row, index in enumerate(batch):
            share = shown[row].shape[1] / stack.shape[3]
            read[index] = self._decoded(best[row], surest[row], share)

    def _decoded(self, best: Any, surest: Any, share: float) -> LineText:
        changed = np.empty(len(best), dtype=bool)
        changed[0] = True
        changed[1:] = best[1:] != best[:-1]
        steps = np.nonzero(changed & (best != _BLANK))[0]
        text = "".join(self.characters[best[step]] for step in steps)
        if not text.strip():
            return LineText("", 0.0, ())
        places = tuple(min((int(step) + 0.5) / (len(best) * share), 1.0) for step in steps)
        return LineText(text, float(surest[steps].mean()), places)
