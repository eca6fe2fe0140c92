"""What was typed is nowhere afterwards: not in a log, a metric, a file or an answer's cache."""

from __future__ import annotations

import base64
import io
import json
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api import Settings, create_app
from api.envelope import JsonLines

CANARY = "Zaunkoenig-4711"


@pytest.fixture
def heard() -> Iterator[io.StringIO]:
    """Everything that any logger says, as the service writes it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    plain = logging.StreamHandler(stream)
    for each in (handler, plain):
        each.addFilter(lambda record: not record.name.startswith("httpx"))  # the tests' own client
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.addHandler(plain)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(level)
    root.removeHandler(handler)
    root.removeHandler(plain)


def test_a_canary_leaves_no_trace(
    heard: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gps_photo: bytes
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made: list[object] = []
    monkeypatch.setattr("tempfile.SpooledTemporaryFile.rollover", made.append)
    # Large enough that a form parser would be tempted to put it on disk.
    photo = gps_photo + CANARY.encode() + b"\0" * (3 << 20)
    draft = {"text": f"{CANARY} 4111 1111 1111 1111", "author": {"bio": CANARY}}
    with TestClient(create_app(Settings(workers=1))) as client:
        answers = [
            client.post("/v1/lint", json=draft),
            client.post(f"/v1/lint?{CANARY}=1", json=draft),
            client.post("/v1/lint", json={**draft, CANARY: 1}),
            client.post("/v1/lint", content=f'{{"text": "{CANARY}', headers=_json()),
            client.post("/v1/lint", json={"attachments": [_inline(photo)]}),
            client.post(
                "/v1/lint",
                data={"draft": json.dumps(draft)},
                files=[("files", (f"{CANARY}.jpg", photo))],
            ),
            client.post("/v1/lint/batch", content=json.dumps(draft), headers=_lines()),
            client.post("/v1/clean", files={"file": (f"{CANARY}.jpg", photo)}),
            client.post("/", data={"text": draft["text"], "bio": CANARY}),
            client.post("/", data={"text": CANARY}, files={"photos": (f"{CANARY}.jpg", photo)}),
            client.post("/clean", files={"photos": (f"{CANARY}.jpg", photo)}),
            client.get(f"/{CANARY}", headers={"X-Request-Id": CANARY, "User-Agent": CANARY}),
        ]
        metrics = client.get("/metrics").text
        described = client.get("/openapi.json").text
    assert [each.status_code for each in answers] == [
        200,
        422,
        422,
        400,
        200,
        200,
        200,
        200,
        200,
        200,
        200,
        404,
    ]
    assert all(each.headers["cache-control"] == "no-store" for each in answers)
    said = heard.getvalue()
    assert "FIN001" in said
    assert "/v1/lint" in said
    assert CANARY not in said
    assert CANARY not in metrics + described
    assert made == []
    for path in tmp_path.rglob("*"):
        assert CANARY not in path.name
        assert not path.is_file() or CANARY.encode() not in path.read_bytes()


def test_a_crash_is_logged_without_its_words(
    heard: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError(CANARY)

    monkeypatch.setattr("api.service.Service.lint", fail)
    response = TestClient(create_app(Settings())).post("/v1/lint", json={"text": "x"})
    assert response.status_code == 500
    assert response.json()["type"] == "urn:postlint:problem:internal"
    assert "RuntimeError" in heard.getvalue()
    assert CANARY not in heard.getvalue() + response.text


def test_a_worker_keeps_its_words_to_itself() -> None:
    """Its standard output and error lead nowhere, and it leaves no core file."""
    import resource

    from api.worker import _limit_memory

    before = resource.getrlimit(resource.RLIMIT_CORE)
    pid = os.fork()
    if pid == 0:
        _limit_memory(0)
        os._exit(0 if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0) else 1)
    assert os.waitpid(pid, 0)[1] == 0
    assert resource.getrlimit(resource.RLIMIT_CORE) == before


def _inline(photo: bytes) -> dict[str, str]:
    return {"name": f"{CANARY}.jpg", "data": base64.b64encode(photo).decode()}


def _json() -> dict[str, str]:
    return {"Content-Type": "application/json"}


def _lines() -> dict[str, str]:
    return {"Content-Type": "application/x-ndjson"}
