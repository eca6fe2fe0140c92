"""Drafts are private: no connection is made, nothing is written, nothing is logged."""

from __future__ import annotations

import io
import logging
import socket
from pathlib import Path

import pytest
from PIL import Image

from linter import Attachment, Author, Draft, Linter

CANARY = "canary-7f3a9"


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Refuses connections and opening files for writing, and keeps what was tried."""
    tried: list[str] = []

    def refuse(*arguments: object, **_: object) -> None:
        tried.append(repr(arguments))
        raise OSError("refused by the test")

    def opened(self: Path | str, mode: str = "r", *arguments: object, **more: object) -> object:
        if set(mode) & set("wax+"):
            tried.append(f"{self} {mode}")
        return original(self, mode, *arguments, **more)  # type: ignore[call-overload]

    original = io.open
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr("builtins.open", opened)
    return tried


def picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "white").save(buffer, "JPEG")
    return buffer.getvalue()


def test_a_check_connects_to_nothing_and_writes_nothing(
    watched: list[str], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    text = (
        f"{CANARY}: my flat, 12 Larkspur Lane, Ealing W13 9QT, card 4242 4242 4242 4242, "
        f"{CANARY}@example.com, 07700 900123, https://bit.ly/{CANARY}, "
        "GB82 WEST 1234 5698 7654 32, "
        f"away till 3 May 2030, password: {CANARY}!X9, born 3 May 1987, 51.50735, -0.12776"
    )
    attachments = [Attachment(name=f"{CANARY}.jpg", alt_text=CANARY, data=picture())]
    author = Author(bio=f"Lecturer at UWL, {CANARY}", handle=f"@{CANARY}")
    report = Linter(ignore=["BRD001"]).check(
        Draft(text=text, author=author, attachments=attachments, first_comment=text)
    )
    assert len(report.findings) > 10
    report.apply_fixes()
    assert watched == []
    printed = capfd.readouterr()
    assert CANARY not in printed.out + printed.err + caplog.text


def test_nothing_of_a_draft_stays_behind() -> None:
    linter = Linter()
    linter.check(Draft(text=f"{CANARY} lives at 12 Larkspur Lane, Ealing W13 9QT"))
    seen: set[int] = set()
    waiting: list[object] = [vars(linter)]
    while waiting:
        value = waiting.pop()
        if id(value) in seen or isinstance(value, type):
            continue
        seen.add(id(value))
        if isinstance(value, str | bytes):
            assert CANARY not in str(value)
        elif isinstance(value, dict):
            waiting += [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            waiting += list(value)
        elif type(value).__module__.startswith(("linter", "detectors")):
            waiting += [getattr(value, name) for name in getattr(value, "__slots__", ())]
            waiting.append(getattr(value, "__dict__", {}))
