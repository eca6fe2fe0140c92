"""The service as it is really run: `postlint serve`, from the first line to the last."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENVIRON = {name: value for name, value in os.environ.items() if "POSTLINT" not in name}
CANARY = "Zaunkoenig-4712"


@pytest.fixture
def running() -> Iterator[tuple[subprocess.Popen[str], int]]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "linter", "serve", "--port", str(port)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=ENVIRON,
    )
    yield process, port
    process.kill()
    process.communicate()


def ask(
    port: int, method: str, path: str, body: str | None = None, host: str = "localhost"
) -> tuple[int, str]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(method, path, body, {"Content-Type": "application/json", "Host": host})
        response = connection.getresponse()
        return response.status, response.read().decode()


def test_it_starts_answers_and_ends_without_a_trace(
    running: tuple[subprocess.Popen[str], int],
) -> None:
    process, port = running
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            if ask(port, "GET", "/readyz")[0] == 200:
                break
        except OSError:
            time.sleep(0.05)
    status, report = ask(port, "POST", "/v1/lint", json.dumps({"text": f"{CANARY} 07700 900123"}))
    assert status == 200
    assert "PII001" in report
    assert ask(port, "GET", f"/{CANARY}?{CANARY}")[0] == 404
    assert ask(port, "GET", "/livez", host="evil.example")[0] == 400
    children = _children(process.pid)
    assert children
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=30)
    entries = [json.loads(line) for line in said.splitlines()]
    assert CANARY not in said
    (entry,) = [each for each in entries if each.get("route") == "/v1/lint"]
    assert (entry["status"], entry["rules"]) == (200, ["PII001"])
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def test_it_does_not_open_itself_to_others_unguarded() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "linter", "serve", "--host", "0.0.0.0"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=ENVIRON,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "anybody could use the service" in done.stderr
    assert "Traceback" not in done.stderr


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task")
    if not tasks.is_dir():
        pytest.skip("needs /proc")
    found = [task / "children" for task in tasks.iterdir()]
    return [int(child) for each in found for child in each.read_text().split()]
