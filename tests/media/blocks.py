"""What ExifTool can write into each container: the assignments, by what they say."""

from __future__ import annotations

from typing import Final

_NORTH = "-EXIF:GPSLatitudeRef=N"

POSITIONS: Final = {
    "EXIF": ("-EXIF:GPSLatitude=51.5", _NORTH, "-EXIF:GPSLongitude=0.9", "-EXIF:GPSLongitudeRef=W"),
    "EXIF without hemisphere": ("-EXIF:GPSLatitude=51.5", "-EXIF:GPSLongitude=0.9"),
    "EXIF destination": (
        "-EXIF:GPSDestLatitude=51.5",
        "-EXIF:GPSDestLatitudeRef=N",
        "-EXIF:GPSDestLongitude=0.9",
        "-EXIF:GPSDestLongitudeRef=W",
    ),
    "XMP": ("-XMP-exif:GPSLatitude=51.5", "-XMP-exif:GPSLongitude=-0.9"),
    "XMP destination": ("-XMP-exif:GPSDestLatitude=51.5", "-XMP-exif:GPSDestLongitude=-0.9"),
    "XMP location shown": (
        "-XMP-iptcExt:LocationShownGPSLatitude=51.5",
        "-XMP-iptcExt:LocationShownGPSLongitude=-0.9",
    ),
    "XMP location created": (
        "-XMP-iptcExt:LocationCreatedGPSLatitude=51.5",
        "-XMP-iptcExt:LocationCreatedGPSLongitude=-0.9",
    ),
    "XMP rating region": (
        "-XMP-iptcExt:RatingRegionGPSLatitude=51.5",
        "-XMP-iptcExt:RatingRegionGPSLongitude=-0.9",
    ),
    "XMP drone": ("-XMP-drone-dji:GPSLatitude=51.5", "-XMP-drone-dji:GPSLongitude=-0.9"),
    "XMP drone, short": ("-XMP-drone-dji:Latitude=51.5", "-XMP-drone-dji:Longitude=-0.9"),
    "XMP species": ("-XMP-dwc:DCDecimalLatitude=51.5", "-XMP-dwc:DCDecimalLongitude=-0.9"),
    "QuickTime keys": ("-Keys:GPSCoordinates=51.5 -0.9 30",),
    "QuickTime user data": ("-UserData:GPSCoordinates=51.5 -0.9 30",),
    "iTunes list": ("-ItemList:GPSCoordinates=51.5 -0.9 30",),
    "3GPP location": ("-UserData:LocationInformation=Park Lat=51.5 Lon=-0.9 Alt=3",),
}

NO_POSITIONS: Final = {
    "only a camera": ("-EXIF:Make=Maker",),
    "only a GPS version": ("-EXIF:GPSVersionID=2 3 0 0",),
    "only a direction": ("-EXIF:GPSImgDirection=12", "-EXIF:GPSImgDirectionRef=T"),
    "only a title": ("-XMP-dc:Title=Latitude and longitude",),
    "only a headline": ("-IPTC:Headline=51.5, -0.9",),
    "only an author": ("-UserData:Author=Jo",),
}

PLACES: Final = (
    "-IPTC:City=Ealing",
    "-IPTC:Sub-location=Walpole Park",
    "-XMP-photoshop:City=Ealing",
    "-XMP-iptcCore:Location=Walpole Park",
    "-XMP-iptcExt:LocationShownCity=Ealing",
    "-XMP-iptcExt:LocationShownSublocation=Walpole Park",
    "-XMP-iptcExt:LocationCreatedCity=Ealing",
    "-XMP-iptcExt:LocationCreatedLocationName=Walpole Park",
    "-XMP-xmpDM:ShotLocation=Walpole Park",
    "-XMP-mediapro:Location=Walpole Park",
    "-Keys:LocationName=Walpole Park",
)

OWNERS: Final = (
    "-EXIF:OwnerName=Jo Bloggs",
    "-EXIF:SerialNumber=12345",
    "-EXIF:LensSerialNumber=77",
    "-EXIF:CameraSerialNumber=991",
    "-EXIF:Artist=Jo Bloggs",
    "-EXIF:XPAuthor=Jo Bloggs",
    "-EXIF:HostComputer=Jo's laptop",
    "-XMP-aux:OwnerName=Jo Bloggs",
    "-XMP-aux:SerialNumber=12345",
    "-XMP-aux:LensSerialNumber=77",
    "-XMP-exifEX:OwnerName=Jo Bloggs",
    "-XMP-exifEX:SerialNumber=12345",
    "-XMP-exifEX:LensSerialNumber=77",
    "-XMP-microsoft:CameraSerialNumber=12345",
    "-XMP-dc:Creator=Jo Bloggs",
    "-XMP-tiff:Artist=Jo Bloggs",
    "-XMP-photoshop:CaptionWriter=Jo Bloggs",
    "-XMP-iptcCore:CreatorWorkEmail=jo@example.org",
    "-IPTC:By-line=Jo Bloggs",
    "-IPTC:Contact=Jo Bloggs",
    "-PNG:Author=Jo Bloggs",
    "-Keys:Author=Jo Bloggs",
    "-Keys:Artist=Jo Bloggs",
    "-UserData:Artist=Jo Bloggs",
    "-UserData:Author=Jo Bloggs",
    "-UserData:Director=Jo Bloggs",
    "-ItemList:Artist=Jo Bloggs",
)

RIGHTS: Final = (
    "-EXIF:Copyright=Agency",
    "-IPTC:CopyrightNotice=Agency",
    "-IPTC:Credit=Agency",
    "-IPTC:Source=Agency",
    "-XMP-dc:Rights=Agency",
    "-XMP-tiff:Copyright=Agency",
    "-XMP-xmpRights:Owner=Agency",
    "-XMP-xmpRights:UsageTerms=Ask first",
    "-XMP-photoshop:Credit=Agency",
    "-XMP-photoshop:Source=Agency",
    "-XMP-plus:CopyrightOwnerName=Agency",
    "-XMP-plus:LicensorName=Agency",
    "-XMP-cc:License=https://example.org/licence",
    "-XMP-getty:AssetID=12345",
    "-XMP-iptcExt:DigitalSourceType="
    "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    "-PNG:Copyright=Agency",
    "-Keys:Copyright=Agency",
    "-UserData:Copyright=Agency",
    "-ItemList:Copyright=Agency",
)
