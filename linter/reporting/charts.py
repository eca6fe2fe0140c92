"""Bars for the overview: numbers only, the page draws them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec import Struct

__all__ = ["Bar", "Chart", "Stretch", "chart"]

_WIDTH: Final = 100.0


class Stretch(Struct, frozen=True):
    """A coloured stretch of a bar, in hundredths of the longest bar."""

    kind: str
    start: float
    length: float


class Bar(Struct, frozen=True):
    """said: the bar in words, for those who do not see it."""

    label: str
    total: int
    said: str
    stretches: tuple[Stretch, ...]


class Chart(Struct, frozen=True):
    """left: bars that are not drawn."""

    title: str
    bars: tuple[Bar, ...]
    left: int = 0


def chart(
    title: str,
    counts: Mapping[str, Counter[str]],
    kinds: Mapping[str, str],
    *,
    most: int,
    order: Sequence[str] | None = None,
    labels: Mapping[str, str] | None = None,
) -> Chart:
    """A bar for each name, cut by kind.

    kinds: in the order of the stretches, each with its word. order: of the bars; the
    longest first if left out.
    """
    totals = {name: sum(each[kind] for kind in kinds) for name, each in counts.items()}
    names = [each for each in order or _by_length(totals) if totals.get(each)]
    longest = max((totals[name] for name in names), default=1)
    bars = [
        _bar((labels or {}).get(name, name), counts[name], totals[name], kinds, longest)
        for name in names[:most]
    ]
    return Chart(title, tuple(bars), max(len(names) - most, 0))


def _by_length(totals: Mapping[str, int]) -> Iterable[str]:
    return sorted(totals, key=lambda name: (-totals[name], name))


def _bar(
    label: str, counts: Counter[str], total: int, kinds: Mapping[str, str], longest: int
) -> Bar:
    stretches, at = [], 0.0
    for kind in kinds:
        length = counts[kind] / longest * _WIDTH
        if length:
            stretches.append(Stretch(kind, round(at, 2), round(length, 2)))
        at += length
    said = ", ".join(f"{counts[kind]:,} {word}" for kind, word in kinds.items() if counts[kind])
    return Bar(label, total, said, tuple(stretches))
