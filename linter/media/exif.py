"""What EXIF tags say: positions, owners, rights, previews.

Source: Exif 3.0 (CIPA DC-008-2023) for the tags, DNG 1.7 and TIFF/EP for the
raw formats' own.
"""

from __future__ import annotations

from collections.abc import Iterable

from .facts import Block, Notes, OwnerKind, PlaceKind, RightKind, plain
from .iptc import read_iptc, read_photoshop
from .makernotes import read_maker_note
from .source import Source
from .tiff import Directory, Entry, Tiff
from .xmp import read_xmp

__all__ = ["GPS", "degrees", "read_exif", "read_tiff"]

MAX_DIRECTORIES = 128
MAX_THUMBNAIL = 1 << 20

EXIF, GPS, INTEROP, SUB_IFDS, KODAK = 0x8769, 0x8825, 0xA005, 0x014A, 0xFE00
_POINTERS = {EXIF: "Exif", GPS: "GPS", INTEROP: "Interoperability", SUB_IFDS: "sub-IFD"}
_POINTERS |= {KODAK: "Kodak", 0x8290: "Kodak", 0x0190: "global parameters"}

_OWNERS = {
    0x013B: OwnerKind.ARTIST,
    0x013C: OwnerKind.DEVICE,
    0x9C9D: OwnerKind.ARTIST,
    0xA430: OwnerKind.OWNER,
    0xA431: OwnerKind.SERIAL,
    0xA435: OwnerKind.LENS_SERIAL,
    0xA437: OwnerKind.ARTIST,
    0xA438: OwnerKind.ARTIST,
    0xC62F: OwnerKind.SERIAL,
    0xC7A1: OwnerKind.DEVICE,
    0xFDE8: OwnerKind.OWNER,
    0xFDE9: OwnerKind.SERIAL,
}
_SIZED = frozenset({"TIFF", "DNG", "JPEG XR"})
_META_OWNERS = {0xC353: OwnerKind.OWNER, 0xC354: OwnerKind.SERIAL}

_WANTED = frozenset(
    {
        0x0100, 0x0101, 0x010F, 0x0110, 0x0111, 0x0112, 0x0117, 0x0201, 0x0202, 0x02BC,
        0x002E, 0x8298, 0x83BB, 0x8649, 0x9286, 0x927C, 0xC634, 0xCD41, 0xC6D2, 0x0103,
    }
    | set(_POINTERS)
    | set(_OWNERS)
    | set(_META_OWNERS)
)  # fmt: skip
_GPS_WANTED = frozenset({1, 2, 3, 4, 5, 6, 0x13, 0x14, 0x15, 0x16, 0x1C})


def read_exif(block: bytes, notes: Notes, where: Block, *, start: int = 0) -> None:
    """Read an EXIF block: a TIFF structure, with or without the mark in front of it.

    start: where the block begins in the file, for the offsets of previews.
    """
    if block[:4] in {b"Exif", b"EXIF"}:
        block, start = block[6:], start + 6
    elif block[:2] not in {b"II", b"MM"} and (mark := block[:64].find(b"Exif\0\0")) >= 0:
        block, start = block[mark + 6 :], start + mark + 6
    source = Source(block, start=start)
    tiff = Tiff.open(source)
    if tiff is None:
        if block.strip(b"\0"):
            notes.problem("The EXIF block is damaged and could not be read.")
        return
    read_tiff(tiff, notes, where)


def read_tiff(tiff: Tiff, notes: Notes, where: Block, *, first_kind: int = 0) -> None:
    """Walk every directory that the first leads to; ``first_kind`` GPS if that is one itself."""
    walker = _Walker(tiff, notes, where, first_kind)
    with notes.guarding(f"The {where[-1]} block"):
        walker.run()


class _Walker:
    def __init__(self, tiff: Tiff, notes: Notes, where: Block, first_kind: int) -> None:
        self.tiff = tiff
        self.notes = notes
        self.where = where
        self.seen: set[tuple[int, bool]] = set()
        self.queue: list[tuple[int, int, int]] = [(tiff.first, first_kind, 0)]
        self.make = ""
        self.maker_notes: list[Entry] = []

    def run(self) -> None:
        while self.queue:
            offset, kind, number = self.queue.pop(0)
            # The same bytes may be both a GPS directory and another: each reading counts once.
            if (offset, kind == GPS) in self.seen:
                continue
            if len(self.seen) >= MAX_DIRECTORIES:
                self.notes.problem("The file has more metadata directories than it should.")
                break
            self.seen.add((offset, kind == GPS))
            directory = self.tiff.directory(offset, _GPS_WANTED if kind == GPS else _WANTED)
            if directory is None:
                if kind in {0, GPS, EXIF} and number == 0:
                    self.notes.problem(
                        f"The {_POINTERS.get(kind, 'main')} part of the "
                        f"{self.where[-1]} block lies outside the file."
                    )
                self.notes.gps_seen |= kind == GPS
                continue
            if directory.cut and number == 0:
                self.notes.problem(f"The {self.where[-1]} block is cut off; its start was read.")
            if kind == GPS:
                with self.notes.guarding("The GPS block"):
                    self.gps(directory)
                continue
            with self.notes.guarding(f"A part of the {self.where[-1]} block"):
                self.fields(directory, kind, number)
            if directory.next and kind in {0, SUB_IFDS, KODAK}:
                self.queue.append((directory.next, kind, number + 1))
        for entry in self.maker_notes[:4]:
            with self.notes.guarding("The camera maker's own block"):
                read_maker_note(self.tiff, entry, self.make, self.notes, self.where)

    def fields(self, directory: Directory, kind: int, number: int) -> None:
        wanted = {e.tag: e for e in directory.entries}
        # The next lines see each tag once; a second copy is what ExifTool calls a duplicate.
        extra = [e for e in directory.entries if e.tag in _OWNERS and wanted[e.tag] is not e]
        for tag, entry in wanted.items():
            self.field(tag, entry, kind, number)
        for entry in extra:
            self.owner(entry.tag, entry)
        self.preview(wanted)

    def field(self, tag: int, entry: Entry, kind: int, number: int) -> None:
        tiff, notes = self.tiff, self.notes
        if tag in _POINTERS:
            for offset in tiff.integers(entry, 32):
                # Cameras write the type of the Interoperability pointer as they like.
                self.queue.append((offset, tag, 0))
                notes.gps_seen |= tag == GPS
        elif tag in _OWNERS or tag in _META_OWNERS:
            self.owner(tag, entry)
        elif tag == 0x010F and not notes.depth and not number:
            self.make = plain(tiff.raw(entry, 256)).split("\0")[0].strip()
            notes.make = notes.make or self.make
        elif tag == 0x010F:
            self.make = self.make or plain(tiff.raw(entry, 256)).split("\0")[0].strip()
        elif tag == 0x0110:
            if not notes.depth and not notes.model:
                notes.model = plain(tiff.raw(entry, 256)).split("\0")[0].strip()
        elif tag == 0x0112 and kind == 0 and number == 0 and not notes.depth:
            value = tiff.integers(entry, 1)
            if not notes.orientation and value and 1 <= value[0] <= 8:
                notes.orientation = value[0]
        elif tag in {0x0100, 0x0101} and kind == 0 and number == 0 and notes.format in _SIZED:
            if value := tiff.integers(entry, 1):
                if tag == 0x0100 and not notes.depth:
                    notes.width = value[0]
                elif not notes.depth:
                    notes.height = value[0]
        elif tag == 0x8298:
            self.copyright(entry)
        elif tag == 0x02BC:
            read_xmp(tiff.raw(entry), notes, (*self.where, "XMP"))
        elif tag == 0x83BB:
            read_iptc(tiff.raw(entry), notes, (*self.where, "IPTC"))
        elif tag == 0x8649:
            read_photoshop(
                tiff.raw(entry), notes, self.where, start=tiff.source.start + tiff.place(entry)
            )
        elif tag == 0x927C:
            self.maker_notes.append(entry)
        elif tag == 0xC634:
            self.dng_private(entry)
        elif tag == 0xCD41:
            notes.right(RightKind.MANIFEST, "C2PA manifest", (*self.where, "C2PA"))

    def text(self, entry: Entry) -> str:
        raw = self.tiff.raw(entry, 4096)
        if entry.tag == 0x9C9D or (entry.type == 1 and raw[1:2] == b"\0"):
            return raw.decode("utf-16-le", "replace").split("\0")[0]
        if raw[:8] == b"UNICODE\0":
            order = "be" if raw[8:9] == b"\0" or self.tiff.order == ">" else "le"
            return raw[8:].decode(f"utf-16-{order}", "replace")
        if raw[:8] == b"ASCII\0\0\0":
            raw = raw[8:]
        return plain(raw)

    def owner(self, tag: int, entry: Entry) -> None:
        if tag in _META_OWNERS and (not self.where or self.where[-1] != "Kodak Meta"):
            return
        kind = _OWNERS.get(tag) or _META_OWNERS[tag]
        text = self.text(entry)
        self.notes.owner(kind, text, self.where)
        if kind is OwnerKind.ARTIST:
            self.notes.right(RightKind.CREATOR, text, self.where)

    def copyright(self, entry: Entry) -> None:
        # The photographer's notice, NUL, the editor's notice (Exif 3.0, tag Copyright).
        for part in self.text(entry).split("\0"):
            self.notes.right(RightKind.COPYRIGHT, part, self.where)

    def gps(self, directory: Directory) -> None:
        tiff, notes = self.tiff, self.notes
        notes.gps_seen = True
        found = {entry.tag: entry for entry in reversed(directory.entries)}
        altitude = None
        if 6 in found and (metres := list(tiff.numbers(found[6], 1))):
            below = 5 in found and tiff.raw(found[5])[:1] in {b"\1", b"1"}
            altitude = -metres[0] if below else metres[0]
        for latitude_tag, part in ((2, "GPS"), (0x14, "GPS destination")):
            if latitude_tag not in found or latitude_tag + 2 not in found:
                continue
            latitude = degrees(tiff.numbers(found[latitude_tag], 3))
            longitude = degrees(tiff.numbers(found[latitude_tag + 2], 3))
            if latitude is None or longitude is None:
                if len(tiff.raw(found[latitude_tag], 24)) < min(found[latitude_tag].size, 24):
                    notes.problem("The position is cut off, so it could not be read.")
                continue
            if self.ref(found.get(latitude_tag - 1)) == b"S":
                latitude = -abs(latitude)
            if self.ref(found.get(latitude_tag + 1)) == b"W":
                longitude = -abs(longitude)
            height = altitude if part == "GPS" else None
            notes.position(latitude, longitude, height, (*self.where, part))
        if 0x1C in found:
            notes.place(
                PlaceKind.SUBLOCATION, self.text(found[0x1C]), (*self.where, "GPS area name")
            )

    def ref(self, entry: Entry | None) -> bytes:
        return b"" if entry is None else self.tiff.raw(entry, 2)[:1].upper()

    def preview(self, wanted: dict[int, Entry]) -> None:
        """Previews in JPEG inside the directory, and what they say themselves."""
        tiff = self.tiff
        pairs: list[tuple[int, int]] = []
        if 0x0201 in wanted and 0x0202 in wanted:
            at, size = tiff.integers(wanted[0x0201], 1), tiff.integers(wanted[0x0202], 1)
            if at and size:
                pairs.append((tiff.base + at[0], size[0]))
        if 0x002E in wanted:  # Panasonic raw files carry a whole JPEG here
            pairs.append((tiff.place(wanted[0x002E]), wanted[0x002E].size))
        compressed = 0x0103 in wanted and tiff.integers(wanted[0x0103], 1) in ([6], [7])
        if compressed and 0x0111 in wanted and 0x0117 in wanted and wanted[0x0111].count == 1:
            at, size = tiff.integers(wanted[0x0111], 1), tiff.integers(wanted[0x0117], 1)
            if at and size:
                pairs.append((tiff.base + at[0], size[0]))
        for offset, length in pairs:
            head = tiff.source.read(offset, 4)
            if head[:3] != b"\xff\xd8\xff" or length <= 0:
                continue
            data = tiff.source.read(offset, length) if length <= MAX_THUMBNAIL else b""
            where = (*self.where, "preview")
            self.notes.thumbnail(tiff.source.start + offset, length, data, where)
            if head[3] in {0xE1, 0xED} or b"Exif\0\0" in tiff.source.read(offset, 4096):
                self.notes.descend(tiff.source.part(offset, length), where)

    def dng_private(self, entry: Entry) -> None:
        """Adobe's copy of the maker note, in a converted raw file (DNG 1.7, DNGPrivateData)."""
        raw = self.tiff.raw(entry, 1 << 20)
        at = raw.find(b"MakN")
        if not raw.startswith(b"Adobe\0") or at < 0 or len(raw) < at + 20:
            return
        length = int.from_bytes(raw[at + 4 : at + 8], "big")
        order = "<" if raw[at + 8 : at + 10] == b"II" else ">"
        original = int.from_bytes(raw[at + 10 : at + 14], "big")
        start = self.tiff.place(entry) + at + 14
        # Offsets in the note still count from where it stood in the camera's file.
        moved = Tiff(self.tiff.source, order, start - original)
        note = Entry(0x927C, 7, max(0, length - 6), original.to_bytes(4, "big"), 0)
        note.inline = original.to_bytes(4, "little" if order == "<" else "big")
        read_maker_note(moved, note, self.make, self.notes, self.where)


def degrees(parts: Iterable[float]) -> float | None:
    """Degrees from up to three numbers: degrees, minutes, seconds; None if there is none."""
    values = list(parts)[:3]
    if not values:
        return None
    total = 0.0
    for power, value in enumerate(values):
        total += value / 60.0**power
    return total
