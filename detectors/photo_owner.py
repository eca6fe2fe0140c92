"""An owner's name, a serial number or a device's name in the metadata of a photo or video.

Flags: camera owner, serial numbers of camera and lens, contact details, names that people
give to their devices, and the name of an artist who claims no rights, or who alone claims them.
Leaves alone: the model's name where an owner's should stand; a photographer's name beside
somebody else's claim of rights (that is a credit); firms; the University; the author's own name.
Why: policy 7.1, it leads from a photo to a person and to their other photos.
Source: Exif 3.0 (CameraOwnerName, BodySerialNumber, LensSerialNumber, Artist); IPTC-IIM 2:80.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Final

from linter import FixKind, Hit, ImageView, Policy, Rule
from linter.patterns import Pattern

from ._photos import block_name, gaps, metadata, squash

if TYPE_CHECKING:
    from linter.media import Metadata, Owner

# Product and system names that stand where a device's own name could: no person's.
_PRODUCT: Final = Pattern(
    r"^(?:apple )?(?:iphone|ipad|ipod|mac ?os|macos|mac|macbook|imac|ios|windows|microsoft|linux|"
    r"ubuntu|android|adobe|photoshop|lightroom|gimp|pixel|galaxy|samsung|sm-|nikon|canon|sony|"
    r"fujifilm|hmd|nokia|google|huawei|xiaomi|oneplus|motorola|gopro|dji)\b[^’']*$"
)
_POSSESSIVE: Final = Pattern(r"[’']s?\b|\bof\b|\bvon\b|\bde\b")
_COMPANY: Final = Pattern(
    r"\b(?:ltd|limited|llc|inc|plc|gmbh|university|college|school|agency|agence|press|media|"
    r"images|pictures|photography|studios?|news|library|archives?|museum|council|corporation|"
    r"company|group|team|department|dept)\b|www\.|https?:|\.(?:com|org|net|co\.uk|ac\.uk)\b"
)


class PhotoOwner:
    rule: ClassVar[Rule] = Rule(
        code="IMG001",
        slug="photo-owner",
        clause="7.1",
        message="This photo holds the name or the serial number of somebody’s camera.",
        reads=frozenset({"image"}),
        fix=FixKind.STRIP,
        noun="owner’s details",
    )

    def __init__(self, policy: Policy) -> None:
        institution = policy.institution
        self._own = frozenset(squash(n) for n in (institution.name, *institution.aliases) if n)

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        found = metadata(image)
        owners = [owner for owner in found.owners if self._private(owner, found, image)]
        if not owners:
            gaps(found)
            return
        kind = "video" if found.is_video else "photo"
        what = ", ".join(dict.fromkeys(owner.kind.value for owner in owners))
        where = ", ".join(dict.fromkeys(block_name(owner.block) for owner in owners[:3]))
        yield self.rule.whole(
            confidence=0.95,
            message=f"The metadata of this {kind} gives away: {what}.",
            because=f"It leads to a person, and to other photos from the same camera ({where}).",
        )

    def _private(self, owner: Owner, found: Metadata, image: ImageView) -> bool:
        from linter.media import OwnerKind

        name = squash(owner.text)
        if owner.kind in {OwnerKind.SERIAL, OwnerKind.LENS_SERIAL}:
            return True
        model = squash(found.model)
        if not name or (model and (name in model or model in name)):
            return False
        if owner.kind is OwnerKind.CONTACT:
            return True
        if any(own == name or (len(own) > 6 and own in name) for own in self._own):
            return False
        if owner.kind is OwnerKind.DEVICE:
            product = _PRODUCT.search(owner.text) is not None
            return not product or _POSSESSIVE.search(owner.text) is not None
        if owner.kind is OwnerKind.ARTIST:
            return not (
                found.artist_is_credit
                or _COMPANY.search(owner.text)
                or _is_author(owner.text, image)
            )
        return _PRODUCT.search(owner.text) is None


def _is_author(text: str, image: ImageView) -> bool:
    """Whether the artist is the person who posts, under the name that the profile shows."""
    author = image.draft.author
    name = squash(text)
    return bool(name) and name in {squash(author.display_name), squash(author.handle)}
