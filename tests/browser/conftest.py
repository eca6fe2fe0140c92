"""The real service and a real browser; skipped, with the reason, where there is none."""

from __future__ import annotations

import io
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from api import Settings, create_app

ROOT = Path(__file__).resolve().parents[2]
AXE = Path(os.environ.get("AXE_CORE", ROOT / "node_modules" / "axe-core" / "axe.min.js"))
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of a service that runs for the tests."""
    with serving(Settings(workers=1, media_workers=1)) as address:
        yield address


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    import uvicorn

    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="session")
def browser(playwright: Any, chromium: str) -> Iterator[Any]:
    # As root, in a container, Chromium has no sandbox of its own.
    options = ["--no-sandbox", "--disable-background-networking"]
    browser = playwright.chromium.launch(executable_path=chromium, args=options)
    yield browser
    browser.close()


@pytest.fixture
def page(browser: Any, site: str) -> Iterator[Any]:
    """A page that fails its test if a script fails or the CSP stops something."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.set_default_timeout(10_000)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if "Security" in said.text else None)
    page.goto(site)
    yield page
    context.close()
    assert wrong == []


@pytest.fixture
def plain_page(browser: Any, site: str) -> Iterator[Any]:
    """A page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.goto(site)
    yield page
    context.close()


@pytest.fixture(scope="session")
def axe() -> str:
    if not AXE.is_file():
        pytest.skip("needs axe-core (npm install axe-core, or set AXE_CORE to axe.min.js)")
    return AXE.read_text(encoding="utf-8")


def photo(kind: str = "JPEG", *, gps: bool = True, copyright_of: str = "") -> bytes:
    """A drawn landscape that says, if asked to, that it is in the middle of the North Sea."""
    exif = Image.Exif()
    exif[0x0131] = "tests"  # without an entry of its own, Pillow drops it
    if copyright_of:
        exif[0x8298] = f"© {copyright_of}"
    if gps:
        block = exif.get_ifd(0x8825)
        block[1], block[2] = "N", (56.0, 12.0, 30.0)
        block[3], block[4] = "E", (3.0, 15.0, 45.0)
    picture = Image.new("RGB", (320, 200), (86, 130, 150))
    ImageDraw.Draw(picture).rectangle((0, 120, 320, 200), fill=(60, 90, 60))
    buffer = io.BytesIO()
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    picture.save(buffer, kind, exif=exif)
    return buffer.getvalue()


def upload(name: str, data: bytes) -> dict[str, Any]:
    return {"name": name, "mimeType": "image/jpeg", "buffer": data}
