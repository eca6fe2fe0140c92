"""What may be entered, and what becomes of it (settings.js)."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Browser

ADDRESSES = {
    "https://postlint.example.ac.uk": "https://postlint.example.ac.uk",
    " postlint.example.ac.uk/ ": "https://postlint.example.ac.uk",
    "https://intranet.example/postlint/": "https://intranet.example/postlint",
    "http://127.0.0.1:8080": "http://127.0.0.1:8080",
    "http://localhost:8080/": "http://localhost:8080",
}
REFUSED = [
    "",
    "http://postlint.example.ac.uk",
    "http://127.0.0.1.example",
    "ftp://127.0.0.1",
    "https://name:word@postlint.example",
    "https://postlint.example/?q=1",
    "javascript:alert(1)",
]
INSTANCES = {
    "mastodon.example": "mastodon.example",
    " https://Mastodon.Example/@somebody ": "mastodon.example",
    "@somebody@mastodon.example": "mastodon.example",
}


@pytest.fixture(scope="module")
def settings(browser: Browser) -> Any:
    page = browser.own_page("popup/popup.css")

    def call(name: str, typed: str) -> dict[str, str]:
        found: dict[str, str] = page.evaluate(
            "async ([name, typed]) => (await import('/settings.js'))[name](typed)", [name, typed]
        )
        return found

    yield call
    page.close()


@pytest.mark.parametrize("typed", ADDRESSES)
def test_an_address(settings: Any, typed: str) -> None:
    assert settings("serverAddress", typed) == {"server": ADDRESSES[typed]}


@pytest.mark.parametrize("typed", REFUSED)
def test_an_address_that_is_refused(settings: Any, typed: str) -> None:
    assert "problem" in settings("serverAddress", typed)


@pytest.mark.parametrize("typed", INSTANCES)
def test_a_mastodon_server(settings: Any, typed: str) -> None:
    assert settings("instanceName", typed) == {"name": INSTANCES[typed]}


@pytest.mark.parametrize("typed", ["", "two words", "localhost", "a.b/*"])
def test_no_mastodon_server(settings: Any, typed: str) -> None:
    found = settings("instanceName", typed)
    assert "problem" in found or found == {"name": "a.b"}
