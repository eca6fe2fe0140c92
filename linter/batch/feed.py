"""The source, read ahead by a thread of its own, and cut into chunks by weight.

Reading ahead lets results come while the source makes us wait: somebody typing into
standard input, a slow disk. What is held is bounded.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Final, Generic, TypeVar

__all__ = ["CHUNK", "Feed"]

_Item = TypeVar("_Item")

CHUNK: Final = 64 << 10  # bytes of drafts handed over at a time: some 50 ms of work
_HELD: Final = 4 * CHUNK  # bytes read ahead


class Feed(Generic[_Item]):
    """Items in order. ``weight``: what an item counts, in bytes, against the chunk.

    notify: called from another thread when what :meth:`wait` asked for is there.
    """

    def __init__(
        self, items: Iterable[_Item], weight: Callable[[_Item], int], notify: Callable[[], None]
    ) -> None:
        self._items = iter(items)
        self._weight = weight
        self._notify = notify
        self._held: deque[tuple[_Item, int]] = deque()
        self._bytes = 0
        self._wanted: int | None = None
        self._ended = False
        self._stopped = False
        self._error: BaseException | None = None
        self._change = threading.Condition()
        self._thread = threading.Thread(target=self._read, name="postlint-feed", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def take(self, size: int, *, full: bool) -> list[_Item]:
        """At most ``size`` bytes of items, but one at least; none if there are not enough yet.

        full: only as much as that, or the rest of the source.
        """
        with self._change:
            if full and self._bytes < size and not self._ended:
                self._wanted = size
                return []
            if not self._held:
                self._wanted = 1
                return []
            taken: list[_Item] = []
            left = size
            while self._held and (not taken or self._held[0][1] <= left):
                item, weight = self._held.popleft()
                taken.append(item)
                left -= weight
                self._bytes -= weight
            self._change.notify()
            return taken

    @property
    def exhausted(self) -> bool:
        """Whether all has been taken. Raises what the source raised, once that is so."""
        with self._change:
            if not self._ended or self._held:
                return False
        if self._error is not None:
            raise self._error
        return True

    def stop(self) -> None:
        """Read no more. A source that makes us wait is left waiting."""
        with self._change:
            self._stopped = True
            self._change.notify()

    def _read(self) -> None:
        try:
            for item in self._items:
                if not self._hold(item):
                    break
        except BaseException as error:
            self._error = error
        finally:
            close: Callable[[], None] | None = getattr(self._items, "close", None)
            if close is not None:
                close()
        with self._change:
            self._ended = True
            self._tell(always=True)

    def _hold(self, item: _Item) -> bool:
        """Keep an item for whoever takes it; wait while too much is held. False: stop."""
        weight = max(1, self._weight(item))
        with self._change:
            while self._bytes >= _HELD and not self._stopped:
                self._change.wait()
            self._held.append((item, weight))
            self._bytes += weight
            self._tell()
            return not self._stopped

    def _tell(self, *, always: bool = False) -> None:
        if self._wanted is not None and (always or self._bytes >= self._wanted):
            self._wanted = None
            self._notify()
