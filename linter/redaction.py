"""How a redaction reads: the sentence around it must still stand."""

from __future__ import annotations

from typing import Final

__all__ = ["redaction"]

_OPENERS: Final = '([{"'
_CLOSERS: Final = ')]}"'


def redaction(text: str, start: int, end: int, noun: str) -> tuple[int, int, str]:
    """What to replace, and by what, to take [start, end) out of a text.

    Where it fills a line or a sentence of its own, or brackets, it goes
    altogether; inside a sentence the place is kept by "[… removed]".
    Returns start, end (code points, possibly wider than given) and the new text.
    """
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before, after = text[line_start:start].strip(), text[end:line_end].strip(" \t.,;")
    if not before and not after:
        return _without_line(text, line_start, line_end)
    if before[-1:] in _OPENERS and before and text[end : end + 1] in _CLOSERS and after:
        begin = text.rfind(before[-1], 0, start)
        while begin > line_start and text[begin - 1] == " ":
            begin -= 1
        return begin, end + 1, ""
    return start, end, f"[{noun} removed]"


def _without_line(text: str, start: int, end: int) -> tuple[int, int, str]:
    """Cut whole lines, and the line breaks that would leave a gap behind."""
    if end < len(text):
        while end < len(text) and text[end] == "\n":
            end += 1
        return start, end, ""
    while start and text[start - 1] == "\n":
        start -= 1
    return (start, end, "") if start else (start, end, "[removed]")
