"""Clean copies: the same pixels, nothing private, rights and looks kept."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageSequence

from linter.media import Cleaned, MediaError, RightKind, clean, read

from .making import (
    animation,
    avi,
    base,
    box,
    encoded,
    exif_block,
    film,
    jpeg,
    london,
    png_chunk,
    refusal,
    scene,
    segment,
    webm,
    with_exif,
    with_xmp,
    xmp_packet,
)
from .oddities import LOCATED


def frames(data: bytes) -> list[bytes]:
    """Pixels of every frame, as stored: not turned."""
    with Image.open(BytesIO(data)) as picture:
        return [frame.convert("RGBA").tobytes() for frame in ImageSequence.Iterator(picture)]


def whats(cleaned: Cleaned) -> set[str]:
    return {fact.what for fact in cleaned.removed}


@pytest.mark.parametrize("name", LOCATED)
def test_a_position_in_a_rare_place_goes(name: str) -> None:
    cleaned = clean(LOCATED[name]())
    assert cleaned.after.positions == ()
    assert cleaned.uncleaned == ()
    assert "position" in whats(cleaned)
    assert not cleaned.resaved


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF"])
def test_orientation_is_kept(kind: str, orientation: int) -> None:
    base("heic")  # registers the HEIF plug-in
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = "Jo Bloggs"
    data = encoded(scene(64, 64), kind, exif=exif)
    assert read(data).owners
    cleaned = clean(data)
    assert cleaned.uncleaned == ()
    assert frames(cleaned.data) == frames(data)
    with Image.open(BytesIO(data)) as before, Image.open(BytesIO(cleaned.data)) as after:
        kept = (after.getexif().get(0x0112, 1), after.info.get("original_orientation"))
        assert kept == (before.getexif().get(0x0112, 1), before.info.get("original_orientation"))
        assert after.getexif().get(0x013B) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_colour_profile_is_kept(kind: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(scene(), kind, icc_profile=profile)
    with Image.open(BytesIO(clean(data).data)) as after:
        assert after.info["icc_profile"] == profile


KINDS = {
    "progressive": jpeg(progressive=True),
    "restart markers": jpeg(scene(256, 200), restart_marker_rows=1),
    "grey JPEG": jpeg(scene(mode="L")),
    "CMYK JPEG": jpeg(scene(mode="CMYK")),
    "palette PNG": encoded(scene(mode="P"), "PNG", transparency=0),
    "16-bit PNG": encoded(Image.new("I;16", (20, 10), 40_000), "PNG"),
    "alpha PNG": encoded(scene(mode="RGBA"), "PNG"),
    "animated PNG": animation("PNG"),
    "animated GIF": animation("GIF"),
    "animated WebP": animation("WEBP"),
    "alpha WebP": encoded(scene(mode="RGBA"), "WEBP"),
    "tiles of a TIFF": encoded(scene(), "TIFF", compression="tiff_lzw"),
    "CMYK TIFF": encoded(scene(mode="CMYK"), "TIFF"),
    "two-page TIFF": encoded(scene(), "TIFF", save_all=True, append_images=[scene(10, 20)]),
    "BMP": encoded(scene(), "BMP"),
    "JPEG 2000": base("jp2"),
    "HEIC": base("heic"),
    "AVIF": base("avif"),
}


@pytest.mark.parametrize("name", KINDS)
def test_pixels_are_the_same_bit_for_bit(name: str) -> None:
    cleaned = clean(KINDS[name])
    assert frames(cleaned.data) == frames(KINDS[name])
    assert not cleaned.resaved
    assert cleaned.uncleaned == ()


def test_cleaning_twice_changes_nothing() -> None:
    for make in LOCATED.values():
        once = clean(make()).data
        assert clean(once).data == once


def rightful() -> bytes:
    """A press photo: rights in EXIF and XMP, and a private owner and place beside them."""
    block = exif_block(
        main={0x0112: (3, 3), 0x013B: (2, "Jo Bloggs"), 0x8298: (2, "Agency Ltd")},
        exif={0xA430: (2, "Sam Smith"), 0xA431: (2, "4711"), 0xA001: (3, 1)},
        gps=london(),
    )
    packet = xmp_packet(
        "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>Agency Ltd</rdf:li></rdf:Alt></dc:rights>"
        "<dc:creator><rdf:Seq><rdf:li>Jo Bloggs</rdf:li></rdf:Seq></dc:creator>"
        "<xmpRights:UsageTerms>Ask</xmpRights:UsageTerms>"
        "<photoshop:City>Ealing</photoshop:City><aux:SerialNumber>4711</aux:SerialNumber>",
        attributes="photoshop:Credit='Agency'",
    )
    return with_xmp(packet, with_exif(block))


def test_rights_are_kept_and_the_rest_is_not() -> None:
    cleaned = clean(rightful())
    after = cleaned.after
    assert {r.kind for r in after.rights} == {
        RightKind.COPYRIGHT,
        RightKind.CREATOR,
        RightKind.CREDIT,
        RightKind.USAGE,
    }
    assert after.orientation == 3
    assert after.places == ()
    assert {o.text for o in after.owners} == {"Jo Bloggs"}
    assert cleaned.uncleaned == ()
    assert whats(cleaned) >= {"position", "city", "camera serial number", "owner name"}
    assert {fact.what for fact in cleaned.left} >= {"copyright notice", "credit line"}
    for word in (b"4711", b"Sam Smith", b"Ealing"):
        assert word not in cleaned.data


def test_everything_goes_on_request() -> None:
    cleaned = clean(rightful(), keep_rights=False)
    assert cleaned.after.rights == ()
    assert cleaned.after.owners == ()
    assert cleaned.left == ()
    assert cleaned.after.orientation == 3
    assert b"Jo Bloggs" not in cleaned.data


def test_an_artist_who_claims_nothing_is_a_private_person() -> None:
    cleaned = clean(with_exif(exif_block(main={0x013B: (2, "Jo Bloggs")})))
    assert cleaned.after.owners == ()
    assert whats(cleaned) >= {"artist"}


def test_content_credentials_are_kept_unless_they_tell_a_place() -> None:
    told = LOCATED["content credentials"]()
    untold = told.replace(b"exif:GPSL", b"exif:XYZL")
    assert [fact.what for fact in clean(untold).left] == ["content credentials"]
    assert clean(untold, keep_rights=False).left == ()
    assert clean(told).left == ()


def test_a_turn_that_only_xmp_tells_is_kept() -> None:
    for value, kept in (("6", True), ("1", False)):
        packet = xmp_packet(
            "<dc:creator>Jo</dc:creator>",
            attributes=f"xmlns:tiff='http://ns.adobe.com/tiff/1.0/' tiff:Orientation='{value}'",
        )
        data = clean(with_xmp(packet), keep_rights=False).data
        assert (b"Orientation" in data) is kept
        assert b"Jo" not in data


def test_previews_and_what_hangs_on_behind_go() -> None:
    small = encoded(scene(16, 12), "JPEG")
    cleaned = clean(with_exif(exif_block(thumbnail=small)) + film())
    assert cleaned.after.thumbnails == ()
    assert small not in cleaned.data
    assert cleaned.data.endswith(b"\xff\xd9")
    assert whats(cleaned) >= {"preview", "files behind the picture"}


def test_blocks_between_scans_go() -> None:
    data = jpeg(progressive=True)
    second = data.rindex(b"\xff\xda")
    hidden = data[:second] + segment(0xE1, b"secret") + data[second:]
    cleaned = clean(hidden)
    assert b"secret" not in cleaned.data
    assert frames(cleaned.data) == frames(data)


def test_leftovers_behind_a_cropped_png_go() -> None:
    """Some editors cropped in place and left the old picture's end in the file."""
    data = base("png")
    cleaned = clean(data + data[40:])
    assert cleaned.data == clean(data).data
    assert "bytes behind the picture" in whats(cleaned)


def test_films_keep_every_frame_where_it_stands() -> None:
    for name in ("GoPro track", "Apple timed metadata", "drone captions"):
        data = LOCATED[name]()
        cleaned = clean(data).data
        assert len(cleaned) == len(data)
        start = data.index(b"mdat")
        assert cleaned[start : start + 68] == data[start : start + 68]
        assert b"51.5" not in cleaned[-60:]


def test_other_films_come_clean() -> None:
    for data in (webm({"ARTIST": "Jo Bloggs"}), avi({b"IART": b"Jo Bloggs"})):
        cleaned = clean(data)
        assert cleaned.uncleaned == ()
        assert len(cleaned.data) == len(data)
        assert b"Bloggs" not in cleaned.data


def test_a_log_in_fragments_is_refused_not_missed() -> None:
    data = LOCATED["GoPro track"]()
    at = data.rindex(b"stsz") + 4
    data = data[:at] + bytes(12) + data[at + 12 :] + box(b"moof", b"")
    assert read(data).problems == (
        "A track of positions is cut into fragments, which were not read.",
    )
    with pytest.raises(MediaError, match="film in fragments"):
        clean(data)


def test_film_keeps_its_copyright_only() -> None:
    def text(value: bytes) -> bytes:
        return len(value).to_bytes(2, "big") + b"\0\0" + value

    extra = box(
        b"udta",
        box(b"\xa9cpy", text(b"Agency"))
        + box(b"\xa9xyz", text(b"+51.5000+000.9000/"))
        + box(b"\xa9day", text(b"2026-11-01")),
    )
    cleaned = clean(film(extra=extra))
    assert [r.text for r in cleaned.after.rights] == ["Agency"]
    assert b"2026-11-01" not in cleaned.data
    assert clean(film(extra=extra), keep_rights=False).after.rights == ()


def test_a_damaged_picture_is_saved_anew_and_says_so() -> None:
    data = base("png")
    broken = data[:33] + png_chunk(b"tEXt", b"Author\0Jo") + data[33:-12]
    cleaned = clean(broken)
    assert cleaned.resaved
    assert cleaned.remarks == ("The picture was damaged, so its pixels were saved anew.",)
    assert cleaned.after.owners == ()
    assert frames(cleaned.data) == frames(data)


@pytest.mark.parametrize("kind", ["jpg", "png", "gif", "webp", "tif", "heic", "mp4"])
def test_cut_off_files_are_cleaned_or_refused(kind: str) -> None:
    data = base(kind)
    for cut in range(4, len(data), max(1, len(data) // 40)):
        assert refusal(partial(clean, data[:cut])).endswith(".")


@pytest.mark.parametrize("kind", ["psd", "xmp"])
def test_what_cannot_be_cleaned_is_refused_with_advice(kind: str) -> None:
    with pytest.raises(MediaError, match="Export it as JPEG"):
        clean(base(kind))


def test_the_original_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(rightful())
    assert clean(path).data == clean(rightful()).data
    assert path.read_bytes() == rightful()
