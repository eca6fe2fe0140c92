"""Every item with its report, in order, whatever becomes of the workers.

Drafts go out in chunks. If a worker ends in the middle of one, each of its drafts is
tried again alone; a draft that ends workers even so is reported as unchecked.
"""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Generator, Iterable
from itertools import count
from typing import TYPE_CHECKING, Final

from linter.batch.exchange import Outcome, carrying, outcomes_of, packed
from linter.batch.feed import CHUNK, Feed
from linter.batch.process import patience
from linter.batch.task import Answered, Backend, Event, Failed, Fed, Returned, Task
from linter.draft import Draft
from linter.finding import Unchecked
from linter.inputs import Entry, Item
from linter.pipeline import Linter
from linter.report import Report

if TYPE_CHECKING:
    from linter.batch.checkpoint import Checkpoint

__all__ = ["checked", "one_by_one"]

Pair = tuple[Item, Report | None]

_CHANCES: Final = 2  # times that a draft may end a worker that had nothing else to do
_FIRST: Final = 1  # byte: the first chunk is one draft, and each may be twice as large as the last
_PICTURE: Final = CHUNK // 4  # bytes that a picture counts where it is not in the draft itself
_WINDOW: Final = 4  # chunks held for each one out, so that a slow draft does not hold up all
_QUIET: Final = 5.0  # seconds without an event until the backend is looked at


def checked(
    items: Iterable[Item], linter: Linter, backend: Backend, checkpoint: Checkpoint | None = None
) -> Generator[Pair]:
    """Each item with its report, in order; None for those that are no drafts.

    linter: checks as the workers do; it is asked only what it would have checked.
    Raises LinterError if no more workers can be had, and what ``items`` raises.
    """
    run = _Run(items, linter, backend, checkpoint)
    try:
        yield from run.pairs()
    finally:
        run.close()


def one_by_one(items: Iterable[Item], linter: Linter, checkpoint: Checkpoint) -> Generator[Pair]:
    """As :func:`checked`, in this process."""
    for item in items:
        if not isinstance(item, Entry):
            yield item, None
            continue
        key = checkpoint.key(item.draft)
        outcome = checkpoint.outcome(key)
        if outcome is not None:
            yield item, outcome.report(item.draft, linter.policy)
            continue
        report = linter.check(item.draft)
        checkpoint.keep(key, Outcome(report.findings, report.unchecked, report.complete))
        yield item, report


class _Chunk:
    """Some items in a row, and what is known of them so far."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.outcomes: list[Outcome | None] = [None] * len(items)
        self.keys: dict[int, bytes] = {}  # in the checkpoint, of those that are not yet in it
        self.open = 0  # drafts of which nothing is known


class _Errand:
    """What a task is for: drafts of a chunk, by place. deaths: workers it ended, alone."""

    def __init__(self, chunk: _Chunk, places: list[int], deaths: int = 0) -> None:
        self.chunk = chunk
        self.places = places
        self.deaths = deaths

    def drafts(self) -> list[Draft]:
        items = self.chunk.items
        return [each.draft for place in self.places if isinstance(each := items[place], Entry)]


class _Run:
    def __init__(
        self,
        items: Iterable[Item],
        linter: Linter,
        backend: Backend,
        checkpoint: Checkpoint | None,
    ) -> None:
        self._linter = linter
        self._backend = backend
        self._checkpoint = checkpoint
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._feed = Feed(items, _weight, lambda: self._events.put(Fed()))
        self._chunks: deque[_Chunk] = deque()
        self._out: dict[int, _Errand] = {}  # by the number of the task
        self._numbers = count()
        self._size = _FIRST
        self._gaps: dict[tuple[Unchecked, ...], tuple[Unchecked, ...]] = {}

    def pairs(self) -> Generator[Pair]:
        self._feed.start()
        self._backend.start(self._events)
        while True:
            self._send_more()
            while self._chunks and not self._chunks[0].open:
                yield from self._finished(self._chunks.popleft())
                self._send_more()
            if not self._chunks and self._feed.exhausted:
                return
            try:
                self._handle(self._events.get(timeout=_QUIET))
            except queue.Empty:
                self._backend.check()

    def close(self) -> None:
        self._feed.stop()
        self._backend.close()

    def _send_more(self) -> None:
        """Keep the workers busy. While one is idle, a few drafts are better than none."""
        ahead = self._backend.ahead
        while len(self._out) < ahead and len(self._chunks) < _WINDOW * ahead:
            items = self._feed.take(self._size, full=len(self._out) >= self._backend.width)
            if not items:
                return
            self._size = min(2 * self._size, CHUNK)
            chunk = _Chunk(items)
            self._chunks.append(chunk)
            places = [place for place in range(len(items)) if self._is_open(chunk, place)]
            chunk.open = len(places)
            if places:
                self._send(_Errand(chunk, places))

    def _is_open(self, chunk: _Chunk, place: int) -> bool:
        """Whether an item is a draft that has yet to be checked."""
        item = chunk.items[place]
        if not isinstance(item, Entry):
            return False
        if self._checkpoint is None:
            return True
        key = self._checkpoint.key(item.draft)
        chunk.outcomes[place] = self._checkpoint.outcome(key)
        if chunk.outcomes[place] is not None:
            return False
        chunk.keys[place] = key
        return True

    def _send(self, errand: _Errand) -> None:
        drafts = errand.drafts()
        if self._backend.far:
            drafts = list(map(carrying, drafts))
        pictures = sum(len(each.attachments) for each in drafts)
        task = Task(next(self._numbers), packed(drafts), patience(len(drafts), pictures))
        self._out[task.number] = errand
        self._backend.submit(task)

    def _handle(self, event: Event) -> None:
        if isinstance(event, Failed):
            raise event.error
        if isinstance(event, Fed):
            return
        errand = self._out.pop(event.task.number, None)
        if errand is None:  # done twice: the first answer counts
            return
        if isinstance(event, Returned):
            self._send(errand)
        elif isinstance(event, Answered):
            for place, outcome in zip(
                errand.places, outcomes_of(event.body, self._gaps), strict=True
            ):
                self._settle(errand.chunk, place, outcome)
        elif len(errand.places) > 1:
            for place in errand.places:
                self._send(_Errand(errand.chunk, [place]))
        elif errand.deaths + 1 < _CHANCES:
            self._send(_Errand(errand.chunk, errand.places, errand.deaths + 1))
        else:
            self._settle(errand.chunk, errand.places[0], self._unchecked(late=event.late))

    def _settle(self, chunk: _Chunk, place: int, outcome: Outcome) -> None:
        chunk.outcomes[place] = outcome
        chunk.open -= 1

    def _unchecked(self, *, late: bool) -> Outcome:
        """The outcome of a draft that ends the processes that check it."""
        did = "did not come to an end" if late else "broke off"
        reason = (
            f"The process that checked this draft {did}, also when it had nothing else to do, "
            f"so nothing in it was checked. Look at it yourself."
        )
        rules = tuple(Unchecked(rule.code, reason) for rule in self._linter.rules())
        return Outcome((), rules, complete=False)

    def _finished(self, chunk: _Chunk) -> Generator[Pair]:
        for place, (item, outcome) in enumerate(zip(chunk.items, chunk.outcomes, strict=True)):
            if outcome is None or not isinstance(item, Entry):
                yield item, None
                continue
            if self._checkpoint is not None and place in chunk.keys:
                self._checkpoint.keep(chunk.keys[place], outcome)
            yield item, outcome.report(item.draft, self._linter.policy)


def _weight(item: Item) -> int:
    """How many bytes an item counts."""
    if not isinstance(item, Entry):
        return 64
    draft = item.draft
    size = len(draft.text) + len(draft.first_comment) + len(item.raw) + 64
    for each in draft.attachments:
        size += _PICTURE if each.data is None else max(_PICTURE, len(each.data))
    return size
