"""The panel: keyboard, screen reader, dialogs, decisions (content/panel.js)."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import ERROR, Browser, Visit, button, panel, photo, pill, violations, write
from .test_gate import DEAD, asked


def has_focus(page: Any) -> str:
    text: str = page.evaluate(
        "document.querySelector('postlint-panel').shadowRoot.activeElement?.textContent ?? ''"
    )
    return text


def test_by_keyboard_alone(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change")
    # The panel stands inside the dialog, behind the site's own last button.
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    panel(page).wait_for()
    assert has_focus(page) == "Please don’t publish this yet"
    page.keyboard.press("Escape")
    pill(page, "1 must change")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "textbox"


def test_by_its_own_shortcut(visit: Visit, browser: Browser) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change")
    browser.evaluate(
        """async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          await chrome.tabs.sendMessage(tab.id, { kind: "open" });
        }"""
    )
    panel(page).wait_for()


def test_a_dialog_that_keeps_the_focus_lets_it_have_it(visit: Visit) -> None:
    page = visit("facebook")
    page.evaluate("trap()")
    write(page, ERROR)
    pill(page, "1 must change").click()
    assert has_focus(page) == "Please don’t publish this yet"


def test_the_sites_shortcuts_hear_nothing(visit: Visit) -> None:
    page = visit("x")
    page.evaluate("window.heard = []; addEventListener('keydown', ({ key }) => heard.push(key))")
    write(page, ERROR)
    pill(page, "1 must change").click()
    page.evaluate("heard.length = 0")
    page.keyboard.press("n")
    assert page.evaluate("heard") == []


def test_screen_readers_are_told(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    page.locator("postlint-panel [role=status]", has_text="1 thing must change").wait_for(
        state="attached"
    )


def test_leaving_a_finding_and_minding_it_after_all(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Leave it as it is").click()
    panel(page).get_by_text("You decided to leave what was found.").wait_for()
    page.click("[data-testid=tweetButton]")  # decided, so nothing is asked
    page.wait_for_function("posted.length === 1")


def test_minding_it_after_all(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Leave it as it is").click()
    button(page, "Mind it after all").click()
    panel(page).get_by_text("1 thing must change").wait_for()


def test_a_decision_outlives_the_page(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Leave it as it is").click()
    panel(page).get_by_text("You decided to leave what was found.").wait_for()
    page.reload()
    write(page, ERROR)
    pill(page, "Nothing found")


def test_show_me_selects_the_words(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Show me").click()
    assert page.evaluate("getSelection().toString()") == "4111 1111 1111 1111"


def test_it_goes_to_the_other_side_and_stays_there(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Other side").click()
    assert panel(page).bounding_box()["x"] < 100
    page.reload()
    write(page, ERROR)
    assert pill(page, "1 must change").bounding_box()["x"] < 100


def test_copying_the_mended_text(visit: Visit) -> None:
    page = visit("x")
    write(page, ERROR)
    pill(page, "1 must change").click()
    button(page, "Copy the mended text").click()
    button(page, "Copied").wait_for()
    assert "[card number removed]" in page.evaluate("navigator.clipboard.readText()")
    assert page.evaluate("model.text") == ERROR


def found(page: Any) -> None:
    write(page, f"{ERROR} Call 07700 900123")
    pill(page, "1 must change").click()


def clean(page: Any) -> None:
    write(page, "Good morning, Ealing")
    pill(page, "Nothing found").click()


def question(page: Any) -> None:
    write(page, ERROR)
    pill(page, "1 must change")
    page.click("[data-testid=tweetButton]")
    asked(page).wait_for()


def photo_question(page: Any) -> None:
    page.set_input_files(
        "input[type=file]", {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    )
    asked(page).wait_for()


def down(page: Any) -> None:
    write(page, ERROR)
    pill(page, "This was not checked").click()


STATES = {each.__name__: each for each in (found, clean, question, photo_question, down)}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(visit: Visit, axe: str, state: str) -> None:
    page = visit("x", **({"server": DEAD} if state == "down" else {}))
    STATES[state](page)
    page.evaluate(axe)
    for width, scheme in ((1100, "light"), (1100, "dark"), (320, "light")):
        page.set_viewport_size({"width": width, "height": 700})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert violations(page, "postlint-panel") == [], (width, scheme)
        box = panel(page).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] >= 0


def test_targets_are_large_enough(visit: Visit) -> None:
    page = visit("x")
    found(page)
    small = page.evaluate(
        """[...document.querySelector("postlint-panel").shadowRoot.querySelectorAll("button")]
          .filter((each) => each.checkVisibility())
          .filter((each) => each.offsetWidth < 24 || each.offsetHeight < 24)
          .map((each) => each.textContent)"""
    )
    assert small == []
