"""The test part of our own labelled drafts, in the shape of the development drafts."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any, Final

from benchmarks.common import ROOT
from linter import AccountType, Author, Draft

__all__ = ["OWN_RULES", "own_drafts"]


@cache
def _reader() -> ModuleType:
    """The module that reads the drafts; it lives with the model's recipe."""
    path = ROOT / "models" / "posts" / "scripts" / "drafts.py"
    spec = importlib.util.spec_from_file_location("drafts", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["drafts"] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


OWN_RULES: Final = frozenset(_reader().RULES)
"""The rules that these drafts are labelled for."""


def own_drafts(part: str = "test") -> Iterator[tuple[dict[str, Any], Draft]]:
    """Each draft of a part with what is expected of it; codes of other rules are allowed."""
    reader = _reader()
    for path in sorted(reader.DATA.glob("*.tsv")):
        for row in reader.read(path):
            if row.part != part:
                continue
            expect = [
                {"code": code, "span": row.text[mark.start : mark.end]}
                for mark in row.marks
                for code in mark.codes
            ]
            account = AccountType.OFFICIAL if row.official else AccountType.PERSONAL
            record = {
                "id": f"{path.stem}:{row.line}",
                "post": {"text": row.text},
                "expect": expect,
                "allow": sorted(row.allow | reader.OTHERS),
            }
            yield record, Draft(text=row.text, author=Author(account_type=account))
