"""Drafts that say the same are checked once, and each gets the report."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec
from msgspec import Struct, structs

from linter.inputs import Entry, Item
from linter.report import Report

__all__ = ["Repeats"]

_REMEMBERED: Final = 10_000  # reports of different drafts
_HELD: Final = 1_000  # repeats that wait for the record before them


class _First(Struct):
    """The first draft that said something: where it stands, and its report once it has come."""

    where: str
    report: Report | None = None


class Repeats:
    """Takes repeats out on the way to the check, and puts them back in their places after it.

    The check must keep the order of what it is given. It may take its items in another
    thread than it is asked for reports.
    """

    def __init__(self) -> None:
        self._firsts: OrderedDict[bytes, _First] = OrderedDict()
        self._held: deque[tuple[int, Entry, _First]] = deque()  # and how many pass before it
        self._keys: deque[bytes | None] = deque()  # of those on their way
        self._passed = 0
        self._lock = Lock()  # the two directions share what is remembered

    def spared(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items without repeats."""
        for item in items:
            if not self._is_held(item, _key(item)):
                yield item

    def filled(
        self, checked: Iterable[tuple[Item, Report | None]]
    ) -> Iterator[tuple[Item, Report | None]]:
        """What was checked, in order, with the repeats in between."""
        done = 0
        for item, report in checked:
            yield from self._due(done)
            with self._lock:
                self._learn(self._keys.popleft(), report)
            done += 1
            yield item, report
        yield from self._due(done)

    def _is_held(self, item: Item, key: bytes | None) -> bool:
        """Keep a repeat back, or note that the item goes on its way."""
        with self._lock:
            first = self._firsts.get(key) if key is not None else None
            if first is not None and isinstance(item, Entry) and len(self._held) < _HELD:
                self._held.append((self._passed, item, first))
                return True
            if key is not None and first is None:
                self._firsts[key] = _First(item.where if isinstance(item, Entry) else "")
            self._keys.append(key)
            self._passed += 1
            return False

    def _due(self, done: int) -> Iterator[tuple[Item, Report | None]]:
        while self._held and self._held[0][0] <= done:
            _, entry, first = self._held.popleft()
            if first.report is None:
                raise RuntimeError("A report came out of turn.")
            yield _like(entry, first), replace(first.report, draft=entry.draft)

    def _learn(self, key: bytes | None, report: Report | None) -> None:
        if key is None or report is None:
            return
        if (first := self._firsts.get(key)) is not None and first.report is None:
            first.report = report
        while len(self._firsts) > _REMEMBERED:
            oldest = next(iter(self._firsts))
            if self._firsts[oldest].report is None:  # still on its way
                return
            del self._firsts[oldest]


def _like(entry: Entry, first: _First) -> Entry:
    """The entry, with a note that it repeats another where it stands in a schedule."""
    if entry.scheduled is None:
        return entry
    from linter.schedule import Note

    note = Note("it says the same as another post.", first.where)
    return structs.replace(entry, notes=(*entry.notes, note))


def _key(item: Item) -> bytes | None:
    """What a draft says, as a digest; None for what is not worth comparing."""
    if not isinstance(item, Entry) or any(each.data for each in item.draft.attachments):
        return None
    said = structs.replace(item.draft, id=None, scheduled_at=None)
    return blake2b(msgspec.msgpack.encode(said, enc_hook=_path), digest_size=16).digest()


def _path(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value).__name__)
