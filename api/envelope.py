"""What surrounds every request: its id, its log line, security headers, and no surprise.

One line of JSON a request is logged: route, status, timings and rule codes. Never
a path, a query, a header or a word of a draft; of an unforeseen error only its
kind and the lines of code it went through.
"""

from __future__ import annotations

import json
import logging
import time
import traceback
from typing import Final
from uuid import uuid4

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .metrics import Metrics
from .problems import Problem, problem_response

__all__ = ["SECURITY_HEADERS", "Envelope", "JsonLines", "note"]

_log: Final = logging.getLogger("postlint.api")
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})
_ID_CHARACTERS: Final = frozenset("0123456789abcdefABCDEF-")

SECURITY_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def note(scope: Scope, **facts: object) -> None:
    """Add facts to the request's log line: codes, counts and times, never text."""
    scope.setdefault("postlint.facts", {}).update(facts)


class Envelope:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope["postlint.id"] = request_id
        started = time.perf_counter()
        status = 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            _log_error(request_id, error)
            if status == 0:
                problem = Problem("internal", "The fault is noted under this request's id.")
                await problem_response(problem, request_id)(scope, receive, sending)
        finally:
            self._done(scope, request_id, status, time.perf_counter() - started)

    def _done(self, scope: Scope, request_id: str, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", None) or "other"
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.request(route, method, status, seconds)
        facts = scope.get("postlint.facts", {})
        _log.info(
            "request",
            extra={
                "facts": {
                    "request_id": request_id,
                    "route": route,
                    "method": method,
                    "status": status,
                    "ms": round(seconds * 1000, 2),
                    **facts,
                }
            },
        )


def _request_id(scope: Scope) -> str:
    """The caller's id if it is plain hexadecimal, so that it can carry no text; else a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id":
            given = value.decode("latin-1")
            if 8 <= len(given) <= 64 and _ID_CHARACTERS.issuperset(given):
                return str(given)
    return str(uuid4())


def _log_error(request_id: str, error: Exception) -> None:
    # The message of an exception may repeat the draft; its frames cannot.
    frames = [
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)[-8:]
    ]
    _log.error(
        "error",
        extra={"facts": {"request_id": request_id, "kind": type(error).__name__, "at": frames}},
    )


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, event and the facts."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            entry["kind"] = record.exc_info[0].__name__
        return json.dumps(entry, ensure_ascii=False)
