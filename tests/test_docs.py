"""What is generated from the rules is in step with them."""

from __future__ import annotations

import pytest
from msgspec import structs
from PIL import Image

from linter import Linter, Policy
from linter.inputs import Entry, Noted, read_inputs
from linter.media import Judgement, read
from linter.registry import detector_types
from linter.rulebook import SECTIONS, documentation, examples, listing, unmarked
from tests import example_photo, pages
from tests.conftest import ROOT


def test_generated_files_are_up_to_date() -> None:
    assert pages.stale() == [], "run python -m tests.pages"


@pytest.mark.parametrize("code", sorted(detector_types()))
def test_every_built_rule_is_documented(code: str) -> None:
    written = documentation(code)
    assert written is not None
    assert written.summary
    assert set(written.sections) == set(SECTIONS)
    assert all(written.sections.values())


@pytest.mark.parametrize("code", sorted(detector_types()))
def test_examples_are_true(code: str) -> None:
    linter = Linter(select=[code], strict=True)
    for kind, example in examples()[code].items():
        if example.draft.attachments:
            continue  # the photo is not stored with the example
        text, _ = unmarked(example.draft.text)
        report = linter.check(structs.replace(example.draft, text=text))
        assert bool(report.findings) is (kind == "flag"), example.title


def test_the_table_lists_every_rule() -> None:
    rules = listing(Policy.load())
    assert pages.table(rules).count("\n") == len(rules) + 2


def test_the_example_photo_is_what_its_script_draws() -> None:
    found = read(example_photo.PHOTO)
    (position,) = found.positions
    assert position.judgement is Judgement.REAL
    assert (position.latitude, position.longitude) == pytest.approx((51.50735, -0.12776), abs=1e-5)
    assert [owner.text for owner in found.owners] == ["Sam Carter"]
    with Image.open(example_photo.PHOTO) as picture:
        assert picture.size == example_photo.SIZE


def test_every_example_draft_can_be_read() -> None:
    read = read_inputs([str(ROOT / "examples")])
    items = [each for each in read if not isinstance(each, Noted)]
    assert len(items) == 56
    assert all(isinstance(item, Entry) for item in items)
