"""Slips of the finger."""

from __future__ import annotations

__all__ = ["one_slip"]


def one_slip(one: str, other: str) -> bool:
    """Whether one letter changed, added, dropped or swapped turns one word into the other.

    The same word twice is no slip apart, but counts as one.
    """
    if abs(len(one) - len(other)) > 1:
        return False
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    rest, goal = one[at:], other[at:]
    return (
        rest[1:] == goal[1:]
        or rest[1:] == goal
        or rest == goal[1:]
        or (len(rest) > 1 and rest[1::-1] + rest[2:] == goal)
    )
