"""A text cut into words, with what stands between them.

Addresses are read word by word: what joins two words (a space, a comma, a new
line) says as much about an address as the words themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["EDGE", "HARD", "Tokens", "fold", "tokenise"]

EDGE = "^"  # before the first word and after the last
HARD = "!"  # anything that ends an address

_PLAIN = {
    "": "",
    " ": " ",
    ", ": ",",
    ",": ",",
    "\n": "n",
    ",\n": "n",
    "-": "-",
    " - ": "_",
    ". ": ".",
    ".": ".",
    "/": "/",
    " / ": "|",
    "; ": ",",
    " | ": "|",
    " (": "(",
    ") ": ")",
    "'": "'",
}
_FOLD = str.maketrans(
    "àáâãäåāăąçćčďèéêëēěęìíîïīłñńňòóôõöøōőřśšşťùúûüūůűýÿŷźżžŵğı",
    "aaaaaaaaacccdeeeeeeeiiiiilnnnoooooooorssstuuuuuuuyyyzzzwgi",
)
_PIN = frozenset("📍🏠🏡📮📬📫🚪➡→>•·*🗺🏘👉📌✉💌📦🎁")


def fold(word: str) -> str:
    """Lower case without accents: "Tŷ" and "ty" compare equal. Length may change for ß."""
    lowered = word.lower()
    return lowered if lowered.isascii() else lowered.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words of a text and the joins between them.

    ``text[i]`` is written as typed, ``low[i]`` folded; ``start``/``end`` are code
    points. ``gap[i]`` says what stands before word i: "" nothing, " " space,
    "," comma, "n" new line, "p" blank line, "-" hyphen, "_" spaced dash,
    "." full stop, "/" slash, "|" bar or bullet, "(" and ")" brackets,
    "'" apostrophe, "!" anything that ends an address, "^" the edge.
    ``gap`` has one entry more than there are words.
    """

    source: str
    text: list[str]
    low: list[str]
    start: list[int]
    end: list[int]
    gap: list[str]
    cased: bool  # the text uses capitals as prose does, so a capital means a name

    def __len__(self) -> int:
        return len(self.text)

    def capital(self, i: int) -> bool:
        """Word i is written like a name (or is a number)."""
        first = self.text[i][0]
        return first.isupper() or first.isdigit()


def _gap(raw: str) -> str:
    plain = _PLAIN.get(raw)
    if plain is not None:
        return plain
    lines = raw.count("\n")
    marks = raw.strip(" \t\n")
    if not marks:
        kind = "p" if lines > 1 else "n" if lines else " "
    elif lines > 1:
        kind = "p"
    elif lines:
        kind = "n" if set(marks) <= set(",;.-)|/: ") | _PIN else HARD
    elif set(marks) <= {",", ";", " "} or marks in {".,", ").", "),"}:
        kind = ","
    elif set(marks) == {"-"}:
        kind = "_"
    elif set(marks) <= {"|", "/"} | _PIN:
        kind = "|"
    elif marks in {"(", ",(", ", (", "["}:
        kind = "("
    elif marks in {")", "]"}:
        kind = ")"
    elif marks == ".":
        kind = "."
    else:
        kind = HARD
    return kind


def tokenise(source: str) -> Tokens:
    """Cut a text into words; an apostrophe between letters belongs to the word."""
    text: list[str] = []
    start: list[int] = []
    end: list[int] = []
    gap: list[str] = []
    at, size, last = 0, len(source), 0
    while at < size:
        if not source[at].isalnum():
            at += 1
            continue
        begin = at
        while at < size and (
            source[at].isalnum()
            or (
                source[at] == "'"
                and at + 1 < size
                and source[at + 1].isalpha()
                and source[at - 1].isalpha()
            )
        ):
            at += 1
        text.append(source[begin:at])
        start.append(begin)
        end.append(at)
        raw = source[last:begin]
        if source[begin].isdigit():
            raw = raw.replace("#", "")  # "Street # 4"
        gap.append(_gap(raw) if text[1:] else EDGE)
        last = at
    gap.append(EDGE)
    upper = sum(word[0].isupper() for word in text)
    shouting = sum(word.isupper() for word in text if len(word) > 1 and word.isalpha())
    cased = upper > 0 and shouting * 2 < max(1, sum(word.isalpha() for word in text))
    return Tokens(source, text, [fold(word) for word in text], start, end, gap, cased)
