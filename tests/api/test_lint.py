"""POST /v1/lint: the same report as the library's, and one shape for every error."""

from __future__ import annotations

import base64
import json
from typing import Any

import jsonschema
import pytest
from starlette.testclient import TestClient

from linter import Draft, Linter
from linter.offsets import OffsetEncoding
from linter.wire import report_schema, write_report

from .conftest import CARD

PROBLEM = "application/problem+json"


def lint(client: TestClient, draft: dict[str, Any], **query: str) -> Any:
    response = client.post("/v1/lint", json=draft, params=query)
    assert response.status_code == 200, response.text
    assert response.headers["cache-control"] == "no-store"
    return response.json()


def rules(report: Any) -> list[str]:
    return [each["rule"] for each in report["findings"]]


def test_the_report_is_the_librarys_own(client: TestClient) -> None:
    draft = {"id": "7", "text": f"My card is {CARD}", "platform": "x"}
    expected = json.loads(write_report(Linter().check(Draft(text=draft["text"], id="7"))))
    assert lint(client, draft) == expected
    jsonschema.validate(expected, report_schema())


@pytest.mark.parametrize(("unit", "start"), [("code-point", 2), ("utf-16", 3), ("utf-8", 5)])
def test_offsets_come_in_the_unit_asked_for(client: TestClient, unit: str, start: int) -> None:
    by_query = lint(client, {"text": f"😀 {CARD}"}, offset_encoding=unit)
    by_member = lint(client, {"text": f"😀 {CARD}", "offset_encoding": unit})
    assert by_query == by_member
    assert by_query["offset_encoding"] == unit
    assert by_query["findings"][0]["location"]["start"] == start
    assert by_query["findings"][0]["fixes"][0]["edits"][0]["start"] == start


def test_the_member_wins_over_the_query(client: TestClient) -> None:
    report = lint(client, {"text": "Hi", "offset_encoding": "utf-8"}, offset_encoding="utf-16")
    assert report["offset_encoding"] == OffsetEncoding.UTF_8


def test_a_photo_in_base64(client: TestClient, gps_photo: bytes) -> None:
    data = base64.b64encode(gps_photo).decode()
    report = lint(client, {"attachments": [{"name": "a.jpg", "data": data}]})
    assert "LOC001" in rules(report)


def test_files_are_matched_to_attachments_by_name(
    client: TestClient, gps_photo: bytes, plain_photo: bytes
) -> None:
    draft = {"text": "Two", "attachments": [{"name": "b.png"}, {"name": "a.jpg"}]}
    response = client.post(
        "/v1/lint",
        data={"draft": json.dumps(draft)},
        files=[("files", ("a.jpg", gps_photo)), ("files", ("b.png", plain_photo))],
    )
    found = [f for f in response.json()["findings"] if f["rule"] == "LOC001"]
    assert [each["location"]["attachment"] for each in found] == [1]


def test_a_file_without_an_entry_gets_one(client: TestClient, gps_photo: bytes) -> None:
    response = client.post("/v1/lint", files=[("files", ("a.jpg", gps_photo))])
    assert "LOC001" in rules(response.json())


def test_an_acknowledged_finding_no_longer_blocks(client: TestClient) -> None:
    report = lint(client, {"text": CARD})
    again = lint(client, {"text": CARD, "acknowledged": [report["findings"][0]["fingerprint"]]})
    assert (report["verdict"], again["verdict"]) == ("block", "ok")
    assert again["findings"][0]["acknowledged"]


BAD: dict[str, tuple[Any, int, str]] = {
    "unknown field": ({"text": "x", "txt": 1}, 422, "/txt"),
    "unknown field of the author": ({"text": "x", "author": {"nam": ""}}, 422, "/author/nam"),
    "unknown platform": ({"text": "x", "platform": "fax"}, 422, "/platform"),
    "text that is no text": ({"text": 3}, 422, "/text"),
    "nothing to check": ({"text": ""}, 422, ""),
    "a path": (
        {"text": "x", "attachments": [{"path": "/etc/hostname"}]},
        422,
        "/attachments/0/path",
    ),
    "unknown unit": ({"text": "x", "offset_encoding": "utf-32"}, 422, "/offset_encoding"),
    "no base64": ({"attachments": [{"data": "!"}]}, 422, "/attachments/0/data"),
    "too long": ({"text": "x" * 40_001}, 422, "/text"),
    "too long a bio": ({"text": "x", "author": {"bio": "x" * 40_001}}, 422, "/author/bio"),
    "too many photos": ({"attachments": [{"name": "a"}] * 11}, 422, "/attachments"),
    "a list": ([], 422, ""),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_draft_is_refused_with_a_pointer(client: TestClient, name: str) -> None:
    draft, status, pointer = BAD[name]
    response = client.post("/v1/lint", json=draft)
    problem = response.json()
    assert response.status_code == problem["status"] == status
    assert response.headers["content-type"] == PROBLEM
    assert [each["pointer"] for each in problem["errors"]] == [pointer]
    assert problem["type"].startswith("urn:postlint:problem:")
    assert problem["request_id"] == response.headers["x-request-id"]


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b'{"text": ', "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'{"text":' + b"[" * 100_000, "application/json", 422),
        (b'{"attachments":' + b"[" * 5_000 + b"]" * 5_000 + b"}", "application/json", 422),
        (b"text=x", "application/x-www-form-urlencoded", 415),
        (b'{"text": "x"}', "text/plain", 415),
        (b"", "application/json", 400),
        (b"no parts", "multipart/form-data", 400),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x", 422),
    ],
)
def test_a_body_that_cannot_be_read(
    client: TestClient, content: bytes, kind: str, status: int
) -> None:
    response = client.post("/v1/lint", content=content, headers={"Content-Type": kind})
    assert (response.status_code, response.headers["content-type"]) == (status, PROBLEM)


def test_an_archive_is_not_opened_and_not_called_clear(client: TestClient) -> None:
    response = client.post("/v1/lint", files=[("files", ("photos.zip", b"PK\x03\x04 and more"))])
    report = response.json()
    assert (report["verdict"], report["complete"]) == ("review", False)
    assert "LOC001" in [each["rule"] for each in report["unchecked"]]


def test_a_picture_of_too_many_pixels_is_not_opened(client: TestClient) -> None:
    # Only the header claims it: 40,000 by 40,000 pixels in a few bytes.
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (40_000).to_bytes(4) * 2 + b"\x08\x02\0\0\0\0\0\0\0"
    response = client.post("/v1/lint", files=[("files", ("big.png", header))])
    assert response.status_code == 422
    assert "pixels" in response.json()["detail"]


def test_an_unknown_query_parameter_is_refused(client: TestClient) -> None:
    response = client.post("/v1/lint?encoding=utf-16", json={"text": "x"})
    assert response.status_code == 422
    assert response.json()["errors"][0]["parameter"] == "encoding"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("DELETE", "/v1/lint", 405), ("GET", "/static/../app.py", 404)],
)
def test_wrong_addresses_answer_in_the_same_shape(
    client: TestClient, method: str, path: str, status: int
) -> None:
    response = client.request(method, path)
    assert (response.status_code, response.headers["content-type"]) == (status, PROBLEM)
