"""A draft: everything somebody is about to publish, and who is about to publish it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from linter.errors import PostError

__all__ = ["AccountType", "Attachment", "Author", "Draft", "Platform"]


class Platform(StrEnum):
    """Where the draft will appear."""

    X = "x"
    LINKEDIN = "linkedin"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    THREADS = "threads"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    WHATSAPP = "whatsapp"
    BLOG = "blog"
    OTHER = "other"


class AccountType(StrEnum):
    """Whose account it is: a member of staff's own, or one the University runs."""

    PERSONAL = "personal"
    OFFICIAL = "official"


class Author(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The account that will publish the draft, as its profile shows it."""

    account_type: AccountType = AccountType.PERSONAL
    handle: str = ""
    display_name: str = ""
    bio: str = ""


class Attachment(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A photo or video that goes with the draft.

    Its bytes come from ``data`` (base64 in JSON) or are read from ``path`` when a
    rule asks for them. ``path`` is for the library and the command line alone.
    """

    name: str = ""
    alt_text: str = ""
    path: Path | None = None
    data: bytes | None = None

    def __post_init__(self) -> None:
        if self.path is not None and self.data is not None:
            raise PostError("An attachment has both `path` and `data`; give one of them.")


class Draft(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One post before it is public. ``text`` or one attachment is required.

    ``acknowledged`` holds fingerprints of findings somebody has looked at and
    decided to leave; they are reported, but do not change the verdict.
    Raises PostError if there is nothing to check.
    """

    text: str = ""
    id: str | None = None
    platform: Platform = Platform.OTHER
    author: Author = Author()
    attachments: tuple[Attachment, ...] = ()
    first_comment: str = ""
    link: str = ""
    scheduled_at: datetime | None = None
    acknowledged: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.text and not self.attachments:
            raise PostError("There is nothing to check: give `text` or at least one attachment.")
        if type(self.attachments) is not tuple:
            raise PostError("`attachments` must be a tuple of Attachment.")
