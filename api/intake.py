"""From a request to a job: JSON or a form, read in memory and never through a file."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Final

from starlette.datastructures import FormData, Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from linter.offsets import OffsetEncoding

from .jobs import Clean, Lint
from .problems import Problem
from .settings import Settings

__all__ = ["clean_job", "file_name", "lint_job", "offset_encoding", "read_form"]

_FIELDS: Final = 40  # more than the form has


class _InMemory(MultiPartParser):
    """Starlette's parser, kept from moving large files to disk."""

    def __init__(
        self, headers: Headers, stream: AsyncGenerator[bytes, None], settings: Settings
    ) -> None:
        self.spool_max_size = settings.max_body + 1  # the body limit comes first
        super().__init__(
            headers,
            stream,
            max_files=settings.max_attachments,
            max_fields=_FIELDS,
            max_part_size=max(1 << 20, settings.max_characters * 4),
        )


async def read_form(request: Request, settings: Settings) -> FormData:
    """The fields and files of a form, in memory. Raises Problem."""
    try:
        return await _InMemory(request.headers, request.stream(), settings).parse()
    except (MultiPartException, KeyError, ValueError, AssertionError) as error:
        detail = error.message if isinstance(error, MultiPartException) else "No boundary is given."
        raise Problem("bad-multipart", detail, (("", detail),)) from None


def file_name(upload: UploadFile) -> str:
    """The file's own name, without folders that some programs send."""
    return (upload.filename or "").replace("\\", "/").rpartition("/")[2][:255]


def offset_encoding(request: Request, also: frozenset[str] = frozenset()) -> OffsetEncoding:
    """The unit asked for in the query. Raises Problem for it or for an unknown parameter.

    also: further parameters that the address takes.
    """
    for name in request.query_params:
        if name not in {"offset_encoding", *also}:
            known = ", ".join(sorted({"offset_encoding", *also}))
            raise Problem(
                "bad-draft",
                "The address has a parameter that is not known.",
                ((f"?{name[:40]}", f"Known: {known}."),),
            )
    with suppress(ValueError):
        return OffsetEncoding(
            request.query_params.get("offset_encoding", OffsetEncoding.CODE_POINT.value)
        )
    known = ", ".join(OffsetEncoding)
    detail = f"There is no such unit. Known: {known}."
    raise Problem("bad-draft", detail, (("?offset_encoding", detail),))


def media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def lint_job(request: Request, settings: Settings) -> Lint:
    """The draft of `POST /v1/lint`, as JSON or as a form. Raises Problem."""
    encoding = offset_encoding(request)
    kind = media_type(request)
    if kind == "application/json":
        return Lint(await request.body(), encoding=encoding)
    if kind != "multipart/form-data":
        raise Problem("wrong-type", "Send application/json, or multipart/form-data with files.")
    async with _closing(await read_form(request, settings)) as form:
        unknown = sorted(set(form) - {"draft", "files"})
        if unknown:
            detail = "There is no such part. Known: draft, files."
            raise Problem("bad-draft", detail, ((f"/{unknown[0][:40]}", detail),))
        draft = form.get("draft", "{}")
        source = await draft.read() if isinstance(draft, UploadFile) else draft.encode()
        files = [each for each in form.getlist("files") if isinstance(each, UploadFile)]
        if not files or len(files) != len(form.getlist("files")):
            detail = "Send the photos as files with a name; a draft without any, as JSON."
            raise Problem("bad-draft", detail, (("/files", detail),))
        named = tuple([(file_name(each), await each.read()) for each in files])
    return Lint(source, named, encoding)


async def clean_job(request: Request, settings: Settings) -> Clean:
    """The photo of `POST /v1/clean`. Raises Problem."""
    keep_rights = _flag(request, "keep_rights", default=True)
    if media_type(request) != "multipart/form-data":
        raise Problem("wrong-type", "Send multipart/form-data with one photo as `file`.")
    async with _closing(await read_form(request, settings)) as form:
        if set(form) - {"file"}:
            detail = "There is no such part. Known: file."
            raise Problem("bad-photo", detail, (("", detail),))
        file = form.get("file")
        if not isinstance(file, UploadFile) or len(form.getlist("file")) != 1:
            detail = "Send one photo as `file`."
            raise Problem("bad-photo", detail, (("/file", detail),))
        return Clean(file_name(file), await file.read(), keep_rights)


def _flag(request: Request, name: str, *, default: bool) -> bool:
    for other in request.query_params:
        if other != name:
            detail = f"Known: {name}."
            raise Problem("bad-photo", "Unknown parameter.", ((f"?{other[:40]}", detail),))
    value = request.query_params.get(name, "true" if default else "false")
    if value not in {"true", "false"}:
        raise Problem("bad-photo", "It is true or false.", ((f"?{name}", "true or false."),))
    return value == "true"


class _closing:  # noqa: N801  # reads like contextlib's own
    """Closes the files of a form at the end, so that their memory goes at once."""

    def __init__(self, form: FormData) -> None:
        self._form = form

    async def __aenter__(self) -> FormData:
        return self._form

    async def __aexit__(self, *_: object) -> None:
        await self._form.close()
