"""The worker: what it keeps, what it does not, and that it may die (background.js)."""

from __future__ import annotations

import json
from typing import Any

from .conftest import CARD, ERROR, Browser, Visit, button, panel, photo, pill, write
from .pack import EXTENSION
from .test_gate import DEAD

CANARY = "Zanzibar-Quagga-4711"


def stop_worker(browser: Browser) -> None:
    """End the worker, as the browser does whenever it likes."""
    session = browser.context.browser.new_browser_cdp_session()

    def workers() -> list[str]:
        targets = session.send("Target.getTargets")["targetInfos"]
        return [each["targetId"] for each in targets if each["type"] == "service_worker"]

    for each in workers():
        session.send("Target.closeTarget", {"targetId": each})
    while workers():
        pass
    session.detach()


def test_what_matters_survives_the_workers_death(
    visit: Visit, browser: Browser, locked_server: tuple[str, str]
) -> None:
    address, key = locked_server
    page = visit("x", server=address)
    browser.store("session", {"key": key})
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Leave it as it is").click()
    panel(page).get_by_text("You decided to leave what was found.").wait_for()
    stop_worker(browser)
    page.locator("[contenteditable]").click()
    page.keyboard.type("!")
    pill_words = panel(page).get_by_text("You decided to leave what was found.")
    pill_words.wait_for()
    page.keyboard.type(" Call 07700 900123")  # both key and decision are still known
    panel(page).get_by_text("1 thing should change").wait_for()


def test_the_key_is_asked_for_and_kept_in_memory(
    visit: Visit, browser: Browser, locked_server: tuple[str, str]
) -> None:
    address, key = locked_server
    page = visit("x", server=address)
    write(page, ERROR)
    pill(page, "Enter your access key").click()
    assert "Keys are forgotten when the browser closes" in panel(page).inner_text()
    popup = browser.own_page("popup/popup.html")
    popup.fill("#key", key)
    popup.get_by_role("button", name="Use this key").click()
    popup.get_by_text("The key is good.").wait_for()
    popup.close()
    assert browser.stored("session")["key"] == key
    assert key not in json.dumps(browser.stored("local"))


def test_pages_cannot_read_the_key() -> None:
    # Only the extension's own pages and its worker may read storage.session, unless asked.
    scripts = (path.read_text(encoding="utf-8") for path in EXTENSION.rglob("*.js"))
    assert not any("setAccessLevel" in script for script in scripts)


def test_no_draft_is_kept_anywhere(visit: Visit, browser: Browser) -> None:
    page = visit("x")
    write(page, f"{CANARY} {CARD}")
    pill(page, "1 must change").click()
    button(page, "Leave it as it is").click()
    panel(page).get_by_text("You decided to leave what was found.").wait_for()
    page.set_input_files(
        "input[type=file]",
        {"name": f"{CANARY}.jpg", "mimeType": "image/jpeg", "buffer": photo(gps=False)},
    )
    page.wait_for_function("attached.length === 1")
    kept = json.dumps([browser.stored(area) for area in ("local", "session", "sync")])
    assert CANARY not in kept
    assert CARD not in kept
    caches = browser.evaluate("caches.keys()")
    databases = browser.evaluate("indexedDB.databases()")
    assert (caches, databases) == ([], [])


def test_it_says_how_the_server_does(visit: Visit, browser: Browser) -> None:
    page = visit("x", server=DEAD)
    write(page, ERROR)
    pill(page, "This was not checked")
    assert browser.stored("session")["health"]["kind"] == "down"


def test_a_server_that_comes_back_is_asked_again(
    visit: Visit, browser: Browser, server: str
) -> None:
    page = visit("x", server=DEAD)
    write(page, ERROR)
    pill(page, "This was not checked")
    browser.store("local", {"server": server})  # as the options do
    pill(page, "1 must change")


def test_other_messages_are_ignored(browser: Browser) -> None:
    page = browser.own_page("popup/popup.css")
    answers: list[Any] = page.evaluate(
        """Promise.all([{}, { kind: "toString" }, { kind: "nothing" }, null]
          .map((each) => chrome.runtime.sendMessage(each)))"""
    )
    page.close()
    assert answers == [{}, {}, {}, {}]
