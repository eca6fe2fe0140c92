"""GoPro's metadata format: positions and the camera's serial number.

Source: https://github.com/gopro/gpmf-parser (documentation of the format).
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

from .facts import Block, Notes, OwnerKind, plain

__all__ = ["read_gpmf"]

MAX_ITEMS = 20_000
MAX_POINTS = 4


def read_gpmf(data: bytes, notes: Notes, where: Block) -> None:
    """Read a GPMF stream: four letters, type, size, count, then the values."""
    scale: list[int] = []
    fix = True
    # (start, end) of what is still to read: containers are entered, not recursed into.
    ranges = [(0, len(data))]
    seen = 0
    while ranges and seen < MAX_ITEMS:
        at, end = ranges.pop()
        while at + 8 <= end and seen < MAX_ITEMS:
            seen += 1
            name, kind = data[at : at + 4], data[at + 4]
            size, count = data[at + 5], int.from_bytes(data[at + 6 : at + 8], "big")
            body, length = at + 8, size * count
            after = body + (length + 3) // 4 * 4
            if kind == 0 and name.isalnum():
                ranges.append((after, end))
                at, end = body, min(body + length, end)
                continue
            value = data[body : min(body + length, end)]
            if name == b"SCAL":
                code, step = ("i", 4) if kind == 0x6C else ("h", 2)
                scale = [unpack_from(">" + code, value, i)[0] for i in range(0, len(value), step)]
            elif name == b"GPSF" and len(value) >= 4:
                fix = int.from_bytes(value[:4], "big") > 0
            elif name in {b"GPS5", b"GPS9"} and size:
                notes.gps_seen = True
                for point in _points(value, size, scale) if fix else ():
                    notes.position(*point, where)
            elif name == b"GPRI" and size >= 20 and len(value) >= 20:
                latitude, longitude = unpack_from(">ii", value, 12)
                notes.position(latitude / 1e7, longitude / 1e7, None, where)
            elif name == b"CASN":
                notes.owner(OwnerKind.SERIAL, plain(value), where)
            at = after


def _points(
    value: bytes, size: int, scale: list[int]
) -> Iterator[tuple[float, float, float | None]]:
    """Latitude, longitude and altitude of the first few points of a stream."""
    factors = [*(factor or 1 for factor in scale), 1, 1, 1][:3]
    for at in range(0, min(len(value) - 11, size * MAX_POINTS), size):
        latitude, longitude, altitude = unpack_from(">iii", value, at)
        yield latitude / factors[0], longitude / factors[1], altitude / factors[2]
