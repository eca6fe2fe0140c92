"""Newline-delimited drafts in, newline-delimited reports out, both streamed.

Reading, checking and writing go on at once, and each holds a bounded part: a
line, a window of drafts in work, and a buffer of answers not yet taken. A line
that cannot be checked is answered, in its place, by a problem that names it.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from linter.offsets import OffsetEncoding

from .envelope import note
from .jobs import Lint, Linted
from .problems import Problem
from .service import Service

__all__ = ["NdjsonAnswer"]

_BUFFER: Final = 16 << 20  # bytes of reports; a client that sends all before it reads fits in
_HEADERS: Final = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}  # nginx, pass it on
_BUSY_SECONDS: Final = 0.05


class NdjsonAnswer(Response):
    """The streamed answer. Starlette's streaming one would read the request's body away."""

    def __init__(self, request: Request, service: Service, encoding: OffsetEncoding) -> None:
        super().__init__(media_type="application/x-ndjson", headers=_HEADERS)
        self._request = request
        self._service = service
        self._encoding = encoding
        self._rules: Counter[str] = Counter()
        self._lines = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [each for each in self.raw_headers if each[0] != b"content-length"],
            }
        )
        working: asyncio.Queue[asyncio.Task[bytes] | None] = asyncio.Queue(
            self._service.batch_window
        )
        answers = _Answers()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._read(working))
                group.create_task(_collect(working, answers))
                async for piece in answers.pieces():
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except* (ClientDisconnect, OSError):
            note(scope, left=True)  # the client went away, and with it the wish for answers
        finally:
            note(scope, drafts=self._lines, rules=dict(self._rules))

    async def _read(self, working: asyncio.Queue[asyncio.Task[bytes] | None]) -> None:
        tasks: set[asyncio.Task[bytes]] = set()
        try:
            with suppress(Problem):  # it was answered as the last line
                async for number, line in self._numbered():
                    task = asyncio.create_task(self._check(number, line))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                    await working.put(task)
            await working.put(None)
        finally:
            for task in tasks if asyncio.current_task().cancelling() else ():  # type: ignore[union-attr]
                task.cancel()

    async def _numbered(self) -> AsyncIterator[tuple[int, bytes | Problem]]:
        """The lines that hold anything, numbered from 1; a limit that is passed ends them."""
        settings = self._service.settings
        number = 0
        async for line in _lines(self._request, settings.max_line, settings.body_seconds):
            number += 1
            if isinstance(line, bytes) and not line.strip():
                continue
            self._lines += 1
            if self._lines > settings.max_lines:
                detail = f"At most {settings.max_lines} drafts in one batch; the rest was not read."
                yield number, Problem("too-large", detail)
                return
            yield number, line

    async def _check(self, number: int, line: bytes | Problem) -> bytes:
        try:
            if isinstance(line, Problem):
                raise line
            linted = await self._lint(Lint(line, encoding=self._encoding))
        except Problem as problem:
            document = {**problem.document(), "line": number}
            return json.dumps(document, ensure_ascii=False).encode() + b"\n"
        self._rules.update(linted.rules)
        return linted.report + b"\n"

    async def _lint(self, job: Lint) -> Linted:
        while True:
            try:
                return await self._service.lint(job)
            except Problem as problem:
                if problem.kind != "busy":
                    raise
            # People who type go first: a batch waits for a free place.
            await asyncio.sleep(_BUSY_SECONDS)


class _Answers:
    """Finished lines that wait to be sent, at most ``_BUFFER`` bytes of them."""

    def __init__(self) -> None:
        self._changed = asyncio.Condition()
        self._pieces: list[bytes] = []
        self._held = 0
        self._closed = False

    async def put(self, piece: bytes) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: self._held < _BUFFER)
            self._pieces.append(piece)
            self._held += len(piece)
            self._changed.notify_all()

    async def close(self) -> None:
        async with self._changed:
            self._closed = True
            self._changed.notify_all()

    async def pieces(self) -> AsyncIterator[bytes]:
        while True:
            async with self._changed:
                await self._changed.wait_for(lambda: self._pieces or self._closed)
                if not self._pieces:
                    return
                ready, self._pieces, self._held = b"".join(self._pieces), [], 0
                self._changed.notify_all()
            yield ready


async def _collect(working: asyncio.Queue[asyncio.Task[bytes] | None], answers: _Answers) -> None:
    while (task := await working.get()) is not None:
        await answers.put(await task)
    await answers.close()


async def _lines(
    request: Request, longest: int, idle_seconds: float
) -> AsyncIterator[bytes | Problem]:
    """The body line by line. A line that is too long ends it: the rest cannot be trusted."""
    rest = b""
    stream = request.stream().__aiter__()
    while True:
        try:
            async with asyncio.timeout(idle_seconds):
                chunk = await anext(stream, None)
        except TimeoutError:
            yield Problem("too-slow-to-arrive", f"Nothing came for {idle_seconds:g} seconds.")
            return
        if chunk is None:
            break
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            if len(line) > longest:
                yield _too_long(longest)
                return
            yield line
        if len(rest) > longest:
            yield _too_long(longest)
            return
    if rest:
        yield rest


def _too_long(longest: int) -> Problem:
    return Problem("too-large", f"A line may have {longest} bytes; the rest was not read.")
