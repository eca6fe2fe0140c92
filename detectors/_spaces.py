"""Patterns that do not mind how words are spaced."""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern
from linter.rule import Trigger

__all__ = ["loose", "loosely", "spaced"]

_QUANTIFIERS: Final = frozenset("*+{")


def loosely(*sources: Trigger) -> tuple[Trigger, ...]:
    """Triggers that read their spaces as :func:`loose` does."""
    return tuple(
        loose(each) if isinstance(each, str) else tuple(map(loose, each)) for each in sources
    )


def spaced(source: str) -> Pattern:
    """A pattern that reads its spaces as :func:`loose` does."""
    return Pattern(loose(source))


def loose(source: str) -> str:
    r"""A pattern in which a space stands for any white space: " " is ``\s+``, " ?" is ``\s*``.

    A space inside a class, or with another quantifier, stands for one such character.
    People double spaces, and phones break lines where they like.
    """
    pieces: list[str] = []
    inside = escaped = False
    at = 0
    while at < len(source):
        character = source[at]
        following = source[at + 1 : at + 2]
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif inside:
            inside = character != "]"
        elif character == "[":
            inside = True
        if character != " ":
            pieces.append(character)
        elif inside or following in _QUANTIFIERS:
            pieces.append(r"\s")
        elif following == "?":
            pieces.append(r"\s*")
            at += 1
        else:
            pieces.append(r"\s+")
        at += 1
    return "".join(pieces)
