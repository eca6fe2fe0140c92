"""JSON in and out: the contract's shape, and errors that say where."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter import Draft, Linter
from linter.offsets import OffsetEncoding
from linter.wire import (
    DraftError,
    draft_schema,
    read_draft,
    report_schema,
    write_draft,
    write_report,
)

CARD = "4242 4242 4242 4242"
FULL = {
    "id": "post-17",
    "text": f"😀 card {CARD}",
    "platform": "x",
    "author": {"account_type": "official", "handle": "@a", "display_name": "A", "bio": "b"},
    "attachments": [{"name": "a.jpg", "alt_text": "alt", "data": "aGk="}],
    "first_comment": "first",
    "link": "https://uwl.ac.uk",
    "scheduled_at": "2026-12-01T09:00:00Z",
    "acknowledged": ["0a"],
}


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(select=["FIN001"])


def test_a_draft_goes_in_and_out() -> None:
    draft = read_draft(json.dumps(FULL))
    assert json.loads(write_draft(draft)) == FULL
    jsonschema.validate(FULL, draft_schema())


def test_report_has_the_contracts_keys(linter: Linter) -> None:
    report = json.loads(write_report(linter.check(read_draft(FULL))))
    jsonschema.validate(report, report_schema())
    assert list(report) == [
        "id",
        "verdict",
        "complete",
        "offset_encoding",
        "findings",
        "unchecked",
        "policy",
        "postlint",
    ]
    (finding,) = report["findings"]
    assert set(finding) == {
        *("rule", "name", "clause", "severity", "confidence", "message", "why"),
        *("location", "fixes", "fingerprint", "acknowledged"),
    }
    assert set(finding["location"]) == {"field", "start", "end", "attachment", "box"}
    (edit,) = finding["fixes"][0]["edits"]
    assert set(edit) == {"field", "start", "end", "expected", "text"}
    assert edit["expected"] == CARD


@pytest.mark.parametrize(
    ("encoding", "start"),
    [(OffsetEncoding.CODE_POINT, 7), (OffsetEncoding.UTF_16, 8), (OffsetEncoding.UTF_8, 10)],
)
def test_offsets_are_converted(linter: Linter, encoding: OffsetEncoding, start: int) -> None:
    report = json.loads(write_report(linter.check(read_draft(FULL)), encoding))
    finding = report["findings"][0]
    assert report["offset_encoding"] == encoding.value
    assert finding["location"]["start"] == start
    assert finding["location"]["end"] == start + len(CARD)
    assert finding["fixes"][0]["edits"][0]["start"] == start


@given(st.text(max_size=20), st.sampled_from(list(OffsetEncoding)))
def test_offsets_cut_out_the_match_in_every_unit(before: str, encoding: OffsetEncoding) -> None:
    text = f"{before} my card is {CARD}."
    found = json.loads(write_report(Linter(select=["FIN001"]).check(Draft(text=text)), encoding))
    codec = {"code-point": "utf-32-le", "utf-16": "utf-16-le", "utf-8": "utf-8"}[encoding.value]
    width = {"code-point": 4, "utf-16": 2, "utf-8": 1}[encoding.value]
    raw = text.encode(codec, "surrogatepass")
    cut = [
        raw[each["location"]["start"] * width : each["location"]["end"] * width].decode(codec)
        for each in found["findings"]
    ]
    assert CARD in cut


BAD = {
    "unknown field": ({"text": "a", "txt": "b"}, "/txt", "mean `text`"),
    "unknown field of the author": ({"text": "a", "author": {"boi": ""}}, "/author/boi", "bio"),
    "unknown field of a photo": (
        {"text": "a", "attachments": [{"nam": ""}]},
        "/attachments/0/nam",
        "mean `name`",
    ),
    "wrong type": ({"text": 3}, "/text", "expected text, found a whole number"),
    "wrong choice": ({"text": "a", "platform": "myspace"}, "/platform", "linkedin"),
    "nothing to check": ({}, "", "nothing to check"),
    "not base64": ({"attachments": [{"data": "!"}]}, "/attachments/0/data", "base64"),
    "bad time": ({"text": "a", "scheduled_at": "soon"}, "/scheduled_at", "RFC"),
}


@pytest.mark.parametrize(("draft", "pointer", "hint"), BAD.values(), ids=BAD)
def test_errors_say_where_and_what(draft: dict[str, object], pointer: str, hint: str) -> None:
    with pytest.raises(DraftError) as caught:
        read_draft(json.dumps(draft))
    assert caught.value.pointer == pointer
    assert hint in caught.value.detail


def test_broken_json_is_said_plainly() -> None:
    with pytest.raises(DraftError, match="not valid JSON"):
        read_draft("{")


def test_paths_can_be_refused() -> None:
    with pytest.raises(DraftError) as caught:
        read_draft({"attachments": [{"path": "/etc/passwd"}]}, allow_path=False)
    assert caught.value.pointer == "/attachments/0/path"
