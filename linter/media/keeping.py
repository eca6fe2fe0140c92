"""What a clean copy keeps of EXIF, XMP and IPTC: the look of the picture, and its rights.

Blocks are written anew from a short list of fields, never thinned by taking
fields out: what is not on the list cannot slip through.
"""

from __future__ import annotations

from dataclasses import dataclass
from struct import pack
from typing import TYPE_CHECKING, Final

from .facts import MAX_EFFORT, Metadata
from .iptc import records, resources
from .source import Source
from .tiff import Tiff
from .xmp import effort_of, local, parse_xmp

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["Keep", "exif_to_keep", "iptc_to_keep", "photoshop_to_keep", "xmp_to_keep"]

_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_IPTC_EXT: Final = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_WHOLE: Final = {
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://creativecommons.org/ns#": "cc",
    "http://xmp.gettyimages.com/gift/1.0/": "GettyImagesGIFT",
}
_SINGLE: Final = {
    (_DC, "rights"),
    (_PHOTOSHOP, "Credit"),
    (_PHOTOSHOP, "Source"),
    (_IPTC_EXT, "DigitalSourceType"),
    ("http://ns.adobe.com/tiff/1.0/", "Copyright"),
    ("http://purl.org/dc/terms/", "provenance"),
}
_CREATOR: Final = {(_DC, "creator"), ("http://ns.adobe.com/tiff/1.0/", "Artist")}
_PREFIXES: Final = {
    **_WHOLE,
    _RDF: "rdf",
    _DC: "dc",
    _PHOTOSHOP: "photoshop",
    _IPTC_EXT: "Iptc4xmpExt",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://purl.org/dc/terms/": "dcterms",
    "adobe:ns:meta/": "x",
}


@dataclass(slots=True)
class Keep:
    """What to keep. creator: the artist's name stays, as part of a statement of rights.

    effort: bytes of XML and of packed text that may still be looked at for rights.
    """

    rights: bool
    creator: bool
    manifest: bool
    effort: int = MAX_EFFORT

    @classmethod
    def of(cls, before: Metadata, *, keep_rights: bool) -> Keep:
        """Decide from what the file says.

        A content-credentials manifest is sealed: one that holds a position can only go
        as a whole.
        """
        told = any("C2PA" in position.block for position in before.positions)
        return cls(
            rights=keep_rights,
            creator=keep_rights and before.artist_is_credit,
            manifest=keep_rights and not told,
        )


def exif_to_keep(block: bytes, keep: Keep) -> bytes:
    """A new TIFF structure with orientation, colour space and rights; empty if there is none."""
    if block[:4] in {b"Exif", b"EXIF"}:
        block = block[6:]
    source = Source(block)
    tiff = Tiff.open(source)
    first = tiff.directory(tiff.first) if tiff is not None else None
    if tiff is None or first is None:
        return b""
    fields: list[tuple[int, int, int, bytes]] = []
    inner: list[tuple[int, int, int, bytes]] = []
    for entry in first.entries:
        if entry.tag == 0x0112 and (value := tiff.integers(entry, 1)):
            fields.append((0x0112, 3, 1, pack("<HH", value[0] & 0xFFFF, 0)))
        elif (entry.tag == 0x8298 and keep.rights) or (entry.tag == 0x013B and keep.creator):
            text = tiff.raw(entry, 4096)
            if text.strip(b"\0 "):
                fields.append((entry.tag, 2, len(text), text))
        elif entry.tag == 0x8769 and (at := tiff.integers(entry, 1)):
            deeper = tiff.directory(at[0])
            inner += [
                (0xA001, 3, 1, pack("<HH", value[0] & 0xFFFF, 0))
                for leaf in (deeper.entries if deeper is not None else ())
                if leaf.tag == 0xA001 and (value := tiff.integers(leaf, 1))
            ]
    return _write(_once(fields), _once(inner))


def _once(fields: list[tuple[int, int, int, bytes]]) -> list[tuple[int, int, int, bytes]]:
    return sorted({field[0]: field for field in reversed(fields)}.values())


def _write(
    fields: list[tuple[int, int, int, bytes]], inner: list[tuple[int, int, int, bytes]]
) -> bytes:
    """A little-endian TIFF structure of IFD0 and, where needed, an EXIF directory."""
    if not fields and not inner:
        return b""
    count = len(fields) + bool(inner)
    after = 8 + 2 + 12 * count + 4
    values = b""
    rows: list[bytes] = []
    for tag, kind, number, value in fields:
        if len(value) <= 4:
            rows.append(pack("<HHI", tag, kind, number) + value.ljust(4, b"\0"))
        else:
            rows.append(pack("<HHII", tag, kind, number, after + len(values)))
            values += value + b"\0" * (len(value) % 2)
    if inner:
        rows.append(pack("<HHII", 0x8769, 4, 1, after + len(values)))
        values += pack("<H", len(inner))
        for tag, kind, number, value in inner:
            values += pack("<HHI", tag, kind, number) + value.ljust(4, b"\0")
        values += b"\0\0\0\0"
    rows.sort(key=lambda row: row[1] << 8 | row[0])
    return b"II*\0\x08\0\0\0" + pack("<H", count) + b"".join(rows) + b"\0\0\0\0" + values


def xmp_to_keep(packet: bytes, keep: Keep) -> bytes:
    """A new packet with the rights properties and the turn of this one; empty if it has none.

    A packet that no parser accepts has nothing to keep.
    """
    from xml.etree.ElementTree import Element as Made
    from xml.etree.ElementTree import SubElement, register_namespace, tostring

    keep.effort -= effort_of(packet)
    if keep.effort < 0 or not packet.strip(b"\0 \r\n\t"):
        return b""
    try:
        root = parse_xmp(packet)
    except Exception:  # expat, defusedxml and codecs each raise their own
        return b""
    for uri, prefix in _PREFIXES.items():
        register_namespace(prefix, uri)
    meta = Made("{adobe:ns:meta/}xmpmeta")
    rdf = SubElement(meta, f"{{{_RDF}}}RDF")
    made = SubElement(rdf, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})
    for description in root.iter(f"{{{_RDF}}}Description"):
        for key, value in description.attrib.items():
            if (_wanted(key, keep) or _turn(key, value)) and key not in made.attrib:
                made.set(key, value)
        for child in description:
            if (_wanted(child.tag, keep) or _turn(child.tag, child.text)) and made.find(
                child.tag
            ) is None:
                made.append(_bare(child))
    if not len(made) and len(made.attrib) == 1:
        return b""
    body: bytes = tostring(meta, encoding="utf-8")
    return (
        b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        + body
        + b'\n<?xpacket end="w"?>'
    )


def _bare(element: Element) -> Element:
    """The element without the white space behind it and without contact details inside it."""
    element.tail = None
    for child in list(element.iter()):
        for leaf in list(child):
            name = local(leaf.tag)[1].lower()
            if "email" in name or "telephone" in name or "address" in name:
                child.remove(leaf)
    return element


def _turn(tag: str, value: str | None) -> bool:
    """Whether a property turns the picture: some programs heed it where EXIF is silent."""
    upright = (value or "").strip() in {"", "1"}
    return local(tag) == ("http://ns.adobe.com/tiff/1.0/", "Orientation") and not upright


def _wanted(tag: str, keep: Keep) -> bool:
    if not keep.rights:
        return False
    namespace, name = local(tag)
    if namespace in _WHOLE or (namespace, name) in _SINGLE:
        return True
    return keep.creator and (namespace, name) in _CREATOR


def iptc_to_keep(data: bytes, keep: Keep) -> bytes:
    """The rights records of an IIM block, and the record that names their encoding."""
    wanted = {(2, 110), (2, 115), (2, 116)} | ({(2, 80)} if keep.creator else set())
    kept = b""
    encoding = b""
    for record, number, value, start, end in records(data):
        if (record, number) == (1, 90):
            encoding = data[start:end]
        elif keep.rights and (record, number) in wanted and value.strip(b"\0 "):
            kept += data[start:end]
    return encoding + kept if kept else b""


def photoshop_to_keep(data: bytes, keep: Keep) -> bytes:
    """The rights among Photoshop's resource blocks: IPTC, copyright flag and link."""
    kept = b""
    for number, start, at, length in resources(data):
        value = data[at : at + length]
        if number == 0x0404:
            pruned = iptc_to_keep(value, keep)
            if pruned:
                kept += b"8BIM\x04\x04\0\0" + pack(">I", len(pruned)) + pruned
                kept += b"\0" * (len(pruned) % 2)
        elif number in {0x040A, 0x040B} and keep.rights and value.strip(b"\0"):
            kept += data[start : at + length + length % 2]
    return kept
