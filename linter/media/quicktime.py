"""What a film says about where and by whom it was shot: MP4, MOV and 3GP.

Source: Apple's QuickTime File Format (user data, metadata keys); 3GPP TS 26.244
(loci and the other asset boxes); ISO 6709 for positions in text; Google's
Spherical and camera motion documents for ``camm``.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

from .boxes import Box, boxes, children_start
from .facts import Block, Notes, OwnerKind, PlaceKind, RightKind, plain
from .source import Source

__all__ = ["iso6709", "key_value", "read_movie", "read_user_data"]

MAX_BLOCK = 16 << 20
_ISO6709 = Pattern(
    r"([+-])(\d{2,6}(?:\.\d+)?)\s?([+-])(\d{3,7}(?:\.\d+)?)(?:([+-]\d+(?:\.\d+)?))?(?:CRS[^/]*)?/?"
)
_DECIMALS = Pattern(
    r"^\s*([+-]?\d{1,3}\.\d+)[\s,;]+([+-]?\d{1,3}\.\d+)(?:[\s,;]+(-?\d+(?:\.\d+)?))?"
)

_TEXTS: Final = {
    b"\xa9ART": "artist", b"\xa9aut": "author", b"\xa9cpy": "copyright", b"cprt": "copyright",
    b"auth": "author", b"\xa9dir": "director", b"\xa9prd": "producer", b"perf": "artist",
    b"ownr": "owner", b"apID": "account", b"\xa9own": "owner", b"\xa9mod": "model",
    b"\xa9mak": "make", b"manu": "make", b"modl": "model", b"SNum": "serial number",
    b"CASN": "serial number", b"\xa9hst": "host", b"@mod": "model", b"@mak": "make",
    b"\xa9wrt": "composer", b"\xa9src": "source", b"\xa9lic": "license",
}  # fmt: skip
_WORDS: Final = (
    ("serial", OwnerKind.SERIAL),
    ("owner", OwnerKind.OWNER),
    ("account", OwnerKind.CONTACT),
    ("collection.user", OwnerKind.OWNER),
    ("author", OwnerKind.ARTIST),
    ("artist", OwnerKind.ARTIST),
    ("director", OwnerKind.ARTIST),
    ("producer", OwnerKind.ARTIST),
    ("host", OwnerKind.DEVICE),
    ("devicename", OwnerKind.DEVICE),
)
_CONTAINERS: Final = frozenset({b"trak", b"mdia", b"minf", b"moof", b"traf"})


def iso6709(text: str) -> tuple[float, float, float | None] | None:
    """Latitude, longitude and altitude of ``+51.5074-000.1278+035/``; None if it is none.

    Whole degrees may run on into minutes and seconds (ISO 6709, annex H).
    """
    if (match := _DECIMALS.search(text)) is not None and "/" not in text:
        high = match[3]
        return float(match[1] or 0), float(match[2] or 0), float(high) if high else None
    match = _ISO6709.search(text)
    if match is None:
        return None
    latitude = _packed(match.group(2), 2) * (-1 if match[1] == "-" else 1)
    longitude = _packed(match.group(4), 3) * (-1 if match[3] == "-" else 1)
    return latitude, longitude, float(match[5]) if match[5] else None


def _packed(digits: str, whole: int) -> float:
    """Degrees of DD, DDMM or DDMMSS, with ``whole`` digits of degrees."""
    before, dot, after = digits.partition(".")
    if len(before) <= whole:
        return float(digits)
    degrees, rest = before[:whole], before[whole:]
    if len(rest) <= 2:
        return float(degrees) + float(rest + dot + after) / 60
    return float(degrees) + float(rest[:2]) / 60 + float(rest[2:] + dot + after) / 3600


def read_movie(source: Source, box: Box, notes: Notes, where: Block, depth: int = 0) -> None:
    """Read the boxes of a ``moov``, its tracks, and their position logs."""
    from .isobmff import _uuid as read_uuid

    for inner in boxes(source, box.body, box.end):
        if inner.kind == b"udta":
            read_user_data(source, inner, notes, where)
        elif inner.kind == b"meta":
            _metadata(source, inner, notes, where)
        elif inner.kind == b"uuid":
            read_uuid(source, inner, notes, where)
        elif inner.kind == b"tkhd":
            raw = source.read(inner.end - 8, 8)
            notes.size(int.from_bytes(raw[:2], "big"), int.from_bytes(raw[4:6], "big"))
        elif inner.kind == b"gps " and inner.length >= 8:
            notes.gps_seen = True
            notes.problem("A dashboard camera's position log was not read: its format is unknown.")
        elif inner.kind in _CONTAINERS and depth < 4:
            if inner.kind == b"trak":
                from .timed import read_track

                with notes.guarding("A track of timed data"):
                    read_track(source, inner, notes, where)
            with notes.guarding("A track"):
                read_movie(source, inner, notes, where, depth + 1)


def read_user_data(source: Source, box: Box, notes: Notes, where: Block) -> None:
    """Read a ``udta`` box: QuickTime, 3GPP and makers' own entries."""
    block = (*where, "user data")
    for inner in boxes(source, box.body, box.end):
        with notes.guarding("A block of user data"):
            _entry(source, inner, notes, where, block)


def _entry(source: Source, inner: Box, notes: Notes, where: Block, block: Block) -> None:
    from .xmp import read_xmp

    if inner.kind == b"meta":
        _metadata(source, inner, notes, where)
        return
    if inner.length > MAX_BLOCK:
        return
    raw = source.read(inner.body, inner.length)
    if inner.kind == b"loci":
        _loci(raw, notes, (*where, "3GPP location"))
    elif inner.kind == b"\xa9xyz":
        said(_text(raw), notes, (*where, "user data ©xyz"))
    elif inner.kind == b"XMP_":
        read_xmp(raw, notes, (*where, "XMP"))
    elif inner.kind == b"GPMF":
        from .gpmf import read_gpmf

        read_gpmf(raw, notes, (*where, "GoPro"))
    elif inner.kind == b"CAME" and any(raw):
        notes.owner(OwnerKind.SERIAL, raw[:32].hex(), block)
    elif inner.kind in {b"cprt", b"auth", b"perf"}:
        # 3GPP: version, flags, language, then the text.
        text = raw[6:].decode("utf-16", "replace") if raw[6:8] == b"\xfe\xff" else plain(raw[6:])
        key_value(_TEXTS[inner.kind], text, notes, block)
    elif inner.kind in _TEXTS:
        key_value(_TEXTS[inner.kind], _text(raw), notes, block)
    elif inner.kind in {b"thmb", b"PICT"} or raw[:2] == b"\xff\xd8":
        _preview(source, inner, raw, notes, block)
    elif b"Exif\0\0" in raw[:64]:
        from .exif import read_exif

        read_exif(raw, notes, (*where, "EXIF"), start=source.start + inner.body)
    elif (
        inner.kind[:1] == b"\xa9"
        and (point := iso6709(_text(raw))) is not None
        and raw[-1:] == b"/"
    ):
        notes.position(*point, block)


def _preview(source: Source, inner: Box, raw: bytes, notes: Notes, block: Block) -> None:
    at = raw.find(b"\xff\xd8\xff")
    if at >= 0:
        offset = inner.body + at
        notes.thumbnail(source.start + offset, len(raw) - at, raw[at:], (*block, "preview"))
        notes.descend(source.part(offset, len(raw) - at), (*block, "preview"))


def _text(raw: bytes) -> str:
    """QuickTime international text: length, language, text; or the text alone."""
    if len(raw) >= 4:
        length = int.from_bytes(raw[:2], "big")
        if 0 < length <= len(raw) - 4:
            return plain(raw[4 : 4 + length])
    return plain(raw)


def _loci(raw: bytes, notes: Notes, where: Block) -> None:
    """3GPP TS 26.244, 8.3: name, role, longitude, latitude and altitude as 16.16 fixed point."""
    rest = raw[6:]
    if rest[:2] in {b"\xfe\xff", b"\xff\xfe"}:
        at = 2
        while at < len(rest) and rest[at : at + 2] != b"\0\0":
            at += 2
        name, rest = rest[:at].decode("utf-16", "replace"), rest[at + 2 :]
    else:
        head, _, rest = rest.partition(b"\0")
        name = plain(head)
    notes.place(PlaceKind.SUBLOCATION, name, where)
    notes.gps_seen = True
    if len(rest) < 13:
        return
    longitude, latitude, altitude = (
        int.from_bytes(rest[i : i + 4], "big", signed=True) / 65536 for i in (1, 5, 9)
    )
    notes.position(latitude, longitude, altitude, where)


def said(text: str, notes: Notes, where: Block) -> None:
    """Note a position given as text."""
    notes.gps_seen = True
    if (point := iso6709(text)) is not None:
        notes.position(*point, where)


def key_value(key: str, text: str, notes: Notes, where: Block) -> None:
    """Sort one named text into positions, places, owners and rights."""
    key = key.lower()
    tail = key.rsplit(".", 1)[-1]
    if "location" in key or "gps" in key or key.endswith("xyz"):
        if tail in {"name", "body", "note"}:
            notes.place(PlaceKind.SUBLOCATION, text, where)
        elif iso6709(text) is not None:
            said(text, notes, where)
        return
    if tail in {"make", "model"}:
        if not notes.depth:
            if tail == "make":
                notes.make = notes.make or text.strip("\0 ")
            else:
                notes.model = notes.model or text.strip("\0 ")
        return
    if tail in {"copyright", "license"}:
        kind = RightKind.COPYRIGHT if tail == "copyright" else RightKind.LICENCE
        notes.right(kind, text, where)
        return
    for word, owner in _WORDS:
        if word in key:
            notes.owner(owner, text, where)
            if owner is OwnerKind.ARTIST:
                notes.right(RightKind.CREATOR, text, where)
            return


def _metadata(source: Source, box: Box, notes: Notes, where: Block) -> None:
    """A ``meta`` box in a film: Apple's keys with their list, or iTunes' list alone."""
    names: list[str] = []
    for inner in boxes(source, children_start(source, box), box.end):
        if inner.kind == b"keys":
            raw = source.read(inner.body, min(inner.length, 1 << 20))
            at = 8
            while at + 8 <= len(raw) and len(names) < 4096:
                size = int.from_bytes(raw[at : at + 4], "big")
                if size < 8:
                    break
                names.append(plain(raw[at + 8 : at + size]))
                at += size
        elif inner.kind == b"ilst":
            for entry in boxes(source, inner.body, inner.end):
                with notes.guarding("A metadata key"):
                    _listed(source, entry, names, notes, where)
        elif inner.kind in {b"uuid", b"xml "}:
            from .xmp import read_xmp

            skip = 16 if inner.kind == b"uuid" else 4
            raw = source.read(inner.body + skip, min(inner.length, MAX_BLOCK))
            if b"<x:xmpmeta" in raw:
                read_xmp(raw, notes, (*where, "XMP"))


def _listed(source: Source, entry: Box, names: list[str], notes: Notes, where: Block) -> None:
    index = int.from_bytes(entry.kind, "big")
    if 0 < index <= len(names):
        key, block = names[index - 1], (*where, "QuickTime keys")
    else:
        key, block = _TEXTS.get(entry.kind, ""), (*where, "iTunes list")
        if entry.kind == b"\xa9xyz":
            key = "location"
    for data in boxes(source, entry.body, entry.end):
        if data.kind == b"name":
            key = plain(source.read(data.body + 4, min(data.length, 500)))
        elif data.kind == b"data" and key and data.length <= MAX_BLOCK:
            raw = source.read(data.body, min(data.length, 4096))
            kind = int.from_bytes(raw[1:4], "big")
            text = raw[8:].decode("utf-16-be", "replace") if kind == 2 else plain(raw[8:])
            key_value(key, text, notes, block)
