"""A clean TIFF or DNG: private fields blanked where they stand, strips untouched."""

from __future__ import annotations

from struct import pack, pack_into
from typing import Final

from .clean_jpeg import Malformed
from .keeping import Keep, iptc_to_keep, photoshop_to_keep, xmp_to_keep
from .source import Source
from .tiff import Directory, Entry, Tiff

__all__ = ["clean_tiff"]

MAX_DIRECTORIES = 4096

# What a reader needs to show the picture: TIFF 6.0 and its supplements, DNG's raw
# rendering, JPEG XR. ImageDescription is not here: people write names into it.
_SHOWN: Final = frozenset(
    {
        *range(0x00FE, 0x0108), 0x010A, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x0118, 0x0119,
        0x011A, 0x011B, 0x011C, 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125, 0x0128, 0x0129,
        0x012D, 0x013D, 0x013E, 0x013F, *range(0x0140, 0x0150), 0x0150, 0x0151, 0x0152, 0x0153,
        0x0154, 0x0155, 0x0156, 0x0157, 0x0158, 0x0159, 0x015B, *range(0x0200, 0x0208), 0x0211,
        0x0212, 0x0213, 0x0214, 0x8773, 0x828D, 0x828E, 0x80E3, 0x80E4, 0x80E5, 0x80E6, 0x884C,
        *range(0xBC01, 0xBD00),
    }
)  # fmt: skip
_DNG_PRIVATE: Final = frozenset(
    {
        0xC614, 0xC615, 0xC62F, 0xC634, 0xC635, 0xC65D, 0xC68B, 0xC68C, 0xC691, 0xC6D2, 0xC6F3,
        0xC6F8, 0xC6FE, 0xC716, 0xC717, 0xC718, 0xC71B, 0xC7A1, 0xCD41,
    }
)  # fmt: skip
_POINTERS: Final = frozenset({0x8769, 0x8825, 0xA005, 0x014A, 0x8290, 0xFE00, 0x0190})


_NAMES: Final = {
    0x02BC: "XMP block",
    0x8649: "IPTC and Photoshop block",
    0x83BB: "IPTC and Photoshop block",
    0x8769: "EXIF block",
    0x8825: "GPS block",
    0x927C: "maker’s own block",
}


class _Surgeon:
    def __init__(self, data: bytes, tiff: Tiff, keep: Keep, dropped: list[str]) -> None:
        self.out = bytearray(data)
        self.tiff = tiff
        self.keep = keep
        self.dropped = dropped
        self.seen: set[int] = set()
        self.kept_spans: list[tuple[int, int]] = []
        self.blanks: list[tuple[int, int]] = []
        self.dng = False

    def run(self) -> None:
        queue = [self.tiff.first]
        while queue:
            offset = queue.pop()
            if offset in self.seen or not offset:
                continue
            directory = self.tiff.directory(offset)
            if directory is None or directory.cut or len(self.seen) > MAX_DIRECTORIES:
                raise Malformed
            self.seen.add(offset)
            self.dng |= any(entry.tag == 0xC612 for entry in directory.entries)
            queue += self.directory(directory)
        for start, end in self.blanks:
            self._blank(start, end)

    def directory(self, directory: Directory) -> list[int]:
        """Rewrite one directory; offsets of those to do next."""
        tiff = self.tiff
        onward = [directory.next] if directory.next else []
        kept: list[Entry] = []
        for entry in directory.entries:
            if entry.tag == 0x014A:
                onward += tiff.integers(entry, 64)
            if self._stays(entry):
                kept.append(entry)
                if entry.size > len(entry.inline):
                    at = tiff.place(entry)
                    self.kept_spans.append((at, at + entry.size))
                continue
            self._remove(entry, 0)
        # Strips and tiles: nothing that is blanked may touch them.
        for places, sizes in ((0x0111, 0x0117), (0x0144, 0x0145), (0x0201, 0x0202)):
            self._protect(kept, places, sizes)
        self._write(directory, kept)
        return onward

    def _stays(self, entry: Entry) -> bool:
        tag = entry.tag
        if tag in _SHOWN or tag == 0x014A:
            return True
        if self.dng and 0xC612 <= tag <= 0xCDFF and tag not in _DNG_PRIVATE:
            return True
        if tag == 0x8298 or (tag == 0xCD41 and self.keep.manifest):
            return self.keep.rights
        if tag == 0x013B:
            return self.keep.creator
        if tag in {0x02BC, 0x83BB, 0x8649}:
            return self._pruned(entry)
        return False

    def _pruned(self, entry: Entry) -> bool:
        """Write the rights of an XMP, IPTC or Photoshop block over it; False if it has none."""
        raw = self.tiff.raw(entry)
        if entry.tag == 0x02BC:
            kept, fill = xmp_to_keep(raw, self.keep), b" "
        elif entry.tag == 0x83BB:
            kept, fill = iptc_to_keep(raw, self.keep), b"\0"
        else:
            kept, fill = photoshop_to_keep(raw, self.keep), b"\0"
        if not kept or len(kept) > len(raw) or len(raw) <= len(entry.inline):
            return False
        at = self.tiff.place(entry)
        self.out[at : at + len(raw)] = kept.ljust(len(raw), fill)
        self.dropped.append("private part of a rights block")
        return True

    def _remove(self, entry: Entry, depth: int) -> None:
        """Blank a field's value, and the directory it points to."""
        if entry.size > len(entry.inline):
            at = self.tiff.place(entry)
            self.blanks.append((at, at + entry.size))
        self.dropped.append(_NAMES.get(entry.tag, "private field"))
        if entry.tag not in _POINTERS or depth > 4:
            return
        for offset in self.tiff.integers(entry, 16):
            inner = self.tiff.directory(offset)
            if inner is None or offset in self.seen:
                continue
            self.seen.add(offset)
            for leaf in inner.entries:
                self._remove(leaf, depth + 1)
            size = 20 if self.tiff.big else 12
            self.blanks.append((inner.at, inner.at + 2 + size * len(inner.entries) + 4))

    def _protect(self, kept: list[Entry], places: int, sizes: int) -> None:
        found = {entry.tag: entry for entry in kept if entry.tag in {places, sizes}}
        if len(found) == 2:
            offsets = self.tiff.integers(found[places], 1 << 20)
            lengths = self.tiff.integers(found[sizes], 1 << 20)
            self.kept_spans += [
                (self.tiff.base + offset, self.tiff.base + offset + length)
                for offset, length in zip(offsets, lengths, strict=False)
            ]

    def _write(self, directory: Directory, kept: list[Entry]) -> None:
        order, big = self.tiff.order, self.tiff.big
        size, count_size = (20, 8) if big else (12, 2)
        start = directory.at + count_size
        rows = b"".join(bytes(self.out[entry.at : entry.at + size]) for entry in kept)
        tail = pack(order + ("Q" if big else "I"), directory.next)
        whole = size * directory.count + len(tail)
        self.out[start : start + whole] = (rows + tail).ljust(whole, b"\0")
        pack_into(order + ("Q" if big else "H"), self.out, directory.at, len(kept))
        self.kept_spans.append((directory.at, start + len(rows) + len(tail)))

    def _blank(self, start: int, end: int) -> None:
        """Zero a stretch, except where something that stays lies in it."""
        end = min(end, len(self.out))
        here = start
        for first, last in sorted(self.kept_spans):
            if last <= here or first >= end:
                continue
            if first > here:
                self.out[here:first] = bytes(first - here)
            here = max(here, last)
        if here < end:
            self.out[here:end] = bytes(end - here)


def clean_tiff(data: bytes, keep: Keep, dropped: list[str]) -> bytes:
    """Blank every field that is not needed to show the picture.

    Raises Malformed if a directory is cut off or lies outside the file.
    """
    tiff = Tiff.open(Source(data))
    if tiff is None:
        raise Malformed
    surgeon = _Surgeon(data, tiff, keep, dropped)
    surgeon.run()
    return bytes(surgeon.out)
