"""Plug-ins are found without importing importlib.metadata where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from detectors import BUILTIN
from linter import LinterError
from linter.registry import detector_types

PLUG_IN = """\
from linter import Rule

class Acme:
    rule = Rule(code="{code}", slug="acme", clause="1.1", message="Acme.", reads=frozenset())
    triggers = ("acme",)

    def __init__(self, policy):
        pass

    def find(self, text):
        return ()
"""


def install(folder: Path, module: str, source: str) -> None:
    """A package as pip leaves it: its module, and its list of entry points."""
    (folder / f"{module}.py").write_text(source)
    metadata = folder / f"{module}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(f"[linter.detectors]\nacme = {module}:Acme\n")


def test_a_plug_in_adds_its_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "acme_rule", PLUG_IN.format(code="ACM001"))
    monkeypatch.syspath_prepend(tmp_path)
    found = detector_types.__wrapped__()
    assert set(found) == {*BUILTIN, "ACM001"}
    assert list(found) == sorted(found)


@pytest.mark.parametrize(
    ("module", "source", "said"),
    [
        (
            "acme_broken",
            "raise RuntimeError('no')",
            r"acme_broken:Acme \(acme\) cannot be used: no",
        ),
        ("acme_empty", "class Acme: pass", "Mend or uninstall it"),
        ("acme_thief", PLUG_IN.format(code="FIN001"), "redefines rule FIN001"),
    ],
)
def test_a_bad_plug_in_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, source: str, said: str
) -> None:
    install(tmp_path, module, source)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(LinterError, match=said):
        detector_types.__wrapped__()
