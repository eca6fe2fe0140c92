"""Pressing Post (content/gate.js)."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import CARD, ERROR, SITES, Visit, button, pill, write

POSTS = {
    "x": "[data-testid=tweetButton]",
    "linkedin": "#post",
    "facebook": "#post",
    "instagram": "#post",
    "threads": "#post",
    "bluesky": "#post",
    "mastodon": "#post",
}
LONG = 60_000  # milliseconds: no check begins by itself
DEAD = "http://127.0.0.1:9"  # the discard port: nothing listens there


def asked(page: Any) -> Any:
    return page.locator("postlint-panel").get_by_role("alertdialog")


def posted(page: Any) -> list[str]:
    found: list[str] = page.evaluate("posted")
    return found


def one_post(page: Any) -> None:
    page.wait_for_function("posted.length === 1")


@pytest.mark.parametrize("site", POSTS)
def test_it_asks_once_and_takes_yes_for_an_answer(visit: Visit, site: str) -> None:
    page = visit(site)
    write(page, ERROR)
    pill(page, "1 must change")
    page.click(POSTS[site])
    asked(page).wait_for()
    assert posted(page) == []
    button(page, "Post it anyway").click()
    one_post(page)
    assert CARD in posted(page)[0]


def test_no_is_an_answer_too(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change")
    page.click(POSTS["x"])
    assert (
        page.evaluate(
            "document.querySelector('postlint-panel').shadowRoot.activeElement.textContent"
        )
        == "Go back and change it"
    )
    page.keyboard.press("Escape")
    asked(page).wait_for(state="detached")
    assert posted(page) == []
    assert page.evaluate("document.activeElement.getAttribute('role')") == "textbox"
    page.click(POSTS["x"])  # unchanged, so it asks again
    asked(page).wait_for()


def test_what_was_answered_is_not_asked_again(visit: Visit) -> None:
    page = visit("threads")
    write(page, ERROR)
    pill(page, "1 must change")
    page.click("#post")
    button(page, "Post it anyway").click()
    one_post(page)
    page.click("#post")
    page.wait_for_function("posted.length === 2")


def test_a_quick_press_waits_for_the_check(visit: Visit) -> None:
    page = visit("x", pause=LONG)
    write(page, ERROR)
    page.click(POSTS["x"])
    asked(page).wait_for()
    assert posted(page) == []


def test_a_quick_press_on_clean_words_posts_them(visit: Visit) -> None:
    page = visit("x", pause=LONG)
    write(page, "Good morning, Ealing")
    page.click(POSTS["x"])
    one_post(page)
    assert posted(page) == ["Good morning, Ealing"]


def test_a_warning_does_not_ask(visit: Visit) -> None:
    page = visit("x")
    write(page, "Call me on 07700 900123")
    pill(page, "should change")
    page.click(POSTS["x"])
    one_post(page)


@pytest.mark.parametrize("site", ["x", "mastodon"])
def test_the_keyboard_shortcut_asks_too(visit: Visit, site: str) -> None:
    page = visit(site)
    write(page, ERROR)
    pill(page, "1 must change")
    page.keyboard.press("Control+Enter")
    asked(page).wait_for()
    assert posted(page) == []
    button(page, "Post it anyway").click()
    one_post(page)


def test_comments_that_go_with_enter(visit: Visit) -> None:
    page = visit("facebook")
    write(page, ERROR, "#comment")
    pill(page, "1 must change")
    page.keyboard.press("Enter")
    asked(page).wait_for()
    assert posted(page) == []
    button(page, "Post it anyway").click()
    one_post(page)


def test_every_post_of_a_thread_counts(visit: Visit) -> None:
    page = visit("threads")
    write(page, ERROR, "#text")
    pill(page, "1 must change")
    write(page, "And that is all", "#second")
    pill(page, "Nothing found")
    page.click("#post")
    asked(page).wait_for()


@pytest.mark.parametrize("settings", [{"server": DEAD}, {"server": ""}], ids=["down", "none"])
def test_without_a_server_it_says_so_and_never_blocks(
    visit: Visit, settings: dict[str, str]
) -> None:
    page = visit("x", **settings)
    write(page, ERROR)
    words = "This was not checked" if settings["server"] else "postlint is not set up yet"
    pill(page, words).click()
    page.locator("postlint-panel").get_by_text("You can post as usual").wait_for()
    page.click(POSTS["x"])
    one_post(page)
    assert page.url == SITES["x"]
