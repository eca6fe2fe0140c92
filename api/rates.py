"""Rate limits: one token bucket for each key or address, the least used forgotten first."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

__all__ = ["Rates"]

_MOST: Final = 10_000  # buckets kept


class Rates:
    """Allows ``per_minute`` requests a minute, and up to a fifth of them at once.

    per_minute: 0 for no limit. Times are seconds of ``clock``.
    """

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = per_minute / 60
        self._burst = max(5.0, per_minute / 5)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, who: str) -> int:
        """Whole seconds until ``who`` may ask again; 0 if now, and then it is counted."""
        if not self._rate:
            return 0
        now = self._clock()
        tokens, then = self._buckets.pop(who, (self._burst, now))
        tokens = min(self._burst, tokens + (now - then) * self._rate)
        allowed = tokens >= 1
        self._buckets[who] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > _MOST:
            self._buckets.popitem(last=False)
        return 0 if allowed else math.ceil((1 - tokens) / self._rate)
