"""What the photo rules share: the metadata of an attachment, and honest gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter import ImageView, PostError

if TYPE_CHECKING:
    from linter.media import Block, Metadata

__all__ = ["block_name", "gaps", "metadata", "squash"]


def metadata(image: ImageView) -> Metadata:
    """The attachment's metadata.

    Raises PostError, with the reason, if the file cannot be read: the engine
    then reports the rule as unchecked.
    """
    from linter.media import MediaError  # drafts without photos skip it

    try:
        return image.metadata
    except MediaError as error:
        raise PostError(str(error)) from error


def gaps(found: Metadata) -> None:
    """Say what could not be read. Call it when nothing was found: a gap is no clearance.

    Raises PostError if part of the file was unreadable.
    """
    if found.problems:
        raise PostError(found.problems[0])


def block_name(block: Block) -> str:
    """Where in the file a fact stands, for people."""
    return ", ".join(block) or "the file"


def squash(text: str) -> str:
    """Letters and digits alone, in lower case: how names look in handles and tags."""
    return "".join(c for c in text.casefold() if c.isalnum())
