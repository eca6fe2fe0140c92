"""Position logs that run along with a film: GoPro, Google, Apple and subtitle tracks.

A log says the same place again and again: the first samples of a track are read,
and the last, for a journey ends where people live.
Source: gopro/gpmf-parser; Google's camera motion metadata; Apple's timed metadata
(QuickTime File Format).
"""

from __future__ import annotations

from struct import unpack, unpack_from
from typing import Final

from linter.patterns import Pattern

from .boxes import Box, boxes
from .facts import Block, Notes, plain
from .quicktime import key_value
from .source import Source

__all__ = ["is_private_track", "read_track", "samples", "spoken_position", "track_samples"]

MAX_SAMPLES = 24
MAX_SAMPLE = 1 << 20
_FORMATS: Final = frozenset({b"gpmd", b"camm", b"mebx", b"tx3g", b"text", b"sbtl", b"mett"})
_SPOKEN = Pattern(
    r"(?:GPS|latitude|lat)[^0-9+-]{0,12}([+-]?\d{1,3}\.\d{3,})"
    r"[^0-9+-]{1,20}([+-]?\d{1,3}\.\d{3,})"
)


def _child(source: Source, box: Box, *path: bytes) -> Box | None:
    for kind in path:
        found = next((b for b in boxes(source, box.body, box.end) if b.kind == kind), None)
        if found is None:
            return None
        box = found
    return box


def _format(source: Source, trak: Box) -> tuple[bytes, Box | None, Box | None]:
    """Sample format, its description box, and the sample table of a track."""
    table = _child(source, trak, b"mdia", b"minf", b"stbl")
    described = _child(source, table, b"stsd") if table is not None else None
    if table is None or described is None:
        return b"", None, None
    entry = next(boxes(source, described.body + 8, described.end), None)
    return (entry.kind if entry is not None else b""), entry, table


def is_private_track(source: Source, trak: Box) -> bool:
    """Whether a track holds data about the shooting rather than picture, sound or captions."""
    return _format(source, trak)[0] in {b"gpmd", b"camm", b"mebx", b"mett", b"rtmd", b"fdsc"}


def track_samples(source: Source, trak: Box) -> list[tuple[int, int]]:
    """Offset and length of each sample of a track."""
    table = _format(source, trak)[2]
    return samples(source, table) if table is not None else []


def spoken_position(source: Source, trak: Box) -> bool:
    """Whether a track is captions that spell positions out, as drones write them."""
    if _format(source, trak)[0] not in {b"tx3g", b"text", b"sbtl"}:
        return False
    notes = Notes()
    read_track(source, trak, notes, ())
    return bool(notes.positions)


def read_track(source: Source, trak: Box, notes: Notes, where: Block) -> None:
    """Read some samples of a track if it is of a kind that carries positions."""
    kind, entry, table = _format(source, trak)
    if kind not in _FORMATS or entry is None or table is None:
        return
    keys = _mebx_keys(source, entry) if kind == b"mebx" else {}
    if kind == b"mebx" and not any("location" in name for name in keys.values()):
        return
    spots = samples(source, table)
    if not spots and kind in {b"gpmd", b"camm", b"mebx"}:
        notes.gps_seen = True
        notes.problem("A track of positions is cut into fragments, which were not read.")
    chosen = spots[:MAX_SAMPLES] + spots[MAX_SAMPLES:][-2:]
    for offset, length in chosen:
        raw = source.read(offset, min(length, MAX_SAMPLE))
        with notes.guarding("A position log"):
            _sample(kind, raw, keys, notes, where)


def _sample(kind: bytes, raw: bytes, keys: dict[bytes, str], notes: Notes, where: Block) -> None:
    if kind == b"gpmd":
        from .gpmf import read_gpmf

        read_gpmf(raw, notes, (*where, "GoPro track"))
    elif kind == b"camm":
        _camm(raw, notes, (*where, "camera motion track"))
    elif kind == b"mebx":
        at = 0
        while at + 8 <= len(raw):
            size = int.from_bytes(raw[at : at + 4], "big")
            if size < 8:
                return
            if (name := keys.get(raw[at + 4 : at + 8])) is not None:
                key_value(name, plain(raw[at + 8 : at + size]), notes, (*where, "timed metadata"))
            at += size
    else:
        text = plain(raw[2:] if kind in {b"tx3g", b"text"} else raw)
        if (match := _SPOKEN.search(text)) is not None:
            first, second = float(match[1] or 0), float(match[2] or 0)
            # DJI's captions put the longitude first, in "GPS (longitude, latitude, n)".
            if "GPS" in text and "(" in text and "latitude" not in text.lower():
                first, second = second, first
            notes.position(first, second, None, (*where, "subtitle track"))


def _mebx_keys(source: Source, entry: Box) -> dict[bytes, str]:
    """Local number to name of each key that a timed metadata track declares."""
    found: dict[bytes, str] = {}
    for inner in boxes(source, entry.body + 8, entry.end):
        if inner.kind != b"keys":
            continue
        for key in boxes(source, inner.body, inner.end):
            for leaf in boxes(source, key.body, key.end):
                if leaf.kind == b"keyd":
                    found[key.kind] = plain(source.read(leaf.body + 4, min(leaf.length, 300)))
    return found


def _camm(raw: bytes, notes: Notes, where: Block) -> None:
    kind = int.from_bytes(raw[2:4], "little")
    if kind == 5 and len(raw) >= 28:
        latitude, longitude, altitude = unpack_from("<3d", raw, 4)
        notes.position(latitude, longitude, altitude, where)
    elif kind == 6 and len(raw) >= 36 and unpack_from("<i", raw, 12)[0]:
        latitude, longitude, altitude = unpack_from("<2df", raw, 16)
        notes.position(latitude, longitude, altitude, where)


def samples(source: Source, table: Box, limit: int = 100_000) -> list[tuple[int, int]]:
    """Offset and length of each sample of a track, in order."""
    found = {box.kind: box for box in boxes(source, table.body, table.end)}
    sizes_box = found.get(b"stsz")
    chunks_box = found.get(b"stco") or found.get(b"co64")
    runs_box = found.get(b"stsc")
    if sizes_box is None or chunks_box is None or runs_box is None:
        return []
    head = source.read(sizes_box.body, 12)
    same, count = unpack(">4xII", head)
    count = min(count, limit)
    raw = b"" if same else source.read(sizes_box.body + 12, count * 4)
    sizes = [same] * count if same else list(unpack(f">{len(raw) // 4}I", raw[: len(raw) // 4 * 4]))
    wide, code = (8, "Q") if chunks_box.kind == b"co64" else (4, "I")
    raw = source.read(chunks_box.body + 8, min(chunks_box.length, limit * wide))
    chunks = unpack(f">{len(raw) // wide}{code}", raw[: len(raw) // wide * wide])
    raw = source.read(runs_box.body + 8, min(runs_box.length, limit * 12))
    runs = [unpack_from(">III", raw, i) for i in range(0, len(raw) - 11, 12)]
    spots: list[tuple[int, int]] = []
    run = -1
    for number, offset in enumerate(chunks, 1):
        if run + 1 < len(runs) and runs[run + 1][0] <= number:
            run += 1
        here = offset
        for _ in range(min(runs[run][1] if run >= 0 else 1, limit)):
            if len(spots) >= len(sizes):
                return spots
            size = sizes[len(spots)]
            spots.append((here, size))
            here += size
    return spots
