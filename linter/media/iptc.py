"""IPTC-IIM records and the Photoshop resource blocks that carry them.

Source: IPTC-NAA Information Interchange Model 4.2; Adobe Photoshop File
Formats Specification, image resource blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from
from typing import Final

from .facts import Block, Notes, OwnerKind, PlaceKind, RightKind, plain
from .stock import stock_library

__all__ = ["MAX_RECORDS", "Resource", "read_iptc", "read_photoshop", "records", "resources"]

MAX_RECORDS = 5000

_PLACES: Final = {
    27: PlaceKind.SUBLOCATION,
    90: PlaceKind.CITY,
    92: PlaceKind.SUBLOCATION,
    95: PlaceKind.STATE,
    101: PlaceKind.COUNTRY,
}
_OWNERS: Final = {80: OwnerKind.ARTIST, 118: OwnerKind.CONTACT, 122: OwnerKind.ARTIST}
_RIGHTS: Final = {
    80: RightKind.CREATOR,
    110: RightKind.CREDIT,
    115: RightKind.SOURCE,
    116: RightKind.COPYRIGHT,
}
_NAMES: Final = {27: "content location", 90: "city", 92: "sub-location", 95: "state"}
_NAMES.update({101: "country", 80: "by-line", 118: "contact", 122: "writer", 110: "credit"})
_NAMES.update({115: "source", 116: "copyright notice"})

Record = tuple[int, int, bytes, int, int]
Resource = tuple[int, int, int, int]


def records(data: bytes) -> Iterator[Record]:
    """IIM data sets: record, number, value, start and end of the whole set.

    Stops quietly at the first byte that starts no data set: padding follows many blocks.
    """
    at = 0
    for _ in range(MAX_RECORDS):
        if at + 5 > len(data) or data[at] != 0x1C:
            return
        start = at
        record, number, length = data[at + 1], data[at + 2], unpack_from(">H", data, at + 3)[0]
        at += 5
        if length & 0x8000:
            size = length & 0x7FFF
            length = int.from_bytes(data[at : at + size], "big")
            at += size
        if at + length > len(data):
            yield record, number, data[at:], start, len(data)
            return
        yield record, number, data[at : at + length], start, at + length
        at += length


def read_iptc(data: bytes, notes: Notes, where: Block) -> None:
    """Read places, names and rights from IIM records."""
    with notes.guarding("The IPTC block"):
        for record, number, value, _, _ in records(data):
            if record != 2:
                continue
            text = plain(value)
            block = (*where, _NAMES.get(number, ""))
            if (place := _PLACES.get(number)) is not None:
                notes.place(place, text, block)
            if (owner := _OWNERS.get(number)) is not None:
                notes.owner(owner, text, block)
            if (right := _RIGHTS.get(number)) is not None:
                notes.right(right, text, block)
                if library := stock_library(text):
                    notes.right(RightKind.STOCK, library, block)


def resources(data: bytes) -> Iterator[Resource]:
    """Photoshop resources: id, start of the whole resource, start of its data, its length."""
    at = 0
    for _ in range(MAX_RECORDS):
        if at + 12 > len(data) or data[at : at + 4] not in _SIGNATURES:
            return
        start = at
        number: int = unpack_from(">H", data, at + 4)[0]
        name = data[at + 6]
        at += 7 + name + (1 - name % 2)
        if at + 4 > len(data):
            return
        length: int = unpack_from(">I", data, at)[0]
        yield number, start, at + 4, min(length, len(data) - at - 4)
        at += 4 + length + length % 2


_SIGNATURES = frozenset({b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa"})


def read_photoshop(data: bytes, notes: Notes, where: Block, *, start: int = 0) -> None:
    """Read IPTC, EXIF, XMP and previews from Photoshop resource blocks.

    start: where the blocks begin in the file.
    """
    from .exif import read_exif
    from .xmp import read_xmp

    for number, _, at, length in resources(data):
        value = data[at : at + length]
        if number == 0x0404:
            read_iptc(value, notes, (*where, "IPTC"))
        elif number in {0x0422, 0x0423}:
            read_exif(value, notes, (*where, "Photoshop", "EXIF"), start=start + at)
        elif number == 0x0424:
            read_xmp(value, notes, (*where, "Photoshop", "XMP"))
        elif number in {0x0409, 0x040C} and length > 28 and value[28:31] == b"\xff\xd8\xff":
            notes.thumbnail(start + at + 28, length - 28, value[28:], (*where, "Photoshop preview"))
