"""Each site's composer is found and checked, and nothing else is (sites/, content/composers.js)."""

from __future__ import annotations

import pytest

from .conftest import CARD, ERROR, SITES, Browser, Visit, button, panel, pill, write

WATCHED = [name for name in SITES if name != "elsewhere"]


@pytest.mark.parametrize("site", WATCHED)
def test_what_is_written_is_checked(visit: Visit, site: str) -> None:
    page = visit(site)
    write(page, ERROR, keys=True)
    pill(page, "1 must change").click()
    assert panel(page).locator("mark").inner_text() == CARD
    assert "127.0.0.1" in panel(page).locator(".foot").inner_text()


@pytest.mark.parametrize("site", ["facebook", "linkedin"])
def test_chats_are_none_of_our_business(visit: Visit, browser: Browser, site: str) -> None:
    page = visit(site)
    write(page, ERROR, "#chat")
    write(page, ERROR, "#text")
    pill(page, "1 must change")  # of the post: had the chat counted, it would have come first
    page.locator("#text").press("Control+a")
    page.keyboard.press("Delete")
    page.locator("postlint-panel").wait_for(state="detached")


def test_pages_of_other_sites_are_left_alone(visit: Visit) -> None:
    page = visit("elsewhere")
    write(page, ERROR)
    assert page.locator("postlint-panel").count() == 0


def test_a_site_can_be_left_out(visit: Visit) -> None:
    page = visit("x", sites={"x": {"on": False}})
    write(page, ERROR)
    page.click("[data-testid=tweetButton]")
    page.wait_for_function("posted.length === 1")
    assert page.locator("postlint-panel").count() == 0


BADGES = """async () => Promise.all((await chrome.tabs.query({})).map(async ({ id }) =>
  [await chrome.action.getBadgeText({ tabId: id }),
   await chrome.action.getTitle({ tabId: id })]))"""
NO_BADGE = f"""async () => {{
  const badges = {BADGES};
  while ((await badges()).some(([text]) => text)) await new Promise((done) => setTimeout(done, 20));
  return true;
}}"""


def badges(browser: Browser) -> set[tuple[str, str]]:
    return {(text, title) for text, title in browser.evaluate(BADGES) if text}


def test_the_badge_counts_and_goes_with_the_composer(visit: Visit, browser: Browser) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change")
    assert badges(browser) == {("1", "postlint: 1 must change")}
    page.evaluate("document.querySelector('[role=dialog]').remove()")
    page.locator("postlint-panel").wait_for(state="detached")
    assert browser.evaluate(NO_BADGE)
    page.evaluate("openComposer()")
    write(page, "Good morning, Ealing")
    pill(page, "Nothing found")
    assert badges(browser) == {("✓", "postlint: nothing stands in the way")}


def test_a_draft_that_the_site_kept_is_checked(visit: Visit, browser: Browser) -> None:
    page = visit("x")
    page.add_init_script(f"addEventListener('load', () => model.put({ERROR!r}, 0, 0))")
    page.reload()
    page.locator("[contenteditable]").click()
    pill(page, "1 must change")


def test_the_account_of_the_site_goes_along(visit: Visit) -> None:
    post = "I teach at the University of West London and I think this government is a disgrace."
    page = visit("x", sites={"bluesky": {"bio": "Lecturer. Views my own."}})
    write(page, post)
    pill(page, "1 worth a thought")
    page = visit.again("bluesky")  # type: ignore[attr-defined]
    write(page, post)
    pill(page, "Nothing found")


@pytest.mark.parametrize("site", ["x", "facebook", "linkedin", "bluesky", "mastodon"])
def test_a_fix_is_typed_into_the_site_only_when_asked(visit: Visit, site: str) -> None:
    page = visit(site)
    field = write(page, ERROR)
    pill(page, "1 must change").click()
    read = "each => each.value ?? each.innerText.trim()"
    assert field.evaluate(read) == ERROR
    button(page, "Remove the card number").click()
    panel(page).get_by_text("Nothing stands in the way").wait_for()
    mended = ERROR.replace(CARD, "[card number removed]")
    assert field.evaluate(read) == mended
    if site in {"x", "facebook"}:
        assert page.evaluate("model.text") == mended  # the site knows of it too


def test_a_fix_below_another_line(visit: Visit) -> None:
    page = visit("x")
    write(page, f"One\n\nCard {CARD}\nLast", keys=True)
    pill(page, "1 must change").click()
    button(page, "Remove the card number").click()
    panel(page).get_by_text("Nothing stands in the way").wait_for()
    assert page.evaluate("model.text") == "One\n\nCard [card number removed]\nLast"
