"""Clean HEIC, AVIF, JPEG XL, JPEG 2000, MP4, MOV and 3GP files, in place.

Frames and picture items are found by their offset in the file, so nothing may
move: a private box becomes a ``free`` box of the same size, filled with zeros,
and a rights block is written over the old one and padded.
"""

from __future__ import annotations

from typing import Final

from .boxes import Box, Item, boxes, children_start, items_of
from .clean_jpeg import Malformed
from .facts import MediaError
from .isobmff import UUIDS
from .keeping import Keep, exif_to_keep, iptc_to_keep, xmp_to_keep
from .source import Source
from .timed import is_private_track, spoken_position, track_samples

__all__ = ["clean_boxes"]

# Everything a player or decoder needs; whatever else stands at the top is emptied.
_TOP: Final = frozenset(
    {
        b"ftyp", b"styp", b"meta", b"moov", b"moof", b"mdat", b"mfra", b"sidx", b"ssix", b"pdin",
        b"JXL ", b"jxlc", b"jxlp", b"jxll", b"jxli", b"jP  ", b"jp2h", b"jp2c", b"rreq", b"wide",
        b"pnot", b"PICT", b"prft", b"emsg", b"imda",
    }
)  # fmt: skip
_RIGHTS: Final = frozenset({b"\xa9cpy", b"cprt", b"\xa9lic"})
_CREATORS: Final = frozenset({b"\xa9ART", b"\xa9aut", b"auth", b"perf"})
_PRIVATE_TRACK: Final = "track of private data"
_INSIDE: Final = frozenset({b"trak", b"mdia", b"minf", b"moof", b"traf", b"moov"})


class _Surgeon:
    def __init__(self, data: bytes, keep: Keep, dropped: list[str]) -> None:
        self.source = Source(data)
        self.out = bytearray(data)
        self.keep = keep
        self.dropped = dropped

    def free(self, box: Box, what: str) -> None:
        """Empty a box: its name and its content."""
        self.out[box.at + 4 : box.at + 8] = b"free"
        if any(self.out[box.body : box.end]):
            self.dropped.append(what)
        self.blank(box.body, box.end)

    def blank(self, start: int, end: int, fill: bytes = b"\0") -> None:
        end = min(end, len(self.out))
        self.out[start:end] = fill * max(0, end - start)

    def over(self, start: int, end: int, kept: bytes, fill: bytes) -> bool:
        """Write ``kept`` over a stretch and pad it; False if it does not fit or is empty."""
        if not kept or len(kept) > end - start:
            return False
        self.blank(start, end, fill)
        self.out[start : start + len(kept)] = kept
        return True

    def read(self, start: int, end: int) -> bytes:
        return self.source.read(start, end - start)

    def top(self, box: Box, *, still: bool) -> None:
        kind = box.kind
        if kind == b"meta" and still:
            self.items(box)
        elif kind == b"meta":
            self.keyed(box)
        elif kind in {b"moov", b"moof"}:
            self.movie(box, 0)
        elif kind == b"uuid":
            self.uuid(box)
        elif kind == b"Exif":
            kept = exif_to_keep(self._exif(self.read(box.body, box.end)), self.keep)
            if self.over(box.body, box.end, b"\0\0\0\0" + kept if kept else b"", b"\0"):
                self.dropped.append("EXIF block")
            else:
                self.free(box, "EXIF block")
        elif kind == b"xml ":
            self.xmp(box, box.body)
        elif kind == b"jumb" and self.keep.manifest:
            return
        elif kind not in _TOP:
            self.free(box, "other box")

    @staticmethod
    def _exif(raw: bytes) -> bytes:
        skip = 4 + int.from_bytes(raw[:4], "big")
        return raw[skip if skip < len(raw) else 4 :]

    def xmp(self, box: Box, start: int) -> None:
        kept = xmp_to_keep(self.read(start, box.end), self.keep)
        if self.over(start, box.end, kept, b" "):
            self.dropped.append("XMP block")
        else:
            self.free(box, "XMP block")

    def uuid(self, box: Box) -> None:
        name = UUIDS.get(self.read(box.body, box.body + 16), "")
        if name == "XMP":
            self.xmp(box, box.body + 16)
        elif name == "EXIF":
            kept = exif_to_keep(self.read(box.body + 16, box.end), self.keep)
            if not self.over(box.body + 16, box.end, kept, b"\0"):
                self.free(box, "EXIF block")
        elif name == "IPTC":
            kept = iptc_to_keep(self.read(box.body + 16, box.end), self.keep)
            if not self.over(box.body + 16, box.end, kept, b"\0"):
                self.free(box, "IPTC block")
        elif not (name == "C2PA" and self.keep.manifest):
            self.free(box, "maker’s own box")

    def items(self, box: Box) -> None:
        """EXIF and XMP items of a HEIF picture."""
        try:
            found = items_of(self.source, box)
        except IndexError as error:
            raise Malformed from error
        _refuse_overlap(list(found.items.values()))
        for item in found.items.values():
            if item.kind == b"Exif":
                kept = exif_to_keep(self._exif(item.read(self.source, 16 << 20)), self.keep)
                # An item must stay a TIFF structure: an empty directory says nothing.
                self._item(item, b"\0\0\0\0" + (kept or b"II*\0\x08\0\0\0\0\0\0\0\0\0"), b"\0")
                self.dropped.append("EXIF item")
            elif item.kind == b"mime" and b"xml" in item.mime:
                kept = xmp_to_keep(item.read(self.source, 16 << 20), self.keep)
                self._item(item, kept or b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", b" ")
                self.dropped.append("XMP item")
            elif item.kind == b"uri ":
                self._item(item, b"", b"\0")
                self.dropped.append("maker’s own item")

    def _item(self, item: Item, kept: bytes, fill: bytes) -> None:
        """Write ``kept`` over an item and pad it; if it does not fit, only pad."""
        size = len(self.out)
        pieces = [(at, min(at + length, size)) for at, length in item.extents if at < size]
        room = sum(stop - at for at, stop in pieces)
        if room > size:
            raise Malformed  # pieces that overlap: no writer makes them
        left = (kept if len(kept) <= room else b"").ljust(room, fill)
        for at, stop in pieces:
            self.out[at:stop] = left[: stop - at]
            left = left[stop - at :]

    def movie(self, box: Box, depth: int) -> None:
        for inner in boxes(self.source, box.body, box.end):
            kind = inner.kind
            if kind == b"trak" and self._private(inner):
                for offset, length in track_samples(self.source, inner):
                    self.blank(offset, offset + length)
                self.free(inner, _PRIVATE_TRACK)
            elif kind in _INSIDE and depth < 8:
                self.movie(inner, depth + 1)
            elif kind == b"udta":
                self.user_data(inner)
            elif kind == b"meta":
                self.keyed(inner)
            elif kind == b"uuid":
                self.uuid(inner)
            elif kind in {b"free", b"skip", b"gps "}:
                self.free(inner, "hidden box")
            elif kind in {b"mvhd", b"tkhd", b"mdhd"}:
                wide = self.read(inner.body, inner.body + 1) == b"\1"
                self.blank(inner.body + 4, inner.body + (20 if wide else 12))

    def _private(self, trak: Box) -> bool:
        return is_private_track(self.source, trak) or spoken_position(self.source, trak)

    def user_data(self, box: Box) -> None:
        wanted = _RIGHTS | (_CREATORS if self.keep.creator else frozenset())
        kept = False
        for inner in list(boxes(self.source, box.body, box.end)):
            if self.keep.rights and inner.kind in wanted:
                kept = True
            elif inner.kind == b"meta":
                kept |= self.keyed(inner)
            elif inner.kind == b"XMP_":
                self.xmp(inner, inner.body)
                kept |= self.out[inner.at + 4 : inner.at + 8] == b"XMP_"
            else:
                self.free(inner, "user data")
        if not kept:
            self.free(box, "user data")

    def keyed(self, box: Box) -> bool:
        """Keys or iTunes list: entries about rights stay; False if none does."""
        names: list[bytes] = []
        kept = False
        entries: list[Box] = []
        for inner in boxes(self.source, children_start(self.source, box), box.end):
            if inner.kind == b"keys":
                raw = self.read(inner.body, inner.end)
                at = 8
                while at + 8 <= len(raw):
                    size = int.from_bytes(raw[at : at + 4], "big")
                    if size < 8:
                        break
                    names.append(raw[at + 8 : at + size])
                    at += size
            elif inner.kind == b"ilst":
                entries = list(boxes(self.source, inner.body, inner.end))
        for entry in entries:
            index = int.from_bytes(entry.kind, "big")
            name = names[index - 1] if 0 < index <= len(names) else entry.kind
            tail = name.rsplit(b".", 1)[-1].lower()
            right = name in _RIGHTS or tail in {b"copyright", b"license"}
            creator = name in _CREATORS or tail in {b"author", b"artist"}
            if (self.keep.rights and right) or (self.keep.creator and creator):
                kept = True
            else:
                self.free(entry, "metadata key")
        if not kept:
            self.free(box, "metadata keys")
        return kept


def _refuse_overlap(items: list[Item]) -> None:
    """Raise Malformed if a private item shares bytes with a picture: blanking would harm it."""
    spans = sorted(
        (at, at + length, item.kind in {b"Exif", b"mime", b"uri "})
        for item in items
        for at, length in item.extents
    )
    reach = {True: 0, False: 0}
    for start, end, private in spans:
        if start < reach[not private]:
            raise Malformed
        reach[private] = max(reach[private], end)


def clean_boxes(data: bytes, keep: Keep, dropped: list[str], *, still: bool, name: str) -> bytes:
    """Empty every private box where it stands, and cut off what follows the last.

    still: a picture, whose ``meta`` box holds its items.
    Raises Malformed if there is nothing to show in the file, and MediaError, with the
    file's ``name``, if private data lies in pieces that cannot be found.
    """
    surgeon = _Surgeon(data, keep, dropped)
    end = 0
    kinds: set[bytes] = set()
    for box in boxes(surgeon.source, 0, len(data)):
        if not all(0x20 <= c < 0x7F or c == 0xA9 for c in box.kind):
            break
        if box.at + int.from_bytes(data[box.at : box.at + 4], "big") > len(data):
            raise Malformed
        surgeon.top(box, still=still)
        kinds.add(box.kind)
        end = box.end
    if not kinds & {b"moov", b"meta", b"jp2c", b"jxlc", b"jxlp", b"moof"}:
        raise Malformed
    if b"moof" in kinds and _PRIVATE_TRACK in dropped:
        raise MediaError(
            f"{name} is a film in fragments with a track of positions, which postlint cannot "
            "clean. Export it again from a film editor and clean that."
        )
    if data[end:].strip(b"\0"):
        dropped.append("files behind the film" if not still else "bytes behind the picture")
    return bytes(surgeon.out[:end])
