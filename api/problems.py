"""The one error shape: RFC 9457 problem details, with pointers into the body.

Titles and details are ours or name a place; they never repeat what was sent.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final

from starlette.responses import Response

__all__ = ["KINDS", "MEDIA_TYPE", "Problem", "of_status", "problem_response"]

MEDIA_TYPE: Final = "application/problem+json"

KINDS: Final = {
    "bad-json": (400, "The body is not valid JSON"),
    "bad-multipart": (400, "The form data cannot be read"),
    "bad-host": (400, "The service does not answer to this name"),
    "key-needed": (401, "An access key is needed"),
    "cross-site": (403, "Other sites may not call this service"),
    "not-found": (404, "There is nothing at this address"),
    "wrong-method": (405, "This address does not take that method"),
    "too-slow-to-arrive": (408, "The request took too long to arrive"),
    "too-large": (413, "The request is too large"),
    "wrong-type": (415, "This content type is not understood"),
    "bad-draft": (422, "The draft is not of the right shape"),
    "bad-photo": (422, "The file cannot be read"),
    "too-many": (429, "Too many requests"),
    "internal": (500, "Something went wrong here"),
    "worker-died": (500, "The check broke off"),
    "busy": (503, "The service is busy"),
    "not-ready": (503, "The service is not ready yet"),
    "out-of-time": (504, "The check took too long"),
}
"""Status and title by kind; the kind is the last part of ``type``."""


@dataclass(slots=True)
class Problem(Exception):
    """A request that cannot be answered.

    ``kind``: a key of KINDS. ``errors``: places in the body (RFC 6901 pointers;
    "" is the whole body) or, where the place begins with "?", query parameters.
    """

    kind: str
    detail: str
    errors: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def status(self) -> int:
        return KINDS[self.kind][0]

    @property
    def title(self) -> str:
        return KINDS[self.kind][1]

    def document(self, request_id: str = "") -> dict[str, Any]:
        """The problem as RFC 9457 has it, with ``errors`` and the request's id."""
        document: dict[str, Any] = {
            "type": f"urn:postlint:problem:{self.kind}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "errors": [_place(place, detail) for place, detail in self.errors],
        }
        if request_id:
            document["request_id"] = request_id
        return document


def _place(place: str, detail: str) -> dict[str, str]:
    if place.startswith("?"):
        return {"parameter": place[1:], "detail": detail}
    return {"pointer": place, "detail": detail}


def problem_response(problem: Problem, request_id: str = "") -> Response:
    """The answer for programs; the form has a page of its own."""
    return Response(
        json.dumps(problem.document(request_id), ensure_ascii=False).encode(),
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers={"Cache-Control": "no-store", **problem.headers},
    )


def of_status(status: int) -> Problem:
    """The problem for a bare HTTP status raised by the framework."""
    kind = {404: "not-found", 405: "wrong-method", 413: "too-large", 415: "wrong-type"}.get(status)
    if kind is None:
        kind = "bad-multipart" if 400 <= status < 500 else "internal"
    return Problem(kind, f"{HTTPStatus(status).phrase}.")
