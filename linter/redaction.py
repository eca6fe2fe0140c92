"""How a redaction reads: what is left must still be a post."""

from __future__ import annotations

from typing import Final

__all__ = ["redaction"]

_PAIRS: Final = {"(": ")", "[": "]", "{": "}"}


def redaction(text: str, start: int, end: int, noun: str) -> tuple[int, int, str]:
    """What to replace, and by what, to take [start, end) out of a text.

    Where it fills lines of its own, or a pair of brackets, it goes altogether;
    elsewhere, and where nothing else would be left, "[… removed]" keeps its place.
    Returns start and end (code points, possibly wider than given) and the new text.
    """
    placeholder = f"[{noun} removed]"
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    if not text[first:start].strip() and not text[end:last].strip(" \t.,;"):
        while last < len(text) and text[last] == "\n":
            last += 1
        if last == len(text):
            first = len(text[:first].rstrip("\n"))
        if (text[:first] + text[last:]).strip():
            return first, last, ""
        return start, end, placeholder
    if start and _PAIRS.get(text[start - 1]) == text[end : end + 1]:
        first, last = start - 1, end + 1
        while first and text[first - 1] == " ":
            first -= 1
        if (text[:first] + text[last:]).strip():
            return first, last, ""
    return start, end, placeholder
