"""presidio-analyzer over HTTP, as its own REST application answers ``POST /analyze``.

That application (Flask, served by gunicorn) is in Presidio's repository and not in its wheel.
This is the least that does the same work for one text: the same request and answer, one text
at a time in each of two processes, as gunicorn's default workers do. What gunicorn and Flask
add to a call is not in it, so the peer looks a little quicker here than it is.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

from benchmarks.speed.posts import presidio_engine

__all__ = ["make_app"]

_Scope = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
_Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


def make_app() -> Callable[[_Scope, _Receive, _Send], Awaitable[None]]:
    """An ASGI application around one AnalyzerEngine."""
    engine, _ = presidio_engine()
    engine.analyze("Warm up, please.", language="en")

    async def app(scope: _Scope, receive: _Receive, send: _Send) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        answer = b"Presidio Analyzer service is up"
        if scope["path"] == "/analyze":
            asked = json.loads(body)
            found = engine.analyze(asked["text"], language=asked["language"])
            answer = json.dumps([each.to_dict() for each in found], default=str).encode()
        headers = [(b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    return app


if __name__ == "__main__":
    uvicorn.run(
        "benchmarks.service.presidio:make_app",
        factory=True,
        host="127.0.0.1",
        port=int(sys.argv[1]),
        workers=2,
        log_level="error",
        lifespan="off",
    )
