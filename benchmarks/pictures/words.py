"""Words in pictures: how many planted identifiers are flagged, and what a picture costs.

The time is that of one processor in this very process: what a linter's child process
spends, without the waiting on a busy machine.
"""

from __future__ import annotations

import statistics
import time
from collections import Counter
from pathlib import Path

import numpy as np

from benchmarks.common import photos
from benchmarks.pictures.scenes import CONDITIONS, encoded, scenes
from linter import Attachment, Draft, Field, Linter
from linter.pictures import Limits, PictureError, Wanted
from linter.pictures.decoding import decode
from linter.pictures.facts import Setup
from linter.pictures.gate import may_hold_text
from linter.pictures.looking import Looker, models
from linter.pictures.words import WordReader

__all__ = ["run", "spared"]

_SEED = 100  # other values and fonts than those on which limits were set
_SMALLEST = 400  # pixels at the longer side: what is smaller is an icon


def run(*, show: bool, each: int, seed: int = _SEED) -> None:
    """Print, by condition, the share of planted identifiers flagged and the time an image takes."""
    linter = Linter()
    looker = Looker(Setup(Limits()))
    looker.look(encoded(next(scenes(seed=9, each=1)).image), Wanted())
    print("\nWords in drawn letters, statements, cards, chats and badges")
    head = f"{'':14}{'flagged':>9}{'planted':>9}{'share':>8}"
    print(f"{head}{'median CPU s':>14}{'worst':>7}{'unread':>8}")
    whole: Counter[str] = Counter()
    everything: list[float] = []
    for name, condition in CONDITIONS.items():
        counts: Counter[str] = Counter()
        seconds = []
        for index, scene in enumerate(scenes(seed=seed, each=each)):
            data = encoded(condition(scene.image))
            report = linter.check(Draft(attachments=(Attachment(name="picture.jpg", data=data),)))
            if index < 5:  # one of each kind is timed
                started = time.process_time()
                looker.look(data, Wanted())
                seconds.append(time.process_time() - started)
            found = {each.rule for each in report.findings if each.location.field is Field.OCR}
            counts["planted"] += len(scene.planted)
            counts["flagged"] += len(found & set(scene.planted))
            counts["unread"] += any(gap.rule == "OCR" for gap in report.unchecked)
            if show and (missed := set(scene.planted) - found):
                print(f"  missed {', '.join(sorted(missed))} in {scene.name}, {name}")
        whole += counts
        everything += seconds
        _row(name, counts, seconds)
    _row("all", whole, everything)


def spared(data: Path) -> None:
    """Print how many real photos without text are spared the reading, and what that costs."""
    reader = WordReader.load(*models())
    free = let_through = 0
    spent = []
    seen = set()
    for path in photos(data):
        try:
            frame = decode(path, Limits()).frames[0]
        except PictureError:
            continue
        small = max(frame.shape) < _SMALLEST
        if small or (mark := hash(np.ascontiguousarray(frame).tobytes())) in seen:
            continue
        seen.add(mark)
        if reader.read_all(frame, 1.0).text:
            continue
        free += 1
        started = time.process_time()
        let_through += may_hold_text(frame)
        spent.append(1000 * (time.process_time() - started))
    print(f"\nReal photos in which nothing can be read: {free}; spared: {free - let_through}")
    print(f"the question costs {statistics.median(spent):.0f} ms, at worst {max(spent):.0f}")


def _row(name: str, counts: Counter[str], seconds: list[float]) -> None:
    share = counts["flagged"] / counts["planted"]
    print(
        f"{name:14}{counts['flagged']:9}{counts['planted']:9}{share:8.3f}"
        f"{statistics.median(seconds):14.2f}{max(seconds):7.2f}{counts['unread'] or '':>8}"
    )
