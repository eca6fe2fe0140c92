"""The one JSON reader and writer: command line, service, form and extension all use it.

Inside, offsets are code points; here, at the edge, they become the unit that the
caller asked for. The JSON Schemas are made from the types.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, structs

from linter.draft import Draft
from linter.errors import PostError
from linter.finding import Edit, Field, Finding, Fix, Span, Unchecked, Verdict
from linter.offsets import OffsetEncoding, Offsets
from linter.report import Report, field_text
from linter.shapes import explain

__all__ = [
    "DraftError",
    "PolicyReference",
    "ReportDocument",
    "as_document",
    "draft_schema",
    "read_draft",
    "report_schema",
    "write_draft",
    "write_report",
]


class PolicyReference(Struct, frozen=True):
    """Which policy pack a report was made with."""

    id: str
    version: str


class ReportDocument(Struct, frozen=True):
    """A report as it is written; offsets are in the unit of ``offset_encoding``."""

    id: str | None
    verdict: Verdict
    complete: bool
    offset_encoding: OffsetEncoding
    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]
    policy: PolicyReference
    postlint: str


class DraftError(PostError):
    """A draft in JSON is not of the right shape.

    ``pointer``: the place in the JSON (RFC 6901). ``detail``: what is wrong there.
    """

    def __init__(self, pointer: str, detail: str) -> None:
        super().__init__(f"{pointer or 'the draft'}: {detail}")
        self.pointer = pointer
        self.detail = detail


def read_draft(source: bytes | str | dict[str, Any], *, allow_path: bool = True) -> Draft:
    """Read one draft from JSON, or from values that JSON was read into.

    allow_path: False for callers who must not make this machine open files.
    Raises DraftError, which says where and what.
    """
    try:
        if isinstance(source, dict):
            draft = msgspec.convert(source, Draft, dec_hook=_from_json, strict=True)
        else:
            draft = _decoder().decode(source)
    except msgspec.ValidationError as error:
        misfit = explain(str(error), Draft)
        raise DraftError(misfit.pointer, misfit.detail) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DraftError("", f"this is not valid JSON ({error}).") from None
    if not allow_path:
        for index, attachment in enumerate(draft.attachments):
            if attachment.path is not None:
                raise DraftError(
                    f"/attachments/{index}/path",
                    "files are not opened by path here; send the file itself in `data` (base64).",
                )
    return draft


def write_draft(draft: Draft) -> bytes:
    """One draft as JSON, without fields left at their defaults."""
    return msgspec.json.encode(draft, enc_hook=_to_json)


def as_document(
    report: Report, encoding: OffsetEncoding = OffsetEncoding.CODE_POINT
) -> ReportDocument:
    """The report in the shape of the contract, with offsets in ``encoding``."""
    from linter import __version__

    findings = report.findings
    if encoding is not OffsetEncoding.CODE_POINT:
        findings = _Converter(report.draft, encoding).findings(findings)
    return ReportDocument(
        id=report.id,
        verdict=report.verdict,
        complete=report.complete,
        offset_encoding=encoding,
        findings=findings,
        unchecked=report.unchecked,
        policy=PolicyReference(report.policy_id, report.policy_version),
        postlint=__version__,
    )


def write_report(
    report: Report, encoding: OffsetEncoding = OffsetEncoding.CODE_POINT, *, indent: int = 0
) -> bytes:
    """The report as JSON; on one line, unless ``indent`` asks for spaces."""
    encoded = msgspec.json.encode(as_document(report, encoding))
    return msgspec.json.format(encoded, indent=indent) if indent else encoded


@cache
def draft_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a draft."""
    return _schema(Draft, "postlint draft")


@cache
def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report."""
    return _schema(ReportDocument, "postlint report")


def _schema(root: type[Struct], title: str) -> dict[str, Any]:
    schema = msgspec.json.schema(root, schema_hook=_schema_of)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **schema}


def _schema_of(kind: type) -> dict[str, Any]:
    if kind is Path:
        return {"type": "string", "description": "A file on the machine that runs postlint."}
    raise NotImplementedError(kind)


@cache
def _decoder() -> msgspec.json.Decoder[Draft]:
    return msgspec.json.Decoder(Draft, dec_hook=_from_json)


def _from_json(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise TypeError(f"expected text, got {type(value).__name__}")


def _to_json(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value).__name__)


class _Converter:
    """Converts the offsets of one report's findings; each text is measured once."""

    def __init__(self, draft: Draft, encoding: OffsetEncoding) -> None:
        self._draft = draft
        self._encoding = encoding
        self._measured: dict[tuple[Field, int | None], Offsets] = {}

    def findings(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(
            structs.replace(
                each,
                location=self._location(each.location),
                fixes=tuple(self._fix(fix) for fix in each.fixes),
            )
            for each in findings
        )

    def _offsets(self, field: Field, attachment: int | None) -> Offsets:
        key = (field, attachment)
        if key not in self._measured:
            self._measured[key] = Offsets(field_text(self._draft, *key), self._encoding)
        return self._measured[key]

    def _location(self, span: Span) -> Span:
        if span.start is None or span.end is None or span.field in {Field.OCR, Field.QR}:
            return span
        offsets = self._offsets(span.field, span.attachment)
        return structs.replace(
            span, start=offsets.to_units(span.start), end=offsets.to_units(span.end)
        )

    def _fix(self, fix: Fix) -> Fix:
        return structs.replace(fix, edits=tuple(self._edit(edit) for edit in fix.edits))

    def _edit(self, edit: Edit) -> Edit:
        offsets = self._offsets(edit.field, edit.attachment)
        return structs.replace(
            edit, start=offsets.to_units(edit.start), end=offsets.to_units(edit.end)
        )
