"""A place name in the metadata of a photo or video.

Flags: the sub-location or city fields of IPTC and XMP, the location names of films, and the
place fields of makers' own blocks.
Leaves alone: a country, a county or a state alone; the University's own sites.
Why: policy 7.1, a place name in a photo tells where somebody lives or is.
Source: IPTC Photo Metadata Standard 2023.2 (Sublocation, City, Location Shown and Created).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from linter import FixKind, Hit, ImageView, Policy, Rule

from ._photos import block_name, gaps, metadata, squash


class PhotoPlace:
    rule: ClassVar[Rule] = Rule(
        code="LOC002",
        slug="photo-place",
        clause="7.1",
        message="This photo names the place where it was taken.",
        reads=frozenset({"image"}),
        fix=FixKind.STRIP,
        noun="place name",
    )

    def __init__(self, policy: Policy) -> None:
        institution = policy.institution
        self._own = frozenset(
            squash(name)
            for name in (
                institution.name,
                *institution.aliases,
                *institution.units,
                *(site.name for site in institution.sites),
            )
        )
        self._localities = frozenset(squash(site.locality) for site in institution.sites)

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        from linter.media import PlaceKind  # drafts without photos skip it

        found = metadata(image)
        places = [p for p in found.places if p.kind in {PlaceKind.SUBLOCATION, PlaceKind.CITY}]
        spots = [p for p in places if p.kind is PlaceKind.SUBLOCATION]
        at_home = bool(spots) and all(self._is_own(p.text) for p in spots)
        if not places:
            gaps(found)
            return
        if at_home:
            return
        kind = "video" if found.is_video else "photo"
        names = ", ".join(dict.fromkeys(block_name(place.block) for place in places[:3]))
        yield self.rule.whole(
            confidence=0.95,
            message=f"This {kind} names the place where it was taken.",
            because=f"The name is in its metadata ({names}).",
        )

    def _is_own(self, text: str) -> bool:
        name = squash(text)
        return any(
            own in name if len(own) > 6 else own == name  # short aliases hide in other words
            for own in self._own
            if own
        )
