"""Patterns for wording: white space in them matches any run of white space."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.patterns import Pattern

__all__ = ["LETTER", "phrase", "spaced", "words"]


# A letter, nearly: in RE2 the exact class is hundreds of instructions each time it
# stands in a pattern, and compiling would take a tenth of a second.
LETTER: Final = r"a-z\x{80}-\x{10FFFF}"


def spaced(source: str) -> str:
    r"""A pattern's source with each space and ``\s`` outside a class made a run of white space.

    A space or ``\s`` that may be missing (``\s?``) becomes a run that may be missing.
    """
    out: list[str] = []
    at, in_class = 0, False
    while at < len(source):
        piece = source[at : at + 2] if source[at] == "\\" else source[at]
        at += len(piece)
        if piece == "[":
            in_class = True
        elif piece == "]":
            in_class = False
        if in_class or piece not in {" ", r"\s"}:
            out.append(piece)
            continue
        follows = source[at : at + 1]
        if follows == "?":
            out.append(r"\s*")
            at += 1
        elif follows in {"*", "+", "{"}:
            out.append(r"\s")
        else:
            out.append(r"\s+")
    return "".join(out)


def phrase(source: str) -> Pattern:
    """A :class:`Pattern` of wording, see :func:`spaced`; letters are taken loosely."""
    loose = [
        part.replace(r"\pL", LETTER) if inside else part.replace(r"\pL", f"[{LETTER}]")
        for part, inside in _classes(spaced(source))
    ]
    return Pattern("".join(loose))


def _classes(source: str) -> Iterator[tuple[str, bool]]:
    """A pattern's source cut where its classes begin and end: each piece, and whether it is one."""
    start, at, inside = 0, 0, False
    while at < len(source):
        if source[at] == "\\":
            at += 2
            continue
        if source[at] == ("]" if inside else "["):
            end = at + 1 if inside else at
            yield source[start:end], inside
            start, inside = end, not inside
        at += 1
    yield source[start:], inside


def words(listed: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(listed.split())
