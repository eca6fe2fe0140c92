"""Words that stand near a place: what the identifier rules decide by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linter.patterns import Pattern

if TYPE_CHECKING:
    from linter import TextView

__all__ = ["fills", "free", "is_sample", "last_before", "lead", "mended", "near", "words"]

_SAMPLE: Final = Pattern(
    r"\b(?:e\.?g|for example|for instance|such as|in the form(?:at)?(?: of)?|format|placeholder|"
    r"dummy|made[- ]up|fictional|example)\b[\s.:,=-]{0,4}(?:number[\s:]{1,2})?[\"'(]?$"
)
_FORM: Final = Pattern(
    r"^[\s\"')(.,-]{0,4}(?:dd|mm|yyyy|is (?:only )?an? (?:example|sample|dummy))\b"
)
_WORD: Final = Pattern(r"[a-z]+")
_SHORTEST_SLIP: Final = 6  # letters; shorter words have too many neighbours
_FIRST_FOREIGN: Final = "\u0370"  # the first letter after those of Latin writing


def near(text: TextView, cue: Pattern, start: int, end: int, *, before: int, after: int) -> bool:
    """Whether a cue stands in the ``before`` characters before or ``after`` after [start, end)."""
    return bool(
        (before and cue.search(text.text[max(0, start - before) : start]))
        or (after and cue.search(text.text[end : end + after]))
    )


def last_before(text: TextView, cue: Pattern, at: int, length: int) -> int | None:
    """How many characters lie between ``at`` and the nearest cue in the ``length`` before it."""
    gap = lead(text, cue, at, length)
    return None if gap is None else len(gap)


def lead(
    text: TextView, cue: Pattern, at: int, length: int, known: frozenset[str] = frozenset()
) -> str | None:
    """What stands between ``at`` and the nearest cue in the ``length`` before it, if there is one.

    known: words of the cue whose slips of typing are read as the word (see :func:`mended`).
    """
    window = mended(text.text[max(0, at - length) : at], known)
    ends = [match.end() for match in cue.finditer(window)]
    return window[ends[-1] :] if ends else None


def mended(text: str, known: frozenset[str]) -> str:
    """The text with slips of typing in known words undone ("pasport", "studnet").

    A slip is one letter left out, put in, mistaken, or swapped with the next; never the
    first letter. known: lower-case ASCII words; those under six letters are not looked for.
    """
    if not known:
        return text
    pieces: list[str] = []
    at = 0
    for match in _WORD.finditer(text):
        typed = match.group().lower()
        if len(typed) < _SHORTEST_SLIP - 1 or typed in known:
            continue
        meant = next((word for word in known if _is_slip(typed, word)), None)
        if meant is not None:
            pieces += [text[at : match.start()], meant]
            at = match.end()
    return "".join([*pieces, text[at:]])


def _is_slip(typed: str, word: str) -> bool:
    if len(word) < _SHORTEST_SLIP or typed[0] != word[0] or abs(len(typed) - len(word)) > 1:
        return False
    while typed and word and typed[0] == word[0]:
        typed, word = typed[1:], word[1:]
    while typed and word and typed[-1] == word[-1]:
        typed, word = typed[:-1], word[:-1]
    return max(len(typed), len(word)) <= 1 or (len(typed) == len(word) == 2 and typed == word[::-1])


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set: long lists read better as running text."""
    return frozenset(text.split())


def is_sample(text: TextView, start: int, end: int) -> bool:
    """Whether the words give [start, end) as a sample of a form, not as anybody's."""
    return bool(_SAMPLE.search(text.before(start, 30)) or _FORM.search(text.after(end, 30)))


def free(text: str, start: int, end: int, *, also: str = "") -> bool:
    """Whether [start, end) is glued to no digit, Latin letter or character of ``also``.

    Letters of other scripts may touch it: many are written without spaces.
    """
    before = text[start - 1 : start] if start else ""
    after = text[end : end + 1]
    return not (_glues(before, also) or _glues(after, also))


def _glues(character: str, also: str) -> bool:
    if not character:
        return False
    return character in also or (character.isalnum() and character < _FIRST_FOREIGN)


def fills(text: TextView, start: int, end: int) -> bool:
    """Whether [start, end) is all there is in the text, signs and spaces apart."""
    rest = text.text[:start] + text.text[end:]
    return not any(map(str.isalnum, rest))
