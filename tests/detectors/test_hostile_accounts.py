"""Hostile drafts do not hold up the rules about accounts and markings."""

from __future__ import annotations

import time

import pytest

from linter import Author, Draft, Linter

HOSTILE = [
    "CONFIDENTIAL ",
    "confidential: ",
    "P R I V A T E ",
    "embargoed until Monday ",
    "do not share this outside ",
    "UWL ",
    "my own views ",
    "not ",
    "views ",
    "u.w.l",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_drafts_are_read_in_time(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    author = Author(bio=f"Lecturer at UWL. {text[:5000]}", handle=text[:3000])
    linter = Linter(select=["BRD002", "CNF001", "DSC001"], strict=True)
    started = time.perf_counter()
    report = linter.check(Draft(text=text, author=author))
    assert time.perf_counter() - started < 2
    assert report.complete
