"""The child process that decodes and reads pictures, and that may be killed at any time.

It answers on its standard output what it is asked on its standard input, one picture
after the other, and ends at once when its parent does, even in the middle of a
picture. Whatever the libraries print leads nowhere. It writes no file.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from linter.frames import receive, send
from linter.pictures.facts import Answer, Job, PictureError, Reading, Setup

if TYPE_CHECKING:
    from linter.pictures.looking import Looker

__all__ = ["main"]

_TOO_MUCH = "Reading it takes more memory than one picture may use. Save a smaller copy."


def main() -> None:
    """Answer until the parent hangs up."""
    asked = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nowhere:
        for standard in (0, 1, 2):
            os.dup2(nowhere.fileno(), standard)
        with suppress(EOFError, OSError, KeyboardInterrupt):
            setup = receive(asked, Setup)
            _limit_memory(setup.limits.memory)
            from linter.pictures.looking import Looker  # OpenCV and ONNX Runtime

            looker = Looker(setup)
            send(answers, Answer())
            jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
            threading.Thread(target=_listen, args=(asked, jobs), daemon=True).start()
            while True:
                job = jobs.get()
                # Ends the process even where a library hangs in native code.
                faulthandler.dump_traceback_later(setup.limits.seconds + 1, exit=True, file=nowhere)
                answer = _answer(looker, job)
                faulthandler.cancel_dump_traceback_later()
                send(answers, answer)


def _listen(asked: BinaryIO, jobs: queue.SimpleQueue[Job]) -> None:
    """Take jobs; when the parent is gone, so are we."""
    with suppress(EOFError, OSError):
        while True:
            jobs.put(receive(asked, Job))
    os._exit(0)


def _answer(looker: Looker, job: Job) -> Answer:
    try:
        return Answer(reading=_look(looker, job))
    except PictureError as refusal:
        return Answer(problem=str(refusal))
    except MemoryError:
        return Answer(problem=_TOO_MUCH)
    except Exception as error:  # its text may repeat what was read, so only its kind is told
        if "bad_alloc" in str(error) or "insufficient memory" in str(error).lower():
            return Answer(problem=_TOO_MUCH)
        return Answer(problem=f"Reading it failed ({type(error).__name__}). Save it anew.")


def _look(looker: Looker, job: Job) -> Reading:
    source = job.data if job.data is not None else Path(job.path)
    return looker.look(source, job.wanted)


def _limit_memory(mebibytes: int) -> None:
    with suppress(ImportError, ValueError, OSError):  # not every system has it
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the picture
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        if mebibytes and (most == resource.RLIM_INFINITY or most > mebibytes << 20):
            resource.setrlimit(resource.RLIMIT_AS, (mebibytes << 20, mebibytes << 20))


if __name__ == "__main__":
    main()
