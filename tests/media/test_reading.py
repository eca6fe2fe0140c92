"""Positions, places, owners and rights, wherever a file keeps them."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from linter.media import (
    Judgement,
    MediaError,
    OwnerKind,
    PlaceKind,
    RightKind,
    read,
)
from linter.media.quicktime import iso6709
from linter.media.xmp import coordinate

from .judge import Judge, position_in
from .making import (
    avi,
    base,
    box,
    encoded,
    exif_block,
    film,
    jpeg,
    london,
    png_chunk,
    rational,
    scene,
    segment,
    webm,
    with_exif,
    with_xmp,
    xmp_packet,
)
from .oddities import BEYOND_EXIFTOOL, LATITUDE, LOCATED, LONGITUDE


@pytest.mark.parametrize("name", LOCATED)
def test_position_in_a_rare_place(name: str) -> None:
    found = read(LOCATED[name]())
    assert len(found.positions) == 1
    assert found.positions[0].latitude == pytest.approx(LATITUDE, abs=0.01)
    assert found.positions[0].longitude == pytest.approx(LONGITUDE, abs=0.01)
    assert found.positions[0].judgement is Judgement.REAL
    assert not found.has_gps_without_position


def test_exiftool_agrees_on_the_rare_places(tmp_path: Path) -> None:
    paths: dict[Path, str] = {}
    for name, make in LOCATED.items():
        data = make()
        suffix = {b"\xff\xd8": "jpg", b"\x89P": "png", b"II": "tif"}.get(data[:2], "mp4")
        path = tmp_path / f"{len(paths)}.{suffix}"
        path.write_bytes(data)
        paths[path] = name
    with Judge() as judge:
        tags = judge.tags(*paths)
    missed = {name for path, name in paths.items() if not position_in(tags[path])}
    assert missed == BEYOND_EXIFTOOL


@pytest.mark.parametrize("order", ["<", ">"])
def test_south_and_below_the_sea(order: str) -> None:
    gps = {**london(south=True), 5: (1, b"\1"), 6: (5, rational(12.5))}
    position = read(with_exif(exif_block(gps=gps, order=order))).positions[0]
    assert position.latitude == pytest.approx(-51.508333, abs=1e-5)
    assert position.altitude == pytest.approx(-12.5)
    assert position.block == ("EXIF", "GPS")


def test_a_gps_directory_that_is_pointed_at_twice() -> None:
    """First as an EXIF directory, then as what it is."""
    block = bytearray(exif_block(exif={}, gps=london()))
    rows = [block.index(struct.pack("<HHI", tag, 4, 1)) + 8 for tag in (0x8769, 0x8825)]
    block[rows[0] : rows[0] + 4] = block[rows[1] : rows[1] + 4]
    assert read(with_exif(bytes(block))).positions


@pytest.mark.parametrize(
    ("latitude", "longitude", "judgement"),
    [
        ((0, 0, 0), (0, 0, 0), Judgement.NULL_ISLAND),
        ((91, 0, 0), (10, 0, 0), Judgement.OUT_OF_RANGE),
        ((10, 0, 0), (181, 0, 0), Judgement.OUT_OF_RANGE),
        ((0, 0, 0), (10, 0, 0), Judgement.REAL),
        ((90, 0, 0), (180, 0, 0), Judgement.REAL),
    ],
)
def test_coordinates_are_judged(
    latitude: tuple[int, ...], longitude: tuple[int, ...], judgement: Judgement
) -> None:
    gps = {1: (2, "N"), 2: (5, rational(*latitude)), 3: (2, "E"), 4: (5, rational(*longitude))}
    assert read(with_exif(exif_block(gps=gps))).positions[0].judgement is judgement


@pytest.mark.parametrize(
    "gps",
    [
        {0: (1, b"\2\3\0\0")},
        {2: (5, rational(51, 30, 0))},
        {2: (5, [(0, 0), (0, 0), (0, 0)]), 4: (5, [(0, 0), (0, 0), (0, 0)])},
        {0x1D: (2, "2026:11:01")},
    ],
    ids=["version", "one axis", "no denominators", "date"],
)
def test_gps_without_a_position(gps: dict[int, tuple[int, object]]) -> None:
    found = read(with_exif(exif_block(gps=gps)))
    assert found.has_gps_without_position
    assert found.positions == ()


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("51,30.5N", 51.508333),
        ("51,30,30S", -51.508333),
        ("51.5083", 51.5083),
        ("-0.9", -0.9),
        ("0,54.0W", -0.9),
        ("51 deg 30' 30.00\" N", 51.508333),
        ("51,5083", 51.5083),
        ("1030/20", 51.5),
    ],
)
def test_coordinate_in_text(text: str, degrees: float) -> None:
    assert coordinate(text) == pytest.approx(degrees, abs=1e-5)


@pytest.mark.parametrize("text", ["", "north", "1/0", "..", "N"])
def test_no_coordinate_in_text(text: str) -> None:
    assert coordinate(text) is None


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("+51.5074-000.1278+035.000/", (51.5074, -0.1278, 35.0)),
        ("+51.5074-000.1278/", (51.5074, -0.1278, None)),
        ("-3351.5+15112.6/", (-33.858333, 151.21, None)),
        ("+513030-0000740/", (51.508333, -0.127778, None)),
        ("+27.5916+086.5640+8850CRSWGS_84/", (27.5916, 86.564, 8850.0)),
        ("51.5074, -0.1278", (51.5074, -0.1278, None)),
    ],
)
def test_position_in_text(text: str, point: tuple[float, float, float | None]) -> None:
    found = iso6709(text)
    assert found is not None
    assert found[:2] == pytest.approx(point[:2], abs=1e-5)
    assert found[2] == point[2]


@pytest.mark.parametrize("text", ["", "home", "+51", "2026-11-01", "v1.2.3"])
def test_no_position_in_text(text: str) -> None:
    assert iso6709(text) is None


def test_facts_of_exif() -> None:
    block = exif_block(
        main={
            0x010F: (2, "Maker"),
            0x0110: (2, "Maker One"),
            0x0112: (3, 6),
            0x013B: (2, "Jo Bloggs"),
            0x8298: (2, b"Jo Bloggs\0Editor Ltd\0"),
        },
        exif={0xA430: (2, "Sam"), 0xA431: (2, "4711"), 0xA435: (2, "0000")},
    )
    found = read(with_exif(block))
    assert found.model == "Maker One"
    assert found.orientation == 6
    assert (found.format, found.width, found.height) == ("JPEG", 48, 32)
    assert {(o.kind, o.text) for o in found.owners} == {
        (OwnerKind.ARTIST, "Jo Bloggs"),
        (OwnerKind.OWNER, "Sam"),
        (OwnerKind.SERIAL, "4711"),
    }
    notices = [r.text for r in found.rights if r.kind is RightKind.COPYRIGHT]
    assert notices == ["Jo Bloggs", "Editor Ltd"]


def test_text_in_utf16() -> None:
    block = exif_block(main={0x9C9D: (1, "Zoë".encode("utf-16-le") + b"\0\0")})
    assert read(with_exif(block)).owners[0].text == "Zoë"


@pytest.mark.parametrize("value", ["", "  ", "Unknown", "none", "-"])
def test_empty_fields_name_nobody(value: str) -> None:
    found = read(with_exif(exif_block(main={0x013B: (2, value), 0x8298: (2, value)})))
    assert found.owners == ()
    assert found.rights == ()


def test_places_in_xmp_structures() -> None:
    packet = xmp_packet(
        "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType='Resource'>"
        "<Iptc4xmpExt:Sublocation>12 Made Up Road</Iptc4xmpExt:Sublocation>"
        "<Iptc4xmpExt:City>Ealing</Iptc4xmpExt:City></rdf:li></rdf:Bag>"
        "</Iptc4xmpExt:LocationShown><photoshop:Country>UK</photoshop:Country>"
    )
    assert {(p.kind, p.text) for p in read(with_xmp(packet)).places} == {
        (PlaceKind.SUBLOCATION, "12 Made Up Road"),
        (PlaceKind.CITY, "Ealing"),
        (PlaceKind.COUNTRY, "UK"),
    }


def test_two_structures_are_two_positions() -> None:
    place = (
        "<rdf:li rdf:parseType='Resource'><exif:GPSLatitude>{}</exif:GPSLatitude>"
        "<exif:GPSLongitude>{}</exif:GPSLongitude></rdf:li>"
    )
    packet = xmp_packet(
        "<Iptc4xmpExt:LocationShown><rdf:Bag>"
        + place.format("51,0N", "1,0E")
        + place.format("52,0N", "2,0E")
        + "</rdf:Bag></Iptc4xmpExt:LocationShown>"
    )
    found = read(with_xmp(packet)).positions
    assert [(p.latitude, p.longitude) for p in found] == [(51.0, 1.0), (52.0, 2.0)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_xmp_in_any_encoding(encoding: str) -> None:
    text = xmp_packet("<aux:OwnerName>Zoë</aux:OwnerName>").decode()
    mark = "\ufeff" if encoding != "utf-8" else ""
    sidecar = (mark + text[text.index("<x:") :]).encode(encoding)
    assert [o.text for o in read(with_xmp(sidecar)).owners] == ["Zoë"]


def test_history_of_edits_names_no_owner() -> None:
    packet = xmp_packet(
        "<xmpMM:DerivedFrom xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' "
        "rdf:parseType='Resource'><dc:creator>x</dc:creator></xmpMM:DerivedFrom>"
        "<xmp:CreatorTool xmlns:xmp='http://ns.adobe.com/xap/1.0/'>A tool</xmp:CreatorTool>"
    )
    assert read(with_xmp(packet)).owners == ()


@pytest.mark.parametrize(
    ("text", "library"),
    [
        ("Getty Images", "Getty Images"),
        ("photo: iStockphoto", "iStock"),
        ("Jo Bloggs/Shutterstock.com", "Shutterstock"),
        ("https://www.alamy.com/x", "Alamy"),
        ("stock.adobe.com", "Adobe Stock"),
    ],
)
def test_stock_libraries(text: str, library: str) -> None:
    found = read(with_xmp(xmp_packet(f"<photoshop:Credit>{text}</photoshop:Credit>")))
    assert library in [r.text for r in found.rights if r.kind is RightKind.STOCK]


@pytest.mark.parametrize("text", ["Malamyte", "Repexels", "Jo Bloggs", "stock exchange"])
def test_words_that_hold_a_library_name(text: str) -> None:
    found = read(with_xmp(xmp_packet(f"<photoshop:Credit>{text}</photoshop:Credit>")))
    assert not any(r.kind is RightKind.STOCK for r in found.rights)


def test_ai_label_and_manifest() -> None:
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    packet = xmp_packet("", attributes=f"Iptc4xmpExt:DigitalSourceType='{source}'")
    kinds = {r.kind for r in read(with_xmp(packet)).rights}
    assert kinds == {RightKind.AI}
    manifest = {r.kind for r in read(LOCATED["content credentials"]()).rights}
    assert manifest == {RightKind.MANIFEST}


def test_camera_made_pictures_carry_no_ai_label() -> None:
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
    packet = xmp_packet("", attributes=f"Iptc4xmpExt:DigitalSourceType='{source}'")
    assert read(with_xmp(packet)).rights == ()


def _panasonic() -> bytes:
    """A maker note with a place, as travel cameras write it."""
    rows = 2
    values_at = 12 + 2 + 12 * rows + 4
    city, serial = b"Ealing\0\0", b"F1234567\0\0\0\0"
    # Offsets count from the TIFF header around; the test's block starts at 8 + 18 + 18.
    start = 8 + 18 + 18
    entries = struct.pack("<HHII", 0x25, 7, len(serial), start + values_at)
    entries += struct.pack("<HHII", 0x6D, 7, len(city), start + values_at + len(serial))
    note = b"Panasonic\0\0\0" + struct.pack("<H", rows) + entries + bytes(4) + serial + city
    return with_exif(exif_block(exif={0x927C: (7, note)}))


def test_maker_note_with_place_and_serial_number() -> None:
    found = read(_panasonic())
    assert [(p.kind, p.text) for p in found.places] == [(PlaceKind.CITY, "Ealing")]
    assert [(o.kind, o.text) for o in found.owners] == [(OwnerKind.SERIAL, "F1234567")]


def test_preview_is_found_where_it_stands() -> None:
    small = encoded(scene(16, 12), "JPEG")
    data = with_exif(exif_block(thumbnail=small))
    (preview,) = read(data).thumbnails
    assert preview.data == small
    assert data[preview.offset : preview.offset + preview.length] == small


def test_size_in_pixels() -> None:
    for kind in ("jpg", "png", "webp", "webpl", "gif", "tif", "jp2"):
        found = read(base(kind))
        assert (found.width, found.height) == (48, 32), kind
    for kind in ("heic", "mp4"):
        assert read(base(kind)).width == 64, kind


def test_films_tell_names_and_places() -> None:
    place = b"\0\0\0\0\x15\xc7Walpole Park\0\0" + struct.pack(">iii", 0, 0, 0) + b"\0\0\0"
    text = b"Jo Bloggs"
    extra = box(
        b"udta",
        box(b"loci", place) + box(b"\xa9ART", struct.pack(">HH", len(text), 0) + text),
    )
    found = read(film(extra=extra))
    assert found.is_video
    assert [p.text for p in found.places] == ["Walpole Park"]
    assert [o.text for o in found.owners] == ["Jo Bloggs"]
    assert found.positions[0].judgement is Judgement.NULL_ISLAND


def test_other_films_tell_names() -> None:
    made = webm({"ARTIST": "Jo Bloggs", "RECORDING_LOCATION": "Walpole Park", "COPYRIGHT": "Me"})
    found = read(made)
    assert [o.text for o in found.owners] == ["Jo Bloggs"]
    assert [p.text for p in found.places] == ["Walpole Park"]
    assert {r.text for r in found.rights} == {"Jo Bloggs", "Me"}
    found = read(avi({b"IART": b"Jo Bloggs", b"ICOP": b"Agency"}))
    assert [o.text for o in found.owners] == ["Jo Bloggs"]
    assert (found.width, found.height) == (64, 48)


def test_png_text_with_coordinates() -> None:
    bare = base("png")
    chunks = png_chunk(b"tEXt", b"exif:GPSLatitude\x0051.5") + png_chunk(
        b"tEXt", b"exif:GPSLongitude\x000.9"
    )
    assert read(bare[:33] + chunks + bare[33:]).positions[0].latitude == 51.5


def test_path_and_bytes_say_the_same(tmp_path: Path) -> None:
    for name, make in LOCATED.items():
        path = tmp_path / "file"
        path.write_bytes(make())
        assert read(path) == read(make()), name


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(LOCATED["ordinary"]())
    assert read(path).format == "JPEG"


@pytest.mark.parametrize("data", [b"", b"hello", b"\0" * 100, b"PK\x03\x04", b"II", b"RIFF"])
def test_what_is_no_picture(data: bytes) -> None:
    with pytest.raises(MediaError, match=r"[.]$"):
        read(data, name="IMG_1.jpg")


def test_errors_name_the_file_and_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"gone\.jpg is not there"):
        read(tmp_path / "gone.jpg")
    with pytest.raises(MediaError, match=r"^IMG_1\.jpg is empty\. Save or send it again\.$"):
        read(b"", name="IMG_1.jpg")
    with pytest.raises(MediaError, match=r"not an ordinary file|could not be opened"):
        read(tmp_path)


def test_cut_off_pictures_are_a_problem_not_a_silence() -> None:
    for kind in ("png", "gif", "webp"):
        data = base(kind)
        assert read(data[: len(data) * 2 // 3]).problems, kind
    block = exif_block(gps=london())
    assert read(with_exif(block[:40])).problems


def test_a_comment_that_looks_like_metadata_is_harmless() -> None:
    picture = jpeg()
    data = picture[:2] + segment(0xFE, b"Exif\0\0II*\0 GPSLatitude 51.5") + picture[2:]
    assert read(data).positions == ()
