"""XMP packets: Adobe's XML metadata, wherever a file carries it.

Source: ISO 16684-1 (XMP), the IPTC Photo Metadata Standard 2023.2 for the
Iptc4xmp namespaces, the PLUS licence data format for ``plus:``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from linter.patterns import Pattern

from .facts import Block, MediaError, Notes, OwnerKind, PlaceKind, RightKind
from .stock import stock_library

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["coordinate", "effort_of", "local", "parse_xmp", "read_xmp", "read_xmp_anywhere"]

MAX_PACKET = 8 << 20
MAX_DEPTH = 24
MAX_PROPERTIES = 20_000

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_STRUCTURE = frozenset({_RDF[1:-1], _XML[1:-1], "adobe:ns:meta/"})
_LISTS = frozenset({_RDF + "Alt", _RDF + "Bag", _RDF + "Seq"})

# Local names, because a namespace is only a prefix away from its twin: exif:GPSLatitude,
# drone-dji:GpsLatitude and Iptc4xmpExt's LocationShown/exif:GPSLatitude all say the same.
_OWNERS: Final = {
    "ownername": OwnerKind.OWNER,
    "cameraownername": OwnerKind.OWNER,
    "cameraowner": OwnerKind.OWNER,
    "serialnumber": OwnerKind.SERIAL,
    "bodyserialnumber": OwnerKind.SERIAL,
    "cameraserialnumber": OwnerKind.SERIAL,
    "internalserialnumber": OwnerKind.SERIAL,
    "droneserialnumber": OwnerKind.SERIAL,
    "lensserialnumber": OwnerKind.LENS_SERIAL,
    "hostcomputer": OwnerKind.DEVICE,
    "devicename": OwnerKind.DEVICE,
    "photographer": OwnerKind.ARTIST,
    "imageeditor": OwnerKind.ARTIST,
    "ciemailwork": OwnerKind.CONTACT,
    "citelwork": OwnerKind.CONTACT,
    "ciadrextadr": OwnerKind.CONTACT,
    "ciadrpcode": OwnerKind.CONTACT,
    "captionwriter": OwnerKind.ARTIST,
}
# Namespaces whose plain ``Location`` names the place shown.
_LOCATING = ("iptc", "mediapro", "prism", "pmi")
_CREATORS = frozenset({"creator", "artist", "author", "photographer", "imagecreatorname"})
_PLACES: Final = {
    "sublocation": PlaceKind.SUBLOCATION,
    "locationname": PlaceKind.SUBLOCATION,
    "shotlocation": PlaceKind.SUBLOCATION,
    "landmark": PlaceKind.SUBLOCATION,
    "city": PlaceKind.CITY,
    "state": PlaceKind.STATE,
    "provincestate": PlaceKind.STATE,
    "country": PlaceKind.COUNTRY,
    "countryname": PlaceKind.COUNTRY,
}
_RIGHTS: Final = {
    "rights": RightKind.COPYRIGHT,
    "copyright": RightKind.COPYRIGHT,
    "copyrightnotice": RightKind.COPYRIGHT,
    "credit": RightKind.CREDIT,
    "creditline": RightKind.CREDIT,
    "usageterms": RightKind.USAGE,
    "webstatement": RightKind.LICENCE,
    "owner": RightKind.OWNER,
    "copyrightownername": RightKind.OWNER,
    "copyrightowner": RightKind.OWNER,
    "licensorname": RightKind.LICENSOR,
    "licensorurl": RightKind.LICENSOR,
    "imagesuppliername": RightKind.LICENSOR,
    "license": RightKind.LICENCE,
    "attributionname": RightKind.OWNER,
}
_TRIGGER = Pattern(
    "lat|gps|serial|owner|host|creator|artist|author|photographer|location|city"
    "|state|country|landmark|rights|copyright|credit|source|licens|supplier|usage|statement"
    "|attribution|writer|ciadr|ciemail|citel|devicename|imageeditor|gettyimages|stock|c2pa"
    "|provenance|orientation"
)
_NAMES: Final = frozenset(
    {*_OWNERS, *_CREATORS, *_PLACES, *_RIGHTS, "location", "digitalsourcetype", "source"}
    | {"provenance"}
)
_LATITUDE = Pattern(r"(?:^|[a-z])lat(?:itude)?$")
_LOOSE = Pattern(
    r"(GPSL(?:at|ong)itude|GpsL(?:at|ong|ongt)itude)(?:\s*=\s*[\"']|>)\s*([0-9.,+\-NSEWnsew ]+)"
)


@dataclass(slots=True)
class Node:
    """One property: its place in the tree, its own name, its text."""

    namespace: str
    name: str
    path: tuple[str, ...]
    text: str
    parent: int


class _Word(NamedTuple):
    """A tag or attribute taken apart. wanted: some rule asks for properties of this name."""

    namespace: str
    name: str
    structural: bool
    wanted: bool


def local(tag: str) -> tuple[str, str]:
    """Namespace and name of an ElementTree tag."""
    if tag[:1] == "{":
        namespace, _, name = tag[1:].partition("}")
        return namespace, name
    return "", tag


def parse_xmp(packet: bytes) -> Element:
    """Parse a packet, entities and external references refused.

    Raises ValueError (also defusedxml's) or ElementTree's ParseError.
    """
    if b"\0" in packet[:8].strip(b"\0") or packet[:2] in {b"\xfe\xff", b"\xff\xfe"}:
        little = packet[:2] == b"\xff\xfe" or packet[1:2] == b"\0"
        text = packet.decode("utf-16-le" if little else "utf-16-be", "replace")
        packet = text[max(text.find("<x:"), 0) :].encode()
    packet = packet.strip(b"\0 \t\r\n").removeprefix(b"\xef\xbb\xbf")
    # Bytes after the last tag (padding, half a packet wrapper) are common and harmless.
    packet = packet[: packet.rfind(b">") + 1]
    if b"<!" in packet or b"\0" in packet:
        from defusedxml.ElementTree import fromstring as guarded

        element: Element = guarded(packet)
        return element
    # Entities are declared in a document type alone. Where there is none, the parser in C
    # can do no harm, and it takes a third of the time.
    from xml.etree.ElementTree import fromstring

    return fromstring(packet)  # noqa: S314 - see above


def effort_of(packet: bytes) -> int:
    """What parsing a packet costs, in bytes of plain text: tags cost far more than text does."""
    return len(packet) + 40 * packet.count(b"<")


def read_xmp(packet: bytes, notes: Notes, where: Block) -> None:
    """Read one packet; a broken one is searched for coordinates, and noted as a problem."""
    try:
        if len(packet) > notes.allowance:
            notes.spend(len(packet))
        text = packet.decode("latin-1")
        if "\0" in text.strip("\0"):  # UTF-16 or UTF-32
            text = text.replace("\0", "")
        if _TRIGGER.search(text) is None:
            return
        notes.spend(effort_of(packet))
        root = parse_xmp(packet)
    except MediaError as error:
        notes.problem(str(error))
        return
    except Exception:  # expat, defusedxml and codecs each raise their own
        if packet.strip(b"\0 \t\r\n"):
            notes.problem("An XMP block is damaged; it was searched only for coordinates.")
            _loose(text, notes, where)
        return
    with notes.guarding("An XMP block"):
        _interpret(list(_nodes(root)), notes, where)


def read_xmp_anywhere(data: bytes, notes: Notes, where: Block, limit: int = 32) -> None:
    """Find and read packets in bytes whose container is not known."""
    at = 0
    for _ in range(limit):
        starts = [p for mark in (b"<x:xmpmeta", b"<rdf:RDF") if (p := data.find(mark, at)) >= 0]
        if not starts:
            return
        start = min(starts)
        mark = b"</x:xmpmeta>" if data[start : start + 3] == b"<x:" else b"</rdf:RDF>"
        end = data.find(mark, start)
        if end < 0:
            read_xmp(data[start : start + MAX_PACKET], notes, where)
            return
        at = end + len(mark)
        read_xmp(data[start:at], notes, where)


def _word(tag: str) -> _Word:
    namespace, name = local(tag)
    lower = name.lower()
    wanted = lower in _NAMES or "lat" in lower or "lon" in lower or "gps" in lower
    return _Word(namespace, name, namespace in _STRUCTURE, wanted or "getty" in namespace)


def _nodes(root: Element) -> Iterator[Node]:
    """Properties that a rule asks for; ``parent`` numbers the structure that holds them."""
    words: dict[str, _Word] = {}
    nowhere = _word("")
    # An element still to visit: what holds it, which property it belongs to, how deep it is.
    stack: list[tuple[Element, tuple[str, ...], _Word, int, int]] = [(root, (), nowhere, 0, 0)]
    made = 0
    while stack:
        element, path, own, parent, depth = stack.pop()
        made += 1
        if depth > MAX_DEPTH or made > MAX_PROPERTIES:
            raise ValueError("nested too deeply, or too long")
        tag = element.tag
        word = words.get(tag) or words.setdefault(tag, _word(tag))
        if not word.structural:
            path, own = (*path, word.name), word
        holder = parent
        attributes = element.attrib
        # A Description, a resource or a list item that holds fields is one structure.
        if (len(element) or attributes) and tag not in _LISTS:
            holder = made
        for key, value in attributes.items():
            field = words.get(key) or words.setdefault(key, _word(key))
            if field.wanted and not field.structural and field.namespace:
                yield Node(field.namespace, field.name, path, value, holder)
            elif own.wanted and field.name == "resource":
                yield Node(own.namespace, own.name, path[:-1], value, parent)
        if len(element):
            stack += [(child, path, own, holder, depth + 1) for child in reversed(element)]
        elif own.wanted and element.text and (text := element.text.strip()):
            yield Node(own.namespace, own.name, path[:-1], text, parent)


def _interpret(nodes: list[Node], notes: Notes, where: Block) -> None:
    groups: dict[int, dict[str, str]] = {}
    for node in nodes:
        name = node.name.lower()
        if "lat" in name or "lon" in name or "gps" in name:
            groups.setdefault(node.parent, {}).setdefault(name, node.text)
        _statement(node, name, notes, where)
    for fields in groups.values():
        _pair(fields, notes, where)


def _statement(node: Node, name: str, notes: Notes, where: Block) -> None:
    text = node.text
    above = node.path[-1].lower() if node.path else ""
    artwork = "ArtworkOrObject" in node.path
    if (
        above in {"history", "derivedfrom", "ingredients", "licensee", "enduser"}
        or name == "creatortool"
    ):
        return
    if (kind := _OWNERS.get(name)) is not None:
        notes.owner(kind, text, (*where, node.name))
    if name in _CREATORS and not artwork:
        notes.owner(OwnerKind.ARTIST, text, (*where, node.name))
        notes.right(RightKind.CREATOR, text, (*where, node.name))
    if name == "location" and any(word in node.namespace.lower() for word in _LOCATING):
        notes.place(PlaceKind.SUBLOCATION, text, (*where, node.name))
    elif (place := _PLACES.get(name)) is not None:
        notes.place(place, text, (*where, node.name))
    if name == "digitalsourcetype":
        if is_ai(text):
            notes.right(RightKind.AI, text.rsplit("/", 1)[-1], (*where, node.name))
    elif name == "source" and not node.path[:-1] and text[:4] not in {"uuid", "xmp."}:
        notes.right(RightKind.SOURCE, text, (*where, node.name))
    elif (right := _RIGHTS.get(name)) is not None and not artwork:
        if name != "owner" or "xap" in node.namespace or "rights" in node.namespace:
            notes.right(right, text, (*where, node.name))
    elif (name == "provenance" and "dcterms" in node.namespace) or "dc/terms" in node.namespace:
        notes.right(RightKind.MANIFEST, "C2PA manifest, kept elsewhere", (*where, node.name))
    if "gettyimages" in node.namespace.lower():
        notes.right(RightKind.STOCK, "Getty Images", (*where, node.name))
    elif name in {"source", "credit", "rights", "creator", "webstatement", "licensorurl"} and (
        library := stock_library(text)
    ):
        notes.right(RightKind.STOCK, library, (*where, node.name))


def is_ai(text: str) -> bool:
    """Whether an IPTC digital source type says that a model made the picture.

    Source: IPTC NewsCodes, digitalsourcetype.
    """
    return text.rsplit("/", 1)[-1].casefold() in {
        "trainedalgorithmicmedia",
        "compositewithtrainedalgorithmicmedia",
        "algorithmicmedia",
        "compositesynthetic",
    }


def _pair(fields: dict[str, str], notes: Notes, where: Block) -> None:
    """Match latitude with longitude among the fields of one structure."""
    for name, text in fields.items():
        if _LATITUDE.search(name) is None:
            if name.endswith("gpsposition") or name == "gpscoordinates":
                _point(text, notes, (*where, name))
            continue
        stem = name[: name.rfind("lat")]
        # "longtitude" is DJI's own spelling.
        twins = (stem + end for end in ("longitude", "longtitude", "long", "lon", "lng"))
        other = next((fields[twin] for twin in twins if twin in fields), None)
        notes.gps_seen = True
        if other is None:
            continue
        latitude, longitude = coordinate(text), coordinate(other)
        if latitude is None or longitude is None:
            continue
        if fields.get(stem + "latituderef", "")[:1].upper() == "S":
            latitude = -abs(latitude)
        if fields.get(stem + "longituderef", "")[:1].upper() == "W":
            longitude = -abs(longitude)
        altitude = fraction(fields.get(stem + "altitude", ""))
        if altitude is not None and fields.get(stem + "altituderef", "0").strip() == "1":
            altitude = -altitude
        notes.position(latitude, longitude, altitude, (*where, "GPS"))


def _point(text: str, notes: Notes, where: Block) -> None:
    parts = text.replace(",", " ").split()
    if len(parts) >= 2:
        latitude, longitude = fraction(parts[0]), fraction(parts[1])
        if latitude is not None and longitude is not None:
            notes.position(latitude, longitude, None, where)


def fraction(text: str) -> float | None:
    """A number, or a fraction such as ``123/10``; None if it is neither."""
    top, _, bottom = text.strip().partition("/")
    try:
        return float(top) / float(bottom or 1)
    except (ValueError, ZeroDivisionError):
        return None


def coordinate(text: str) -> float | None:
    """Degrees from ``51,30.5N``, ``51,30,30N``, ``51.5083`` or ``51 deg 30' 30" N``.

    South and west are negative. None if it is no coordinate.
    Source: ISO 16684-2, GPSCoordinate.
    """
    text = text.strip().upper().replace("DEG", " ")
    sign = -1.0 if text[-1:] in {"S", "W"} or text[:1] in {"S", "W", "-"} else 1.0
    cleaned = "".join(c if c.isdigit() or c in "./" else " " for c in text)
    if "," in text and text.count(",") == 1 and not any(c in text for c in "NSEW.°'/"):
        # A decimal comma, from a program that wrote in its own language.
        cleaned = cleaned.strip().replace(" ", ".")
    parts = [fraction(part) for part in cleaned.split()][:3]
    if not parts or None in parts:
        return None
    total = 0.0
    for power, part in enumerate(parts):
        total += (part or 0.0) / 60.0**power
    return sign * total


def _loose(text: str, notes: Notes, where: Block) -> None:
    """Coordinates in a packet that no XML parser accepts."""
    found: dict[str, float] = {}
    for match in _LOOSE.finditer(text[: 1 << 20]):
        value = coordinate(match[2] or "")
        if value is not None:
            axis = "latitude" if "lat" in (match[1] or "").lower() else "longitude"
            found.setdefault(axis, value)
    if len(found) == 2:
        notes.position(found["latitude"], found["longitude"], None, (*where, "GPS"))
