"""Content credentials (C2PA): that they are there, whether they name a model, and positions.

Source: C2PA technical specification 2.1; ISO/IEC 19566-5 (JUMBF boxes).
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from linter.patterns import Pattern

from .facts import Block, Notes, RightKind
from .xmp import coordinate

__all__ = ["read_jumbf"]

_AI = Pattern(
    r"(trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia"
    r"|compositeSynthetic)",
    case=True,
)
_JSON_LIMIT = 1 << 20


def read_jumbf(data: bytes, notes: Notes, where: Block) -> None:
    """Read a JUMBF superbox that may hold a C2PA manifest store."""
    if b"c2pa" not in data:
        return
    notes.right(RightKind.MANIFEST, "C2PA manifest", where)
    text = data.decode("latin-1")
    if (match := _AI.search(text)) is not None:
        notes.right(RightKind.AI, match.group(1), where)
    if b"GPSLatitude" not in data:
        return
    notes.gps_seen = True
    found = _cbor(data)
    for box in _json_boxes(data):
        found.update(_flat(box))
    latitude = coordinate(found.get("GPSLatitude", ""))
    longitude = coordinate(found.get("GPSLongitude", ""))
    if latitude is not None and longitude is not None:
        notes.position(latitude, longitude, None, (*where, "EXIF assertion"))


def _json_boxes(data: bytes) -> list[Any]:
    found: list[Any] = []
    at = data.find(b"json")
    while at >= 4 and len(found) < 64:
        size = int.from_bytes(data[at - 4 : at], "big")
        if 8 < size < _JSON_LIMIT:
            with suppress(ValueError, RecursionError):
                found.append(json.loads(data[at + 4 : at - 4 + size]))
        at = data.find(b"json", at + 4)
    return found


def _flat(value: Any) -> dict[str, str]:
    """Every GPS field of a JSON tree, whatever its prefix."""
    found: dict[str, str] = {}
    stack = [value]
    for _ in range(10_000):
        if not stack:
            break
        item = stack.pop()
        if isinstance(item, dict):
            for key, inner in item.items():
                if "GPSL" in key and isinstance(inner, str | int | float):
                    found[key.rsplit(":", 1)[-1]] = str(inner)
                else:
                    stack.append(inner)
        elif isinstance(item, list):
            stack.extend(item)
    return found


def _cbor(data: bytes) -> dict[str, str]:
    """GPS texts in CBOR: the key, then a text string of stated length (RFC 8949, major type 3)."""
    found: dict[str, str] = {}
    for name in ("GPSLatitude", "GPSLongitude"):
        key = name.encode()
        at = data.find(key)
        while at >= 0 and name not in found:
            after = at + len(key)
            first = data[after] if after < len(data) else 0
            if 0x61 <= first <= 0x77:
                raw = data[after + 1 : after + 1 + first - 0x60]
                found[name] = raw.decode("latin-1")
            elif first == 0x78 and after + 1 < len(data):
                raw = data[after + 2 : after + 2 + data[after + 1]]
                found[name] = raw.decode("latin-1")
            at = data.find(key, after)
    return found
