"""Where the institution's name was read in a picture: that is where its wordmark may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2, cos, degrees, radians, sin
from typing import TYPE_CHECKING, Final

from linter.pictures.facts import around
from linter.pictures.logos.place import Place

if TYPE_CHECKING:
    from linter.pictures.facts import Box, Words

__all__ = ["named_places"]

_TURN: Final = 20.0  # degrees; text that stands steeper is read, but no logo stands so
_MOST: Final = 4


def named_places(words: Words, names: Sequence[str]) -> list[Place]:
    """Where any of the names was read, longest names first."""
    wanted = sorted({_squash(each) for each in names} - {""}, key=len, reverse=True)
    letters: list[str] = []
    owners: list[int] = []
    for index, part in enumerate(words.parts):
        squashed = _squash(words.text[part.start : part.end])
        letters.append(squashed)
        owners += [index] * len(squashed)
    text = "".join(letters)
    found: list[Place] = []
    taken: set[int] = set()
    for name in wanted:
        for start in _starts(text, name):
            parts = sorted(set(owners[start : start + len(name)]))
            if taken.isdisjoint(parts) and len(found) < _MOST:
                taken.update(parts)
                found.append(_place(words, parts))
    return found


def _starts(text: str, name: str) -> Iterator[int]:
    start = text.find(name)
    while start >= 0:
        yield start
        start = text.find(name, start + len(name))


def _place(words: Words, parts: Sequence[int]) -> Place:
    boxes = [words.parts[each].box for each in parts]
    first, last = boxes[0], boxes[0]
    for one, other, box in zip(parts, parts[1:], boxes[1:], strict=False):
        if "\n" in words.text[words.parts[one].end : words.parts[other].start]:
            break
        last = box
    turn = _slope(first, last)
    left, top, width, height = around(boxes)
    cosine, sine = cos(radians(turn)), abs(sin(radians(turn)))
    side = (width * cosine - height * sine) / (cosine**2 - sine**2)
    return Place(left + width / 2, top + height / 2, max(side, height, 1.0), turn)


def _slope(first: Box, last: Box) -> float:
    """Of the line from one word to another, in degrees."""
    across = last[0] + last[2] / 2 - first[0] - first[2] / 2
    down = last[1] + last[3] / 2 - first[1] - first[3] / 2
    turn = degrees(atan2(down, across)) if across > 0 else 0.0
    return max(-_TURN, min(turn, _TURN))


def _squash(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalnum())
