"""Ctrl-C stops a run between two records, never in the middle of writing one."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import Self

__all__ = ["Brake"]


class Brake:
    """While it is held (``with brake:``), Ctrl-C waits; then KeyboardInterrupt is raised.

    A second Ctrl-C does not wait. Only the main thread of a process has a brake that works.
    """

    def __init__(self) -> None:
        self._held = False
        self._pulled = False

    def __enter__(self) -> Self:
        self._held = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pulled, self._held, self._pulled = self._pulled, False, False
        if pulled and kind is None:
            raise KeyboardInterrupt

    def install(self) -> None:
        """Answer Ctrl-C from now on. Whoever wants it ignored has it ignored."""
        if threading.current_thread() is not threading.main_thread():
            return
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._pull)

    def remove(self) -> None:
        """Let Ctrl-C be answered as it was before."""
        if threading.current_thread() is not threading.main_thread():
            return
        if signal.getsignal(signal.SIGINT) == self._pull:
            signal.signal(signal.SIGINT, signal.default_int_handler)

    def _pull(self, number: int, frame: FrameType | None) -> None:
        if not self._held or self._pulled:
            raise KeyboardInterrupt
        self._pulled = True
