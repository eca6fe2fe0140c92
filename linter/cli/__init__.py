"""The command ``postlint``: one verb a module, all thin over the library.

Only the module of the verb that is asked for is imported, because everybody
feels the start of a command.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Final, Protocol, cast

from linter.cli.console import Console
from linter.cli.status import ExitStatus
from linter.errors import LinterError

__all__ = ["ExitStatus", "main"]

_VERBS: Final = {
    "check": "check drafts before they are public",
    "review": "walk through findings: accept, mend or skip",
    "clean": "copy photos without private details",
    "rules": "list what is checked",
    "explain": "say what a rule means and where it comes from",
    "policy": "show, check or start a policy pack; register logos",
    "serve": "run the web form and the API",
    "keys": "make, list or revoke keys for the API",
    "schema": "print the JSON Schema of a draft or a report",
}
_EXAMPLES: Final = """\
examples:
  postlint check --text "Come round, it's 14 Elm Rise, Ealing W5 3ZZ"
  postlint check post.txt photo.jpg
  postlint check drafts.jsonl --format jsonl --output reports.jsonl
  postlint clean photo.jpg --output-dir cleaned
  postlint explain ADR001
"""


class Verb(Protocol):
    """What the module of a verb offers."""

    def run(self, arguments: Sequence[str], console: Console) -> ExitStatus:
        """Do what the arguments after the verb ask. Raises LinterError."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status.

    argv: the arguments, without the program's name; the process's own if None.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    console = Console.of_process()
    try:
        status = _dispatch(arguments, console)
        console.out.flush()
    except BrokenPipeError:
        # Whoever read has seen enough. Python flushes once more at exit, into nothing.
        _discard_output()
        return ExitStatus.PIPE_CLOSED
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except SystemExit as wanted:  # --help has been printed
        return wanted.code if isinstance(wanted.code, int) else ExitStatus.NOT_CHECKED
    except LinterError as refusal:
        console.tell(str(refusal))
        return ExitStatus.NOT_CHECKED
    except OSError as error:
        console.tell(_unwritten(error))
        try:
            console.out.flush()
        except OSError:  # that is where the trouble is; Python would flush once more
            _discard_output()
        return ExitStatus.NOT_CHECKED
    except Exception as error:  # a defect of ours: no traceback, and nothing of the draft
        console.tell(_defect(error))
        return ExitStatus.NOT_CHECKED
    return status


def _dispatch(arguments: Sequence[str], console: Console) -> ExitStatus:
    first = arguments[0] if arguments else ""
    if first in _VERBS:
        verb = cast("Verb", import_module(f"linter.cli.{first}"))
        return verb.run(arguments[1:], console)
    from linter.cli.overview import run  # help and version are asked for rarely

    return run(arguments, console, _VERBS, _EXAMPLES)


def _discard_output() -> None:
    with suppress(OSError, ValueError):  # a stream without a file has nothing to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unwritten(error: OSError) -> str:
    where = error.filename or "the report"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return (
            f"the disk is full: {where} could not be written whole. Make room, then give the "
            f"same command again."
        )
    return f"{where}: {error.strerror or type(error).__name__}."


def _defect(error: Exception) -> str:
    """Where it happened; the error's own text might repeat a draft."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {os.path.basename(place.tb_frame.f_code.co_filename)}" if place else ""
    line = f", line {place.tb_lineno}" if place else ""
    return (
        f"postlint itself failed ({type(error).__name__}{where}{line}). The draft was not "
        f"checked. Please report this to those who maintain postlint."
    )
