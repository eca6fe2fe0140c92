"""IMG001: traces of a person or a camera, and names that are credits."""

from __future__ import annotations

from tests.media.drafts import draft, gif_xmp, iptc, keys, xmp
from tests.media.making import base, box, exif_block, film, jpeg, png_chunk, segment, with_exif


def _main(**fields: str) -> bytes:
    tags = {"make": 0x010F, "model": 0x0110, "artist": 0x013B, "host": 0x013C, "rights": 0x8298}
    return with_exif(exif_block(main={tags[k]: (2, text) for k, text in fields.items()}))


def _exif(tag: int, text: str) -> bytes:
    return with_exif(
        exif_block(main={0x010F: (2, "Maker"), 0x0110: (2, "One")}, exif={tag: (2, text)})
    )


_EXIF_EX = "xmlns:ex='http://cipa.jp/exif/1.0/'"
_CORE = "xmlns:c='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'"
_PNG = base("png")

FLAG = {
    "camera owner": draft(_exif(0xA430, "Jo Bloggs")),
    "body serial number": draft(_exif(0xA431, "4711000123")),
    "lens serial number": draft(_exif(0xA435, "0000c1d2e3")),
    "serial number of a raw converter": draft(
        with_exif(exif_block(main={0xC62F: (2, "4711000123")}))
    ),
    "artist": draft(_main(artist="Jo Bloggs")),
    "an artist who claims the rights": draft(_main(artist="Jo Bloggs", rights="© Jo Bloggs 2026")),
    "artist in Windows": draft(
        with_exif(exif_block(main={0x9C9D: (1, "Jo Bloggs".encode("utf-16-le") + b"\0\0")}))
    ),
    "a laptop named after its owner": draft(_main(host="Jo’s MacBook")),
    "a host name": draft(_main(host="JBLOGGS-LAPTOP-04")),
    "XMP owner": draft(xmp("", attributes="aux:OwnerName='Jo Bloggs'")),
    "XMP serial number": draft(xmp("<aux:SerialNumber>4711000123</aux:SerialNumber>")),
    "XMP body serial number": draft(xmp("", attributes=f"{_EXIF_EX} ex:BodySerialNumber='47'")),
    "XMP creator": draft(
        xmp("<dc:creator><rdf:Seq><rdf:li>Jo Bloggs</rdf:li></rdf:Seq></dc:creator>")
    ),
    "XMP creator in GIF": draft(gif_xmp("<dc:creator>Jo Bloggs</dc:creator>")),
    "the photographer's e-mail address": draft(
        xmp("", attributes=f"{_CORE} c:CiEmailWork='jo@example.org'")
    ),
    "IPTC by-line": draft(iptc({80: "Jo Bloggs"})),
    "PNG author": draft(_PNG[:33] + png_chunk(b"tEXt", b"Author\0Jo Bloggs") + _PNG[33:]),
    "film author": draft(keys({"com.apple.quicktime.author": "Jo Bloggs"})),
    "film artist": draft(film(extra=box(b"udta", box(b"\xa9ART", b"\0\x09\0\0Jo Bloggs")))),
    "an old camera's serial number": draft(
        jpeg()[:2] + segment(0xEC, b"[picture info]\r\nSerial#=#00471100\r\n") + jpeg()[2:]
    ),
    "a serial number beside a credit": draft(
        with_exif(
            exif_block(main={0x013B: (2, "Jo"), 0x8298: (2, "Agency")}, exif={0xA431: (2, "47110")})
        )
    ),
}

LEAVE = {
    "nothing": draft(jpeg()),
    "PNG with nothing": draft(_PNG),
    "film with nothing": draft(film()),
    "maker and model": draft(_main(make="Canon", model="Canon EOS 40D")),
    "the phone's model as host": draft(
        _main(make="Apple", model="iPhone 13", host="iPhone 13 Pro")
    ),
    "an operating system as host": draft(_main(host="Mac OS X 10.15.7")),
    "the model as owner": draft(
        with_exif(
            exif_block(
                main={0x010F: (2, "Maker"), 0x0110: (2, "Maker One Zoom")},
                exif={0xA430: (2, "Maker One Zoom")},
            )
        )
    ),
    "empty artist": draft(_main(artist="")),
    "serial number of noughts": draft(_exif(0xA431, "00000000")),
    "unknown owner": draft(_exif(0xA430, "Unknown")),
    "an artist credited by an agency": draft(_main(artist="Jo Bloggs", rights="Agency Ltd")),
    "a creator with a credit line": draft(
        xmp("<dc:creator>Jo Bloggs</dc:creator>", attributes="photoshop:Credit='Agency'")
    ),
    "a firm as artist": draft(_main(artist="Bloggs Photography Ltd")),
    "the University as artist": draft(_main(artist="University of West London")),
    "the author's own name": draft(
        _main(artist="Jo Bloggs"), "My photo of the park.", display_name="Jo Bloggs"
    ),
    "the program that wrote it": draft(with_exif(exif_block(main={0x0131: (2, "GIMP 2.10")}))),
    "a tool in XMP": draft(
        xmp("", attributes="xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='GIMP'")
    ),
    "an image's unique number": draft(_exif(0xA420, "4711000123")),
    "lens model": draft(_exif(0xA434, "EF50mm f/1.8")),
    "the sitter in the caption": draft(iptc({120: "Jo Bloggs at the fair"})),
}
