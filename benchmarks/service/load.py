"""Clients that type: each asks at its own steady pace over a connection it keeps.

A client waits for its answer before it asks again, as the form does. A service that cannot
keep up is therefore asked less often: read the times together with the rate reached.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

__all__ = ["Load", "type_at"]

_PATIENCE: Final = 30.0  # seconds; a person has gone long before


@dataclass(slots=True)
class Load:
    """What a run came to. ``times``: seconds from asking to the last byte, of good answers."""

    times: list[float] = field(default_factory=list)
    errors: int = 0
    seconds: float = 0.0
    example: bytes = b""

    @property
    def asked(self) -> int:
        return len(self.times) + self.errors

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return len(self.times) / self.seconds

    def percentile(self, share: int) -> float:
        """Milliseconds that ``share`` per cent of the good answers took at most."""
        if not self.times:
            return float("nan")
        ordered = sorted(self.times)
        return 1000 * ordered[min(len(ordered) - 1, len(ordered) * share // 100)]


class _Run(Protocol):
    def __call__(self, *, rate: int, seconds: float) -> Coroutine[Any, Any, Load]: ...


def type_at(port: int, path: str, bodies: Sequence[bytes], *, clients: int) -> _Run:
    """A load of ``rate`` requests a second for ``seconds``, shared evenly by ``clients``."""
    requests = [
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n".encode()
        + body
        for body in bodies
    ]

    async def run(*, rate: int, seconds: float) -> Load:
        load = Load()
        pause = clients / rate
        started = time.perf_counter()
        until = started + seconds

        async def client(number: int) -> None:
            at = number * len(requests) // clients  # everybody types a draft of their own
            due = started + pause * number / clients
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            while due < until:
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                asked = time.perf_counter()
                try:
                    async with asyncio.timeout(_PATIENCE):
                        writer.write(requests[at % len(requests)])
                        status, answer = await _answer(reader)
                except (OSError, EOFError, TimeoutError):
                    status, answer = 0, b""
                    writer.close()
                    reader, writer = await asyncio.open_connection("127.0.0.1", port)
                now = time.perf_counter()
                if status == 200:
                    load.times.append(now - asked)
                    load.example = load.example or answer
                else:
                    load.errors += 1
                at += 1
                due = max(due + pause, now)
            writer.close()

        async with asyncio.TaskGroup() as group:
            for number in range(clients):
                group.create_task(client(number))
        load.seconds = time.perf_counter() - started
        return load

    return run


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """Status and body of one answer that tells its length."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    first, *lines = head.split("\r\n")
    (length,) = [line.partition(":")[2] for line in lines if line.startswith("content-length:")]
    return int(first.split()[1]), await reader.readexactly(int(length))
