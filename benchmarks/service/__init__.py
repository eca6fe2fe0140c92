"""The service under people typing, beside Presidio's analyzer over HTTP, on this machine alone."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.common import tweets
from benchmarks.service.load import Load, type_at
from benchmarks.service.running import Running

__all__ = ["run"]

LENGTH: Final = 280
_STEPS: Final = range(225, LENGTH + 1, 5)  # the last characters of a draft, as they are typed
_DRAFTS: Final = 400
_STAFF: Final = {"account_type": "personal", "bio": "Lecturer in nursing at UWL"}
_WORK: Final = "At the University of West London we think that "


def run(data: Path, *, clients: int, rate: int, seconds: float, only: Sequence[str] = ()) -> None:
    """Print p50, p99, the rate reached, errors and memory of each service under the same load."""
    plain = _typed(tweets(data), "")
    work = _typed(tweets(data), _WORK)
    print(
        f"\n{clients} clients typing drafts of up to {LENGTH} characters, "
        f"{rate} requests/s for {seconds:g} s"
    )
    serve = (sys.executable, "-m", "linter", "serve", "--port", "{port}")
    peer = (sys.executable, "-m", "benchmarks.service.presidio", "{port}")
    for name, what, command, ready, path, body, texts in (
        ("postlint", "postlint", serve, "/readyz", "/v1/lint", _draft, plain),
        ("disclaimer", "postlint, drafts that lack a disclaimer (DSC001)", serve, "/readyz",
         "/v1/lint", _staff_draft, work),
        ("presidio", "presidio-analyzer over HTTP, 2 processes", peer, "/health", "/analyze",
         _presidio_call, plain),
    ):  # fmt: skip
        if only and name not in only:
            continue
        with Running(command, ready) as service:
            bodies = _bodies(texts, body)
            typing = type_at(service.port, path, bodies, clients=clients)
            asyncio.run(typing(rate=rate, seconds=2.0))  # connections, caches
            before = service.memory()
            load = asyncio.run(typing(rate=rate, seconds=seconds))
            print(f"{what}: {_told(load)}; memory {before:.0f} → {service.memory():.0f} MB")
            if name == "disclaimer" and b"DSC001" not in load.example:
                print("  but DSC001 was not found in the first answer: these drafts prove nothing")


def _typed(texts: Sequence[str], opening: str) -> list[str]:
    """Drafts of exactly ``LENGTH`` characters, made of real tweets in the file's order."""
    whole = " ".join(texts)
    room = LENGTH - len(opening)
    return [opening + whole[at * room : (at + 1) * room] for at in range(_DRAFTS)]


def _bodies(texts: Sequence[str], body: Callable[[str], Any]) -> list[bytes]:
    return [json.dumps(body(text[:step])).encode() for text in texts for step in _STEPS]


def _draft(text: str) -> dict[str, Any]:
    return {"text": text, "platform": "x"}


def _staff_draft(text: str) -> dict[str, Any]:
    return {"text": text, "platform": "x", "author": _STAFF}


def _presidio_call(text: str) -> dict[str, Any]:
    return {"text": text, "language": "en"}


def _told(load: Load) -> str:
    return (
        f"p50 {load.percentile(50):.1f} ms, p99 {load.percentile(99):.1f} ms, "
        f"worst {load.percentile(100):.0f} ms; {load.rate:.0f} requests/s reached, "
        f"{load.errors} errors in {load.asked}"
    )
