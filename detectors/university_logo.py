"""The University's logo in a picture posted from an account that is not the University's own.

Flags: a registered crest at any size from a twentieth of the picture's width on, turned,
seen aslant, in one colour or white on dark, partly covered, or in a screenshot; a
registered wordmark where its words were read; a picture that is a registered lock-up.
Leaves alone: official accounts; other brands' logos, and other universities' shields of
the same outline and lettering; the University's name in any other lettering.
Without a logo registered in the policy pack, or without the part that reads pictures, it
does not look and says so. No logo is shipped. Whoever may use it registers it in a pack
of their own, the crest alone and the wordmark alone: `postlint policy new mypack.toml`,
then `postlint policy logo add crest.png --part crest --policy mypack.toml`.
Why: policy 4.3, the University's logo.
Source: UWL Social Media Policy, 4.3; the pictures are the policy pack's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import (
    AccountType,
    Field,
    Hit,
    ImageView,
    NothingToGoOn,
    Policy,
    PostError,
    Rule,
    Span,
)

_UNREGISTERED: Final = (
    "No logo is registered in the policy pack, so it was not looked for. "
    "Register it: postlint policy logo add FILE"
)
_NOT_INSTALLED: Final = (
    "The logo was not looked for, because the part that reads pictures is not installed. "
    "Look at the picture yourself, or install it: pip install 'postlint[pictures]'"
)
_VIDEO: Final = "The logo is not looked for in videos."


class UniversityLogo:
    rule: ClassVar[Rule] = Rule(
        code="BRD001",
        slug="university-logo",
        clause="4.3",
        message="This picture shows the University’s logo.",
        reads=frozenset({"image"}),
        noun="logo",
    )

    def __init__(self, policy: Policy) -> None:
        self._name = policy.institution.name
        self.wants_marks = bool(policy.logos)

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        if image.draft.author.account_type is not AccountType.PERSONAL:
            return
        if not self.wants_marks:
            raise NothingToGoOn(_UNREGISTERED)
        from linter.media import MediaError  # drafts without photos skip it
        from linter.pictures import PictureError, ReaderMissing

        try:
            if image.metadata.is_video:
                raise NothingToGoOn(_VIDEO)
        except MediaError:
            pass  # its pixels may be readable all the same
        try:
            seen = image.reading.marks
        except ReaderMissing:
            raise NothingToGoOn(_NOT_INSTALLED) from None
        except PictureError as refusal:
            raise PostError(f"Picture {image.index + 1}: {refusal}") from refusal
        for mark in seen:
            yield Hit(
                confidence=round(min(0.99, max(0.9, mark.agreement)), 2),
                because=f"It agrees with the registered {mark.part} “{mark.name}”. Crop or cover "
                "it, or ask the Communications team for leave to use it.",
                location=Span(Field.ATTACHMENT, attachment=image.index, box=mark.box),
            )
