"""From a post's text to what the encoder reads, and back from its tokens to the text.

Emoji are read out by their Unicode names ("face with tears of joy"), because the
encoder's vocabulary has no emoji; each token also carries how it was written (small,
Capitalised, CAPITALS, mixed), which the vocabulary has lost, and whose account it is.
Training and checking both come through here, so that they never differ.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

__all__ = ["KINDS", "MOST", "Encoded", "encode", "spoken", "tokenizer"]

MOST: Final = 128
"""Tokens in one window, the two that begin and end it included."""

KINDS: Final = 8
"""Ways of writing (4) times kinds of account (2)."""

_SMALL, _CAPITALISED, _CAPITALS, _MIXED = range(4)
_OFFICIAL: Final = 4
_SILENT: Final = frozenset("\ufe0e\ufe0f\u200d\u20e3")


@dataclass(frozen=True, slots=True)
class Encoded:
    """One window of a text.

    ``ids`` and ``kinds``: one number a token. ``starts`` and ``ends``: each token's place
    in the text, in code points; empty (0, 0) for the first and the last.
    """

    ids: Sequence[int]
    kinds: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]


@cache
def tokenizer(path: Path) -> Tokenizer:
    """The WordPiece tokenizer stored at ``path``."""
    from tokenizers import Tokenizer  # only a text that needs the model needs it

    made = Tokenizer.from_file(str(path))
    made.no_padding()
    made.enable_truncation(MOST, stride=MOST // 4)
    return made


def encode(text: str, vocabulary: Tokenizer, *, official: bool) -> Iterator[Encoded]:
    """The text in one or more windows; long ones overlap by a quarter."""
    read, places = spoken(text)
    whole: Encoding = vocabulary.encode(read)
    for window in (whole, *whole.overflowing):
        starts = [start for start, _ in window.offsets]
        ends = [end for _, end in window.offsets]
        kinds = _kinds(read, window, _OFFICIAL if official else 0)
        if places is not None:
            starts = [places[start] if end else 0 for start, end in window.offsets]
            ends = [places[end - 1] + 1 if end else 0 for end in ends]
        yield Encoded(window.ids, kinds, starts, ends)


def spoken(text: str) -> tuple[str, list[int] | None]:
    """The text with emoji read out, and where each of its characters stood (None: as here)."""
    if text.isascii():
        return text, None
    out: list[str] = []
    places: list[int] = []
    changed = False
    for place, character in enumerate(text):
        said = _said(character) if character > "\u2000" else character
        if said != character:
            changed = True
        out.append(said)
        places.extend([place] * len(said))
    return ("".join(out), places) if changed else (text, None)


@lru_cache(maxsize=4096)
def _said(character: str) -> str:
    if character in _SILENT:
        return ""
    if "\U0001f1e6" <= character <= "\U0001f1ff":  # a flag is two such letters
        return chr(ord(character) - 0x1F1E6 + ord("a"))
    if unicodedata.category(character) not in {"So", "Sk"} or character < "\u2190":
        return character
    name = unicodedata.name(character, "")
    return f" {name.lower()} " if name else character


def _kinds(read: str, window: Encoding, account: int) -> list[int]:
    """How each token's word is written, and whose account it is."""
    kinds = [account] * len(window)
    word, begin, end = -1, 0, 0
    words = window.word_ids
    for at, (number, (start, stop)) in enumerate(zip(words, window.offsets, strict=True)):
        if number is None:
            continue
        if number != word:
            word, begin, end = number, at, stop
            first = start
        else:
            end = stop
        if at + 1 == len(words) or words[at + 1] != number:
            written = _written(read[first:end])
            if written:
                kinds[begin : at + 1] = [account + written] * (at + 1 - begin)
    return kinds


def _written(word: str) -> int:
    if word.islower() or not word.isalpha():
        return _SMALL
    if word.isupper() and len(word) > 1:
        return _CAPITALS
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return _CAPITALISED
    return _MIXED
