"""What a photo or video says about its maker: the values that readers return.

Everything here is frozen; readers collect into a :class:`Notes` and freeze it at
the end, so that a file that breaks half way still gives what was read so far.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final

from linter.errors import PostError

if TYPE_CHECKING:
    from .source import Source

__all__ = [
    "Block",
    "Judgement",
    "MediaError",
    "Metadata",
    "Notes",
    "Owner",
    "OwnerKind",
    "Place",
    "PlaceKind",
    "Position",
    "Right",
    "RightKind",
    "Thumbnail",
]

Block = tuple[str, ...]
"""Where a fact stood, outermost first, in plain words: ``("trailing video", "QuickTime keys")``."""

MAX_FACTS = 400
MAX_TEXT = 1000
MAX_NESTING = 4
MAX_NESTED = 200
MAX_EFFORT = 16 << 20
"""Bytes of XML and of decompressed text looked at in one file: a hundred times any honest one."""


class MediaError(PostError):
    """A file that cannot be read or cleaned at all.

    The message is for a lay person: what happened, to which file, how to mend it.
    """


class Judgement(Enum):
    """What a pair of coordinates is worth."""

    REAL = "real position"
    NULL_ISLAND = "null island"
    OUT_OF_RANGE = "out of range"


class PlaceKind(Enum):
    """Which part of an address a place name is."""

    SUBLOCATION = "sub-location"
    CITY = "city"
    STATE = "state"
    COUNTRY = "country"


class OwnerKind(Enum):
    """Which trace of a person or of a person's equipment was found."""

    OWNER = "owner name"
    ARTIST = "artist"
    CONTACT = "contact details"
    SERIAL = "camera serial number"
    LENS_SERIAL = "lens serial number"
    DEVICE = "device name"


class RightKind(Enum):
    """Which statement of rights or of origin was found."""

    COPYRIGHT = "copyright notice"
    OWNER = "copyright owner"
    CREATOR = "creator"
    CREDIT = "credit line"
    SOURCE = "source"
    USAGE = "usage terms"
    LICENCE = "licence link"
    LICENSOR = "licensor"
    STOCK = "stock library mark"
    MANIFEST = "content credentials"
    AI = "AI-generated label"


@dataclass(frozen=True, slots=True)
class Position:
    """A place on Earth. Degrees, north and east positive; altitude in metres."""

    latitude: float
    longitude: float
    altitude: float | None
    block: Block

    @property
    def judgement(self) -> Judgement:
        """Whether the coordinates can be anybody's whereabouts."""
        if abs(self.latitude) > 90 or abs(self.longitude) > 180:
            return Judgement.OUT_OF_RANGE
        # Cameras without a fix write zeros; a metre or two is rounding.
        if abs(self.latitude) < 1e-4 and abs(self.longitude) < 1e-4:
            return Judgement.NULL_ISLAND
        return Judgement.REAL


@dataclass(frozen=True, slots=True)
class Place:
    """A place given by name."""

    kind: PlaceKind
    text: str
    block: Block


@dataclass(frozen=True, slots=True)
class Owner:
    """A name or number that leads to a person or to a person's equipment."""

    kind: OwnerKind
    text: str
    block: Block


@dataclass(frozen=True, slots=True)
class Right:
    """A statement of who holds the rights, or of how the picture came about."""

    kind: RightKind
    text: str
    block: Block


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """An embedded preview: ``length`` bytes at ``offset`` of the file, copied in ``data``.

    ``data`` is an encoded picture (nearly always JPEG), empty if it is too large
    or not in one piece.
    """

    offset: int
    length: int
    data: bytes
    block: Block


@dataclass(frozen=True, slots=True)
class Metadata:
    """Everything a file says that its author may not want said.

    format: short name of the container, such as ``JPEG`` or ``MP4``.
    width, height: stored pixels, before turning; 0 where it is not cheap to know.
    orientation: EXIF value 1 to 8, 1 if none is given (EXIF 2.32, tag 0x0112).
    model: maker and model of the camera, as written.
    has_gps_without_position: a GPS block exists, but no coordinates anywhere.
    problems: what could not be read, as sentences; empty means all was read.
    """

    format: str
    width: int
    height: int
    orientation: int
    model: str
    positions: tuple[Position, ...]
    has_gps_without_position: bool
    places: tuple[Place, ...]
    owners: tuple[Owner, ...]
    rights: tuple[Right, ...]
    thumbnails: tuple[Thumbnail, ...]
    problems: tuple[str, ...]

    @property
    def is_video(self) -> bool:
        """Whether the file itself is a video (a motion photo is not)."""
        return self.format in {"MP4", "MOV", "3GP", "AVI", "WebM/Matroska"}

    @property
    def artist_is_credit(self) -> bool:
        """Whether an artist's name is a credit rather than a private person's name.

        It is where somebody else claims the rights. Where nobody does, or the artist
        alone (cameras let their owners set both fields), it tells whose camera it was,
        and the notice, which stays, says all that the artist's name could add.
        """
        claims = [right for right in self.rights if right.kind in _CLAIMS]
        artists = [_bare(right.text) for right in self.rights if right.kind is RightKind.CREATOR]
        notices = [_bare(right.text) for right in claims if right.kind in _OWN_CLAIMS]
        return bool(claims) and not any(
            artist and artist in notice for artist in artists for notice in notices
        )


_CLAIMS: Final = frozenset(
    {
        RightKind.COPYRIGHT,
        RightKind.OWNER,
        RightKind.CREDIT,
        RightKind.USAGE,
        RightKind.LICENCE,
        RightKind.LICENSOR,
        RightKind.STOCK,
    }
)
_OWN_CLAIMS: Final = frozenset({RightKind.COPYRIGHT, RightKind.OWNER})


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def tidy(value: str) -> str:
    """Drop padding and control characters; cut what no person would read."""
    value = value.split("\0", 1)[0] if value[:1] != "\0" else value.replace("\0", " ")
    value = "".join(c if c.isprintable() else " " for c in value[: MAX_TEXT * 4])
    return " ".join(value.split())[:MAX_TEXT]


def plain(raw: bytes) -> str:
    """Text of unstated encoding: UTF-8 if it is, else Latin-1."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


# Values that cameras and editors write when nobody filled the field in.
_BLANK = frozenset({"", "none", "unknown", "n/a", "na", "null", "undefined", "-", "--", "---"})


@dataclass(slots=True)
class Notes:
    """Facts gathered while walking a file."""

    format: str = ""
    width: int = 0
    height: int = 0
    orientation: int = 0
    make: str = ""
    model: str = ""
    gps_seen: bool = False
    positions: list[Position] = field(default_factory=list)
    places: dict[Place, None] = field(default_factory=dict)
    owners: dict[Owner, None] = field(default_factory=dict)
    rights: dict[Right, None] = field(default_factory=dict)
    thumbnails: list[Thumbnail] = field(default_factory=list)
    problems: dict[str, None] = field(default_factory=dict)
    spoken: dict[str, float] = field(default_factory=dict)
    depth: int = 0
    nested: int = 0
    effort: int = 0
    open_nested: Callable[[Source, Notes, Block], None] | None = None

    @property
    def allowance(self) -> int:
        """Bytes of costly work left. Raises MediaError if there are none."""
        self.spend(0)
        return MAX_EFFORT - self.effort

    def spend(self, size: int) -> None:
        """Count costly work on ``size`` bytes. Raises MediaError when the file has had its share.

        A small file can point at the same long block a thousand times, or unpack to gigabytes.
        """
        self.effort += size
        if self.effort >= MAX_EFFORT:
            raise MediaError(
                "The file holds far more metadata than any honest one; the rest was left unread."
            )

    def descend(self, part: Source, block: Block) -> None:
        """Read a file embedded in this one, up to MAX_NESTING deep."""
        if self.open_nested is None:
            return
        self.nested += 1
        if self.depth >= MAX_NESTING or self.nested > MAX_NESTED:
            self.problem("Files are packed inside files too deeply; the innermost were not read.")
            return
        self.depth += 1
        try:
            self.open_nested(part, self, block)
        finally:
            self.depth -= 1

    def size(self, width: int, height: int) -> None:
        """Note the size in pixels of the outermost picture."""
        if not self.depth and not self.width:
            self.width, self.height = width, height

    def position(
        self, latitude: float, longitude: float, altitude: float | None, block: Block
    ) -> None:
        """Note coordinates in degrees; anything that is not a finite number is no position."""
        if not (math.isfinite(latitude) and math.isfinite(longitude)):
            self.gps_seen = True
            return
        if len(self.positions) >= MAX_FACTS:
            self.problem("The file holds more positions than were looked at.")
            return
        if altitude is not None and not math.isfinite(altitude):
            altitude = None
        self.positions.append(Position(latitude, longitude, altitude, block))

    def place(self, kind: PlaceKind, text: str, block: Block) -> None:
        text = tidy(text)
        if text.casefold() not in _BLANK and len(self.places) < MAX_FACTS:
            self.places[Place(kind, text, block)] = None

    def owner(self, kind: OwnerKind, text: str, block: Block) -> None:
        text = tidy(text)
        if text.casefold() in _BLANK or len(self.owners) >= MAX_FACTS:
            return
        serial = kind in {OwnerKind.SERIAL, OwnerKind.LENS_SERIAL}
        # A number of zeros (or 0xFF) is a camera that does not tell its own.
        if serial and not text.strip("0 .-:xfF\xff"):
            return
        self.owners[Owner(kind, text, block)] = None

    def right(self, kind: RightKind, text: str, block: Block) -> None:
        text = tidy(text)
        if text.casefold() not in _BLANK and len(self.rights) < MAX_FACTS:
            self.rights[Right(kind, text, block)] = None

    def thumbnail(self, offset: int, length: int, data: bytes, block: Block) -> None:
        if len(self.thumbnails) < MAX_FACTS:
            self.thumbnails.append(Thumbnail(offset, length, data, block))

    def problem(self, text: str) -> None:
        if len(self.problems) < MAX_FACTS:
            self.problems[text] = None

    @contextmanager
    def guarding(self, what: str) -> Iterator[None]:
        """Turn whatever a broken block raises into a problem named ``what``.

        Blocks come from strangers and pass through parsers we did not write; a
        reader that stops at the first bad one would miss the position in the next.
        """
        try:
            yield
        except MediaError as error:
            self.problem(str(error))
        except Exception:  # whatever a parser raises on hostile bytes, the rest is still read
            self.problem(f"{what} is damaged and could not be read in full.")

    def freeze(self) -> Metadata:
        model = self.model if self.model.startswith(self.make) else f"{self.make} {self.model}"
        return Metadata(
            format=self.format,
            width=self.width,
            height=self.height,
            orientation=self.orientation or 1,
            model=model.strip(),
            positions=tuple(self.positions),
            has_gps_without_position=self.gps_seen and not self.positions,
            places=tuple(self.places),
            owners=tuple(self.owners),
            rights=tuple(self.rights),
            thumbnails=tuple(self.thumbnails),
            problems=tuple(self.problems),
        )
