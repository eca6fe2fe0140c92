"""Photos are looked at before the site gets them (content/photos.js)."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from .conftest import SITES, Visit, button, panel, photo
from .test_client import Stub, stub
from .test_gate import DEAD, asked

__all__ = ["stub"]  # a fixture


def choose(page: Any, data: bytes, selector: str = "input[type=file]") -> None:
    page.set_input_files(selector, {"name": "beach.jpg", "mimeType": "image/jpeg", "buffer": data})


def attached(page: Any) -> list[dict[str, str]]:
    page.wait_for_function("attached.length > 0")
    found: list[dict[str, str]] = page.evaluate("attached")
    return found


def has_position(file: dict[str, str]) -> bool:
    # The pointer to the GPS block, tag 0x8825, in either order of bytes.
    return "\x88\x25" in file["text"] or "%\x88" in file["text"]


@pytest.mark.parametrize("site", ["x", "instagram"])
def test_a_clean_copy_takes_the_place_of_a_photo_with_a_position(visit: Visit, site: str) -> None:
    page = visit(site)
    choose(page, photo())
    asked(page).get_by_text("56.2083° north, 3.2625° east").wait_for()
    asked(page).get_by_text("has not been sent anywhere").wait_for()
    assert page.evaluate("attached") == []
    button(page, "Attach a clean copy").click()
    (file,) = attached(page)
    assert file["name"] == "beach.jpg"
    assert file["text"].startswith("ÿØ")
    assert not has_position(file)
    panel(page).get_by_text("found no position").wait_for()


def test_as_it_is_if_somebody_wants_that(visit: Visit) -> None:
    page = visit("x")
    choose(page, photo())
    button(page, "Attach it as it is").click()
    (file,) = attached(page)
    assert has_position(file)


def test_not_at_all(visit: Visit) -> None:
    page = visit("x")
    choose(page, photo())
    asked(page).wait_for()
    page.keyboard.press("Escape")
    asked(page).wait_for(state="detached")
    assert page.evaluate("attached") == []
    assert page.evaluate("document.querySelector('input[type=file]').files.length") == 0


def test_a_photo_with_nothing_in_it_goes_through(visit: Visit) -> None:
    page = visit("x")
    choose(page, photo(gps=False))
    assert len(attached(page)) == 1
    page.locator("postlint-panel").wait_for(state="detached")


def test_two_photos_keep_their_order(visit: Visit) -> None:
    page = visit("x")
    files = [
        {"name": f"{n}.jpg", "mimeType": "image/jpeg", "buffer": photo(gps=n == 2)}
        for n in (1, 2, 3)
    ]
    page.set_input_files("input[type=file]", files)
    button(page, "Attach a clean copy").click()
    assert [each["name"] for each in attached(page)[:1]] == ["1.jpg"]
    page.wait_for_function("attached.length === 3")
    found = attached(page)
    assert [each["name"] for each in found] == ["1.jpg", "2.jpg", "3.jpg"]
    assert not any(map(has_position, found))


def test_without_a_server_a_position_is_still_found(visit: Visit) -> None:
    page = visit("x", server=DEAD)
    choose(page, photo())
    button(page, "Attach a clean copy").click()
    asked(page).get_by_text("No clean copy could be made").wait_for()
    button(page, "Attach it as it is").click()
    assert len(attached(page)) == 1


def test_without_a_server_nothing_is_held_up(visit: Visit) -> None:
    page = visit("x", server=DEAD)
    choose(page, photo(gps=False))
    assert len(attached(page)) == 1


def test_a_broken_photo_is_not_swallowed(visit: Visit) -> None:
    page = visit("x", server=DEAD)
    choose(page, photo()[:40] + bytes(9))
    assert len(attached(page)) == 1


def test_nobody_has_to_wait_for_the_server(visit: Visit, stub: Stub) -> None:
    stub.pause.clear()
    page = visit("x", server=stub.address)
    choose(page, photo(gps=False))
    button(page, "Attach it now").click()
    assert len(attached(page)) == 1
    stub.pause.set()


def test_photos_can_be_left_out(visit: Visit) -> None:
    page = visit("x", photos=False)
    choose(page, photo())
    assert has_position(attached(page)[0])


HAND = """([kind, data]) => {
  const bytes = Uint8Array.from(atob(data), (each) => each.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], "shot.jpg", { type: "image/jpeg" }));
  const options = { bubbles: true, cancelable: true, composed: true };
  document.querySelector("#text").dispatchEvent(kind === "paste"
    ? new ClipboardEvent("paste", { ...options, clipboardData: transfer })
    : new DragEvent("drop", { ...options, dataTransfer: transfer }));
}"""


@pytest.mark.parametrize("kind", ["paste", "drop"])
def test_pasted_and_dropped_photos(visit: Visit, kind: str) -> None:
    page = visit("bluesky")
    assert page.url == SITES["bluesky"]
    page.locator("#text").click()
    page.evaluate(HAND, [kind, base64.b64encode(photo()).decode()])
    button(page, "Attach a clean copy").click()
    (file,) = attached(page)
    assert not has_position(file)
