"""The form without a script: the same journey, page by page."""

from __future__ import annotations

from typing import Any

from linter.media import read

from .conftest import photo, upload

CARD = "4111 1111 1111 1111"  # a published test number


def test_from_a_dirty_draft_to_clean_words(plain_page: Any) -> None:
    page = plain_page
    page.fill("#text", f"😀 Card {CARD}\nsecond line")
    page.select_option("#platform", "linkedin")
    page.click("#check")
    assert page.inner_text("#verdict") == "Please don’t publish this yet"
    assert CARD in page.inner_text(".posted mark")
    page.get_by_role("button", name="Remove the card number").click()
    assert page.inner_text("#verdict") == "Nothing stands in the way"
    assert CARD not in page.input_value("#text")
    assert page.input_value("#text").endswith("\nsecond line")
    assert page.input_value("#platform") == "linkedin"


def test_every_suggestion_at_once(plain_page: Any) -> None:
    plain_page.fill("#text", f"Card {CARD}, call 07700 900123")
    plain_page.click("#check")
    assert CARD not in plain_page.input_value("#mended")
    plain_page.get_by_role("button", name="Use this text").click()
    assert plain_page.inner_text("#verdict") == "Nothing stands in the way"


def test_a_finding_can_be_left(plain_page: Any) -> None:
    plain_page.fill("#text", f"Card {CARD}")
    plain_page.click("#check")
    plain_page.get_by_role("button", name="Leave it as it is").click()
    assert plain_page.inner_text("#verdict") == "Nothing stands in the way"
    assert CARD in plain_page.input_value("#text")


def test_enter_in_a_field_checks_and_mends_nothing(plain_page: Any) -> None:
    plain_page.fill("#text", f"Card {CARD}")
    plain_page.click("#check")
    plain_page.click("summary")
    plain_page.focus("#handle")
    plain_page.keyboard.press("Enter")
    plain_page.wait_for_selector(".finding")
    assert CARD in plain_page.input_value("#text")


def test_an_empty_form_says_what_to_do(plain_page: Any) -> None:
    plain_page.click("#check")
    assert plain_page.title().startswith("Error: ")
    plain_page.get_by_role("link", name="Enter the text of your post, or add a photo").click()


def test_a_photo_gets_a_clean_copy_from_the_form(plain_page: Any) -> None:
    plain_page.set_input_files("#photos", upload("beach.jpg", photo()))
    with plain_page.expect_download() as saved:
        plain_page.get_by_role("button", name="Save clean copies").click()
    assert saved.value.suggested_filename == "clean-beach.jpg"
    assert read(saved.value.path()).positions == ()


def test_a_photo_gets_a_clean_copy_from_the_report(plain_page: Any) -> None:
    plain_page.set_input_files("#photos", upload("beach.jpg", photo()))
    plain_page.click("#check")
    assert plain_page.inner_text("#verdict") == "Please don’t publish this yet"
    with plain_page.expect_download() as saved:
        plain_page.get_by_role("link", name="Save the clean copy").click()
    assert read(saved.value.path()).positions == ()
