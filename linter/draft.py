"""A draft: everything somebody is about to publish, and who is about to publish it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import force_setattr

from linter.errors import PostError

__all__ = ["AccountType", "Attachment", "Author", "Draft", "Platform"]

_Choice = TypeVar("_Choice", bound=StrEnum)


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
    """The account that will publish the draft, as its profile shows it.

    Raises PostError if ``account_type`` is neither "personal" nor "official".
    """

    account_type: AccountType = AccountType.PERSONAL
    handle: str = ""
    display_name: str = ""
    bio: str = ""

    if TYPE_CHECKING:  # plain strings are welcome, as in JSON

        def __init__(
            self,
            account_type: AccountType | str = AccountType.PERSONAL,
            handle: str = "",
            display_name: str = "",
            bio: str = "",
        ) -> None: ...

    def __post_init__(self) -> None:
        if type(self.account_type) is not AccountType:
            force_setattr(
                self, "account_type", _choice(AccountType, self.account_type, "account_type")
            )


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

    if TYPE_CHECKING:  # plain strings and lists are welcome, as in JSON

        def __init__(  # noqa: PLR0917 - the fields of the contract, in its order
            self,
            text: str = "",
            id: str | None = None,  # noqa: A002 - the contract's name
            platform: Platform | str = Platform.OTHER,
            author: Author = ...,
            attachments: Sequence[Attachment] = (),
            first_comment: str = "",
            link: str = "",
            scheduled_at: datetime | None = None,
            acknowledged: Sequence[str] = (),
        ) -> None: ...

    def __post_init__(self) -> None:
        if not self.text and not self.attachments:
            raise PostError("There is nothing to check: give `text` or at least one attachment.")
        if type(self.platform) is not Platform:
            force_setattr(self, "platform", _choice(Platform, self.platform, "platform"))
        for name in ("attachments", "acknowledged"):
            if type(value := getattr(self, name)) is not tuple:
                force_setattr(self, name, tuple(value))


def _choice(kind: type[_Choice], value: str, field: str) -> _Choice:
    try:
        return kind(value)
    except ValueError:
        raise PostError(f"`{field}` is none of {', '.join(kind)}.") from None
