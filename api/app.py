"""Puts the application together; nothing is made at import."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, cast

from fastapi import FastAPI, Request
from fastapi.responses import Response
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from linter import __version__

from . import form, operations, v1
from .access import Access
from .body import BodyLimit
from .envelope import Envelope, note
from .openapi import describe
from .problems import Problem, of_status, problem_response
from .service import Service
from .settings import Settings

__all__ = ["create_app"]

_STATIC: Final = Path(__file__).parent / "static"


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application. Raises SettingsError, PolicyError or KeysError if it cannot work.

    settings: the defaults if left out.
    """
    settings = settings if settings is not None else Settings()
    service = Service(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        service.start()
        yield
        service.close()

    # The framework's own documentation pages load scripts from elsewhere.
    app = FastAPI(
        title="postlint", version=__version__, docs_url=None, redoc_url=None, lifespan=lifespan
    )
    app.state.service = service
    app.include_router(v1.router)
    app.include_router(operations.router)
    if settings.form:
        app.include_router(form.router)
        app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    app.openapi = _described(app, settings)  # type: ignore[method-assign]

    async def refuse(problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
        response = await _answer(Request(scope, receive), problem, service)
        await response(scope, receive, send)

    async def on_problem(request: Request, problem: Exception) -> Response:
        return await _answer(request, cast("Problem", problem), service)

    async def on_status(request: Request, error: Exception) -> Response:
        status = cast("HTTPException", error)
        problem = of_status(status.status_code)
        problem.headers.update(status.headers or {})
        return await _answer(request, problem, service)

    async def on_disconnect(_: Request, __: Exception) -> Response:
        return Response(status_code=499)  # nobody hears it; the log says what happened

    app.add_exception_handler(Problem, on_problem)
    app.add_exception_handler(HTTPException, on_status)
    app.add_exception_handler(ClientDisconnect, on_disconnect)
    # Added last, called first.
    app.add_middleware(
        BodyLimit,
        largest=settings.max_body,
        together=settings.max_buffered,
        seconds=settings.body_seconds,
        refuse=refuse,
    )
    app.add_middleware(_NameCheck, access=service.access, refuse=refuse)
    if settings.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(settings.origins),
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type"],
            expose_headers=["Postlint-Cleaned", "Retry-After", "X-Request-Id"],
            max_age=600,
        )
    app.add_middleware(Envelope, metrics=service.metrics)
    return app


async def _answer(request: Request, problem: Problem, service: Service) -> Response:
    service.metrics.refused(problem.kind)
    note(request.scope, problem=problem.kind)
    if form.is_form(request):
        return form.problem_page(request, problem)
    return problem_response(problem, request.scope.get("postlint.id", ""))


def _described(app: FastAPI, settings: Settings) -> Any:
    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = describe(app, settings)
        return app.openapi_schema

    return openapi


class _NameCheck:
    """Refuses names that the service does not go by."""

    def __init__(self, app: ASGIApp, access: Access, refuse: Any) -> None:
        self._app = app
        self._access = access
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            try:
                self._access.check_name(Headers(scope=scope))
            except Problem as problem:
                await self._refuse(problem, scope, receive, send)
                return
        await self._app(scope, receive, send)
