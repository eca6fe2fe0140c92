"""The worker process: it loads one linter and answers with it until its parent hangs up.

It takes drafts on standard input and answers on standard output. Whatever a library
prints leads nowhere. It ends at once when its parent does, even in the middle of a draft,
and writes no file: not even a core file, which would hold drafts.
"""

from __future__ import annotations

import os
import queue
import signal
import threading
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from linter.batch.exchange import Setup, answer_of, asked
from linter.errors import LinterError
from linter.frames import receive_bytes, send_bytes

__all__ = ["main"]


def main() -> None:
    """Answer until the parent hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers Ctrl-C for all
    questions = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nowhere:
        for standard in (0, 1, 2):
            os.dup2(nowhere.fileno(), standard)
    _yield_to_the_parent()
    with suppress(EOFError, OSError):
        setup = receive_bytes(questions)
        waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=_listen, args=(questions, waiting), daemon=True).start()
        try:
            linter = Setup.unpacked(setup).linter()
            linter.rules()  # loads what there is to load
        except LinterError as refusal:
            send_bytes(answers, str(refusal).encode())
            return
        send_bytes(answers, b"")
        while True:
            drafts = asked(waiting.get())
            send_bytes(answers, answer_of(map(linter.check, drafts)))


def _listen(questions: BinaryIO, waiting: queue.SimpleQueue[bytes]) -> None:
    """Take what is asked, so that the parent need not wait; when it is gone, so are we."""
    with suppress(EOFError, OSError):
        while True:
            waiting.put(receive_bytes(questions))
    os._exit(0)


def _yield_to_the_parent() -> None:
    """Leave no core file; and if memory runs out, let this process go, not its parent."""
    with suppress(ImportError, ValueError, OSError):  # not every system has these
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        Path("/proc/self/oom_score_adj").write_text("800", encoding="ascii")


if __name__ == "__main__":
    main()
