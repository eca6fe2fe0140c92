"""The pop-up: words from any page (popup/)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .conftest import CARD, ERROR, Browser, Visit, pill, violations, write
from .test_gate import DEAD

Open = Callable[..., Any]


@pytest.fixture
def popup(browser: Browser, server: str) -> Iterator[Open]:
    """The pop-up in a tab; with a page, as if it had been opened over that page."""
    pages: list[Any] = []

    def open_popup(over: Any = None, **settings: Any) -> Any:
        if over is None:
            browser.store("session", {})
            browser.store("local", {"server": server, **settings})
        page = browser.context.new_page()
        page.set_default_timeout(8_000)
        if over is not None:
            # In a tab of its own, the pop-up itself would be the active one.
            page.add_init_script(
                f"""const query = chrome.tabs.query;
                chrome.tabs.query = async () => (await query({{}})).filter(
                  (each) => each.url === {over.url!r}).slice(-1);"""
            )
        page.goto(f"chrome-extension://{browser.id}/popup/popup.html")
        page.locator("#where", has_text=" ").wait_for()
        pages.append(page)
        return page

    yield open_popup
    for page in pages:
        page.close()


def test_words_are_checked_mended_and_copied(popup: Open) -> None:
    page = popup()
    page.fill("#text", ERROR)
    page.get_by_role("button", name="Check them").click()
    page.get_by_text("Please don’t publish this yet").wait_for()
    assert page.locator("mark").inner_text() == CARD
    page.get_by_role("button", name="Remove the card number").click()
    page.get_by_text("Nothing stands in the way").wait_for()
    assert page.input_value("#text") == ERROR.replace(CARD, "[card number removed]")


def test_leaving_a_finding(popup: Open) -> None:
    page = popup()
    page.fill("#text", ERROR)
    page.get_by_role("button", name="Check them").click()
    page.get_by_role("button", name="Leave it as it is").click()
    page.get_by_text("You decided to leave what was found.").wait_for()


def test_nothing_entered(popup: Open) -> None:
    page = popup()
    page.get_by_role("button", name="Check them").click()
    page.get_by_text("Enter or paste the words first.").wait_for()
    assert page.evaluate("document.activeElement.id") == "text"


@pytest.mark.parametrize("server", ["", DEAD], ids=["none", "down"])
def test_without_a_server(popup: Open, server: str) -> None:
    page = popup(server=server)
    page.fill("#text", ERROR)
    page.get_by_role("button", name="Check them").click()
    words = "This was not checked" if server else "postlint is not set up yet"
    page.get_by_role("heading", name=words).wait_for()


def test_words_are_taken_from_any_page_when_asked(visit: Visit, popup: Open) -> None:
    over = visit("elsewhere")
    over.fill("#text", ERROR)
    over.focus("#text")
    page = popup(over)
    page.get_by_text("This page is not watched.").wait_for()
    assert page.input_value("#text") == ""
    page.get_by_role("button", name="Take them from this page").click()
    page.get_by_text("Please don’t publish this yet").wait_for()
    assert page.input_value("#text") == ERROR


def test_it_says_what_was_found_on_the_page(visit: Visit, popup: Open) -> None:
    over = visit("mastodon")
    write(over, ERROR)
    pill(over, "1 must change")
    page = popup(over)
    page.locator("#page", has_text="must change").wait_for()


def test_drafts_go_where_it_says(popup: Open, server: str) -> None:
    page = popup()
    host = server.removeprefix("http://")
    page.get_by_text(f"Words go to {host} to be checked, and nowhere else.").wait_for()
    assert page.get_attribute("#site", "href") == f"{server}/"


def test_axe_finds_nothing(popup: Open, axe: str) -> None:
    page = popup()
    page.evaluate("document.querySelector('#key-form').hidden = false")
    page.fill("#text", f"{ERROR} Call 07700 900123")
    page.get_by_role("button", name="Check them").click()
    page.locator(".finding").first.wait_for()
    page.evaluate(axe)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert violations(page) == [], scheme
