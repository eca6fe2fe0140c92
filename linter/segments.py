"""Links, e-mail addresses, handles and tags in a text, found once for all rules.

A rule asks a :class:`Segments` whether a place lies inside one of them: the
token of a shortened link must not read as a postcode, nor a handle as a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from linter.patterns import Pattern

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

__all__ = ["Segment", "SegmentKind", "Segments", "segment"]


class SegmentKind(StrEnum):
    """What a segment is."""

    LINK = "link"
    EMAIL = "email"
    HANDLE = "handle"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Segment:
    """One link, e-mail address, handle or tag: [start, end) of the normalised text."""

    kind: SegmentKind
    start: int
    end: int
    text: str


_ANY: Final = Pattern(
    r"(?P<link>\b(?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>\"]+)"
    r"|(?P<email>[\pL\pN_.+'-]+@[\pL\pN-]+(?:\.[\pL\pN-]+)+)"
    r"|(?P<handle>@[\pL\pN_.-]+(?:@[\pL\pN-]+(?:\.[\pL\pN-]+)+)?)"
    r"|(?P<tag>#[\pL\pN_]+)"
    r"|(?P<bare>[\pL\pN](?:[\pL\pN-]*[\pL\pN])?(?:\.[\pL\pN](?:[\pL\pN-]*[\pL\pN])?)*"
    r"\.[\pL]{2,24}(?::\d{2,5})?(?:[/?][^\s<>\"]*)?)"
)
_HOST_END: Final = Pattern(r"[:/?]")
_CLOSERS: Final = {")": "(", "]": "[", "}": "{"}


class Segments(tuple[Segment, ...]):
    """The segments of one text, in order; they do not overlap."""

    __slots__ = ()

    def at(self, start: int, end: int) -> Segment | None:
        """The segment that overlaps [start, end), if any."""
        for each in self:
            if each.start < end and start < each.end:
                return each
            if each.start >= end:
                break
        return None

    def of(self, kind: SegmentKind) -> list[Segment]:
        return [each for each in self if each.kind is kind]


def segment(text: str) -> Segments:
    """Find all segments of a normalised text.

    A host without a scheme counts as a link only if it ends in a public suffix
    (publicsuffix.org), so that "end.Then" is left alone.
    """
    found = []
    for match in _ANY.finditer(text):
        groups = match.groupdict()
        name = next(name for name, value in groups.items() if value is not None)
        start, end = match.span()
        if name in {"link", "bare"}:
            end = _trimmed(text, start, end)
            if name == "bare" and not _is_host(text[start:end]):
                continue
            kind = SegmentKind.LINK
        else:
            if name == "handle" and start and text[start - 1].isalnum():
                continue
            while text[end - 1] in ".-":
                end -= 1
            if end - start < 2:  # a bare @ or #
                continue
            kind = SegmentKind(name)
        found.append(Segment(kind, start, end, text[start:end]))
    return Segments(found)


def _trimmed(text: str, start: int, end: int) -> int:
    """Drop the punctuation that ends the sentence rather than the link."""
    while end > start:
        last = text[end - 1]
        if last in ".,;:!?'*_~":
            end -= 1
        elif last in _CLOSERS:
            if text.count(last, start, end) <= text.count(_CLOSERS[last], start, end):
                break
            end -= 1
        else:
            break
    return end


def _is_host(text: str) -> bool:
    ending = _HOST_END.search(text)
    host = text[: ending.start()] if ending else text
    label = host.rsplit(".", 1)[-1]
    if label != label.lower() and label != label.upper():
        return False
    if label.lower() == "example":  # RFC 2606 keeps it for examples; drafts use it as one
        return True
    return _suffixes().publicsuffix(host.lower(), accept_unknown=False) is not None


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList  # slow to load, rarely needed

    return PublicSuffixList(accept_unknown=False)
