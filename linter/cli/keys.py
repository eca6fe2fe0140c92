"""``postlint keys``: access keys of the service, which looks after them itself."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from linter.cli.console import Console
from linter.cli.status import ExitStatus
from linter.registry import sibling

__all__ = ["run"]


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises the service's own errors."""
    return ExitStatus(import_module(sibling("api")).keys_main(arguments))
