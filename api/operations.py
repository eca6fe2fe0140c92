"""For those who run the service: is it alive, is it ready, how is it doing."""

from __future__ import annotations

from typing import Final

import msgspec
from fastapi import APIRouter
from fastapi.responses import Response

from .metrics import CONTENT_TYPE
from .openapi import LIVE, METRICS, READY
from .problems import Problem
from .v1 import ServiceDep

__all__ = ["router"]

router = APIRouter()

_READY_SECONDS: Final = 5.0


@router.get("/livez", openapi_extra=LIVE)
async def livez() -> Response:
    """The process answers."""
    return Response(b'{"status":"alive"}', media_type="application/json")


@router.get("/readyz", openapi_extra=READY)
async def readyz(service: ServiceDep) -> Response:
    """The workers have everything loaded and take drafts; says how the language model is."""
    language = await service.ready(_READY_SECONDS)
    body = msgspec.json.encode({"status": "ready", "language_model": language})
    return Response(body, media_type="application/json")


@router.get("/metrics", openapi_extra=METRICS)
async def metrics(service: ServiceDep) -> Response:
    """Counts and timings for Prometheus; rule codes and routes are the only labels."""
    if not service.settings.metrics:
        raise Problem("not-found", "Metrics are switched off.")
    return Response(service.metrics.text(), media_type=CONTENT_TYPE)
