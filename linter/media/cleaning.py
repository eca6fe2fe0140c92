"""Copies of photos and videos without their private metadata, and the proof.

The proof is not the cleaner's own word: the copy is read again by the same
reader that judged the original and by one that is not ours (ExifRead), and what
they still find is what is reported.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .clean_boxes import clean_boxes
from .clean_chunks import clean_gif, clean_png, clean_riff
from .clean_jpeg import clean_jpeg
from .clean_tiff import clean_tiff
from .facts import Block, MediaError, Metadata, OwnerKind, RightKind
from .keeping import Keep
from .matroska import clean_matroska
from .reading import read
from .resave import resave
from .second_reader import READS, still_there
from .source import opened

__all__ = ["Cleaned", "Fact", "clean"]

MAX_SIZE = 1 << 30
_STILL: Final = frozenset({"HEIC", "HEIF", "AVIF", "JPEG XL", "JPEG 2000"})
_FILM: Final = frozenset({"MP4", "MOV", "3GP"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was removed or is left: what it is, never what it says."""

    what: str
    block: Block


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A clean copy and the account of it.

    data: the copy. resaved: the pixels were coded anew, because the file was damaged.
    removed: private facts and whole blocks that are gone.
    left: rights and provenance that were kept.
    uncleaned: what should have gone and did not, or could not be checked, as sentences.
    remarks: what else the person should know, as sentences.
    after: what our own reader finds in the copy.
    """

    data: bytes
    format: str
    resaved: bool
    removed: tuple[Fact, ...]
    left: tuple[Fact, ...]
    uncleaned: tuple[str, ...]
    remarks: tuple[str, ...]
    after: Metadata


def clean(source: bytes | Path, *, keep_rights: bool = True, name: str = "") -> Cleaned:
    """Write a copy of a photo or video without its private metadata.

    source: the file's bytes or its path; it is never changed.
    keep_rights: keep copyright, credit, licence, content credentials and AI labels.
    Pixels and frames are copied bit for bit; only a damaged picture is saved anew.
    Raises MediaError if it is no such file or of a kind that cannot be cleaned.
    """
    before = read(source, name=name)
    with opened(source, name) as file:
        if file.size > MAX_SIZE:
            raise MediaError(
                f"{file.name} is larger than one gigabyte. Export a shorter or smaller copy."
            )
        called = file.name
    data = source if isinstance(source, bytes) else source.read_bytes()
    keep = Keep.of(before, keep_rights=keep_rights)
    dropped: list[str] = []
    resaved = False
    try:
        copy = _operate(data, before.format, keep, dropped, called)
        after = read(copy, name=called)
    except MediaError:
        raise
    except Exception:  # a structure no surgery copes with, in any of the ways bytes can be wrong
        dropped = ["everything but the pixels"]
        copy = resave(data, before, called)
        resaved = True
        after = read(copy, name=called)
    second = still_there(copy) if after.format in READS else ()
    return Cleaned(
        data=copy,
        format=after.format,
        resaved=resaved,
        removed=_removed(before, after, dropped),
        left=tuple(Fact(right.kind.value, right.block) for right in after.rights),
        uncleaned=_uncleaned(after, keep, second or ()),
        remarks=_remarks(after, resaved=resaved, read_twice=second is not None),
        after=after,
    )


def _operate(data: bytes, kind: str, keep: Keep, dropped: list[str], name: str) -> bytes:
    if kind == "JPEG":
        return clean_jpeg(data, keep, dropped)
    if kind in {"PNG", "MNG", "JNG"}:
        return clean_png(data, keep, dropped)
    if kind in {"WebP", "AVI"}:
        return clean_riff(data, keep, dropped)
    if kind == "GIF":
        return clean_gif(data, keep, dropped)
    if kind in {"TIFF", "JPEG XR"}:
        return clean_tiff(data, keep, dropped)
    if kind in _STILL | _FILM and data[4:8] != b"":
        if data[:2] in {b"\xff\x0a", b"\xff\x4f"}:
            return data  # a bare codestream has no place for metadata
        return clean_boxes(data, keep, dropped, still=kind in _STILL, name=name)
    if kind == "WebM/Matroska":
        return clean_matroska(data, dropped)
    if kind == "BMP":
        size = int.from_bytes(data[2:6], "little")
        return data[:size] if 54 <= size <= len(data) else data
    raise MediaError(
        f"{name} is a {kind} file, which postlint cannot clean. "
        "Export it as JPEG, PNG or MP4 and clean that."
    )


def _removed(before: Metadata, after: Metadata, dropped: list[str]) -> tuple[Fact, ...]:
    facts: dict[Fact, None] = {}
    for position in before.positions:
        if position not in after.positions:
            facts[Fact("position", position.block)] = None
    for place in before.places:
        if place not in after.places:
            facts[Fact(place.kind.value, place.block)] = None
    for owner in before.owners:
        if owner not in after.owners:
            facts[Fact(owner.kind.value, owner.block)] = None
    for right in before.rights:
        if right not in after.rights:
            facts[Fact(right.kind.value, right.block)] = None
    if len(after.thumbnails) < len(before.thumbnails):
        facts[Fact("preview", before.thumbnails[0].block)] = None
    for block in dropped:
        facts[Fact(block, ())] = None
    return tuple(facts)


def _uncleaned(after: Metadata, keep: Keep, second: tuple[str, ...]) -> tuple[str, ...]:
    sentences = [f"A position is still in {_in(p.block)}." for p in after.positions]
    if after.has_gps_without_position:
        sentences.append("A position block without a position is still in the file.")
    sentences += [f"The {p.kind.value} is still in {_in(p.block)}." for p in after.places]
    sentences += [
        f"The {owner.kind.value} is still in {_in(owner.block)}."
        for owner in after.owners
        if not (keep.creator and owner.kind is OwnerKind.ARTIST)
    ]
    sentences += after.problems
    if not sentences:
        sentences += [f"A second reader still finds a {kind} in the copy." for kind in second]
    return tuple(dict.fromkeys(sentences))


def _remarks(after: Metadata, *, resaved: bool, read_twice: bool) -> tuple[str, ...]:
    remarks: list[str] = []
    if resaved:
        remarks.append("The picture was damaged, so its pixels were saved anew.")
    if any(right.kind is RightKind.MANIFEST for right in after.rights):
        remarks.append(
            "The content credentials were kept, but their seal may no longer fit the file."
        )
    if not read_twice:
        remarks.append("A second reader could not open the copy; only ours vouches for it.")
    return tuple(remarks)


def _in(block: Block) -> str:
    return ", ".join(block) or "the file"
