"""Limits on what arrives, held before anything is parsed.

A request that says it is too large is refused unread; one that does not say is
refused as soon as it has sent too much. All requests together may hold no more
than a fixed number of bytes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .problems import Problem

__all__ = ["BodyLimit", "Refuse"]

Refuse = Callable[[Problem, Scope, Receive, Send], Awaitable[None]]
"""Answers a problem in the asker's own shape."""

_STREAMED: Final = frozenset({"/v1/lint/batch"})  # measured line by line instead


class BodyLimit:
    """Counts each request's bytes as they come."""

    def __init__(
        self, app: ASGIApp, *, largest: int, together: int, seconds: float, refuse: Refuse
    ) -> None:
        self._app = app
        self._largest = largest
        self._together = together
        self._seconds = seconds
        self._refuse = refuse
        self._held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in _STREAMED:
            await self._app(scope, receive, send)
            return
        try:
            self._look_at_headers(scope)
        except Problem as problem:
            await self._refuse(problem, scope, receive, send)
            return
        mine = 0
        loop = asyncio.get_running_loop()
        until = loop.time() + self._seconds
        complete = False

        async def receiving() -> Message:
            nonlocal mine, complete
            if complete:
                return await receive()
            try:
                async with asyncio.timeout_at(until):
                    message = await receive()
            except TimeoutError:
                raise Problem(
                    "too-slow-to-arrive", f"It must arrive within {self._seconds:g} seconds."
                ) from None
            if message["type"] == "http.request":
                size = len(message.get("body", b""))
                mine += size
                self._held += size
                complete = not message.get("more_body", False)
                if mine > self._largest:
                    raise self._too_large()
                if self._held > self._together:
                    raise Problem(
                        "busy",
                        "Too much is being sent at once. Try again in a moment.",
                        headers={"Retry-After": "2"},
                    )
            return message

        try:
            await self._app(scope, receiving, send)
        finally:
            self._held -= mine

    def _look_at_headers(self, scope: Scope) -> None:
        for name, value in scope["headers"]:
            if name == b"content-length":
                with suppress(ValueError):
                    if int(value) > self._largest:
                        raise self._too_large()
            elif name == b"content-encoding" and value.strip().lower() not in {b"", b"identity"}:
                raise Problem("wrong-type", "Send the body uncompressed.")

    def _too_large(self) -> Problem:
        return Problem(
            "too-large",
            f"At most {self._largest / 1048576:.0f} MB are taken. Send fewer or smaller photos.",
            headers={"Connection": "close"},
        )
