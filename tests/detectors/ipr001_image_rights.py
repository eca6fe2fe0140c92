"""IPR001: holders whom the post does not name, and those whom it need not."""

from __future__ import annotations

from tests.media.drafts import draft, gif_xmp, iptc, keys, png_xmp, webp_xmp, xmp
from tests.media.making import base, exif_block, film, jpeg, png_chunk, segment, with_exif

_PLUS = "xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/'"
_GETTY = "xmlns:g='http://xmp.gettyimages.com/gift/1.0/'"
_PNG = base("png")


def _notice(text: str, *, artist: str = "", model: str = "") -> bytes:
    fields = {0x8298: (2, text)}
    if artist:
        fields[0x013B] = (2, artist)
    if model:
        fields[0x0110] = (2, model)
    return with_exif(exif_block(main=fields))


FLAG = {
    "EXIF copyright": draft(_notice("© 2026 Sam Sample. All rights reserved.")),
    "EXIF copyright of an editor": draft(_notice("Copyright 2019-2024 Sample News Agency")),
    "IPTC notice": draft(iptc({116: "(c) Sam Sample"})),
    "IPTC credit": draft(iptc({110: "Sample News/PA"})),
    "IPTC source": draft(iptc({115: "Sample News Agency"})),
    "XMP rights": draft(
        xmp(
            "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>Sam Sample</rdf:li>"
            "</rdf:Alt></dc:rights>"
        )
    ),
    "XMP credit": draft(xmp("", attributes="photoshop:Credit='Sample News'")),
    "XMP owner of the rights": draft(
        xmp("<xmpRights:Owner><rdf:Bag><rdf:li>Sam Sample</rdf:li></rdf:Bag></xmpRights:Owner>")
    ),
    "PLUS copyright owner": draft(xmp("", attributes=f"{_PLUS} plus:CopyrightOwnerName='Sample'")),
    "PLUS licensor": draft(xmp("", attributes=f"{_PLUS} plus:LicensorName='Sample Images'")),
    "Getty's own fields": draft(xmp("", attributes=f"{_GETTY} g:AssetID='471100'")),
    "a stock library's credit": draft(xmp("", attributes="photoshop:Credit='Shutterstock'")),
    "a stock library in a comment": draft(
        jpeg()[:2] + segment(0xFE, b"From iStockphoto.com") + jpeg()[2:]
    ),
    "PNG copyright": draft(_PNG[:33] + png_chunk(b"tEXt", b"Copyright\0Sam Sample") + _PNG[33:]),
    "WebP rights": draft(webp_xmp("<dc:rights>Sam Sample</dc:rights>")),
    "GIF rights": draft(gif_xmp("<dc:rights>Sam Sample</dc:rights>")),
    "a film's copyright": draft(keys({"com.apple.quicktime.copyright": "Sample Films"})),
    "another is thanked": draft(_notice("© Sam Sample"), "Photo: Alex Example"),
    "only part of the name": draft(_notice("© Sam Sample"), "Thanks, Sam!"),
    "another author": draft(_notice("© Sam Sample"), display_name="Jo Bloggs", handle="jobloggs"),
}

LEAVE = {
    "nothing": draft(jpeg()),
    "film with nothing": draft(film()),
    "named in the post": draft(_notice("© 2026 Sam Sample"), "The park at dawn. Photo: Sam Sample"),
    "named with a handle": draft(_notice("© 2026 Sam Sample"), "The park, by @samsample"),
    "named with a tag": draft(_notice("© Sample Photography"), "The park 📷 #Sample"),
    "library named in the post": draft(
        xmp("", attributes="photoshop:Credit='Getty Images'"), "Image: Getty Images"
    ),
    "the University": draft(_notice("© University of West London")),
    "the University by its short name": draft(iptc({116: "UWL", 110: "UWL"})),
    "the author": draft(_notice("© 2026 Jo Bloggs"), display_name="Dr Jo Bloggs"),
    "the author by handle": draft(_notice("(c) jobloggs"), handle="jobloggs"),
    "a notice without a name": draft(_notice("Copyright 2005")),
    "all rights reserved by nobody": draft(_notice("All rights reserved.")),
    "the camera's own words": draft(_notice("OLYMPUS DIGITAL CAMERA")),
    "the camera's user": draft(_notice("(C) by RDC-5300 User")),
    "the camera's model": draft(_notice("KODAK DC240 ZOOM", model="KODAK DC240 ZOOM")),
    "public domain": draft(_notice("Sam Sample (public domain)")),
    "CC0": draft(
        xmp("", attributes="photoshop:Credit='Sam' xmpRights:UsageTerms='CC0 1.0 Universal'")
    ),
    "an artist who claims nothing": draft(with_exif(exif_block(main={0x013B: (2, "Sam Sample")}))),
    "source is a digital camera": draft(iptc({115: "Digital Camera"})),
    "an AI label": draft(png_xmp("", attributes="Iptc4xmpExt:DigitalSourceType='x/AI'")),
    "blank notice": draft(_notice("   ")),
}
