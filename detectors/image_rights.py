"""A rights holder named in a photo's metadata and not in the post.

Flags: a copyright notice, credit line, source, licensor or stock-library mark that names
somebody who is neither the author nor the University, where the post does not name them.
Leaves alone: acknowledged holders; notices without a name; a camera's own wording
("OLYMPUS DIGITAL CAMERA"); public-domain dedications; an artist's name without any claim.
Why: policy 2.3, other people's images need permission and acknowledgement.
Source: IPTC Photo Metadata Standard 2023.2 (Copyright Notice, Credit Line, Source); Exif 3.0
(Copyright); PLUS licence data format; Copyright, Designs and Patents Act 1988, s.77 and s.296ZG.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, ImageView, Policy, Rule
from linter.patterns import Pattern

from ._photos import block_name, gaps, metadata, squash

_FREE: Final = Pattern(
    r"public domain|\bcc[- ]?0\b|publicdomain/|no rights reserved|no known copyright"
)
_BOILERPLATE: Final = Pattern(
    r"\(\s?c\s?\)|©|®|™|\(tm\)|\btm\b|&?\bcopyrights?(?:ed)?\b|\bcopr\.?|\ball rights? reserved\b|"
    r"\bsome rights reserved\b|\brights reserved\b|\bphoto(?:graph)?s? (?:by|credit|courtesy of)\b|"
    r"\bcredit\b:?|\bcourtesy(?: of)?\b|\bby\b|\bimage\b:?|\bsource\b:?|\bphoto\b:?|"
    r"\b(?:19|20)\d\d(?:\s?[-–/,]\s?(?:19|20)?\d\d)*\b|\[none\]|\((?:photographer|editor)\)|"
    r"\b(?:creative commons|licen[cs]ed?|attribution|cc[- ]by(?:[- ](?:sa|nc|nd))*|\d\.\d)\b"
)
# What cameras and programs write where a holder's name should stand.
_NOBODY: Final = Pattern(
    r"^(?:digital(?: still)?(?: camera)?|camera|digicam|own(?: work)?|mine|me|myself|user|owner|"
    r"[a-z0-9 -]*\buser|[a-z ,.]*digital camera|picasa|iphone|android|unknown|none|default|test|"
    r"internet|web|scan(?:ner)?|screenshot|facebook|instagram|whatsapp|twitter|canva|photoshop|"
    r"adobe.*|microsoft.*|your name.*|name|author|photographer|copyright holder|n/?a|x+)$"
)
# Words of form in the names of those who make pictures.
_FORM: Final = frozenset(
    {
        *("photography", "photographer", "photographs", "photos", "photo", "images", "image"),
        *("pictures", "picture", "studio", "studios", "media", "ltd", "limited", "llc", "inc"),
        *("plc", "gmbh", "the", "and", "for", "all", "via", "uk", "com", "org", "co", "www"),
        *("http", "https", "mr", "mrs", "ms", "dr", "prof", "phd"),
    }
)


class ImageRights:
    rule: ClassVar[Rule] = Rule(
        code="IPR001",
        slug="image-rights",
        clause="2.3",
        message="Somebody else holds the rights to this photo, and the post does not name them.",
        reads=frozenset({"image"}),
        fix=FixKind.NONE,
    )

    def __init__(self, policy: Policy) -> None:
        institution = policy.institution
        names = (institution.name, *institution.aliases, *institution.units, *institution.domains)
        self._own = tuple(squash(name) for name in names if name)

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        from linter.media import RightKind  # drafts without photos skip it

        found = metadata(image)
        named = {
            RightKind.COPYRIGHT,
            RightKind.OWNER,
            RightKind.CREDIT,
            RightKind.SOURCE,
            RightKind.LICENSOR,
            RightKind.STOCK,
        }
        claims = [right for right in found.rights if right.kind in named]
        if not claims:
            gaps(found)
            return
        if any(_FREE.search(right.text) for right in found.rights):
            return
        post = _post(image)
        holders = [(right, holder(right.text)) for right in claims]
        model = squash(found.model)
        strangers = [
            right
            for right, name in holders
            if name and not self._known(name, model, image) and not _acknowledged(name, post)
        ]
        # A credit satisfies every claim in the file: who is named is the claimants' affair.
        credited = any(name and _acknowledged(name, post) for _, name in holders)
        if not strangers or credited:
            return
        first = strangers[0]
        stock = next((right for right in strangers if right.kind is RightKind.STOCK), None)
        yield self.rule.whole(
            confidence=0.9,
            message="Somebody else seems to hold the rights to this photo, "
            "and the post does not name them.",
            because=(
                f"Its metadata carries the mark of {stock.text}."
                if stock is not None
                else f"Its metadata has a {first.kind.value} ({block_name(first.block)})."
            ),
            key=f"{image.attachment.name} {squash(first.text)}",
        )

    def _known(self, name: str, model: str, image: ImageView) -> bool:
        """Whether the holder is nobody, the camera, the University or the author."""
        flat = squash(name)
        if not flat or flat.isdigit() or _NOBODY.search(name):
            return True
        if model and (flat in model or model in flat):
            return True
        if any(own == flat or (len(own) > 6 and own in flat) for own in self._own):
            return True
        author = image.draft.author
        display = set(_words(author.display_name))
        words = set(_words(name))
        handle = squash(author.handle)
        return bool(
            (words and display and (words <= display or display <= words))
            or (handle and (handle in flat or (len(flat) > 4 and flat in handle)))
        )


def holder(text: str) -> str:
    """The name in a notice, without its formulas and years; empty if it names nobody."""
    bare = _BOILERPLATE.sub(" ", text)
    return " ".join(bare.split()).strip(" .,;:|/\\-–—()&*\"'")


def _words(name: str) -> list[str]:
    words = "".join(c if c.isalnum() else " " for c in name.casefold()).split()
    return [word for word in words if len(word) > 1 and word not in _FORM]


def _post(image: ImageView) -> tuple[str, frozenset[str]]:
    draft = image.draft.draft
    texts = [draft.text, draft.first_comment, image.attachment.alt_text]
    text = " ".join(texts)
    return squash(text), frozenset(_words(text))


def _acknowledged(name: str, post: tuple[str, frozenset[str]]) -> bool:
    """Whether the post names the holder: in full, as a handle or tag, or word by word."""
    flat, words = post
    wanted = _words(name)
    if not wanted:
        return False
    return "".join(wanted) in flat or squash(name) in flat or words.issuperset(wanted)
