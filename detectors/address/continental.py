"""Floors, stairs and doors as the Continent writes them after the house number."""

from __future__ import annotations

from typing import Final

from .lexicon import words
from .parts import Kind, Part, Strength
from .tokens import HARD, Tokens

__all__ = ["continental"]

# After the number of the floor: which side, or that it is a floor.
_SIDES: Final = words(
    """
    esq esqdo esquerdo dto dta direito dcha dcho derecha izq izda izqda izquierda frente fte andar
    etage og stock obergeschoss tv th mf sal emelet em piano verdieping kat pietro floor puerta
    """
)
_ORDINALS: Final = words("o a e er eme ro do to r")
# Before the number or letter: block, stair, floor.
_BLOCKS: Final = words(
    "bl bloc blok sc scara et etaj sector sectorul esc escalera escalier bat batiment scala kat"
)
# The same, but of one household's door.
_DOORS: Final = words("ap apto apart interno int pta puerta piso daire lej lgh lok whg byt")


def continental(t: Tokens, i: int) -> Part | None:
    """Such as "3.\u00ba Esq.", "3\u00ba B", "2. th", "3e \u00e9tage", "bl. B2", "ap. 7"."""
    word = t.low[i]
    if word[0].isdigit():
        end = _floor(t, i)
        return Part(Kind.UNIT, i, end, Strength.WEAK, type="andar") if end else None
    j = i + 1
    if (word not in _BLOCKS and word not in _DOORS) or j >= len(t) or t.gap[j] not in {" ", "."}:
        return None
    mark = t.low[j]
    if (
        t.gap[j + 1] in {"-", "/"}
        or len(mark) > 3
        or not (len(mark) == 1 or any(c.isdigit() for c in mark))
    ):
        return None
    return Part(Kind.UNIT, i, j + 1, type="apto" if word in _DOORS else "andar")


def _floor(t: Tokens, i: int) -> int:
    """Index after a numbered floor and its side or door, or 0."""
    word, size = t.low[i], len(t)
    digits = word.rstrip("aeormdt")
    if not digits.isdecimal() or len(digits) > 2:
        return 0
    ordinal = word[len(digits) :] in _ORDINALS
    if word != digits and not ordinal:
        return 0
    j = i + 1
    if j < size and not ordinal and t.gap[j] in {".", ""} and t.low[j] in {"o", "a", "e"}:
        ordinal, j = t.end[j] - t.end[i] < 3, j + 1  # "3.o", not "3. A"
    if j < size and t.gap[j] in {" ", "."}:
        if t.low[j] in _SIDES:
            return j + 1
        door = t.text[j]
        lettered = len(door) == 1 and door.isupper()
        if ordinal and t.gap[j] == " " and (lettered or door[:-1].isdecimal()) and len(door) < 3:
            return j + 1
    return j if ordinal and (j >= size or t.gap[j] in {",", "n", HARD}) else 0
