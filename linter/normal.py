"""The normalised view of a text, with an exact map back to the original.

Rules match on the view, so that full-width digits, zero-width characters,
look-alike letters or an HTML entity cannot hide anything; findings point into
the original. What is folded, in this order:

- HTML character references (``&amp;``, ``&#64;``) become what they stand for;
- characters without a shape of their own are left out: zero-width, soft hyphen,
  direction marks, variation selectors, the enclosing keycap, a CR before an LF;
- NFKC (Unicode Standard Annex #15), each base letter with its marks;
- decimal digits of every script become 0-9;
- typographic quotes, dashes and spaces become ``'``, ``"``, ``-`` and a space,
  small capitals and letters in circles or squares plain letters;
- letters of other scripts inside an otherwise Latin word become the Latin
  letter they look like (Unicode Technical Standard #39, data by
  confusable-homoglyphs);
- lone surrogates become U+FFFD.
"""

from __future__ import annotations

import html
import unicodedata
from functools import lru_cache
from string import ascii_uppercase
from typing import Final

from linter.patterns import Pattern

__all__ = ["NormalText", "is_latin"]

_ENTITY: Final = Pattern(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});")

_FOLD: Final = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\u0060\uff07\u02bb", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2028\u2029\u0085", "\n"),
    **dict(
        zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)
    ),  # small capitals
    **dict(zip(map(chr, range(0x1F150, 0x1F16A)), ascii_uppercase, strict=True)),  # in dark circles
    **dict(zip(map(chr, range(0x1F170, 0x1F18A)), ascii_uppercase, strict=True)),  # in dark squares
    "\u2044": "/",
    "\u3002": ".",
    "\u1680": " ",
}
_DROPPED: Final = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u20e3\u3164\ufeff\uffa0"
    + "".join(map(chr, range(0x200B, 0x2010)))
    + "".join(map(chr, range(0x202A, 0x202F)))
    + "".join(map(chr, range(0x2060, 0x2070)))
    + "".join(map(chr, range(0xFE00, 0xFE10)))
    + "".join(map(chr, range(0xE0000, 0xE01F0)))
)
_LAST_LATIN: Final = 0x24F  # end of Latin Extended-B
_REPLACEMENT: Final = "\ufffd"


class NormalText:
    """``text``: the view. ``original``: what was typed. Offsets are code points."""

    __slots__ = ("_ends", "_starts", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        self._starts: list[int] | None = None
        self._ends: list[int] | None = None
        if original.isascii() and "&" not in original and "\r" not in original:
            if "`" not in original:
                self.text = original
                return
            self.text = original.replace("`", "'")
            return
        pieces, starts, ends = _fold(original)
        self.text = "".join(pieces)
        if len(self.text) != len(original) or starts != list(range(len(original))):
            self._starts, self._ends = starts, ends

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Map [start, end) of the view to the original; the result covers every folded character.

        Raises IndexError if the range does not lie inside the view.
        """
        if not 0 <= start <= end <= len(self.text):
            raise IndexError(f"[{start}, {end}) lies outside a view of {len(self.text)}")
        if self._starts is None or self._ends is None:
            return start, end
        if start == end:
            at = self._starts[start] if start < len(self._starts) else len(self.original)
            return at, at
        return self._starts[start], self._ends[end - 1]


def _fold(original: str) -> tuple[list[str], list[int], list[int]]:
    """The view's characters with the place in the original that each came from."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def emit(piece: str, start: int, end: int) -> None:
        for character in piece:
            out.append(character)
            starts.append(start)
            ends.append(end)

    entities = _entities(original)
    foreign = False
    at, length = 0, len(original)
    while at < length:
        character = original[at]
        if character < "\x80":
            if character == "&" and at in entities:
                end, piece = entities[at]
                emit(_fold_characters(piece), at, end)
                at = end
                continue
            if character == "\r":
                if original[at + 1 : at + 2] == "\n":
                    at += 1
                    continue
                character = "\n"
            elif character == "`":
                character = "'"
            if at + 1 == length or not unicodedata.combining(original[at + 1]):
                out.append(character)
                starts.append(at)
                ends.append(at + 1)
                at += 1
                continue
        if character in _DROPPED:
            at += 1
            if ends:
                ends[-1] = at
            continue
        end = at + 1
        while end < length and unicodedata.combining(original[end]):
            end += 1
        piece = _fold_characters(original[at:end])
        foreign = foreign or any(ord(each) > _LAST_LATIN and each.isalpha() for each in piece)
        emit(piece, at, end)
        at = end
    if foreign:
        _fold_lookalikes(out)
    return out, starts, ends


def _entities(original: str) -> dict[int, tuple[int, str]]:
    """HTML character references by where they start: their end, and what they stand for."""
    if "&" not in original:
        return {}
    text = original.encode("utf-8", "replace").decode() if _has_surrogate(original) else original
    found: dict[int, tuple[int, str]] = {}
    for match in _ENTITY.finditer(text):
        piece = html.unescape(match.group())
        if piece != match.group():
            found[match.start()] = (match.end(), piece)
    return found


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def _fold_characters(cluster: str) -> str:
    """NFKC and the folds above, for one base character with its marks (or an entity's text)."""
    normal = unicodedata.normalize("NFKC", cluster)
    folded = []
    for character in normal:
        if character < "\x80":
            folded.append(character)
        elif character in _DROPPED:
            continue
        elif "\ud800" <= character <= "\udfff":
            folded.append(_REPLACEMENT)
        elif character in _FOLD:
            folded.append(_FOLD[character])
        else:
            decimal = unicodedata.decimal(character, None)
            folded.append(character if decimal is None else str(decimal))
    return "".join(_FOLD.get(cluster, folded))


def is_latin(character: str) -> bool:
    """Whether a letter belongs to the Latin script."""
    return character < "\u0250" or unicodedata.name(character, "").startswith("LATIN")


def _fold_lookalikes(out: list[str]) -> None:
    """Replace, in place, look-alike letters of words that otherwise read as Latin.

    A word that mixes scripts is folded if each of its foreign letters has a Latin
    twin. A word of twins only ("СОТ") is folded if the text holds no word that is
    truly of another script.
    """
    words: list[tuple[int, int, bool]] = []
    truly_foreign = False
    at, length = 0, len(out)
    while at < length:
        if not out[at].isalnum():
            at += 1
            continue
        start = at
        latin, letters, twins = 0, 0, 0
        while at < length and out[at].isalnum():
            if out[at].isalpha():
                letters += 1
                if is_latin(out[at]):
                    latin += 1
                elif _twin(out[at]):
                    twins += 1
            at += 1
        if letters == latin:
            continue
        if latin + twins == letters:
            words.append((start, at, latin > 0))
        elif not latin:
            truly_foreign = True
    for start, end, mixed in words:
        if mixed or not truly_foreign:
            for index in range(start, end):
                if out[index].isalpha() and not is_latin(out[index]):
                    out[index] = _twin(out[index]) or out[index]


@lru_cache(maxsize=4096)
def _twin(character: str) -> str:
    """The one basic Latin letter that ``character`` looks like, or "" if there is none."""
    from confusable_homoglyphs import confusables  # slow to load, rarely needed

    for entry in confusables.is_confusable(character, greedy=True) or []:
        for homoglyph in entry["homoglyphs"]:
            twin = homoglyph["c"]
            if len(twin) == 1 and twin.isascii() and twin.isalpha():
                return str(twin.upper() if character.isupper() else twin)
    return ""
