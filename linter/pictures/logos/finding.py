"""All registered marks in one picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import cv2

from linter.logo import LogoPart
from linter.pictures.cutting import cut_out, inked_box
from linter.pictures.facts import SeenMark
from linter.pictures.logos.matching import Match, match
from linter.pictures.logos.named import named_places
from linter.pictures.logos.place import Place
from linter.pictures.logos.proposing import Proposal, propose
from linter.pictures.logos.reference import Reference

if TYPE_CHECKING:
    from linter.pictures.decoding import Pixels
    from linter.pictures.facts import Box, Mark, Words

__all__ = ["LogoFinder"]

_CREST: Final = 96  # pixels of a crest's longer side when its parts are compared
_WIDE: Final = 160  # the same of a wordmark or lock-up
_LIKELY: Final = 0.8  # likeness at the first look from which on a second one is worth it
_PLACES: Final = 3  # that get one, for each crest
_AGREES: Final = 0.86  # agreement from which on a crest is the registered one
_WORDS_AGREE: Final = 0.75  # the same of a wordmark, whose words were read as well
_WHOLE_AGREES: Final = 0.6  # the same of a lock-up, of which nothing may be covered
_COVERED: Final = 0.2  # share of a mark's parts that something may cover
_WHOLE_COVERED: Final = 0.03
_SHAPE: Final = 1.15  # ratio of sides by which a lock-up's picture may differ


class LogoFinder:
    """Made once for a child process; thread-bound like it."""

    def __init__(self, marks: Sequence[Mark], names: Sequence[str]) -> None:
        """names: what a wordmark may say. Raises PictureError."""
        self._names = tuple(names)
        self._crests = [
            (each, Reference(each.png, side=_CREST))
            for each in marks
            if each.part is LogoPart.CREST
        ]
        self._wordmarks = [
            (each, Reference(each.png, side=_WIDE))
            for each in marks
            if each.part is LogoPart.WORDMARK
        ]
        self._wholes = [
            (each, Reference(each.png, side=_WIDE)) for each in marks if each.part is LogoPart.WHOLE
        ]
        crests = [reference for _, reference in self._crests]
        self._bank = Reference.bank(crests) if crests else None

    def find(self, pixels: Pixels, read: Callable[[], Words], scale: float) -> list[SeenMark]:
        """The marks seen, best first, one a place.

        read: gives the words in it, at ``scale`` times its pixels; boxes come so, too.
        It is asked only where no crest was found, for reading takes its time.
        """
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        found = list(self._find_crests(grey))
        if not found and (self._wordmarks or self._wholes):
            places = named_places(read(), self._names)
            found += self._find_wordmarks(grey, [each.brought_down(scale) for each in places])
            found += self._find_wholes(grey) if places else ()
        found.sort(key=lambda each: -each[1].agreement)
        kept: list[SeenMark] = []
        for mark, seen in found:
            box = _scaled(seen.box, scale, pixels.shape)
            if not any(_overlap(box, other.box) for other in kept):
                kept.append(SeenMark(mark.name, mark.part, box, seen.agreement))
        return kept

    def places(self, grey: Any) -> list[Proposal]:
        """Where a crest is worth a second look; none in most pictures.

        grey: uint8, shape (height, width).
        """
        if self._bank is None:
            return []
        likeliest = propose(grey, self._bank, _PLACES * len(self._crests))
        return [each for each in likeliest if each.likeness >= _LIKELY]

    def _find_crests(self, grey: Any) -> Iterator[tuple[Mark, Match]]:
        for each in self.places(grey):
            mark, reference = self._crests[each.reference]
            seen = match(grey, reference, each.place, covered=_COVERED)
            if seen is not None and seen.agreement >= _AGREES:
                yield mark, seen

    def _find_wordmarks(self, grey: Any, places: list[Place]) -> Iterator[tuple[Mark, Match]]:
        """Wordmarks where the name was read."""
        for place in places:
            for mark, reference in self._wordmarks:
                seen = match(grey, reference, place, covered=_COVERED)
                if seen is not None and seen.agreement >= _WORDS_AGREE:
                    yield mark, seen

    def _find_wholes(self, grey: Any) -> Iterator[tuple[Mark, Match]]:
        """Lock-ups that are all a picture shows."""
        box = inked_box(grey) if self._wholes else None
        if box is None:
            return
        width, height = box[2:]
        margin = max(width, height) // 8
        part = cut_out(grey, box, margin)
        for mark, reference in self._wholes:
            shape = width / height / reference.shape
            if not 1 / _SHAPE < shape < _SHAPE:
                continue
            place = Place(margin + width / 2, margin + height / 2, max(width, height), 0)
            seen = match(part, reference, place, covered=_WHOLE_COVERED)
            if seen is not None and seen.agreement >= _WHOLE_AGREES:
                yield mark, Match(seen.agreement, seen.likeness, box)


def _scaled(box: Box, scale: float, shape: tuple[int, ...]) -> Box:
    """In pixels of the original, cut where the picture ends."""
    height, width = shape[:2]
    left, top = max(box[0], 0), max(box[1], 0)
    right, bottom = min(box[0] + box[2], width), min(box[1] + box[3], height)
    ends = (left, top, max(right - left, 1), max(bottom - top, 1))
    x, y, across, down = (round(each * scale) for each in ends)
    return (x, y, across, down)


def _overlap(one: Box, other: Box) -> bool:
    """Whether a third of the smaller of two boxes lies in the other."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return across > 0 and down > 0 and 3 * across * down > min(one[2] * one[3], other[2] * other[3])
