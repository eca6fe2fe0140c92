"""A rule for tests alone: it does to its process what the text says.

It is installed as anybody's plug-in is, by an entry point, so that every worker has it.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

from linter import FixKind, Hit, Policy, Rule, TextView

FOLDER = "POISON_FOLDER"  # in the environment: where the files of the test are
GATE = "gate"  # a FIFO: whoever reads it waits until the test writes
LOG = "log"  # a line for each text looked at
PID = "pid"  # who came to the gate last


class Poison:
    rule = Rule(
        code="TST001",
        slug="test-poison",
        clause="7.1",
        fix=FixKind.NONE,
        message="This text is watched.",
        reads=frozenset({"text"}),
    )
    triggers = ("zz-",)

    def __init__(self, policy: Policy) -> None:
        self._folder = Path(os.environ[FOLDER])

    def find(self, text: TextView) -> Iterator[Hit]:
        said = text.text
        with (self._folder / LOG).open("a") as log:
            log.write(f"{said}\n")
        if "zz-kill" in said:
            os.kill(os.getpid(), 9)
        if "zz-segfault" in said:
            ctypes.string_at(0)
        if "zz-once" in said:
            try:
                (self._folder / "once").touch(exist_ok=False)
            except FileExistsError:
                return
            os._exit(1)
        if "zz-gate" in said:
            (self._folder / PID).write_text(str(os.getpid()))
            (self._folder / GATE).read_text()
        yield from ()
