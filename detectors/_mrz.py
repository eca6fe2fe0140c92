"""The machine-readable zone of a passport or identity card.

Source: ICAO Doc 9303, parts 3 to 7: lines of 44 (TD3, MRV-A), 36 (TD2, MRV-B) or
30 (TD1) characters; check digits with the weights 7, 3, 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.patterns import Pattern

__all__ = ["zones"]

_NAMES: Final = Pattern(
    r"\b[PVIAC][A-Z<](?:[A-Z]{3}|[A-Z]{2}<|D<<|[A-Z]<<)[A-Z]+(?:<[A-Z]+)*<<[A-Z<]*", case=False
)
# Document, check, country, birth, check, sex, expiry, check, and the rest.
_NUMBERS: Final = Pattern(
    r"([A-Z0-9<]{9})([0-9O<])([A-Z<]{3})([0-9O]{6})([0-9O])[MFX<]([0-9O]{6})([0-9O])[A-Z0-9<]{7,17}"
)
_CARD: Final = Pattern(
    r"\b[IAC][A-Z0-9<][A-Z<]{3}([A-Z0-9<]{9})([0-9O<])[A-Z0-9<]{13,16}\s{1,3}"
    r"([0-9O]{6})([0-9O])[MFX<]([0-9O]{6})([0-9O])[A-Z<]{3}[A-Z0-9<]{8,14}"
    r"(?:\s{1,3}[A-Z]+(?:<[A-Z]+)*<<[A-Z<]*)?"
)
_SHORTEST: Final = 28
_FEWEST_CHECKS: Final = 2
_WEIGHTS: Final = (7, 3, 1)


def zones(text: str) -> Iterator[tuple[int, int]]:
    """Where machine-readable zones stand in a normalised text: [start, end), both lines together.

    A line of names must be as long as names in a zone are; a line of numbers needs two
    right check digits, unless a line of names stands above it.
    """
    taken: list[tuple[int, int]] = []
    for match in _CARD.finditer(text):
        groups = [match.group(index) for index in range(1, 7)]
        if _right(groups) >= _FEWEST_CHECKS:
            taken.append(match.span())
            yield match.span()
    names = [
        match.span() for match in _NAMES.finditer(text) if match.end() - match.start() >= _SHORTEST
    ]
    for match in _NUMBERS.finditer(text):
        start, end = match.span()
        if any(one < end and start < other for one, other in taken):
            continue
        above = next((span for span in names if not text[span[1] : start].strip()), None)
        if above is not None and above[1] > start:
            above = None
        groups = [match.group(index) for index in (1, 2, 4, 5, 6, 7)]
        if above is None and _right(groups) < _FEWEST_CHECKS:
            continue
        span = (start if above is None else above[0], end)
        taken.append(span)
        yield span
    for span in names:
        if not any(one < span[1] and span[0] < other for one, other in taken):
            yield span


def _right(groups: list[str]) -> int:
    """How many of the pairs of a field and its check digit agree."""
    pairs = zip(groups[::2], groups[1::2], strict=True)
    return sum(_check_digit(field) == check.upper().replace("O", "0") for field, check in pairs)


def _check_digit(field: str) -> str:
    total = sum(
        _value(character) * _WEIGHTS[index % len(_WEIGHTS)]
        for index, character in enumerate(field.upper())
    )
    return str(total % 10)


def _value(character: str) -> int:
    return 0 if character == "<" else int(character, 36)
