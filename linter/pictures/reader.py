"""The parent's side: one child process per reader, started when first needed.

The service keeps its own children for whole requests (``api.lanes``): those bound
what a stranger may ask of the machine. This child, which a linter inside one of them
starts in turn, bounds one picture: if it hangs or swells, that picture alone is
unchecked and every other finding of the draft stands. It dies with its parent.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO, Final, cast

from linter.frames import receive, send
from linter.pictures.facts import (
    Answer,
    Job,
    Limits,
    Mark,
    PictureError,
    ReaderMissing,
    Reading,
    Setup,
    Wanted,
)

__all__ = ["NEEDED", "NOT_INSTALLED", "Reader", "installed"]

NEEDED: Final = ("cv2", "onnxruntime", "rapidocr", "zxingcpp")
NOT_INSTALLED: Final = (
    "Words and QR codes in pictures were not read, because the part that reads them is not "
    "installed. Look at the picture yourself, or install it: pip install 'postlint[pictures]'"
)
_IMPORT_ROOT: Final = str(Path(__file__).parent.parent.parent)


@cache
def installed() -> bool:
    """Whether the extra ``pictures`` is there. Imports none of it."""
    return all(find_spec(name) is not None for name in NEEDED)


class Reader:
    """Reads pictures in a child process. Thread-safe: pictures wait for one another.

    Nothing is started before the first picture.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        marks: Sequence[Mark] = (),
        names: Sequence[str] = (),
    ) -> None:
        """marks: logos to look for. names: what their wordmarks may say."""
        self._setup = Setup(limits or Limits(), tuple(marks), tuple(names))
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._end: weakref.finalize[..., Reader]

    @property
    def limits(self) -> Limits:
        return self._setup.limits

    @property
    def process(self) -> int | None:
        """The child's process id, if one runs."""
        child = self._child
        return None if child is None or child.process.poll() is not None else child.process.pid

    def read(
        self, source: bytes | Path, wanted: Wanted, *, seconds: float | None = None
    ) -> Reading:
        """Read one picture.

        seconds: at most so long, if that is less than the limit.
        Raises PictureError if the extra is missing, the file is no picture or too
        large, or reading it took too long.
        """
        if not installed():
            raise ReaderMissing(NOT_INSTALLED)
        if isinstance(source, bytes):
            job = Job(wanted, data=source)
            size = len(source)
        else:
            job = Job(wanted, path=os.path.abspath(source))
            size = _size(source)
        if size > self.limits.size:
            raise PictureError(
                f"The file has {size >> 20} MiB; at most {self.limits.size >> 20} are read. "
                f"Save a smaller copy."
            )
        with self._lock:
            answer = self._ask(job, min(self.limits.seconds, seconds or self.limits.seconds))
        if answer.reading is None:
            raise PictureError(answer.problem)
        return answer.reading

    def close(self) -> None:
        """End the child. The next picture starts another."""
        with self._lock:
            self._discard()

    def _discard(self) -> None:
        if self._child is not None:
            self._end.detach()
            self._child.kill()
            self._child = None

    def _ask(self, job: Job, seconds: float) -> Answer:
        child = self._child
        if child is not None and child.owner != os.getpid():
            child = None  # a fork of ours: that child belongs to the other process
        if child is None or child.process.poll() is not None:
            self._discard()
            child = self._child = _Child(self._setup)
            self._end = weakref.finalize(self, child.kill)
            if child.exchange(None, self.limits.start_seconds) is None:
                self._discard()
                raise PictureError("The process that reads pictures did not start. Try again.")
        answer = child.exchange(job, seconds)
        if answer is None:
            late = child.late
            self._discard()
            raise PictureError(
                f"It was not read within {seconds:.0f} seconds. Save a smaller copy."
                if late
                else "The process that read it broke off. Save it anew as JPEG or PNG."
            )
        return answer


class _Child:
    """One child process and our ends of its pipes."""

    def __init__(self, setup: Setup) -> None:
        self.owner = os.getpid()
        self.late = False
        paths = [_IMPORT_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
        try:
            self.process = subprocess.Popen(  # noqa: S603  # our own module, no shell
                [sys.executable, "-P", "-m", f"{__package__}.child"],  # -P: not from here
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), **_ONE_THREAD},
            )
        except OSError as error:
            raise PictureError(
                "The process that reads pictures did not start. Try again."
            ) from error
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("Popen was asked for pipes.")
        self._to = cast("BinaryIO", self.process.stdin)
        self._from = cast("BinaryIO", self.process.stdout)
        with suppress(OSError):
            send(self._to, setup)

    def exchange(self, job: Job | None, seconds: float) -> Answer | None:
        """Send a job (None: wait for its start) and take the answer.

        None if the child died or was late.
        """
        watch = threading.Timer(seconds, self._stop)
        watch.daemon = True
        watch.start()
        try:
            if job is not None:
                send(self._to, job)
            return receive(self._from, Answer)
        except (EOFError, OSError, ValueError):
            return None
        finally:
            watch.cancel()

    def _stop(self) -> None:
        self.late = True
        self.process.kill()

    def kill(self) -> None:
        if self.owner != os.getpid():
            return
        self.process.kill()
        with suppress(OSError):
            self._to.close()
        with suppress(OSError):
            self._from.close()
        self.process.wait()


_ONE_THREAD: Final = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError) as error:
        raise PictureError("The file could not be opened. Check its name.") from error
