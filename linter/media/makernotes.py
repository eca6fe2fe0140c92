"""Camera makers' own blocks: the owner's name, serial numbers and places in them.

No maker documents them; the places of the fields are those that ExifTool's tag
tables publish (https://exiftool.org/TagNames/), checked on files from the
cameras. Only the few fields that a rule asks for are read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from .facts import Block, Notes, OwnerKind, PlaceKind, plain
from .tiff import Directory, Entry, Tiff

__all__ = ["read_maker_note"]

MAX_FIELDS = 512
"""More than any camera writes; beyond it, what we took for a directory is none."""

Kind = OwnerKind | PlaceKind

_SERIAL, _LENS, _NAME = OwnerKind.SERIAL, OwnerKind.LENS_SERIAL, OwnerKind.OWNER


@dataclass(frozen=True, slots=True)
class _Maker:
    """How a maker lays its block out.

    marks: how the block starts; empty if only the camera's make tells.
    skip: bytes before the directory. own: offsets count from the block's start.
    header: a whole TIFF header stands at ``skip``.
    order: byte order where it is not the one around.
    """

    name: str
    fields: dict[int, Kind]
    marks: tuple[bytes, ...] = ()
    skip: int = 0
    own: bool = False
    header: bool = False
    order: str = ""
    inner: dict[int, dict[int, Kind]] = field(default_factory=dict)


_CANON: Final = _Maker("Canon", {0x0009: _NAME, 0x000C: _SERIAL, 0x0096: _SERIAL})
_NIKON_FIELDS: Final[dict[int, Kind]] = {0x001D: _SERIAL, 0x00A0: _SERIAL}
_OLYMPUS_FIELDS: Final[dict[int, Kind]] = {0x0404: _SERIAL, 0x101A: _SERIAL}
_EQUIPMENT: Final[dict[int, dict[int, Kind]]] = {
    0x2010: {0x0101: _SERIAL, 0x0102: _SERIAL, 0x0202: _LENS, 0x0302: _LENS}
}
_PANASONIC_FIELDS: Final[dict[int, Kind]] = {
    0x0025: _SERIAL,
    0x0052: _LENS,
    0x0054: _SERIAL,
    0x0066: OwnerKind.CONTACT,
    0x0067: PlaceKind.SUBLOCATION,
    0x0069: PlaceKind.COUNTRY,
    0x006B: PlaceKind.STATE,
    0x006D: PlaceKind.CITY,
    0x006F: PlaceKind.SUBLOCATION,
    0x0080: PlaceKind.CITY,
}
_SAMSUNG: Final = _Maker(
    "Samsung",
    {0x0030: PlaceKind.SUBLOCATION, 0x0031: PlaceKind.SUBLOCATION, 0xA002: _SERIAL},
)

_MARKED: Final = (
    _Maker("Nikon", _NIKON_FIELDS, (b"Nikon\0\2",), 10, header=True),
    _Maker("Nikon", _NIKON_FIELDS, (b"Nikon\0\1",), 8),
    _Maker("Olympus", _OLYMPUS_FIELDS, (b"OLYMPUS\0",), 12, own=True, inner=_EQUIPMENT),
    _Maker("Olympus", _OLYMPUS_FIELDS, (b"OM SYSTEM\0",), 16, own=True, inner=_EQUIPMENT),
    _Maker("Olympus", _OLYMPUS_FIELDS, (b"OLYMP\0", b"EPSON\0", b"CAMER\0"), 8, inner=_EQUIPMENT),
    _Maker("Panasonic", _PANASONIC_FIELDS, (b"Panasonic\0\0\0",), 12),
    _Maker("Panasonic", _PANASONIC_FIELDS, (b"LEICA\0\0\0",), 8),
    _Maker("Pentax", {0x0229: _SERIAL}, (b"AOC\0",), 6),
    _Maker("Pentax", {0x0229: _SERIAL}, (b"PENTAX \0",), 10, own=True),
    _Maker("Pentax", {0x0229: _SERIAL}, (b"RICOH\0II", b"RICOH\0MM"), 8, own=True),
    _Maker("Ricoh", {0x0005: _SERIAL}, (b"Ricoh", b"RICOH"), 8),
    _Maker("Sigma", {0x0002: _SERIAL}, (b"SIGMA\0\0\0", b"FOVEON\0\0"), 10),
    _Maker("Motorola", {0x5501: _SERIAL}, (b"MOT\0",), 8, own=True),
)
_BY_MAKE: Final = {
    "canon": _CANON,
    "samsung": _SAMSUNG,
    "nikon": _Maker("Nikon", {0x001D: _SERIAL}),
    "leica": _Maker("Panasonic", _PANASONIC_FIELDS),
}


def read_maker_note(tiff: Tiff, entry: Entry, make: str, notes: Notes, where: Block) -> None:
    """Read the block that ``entry`` of ``tiff`` points to, if we know its maker."""
    size = entry.size
    if size <= 8:
        return
    at = tiff.place(entry)
    head = tiff.source.read(at, min(size, 80))
    block = (*where, "maker note")
    if head[:8] in {b"FUJIFILM", b"GENERALE"}:
        part = tiff.source.part(at, size)
        first = int.from_bytes(head[8:12], "little")
        maker = _Maker("Fujifilm", {0x0010: _SERIAL})
        _read(Tiff(part, "<", 0, first=first), maker, notes, block)
        return
    if head[:2] == b"\x01\xf1" or head[:10] == b"RECONYXUF\0" or head[:9] == b"RECONYXH2":
        _reconyx(tiff.source.read(at, min(size, 512)), notes, block)
        return
    for maker in _MARKED:
        if head.startswith(maker.marks):
            break
    else:
        found = _BY_MAKE.get(make.split(" ", maxsplit=1)[0].casefold())
        if found is None:
            return
        maker = found
    if maker.header:
        inner = Tiff.open(tiff.source, at + maker.skip)
        if inner is not None:
            _read(inner, maker, notes, block)
        return
    order = tiff.order
    mark = head[maker.skip - 4 : maker.skip]
    if maker.own and (b"II" in mark or b"MM" in mark):
        order = "<" if b"II" in mark else ">"
    if maker.own:
        _read(Tiff(tiff.source, order, at, first=maker.skip), maker, notes, block)
    else:
        first = at - tiff.base + maker.skip
        number = head[maker.skip : maker.skip + 2]
        count = int.from_bytes(number, "little" if order == "<" else "big")
        if count > 255:  # the block keeps the order of the camera, not of the last editor
            order = ">" if order == "<" else "<"
        moved = Tiff(tiff.source, order, tiff.base, first=first)
        _read(moved, maker, notes, block, shift=_shift(moved, at, size, behind=maker is _CANON))


def _shift(tiff: Tiff, at: int, size: int, *, behind: bool) -> int:
    """How far an editor moved the block without mending its offsets; 0 if it is where it was.

    The block holds its own values, so the smallest offset tells where the camera
    had put it. behind: the maker always puts the first value right behind the directory.
    """
    directory = tiff.directory(tiff.first, most=MAX_FIELDS)
    if directory is None:
        return 0
    offsets = [tiff.offset(e) for e in directory.entries if 4 < e.size < size]
    if not offsets:
        return 0
    expected = directory.at - tiff.base + 2 + 12 * directory.count + 4
    shift = expected - min(offsets)
    if behind:
        return shift if abs(shift) > 4 else 0
    low = at - tiff.base
    inside = sum(low <= offset < low + size for offset in offsets)
    return 0 if inside * 2 >= len(offsets) else shift


def _read(tiff: Tiff, maker: _Maker, notes: Notes, where: Block, *, shift: int = 0) -> None:
    wanted = frozenset({*maker.fields, *maker.inner, 0x0039})
    directory = tiff.directory(tiff.first, wanted, most=MAX_FIELDS)
    if directory is None:
        return
    if shift:
        tiff = Tiff(tiff.source, tiff.order, tiff.base + shift)
    _take(tiff, directory, maker.fields, notes, where)
    for entry in directory.entries:
        if entry.tag in maker.inner:
            pointer = tiff.integers(entry, 1) if entry.type in {4, 9, 13} else []
            offset = pointer[0] if pointer else tiff.place(entry) - tiff.base
            if (inside := tiff.directory(offset)) is not None:
                _take(tiff, inside, maker.inner[entry.tag], notes, where)
        if entry.tag == 0x0039 and maker.name == "Nikon":
            _nikon_place(tiff.raw(entry, 256), notes, where)


def _take(
    tiff: Tiff, directory: Directory, fields: dict[int, Kind], notes: Notes, where: Block
) -> None:
    for entry in directory.entries:
        kind = fields.get(entry.tag)
        if kind is None:
            continue
        if entry.type in {2, 7, 1}:
            text = plain(tiff.raw(entry, 512))
            if not text.split("\0")[0].isprintable():
                continue
        elif entry.count == 1:
            value = tiff.integers(entry, 1)
            text = str(value[0]) if value and value[0] not in {0xFFFFFFFF, 0xFFFF} else ""
        else:
            continue
        if isinstance(kind, PlaceKind):
            # Panasonic writes dashes where no place is set.
            notes.place(kind, text.strip(" -\0"), where)
        else:
            notes.owner(kind, text.removeprefix("NO= "), where)


def _nikon_place(raw: bytes, notes: Notes, where: Block) -> None:
    """Nikon's LocationInfo: version, encoding, country, level, then the name."""
    if len(raw) < 10 or raw[:4] != b"0100":
        return
    name = raw[9:].split(b"\0")[0] if raw[4] != 2 else raw[9:]
    notes.place(PlaceKind.SUBLOCATION, plain(name), where)


def _reconyx(raw: bytes, notes: Notes, where: Block) -> None:
    """A trail camera's serial number and the label its owner gave it."""
    if raw[:2] != b"\x01\xf1":
        return
    serial = raw[0x2A:0x48].decode("utf-16-le", "replace").split("\0")[0]
    if serial.isascii() and serial.isalnum():
        notes.owner(_SERIAL, serial, where)
    label = plain(raw[0x56:0x6C]).split("\0")[0]
    if label.isascii() and label.isprintable():
        notes.owner(OwnerKind.DEVICE, label, where)
