"""POST /v1/lint/batch: one line in, one line out, in order, both ways at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.types import Message

from api import Settings, create_app

from .conftest import CARD

NDJSON = {"Content-Type": "application/x-ndjson"}


def batch(client: TestClient, lines: Any, **query: str) -> list[Any]:
    response = client.post("/v1/lint/batch", content=lines, headers=NDJSON, params=query)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/x-ndjson"
    return [json.loads(line) for line in response.text.splitlines()]


def test_a_report_for_every_draft_in_order(client: TestClient) -> None:
    drafts = [{"id": str(n), "text": CARD if n % 7 == 0 else "Hello"} for n in range(100)]
    reports = batch(client, "\n".join(map(json.dumps, drafts)))
    assert [each["id"] for each in reports] == [each["id"] for each in drafts]
    assert [bool(each["findings"]) for each in reports] == [n % 7 == 0 for n in range(100)]


def test_a_bad_line_is_answered_in_its_place(client: TestClient) -> None:
    lines = b'{"text":"one"}\n\n{"txt":"two"}\nnot json\r\n{"text":"three"}'
    first, second, third, fourth = batch(client, lines)
    assert (first["verdict"], fourth["verdict"]) == ("ok", "ok")
    assert (second["line"], second["errors"][0]["pointer"]) == (3, "/txt")
    assert (third["line"], third["status"]) == (4, 400)


def test_the_unit_may_be_asked_for_once(client: TestClient) -> None:
    (report,) = batch(client, json.dumps({"text": "x"}), offset_encoding="utf-16")
    assert report["offset_encoding"] == "utf-16"


def test_an_empty_batch_has_an_empty_answer(client: TestClient) -> None:
    assert batch(client, b"\n\n") == []


def test_json_is_no_batch(client: TestClient) -> None:
    assert client.post("/v1/lint/batch", json={"text": "x"}).status_code == 415


@pytest.fixture(scope="module")
def small() -> Iterator[TestClient]:
    with TestClient(create_app(Settings(workers=1, max_line=2048, max_lines=3))) as client:
        yield client


def test_a_line_that_is_too_long_ends_the_batch(small: TestClient) -> None:
    endless = b'{"text":"ok"}\n' + b'{"text":"' + b"x" * 10_000
    first, last = batch(small, endless)
    assert first["verdict"] == "ok"
    assert (last["status"], last["line"]) == (413, 2)


def test_too_many_lines_end_the_batch(small: TestClient) -> None:
    answers = batch(small, b'{"text":"ok"}\n' * 9)
    assert [each.get("status") for each in answers] == [None, None, None, 413]


def test_reports_come_while_drafts_are_still_being_sent() -> None:
    app = create_app(Settings(workers=1))
    sent: list[Message] = []
    answered = asyncio.Event()

    async def talk() -> None:
        turns = 0

        async def receive() -> Message:
            nonlocal turns
            turns += 1
            if turns > 1:
                # The second draft is not sent before the first has been answered.
                await asyncio.wait_for(answered.wait(), 30)
            text = b'{"text":"line %d"}\n' % turns
            return {"type": "http.request", "body": text, "more_body": turns < 2}

        async def send(message: Message) -> None:
            sent.append(message)
            if message.get("body"):
                answered.set()

        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": "POST",
            "path": "/v1/lint/batch",
            "raw_path": b"/v1/lint/batch",
            "query_string": b"",
            "root_path": "",
            "scheme": "http",
            "headers": [(b"content-type", b"application/x-ndjson")],
            "client": ("127.0.0.1", 5),
            "server": ("127.0.0.1", 80),
        }
        await app(scope, receive, send)

    asyncio.run(talk())
    app.state.service.close()
    bodies = [each["body"] for each in sent if each["type"] == "http.response.body"]
    assert b"".join(bodies).count(b"\n") == 2
    assert bodies[-1] == b""
