"""Pixels to words: find the lines, turn them upright, read them, put them in order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from linter.pictures.facts import Words
from linter.pictures.gate import evened, may_hold_text
from linter.pictures.layout import Line, compose
from linter.pictures.letters import HEIGHT, LineReader, LineText
from linter.pictures.lines import LineFinder, crop, quad_sides, session, turned

if TYPE_CHECKING:
    from linter.pictures.decoding import Pixels
    from linter.pictures.lines import Quad

__all__ = ["WordReader"]

_SIDE: Final = 480  # at which most text is found
_FINE_SIDE: Final = 960  # at which small print is found
_SMALL: Final = 10.0  # pixels, margins included: lower lines are looked for again, larger
_SMALL_IN_SCENE: Final = 14.0  # the same where text is a part of the picture: that costs less
_ENLARGED: Final = 18.0  # pixels they are given then
_PAGE: Final = 0.4  # share of the picture from which on it is a page of text
_LETTERS: Final = 2  # a line of fewer letters and digits that we know is a pattern, no text
_READABLE: Final = 0.6  # a line of lower score is noise
_SURE: Final = 0.985  # a line of lower score is read again, stretched: narrow letters part
_STRETCH: Final = 1.25
_NUMBER: Final = 5  # digits of which a line is read twice
_ALIKE: Final = 0.04  # difference of scores that tells nothing
_POOR: Final = 0.75  # below it, the picture may stand on its head
_SAMPLE: Final = 3


@dataclass(frozen=True, slots=True)
class WordReader:
    finder: LineFinder
    reader: LineReader

    @staticmethod
    def load(finds: Path, reads: Path) -> WordReader:
        return WordReader(LineFinder(session(finds)), LineReader.of(session(reads)))

    def read(self, pixels: Pixels, scale: float) -> Words:
        """The words of a picture; scale: pixels of the original for each pixel given."""
        return self.read_all(pixels, scale) if may_hold_text(pixels) else Words()

    def read_all(self, pixels: Pixels, scale: float) -> Words:
        """The same without asking first whether there may be any."""
        pixels = evened(pixels)
        quads = self._find(pixels)
        if not quads:
            return Words()
        lines = [
            Line(quad, read)
            for quad, read in self._read(pixels, quads)
            if read.score >= _READABLE and _is_text(read.text)
        ]
        return compose(lines, scale)

    def _find(self, pixels: Pixels) -> list[Quad]:
        """Lines of text; where they are small, from a second look at the part that holds them."""
        longest = max(pixels.shape[:2])
        quads = self.finder.find(pixels, _SIDE)
        if not quads or longest <= _SIDE:
            return quads
        heights = [min(quad_sides(quad)) * _SIDE / longest for quad in quads]
        corners = np.concatenate(quads)
        covered = float(np.prod(np.ptp(corners, axis=0))) / (pixels.shape[0] * pixels.shape[1])
        least = _SMALL if covered > _PAGE else _SMALL_IN_SCENE
        if float(np.median(heights)) > least:
            return quads
        margin = 0.05 * longest
        left, top = np.maximum(corners.min(axis=0) - margin, 0).astype(int)
        right, bottom = (corners.max(axis=0) + margin).astype(int)
        part = np.ascontiguousarray(pixels[top:bottom, left:right])
        wanted = _ENLARGED / float(np.median(heights)) * _SIDE / longest  # scale of the text
        side = round(min(max(part.shape[:2]) * wanted, _FINE_SIDE))
        offset = np.array([left, top], dtype=np.float32)
        return [quad + offset for quad in self.finder.find(part, side)] or quads

    def _read(self, pixels: Pixels, quads: list[Quad]) -> list[tuple[Quad, LineText]]:
        """Each line with its text, read the way most of them make sense."""
        long = sorted(quads, key=lambda each: -max(quad_sides(each)))[:_SAMPLE]
        upright = sum(quad_sides(each)[0] >= 1.4 * quad_sides(each)[1] for each in long)
        ways = (0, 2) if upright * 2 >= len(long) else (1, 3)
        first = self._try(pixels, turned(long, ways[0]))
        if _mean(first) >= _POOR:
            way = ways[0]
        else:
            second = self._try(pixels, turned(long, ways[1]))
            way = ways[0] if _mean(first) >= _mean(second) else ways[1]
        placed = turned(quads, way)
        read = self._try(pixels, placed)
        doubtful = [index for index, each in enumerate(read) if _is_doubtful(each)]
        again = self._try(pixels, [placed[index] for index in doubtful], stretch=_STRETCH)
        for index, each in zip(doubtful, again, strict=True):
            read[index] = _better(read[index], each)
        return list(zip(placed, read, strict=True))

    def _try(self, pixels: Pixels, quads: list[Quad], *, stretch: float = 1.0) -> list[LineText]:
        return self.reader.read([crop(pixels, quad, HEIGHT, stretch=stretch) for quad in quads])


def _is_doubtful(line: LineText) -> bool:
    """Whether a line is worth a second look: uncertain, or of digits, which must be right."""
    return line.score > _READABLE / 2 and (line.score < _SURE or _digits(line) >= _NUMBER)


def _better(plain: LineText, stretched: LineText) -> LineText:
    """Of two readings the surer one; where they are as sure, the one with more digits.

    The network drops one of two equal neighbours where they stand too close.
    """
    if _digits(stretched) != _digits(plain) and abs(stretched.score - plain.score) < _ALIKE:
        return max(stretched, plain, key=_digits)
    return max(stretched, plain, key=lambda each: each.score)


def _digits(line: LineText) -> int:
    return sum(map(line.text.count, "0123456789"))


def _is_text(text: str) -> bool:
    return sum(each.isalnum() and each < "\u0250" for each in text) >= _LETTERS or text.isdecimal()


def _mean(read: list[LineText]) -> float:
    return float(np.mean([each.score for each in read])) if read else 0.0
