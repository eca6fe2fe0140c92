"""How a marking stands in its text: in capitals, in brackets, quoted, spaced out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import TextView
from linter.patterns import Pattern

from . import _marking_context as around
from ._markings import LETTERS

__all__ = [
    "NEAR",
    "NEXT",
    "Found",
    "bracketed",
    "caps",
    "ends_post",
    "in_marked_quote",
    "merged",
    "quoted",
    "sentence_of",
    "spaced",
]

Found = tuple[int, int, str]  # start, end, what decided it
_BRACKETS: Final = (
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("<", ">"),
    ("*", "*"),
    ("~", "~"),
    ('"', '"'),
)
_JOINERS: Final = Pattern(r"^[\s:,;/|&+.()\[\]*_~-]{0,6}(?:and\s+|or\s+)?$")
_STOPS: Final = (". ", "! ", "? ", "\n")
NEAR: Final = 240  # characters
_FEW: Final = 12  # with fewer letters around it, a marking in capitals is the text
_LOUD: Final = 0.6  # from this share of capitals on, a text is all shouted
NEXT: Final = 80  # how far past its sentence a marking's age may be told


def in_marked_quote(text: TextView, start: int, end: int) -> bool:
    """Whether a place stands in the quotation marks of what a document is said to bear."""
    before, after = text.before(start, NEAR), text.after(end)
    for mark in ('"', "'"):
        opened = before.rfind(mark)
        if opened < 0 or (opened and before[opened - 1].isalnum()):
            continue
        inside = before[opened + 1 :]
        if "\n" in inside or len(inside) > NEXT or mark not in after:
            continue
        if around.MARKED.search(before[:opened]) and (
            after.lstrip()[:1] in {mark, ":", ",", ";", ".", "-"} or caps(text, start, end)
        ):
            return True
    return False


def caps(text: TextView, start: int, end: int) -> bool:
    """Whether a place is in capitals while the text around it is not."""
    if not text.text[start:end].isupper():
        return False
    near = text.before(start, NEAR) + text.after(end, NEAR)
    rest = [each for each in near if each.isalpha()]
    return len(rest) < _FEW or sum(map(str.isupper, rest)) < _LOUD * len(rest)


def sentence_of(text: TextView, start: int, end: int) -> tuple[int, int]:
    """The sentence around a place, as far as it is near."""
    first, last = max(0, start - NEAR), min(len(text.text), end + NEAR)
    begins = [text.text.rfind(stop, first, start) + len(stop) for stop in _STOPS]
    ends = [text.text.find(stop, end, last) for stop in _STOPS]
    begin = max((each for each in begins if each > first + 1), default=first)
    return begin, min((each for each in ends if each >= 0), default=last)


def quoted(text: TextView, start: int, end: int) -> bool:
    before, after = text.text[:start].rstrip(), text.text[end:].lstrip()
    return before[-1:] in {'"', "'", "*", "_"} and after[:1] in {'"', "'", "*", "_", ",", "."}


def bracketed(text: TextView, start: int, end: int, *, quotes: bool = True) -> bool:
    """Whether a place fills brackets, or the emphasis that stands for them."""
    before, after = text.text[:start].rstrip(), text.text[end:].lstrip(" \t.!")
    return any(
        before.endswith(opens) and after.startswith(closes)
        for opens, closes in _BRACKETS
        if quotes or opens != '"'
    )


def ends_post(text: TextView, end: int) -> bool:
    return not text.text[end:].strip(" \n.!")


def spaced(body: str, start: int, end: int) -> Iterator[Found]:
    """Markings whose letters stand apart: "P R I V A T E"."""
    places = [at for at in range(start, end) if body[at].isalpha()]
    run = "".join(body[at] for at in places)
    for match in LETTERS.finditer(run):
        yield places[match.start()], places[match.end() - 1] + 1, "Its letters are set apart."


def merged(body: str, found: list[Found]) -> list[Found]:
    """Neighbours that make one marking become one finding."""
    merged: list[Found] = []
    for start, end, why in found:
        if merged:
            first, last, reason = merged[-1]
            if start <= last or _JOINERS.search(body[last:start]):
                merged[-1] = first, max(last, end), reason
                continue
        merged.append((start, end, why))
    return merged
