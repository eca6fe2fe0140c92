"""Where the shared data lies, for the tests that need it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("POSTLINT_DATA", ROOT.parent / "shared" / "data"))

# A busy machine is no fault of what is tested.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


@pytest.fixture(scope="session")
def data() -> Path:
    if not DATA.is_dir():
        pytest.skip("needs the project's shared data folder (set POSTLINT_DATA to it)")
    return DATA


@pytest.fixture(scope="session")
def photos(data: Path) -> Path:
    return data / "photos"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Where nothing may be skipped (CI), a skip is a failure with its reason."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.skipped and os.environ.get("SKIP_NOTHING"):
        report.outcome = "failed"


@pytest.fixture(scope="session")
def playwright() -> Iterator[Any]:
    """Playwright, running: one for all browser tests, for a thread can have but one."""
    api = pytest.importorskip("playwright.sync_api", reason="needs Playwright for Python")
    with api.sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("needs Chromium (apt install chromium)")
    return program
