"""The manifest asks for little, and the packed extension is what the sources say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from linter import __version__
from linter.patterns import Pattern

from . import pack
from .pack import EXTENSION, ROOT

MANIFEST: dict[str, Any] = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))
SCRIPTS = sorted(EXTENSION.rglob("*.js"))
# Markup from text, code from text, requests from elsewhere than the client: none is needed.
FORBIDDEN = (
    "innerHTML",
    "insertAdjacentHTML",
    "outerHTML",
    "eval(",
    "new Function",
    "document.write",
)
HOSTS = Pattern(r"hosts: \[([^\]]+)\]")


def test_it_has_the_projects_version() -> None:
    assert MANIFEST["version"] == __version__


def test_it_asks_for_little() -> None:
    assert MANIFEST["permissions"] == ["activeTab", "scripting", "storage"]
    assert "host_permissions" not in MANIFEST
    for pattern in MANIFEST["optional_host_permissions"]:
        assert pattern.startswith(("https://", "http://localhost/", "http://127.0.0.1/"))


def test_it_watches_the_sites_that_have_a_module() -> None:
    named = {
        host.strip(' "')
        for path in (EXTENSION / "sites").glob("*.js")
        for match in HOSTS.finditer(path.read_text(encoding="utf-8"))
        for host in match.group(1).split(",")
    }
    watched = MANIFEST["content_scripts"][0]["matches"]
    assert sorted(watched) == sorted(f"https://{host}/*" for host in named)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.relative_to(EXTENSION).as_posix())
def test_scripts_keep_the_rules(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert [each for each in FORBIDDEN if each in source] == []
    assert "fetch(" not in source or path.name == "client.js"
    assert "console." not in source


def test_what_is_shared_with_the_form_is_the_same() -> None:
    for source, copy in pack.COPIES.items():
        assert copy.read_bytes() == source.read_bytes(), "run python -m tests.extension.pack"


def test_the_zip_holds_the_extension_and_nothing_else(tmp_path: Path) -> None:
    file, again = tmp_path / "one.zip", tmp_path / "two.zip"
    assert pack.main([str(file)]) == 0
    assert pack.main([str(again)]) == 0
    assert file.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
    assert "manifest.json" in names
    assert {Path(name).suffix for name in names} <= pack.PACKED
    for icon in MANIFEST["icons"].values():
        assert icon in names


def test_web_ext_finds_no_fault(tmp_path: Path) -> None:
    given = os.environ.get("WEB_EXT")
    local = ROOT / "node_modules" / ".bin" / "web-ext"
    program = given or (str(local) if local.exists() else shutil.which("web-ext"))
    if program is None or shutil.which("node") is None:
        pytest.skip("needs node and web-ext (npm install web-ext, or set WEB_EXT to it)")
    pack.main([str(tmp_path / "extension.zip")])
    with zipfile.ZipFile(tmp_path / "extension.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    done = subprocess.run(
        [program, "lint", "--source-dir", str(tmp_path / "unpacked"), "--output", "json"],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout)
    assert report["errors"] == []
    # Firefox takes `scripts` and Chromium `service_worker`; one manifest must have both.
    unavoidable = {"BACKGROUND_SERVICE_WORKER_IGNORED"}
    assert {each["code"] for each in report["warnings"]} <= unavoidable
