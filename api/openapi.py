"""The OpenAPI description: schemas from the types, with examples."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from linter import __version__
from linter.rulebook import RuleListing
from linter.wire import draft_schema, report_schema

from .language import LanguageState
from .problems import KINDS, MEDIA_TYPE
from .settings import Settings

__all__ = ["BATCH", "CLEAN", "LINT", "LIVE", "METRICS", "POLICY", "READY", "RULES", "describe"]

_BASE64: Final = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"

_EXAMPLE_DRAFT: Final = {
    "text": "New office, come and say hello! Flat 2, 14 Example Road, London W5 5RF 🎉",
    "platform": "linkedin",
    "author": {"account_type": "personal", "bio": "Lecturer in nursing at UWL"},
}

_EXAMPLE_REPORT: Final = {
    "id": None,
    "verdict": "block",
    "complete": True,
    "offset_encoding": "utf-16",
    "findings": [
        {
            "rule": "ADR001",
            "name": "home-address",
            "clause": "7.1",
            "severity": "error",
            "confidence": 0.97,
            "message": "This looks like a home address.",
            "why": "Clause 7.1: “Never publish your address or financial details on social media.”",
            "location": {"field": "text", "start": 32, "end": 70, "attachment": None, "box": None},
            "fixes": [
                {
                    "title": "Remove the address",
                    "safety": "safe",
                    "edits": [
                        {
                            "field": "text",
                            "start": 31,
                            "end": 70,
                            "expected": " Flat 2, 14 Example Road, London W5 5RF",
                            "text": "",
                        }
                    ],
                    "strip": None,
                }
            ],
            "fingerprint": "3f1c0a2b9d8e7f6a5b4c3d2e",
            "acknowledged": False,
        }
    ],
    "unchecked": [],
    "policy": {"id": "uwl", "version": "2022-11"},
    "postlint": __version__,
}


def _problem_answers(*statuses: int) -> dict[str, Any]:
    titles: dict[int, list[str]] = {}
    for status, title in KINDS.values():
        titles.setdefault(status, []).append(title)
    answers = {}
    for status in statuses:
        answers[str(status)] = {
            "description": "; ".join(titles[status]) + ".",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        if status in {429, 503}:
            answers[str(status)]["headers"] = {
                "Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}
            }
    return answers


_EVERYWHERE: Final = (400, 500)
_ON_WORK: Final = (400, 401, 403, 408, 413, 415, 422, 429, 500, 503, 504)
_ENCODING: Final = {
    "name": "offset_encoding",
    "in": "query",
    "description": "The unit of `start` and `end`; a top-level member of the JSON wins over it.",
    "schema": {"$ref": "#/components/schemas/OffsetEncoding", "default": "code-point"},
}
_NOT_JSON: Final = frozenset({"lintBatch", "metrics"})
_KEYS: Final[list[dict[str, list[str]]]] = [{}, {"key": []}]


def _json(schema: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


LINT: Final[dict[str, Any]] = {
    "operationId": "lint",
    "tags": ["Drafts"],
    "security": _KEYS,
    "parameters": [_ENCODING],
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/DraftRequest"},
                "examples": {
                    "a home address": {"value": _EXAMPLE_DRAFT},
                    "offsets for JavaScript": {
                        "value": {**_EXAMPLE_DRAFT, "offset_encoding": "utf-16"}
                    },
                },
            },
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["files"],
                    "properties": {
                        "draft": {"$ref": "#/components/schemas/DraftPart"},
                        "files": {
                            "type": "array",
                            "items": {"type": "string", "format": "binary"},
                            "minItems": 1,
                            "description": "Photos, each matched by file name to an attachment.",
                        },
                    },
                },
                "encoding": {
                    "draft": {"contentType": "application/json"},
                    "files": {"contentType": "image/*, video/*"},
                },
            },
        },
    },
    "responses": {
        "200": {
            "description": "The report.",
            "content": {
                "application/json": {
                    "schema": {"$ref": "#/components/schemas/Report"},
                }
            },
        },
        **_problem_answers(*_ON_WORK),
    },
}

BATCH: Final[dict[str, Any]] = {
    "operationId": "lintBatch",
    "tags": ["Drafts"],
    "security": _KEYS,
    "parameters": [_ENCODING],
    "requestBody": {
        "required": True,
        "content": {
            "application/x-ndjson": {
                "schema": {
                    "type": "string",
                    "description": (
                        "One draft in JSON a line, as in "
                        '`{"id":"1","text":"Hello"}\\n{"id":"2","text":"Good morning"}\\n`.'
                    ),
                },
            },
            "application/octet-stream": {
                "schema": {"type": "string", "format": "binary"},
            },
        },
    },
    "responses": {
        "200": {
            "description": (
                "One line a draft, in order: its report, or a problem with the member `line`. "
                "Read while you send: at most 16 MB of reports wait for you."
            ),
            "content": {"application/x-ndjson": {"schema": {"type": "string"}}},
        },
        **_problem_answers(400, 401, 403, 415, 422, 429, 500),
    },
}

CLEAN: Final[dict[str, Any]] = {
    "operationId": "clean",
    "tags": ["Photos"],
    "security": _KEYS,
    "parameters": [
        {
            "name": "keep_rights",
            "in": "query",
            "description": "Keep copyright and provenance statements.",
            "schema": {"type": "string", "enum": ["true", "false"], "default": "true"},
        }
    ],
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "format": "binary"}},
                },
                "encoding": {"file": {"contentType": "image/*, video/*"}},
            }
        },
    },
    "responses": {
        "200": {
            "description": "The clean copy; as JSON with base64 if `Accept` asks for it.",
            "headers": {
                "Postlint-Cleaned": {
                    "description": "JSON: what was `removed`, what is `left`, and `notes`.",
                    "schema": {"type": "string"},
                }
            },
            "content": {
                "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
                "image/*": {"schema": {"type": "string", "format": "binary"}},
                "video/*": {"schema": {"type": "string", "format": "binary"}},
                **_json("CleanedPhoto"),
            },
        },
        **_problem_answers(*_ON_WORK),
    },
}

RULES: Final[dict[str, Any]] = {
    "operationId": "rules",
    "tags": ["What is checked"],
    "responses": {
        "200": {
            "description": "The rules by code.",
            "content": {
                "application/json": {
                    "schema": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/RuleEntry"},
                    }
                }
            },
        },
        **_problem_answers(*_EVERYWHERE),
    },
}

POLICY: Final[dict[str, Any]] = {
    "operationId": "policy",
    "tags": ["What is checked"],
    "responses": {
        "200": {"description": "The policy pack.", "content": _json("PolicyPack")},
        **_problem_answers(*_EVERYWHERE),
    },
}

_STATUS: Final = {
    "description": "Yes.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["status"],
                "properties": {"status": {"const": "alive"}},
            }
        }
    },
}
_READINESS: Final = {
    "description": (
        "Yes. Where the language model is not installed, reports list the rules that need it "
        "as unchecked. One that is there and does not load is a 503."
    ),
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["status", "language_model"],
                "properties": {
                    "status": {"const": "ready"},
                    "language_model": {"enum": [LanguageState.LOADED, LanguageState.ABSENT]},
                },
            }
        }
    },
}

LIVE: Final[dict[str, Any]] = {
    "operationId": "live",
    "tags": ["Operations"],
    "responses": {"200": _STATUS, **_problem_answers(*_EVERYWHERE)},
}
READY: Final[dict[str, Any]] = {
    "operationId": "ready",
    "tags": ["Operations"],
    "responses": {"200": _READINESS, **_problem_answers(*_EVERYWHERE, 503)},
}
METRICS: Final[dict[str, Any]] = {
    "operationId": "metrics",
    "tags": ["Operations"],
    "responses": {
        "200": {
            "description": "Prometheus text format.",
            "content": {"text/plain": {"schema": {"type": "string"}}},
        },
        **_problem_answers(400, 404, 500),
    },
}


def describe(app: FastAPI, settings: Settings) -> dict[str, Any]:
    """The whole description, with this service's own limits in it."""
    document = get_openapi(
        title="postlint",
        version=__version__,
        summary="Checks a draft social media post against a policy before it is public.",
        description=(
            "Nothing of a draft is stored or logged. Errors are RFC 9457 problems whose "
            "`errors` point into the body."
        ),
        routes=app.routes,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
    )
    for path in document["paths"].values():
        for operation in path.values():
            # The framework adds an answer of its own, which is never sent.
            content = operation["responses"]["200"]["content"]
            if operation["operationId"] in _NOT_JSON:
                content.pop("application/json", None)
            elif content.get("application/json", {}).get("schema") == {}:
                content["application/json"].pop("schema")
    # Put in here, because the framework drops every null.
    answer = document["paths"]["/v1/lint"]["post"]["responses"]["200"]
    answer["content"]["application/json"]["example"] = _EXAMPLE_REPORT
    form = LINT["requestBody"]["content"]["multipart/form-data"]["schema"]
    body = document["paths"]["/v1/lint"]["post"]["requestBody"]["content"]
    body["multipart/form-data"]["schema"] = deepcopy(form)
    files = body["multipart/form-data"]["schema"]["properties"]["files"]
    files["maxItems"] = settings.max_attachments
    document["components"] = {
        "schemas": _schemas(settings),
        "securitySchemes": {
            "key": {
                "type": "http",
                "scheme": "bearer",
                "description": "A key from `postlint keys new`; needed where keys are set up.",
            }
        },
    }
    return document


def _schemas(settings: Settings) -> dict[str, Any]:
    schemas = {**_parts(report_schema(), "Report"), **_parts(draft_schema(), "DraftRequest")}
    del schemas["Attachment"]["properties"]["path"]  # files are never opened by path here
    schemas["Attachment"]["properties"]["data"] = {
        "anyOf": [
            {"type": "string", "contentEncoding": "base64", "pattern": _BASE64},
            {"type": "null"},
        ],
        "description": "The file itself, in base64.",
        "default": None,
    }
    draft = schemas["DraftRequest"]
    draft["properties"]["offset_encoding"] = {"$ref": "#/components/schemas/OffsetEncoding"}
    draft["properties"]["scheduled_at"]["anyOf"][0]["format"] = "date-time"
    draft["properties"]["attachments"]["maxItems"] = settings.max_attachments
    schemas["DraftPart"] = {
        **draft,
        "title": "Draft part",
        "description": "A draft whose photos come beside it, so it may hold no text.",
    }
    draft["anyOf"] = [
        {"required": ["text"], "properties": {"text": {"minLength": 1}}},
        {"required": ["attachments"], "properties": {"attachments": {"minItems": 1}}},
    ]
    for schema, names in (
        (draft, ("text", "first_comment", "link")),
        (schemas["Author"], ("handle", "display_name", "bio")),
        (schemas["Attachment"], ("name", "alt_text")),
    ):
        for name in names:
            schema["properties"][name]["maxLength"] = settings.max_characters
    schemas["RuleEntry"] = _parts(msgspec.json.schema(RuleListing), "RuleEntry")["RuleEntry"]
    schemas.update(deepcopy(_OURS))
    return schemas


def _parts(schema: dict[str, Any], root: str) -> dict[str, Any]:
    """The definitions of one JSON Schema under the names OpenAPI wants."""
    moved = _moved(deepcopy(schema))
    own_name = schema["$ref"].rpartition("/")[2]
    parts: dict[str, Any] = moved["$defs"]
    parts[root] = parts.pop(own_name)
    return parts


def _moved(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: each.replace("#/$defs/", "#/components/schemas/")
            if key == "$ref"
            else _moved(each)
            for key, each in value.items()
        }
    return [_moved(each) for each in value] if isinstance(value, list) else value


_TEXTS: Final = {"type": "array", "items": {"type": "string"}}

_OURS: Final[dict[str, Any]] = {
    "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details.",
        "required": ["type", "title", "status", "detail", "errors"],
        "properties": {
            "type": {
                "type": "string",
                "enum": [f"urn:postlint:problem:{kind}" for kind in KINDS],
            },
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "errors": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["detail"],
                    "properties": {
                        "pointer": {
                            "type": "string",
                            "description": "RFC 6901 pointer into the body; empty: all of it.",
                        },
                        "parameter": {"type": "string", "description": "A query parameter."},
                        "detail": {"type": "string"},
                    },
                },
            },
            "request_id": {"type": "string"},
        },
        "example": {
            "type": "urn:postlint:problem:bad-draft",
            "title": KINDS["bad-draft"][1],
            "status": 422,
            "detail": "/txt: there is no field `txt`.",
            "errors": [{"pointer": "/txt", "detail": "there is no field `txt`."}],
            "request_id": "0b2f7f6e-6f0e-4f0e-9a51-0c3f9d1f8d11",
        },
    },
    "CleanedPhoto": {
        "type": "object",
        "required": ["name", "media_type", "removed", "left", "notes", "data"],
        "properties": {
            "name": {"type": "string"},
            "media_type": {"type": "string"},
            "removed": _TEXTS,
            "left": _TEXTS,
            "notes": _TEXTS,
            "data": {"type": "string", "contentEncoding": "base64"},
        },
    },
    "PolicyPack": {
        "type": "object",
        "required": ["id", "version", "title", "source", "date", "clauses", "rules"],
        "properties": {
            "id": {"type": "string"},
            "version": {"type": "string"},
            "title": {"type": "string"},
            "source": {"type": "string"},
            "date": {"type": "string"},
            "institution": {"type": "string"},
            "clauses": {"type": "object", "additionalProperties": {"type": "string"}},
            "rules": {"type": "object"},
        },
    },
}
