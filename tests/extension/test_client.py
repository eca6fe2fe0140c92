"""Talking to the server (client.js)."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from .conftest import Browser

Answer = tuple[int, dict[str, str], bytes]


class Stub(ThreadingHTTPServer):
    """A server that gives the same answer to everything, and remembers what came."""

    daemon_threads = True
    answer: Answer = (200, {}, b"{}")

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pause = threading.Event()  # cleared: no answer until it is set
        self.pause.set()
        self.came: list[tuple[str, str, dict[str, str], bytes]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Stub

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.came.append((self.command, self.path, headers, body))
        self.server.pause.wait()
        status, extra, content = self.server.answer
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **extra}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def stub() -> Iterator[Stub]:
    with Stub() as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="module")
def page(browser: Browser) -> Any:
    page = browser.own_page("popup/popup.html")
    yield page
    page.close()


def lint(page: Any, server: str, key: str = "", text: str = "Hello") -> dict[str, Any]:
    answer: dict[str, Any] = page.evaluate(
        """async ([server, key, text]) => {
          const { lint } = await import("/client.js");
          try { return { report: await lint({ server, key }, { text }) }; }
          catch ({ kind, message, wait }) { return { kind, message, wait }; }
        }""",
        [server, key, text],
    )
    return answer


def problem(status: int, **headers: str) -> Answer:
    body = json.dumps({"detail": "So it is.", "status": status}).encode()
    return status, {"Content-Type": "application/problem+json", **headers}, body


TROUBLES = {
    "key": problem(401),
    "busy": problem(503, **{"Retry-After": "7"}),
    "refused": problem(422),
    "down": (200, {}, b"<p>A page of some hotel's network</p>"),
}


@pytest.mark.parametrize("kind", TROUBLES)
def test_troubles_are_told_apart(page: Any, stub: Stub, kind: str) -> None:
    stub.answer = TROUBLES[kind]
    found = lint(page, stub.address)
    assert found["kind"] == kind
    assert found["wait"] == (7 if kind == "busy" else 0)


def test_without_an_address_nothing_is_sent(page: Any) -> None:
    assert lint(page, "")["kind"] == "setup"


def test_without_leave_nothing_is_sent(page: Any) -> None:
    assert lint(page, "https://not-allowed.example")["kind"] == "permission"


def test_a_draft_follows_no_redirect(page: Any, stub: Stub) -> None:
    with Stub() as other:
        threading.Thread(target=other.serve_forever, args=(0.02,), daemon=True).start()
        stub.answer = (307, {"Location": f"{other.address}/v1/lint"}, b"")
        assert lint(page, stub.address)["kind"] == "down"
        assert other.came == []
        other.shutdown()


def test_what_is_sent(page: Any, stub: Stub) -> None:
    assert lint(page, stub.address, key="secret", text="a \ud83d b") == {"report": {}}
    ((method, path, headers, body),) = stub.came
    assert (method, path) == ("POST", "/v1/lint")
    assert headers["authorization"] == "Bearer secret"
    assert headers["sec-fetch-site"] == "none"  # so the service needs no list of extensions
    assert "cookie" not in headers
    assert "referer" not in headers
    # Half of a pair cannot travel; what stands for it is as long.
    assert json.loads(body) == {"text": "a \ufffd b", "offset_encoding": "utf-16"}
