"""Tasks for workers, and what may become of them."""

from __future__ import annotations

import queue
from typing import Protocol

from msgspec import Struct

from linter.errors import LinterError

__all__ = ["Answered", "Backend", "Died", "Event", "Failed", "Fed", "Returned", "Task"]


class Task(Struct, frozen=True):
    """Some drafts, packed. number: of no other task in the run. seconds: it may take."""

    number: int
    body: bytes
    seconds: float


class Fed(Struct, frozen=True):
    """There is more to take from the source, or it has ended."""


class Answered(Struct, frozen=True):
    """What a worker found."""

    task: Task
    body: bytes


class Died(Struct, frozen=True):
    """A worker ended in the middle of a task. late: because it was taken to hang."""

    task: Task
    late: bool = False


class Returned(Struct, frozen=True):
    """A worker ended before it began with a task."""

    task: Task


class Failed(Struct, frozen=True):
    """No more workers can be had."""

    error: LinterError


Event = Fed | Answered | Died | Returned | Failed


class Backend(Protocol):
    """Somewhere that tasks are done, in any order, each at least once.

    far: whether workers may see other files than this process does.
    """

    far: bool

    @property
    def width(self) -> int:
        """Tasks done at a time."""
        ...

    @property
    def ahead(self) -> int:
        """Tasks worth having out at a time: more than the width, so that no worker waits."""
        ...

    def start(self, events: queue.SimpleQueue[Event]) -> None:
        """Begin; from now on tell what becomes of tasks. Raises LinterError."""
        ...

    def submit(self, task: Task) -> None: ...

    def check(self) -> None:
        """Called when nothing has happened for a while. Raises LinterError if it is no use."""
        ...

    def close(self) -> None:
        """End everything, whatever is still being done."""
        ...
