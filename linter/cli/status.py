"""What the command's exit status means."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["ExitStatus"]


class ExitStatus(IntEnum):
    """0 to 2 as the contract has them; the others as shells have them (128 + signal)."""

    CLEAN = 0  # nothing at or above --fail-on
    FINDINGS = 1
    NOT_CHECKED = 2  # bad input, bad option, or a rule that matters could not look
    INTERRUPTED = 130
    PIPE_CLOSED = 141
