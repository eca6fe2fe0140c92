"""Which detectors there are: the built-in table, and entry points for outsiders.

A third party adds rules with the entry-point group ``linter.detectors``; each
entry point names a detector class. Built-ins are a table (``detectors.BUILTIN``)
and not entry points, because an editable install keeps a stale copy of those.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from msgspec import Struct

from linter.errors import LinterError
from linter.rule import Detector, scope_of

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["CatalogueEntry", "catalogue", "detector_types", "sibling"]

_GROUP: Final = "linter.detectors"
_CATALOGUE: Final = Path(__file__).parent / "policy" / "rules.tsv"


class CatalogueEntry(Struct, frozen=True):
    """A row of the University's rule table: every rule there is to be, built or not."""

    code: str
    slug: str
    clause: str
    severity: str
    reads: frozenset[str]
    fix: str
    flags: str


@cache
def catalogue() -> Mapping[str, CatalogueEntry]:
    """The rule table by code, in the table's order."""
    lines = _CATALOGUE.read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {
        code: CatalogueEntry(code, slug, clause, severity, frozenset(where.split(",")), fix, flags)
        for code, slug, clause, severity, where, fix, flags in rows
    }


def sibling(name: str) -> str:
    """The import name of a package beside ``linter``: nested in a wheel, a folder in a checkout."""
    return f"linter.{name}" if (Path(__file__).parent / name).is_dir() else name


@cache
def detector_types() -> Mapping[str, type[Detector]]:
    """Every detector class by rule code, sorted by code.

    Raises LinterError, naming the plug-in, if one cannot be loaded or breaks the
    rules for detectors.
    """
    package = sibling("detectors")
    builtin = cast("Mapping[str, str]", import_module(package).BUILTIN)
    found: dict[str, type[Detector]] = {}
    for code, target in builtin.items():
        module, _, name = target.partition(":")
        found[code] = getattr(import_module(f"{package}.{module}"), name)
    for entry_point in _plug_ins():
        try:
            detector = cast("type[Detector]", entry_point.load())
            code = detector.rule.code
            scope_of(detector)
        except Exception as error:
            raise LinterError(
                f"The plug-in {entry_point.value} ({entry_point.name}) cannot be used: {error}. "
                f"Mend or uninstall it."
            ) from error
        if code in found:
            raise LinterError(
                f"The plug-in {entry_point.value} redefines rule {code}; give it a code of its own."
            )
        found[code] = detector
    return dict(sorted(found.items()))


def _plug_ins() -> Iterator[EntryPoint]:
    """The entry points of our group.

    importlib.metadata takes longer to import than most drafts take to check, so
    the installed packages' lists are looked through first for the group's name.
    """
    if any(map(_may_hold_plug_ins, sys.path)):
        from importlib.metadata import entry_points

        yield from entry_points(group=_GROUP)


def _may_hold_plug_ins(folder: str) -> bool:
    """Whether a package installed in a folder of sys.path names our group.

    A zip archive may hold anything.
    """
    try:
        names = os.listdir(folder or ".")
    except NotADirectoryError:
        return True
    except OSError:
        return False
    return any(
        name.endswith((".dist-info", ".egg-info")) and _names_group(f"{folder or '.'}/{name}")
        for name in names
    )


def _names_group(package: str) -> bool:
    try:
        with open(f"{package}/entry_points.txt", "rb") as file:
            return _GROUP.encode() in file.read()
    except OSError:
        return False
