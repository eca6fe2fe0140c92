"""Labels beside a number, read through typing slips: "srot code", "s o r t  c o d e", "acc no."."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

__all__ = ["Label", "label_before", "slips"]

_WORD: Final = Pattern(r"[\pL']+")
_BREAK: Final = Pattern(r"[0-9]|[!?](?:\s|$)|\n\s*\n")
_FILLERS: Final = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "its",
        "it's",
        "it",
        "still",
        "the",
        "my",
        "our",
        "number",
        "numbers",
        "no",
        "num",
        "nr",
        "code",
        "just",
        "same",
        "as",
        "always",
        "again",
        "btw",
        "of",
        "that's",
        "thats",
        "here",
        "ending",
        "would",
        "uses",
        "being",
        "to",
        "use",
        "for",
        "your",
    ]
)
_MOST_FILLERS: Final = 4
_REACH: Final = 60
_LONG: Final = 7  # letters from which on one slip of any kind is forgiven


@dataclass(frozen=True, slots=True)
class Label:
    """The label ``name``, as listed, at [start, end) of the text."""

    name: str
    start: int
    end: int


def label_before(text: str, at: int, names: Collection[str]) -> Label | None:
    """The label that stands right before ``at``, a few filling words aside.

    names: labels in lower case without spaces or signs ("sortcode"); the longest
    that fits is taken. Spaces inside a label do not matter, and one slip of the
    finger is forgiven.
    """
    begin = max(0, at - _REACH)
    window = text[begin:at]  # a slice, for RE2 reads a text from its start however late it looks
    cut = max((match.end() for match in _BREAK.finditer(window)), default=0)
    words = [
        (begin + cut + match.start(), begin + cut + match.end())
        for match in _WORD.finditer(window[cut:])
    ]
    for _ in range(_MOST_FILLERS + 1):
        if not words:
            return None
        found = _suffix(text, words, names)
        if found is not None:
            return found
        start, end = words.pop()
        if text[start:end].lower() not in _FILLERS:
            return None
    return None


def _suffix(text: str, words: list[tuple[int, int]], names: Collection[str]) -> Label | None:
    best: Label | None = None
    joined = ""
    longest = max(map(len, names)) + 1
    for start, end in reversed(words):
        joined = text[start:end].lower().replace("'", "") + joined
        if len(joined) > longest:
            break
        name = _name(joined, names)
        if name and (best is None or name == joined or len(name) > len(best.name)):
            best = Label(name, start, words[-1][1])
    return best


def _name(typed: str, names: Collection[str]) -> str:
    if typed in names:
        return typed
    close: Iterable[str] = (name for name in names if abs(len(name) - len(typed)) <= 1)
    for name in close:
        if len(name) >= _LONG and slips(typed, name) == 1:
            return name
        if len(name) == len(typed) == 4 and typed[0] == name[0] and sorted(typed) == sorted(name):
            return name
    return ""


def slips(one: str, other: str) -> int:
    """The fewest letters added, dropped, changed or swapped with a neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
