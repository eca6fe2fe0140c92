"""Tasks done on a Dask cluster: the extra ``cluster``.

A plug-in gives each Dask worker postlint's own worker processes, one for each of its
threads, with the linter loaded once. So a draft that ends the process which checks it
ends that one, not the Dask worker. If a Dask worker itself is lost, the scheduler gives
its tasks to another; a task done twice is counted once.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import warnings
from collections.abc import Callable
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import uuid4

from msgspec import Struct

from linter.batch.process import Lost, Worker
from linter.batch.task import Answered, Died, Event, Failed, Task
from linter.errors import LinterError, OptionError

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # about itself, nothing a user can mend
    from distributed import Client, Future, KilledWorker, WorkerPlugin, get_worker

if TYPE_CHECKING:
    from distributed.worker import Worker as DaskWorker

__all__ = ["Cluster"]

_ANSWERS: Final = 30.0  # seconds for a scheduler to answer
_JOINS: Final = 120.0  # seconds for the first worker to join, and to load its linter
_AHEAD: Final = 2  # tasks with each thread of a worker
_ALONE: Final = 24  # quiet looks in a row without any worker: some two minutes


class _Done(Struct, frozen=True):
    """What became of a task on a worker. body: None if the process checking it ended."""

    body: bytes | None
    late: bool = False


class LinterPlugin(WorkerPlugin):
    """Holds processes with a loaded linter, on a Dask worker."""

    idempotent = True

    def __init__(self, setup: bytes, name: str) -> None:
        self.name = name
        self._setup = setup
        self._all: set[Worker]
        self._idle: queue.SimpleQueue[Worker]

    async def setup(self, worker: DaskWorker) -> None:
        """Load the first linter now, so that what is wrong is told at once."""
        self._all = set()
        self._idle = queue.SimpleQueue()
        self._idle.put(await asyncio.to_thread(self._start))

    async def teardown(self, worker: DaskWorker) -> None:
        for each in tuple(self._all):
            each.kill()

    def check(self, body: bytes, seconds: float) -> _Done:
        """Do a task in an idle process, or in a new one."""
        try:
            process = self._idle.get_nowait()
        except queue.Empty:
            process = self._start()
        try:
            process.send(body)
            done = _Done(process.receive(seconds))
        except Lost as loss:
            self._all.discard(process)
            process.end()
            return _Done(None, late=loss.late)
        self._idle.put(process)
        return done

    def _start(self) -> Worker:
        process = Worker(self._setup)
        self._all.add(process)
        return process


def _check(plugin: str, body: bytes, seconds: float) -> _Done:
    """The task, on a Dask worker."""
    holder = cast("LinterPlugin", get_worker().plugins[plugin])
    return holder.check(body, seconds)


class Cluster:
    """A Dask cluster at an address such as ``tcp://host:8786``.

    Raises OptionError if nothing answers there, LinterError if no worker can be used.
    """

    far = True

    def __init__(self, setup: bytes, address: str) -> None:
        self._setup = setup
        self._address = address
        self._plugin = f"postlint-{blake2b(setup, digest_size=8).hexdigest()}"
        self._run = uuid4().hex
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._futures: dict[int, Future[_Done]] = {}
        self._client: Any = None
        self._quiet = 0
        self.width = 1

    @property
    def ahead(self) -> int:
        return self.width * _AHEAD

    def start(self, events: queue.SimpleQueue[Event]) -> None:
        self._events = events
        for name in ("distributed", "distributed.client"):  # what matters is told by us
            logging.getLogger(name).setLevel(logging.CRITICAL)
        try:
            connect = cast("Callable[..., Any]", Client)  # it has no types
            self._client = connect(self._address, timeout=_ANSWERS, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise OptionError(
                f"--cluster: no scheduler answers at {self._address} ({type(error).__name__}). "
                f"Start one (`dask scheduler`), or correct the address."
            ) from None
        try:
            self._client.wait_for_workers(1, timeout=_JOINS)
        except TimeoutError:
            raise LinterError(
                f"The cluster at {self._address} has no worker. Start one: "
                f"`dask worker {self._address}`."
            ) from None
        try:
            self._client.register_plugin(LinterPlugin(self._setup, self._plugin))
        except LinterError:
            raise
        except Exception as error:
            raise LinterError(
                f"The workers at {self._address} cannot load postlint ({type(error).__name__}). "
                f"Install the same postlint on each of them."
            ) from error
        self._measure()

    def submit(self, task: Task) -> None:
        future = self._client.submit(
            _check,
            self._plugin,
            task.body,
            task.seconds,
            key=f"{self._plugin}-{self._run}-{task.number}",
            pure=False,
        )
        self._futures[task.number] = future
        future.add_done_callback(lambda done: self._take(task, done))

    def check(self) -> None:
        if self._client.status != "running":
            raise self._lost()
        self._measure()

    def close(self) -> None:
        if self._client is not None:
            self._client.cancel(list(self._futures.values()))
            self._futures.clear()
            self._client.close(timeout=_ANSWERS)

    def _measure(self) -> None:
        """How many tasks the workers do at a time: they may come and go."""
        workers = self._client.scheduler_info(n_workers=-1)["workers"].values()
        self.width = max(1, sum(each["nthreads"] for each in workers))
        self._quiet = 0 if workers else self._quiet + 1
        if self._quiet >= _ALONE:
            raise LinterError(f"The cluster at {self._address} has no worker any more.")

    def _take(self, task: Task, future: Future[_Done]) -> None:
        """Tell what became of a task. Runs in a thread of Dask's."""
        self._futures.pop(task.number, None)
        try:
            done: _Done = future.result(timeout=_JOINS)
        except KilledWorker:  # several Dask workers ended over it
            self._events.put(Died(task))
        except LinterError as refusal:
            self._events.put(Failed(refusal))
        except BaseException as error:
            self._events.put(Failed(self._lost(type(error).__name__)))
        else:
            if done.body is None:
                self._events.put(Died(task, late=done.late))
            else:
                self._events.put(Answered(task, done.body))

    def _lost(self, why: str = "") -> LinterError:
        because = f" ({why})" if why else ""
        return LinterError(
            f"The connection to the cluster at {self._address} was lost{because}. Give the same "
            f"command again; with --resume FILE it goes on where it stopped."
        )
