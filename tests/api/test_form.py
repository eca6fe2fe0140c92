"""The form's pages, as a browser without a script gets them."""

from __future__ import annotations

import io
import zipfile

import pytest
from starlette.testclient import TestClient

from api.page import pieces
from linter import Field, Finding, Severity, Span
from linter.media import read

from .conftest import CARD


def test_what_was_typed_comes_back_escaped(client: TestClient) -> None:
    nasty = '</textarea><script>alert("x")</script> & \'"'
    page = client.post("/", data={"text": f"{nasty} {CARD}", "bio": nasty, "handle": nasty}).text
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;alert") >= 4


def test_line_ends_stay_what_they_were(client: TestClient) -> None:
    page = client.post("/", data={"text": f"\r\nfirst\r\n{CARD}"}).text
    assert f"\nfirst\n{CARD}</textarea>" in page


def test_the_words_are_marked_and_spoken(client: TestClient) -> None:
    page = client.post("/", data={"text": f"😀 Card {CARD}!"}).text
    assert f'<span class="unseen">[finding 1: </span>{CARD}<span class="unseen">]</span>' in page
    assert "Clause 7.1" in page


def test_a_fix_that_no_longer_fits_changes_nothing(client: TestClient) -> None:
    page = client.post("/", data={"text": "No card", "apply": "00:0"}).text
    assert "No card</textarea>" in page


@pytest.mark.parametrize("apply", ["x", ":", "00:99999", "00:-1", "all"])
def test_odd_values_are_harmless(client: TestClient, apply: str) -> None:
    data = {"text": "Hello", "apply": apply, "platform": "fax", "account_type": "?", "odd": "1"}
    assert client.post("/", data=data).status_code == 200


def test_an_error_stands_in_the_summary_and_beside_its_field(client: TestClient) -> None:
    response = client.post("/", data={"text": "x", "bio": "y" * 40_001})
    assert response.status_code == 422
    assert '<a href="#bio">' in response.text
    assert 'id="bio-wrong"' in response.text


def test_several_photos_come_back_in_an_archive(
    client: TestClient, gps_photo: bytes, plain_photo: bytes
) -> None:
    files = [("photos", ("../a.jpg", gps_photo)), ("photos", ("b.png", plain_photo))]
    response = client.post("/clean", files=files)
    archive = zipfile.ZipFile(io.BytesIO(response.content))
    assert archive.namelist() == ["1-clean-a.jpg", "2-clean-b.png"]
    assert read(archive.read("1-clean-a.jpg")).positions == ()


def test_a_file_name_is_no_header(client: TestClient, gps_photo: bytes) -> None:
    response = client.post("/clean", files={"photos": ('a"\r\nX: y.jpg', gps_photo)})
    assert "x" not in response.headers
    assert response.headers["content-disposition"].isascii()


def test_no_photo_to_clean(client: TestClient) -> None:
    response = client.post("/clean", data={"text": "x"})
    assert (response.status_code, '<a href="#photos">' in response.text) == (422, True)


def finding(start: int, end: int, severity: Severity) -> Finding:
    return Finding("X", "x", "1", severity, 1.0, "", "", Span(Field.TEXT, start, end), (), "")


def test_marks_that_overlap_are_cut_where_they_meet() -> None:
    found = (finding(0, 4, Severity.ADVICE), finding(2, 6, Severity.ERROR))
    assert [(p.text, p.numbers, p.severity) for p in pieces("abcdefgh", found)] == [
        ("ab", (1,), "advice"),
        ("cd", (1, 2), "error"),
        ("ef", (2,), "error"),
        ("gh", (), ""),
    ]
