"""Reading a word through its disguise: stretched, in figures and signs, or partly starred out."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from ._phrases import words
from ._strong_words import AMBIGUOUS, MILD, SURE

__all__ = ["Reading", "letters_of", "read"]

MASK: Final = "*"
_SIGNS: Final = {
    **dict(zip("01345789", "oieastbg", strict=True)),
    **dict(zip("$@!|€£©¢+¡ƒß¥×øł", "saiielcctifbyxol", strict=True)),
    "\N{GREEK SMALL LETTER MU}": "u",
}
_LATER_SIGNS: Final = frozenset("!|+×")  # letters only inside a word; elsewhere punctuation
_MASKED: Final = sorted(
    form for form in SURE | AMBIGUOUS if len(form) >= 4 and form not in words("wtaf")
)
_FITTING: Final = (
    2  # letters that two or more signs in the middle may stand for beyond their number
)
_FEWEST_SHOWN: Final = 2
_BARE_FIRST: Final = frozenset("fs")  # "f***" and "s***" are read at once; "c***" may be milder
_BARE_LENGTH: Final = 7  # so is a long word whose length alone tells it
_STRETCHED_FU: Final = "fuuuu"
# Everyday words and names that turn into a strong word when doubled letters are made single.
_NOT_STRETCHED: Final = words("shiite shiites twatt fecks shiting")


class Reading:
    """What a word reads as: not strong, strong for sure, or strong in one of its senses."""

    NONE: Final = 0
    AMBIGUOUS: Final = 1
    MASKED: Final = 2
    SURE: Final = 3


def letters_of(word: str) -> str:
    """A word in plain small letters; figures and signs become the letters they look like.

    A sign that looks like none becomes the mask ``*``.
    """
    out: list[str] = []
    for at, character in enumerate(word.lower()):
        if "a" <= character <= "z":
            out.append(character)
        elif character in _SIGNS and (at or character not in _LATER_SIGNS):
            out.append(_SIGNS[character])
        else:
            base = unicodedata.normalize("NFD", character)[0]
            out.append(base if "a" <= base <= "z" else MASK)
    return "".join(out)


def read(word: str) -> int:
    """A :class:`Reading` of one word, without spaces or the punctuation round it."""
    return _read(word.lower())


@lru_cache(maxsize=2048)
def _read(word: str) -> int:
    if word.isascii() and word.isalpha():
        return _plain(word, disguised=False)
    letters = letters_of(word)
    if MASK not in letters:
        found = _plain(letters, disguised=True)
        if not found and "1" in word:
            found = _plain(letters_of(word.replace("1", "l")), disguised=True)
        if found or not _has_signs(word):
            return found
    return _through_mask("".join(each if "a" <= each <= "z" else MASK for each in _unfigured(word)))


def _unfigured(word: str) -> str:
    """Figures read as letters, accents dropped; signs are kept: they may stand for any letter."""
    return "".join(letters_of(each) if each.isalnum() else each for each in word)


def _has_signs(word: str) -> bool:
    return any(not each.isalnum() for each in word)


def _plain(letters: str, *, disguised: bool) -> int:
    if letters in _NOT_STRETCHED:
        return Reading.NONE
    short = _squash(letters)
    if letters in SURE or "fuck" in short or short in _SQUASHED_SURE:
        return Reading.MASKED if disguised else Reading.SURE
    if short == "fu" and letters.startswith(_STRETCHED_FU):
        return Reading.SURE
    if letters in AMBIGUOUS or (short in _SQUASHED_AMBIGUOUS and _stretched(letters)):
        return Reading.MASKED if disguised else Reading.AMBIGUOUS
    return Reading.NONE


def _stretched(letters: str) -> bool:
    return any(letters[at] == letters[at + 1] == letters[at + 2] for at in range(len(letters) - 2))


def _squash(letters: str) -> str:
    """Each run of one letter made a single letter."""
    return "".join(each for at, each in enumerate(letters) if not at or letters[at - 1] != each)


_SQUASHED_SURE: Final = frozenset(_squash(form) for form in SURE if len(_squash(form)) > 2)
_SQUASHED_AMBIGUOUS: Final = frozenset(map(_squash, AMBIGUOUS))


def _through_mask(shown: str) -> int:
    """Whether a word with masks can only be a strong one. ``shown``: letters and ``*``."""
    count = len(shown) - shown.count(MASK)
    if not count or shown[0] == MASK:
        return Reading.NONE
    if "fuck" in shown:
        return Reading.MASKED
    if shown in {"f*k", "f*kin", "f*king", "f*cks", "fk*n"}:
        return Reading.MASKED
    bare = count < _FEWEST_SHOWN
    if bare and shown[0] not in _BARE_FIRST and len(shown) < _BARE_LENGTH:
        return Reading.NONE
    if bare and len(shown) < 4:
        return Reading.NONE
    if not any(_fits(shown, form) for form in _MASKED):
        return Reading.NONE
    if shown[0] not in _BARE_FIRST and any(
        len(shown) == len(form) and _fits(shown, form) for form in MILD
    ):
        return Reading.NONE
    return Reading.MASKED


def _fits(shown: str, form: str) -> bool:
    """Whether the masks of ``shown`` can stand for the letters that ``form`` has more.

    A mask is a letter; a run of two or more that ends inside the word may be a letter
    less or up to ``_FITTING`` letters more, because nobody counts.
    """
    if shown[0] != form[0] or len(form) < len(shown) - 1 or len(form) > len(shown) + 2 * _FITTING:
        return False
    reached = {0}
    at = 0
    while at < len(shown) and reached:
        if shown[at] != MASK:
            reached = {one + 1 for one in reached if form[one : one + 1] == shown[at]}
            at += 1
            continue
        end = at
        while end < len(shown) and shown[end] == MASK:
            end += 1
        run = end - at
        loose = run > 1 and end < len(shown)
        steps = range(run - loose, run + loose * _FITTING + 1)
        reached = {one + step for one in reached for step in steps if one + step <= len(form)}
        at = end
    return len(form) in reached
