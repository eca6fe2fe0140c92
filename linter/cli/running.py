"""How the drafts of a run are checked: in which processes, and from which checkpoint."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Generator, Iterable
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from linter.batch.engine import checked as in_order
from linter.batch.engine import one_by_one
from linter.batch.exchange import Setup
from linter.errors import OptionError
from linter.inputs import Item
from linter.pipeline import Linter
from linter.report import Report

if TYPE_CHECKING:
    from linter.batch.task import Backend

__all__ = ["checked"]


def checked(
    items: Iterable[Item], linter: Linter, setup: Setup, options: Namespace, stack: ExitStack
) -> Generator[tuple[Item, Report | None]]:
    """Each item with its report, in order: by workers, or here with a checkpoint.

    stack: closes what must outlive the report.
    """
    checkpoint = None
    if options.resume is not None:
        from linter.batch.checkpoint import Checkpoint  # few runs are that long

        checkpoint = stack.enter_context(closing(Checkpoint(options.resume, setup)))
    backend = _backend(options, setup)
    if backend is not None:
        return in_order(items, linter, backend, checkpoint)
    if checkpoint is None:
        raise RuntimeError("The command itself does without.")
    return one_by_one(items, linter, checkpoint)


def _backend(options: Namespace, setup: Setup) -> Backend | None:
    if options.cluster is not None:
        try:
            from linter.batch.cluster import Cluster
        except ModuleNotFoundError:
            raise OptionError(
                "--cluster: the part that speaks to a cluster is not installed. "
                "Install it: pip install 'postlint[cluster]'"
            ) from None

        return Cluster(setup.packed(), options.cluster)
    if int(options.jobs) == 1:
        return None
    from linter.batch.local import LocalPool

    return LocalPool(setup.packed(), int(options.jobs))
