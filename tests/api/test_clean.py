"""POST /v1/clean: the photo without what is private in it, and an account of it."""

from __future__ import annotations

import base64
import json

from starlette.testclient import TestClient

from linter.media import read


def test_the_position_is_gone_and_told_of(client: TestClient, gps_photo: bytes) -> None:
    assert read(gps_photo).positions
    response = client.post("/v1/clean", files={"file": ("beach.jpg", gps_photo)})
    assert response.status_code == 200
    assert response.headers["content-type"] == "image/jpeg"
    assert response.headers["content-disposition"].startswith("attachment")
    assert read(response.content).positions == ()
    told = json.loads(response.headers["postlint-cleaned"])
    assert any("position" in each for each in told["removed"])


def test_the_same_as_json(client: TestClient, gps_photo: bytes) -> None:
    response = client.post(
        "/v1/clean", files={"file": ("a.jpg", gps_photo)}, headers={"Accept": "application/json"}
    )
    photo = response.json()
    assert read(base64.b64decode(photo["data"])).positions == ()
    assert (photo["name"], photo["media_type"]) == ("a.jpg", "image/jpeg")


def test_what_is_no_photo_is_refused(client: TestClient) -> None:
    response = client.post("/v1/clean", files={"file": ("a.txt", b"only words")})
    assert response.status_code == 422
    assert response.json()["errors"][0]["pointer"] == "/file"


def test_one_photo_and_nothing_else(client: TestClient, plain_photo: bytes) -> None:
    two = [("file", ("a.png", plain_photo)), ("file", ("b.png", plain_photo))]
    assert client.post("/v1/clean", files=two).status_code == 422
    extra = [("file", ("a.png", plain_photo)), ("more", ("b.png", plain_photo))]
    assert client.post("/v1/clean", files=extra).status_code == 422
    assert client.post("/v1/clean?keep_rights=maybe", files=two[:1]).status_code == 422
    assert client.post("/v1/clean", content=plain_photo).status_code == 415
