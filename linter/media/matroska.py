"""Matroska and WebM: positions and names among the tags.

Source: RFC 8794 (EBML), RFC 9559 (Matroska); the tag names are Matroska's and
those that phones and converters copy from other containers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .facts import Block, Notes, PlaceKind, plain
from .quicktime import key_value
from .source import Source

__all__ = ["Element", "clean_matroska", "elements", "private_elements", "read_matroska"]

MAX_ELEMENTS = 100_000
_SEGMENT, _TAGS, _ATTACHMENTS = 0x18538067, 0x1254C367, 0x1941A469
_TAG, _SIMPLE, _NAME, _STRING = 0x7373, 0x67C8, 0x45A3, 0x4487
_PLACES = frozenset({"RECORDING_LOCATION", "COMPOSITION_LOCATION", "LOCATION_NAME"})


@dataclass(slots=True)
class Element:
    """An element: its number, start, start of its content, end."""

    number: int
    at: int
    body: int
    end: int


def _vint(data: bytes, *, marked: bool) -> tuple[int, int]:
    """A variable-size number and its width; -1 for "unknown". Raises ValueError at the end."""
    first = data[0] if data else 0
    width = 9 - first.bit_length()
    if not first or len(data) < width:
        raise ValueError("the number ends early")
    value = int.from_bytes(data[:width], "big")
    if not marked:
        value &= (1 << 7 * width) - 1
        if value == (1 << 7 * width) - 1:
            return -1, width
    return value, width


def elements(source: Source, at: int, stop: int) -> Iterator[Element]:
    """Elements between two offsets; one of unknown size reaches to the end."""
    for _ in range(MAX_ELEMENTS):
        head = source.read(at, 12)
        if at >= stop or len(head) < 2:
            return
        try:
            number, wide = _vint(head, marked=True)
            size, width = _vint(head[wide:], marked=False)
        except ValueError:
            return
        body = at + wide + width
        end = stop if size < 0 else min(body + size, stop)
        yield Element(number, at, body, end)
        at = end


def read_matroska(source: Source, notes: Notes, where: Block) -> None:
    """Read the tags; clusters are passed over."""
    for top in elements(source, 0, source.size):
        if top.number != _SEGMENT:
            continue
        for inner in elements(source, top.body, top.end):
            if inner.number != _TAGS:
                continue
            for tag in elements(source, inner.body, inner.end):
                for simple in elements(source, tag.body, tag.end) if tag.number == _TAG else ():
                    _simple(source, simple, notes, (*where, "Matroska tags"))


def _simple(source: Source, simple: Element, notes: Notes, where: Block) -> None:
    if simple.number != _SIMPLE:
        return
    name = text = ""
    for leaf in elements(source, simple.body, simple.end):
        if leaf.number == _NAME:
            name = plain(source.read(leaf.body, min(leaf.end - leaf.body, 200)))
        elif leaf.number == _STRING:
            text = plain(source.read(leaf.body, min(leaf.end - leaf.body, 4000)))
    if name.upper() in _PLACES:
        notes.place(PlaceKind.SUBLOCATION, text, where)
    else:
        key_value(name, text, notes, where)


def private_elements(source: Source) -> Iterator[Element]:
    """Elements that a player does not need: tags and attached files."""
    for top in elements(source, 0, source.size):
        if top.number == _SEGMENT:
            for inner in elements(source, top.body, top.end):
                if inner.number in {_TAGS, _ATTACHMENTS}:
                    yield inner


def clean_matroska(data: bytes, dropped: list[str]) -> bytes:
    """Turn tags and attachments into Void elements of the same size: no index need change."""
    out = bytearray(data)
    for element in private_elements(Source(data)):
        rest = element.end - element.at - 9
        if rest < 0:
            continue  # an empty element says nothing
        # The number of a Void element, then its size in eight bytes.
        out[element.at : element.end] = b"\xec" + (1 << 56 | rest).to_bytes(8, "big") + bytes(rest)
        dropped.append("tags" if element.number == _TAGS else "attached files")
    return bytes(out)
