"""The options page, and Mastodon servers that are added there (options/, instances.js)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .conftest import SITES, Browser, violations
from .test_gate import DEAD


@pytest.fixture
def options(browser: Browser) -> Iterator[Any]:
    browser.store("local", {})
    browser.store("session", {})
    page = browser.own_page("options/options.html")
    page.locator("details").first.wait_for()
    yield page
    page.close()


def test_the_first_time(options: Any) -> None:
    assert options.input_value("#server") == "http://127.0.0.1:8080"
    options.get_by_text("Nothing is sent anywhere until").wait_for()


def test_a_server_is_saved_and_tried(options: Any, browser: Browser, server: str) -> None:
    options.fill("#server", f"{server}/")
    options.get_by_role("button", name="Save and try it").click()
    options.get_by_text("Saved. The server answers, with the policy uwl").wait_for()
    assert browser.stored("local")["server"] == server
    options.get_by_text(f"goes to {server.removeprefix('http://')}").wait_for()


def test_a_key_is_tried_too(options: Any, browser: Browser, locked_server: tuple[str, str]) -> None:
    address, key = locked_server
    options.fill("#server", address)
    options.fill("#key", "pl_no_key")
    options.get_by_role("button", name="Save and try it").click()
    options.get_by_text("Your server does not take this access key.").wait_for()
    options.fill("#key", key)
    options.get_by_role("button", name="Save and try it").click()
    options.get_by_text("Saved. The server answers").wait_for()
    assert "key" not in browser.stored("local")


def test_a_server_that_does_not_answer(options: Any) -> None:
    options.fill("#server", DEAD)
    options.get_by_role("button", name="Save and try it").click()
    options.get_by_text("Saved, but not working yet. Your server cannot be reached.").wait_for()


def test_an_address_that_others_could_read_along(options: Any, browser: Browser) -> None:
    options.fill("#server", "http://postlint.example")
    options.get_by_role("button", name="Save and try it").click()
    options.get_by_text("must begin with https://").wait_for()
    assert options.evaluate("document.activeElement.id") == "server"
    assert options.get_attribute("#server", "aria-invalid") == "true"
    assert "server" not in browser.stored("local")


def test_an_account(options: Any, browser: Browser) -> None:
    options.locator("summary", has_text="Bluesky").click()
    options.locator("label.choice:visible", has_text="The University’s").click()
    options.fill("#bluesky-bio", "News from the press office.")
    options.locator("#bluesky-bio").blur()
    options.get_by_text("Saved for Bluesky.").wait_for()
    found = browser.stored("local")["sites"]["bluesky"]
    assert (found["account_type"], found["bio"]) == ("official", "News from the press office.")


def test_a_mastodon_server_is_added_and_taken_away(options: Any, browser: Browser) -> None:
    options.fill("#instance", "elsewhere.example")
    options.get_by_role("button", name="Add it").click()
    options.get_by_text("Added elsewhere.example.").wait_for()
    scripts = browser.evaluate("chrome.scripting.getRegisteredContentScripts()")
    assert [each["matches"] for each in scripts] == [[f"{SITES['elsewhere']}*"]]
    options.get_by_role("button", name="Take it away").click()
    options.get_by_text("Took elsewhere.example away.").wait_for()
    assert browser.evaluate("chrome.scripting.getRegisteredContentScripts()") == []


def test_axe_finds_nothing(options: Any, axe: str) -> None:
    options.locator("summary", has_text="LinkedIn").click()
    options.fill("#server", "http://postlint.example")
    options.get_by_role("button", name="Save and try it").click()
    options.locator(".wrong").wait_for()
    options.evaluate(axe)
    for width, scheme in ((1100, "light"), (1100, "dark"), (320, "light")):
        options.set_viewport_size({"width": width, "height": 700})
        options.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert violations(options) == [], (width, scheme)
        assert options.evaluate("document.documentElement.scrollWidth") <= width
