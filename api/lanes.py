"""Bounded, killable workers: threads that each look after one child process.

Text and photos go through lanes of their own, so that a queue of photos never
holds up text. A job that runs over its time has its child killed and replaced;
a job whose asker has gone is dropped before it starts. Nothing here knows the
event loop, so one application may serve several.
"""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from os import environ, pathsep
from pathlib import Path
from typing import Final

import linter

from .jobs import Failed, Job, Reply, Setup, Warm, Warmed, decode_reply, encode
from .problems import Problem

__all__ = ["Lane"]

_START_SECONDS: Final = 60.0  # a cold disk, a busy machine
_IMPORT_ROOT: Final = str(Path(linter.__file__).parent.parent)

_Item = tuple[Job, "Future[Reply]"]


@dataclass(slots=True)
class _State:
    """What the threads of one lane share. They do not know the lane, so it can be collected."""

    setup: Setup
    seconds: float
    jobs: queue.Queue[_Item | None]
    restarted: Callable[[], None]
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)


class Lane:
    """A bounded queue before ``size`` child processes, which start when first needed.

    seconds: longest time for one job, its child's start aside.
    waiting: jobs that may wait; one more is refused as busy.
    restarted: called each time that a child had to be replaced.
    """

    def __init__(
        self,
        name: str,
        setup: Setup,
        *,
        size: int,
        waiting: int,
        seconds: float,
        restarted: Callable[[], None],
    ) -> None:
        self.name = name
        self.size = size
        self._state = _State(setup, seconds, queue.Queue(waiting), restarted)
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        weakref.finalize(self, _close, self._state, self._threads)

    @property
    def waiting(self) -> int:
        """How many jobs wait."""
        return self._state.jobs.qsize()

    def submit(self, job: Job) -> Future[Reply]:
        """Queue a job. Raises Problem (busy) if the queue is full."""
        future: Future[Reply] = Future()
        self._start()
        try:
            self._state.jobs.put_nowait((job, future))
        except queue.Full:
            raise Problem(
                "busy",
                "More drafts are waiting than can be checked soon. Try again in a moment.",
                headers={"Retry-After": "2"},
            ) from None
        return future

    def processes(self) -> list[subprocess.Popen[bytes]]:
        """The child processes that run now."""
        return [each for each in self._state.children if each.returncode is None]

    def warm(self) -> Future[Reply]:
        """Start a child and load what a first draft would wait for."""
        return self.submit(Warm())

    def close(self) -> None:
        """End the children; jobs that still wait are cancelled."""
        _close(self._state, self._threads)

    def _start(self) -> None:
        if len(self._threads) == self.size:
            return
        with self._lock:
            while len(self._threads) < self.size and not self._state.closing.is_set():
                thread = threading.Thread(
                    target=_look_after_child,
                    args=(self._state,),
                    name=f"postlint-{self.name}-{len(self._threads)}",
                    daemon=True,
                )
                self._threads.append(thread)
                thread.start()


def _close(state: _State, threads: list[threading.Thread]) -> None:
    state.closing.set()
    with suppress(queue.Empty):
        while True:
            item = state.jobs.get_nowait()
            if item is not None:
                item[1].cancel()
    for _ in threads:
        with suppress(queue.Full):
            state.jobs.put_nowait(None)
    for thread in threads:
        if thread is not threading.current_thread():
            thread.join(timeout=5)


def _look_after_child(state: _State) -> None:
    child = _new_child(state)
    try:
        while not state.closing.is_set():
            item = state.jobs.get()
            if item is None:
                return
            job, future = item
            if not future.set_running_or_notify_cancel():
                continue
            if child is None:
                child = _new_child(state)
            if child is None:
                future.set_result(Failed("worker-died", "A checking process did not start."))
                continue
            reply, alive = child.ask(job, state)
            future.set_result(reply)
            if not alive:
                child.kill()
                state.restarted()
                child = _new_child(state)
    finally:
        if child is not None:
            child.kill()


def _new_child(state: _State) -> _Child | None:
    """A child that has everything loaded; None if it does not start."""
    if state.closing.is_set():
        return None
    try:
        child = _Child(state.setup)
    except OSError:
        return None
    state.children[:] = [each for each in state.children if each.returncode is None]
    state.children.append(child.process)
    if child.start(state):
        return child
    child.kill()
    return None


class _Child:
    """One child process and our end of its pipe."""

    def __init__(self, setup: Setup) -> None:
        self._pipe, theirs = Pipe()
        paths = [_IMPORT_ROOT, *filter(None, [environ.get("PYTHONPATH")])]
        package = __name__.rpartition(".")[0]
        self.process = subprocess.Popen(  # noqa: S603  # our own module, no shell
            [sys.executable, "-P", "-m", f"{package}.worker", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**environ, "PYTHONPATH": pathsep.join(paths)},
        )
        theirs.close()
        with suppress(OSError):
            self._pipe.send_bytes(encode(setup))

    def start(self, state: _State) -> bool:
        """Wait until it has everything loaded, so that this takes no draft's own time."""
        with suppress(EOFError, OSError):
            self._pipe.send_bytes(encode(Warm()))
            if _wait(self._pipe, _START_SECONDS, state.closing):
                return isinstance(decode_reply(self._pipe.recv_bytes()), Warmed)
        return False

    def ask(self, job: Job, state: _State) -> tuple[Reply, bool]:
        """The child's answer, and whether it can be asked again."""
        try:
            self._pipe.send_bytes(encode(job))
            if not _wait(self._pipe, state.seconds, state.closing):
                seconds = f"{state.seconds:g}"
                return Failed("out-of-time", f"Not done within {seconds} seconds; stopped."), False
            return decode_reply(self._pipe.recv_bytes()), True
        except (EOFError, OSError):
            return Failed("worker-died", "The process that checked this broke off."), False

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._pipe.close()


def _wait(pipe: Connection, seconds: float, closing: threading.Event) -> bool:
    """Whether an answer came in time; gives up early when the lane closes."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and not closing.is_set():
        if pipe.poll(min(left, 0.5)):
            return True
    return False
