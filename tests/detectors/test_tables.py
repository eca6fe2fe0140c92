"""Runs the must-flag and must-leave-alone tables of every rule.

A table is a module named ``<code>_<slug>.py`` with two dicts, FLAG and LEAVE, of
case name to draft. A draft is a text, or a :class:`linter.Draft` where the author,
the platform or another field matters. In FLAG, ``⟦…⟧`` marks what a finding must
cover exactly (meet, for rules that the language model alone decides); a case without
marks expects a finding on the whole draft or its author.
A function ``policy`` gives the pack that a table's rule needs.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from _pytest.mark import ParameterSet
from msgspec import structs

from detectors import BUILTIN
from linter import Draft, Field, Finding, Linter, Safety
from linter.registry import catalogue, detector_types

HERE = Path(__file__).parent
TABLES = sorted(each.stem for each in HERE.glob("[a-z][a-z][a-z][0-9][0-9][0-9]_*.py"))
FEWEST = 15
OPEN, CLOSE = "⟦", "⟧"


@cache
def linter(code: str) -> Linter:
    """For all rules; where a table brings its own policy, for its rule alone."""
    (name,) = (each for each in TABLES if code_of(each) == code)
    policy = getattr(table(name), "policy", None)
    return Linter(strict=True) if policy is None else Linter(policy(), select=[code], strict=True)


@cache
def table(name: str) -> ModuleType:
    return import_module(f"tests.detectors.{name}")


def code_of(name: str) -> str:
    return name[:6].upper()


def cases(kind: str) -> list[ParameterSet]:
    return [
        pytest.param(code_of(name), case, id=f"{code_of(name)}: {title}")
        for name in TABLES
        for title, case in getattr(table(name), kind).items()
    ]


def unmarked(case: str | Draft) -> tuple[Draft, list[tuple[int, int]]]:
    """The draft without its marks, and the places they marked in its text."""
    draft = case if isinstance(case, Draft) else Draft(text=case)
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    start = length = 0
    for character in draft.text:
        if character == OPEN:
            start = length
        elif character == CLOSE:
            spans.append((start, length))
        else:
            plain.append(character)
            length += 1
    return structs.replace(draft, text="".join(plain)), spans


def findings(draft: Draft, code: str) -> list[Finding]:
    return [each for each in linter(code).check(draft).findings if each.rule == code]


@pytest.mark.parametrize(("code", "case"), cases("FLAG"))
def test_flags(code: str, case: str | Draft) -> None:
    draft, spans = unmarked(case)
    found = findings(draft, code)
    assert found, "nothing was flagged"
    if spans:
        marked = [draft.text[start:end] for start, end in spans]
        covered = [
            draft.text[each.location.start : each.location.end]
            for each in found
            if each.location.field is Field.TEXT
        ]
        detector = detector_types()[code]
        if getattr(detector, "judged", False):
            # Where the model alone speaks, the passage must be met; its edges may lie elsewhere.
            places = [(each.location.start or 0, each.location.end or 0) for each in found]
            for start, end in spans:
                assert any(start < stop and begin < end for begin, stop in places)
            return
        assert covered == marked


@pytest.mark.parametrize(("code", "case"), cases("FLAG"))
def test_fix_mends(code: str, case: str | Draft) -> None:
    draft, _ = unmarked(case)
    report = linter(code).check(draft)
    fixable = [each for each in report.findings if each.rule == code and each.fixes]
    if not fixable:
        assert catalogue()[code].fix == "-", "the rule table promises a fix"
        return
    mended = report.apply_fixes(up_to=Safety.ASK)
    assert not findings(mended, code)


@pytest.mark.parametrize(("code", "case"), cases("LEAVE"))
def test_leaves_alone(code: str, case: str | Draft) -> None:
    draft, spans = unmarked(case)
    assert not spans, "a LEAVE case marks nothing"
    assert [each.location for each in findings(draft, code)] == []


@pytest.mark.parametrize("name", TABLES)
def test_table_is_well_made(name: str) -> None:
    drafts = [*table(name).FLAG.values(), *table(name).LEAVE.values()]
    assert len({repr(each) for each in drafts}) == len(drafts), "a case stands there twice"
    assert len(table(name).FLAG) >= FEWEST
    assert len(table(name).LEAVE) >= FEWEST


def test_every_rule_has_a_table() -> None:
    assert {code_of(name) for name in TABLES} == set(BUILTIN)
    for name in TABLES:
        code = code_of(name)
        assert name == f"{code.lower()}_{catalogue()[code].slug.replace('-', '_')}"
