"""The logo rule: how many planted logos are found, by size and by what was done to them.

Logos of made-up universities are planted in photos, plain grounds and screens. The
pictures without one hold other universities' shields of the same outline and lettering,
brands' logos (the npm package simple-icons) and real photos. Limits were set with other
universities, photos and numbers (``--seed`` of another parity) than those scored here.
"""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Final

import cv2
import numpy as np
from PIL import Image

from benchmarks.common import ROOT, photos
from benchmarks.pictures.logo_scenes import WIDTHS, placed
from benchmarks.pictures.marks import (
    House,
    crest,
    flattened,
    house,
    lock_up,
    look_alike,
    wordmark,
)
from benchmarks.pictures.scenes import encoded
from linter.logo import LogoPart
from linter.pictures import Limits, Mark, PictureError, SeenMark, Words
from linter.pictures.decoding import decode
from linter.pictures.logos import LogoFinder
from linter.pictures.looking import models
from linter.pictures.words import WordReader

__all__ = ["run"]

_HOUSES: Final = 8
_LONGEST: Final = 1024
_ICONS: Final = 240
_NAMED: Final = ("lock-up", "name", "wordmark")
_LARGE: Final = 0.12  # of the width


@dataclass(slots=True)
class _Tally:
    found: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    milliseconds: list[float] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def add(self, labels: list[str], *, hit: bool, spent: float) -> None:
        self.seen.update(labels)
        self.found.update(labels if hit else ())
        self.milliseconds.append(spent)

    def row(self, label: str) -> str:
        share = self.found[label] / self.seen[label]
        return f"{label:26}{self.found[label]:6} of {self.seen[label]:4}{share:8.3f}"


class _Scorer:
    """Finders for several universities, and one reader of words."""

    def __init__(self, seed: int) -> None:
        self.houses = [house(seed * 1000 + index) for index in range(_HOUSES)]
        self._finders = [LogoFinder(_marks(each), (each.name,)) for each in self.houses]
        self._words = WordReader.load(*models())
        self.ruled_out: list[float] = []  # milliseconds of pictures that no second look is worth

    def look(self, image: Image.Image, which: int, what: str) -> tuple[list[SeenMark], float]:
        """The marks seen, and the milliseconds beyond those that the words take.

        Words are read only where a university's name stands: elsewhere they change
        nothing but the time this takes.
        """
        frame = decode(encoded(image), Limits()).frames[0]
        reading = 0.0

        def read() -> Words:
            nonlocal reading
            begun = time.process_time()
            words = self._words.read(frame, 1.0) if any(map(what.count, _NAMED)) else Words()
            reading += time.process_time() - begun
            return words

        started = time.process_time()
        seen = self._finders[which].find(frame, read, 1.0)
        spent = 1000 * (time.process_time() - started - reading)
        grey = cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY)
        started = time.process_time()
        if not self._finders[which].places(grey):
            self.ruled_out.append(1000 * (time.process_time() - started))
        return seen, spent


def run(data: Path, *, show: bool, each: int, seed: int = 1) -> None:
    """Print recall and false hits. each: 4 plants some 300 logos; fewer for a quick look."""
    scorer = _Scorer(seed)
    real = list(_photos(data, seed))
    positives = _Tally()
    for name, mark, width, which, how, image in _positives(scorer, real, 13 * each, seed):
        seen, spent = scorer.look(image, which, name)
        size = f"{name}, {width:.0%} of the width"
        large = ["12 % and wider"] if width >= _LARGE else []
        positives.add([size, *large, *how, "all"], hit=bool(seen), spent=spent)
        if show and not seen:
            positives.missed.append(f"{size}: {', '.join(sorted(how))} ({mark})")
    print("\nThe logo (BRD001), made-up universities' in photos, plain grounds and screens")
    for label in sorted(positives.seen, key=lambda each: (each == "all", each)):
        print(positives.row(label))
    for missed in positives.missed:
        print(f"  missed {missed}")
    _time("with a logo", positives.milliseconds)
    negatives = _Tally()
    for name, which, image in _negatives(scorer, real, data, 13 * each, seed):
        seen, spent = scorer.look(image, which, name)
        negatives.add([name, "all"], hit=bool(seen), spent=spent)
        if seen and show:
            best = seen[0]
            print(f"  false: {name}, {best.part} {best.agreement:.3f}")
    print("\nfalse hits")
    for label in sorted(negatives.seen, key=lambda each: (each == "all", each)):
        print(negatives.row(label))
    _time("without a logo", negatives.milliseconds)
    if scorer.ruled_out:
        _time(f"the {len(scorer.ruled_out)} ruled out at first sight", scorer.ruled_out)


def _marks(of: House) -> tuple[Mark, ...]:
    parts = ((LogoPart.CREST, crest(of)), (LogoPart.WORDMARK, wordmark(of)))
    return tuple(Mark(part.value, part, _png(mark)) for part, mark in parts)


def _png(mark: Image.Image) -> bytes:
    file = BytesIO()
    flattened(mark).save(file, "PNG")
    return file.getvalue()


def _photos(data: Path, seed: int) -> Iterator[Image.Image]:
    """Every second real photo that is no icon."""
    for index, path in enumerate(photos(data)):
        if index % 2 != seed % 2:
            continue
        try:
            frame = decode(path, Limits()).frames[0]
        except PictureError:
            continue
        if min(frame.shape[:2]) >= 400:
            yield _fitting(Image.fromarray(frame))


def _fitting(image: Image.Image) -> Image.Image:
    image.thumbnail((_LONGEST, _LONGEST))
    return image


def _positives(
    scorer: _Scorer, real: list[Image.Image], each: int, seed: int
) -> Iterator[tuple[str, str, float, int, frozenset[str], Image.Image]]:
    for width in WIDTHS:
        for index in range(each):
            which = index % _HOUSES
            chance = Random(f"{seed} {index} {width}")
            name, mark, wide = _mark(scorer.houses[which], index, width)
            shown = placed(mark, wide, chance, real)
            yield name, f"number {index}", width, which, shown.how, shown.image


def _mark(of: House, index: int, width: float) -> tuple[str, Image.Image, float]:
    """Crest, crest in a lock-up (its own width is what counts), or stacked lock-up."""
    if index % 4 == 1 and width <= 0.27:
        whole = lock_up(of)
        return "crest in a lock-up", whole, min(width * whole.width / crest(of).width, 0.95)
    if index % 4 == 3 and width <= 0.27:
        whole = lock_up(of, stacked=True)
        return "crest above the name", whole, width * whole.width / crest(of).width
    return "crest", crest(of), width


def _negatives(
    scorer: _Scorer, real: list[Image.Image], data: Path, each: int, seed: int
) -> Iterator[tuple[str, int, Image.Image]]:
    for width in WIDTHS:
        for index in range(each // 2):
            which = index % _HOUSES
            other = look_alike(scorer.houses[which], 100 * seed + index)
            name, mark, wide = _mark(other, index, width)
            chance = Random(f"other {seed} {index} {width}")
            yield f"other {name}", which, placed(mark, wide, chance, real).image
    for index in range(2 * each):
        other = look_alike(scorer.houses[index % _HOUSES], 1000 * seed + index)
        chance = Random(f"words {seed} {index}")
        shown = placed(wordmark(other), chance.uniform(0.2, 0.6), chance, real)
        yield "other wordmark", index % _HOUSES, shown.image
    for index, icon in enumerate(_icons(seed)):
        chance = Random(f"icon {seed} {index}")
        shown = placed(icon, chance.choice(WIDTHS), chance, real)
        yield "brand (simple-icons)", index % _HOUSES, shown.image
    for index, path in enumerate(photos(data)):
        try:
            image = Image.fromarray(decode(path, Limits()).frames[0])
        except PictureError:
            continue
        for which in (0, 3):
            yield "real photo", (index + which) % _HOUSES, _fitting(image)


def _icons(seed: int) -> Iterator[Image.Image]:
    """Brands' logos in black, RGBA. None, and a word of explanation, if they are not there."""
    folder = ROOT / "node_modules" / "simple-icons" / "icons"
    files = sorted(folder.glob("*.svg"))
    try:
        import resvg_py
    except ImportError:
        print("Brands' logos: not measured, resvg-py is missing (pip install '.[peers]').")
        return
    if not files:
        print("Brands' logos: not measured; npm install --no-save simple-icons brings them.")
        return
    for file in Random(seed).sample(files, min(_ICONS, len(files))):
        drawn = resvg_py.svg_to_bytes(svg_path=str(file), width=400, height=400)
        with Image.open(BytesIO(bytes(drawn))) as image:
            yield image.convert("RGBA")


def _time(what: str, spent: list[float]) -> None:
    print(
        f"{what}: median {statistics.median(spent):.0f} ms of one processor, "
        f"95 % within {np.percentile(spent, 95):.0f}"
    )
