"""A position in the metadata of a photo or video.

Flags: coordinates in EXIF, XMP, maker notes, QuickTime and 3GPP data, timed tracks,
previews and files that hang on behind the picture, in any common container.
Leaves alone: a GPS block without coordinates; place names (another rule's).
A position on the University's own sites, 0,0 and coordinates that are nowhere on Earth are
told apart and weigh less.
Why: policy 7.1, a photo from home gives the address away.
Source: Exif 3.0, ISO 16684-1 (XMP), ISO 6709, 3GPP TS 26.244; ExifTool is the judge in tests.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from linter import FixKind, Hit, ImageView, Policy, Rule, Severity

from ._photos import block_name, gaps, metadata

if TYPE_CHECKING:
    from linter.media import Position

_EARTH = 6_371_000.0


class PhotoGps:
    rule: ClassVar[Rule] = Rule(
        code="LOC001",
        slug="photo-gps",
        clause="7.1",
        message="This photo says where it was taken.",
        reads=frozenset({"image"}),
        fix=FixKind.STRIP,
        noun="position",
    )

    def __init__(self, policy: Policy) -> None:
        self._sites = [
            (site.name, site.latitude, site.longitude, site.radius)
            for site in policy.institution.sites
            if site.latitude is not None and site.longitude is not None
        ]

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        from linter.media import Judgement  # drafts without photos skip it

        found = metadata(image)
        if not found.positions:
            gaps(found)
            return
        kind = "video" if found.is_video else "photo"
        real = [p for p in found.positions if p.judgement is Judgement.REAL]
        away = [p for p in real if self._site(p) is None]
        if away:
            yield self.rule.whole(
                confidence=0.99,
                message=f"This {kind} says where it was taken.",
                because=f"The position is in its metadata ({_blocks(away)}).",
            )
        elif real:
            yield self.rule.whole(
                confidence=0.99,
                message=f"This {kind} says that it was taken at {self._site(real[0])}.",
                because="That is the University’s own site, so it gives no home away.",
                at_most=Severity.ADVICE,
            )
        elif any(p.judgement is Judgement.OUT_OF_RANGE for p in found.positions):
            yield self.rule.whole(
                confidence=0.8,
                message=f"This {kind} holds a position that is nowhere on Earth.",
                because=f"It may be a scrambled real one ({_blocks(found.positions)}).",
                at_most=Severity.WARNING,
            )
        else:
            yield self.rule.whole(
                confidence=0.6,
                message=f"This {kind} holds an empty position (0, 0).",
                because="Cameras write it when they do not know where they are.",
                at_most=Severity.ADVICE,
            )

    def _site(self, position: Position) -> str | None:
        """The University's site that a position lies on, if any."""
        for name, latitude, longitude, radius in self._sites:
            north = math.radians(position.latitude - latitude)
            east = math.radians(position.longitude - longitude) * math.cos(math.radians(latitude))
            if math.hypot(north, east) * _EARTH <= radius:
                return name
        return None


def _blocks(positions: tuple[Position, ...] | list[Position]) -> str:
    names = list(dict.fromkeys(block_name(position.block) for position in positions))
    return "; ".join(names[:3])
