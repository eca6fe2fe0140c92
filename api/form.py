"""The web form: works without a script, keeps nothing, and answers with whole pages."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import jinja2
import msgspec
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from starlette.datastructures import FormData, UploadFile

from linter import AccountType, Attachment, Author, Draft, Platform
from linter.counting import limit
from linter.wire import write_draft

from .envelope import note
from .intake import file_name, media_type, read_form
from .jobs import Clean, CleanedPhoto, Lint, Linted, Mend
from .page import page_of
from .problems import Problem
from .service import Service
from .v1 import ServiceDep

__all__ = ["is_form", "problem_page", "router"]

router = APIRouter(include_in_schema=False)

PLATFORMS: Final = {
    Platform.OTHER: "Not decided",
    Platform.X: "X (Twitter)",
    Platform.LINKEDIN: "LinkedIn",
    Platform.FACEBOOK: "Facebook",
    Platform.INSTAGRAM: "Instagram",
    Platform.THREADS: "Threads",
    Platform.BLUESKY: "Bluesky",
    Platform.MASTODON: "Mastodon",
    Platform.TIKTOK: "TikTok",
    Platform.YOUTUBE: "YouTube",
    Platform.WHATSAPP: "WhatsApp",
    Platform.BLOG: "A blog",
}
_TEXTS: Final = ("text", "first_comment", "link", "handle", "display_name", "bio")
_EMPTY: Final = {**dict.fromkeys((*_TEXTS, "platform", "account_type"), ""), "acknowledged": []}
_OUR_PATHS: Final = frozenset({"/", "/clean"})
_FIELD_OF: Final = {"files": "photos", "file": "photos", "attachments": "photos"}

_templates: Final = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=jinja2.StrictUndefined,
)


def is_form(request: Request) -> bool:
    """Whether the asker is a person at the form rather than a program."""
    return request.scope["path"] in _OUR_PATHS and request.app.state.service.settings.form


@router.api_route("/", methods=["GET", "HEAD"])
async def empty(request: Request, service: ServiceDep) -> HTMLResponse:
    return _page(service, {})


@router.post("/")
async def check(request: Request, service: ServiceDep) -> HTMLResponse:
    """Lint what was typed, apply a fix if one was asked for, and show the report."""
    values, files = await _read(request, service)
    try:
        await service.access.admit(request, values.get("key"))
        draft = _draft(values, files)
        job = Lint(write_draft(draft), tuple(files), mend=Mend.ALL, apply=_fix(values))
        linted = await service.lint(job)
    except Problem as problem:
        return _mistake(service, values, problem)
    note(request.scope, verdict=linted.verdict, rules=linted.rules)
    draft, values = _after(draft, values, linted)
    report = page_of(draft, linted)
    if values.get("apply") == "all" and report.fixed_text:
        values = {**values, "text": report.fixed_text, "apply": ""}
        return await _again(request, service, values, files)
    return _page(service, values, report=report)


async def _again(
    request: Request, service: Service, values: dict[str, Any], files: list[tuple[str, bytes]]
) -> HTMLResponse:
    """Lint the mended text, so that the page shows what is true of it."""
    draft = _draft(values, files)
    linted = await service.lint(Lint(write_draft(draft), tuple(files), mend=Mend.ALL))
    return _page(service, values, report=page_of(draft, linted))


@router.post("/clean")
async def clean(request: Request, service: ServiceDep) -> Response:
    """Answer the photos themselves, cleaned: one as it is, several as an archive."""
    values, files = await _read(request, service)
    try:
        await service.access.admit(request, values.get("key"))
        if not files:
            detail = "Choose the photo you want a clean copy of"
            raise Problem("bad-photo", detail, (("/file", detail),))
        photos = [await service.clean(Clean(name, data)) for name, data in files]
    except Problem as problem:
        return _mistake(service, values, problem)
    if len(photos) == 1:
        return _download(photos[0].data, photos[0].media_type, f"clean-{photos[0].name}")
    return _download(_zipped(photos), "application/zip", "clean-photos.zip")


def problem_page(request: Request, problem: Problem) -> HTMLResponse:
    """A problem, told to a person."""
    html = _templates.get_template("problem.html").render(
        problem=problem, request_id=request.scope.get("postlint.id", "")
    )
    headers = {"Cache-Control": "no-store", **problem.headers}
    headers.pop("WWW-Authenticate", None)  # a browser would ask with a window of its own
    return HTMLResponse(html, status_code=problem.status, headers=headers)


async def _read(
    request: Request, service: Service
) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """The fields, and the name and bytes of each photo. Raises Problem."""
    if media_type(request) == "application/x-www-form-urlencoded":
        return _values(await request.form(max_fields=40)), []
    if media_type(request) != "multipart/form-data":
        raise Problem("wrong-type", "The form is sent as multipart/form-data.")
    form = await read_form(request, service.settings)
    files = [(file_name(each), await each.read()) for each in _photos(form)]
    await form.close()
    return _values(form), files


def _values(form: FormData) -> dict[str, Any]:
    """The fields as typed. Browsers send line ends as CR LF; scripts and posts count LF."""
    values: dict[str, Any] = {
        name: value.replace("\r\n", "\n") for name, value in form.items() if isinstance(value, str)
    }
    values["acknowledged"] = [each for each in form.getlist("acknowledged") if each]
    if values.get("leave"):
        values["acknowledged"].append(values.pop("leave"))
    return values


def _photos(form: FormData) -> list[UploadFile]:
    """The chosen photos; a browser sends an empty part where none is."""
    files = [each for each in form.getlist("photos") if isinstance(each, UploadFile)]
    return [each for each in files if each.filename or each.size]


def _draft(values: dict[str, Any], files: list[tuple[str, bytes]]) -> Draft:
    """Raises Problem (bad-draft) if there is nothing to check."""
    if not values.get("text", "").strip() and not files:
        detail = "Enter the text of your post, or add a photo"
        raise Problem("bad-draft", detail, (("/text", detail),))
    return Draft(
        text=values.get("text", ""),
        platform=_one_of(Platform, values.get("platform"), Platform.OTHER),
        author=Author(
            account_type=_one_of(AccountType, values.get("account_type"), AccountType.PERSONAL),
            handle=values.get("handle", ""),
            display_name=values.get("display_name", ""),
            bio=values.get("bio", ""),
        ),
        attachments=tuple(Attachment(name=name) for name, _ in files),
        first_comment=values.get("first_comment", ""),
        link=values.get("link", ""),
        acknowledged=tuple(values["acknowledged"]),
    )


def _one_of(kind: Callable[[str], Any], value: str | None, default: Any) -> Any:
    try:
        return kind(value) if value else default
    except ValueError:
        return default


def _fix(values: dict[str, Any]) -> tuple[str, int] | None:
    fingerprint, mark, number = values.get("apply", "").partition(":")
    return (fingerprint, int(number)) if mark and number.isdigit() and len(number) < 4 else None


def _after(draft: Draft, values: dict[str, Any], linted: Linted) -> tuple[Draft, dict[str, Any]]:
    """The draft and the fields once a fix has been applied."""
    if not linted.draft:
        return draft, values
    changed = msgspec.json.decode(linted.draft, type=Draft)
    author = changed.author
    return changed, {
        **values,
        "text": changed.text,
        "first_comment": changed.first_comment,
        "link": changed.link,
        "handle": author.handle,
        "display_name": author.display_name,
        "bio": author.bio,
    }


def _mistake(service: Service, values: dict[str, Any], problem: Problem) -> HTMLResponse:
    """The form again with what to mend; a problem that nobody can mend there is raised on."""
    if problem.kind == "key-needed":
        errors = [("key", "Enter a valid access key")]
    elif problem.kind in {"bad-draft", "bad-photo"}:
        errors = _errors(problem)
    else:
        raise problem
    return _page(service, values, errors=errors, status=problem.status)


def _errors(problem: Problem) -> list[tuple[str, str]]:
    """The field and the message of each error, for the summary and beside the field."""
    errors = []
    for pointer, detail in problem.errors or (("/text", problem.detail),):
        steps = pointer.strip("/").split("/")
        name = steps[-1] if steps[-1] in _TEXTS else _FIELD_OF.get(steps[0], "text")
        message = detail[:1].upper() + detail[1:].rstrip(".")
        errors.append((name, message))
    return errors


def _page(
    service: Service,
    values: dict[str, Any],
    *,
    report: Any = None,
    errors: list[tuple[str, str]] | None = None,
    status: int = 200,
) -> HTMLResponse:
    settings = service.settings
    html = _templates.get_template("form.html").render(
        values={**_EMPTY, **values},
        report=report,
        errors=errors or [],
        platforms=[
            (each.value, name, found.most if (found := limit(each)) else "")
            for each, name in PLATFORMS.items()
        ],
        policy=service.policy,
        asks_for_key=service.access.asks_for_key,
        max_attachments=settings.max_attachments,
    )
    return HTMLResponse(html, status_code=status, headers={"Cache-Control": "no-store"})


def _download(data: bytes, kind: str, name: str) -> Response:
    plain = "".join(c if c.isascii() and (c.isalnum() or c in ".-_") else "_" for c in name)
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    headers = {"Cache-Control": "no-store", "Content-Disposition": disposition}
    return Response(data, media_type=kind, headers=headers)


def _zipped(photos: list[CleanedPhoto]) -> bytes:
    """Photos do not shrink further, so they are stored as they are."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for number, photo in enumerate(photos, 1):
            name = photo.name or "photo"
            # The fixed date is the oldest that the format has: none is given away.
            entry = zipfile.ZipInfo(f"{number}-clean-{name}", date_time=(1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, photo.data)
    return buffer.getvalue()
