"""LOC001: positions in photos and films, and what only looks like one."""

from __future__ import annotations

from tests.media.drafts import draft, iptc, keys, png_xmp, stale, xmp
from tests.media.drafts import picture as view
from tests.media.making import base, exif_block, film, jpeg, london, rational, segment, with_exif
from tests.media.oddities import LOCATED

FLAG = {
    **{name: draft(make()) for name, make in LOCATED.items()},
    "QuickTime keys": draft(keys({"com.apple.quicktime.location.ISO6709": "+51.5000+000.9000/"})),
    "the University's own campus, told apart": draft(
        with_exif(
            exif_block(
                gps={
                    1: (2, "N"),
                    2: (5, rational(51, 30, 23)),
                    3: (2, "W"),
                    4: (5, rational(0, 18, 15)),
                }
            )
        )
    ),
    "nought, nought": draft(
        with_exif(exif_block(gps={2: (5, rational(0, 0, 0)), 4: (5, rational(0, 0, 0))}))
    ),
    "nowhere on Earth": draft(
        with_exif(exif_block(gps={2: (5, rational(99, 0, 0)), 4: (5, rational(200, 0, 0))}))
    ),
}

LEAVE = {
    "JPEG with nothing": draft(jpeg()),
    "PNG with nothing": draft(base("png")),
    "GIF with nothing": draft(base("gif")),
    "WebP with nothing": draft(base("webp")),
    "HEIC with nothing": draft(base("heic")),
    "film with nothing": draft(film()),
    "a GPS version alone": draft(with_exif(exif_block(gps={0: (1, b"\2\3\0\0")}))),
    "a GPS date alone": draft(with_exif(exif_block(gps={0x1D: (2, "2026:11:01")}))),
    "a compass direction": draft(
        with_exif(exif_block(gps={0x10: (2, "T"), 0x11: (5, rational(211.2))}))
    ),
    "fractions over nought": draft(
        with_exif(exif_block(gps={2: (5, [(0, 0)] * 3), 4: (5, [(0, 0)] * 3)}))
    ),
    "latitude without longitude": draft(
        with_exif(exif_block(gps={1: london()[1], 2: london()[2]}))
    ),
    "coordinates in the description": draft(
        with_exif(exif_block(main={0x010E: (2, "51.5083, 0.9000")}))
    ),
    "coordinates in a comment": draft(
        jpeg()[:2] + segment(0xFE, b"GPSLatitude=51.5 GPSLongitude=0.9") + jpeg()[2:]
    ),
    "a title about latitude": draft(xmp("<dc:title>Latitude and longitude</dc:title>")),
    "a city in IPTC": draft(iptc({90: "Ealing"})),
    "a place name in XMP": draft(png_xmp("<photoshop:City>Ealing</photoshop:City>")),
    "a film's camera": draft(keys({"com.apple.quicktime.model": "iPhone 15"})),
    "a preview of the same picture": draft(stale(view(), view())),
    "the lens's focal length": draft(with_exif(exif_block(exif={0x920A: (5, rational(51.5))}))),
}
