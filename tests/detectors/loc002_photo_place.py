"""LOC002: place names in metadata, and names that place nobody."""

from __future__ import annotations

import struct

from tests.media.drafts import draft, gif_xmp, iptc, keys, png_xmp, raw_profile_iptc, webp_xmp, xmp
from tests.media.making import base, box, exif_block, film, jpeg, with_exif

_CORE = "xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'"
_LOCI = b"\0\0\0\0\x15\xc7Walpole Park\0\0" + struct.pack(">iii", 0, 0, 0) + b"\0\0\0"


def _shown(field: str, text: str, whole: str = "LocationShown") -> str:
    return (
        f"<Iptc4xmpExt:{whole}><rdf:Bag><rdf:li rdf:parseType='Resource'>"
        f"<Iptc4xmpExt:{field}>{text}</Iptc4xmpExt:{field}></rdf:li></rdf:Bag>"
        f"</Iptc4xmpExt:{whole}>"
    )


FLAG = {
    "IPTC city": draft(iptc({90: "Ealing"})),
    "IPTC sub-location": draft(iptc({92: "12 Made Up Road"})),
    "IPTC content location": draft(iptc({27: "Walpole Park"})),
    "IPTC city beside state and country": draft(iptc({90: "Reading", 95: "Berks", 101: "UK"})),
    "XMP city": draft(xmp("<photoshop:City>Ealing</photoshop:City>")),
    "XMP city as an attribute": draft(xmp("", attributes="photoshop:City='Ealing'")),
    "XMP location": draft(xmp("", attributes=f"{_CORE} Iptc4xmpCore:Location='Walpole Park'")),
    "XMP location shown, city": draft(xmp(_shown("City", "Ealing"))),
    "XMP location shown, sub-location": draft(xmp(_shown("Sublocation", "Walpole Park"))),
    "XMP location created": draft(xmp(_shown("City", "Ealing", "LocationCreated"))),
    "XMP in PNG": draft(png_xmp("<photoshop:City>Ealing</photoshop:City>")),
    "XMP in WebP": draft(webp_xmp("<photoshop:City>Ealing</photoshop:City>")),
    "XMP in GIF": draft(gif_xmp("<photoshop:City>Ealing</photoshop:City>")),
    "a shot's location": draft(
        xmp("", attributes="xmlns:d='http://ns.adobe.com/xmp/1.0/DynamicMedia/' d:shotLocation='P'")
    ),
    "IPTC in a PNG": draft(raw_profile_iptc(struct.pack(">BBBH", 0x1C, 2, 90, 6) + b"Ealing")),
    "GPS area name": draft(
        with_exif(exif_block(gps={0x1C: (7, b"ASCII\0\0\0Walpole Park")})),
    ),
    "a film's location name": draft(keys({"com.apple.quicktime.location.name": "Walpole Park"})),
    "a phone film's location name": draft(film(extra=box(b"udta", box(b"loci", _LOCI)))),
}

LEAVE = {
    "nothing": draft(jpeg()),
    "PNG with nothing": draft(base("png")),
    "country alone": draft(iptc({101: "United Kingdom"})),
    "state alone": draft(iptc({95: "Greater London"})),
    "XMP country alone": draft(xmp("<photoshop:Country>UK</photoshop:Country>")),
    "country shown": draft(xmp(_shown("CountryName", "UK"))),
    "empty city": draft(iptc({90: ""})),
    "blank city": draft(xmp("", attributes="photoshop:City='  '")),
    "the University itself": draft(iptc({92: "University of West London", 90: "London"})),
    "the University's campus": draft(iptc({92: "St Mary’s Road campus", 90: "Ealing"})),
    "a place in the caption": draft(iptc({120: "Walking in Walpole Park, Ealing"})),
    "a place in the headline": draft(iptc({105: "Ealing wins"})),
    "a place among the keywords": draft(iptc({25: "Ealing"})),
    "a place in the title": draft(xmp("<dc:title>Ealing at dawn</dc:title>")),
    "where the photographer's office is": draft(
        xmp(
            "<Iptc4xmpCore:CreatorContactInfo rdf:parseType='Resource'>"
            "<Iptc4xmpCore:CiAdrCity>Leeds</Iptc4xmpCore:CiAdrCity>"
            "</Iptc4xmpCore:CreatorContactInfo>",
            attributes=_CORE,
        )
    ),
    "where the licensor's office is": draft(
        xmp("", attributes="xmlns:p='http://ns.useplus.org/ldf/xmp/1.0/' p:LicensorCity='Leeds'")
    ),
    "a film's title": draft(keys({"com.apple.quicktime.title": "Ealing"})),
    "a description": draft(with_exif(exif_block(main={0x010E: (2, "Ealing Common")}))),
}
