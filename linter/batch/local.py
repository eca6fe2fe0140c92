"""Worker processes on this machine, each served by a thread of ours."""

from __future__ import annotations

import queue
import threading
from collections import deque
from typing import Final

from linter.batch.process import Lost, Worker
from linter.batch.task import Answered, Died, Event, Failed, Returned, Task
from linter.errors import LinterError

__all__ = ["LocalPool"]

_AHEAD: Final = 2  # tasks with each process: the next waits there while it does the first
_STARTS: Final = 3  # times in a row that a process may end before it is ready


class LocalPool:
    """Does tasks in ``processes`` worker processes that are replaced when they end."""

    far = False

    def __init__(self, setup: bytes, processes: int) -> None:
        self.width = processes
        self._setup = setup
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._workers: set[Worker] = set()
        self._closed = threading.Event()
        self._threads: list[threading.Thread] = []

    @property
    def ahead(self) -> int:
        """Tasks worth having out at a time."""
        return self.width * _AHEAD

    def start(self, events: queue.SimpleQueue[Event]) -> None:
        """Start the processes. What becomes of tasks is told to ``events``."""
        self._events = events
        self._threads = [
            threading.Thread(target=self._serve, name=f"postlint-{number}", daemon=True)
            for number in range(self.width)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, task: Task) -> None:
        self._tasks.put(task)

    def check(self) -> None:
        """Nothing can be wrong that the events do not tell."""

    def close(self) -> None:
        """End the processes, whatever they do."""
        self._closed.set()
        for _ in self._threads:
            self._tasks.put(None)
        for worker in tuple(self._workers):
            worker.kill()
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        try:
            while not self._closed.is_set():
                worker = self._started()
                self._workers.add(worker)
                try:
                    if self._closed.is_set() or not self._feed(worker):
                        return
                finally:
                    self._workers.discard(worker)
                    worker.end()
        except LinterError as refusal:
            self._events.put(Failed(refusal))
        except OSError as error:
            self._events.put(Failed(LinterError(f"No worker process could be started: {error}.")))

    def _started(self) -> Worker:
        for left in reversed(range(_STARTS)):
            try:
                return Worker(self._setup)
            except Lost:
                if not left or self._closed.is_set():
                    break
        raise LinterError(
            "The worker processes end before they are ready; there may be too little memory "
            "for them. Give a smaller --jobs."
        )

    def _feed(self, worker: Worker) -> bool:
        """Serve one process until it ends. False if there is nothing more to do."""
        out: deque[Task] = deque()
        while True:
            while len(out) < _AHEAD:
                try:
                    task = self._tasks.get(block=not out)
                except queue.Empty:
                    break
                if task is None:
                    return False
                try:
                    worker.send(task.body)
                except Lost:  # it has not begun with this one
                    self._events.put(Returned(task))
                    break
                out.append(task)
            if not out:
                return True
            first = out[0]
            try:
                answer = worker.receive(first.seconds)
            except Lost as loss:
                self._events.put(Died(first, late=loss.late))
                for task in list(out)[1:]:
                    self._events.put(Returned(task))
                return True
            out.popleft()
            self._events.put(Answered(first, answer))
