"""Version 1 of the HTTP interface."""

from __future__ import annotations

import json
from typing import Annotated, Final

import msgspec
from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from .batch import NdjsonAnswer
from .envelope import note
from .intake import clean_job, lint_job, offset_encoding
from .openapi import BATCH, CLEAN, LINT, POLICY, RULES
from .problems import Problem
from .service import Service

__all__ = ["router", "service_of"]

router = APIRouter()


async def service_of(request: Request) -> Service:
    # Not a plain function: the framework would call that in a thread, each time.
    service: Service = request.app.state.service
    return service


ServiceDep = Annotated[Service, Depends(service_of)]


async def admitted(request: Request, service: ServiceDep) -> None:
    await service.access.admit(request)


_LINES: Final = frozenset(
    {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/octet-stream"}
)
_guarded = [Depends(admitted)]


@router.post("/v1/lint", openapi_extra=LINT, dependencies=_guarded)
async def lint(request: Request, service: ServiceDep) -> Response:
    """Check one draft, as JSON, or as a form with its photos."""
    job = await lint_job(request, service.settings)
    linted = await service.lint(job)
    note(
        request.scope,
        verdict=linted.verdict,
        rules=linted.rules,
        check_ms=round(linted.seconds * 1000, 2),
    )
    return Response(
        linted.report, media_type="application/json", headers={"Cache-Control": "no-store"}
    )


@router.post("/v1/lint/batch", openapi_extra=BATCH, dependencies=_guarded)
async def lint_batch(request: Request, service: ServiceDep) -> Response:
    """Check drafts as they come, one a line, and answer one report a line, in order."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in _LINES:
        raise Problem("wrong-type", "Send application/x-ndjson: one draft in JSON a line.")
    return NdjsonAnswer(request, service, offset_encoding(request))


@router.post("/v1/clean", openapi_extra=CLEAN, dependencies=_guarded)
async def clean(request: Request, service: ServiceDep) -> Response:
    """Answer a photo with a copy of it without private metadata."""
    photo = await service.clean(await clean_job(request, service.settings))
    summary = {"removed": photo.removed, "left": photo.left, "notes": photo.notes}
    if "application/json" in request.headers.get("accept", ""):
        return Response(
            msgspec.json.encode(
                {"name": photo.name, "media_type": photo.media_type, **summary, "data": photo.data}
            ),
            media_type="application/json",
            headers={"Cache-Control": "no-store"},
        )
    return photo_response(photo.data, photo.media_type, "clean-photo", summary)


def photo_response(
    data: bytes, kind: str, name: str, summary: dict[str, tuple[str, ...]]
) -> Response:
    """A file that a browser saves and never shows, with what was done in a header."""
    return Response(
        data,
        media_type=kind,
        headers={
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="{name}"',
            "Postlint-Cleaned": json.dumps({each: lines[:20] for each, lines in summary.items()}),
        },
    )


@router.get("/v1/rules", openapi_extra=RULES)
async def rules(service: ServiceDep) -> Response:
    """Every rule: what it flags, its clause and severity, and whether it is built."""
    return Response(service.rules_document, media_type="application/json")


@router.get("/v1/policy", openapi_extra=POLICY)
async def policy(service: ServiceDep) -> Response:
    """The policy pack in force: its clauses and how it treats each rule."""
    return Response(service.policy_document, media_type="application/json")
