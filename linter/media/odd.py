"""Rare blocks in JPEG files: FLIR thermal data and Canon's old CIFF heap.

Source: no maker documents them; the places of the fields are those that
ExifTool's tag tables publish (https://exiftool.org/TagNames/).
"""

from __future__ import annotations

from struct import unpack_from

from .facts import Block, Notes, OwnerKind, plain

__all__ = ["read_ciff", "read_flir"]


def read_flir(data: bytes, notes: Notes, where: Block) -> None:
    """FLIR's file format: a directory of records; 0x20 is the camera, 0x2B its position."""
    at = data.find(b"FFF\0")
    if at < 0 or len(data) < at + 64:
        return
    order = ">" if unpack_from(">I", data, at + 20)[0] in range(100, 200) else "<"
    table, count = unpack_from(order + "II", data, at + 24)
    for row in range(min(count, 256)):
        entry = at + table + 32 * row
        if entry + 32 > len(data):
            return
        kind = unpack_from(order + "H", data, entry)[0]
        offset, length = unpack_from(order + "II", data, entry + 12)
        record = data[at + offset : at + offset + length]
        if kind == 0x2B:
            _flir_position(record, notes, where)
        elif kind == 0x20:
            for start, size, owner in (
                (0x104, 16, OwnerKind.SERIAL),
                (0x190, 16, OwnerKind.LENS_SERIAL),
            ):
                notes.owner(owner, plain(record[start : start + size]).split("\0")[0], where)


def _flir_position(record: bytes, notes: Notes, where: Block) -> None:
    if len(record) < 0x28:
        return
    order = "<" if record[0] in {0, 1} and unpack_from("<I", record)[0] <= 1 else ">"
    valid = unpack_from(order + "I", record)[0]
    notes.gps_seen = True
    if not valid:
        return
    latitude, longitude = unpack_from(order + "dd", record, 0x10)
    altitude = unpack_from(order + "f", record, 0x20)[0]
    if record[0x08:0x09] in {b"S", b"s"}:
        latitude = -abs(latitude)
    if record[0x0A:0x0B] in {b"W", b"w"}:
        longitude = -abs(longitude)
    notes.position(latitude, longitude, altitude, where)


def read_ciff(data: bytes, notes: Notes, where: Block) -> None:
    """Canon's heap: a directory at its end; 0x0810 is the owner's name, 0x580B the serial."""
    order = "<" if data[:2] == b"II" else ">"
    start = unpack_from(order + "I", data, 2)[0]
    heaps = [(start, len(data))]
    for _ in range(64):
        if not heaps:
            return
        first, last = heaps.pop()
        if last - 4 < first or last > len(data):
            continue
        at = first + unpack_from(order + "I", data, last - 4)[0]
        if at + 2 > last:
            continue
        count = unpack_from(order + "H", data, at)[0]
        for row in range(min(count, 512)):
            entry = at + 2 + 10 * row
            if entry + 10 > last:
                break
            tag, size, offset = unpack_from(order + "HII", data, entry)
            if tag & 0x3800 in {0x2800, 0x3000} and not tag & 0xC000:
                heaps.append((first + offset, first + offset + size))
            elif tag & 0x3FFF == 0x0810:
                text = data[first + offset : first + offset + size]
                notes.owner(OwnerKind.OWNER, plain(text).split("\0")[0], where)
            elif tag & 0x3FFF == 0x180B:
                number = size if tag & 0x4000 else 0
                notes.owner(OwnerKind.SERIAL, str(number or ""), where)
