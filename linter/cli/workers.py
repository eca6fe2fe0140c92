"""Linting in several processes, with the results in input order."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Final, TypeVar

from linter.draft import Draft
from linter.errors import LinterError
from linter.inputs import Entry
from linter.pipeline import Linter
from linter.report import Report

__all__ = ["checked"]

_Item = TypeVar("_Item")

_CHUNK: Final = 64  # drafts handed over at a time: fewer, and the handing over costs more
_AHEAD: Final = 3  # chunks waiting for each process, so that none stands idle

_linter: Linter | None = None  # one in each worker process, made when it starts


def checked(
    items: Iterable[_Item], make_linter: Callable[[], Linter], jobs: int
) -> Iterator[tuple[_Item, Report | None]]:
    """Each item with its report, in order; None for those that are no drafts.

    make_linter: called once in each process. jobs: how many processes.
    Raises LinterError if one of them dies.
    """
    waiting: deque[tuple[list[_Item], Future[list[Report]]]] = deque()
    left = iter(items)
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(make_linter,)) as pool:
        try:
            while True:
                while len(waiting) < jobs * _AHEAD and (chunk := list(islice(left, _CHUNK))):
                    drafts = [each.draft for each in chunk if isinstance(each, Entry)]
                    waiting.append((chunk, pool.submit(_check, drafts)))
                if not waiting:
                    return
                done, future = waiting.popleft()
                reports = iter(future.result())
                for item in done:
                    yield item, next(reports) if isinstance(item, Entry) else None
        except BrokenProcessPool:
            raise LinterError(
                "A worker process died. Run again with --jobs 1 to see at which draft."
            ) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _start(make_linter: Callable[[], Linter]) -> None:
    global _linter  # noqa: PLW0603 - a worker process is its linter
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers Ctrl-C for all
    _linter = make_linter()


def _check(drafts: list[Draft]) -> list[Report]:
    if _linter is None:
        raise RuntimeError("This process was not started as a worker.")
    return [_linter.check(draft) for draft in drafts]
