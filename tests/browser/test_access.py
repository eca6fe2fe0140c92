"""Every state of the form, wide and narrow, light and dark, as axe-core sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .conftest import STANDARDS, photo, upload

POST = "😀 My card is 4111 1111 1111 1111, call 07700 900123"


def nothing(page: Any) -> None:
    pass


def error(page: Any) -> None:
    page.click("#check")
    page.wait_for_selector(".summary")


def clean(page: Any) -> None:
    page.fill("#text", "Good morning")
    page.wait_for_selector(".verdict.ok")


def findings(page: Any) -> None:
    page.click("summary")
    page.select_option("#platform", "x")
    page.fill("#text", POST)
    page.wait_for_selector(".finding")


def undo(page: Any) -> None:
    findings(page)
    page.get_by_role("button", name="Take all 2 suggestions").click()
    page.get_by_role("button", name="Undo").wait_for()


def left(page: Any) -> None:
    findings(page)
    page.get_by_role("button", name="Leave it as it is").first.click()
    page.get_by_role("button", name="Mind it after all").wait_for()


def too_long(page: Any) -> None:
    page.select_option("#platform", "x")
    page.fill("#text", "word " * 70)
    page.wait_for_selector(".verdict")


def a_photo(page: Any) -> None:
    page.set_input_files("#photos", upload("a.jpg", photo()))
    page.wait_for_selector(".alarm")


def a_clean_photo(page: Any) -> None:
    a_photo(page)
    page.locator(".photo").get_by_role("button", name="Make a clean copy").click()
    page.wait_for_selector(".verdict.ok")


def trouble(page: Any) -> None:
    page.route("**/v1/lint", lambda route: route.abort())
    page.fill("#text", "Hello")
    page.get_by_role("button", name="Try again").wait_for()


STATES: dict[str, Callable[[Any], None]] = {
    each.__name__: each
    for each in (
        nothing,
        error,
        clean,
        findings,
        undo,
        left,
        too_long,
        a_photo,
        a_clean_photo,
        trouble,
    )
}
LOOKS = ((1280, "light"), (1280, "dark"), (320, "light"))


def violations(page: Any) -> list[str]:
    result = page.evaluate("tags => axe.run(document, {runOnly: tags})", STANDARDS)
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in result["violations"]]


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(page: Any, axe: str, state: str) -> None:
    page.emulate_media(reduced_motion="reduce")  # colours that fade in are no colours to judge
    STATES[state](page)
    page.evaluate(axe)
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], (width, scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_pages_made_without_a_script(
    browser: Any, site: str, axe: str, scheme: str
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": 320, "height": 700})
    # The page's own script stays away; axe needs one to run.
    context.route("**/*.js", lambda route: route.abort())
    page = context.new_page()
    for text in (POST, "", "Good morning"):
        page.goto(site)
        page.fill("#text", text)
        page.click("#check")
        page.wait_for_load_state()
        page.evaluate(axe)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_targets_are_large_enough(page: Any) -> None:
    findings(page)
    a_photo(page)
    small = page.evaluate(
        """[...document.querySelectorAll("button, select, summary, input, textarea, .button")]
          .filter((each) => each.checkVisibility() && !each.classList.contains("unseen"))
          .map((each) => each.closest("label.choice") ?? each)
          .filter((each) => each.offsetWidth < 24 || each.offsetHeight < 24)
          .map((each) => each.outerHTML)"""
    )
    assert small == []
