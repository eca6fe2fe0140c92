"""The unpacked extension in a real browser, with the real service behind it.

The sites are stand-ins: the browser believes it is at x.com, and gets a page from ./pages.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from PIL import Image

from api import Settings, create_app
from api.keys import KeyFile

from .pack import EXTENSION, ROOT

AXE = Path(os.environ.get("AXE_CORE", ROOT / "node_modules" / "axe-core" / "axe.min.js"))
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = Path(__file__).parent / "pages"
SITES = {
    "x": "https://x.com/",
    "linkedin": "https://www.linkedin.com/",
    "facebook": "https://www.facebook.com/",
    "instagram": "https://www.instagram.com/",
    "threads": "https://www.threads.com/",
    "bluesky": "https://bsky.app/",
    "mastodon": "https://mastodon.social/",
    "elsewhere": "https://elsewhere.example/",
}
CARD = "4111 1111 1111 1111"  # a published test number
ERROR = f"😀 My card is {CARD}, see you"


def serve(settings: Settings) -> Iterator[str]:
    import uvicorn

    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    while httpx2.get(f"{address}/readyz", timeout=60).status_code != httpx2.codes.OK:
        time.sleep(0.05)
    yield address
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a service that asks for no key."""
    yield from serve(Settings(workers=1, media_workers=1))


@pytest.fixture(scope="session")
def locked_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a service that asks for a key, and the key."""
    file = tmp_path_factory.mktemp("keys") / "keys.json"
    key = KeyFile(file).add("tests")
    for address in serve(Settings(workers=1, media_workers=1, keys_file=str(file))):
        yield address, key


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension, as if the user had already answered the browser's own questions.

    Those stand outside any page, where no test can press a button.
    """
    folder = tmp_path_factory.mktemp("extension") / "unpacked"
    shutil.copytree(EXTENSION, folder, ignore=shutil.ignore_patterns("*.md", "_*"))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    hosts = ("http://127.0.0.1/", SITES["elsewhere"], SITES["mastodon"])
    manifest["host_permissions"] = [f"{each}*" for each in hosts]
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


@dataclass
class Browser:
    """A browser that has the extension. home: a page of the extension that stays open."""

    context: Any
    id: str
    home: Any

    def own_page(self, path: str) -> Any:
        """One of the extension's pages in a tab of its own."""
        page = self.context.new_page()
        page.set_default_timeout(8_000)
        page.goto(f"chrome-extension://{self.id}/{path}")
        return page

    def evaluate(self, script: str, argument: Any = None) -> Any:
        """Run a script with the extension's own rights; the worker may be dead meanwhile."""
        return self.home.evaluate(script, argument)

    def stored(self, area: str) -> dict[str, Any]:
        found: dict[str, Any] = self.evaluate(f"chrome.storage.{area}.get(null)")
        return found

    def store(self, area: str, values: dict[str, Any]) -> None:
        self.evaluate(
            "([area, values]) => chrome.storage[area].clear()"
            ".then(() => chrome.storage[area].set(values))",
            [area, values],
        )


@pytest.fixture(scope="package")
def browser(
    unpacked: Path, tmp_path_factory: pytest.TempPathFactory, playwright: Any, chromium: str
) -> Iterator[Browser]:
    context = playwright.chromium.launch_persistent_context(
        tmp_path_factory.mktemp("profile"),
        executable_path=chromium,
        viewport={"width": 1100, "height": 800},
        args=[
            "--no-sandbox",  # as root, in a container, Chromium has none of its own
            "--disable-background-networking",
            f"--disable-extensions-except={unpacked}",
            f"--load-extension={unpacked}",
        ],
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    for name, address in SITES.items():
        context.route(f"{address}**", answer(name))
    worker = (
        context.service_workers[0]
        if context.service_workers
        else context.wait_for_event("serviceworker")
    )
    extension = worker.url.split("/")[2]
    # A fresh extension opens its options, in whatever tab is blank.
    while not (shown := [each for each in context.pages if "/options/" in each.url]):
        worker.evaluate("0")  # lets the news arrive
    (home,) = shown
    home.goto(f"chrome-extension://{extension}/shared/page.css")
    yield Browser(context, extension, home)
    context.close()


def answer(name: str) -> Callable[[Any], None]:
    def fulfil(route: Any) -> None:
        script = route.request.url.endswith("/site.js")
        route.fulfill(
            body=(PAGES / ("site.js" if script else f"{name}.html")).read_text(encoding="utf-8"),
            content_type="text/javascript" if script else "text/html; charset=utf-8",
        )

    return fulfil


THERE = """async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  while (!(await chrome.tabs.sendMessage(tab.id, { kind: "there" }).catch(() => false)));
  return true;
}"""
Visit = Callable[..., Any]


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Visit]:
    """Open a stand-in of a site: visit("x", **settings)."""
    pages: list[Any] = []
    wrong: list[str] = []

    def open_site(name: str, **settings: Any) -> Any:
        browser.store("session", {})
        browser.store("local", {"server": server, "pause": 50, **settings})
        return again(name, watched=name != "elsewhere" and "sites" not in settings)

    def again(name: str, *, watched: bool = True) -> Any:
        page = browser.context.new_page()
        page.set_default_timeout(8_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(SITES[name])
        pages.append(page)
        if watched:
            assert browser.evaluate(THERE)
        return page

    open_site.again = again  # type: ignore[attr-defined]  # without touching the settings
    yield open_site
    for page in pages:
        page.close()
    assert wrong == []


@pytest.fixture(scope="session")
def axe() -> str:
    if not AXE.is_file():
        pytest.skip("needs axe-core (npm install axe-core, or set AXE_CORE to axe.min.js)")
    return AXE.read_text(encoding="utf-8")


def violations(page: Any, part: str = "html") -> list[str]:
    """What axe-core finds wrong in a part of a page."""
    result = page.evaluate("([part, tags]) => axe.run(part, { runOnly: tags })", [part, STANDARDS])
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in result["violations"]]


def write(
    page: Any, text: str, editor: str = "[contenteditable], textarea", *, keys: bool = False
) -> Any:
    """Put words into the page's editor; with keys, one by one."""
    field = page.locator(editor).first
    field.click()
    if keys:
        page.keyboard.type(text)
    else:
        page.keyboard.insert_text(text)
    return field


def pill(page: Any, words: str) -> Any:
    """The small button, once it says these words."""
    found = page.locator("postlint-panel .pill", has_text=words)
    found.wait_for()
    return found


def panel(page: Any) -> Any:
    return page.locator("postlint-panel .panel")


def button(page: Any, name: str) -> Any:
    return page.locator("postlint-panel").get_by_role("button", name=name)


def photo(*, gps: bool = True) -> bytes:
    """A small picture that says, if asked to, that it is in the middle of the North Sea."""
    exif = Image.Exif()
    exif[0x0131] = "tests"  # without an entry of its own, Pillow drops it
    if gps:
        block = exif.get_ifd(0x8825)
        block[1], block[2] = "N", (56.0, 12.0, 30.0)
        block[3], block[4] = "E", (3.0, 15.0, 45.0)
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()
