"""The parent's hold on one worker process.

A process of its own, started anew and not forked: a fork copies locks that other threads
hold, and what ONNX Runtime or OpenMP have started does not survive it. Each uses one
thread for its models, for there are as many processes as the user asked for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, cast

from linter.errors import LinterError
from linter.frames import receive_bytes, send_bytes

__all__ = ["Lost", "Worker", "patience"]

_IMPORT_ROOT: Final = str(Path(__file__).parent.parent.parent)
_ONE_THREAD: Final = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
_START: Final = 300.0  # seconds to load everything, on a machine that has much else to do
_STILL: Final = 120.0  # seconds without an answer that no chunk of texts ever takes
_EACH: Final = 2.0  # seconds more for each draft
_PICTURE: Final = 120.0  # seconds more for each picture, which has a limit of its own


class Lost(LinterError):
    """A worker process ended, or had to be ended, without an answer.

    ``late``: it took too long.
    """

    def __init__(self, *, late: bool = False) -> None:
        super().__init__("A worker process ended without an answer.")
        self.late = late


def patience(drafts: int, pictures: int) -> float:
    """Seconds after which a worker that has not answered is taken to hang."""
    return _STILL + _EACH * drafts + _PICTURE * pictures


class Worker:
    """One process with a linter of the packed setup. One thread at a time may use it.

    Raises LinterError if the setup cannot be had there; Lost if it ends before it is ready.
    """

    def __init__(self, setup: bytes) -> None:
        self._late = False
        paths = [_IMPORT_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
        self._process = subprocess.Popen(  # our own module, no shell
            [sys.executable, "-P", "-m", "linter.batch.child"],  # -P: not from here
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), **_ONE_THREAD},
            process_group=0 if os.name == "posix" else None,  # Ctrl-C is for the parent
        )
        self._to = cast("BinaryIO", self._process.stdin)
        self._from = cast("BinaryIO", self._process.stdout)
        try:
            self.send(setup)
            refusal = self.receive(_START)
        except BaseException:
            self.end()
            raise
        if refusal:
            self.end()
            raise LinterError(refusal.decode())

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, body: bytes) -> None:
        """Hand over; several may wait there. Raises Lost."""
        try:
            send_bytes(self._to, body)
        except (OSError, ValueError):
            raise Lost from None

    def receive(self, seconds: float) -> bytes:
        """The next answer. Raises Lost, also if it takes longer than ``seconds``."""
        watch = threading.Timer(seconds, self._stop)
        watch.daemon = True
        watch.start()
        try:
            return receive_bytes(self._from)
        except (EOFError, OSError, ValueError):
            raise Lost(late=self._late) from None
        finally:
            watch.cancel()

    def end(self) -> None:
        """End it, whatever it does. From another thread: use :meth:`kill`."""
        self.kill()
        for stream in (self._to, self._from):
            with suppress(OSError):
                stream.close()
        self._process.wait()

    def kill(self) -> None:
        self._process.kill()

    def _stop(self) -> None:
        self._late = True
        self.kill()
