"""Limits: what is too large, too slow or too much harms nobody else."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient
from starlette.types import Message

from api import Settings, create_app
from api.jobs import Failed, Lint, Linted, Setup, Warmed
from api.lanes import Lane
from api.problems import Problem
from api.rates import Rates

SETUP = Setup("uwl", "", 2048, 40_000, 10, 1_000_000)
HELLO = Lint(b'{"text":"Hello"}')


@pytest.fixture(scope="module")
def small() -> Iterator[TestClient]:
    with TestClient(create_app(Settings(workers=1, max_body=4096))) as client:
        yield client


def test_a_body_that_says_it_is_too_large_is_not_read(small: TestClient) -> None:
    headers = {"Content-Length": "9999999", "Content-Type": "application/json"}
    response = small.post("/v1/lint", content=b"{}", headers=headers)
    assert response.status_code == 413
    assert response.headers["content-type"] == "application/problem+json"


def test_a_body_that_does_not_say_is_refused_when_it_has_sent_too_much(small: TestClient) -> None:
    def drip() -> Iterator[bytes]:
        for _ in range(100):
            yield b"x" * 1024

    response = small.post("/v1/lint", content=drip(), headers={"Content-Type": "application/json"})
    assert response.status_code == 413


def test_a_form_that_is_too_large_is_told_to_a_person(small: TestClient) -> None:
    response = small.post("/", files={"photos": ("a.jpg", io.BytesIO(b"x" * 9999))})
    assert response.status_code == 413
    assert response.headers["content-type"].startswith("text/html")
    assert "too large" in response.text


def test_a_compressed_body_is_refused(small: TestClient) -> None:
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    assert small.post("/v1/lint", content=b"\x1f\x8b", headers=headers).status_code == 415


restarts: list[int] = []


def lane(*, waiting: int = 4, seconds: float = 20) -> Lane:
    return Lane(
        "test",
        SETUP,
        size=1,
        waiting=waiting,
        seconds=seconds,
        restarted=lambda: restarts.append(1),
    )


def test_a_check_that_takes_too_long_is_stopped_and_the_next_goes_on() -> None:
    restarts.clear()
    under_test = lane(seconds=0.5)
    assert isinstance(under_test.warm().result(60), Warmed)
    (pid,) = children(under_test)
    signal_child(pid, signal.SIGSTOP)  # a check that never ends
    started = time.monotonic()
    reply = under_test.submit(HELLO).result(60)
    assert isinstance(reply, Failed)
    assert reply.kind == "out-of-time"
    assert time.monotonic() - started < 5
    assert isinstance(under_test.submit(HELLO).result(60), Linted)
    assert restarts == [1]
    under_test.close()


def test_a_worker_that_dies_is_replaced() -> None:
    under_test = lane()
    under_test.warm().result(60)
    signal_child(children(under_test)[0], signal.SIGKILL)
    reply = under_test.submit(HELLO).result(60)
    assert isinstance(reply, Failed)
    assert reply.kind == "worker-died"
    assert isinstance(under_test.submit(HELLO).result(60), Linted)
    under_test.close()


def test_a_full_queue_is_said_at_once() -> None:
    under_test = lane(waiting=2)
    under_test.warm().result(60)
    signal_child(children(under_test)[0], signal.SIGSTOP)
    waiting = [under_test.submit(HELLO)]
    while under_test.waiting:  # until the worker has taken it from the queue
        time.sleep(0.01)
    waiting += [under_test.submit(HELLO) for _ in range(2)]
    with pytest.raises(Problem) as refused:
        under_test.submit(HELLO)
    assert refused.value.status == 503
    assert "Retry-After" in refused.value.headers
    signal_child(children(under_test)[0], signal.SIGCONT)
    for each in waiting:
        assert isinstance(each.result(60), Linted)
    under_test.close()


def test_closing_leaves_no_process_behind() -> None:
    under_test = lane()
    under_test.warm().result(60)
    (pid,) = children(under_test)
    under_test.close()
    with pytest.raises(ProcessLookupError):
        signal_child(pid, 0)


def children(of: Lane) -> list[int]:
    return [child.pid for child in of.processes()]


def signal_child(pid: int, number: int) -> None:
    os.kill(pid, number)


def test_rates_allow_a_burst_and_then_a_steady_pace() -> None:
    now = 0.0
    rates = Rates(60, clock=lambda: now)
    assert [rates.wait("a") for _ in range(13)] == [0] * 12 + [1]
    assert rates.wait("b") == 0
    now = 2.0
    assert [rates.wait("a") for _ in range(3)] == [0, 0, 1]


def test_too_many_requests_are_told_when_to_come_back() -> None:
    with TestClient(create_app(Settings(workers=1, per_minute=30))) as client:
        answers = [client.post("/v1/lint", json={"text": "x"}) for _ in range(8)]
    assert [each.status_code for each in answers[:6]] == [200] * 6
    assert answers[7].status_code == 429
    assert int(answers[7].headers["retry-after"]) >= 1


def test_a_photo_that_hangs_holds_up_no_words() -> None:
    with TestClient(create_app(Settings(workers=1, media_seconds=2))) as client:
        assert client.get("/readyz").status_code == 200
        (media,) = [
            child.pid
            for child in client.app.state.service.lanes["media"].processes()  # type: ignore[attr-defined]
        ]
        signal_child(media, signal.SIGSTOP)
        with ThreadPoolExecutor() as pool:
            photo = pool.submit(client.post, "/v1/clean", files={"file": ("a.jpg", b"\xff\xd8")})
            started = time.monotonic()
            assert client.post("/v1/lint", json={"text": "Hello"}).status_code == 200
            assert time.monotonic() - started < 1.5
            assert photo.result().status_code == 504
        assert "postlint_worker_restarts_total" in client.get("/metrics").text


def test_all_requests_together_may_hold_only_so_much() -> None:
    client = TestClient(create_app(Settings(max_buffered=2048)))
    response = client.post("/v1/lint", json={"text": "x" * 4096})
    assert response.status_code == 503
    assert "retry-after" in response.headers


def test_a_body_that_never_ends_is_given_up() -> None:
    app = create_app(Settings(body_seconds=1))
    statuses: list[int] = []

    async def receive() -> Message:
        await asyncio.sleep(30)
        raise AssertionError("waited for longer than it should")

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "path": "/v1/lint",
        "raw_path": b"/v1/lint",
        "query_string": b"",
        "root_path": "",
        "scheme": "http",
        "headers": [(b"content-type", b"application/json")],
        "client": ("127.0.0.1", 5),
        "server": ("127.0.0.1", 80),
    }
    asyncio.run(app(scope, receive, send))
    assert statuses == [408]
