"""What a reading of a picture holds: frozen values that also cross to the child process."""

from __future__ import annotations

from msgspec import Struct

from linter.logo import LogoPart

__all__ = [
    "Answer",
    "Box",
    "Job",
    "Limits",
    "Mark",
    "PictureError",
    "ReaderMissing",
    "Reading",
    "Seen",
    "SeenMark",
    "Setup",
    "Wanted",
    "Words",
    "around",
]

Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the upright image."""


class PictureError(Exception):
    """A picture could not be read. The message is for a lay person and says how to mend it."""


class ReaderMissing(PictureError):
    """The extra that reads pictures is not installed."""


class Limits(Struct, frozen=True):
    """How much one picture may cost.

    seconds: for one picture, the child's start aside. memory: address space of the
    child, in MiB; 0: no limit. size: of the file, in bytes. pixels: of the picture
    before it is decoded. frames: of an animation, that are looked at.
    """

    seconds: float = 10.0
    start_seconds: float = 20.0
    memory: int = 3072
    size: int = 64 << 20
    pixels: int = 120_000_000
    frames: int = 3


class Mark(Struct, frozen=True):
    """A registered reference. png: grey, cut to the mark."""

    name: str
    part: LogoPart
    png: bytes


class Setup(Struct, frozen=True):
    """What a child is told when it starts. names: what a wordmark may say."""

    limits: Limits
    marks: tuple[Mark, ...] = ()
    names: tuple[str, ...] = ()


class Wanted(Struct, frozen=True):
    """What to look for in a picture."""

    words: bool = True
    codes: bool = True
    marks: bool = False


class Job(Struct, frozen=True):
    """One picture to read: its bytes, or a path that the child opens itself."""

    wanted: Wanted
    data: bytes | None = None
    path: str = ""


class Seen(Struct, frozen=True):
    """A stretch [start, end) of the text that was read, and where it stands in the picture."""

    start: int
    end: int
    box: Box


class Words(Struct, frozen=True):
    """Text read in a picture, in reading order. parts: its words, in that order."""

    text: str = ""
    parts: tuple[Seen, ...] = ()

    def box(self, start: int, end: int) -> Box | None:
        """What surrounds the words that [start, end) touches; None if it touches none."""
        boxes = [each.box for each in self.parts if each.start < end and each.end > start]
        return around(boxes) if boxes else None


class SeenMark(Struct, frozen=True):
    """A registered mark that was seen. agreement: of its parts, from 0 to 1."""

    name: str
    part: LogoPart
    box: Box
    agreement: float


class Reading(Struct, frozen=True):
    """What was read in one picture. width, height: of the upright image.

    ``gap``: what was not looked at, in words a person understands.
    """

    width: int
    height: int
    words: Words = Words()
    codes: Words = Words()
    marks: tuple[SeenMark, ...] = ()
    gap: str = ""


class Answer(Struct, frozen=True):
    """What a child says of one picture: a reading, or why there is none."""

    reading: Reading | None = None
    problem: str = ""


def around(boxes: list[Box]) -> Box:
    """The smallest box that holds them all."""
    left = min(box[0] for box in boxes)
    top = min(box[1] for box in boxes)
    right = max(box[0] + box[2] for box in boxes)
    bottom = max(box[1] + box[3] for box in boxes)
    return (left, top, right - left, bottom - top)
