"""The form with its script: what a newcomer does, with mouse, keyboard and photos."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api import Settings

from .conftest import photo, serving, upload

CARD = "4111 1111 1111 1111"  # a published test number
POST = f"😀👩‍👩‍👧 My card is {CARD}, call 07700 900123"


def marked(page: Any, severity: str = "error") -> list[str]:
    words: list[str] = page.evaluate(
        "name => [...(CSS.highlights.get(name) ?? [])].map(String)", severity
    )
    return words


def type_post(page: Any, text: str = POST) -> None:
    page.fill("#text", text)
    page.wait_for_selector(".finding")


def test_it_marks_the_very_words_after_emoji(page: Any) -> None:
    type_post(page)
    assert marked(page) == [CARD]
    assert marked(page, "warning") == ["07700 900123"]


def test_marks_stay_on_their_words_while_somebody_types(page: Any) -> None:
    type_post(page)
    page.route("**/v1/lint", lambda route: None)  # no answer, so only the page itself can know
    page.evaluate("document.querySelector('#text').setSelectionRange(0, 0)")
    page.locator("#text").press_sequentially("🎉 ")
    assert marked(page) == [CARD]
    page.evaluate(f"document.querySelector('#text').setSelectionRange({page_at(page)})")
    page.keyboard.type("9")
    assert marked(page) == []


def page_at(page: Any) -> str:
    at = page.evaluate("document.querySelector('#text').value.indexOf('1111')")
    return f"{at}, {at}"


def test_a_photo_that_comes_while_somebody_types_moves_no_mark(page: Any) -> None:
    type_post(page)
    page.route("**/v1/lint", lambda route: None)
    page.evaluate("document.querySelector('#text').setSelectionRange(0, 0)")
    page.locator("#text").press_sequentially("Well, ")
    page.set_input_files("#photos", upload("a.jpg", photo()))
    page.wait_for_selector(".alarm")
    assert marked(page) == [CARD]
    page.locator(".finding.error").get_by_role("button", name="Show me").click()
    assert page.evaluate("getSelection().toString()") == CARD


def test_a_fix_changes_the_words_and_can_be_undone(page: Any) -> None:
    type_post(page)
    page.get_by_role("button", name="Remove the card number").click()
    page.wait_for_selector(".verdict.review")
    assert CARD not in page.input_value("#text")
    assert "07700 900123" in page.input_value("#text")
    assert page.evaluate("document.activeElement.id") == "verdict"
    page.get_by_role("button", name="Undo: Remove the card number").click()
    page.wait_for_selector(".verdict.block")
    assert page.input_value("#text") == POST


def test_all_suggestions_at_once_and_back(page: Any) -> None:
    type_post(page)
    page.get_by_role("button", name="Take all 2 suggestions").click()
    page.wait_for_selector(".verdict.ok")
    page.get_by_role("button", name="Undo: all suggestions").click()
    page.wait_for_selector(".verdict.block")
    assert page.input_value("#text") == POST


def test_the_browsers_own_undo_still_works(page: Any) -> None:
    type_post(page)
    page.get_by_role("button", name="Remove the card number").click()
    page.focus("#text")
    page.keyboard.press("Control+z")
    assert page.input_value("#text") == POST


def test_a_fix_is_refused_where_the_words_have_changed(page: Any) -> None:
    type_post(page)
    # Behind the script's back, so that its places are no longer true.
    page.evaluate("document.querySelector('#text').value = 'Something else entirely, no card'")
    page.get_by_role("button", name="Remove the card number").click()
    page.wait_for_selector(".verdict.ok")
    assert page.input_value("#text") == "Something else entirely, no card"


def test_leaving_a_finding_and_minding_it_after_all(page: Any) -> None:
    type_post(page, f"Card {CARD}")
    page.get_by_role("button", name="Leave it as it is").click()
    page.wait_for_selector(".verdict.ok")
    page.get_by_role("button", name="Mind it after all").click()
    page.wait_for_selector(".verdict.block")


def test_show_me_selects_the_words(page: Any) -> None:
    type_post(page)
    page.locator(".finding.error").get_by_role("button", name="Show me").click()
    assert page.evaluate("getSelection().toString()") == CARD


def test_a_finding_in_the_bio_is_mended_there(page: Any) -> None:
    page.click("summary")
    page.fill("#first_comment", f"😀 {CARD}")
    type_post(page, "Hello")
    page.get_by_role("button", name="Remove the card number").click()
    page.wait_for_selector(".verdict.ok")
    assert CARD not in page.input_value("#first_comment")


def test_copy_clean_text(page: Any) -> None:
    page.fill("#text", "Good morning, Ealing 🎉")
    page.wait_for_selector(".verdict.ok")
    page.get_by_role("button", name="Copy clean text").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "Good morning, Ealing 🎉"


def test_only_the_last_words_count(page: Any) -> None:
    page.fill("#text", f"Card {CARD}")
    page.fill("#text", "Nothing here")
    page.wait_for_selector(".verdict.ok")
    assert page.locator(".finding").count() == 0


def test_an_empty_form_says_what_to_do(page: Any) -> None:
    page.click("#check")
    assert page.evaluate("document.activeElement.className") == "summary"
    assert page.title().startswith("Error: ")
    page.get_by_role("link", name="Enter the text of your post, or add a photo").click()
    assert page.evaluate("document.activeElement.id") == "text"
    page.keyboard.type("Hello")
    page.wait_for_selector(".verdict.ok")
    assert page.locator(".summary").count() == 0


def test_a_server_that_is_gone_loses_nothing(page: Any) -> None:
    page.route("**/v1/lint", lambda route: route.abort())
    page.fill("#text", "Hello")
    page.get_by_text("The server cannot be reached").first.wait_for()
    assert page.input_value("#text") == "Hello"
    page.unroute("**/v1/lint")
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(".verdict.ok")


def test_a_screen_reader_hears_the_sum(page: Any) -> None:
    type_post(page)
    page.wait_for_function(
        "document.querySelector('[role=status]').textContent"
        " === '1 thing must change and 1 thing should change.'"
    )


def test_the_keyboard_alone_is_enough(page: Any) -> None:
    page.focus("#text")
    page.keyboard.type(f"Card {CARD}")
    page.wait_for_selector(".finding")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Remove the card number":
            break
    page.keyboard.press("Enter")
    page.wait_for_selector(".verdict.ok")


@pytest.mark.parametrize(
    ("name", "kind"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP"), ("a.heic", "HEIF")]
)
def test_a_position_is_found_before_anything_is_sent(page: Any, name: str, kind: str) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method))
    page.set_input_files("#photos", upload(name, photo(kind)))
    page.wait_for_selector(".alarm")
    assert "56.2083° north, 3.2625° east" in page.inner_text(".alarm")
    assert "POST" not in sent
    assert page.inner_text("#verdict") == "Please don’t publish this yet"


def test_a_clean_copy_comes_with_proof(page: Any) -> None:
    page.set_input_files("#photos", upload("beach.jpg", photo()))
    page.locator(".photo").get_by_role("button", name="Make a clean copy").click()
    page.get_by_text("Your browser looked again and found no position").wait_for()
    page.wait_for_selector(".verdict.ok")
    with page.expect_download() as saved:
        page.get_by_role("link", name="Save the clean copy").click()
    assert saved.value.suggested_filename == "clean-beach.jpg"
    from linter.media import read

    found = read(saved.value.path())
    assert (found.positions, found.width) == ((), 320)


def test_a_photo_without_a_position_is_checked_at_once(page: Any) -> None:
    page.set_input_files("#photos", upload("b.jpg", photo(gps=False)))
    page.get_by_text("No position and no private details found").wait_for()


def test_a_credit_in_the_words_settles_what_a_photo_asked_for(page: Any) -> None:
    theirs = photo(gps=False, copyright_of="Harbour Light Pictures")
    page.set_input_files("#photos", upload("b.jpg", theirs))
    page.wait_for_selector(".finding")
    page.fill("#text", "Low tide. Photo: Harbour Light Pictures")
    page.wait_for_selector(".verdict.ok")


def test_a_photo_can_be_taken_out(page: Any) -> None:
    page.set_input_files("#photos", upload("a.jpg", photo()))
    page.get_by_role("button", name="Take it out").click()
    assert page.locator(".photo").count() == 0
    assert page.evaluate("document.activeElement.id") == "photos"


def test_a_photo_by_paste(page: Any) -> None:
    page.evaluate(
        """bytes => {
          const files = new DataTransfer();
          files.items.add(new File([new Uint8Array(bytes)], "pasted.jpg", {type: "image/jpeg"}));
          document.dispatchEvent(new ClipboardEvent("paste", {clipboardData: files}));
        }""",
        list(photo()),
    )
    page.wait_for_selector(".alarm")


def test_something_else_than_a_photo_is_refused(page: Any) -> None:
    page.set_input_files(
        "#photos", {"name": "a.txt", "mimeType": "text/plain", "buffer": b"no photo"}
    )
    page.get_by_role("link", name="Only photos and videos can be added here").wait_for()


def test_boxes_lie_over_what_was_found_in_a_picture(page: Any) -> None:
    report = {
        "id": None,
        "verdict": "block",
        "complete": True,
        "offset_encoding": "utf-16",
        "findings": [
            {
                "rule": "FIN001",
                "name": "payment-card",
                "clause": "7.1",
                "severity": "error",
                "confidence": 0.9,
                "message": "This looks like a payment card number.",
                "why": "Clause 7.1.",
                "location": {
                    "field": "ocr",
                    "start": 0,
                    "end": 4,
                    "attachment": 0,
                    "box": [32, 20, 160, 50],
                },
                "fixes": [],
                "fingerprint": "00",
                "acknowledged": False,
            }
        ],
        "unchecked": [],
        "policy": {"id": "uwl", "version": "1"},
        "postlint": "0",
    }
    page.route("**/v1/lint", lambda route: route.fulfill(json=report))
    page.set_input_files("#photos", upload("card.jpg", photo(gps=False)))
    page.wait_for_selector(".box.error")
    box, image = page.locator(".box").bounding_box(), page.locator(".frame img").bounding_box()
    assert box["x"] - image["x"] == pytest.approx(image["width"] / 10, abs=1)
    assert box["height"] == pytest.approx(image["height"] / 4, abs=1)


def test_pasted_words_win_over_a_picture_of_them(page: Any) -> None:
    page.evaluate(
        """bytes => {
          const both = new DataTransfer();
          both.items.add(new File([new Uint8Array(bytes)], "x.png", {type: "image/png"}));
          both.setData("text/plain", "words");
          document.dispatchEvent(new ClipboardEvent("paste", {clipboardData: both}));
        }""",
        list(photo("PNG")),
    )
    assert page.locator(".photo").count() == 0


def test_a_service_with_keys_asks_for_one(browser: Any, tmp_path: Path) -> None:
    from api.keys import KeyFile

    file = KeyFile(tmp_path / "keys.json")
    key = file.add("tests")
    with serving(Settings(workers=1, keys_file=str(file.path))) as address:
        page = browser.new_page()
        page.goto(address)
        page.fill("#text", "Hello")
        page.get_by_text("Enter your access key").first.wait_for()
        page.fill("#key", key)
        page.get_by_role("button", name="Try again").click()
        page.wait_for_selector(".verdict.ok")
        page.close()


def test_the_page_is_light(page: Any, site: str) -> None:
    page.context.clear_cookies()
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(len(answer.body())))
    page.reload(wait_until="networkidle")
    assert len(sizes) >= 8
    assert sum(sizes) < 100_000
    assert page.context.cookies() == []
