"""The shape of the project: directions, names, and what may not be imported."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from detectors import BUILTIN
from linter import FixKind, Policy
from linter.errors import LinterError
from linter.patterns import Pattern, trigger_size
from linter.registry import catalogue, detector_types
from linter.rule import Trigger, scope_of
from tests.conftest import ROOT

PACKAGES = ("linter", "detectors", "api")
BIGGEST_TRIGGER = 400  # of RE2's instructions; all triggers share one automaton
COUNTED = Pattern(r"\{\d*,\d{1,2}\}")
BACKTRACKING = {"re", "regex"}
NETWORK = {"http.client", "urllib.request", "requests", "httpx", "aiohttp", "ftplib", "smtplib"}
HEAVY = {"spacy", "presidio_analyzer", "fastapi", "PIL", "phonenumbers", "stdnum", "exifread"}


def modules(*packages: str) -> list[Path]:
    found = (path for package in packages for path in (ROOT / package).rglob("*.py"))
    return sorted(path for path in found if "extension" not in path.parts)


def imports(path: Path) -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node, node.module or ""


@pytest.mark.parametrize("path", modules(*PACKAGES), ids=lambda path: str(path.relative_to(ROOT)))
def test_module_keeps_the_rules(path: Path) -> None:
    for node, name in imports(path):
        top = name.partition(".")[0]
        where = f"{path.relative_to(ROOT)}:{node.lineno}"
        assert top not in BACKTRACKING, f"{where}: match user text with linter.patterns"
        assert name not in NETWORK, f"{where}: postlint makes no connection"
        assert top not in {"detectors", "api"}, f"{where}: import siblings relatively"


def test_public_names_are_sorted_and_exist() -> None:
    import linter

    assert linter.__all__ == sorted(linter.__all__)
    assert all(hasattr(linter, name) for name in linter.__all__)


def test_every_error_is_exported() -> None:
    import linter
    from linter import errors

    defined = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, LinterError)
    }
    assert defined == set(errors.__all__)
    assert defined <= set(linter.__all__)


def test_builtin_table_is_sorted_and_names_every_detector() -> None:
    assert list(BUILTIN) == sorted(BUILTIN)
    listed = {target.partition(":")[0] for target in BUILTIN.values()}
    defining = {
        path.stem
        for path in (ROOT / "detectors").glob("[a-z]*.py")
        if "Rule(" in path.read_text(encoding="utf-8")
    }
    assert listed == defining


@pytest.mark.parametrize("code", BUILTIN)
def test_detector_agrees_with_the_rule_table(code: str) -> None:
    detector, row = detector_types()[code], catalogue()[code]
    rule = detector.rule
    assert (rule.code, rule.slug, rule.clause) == (code, row.slug, row.clause)
    assert rule.reads == row.reads
    assert rule.fix is FixKind(row.fix)
    assert rule.noun or rule.fix is not FixKind.REDACT
    assert rule.message.endswith((".", "?"))
    scope_of(detector)


@pytest.mark.parametrize("code", BUILTIN)
def test_triggers_are_cheap(code: str) -> None:
    detector = detector_types()[code](Policy.load())
    triggers: tuple[Trigger, ...] = getattr(detector, "triggers", ())
    for trigger in triggers:
        for part in (trigger,) if isinstance(trigger, str) else trigger:
            size = trigger_size(part)
            assert size <= BIGGEST_TRIGGER, f"{size} instructions: {part[:80]}"
            assert ".*" not in part, "use a tuple of patterns: all must occur"
            assert not COUNTED.search(part), f"an automaton should not count gaps: {part[:80]}"


@pytest.mark.parametrize("code", BUILTIN)
def test_detector_is_documented(code: str) -> None:
    module = import_module(f"detectors.{BUILTIN[code].partition(':')[0]}")
    assert module.__doc__ is not None
    for heading in ("Flags:", "Leaves alone:", "Why:", "Source:"):
        assert heading in module.__doc__, f"{module.__name__}: its docstring lacks “{heading}”"


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; from linter import Draft, Linter; "
        "Linter().check(Draft(text='A quiet day in the studio.')); "
        f"print(sorted({HEAVY!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_import_contracts_hold() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
