"""An embedded preview that still shows what was cropped or painted over.

Flags: a preview of a wider view than the picture's, one that shows something under a patch,
and one of another picture.
Leaves alone: previews that differ in size, sharpness, tone, black bars or turning alone.
Why: policy 7.1, what was cut out of a photo is still in the file.
Source: Exif 3.0 (JPEGInterchangeFormat); JFIF and Photoshop previews.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, ImageView, Policy, PostError, Rule

from ._photos import block_name, metadata

_READABLE: Final = frozenset({"JPEG", "PNG", "WebP", "HEIC", "HEIF", "AVIF"})
_SIDE: Final = 96
_MAX_PIXELS: Final = 80_000_000
_MAX_PREVIEW: Final = 4_000_000  # pixels; a preview that claims more is none


class StaleThumbnail:
    rule: ClassVar[Rule] = Rule(
        code="IMG002",
        slug="stale-thumbnail",
        clause="7.1",
        message="A preview inside this photo shows what the photo itself no longer shows.",
        reads=frozenset({"image"}),
        fix=FixKind.STRIP,
        noun="preview",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        from linter.media import read  # drafts without photos skip it

        from ._previews import Staleness, compare, load_grey

        found = metadata(image)
        previews = [each for each in found.thumbnails if each.data]
        if not previews or found.format not in _READABLE:
            return
        if found.width * found.height > _MAX_PIXELS:
            raise PostError("The picture is too large to be compared with its preview.")
        source = image.attachment.path if image.attachment.data is None else image.attachment.data
        if source is None:
            return
        try:
            picture = load_grey(source, 2 * _SIDE)
        except Exception as error:  # Pillow's decoders raise whatever a codec raised
            raise PostError(
                "The picture could not be decoded, so its preview was not compared with it."
            ) from error
        for preview in previews[:4]:
            try:
                claimed = read(preview.data)
                if claimed.width * claimed.height > _MAX_PREVIEW:
                    continue
                small = load_grey(preview.data, _SIDE)
            except Exception:  # noqa: S112 - a preview that nothing opens shows nothing
                continue
            verdict = compare(picture, small)
            if verdict is Staleness.FRESH:
                continue
            yield self.rule.whole(
                confidence=0.75 if verdict is Staleness.OTHER else 0.9,
                message=f"A preview inside this photo still shows {verdict.value}.",
                because=f"Cropping or painting left it as it was ({block_name(preview.block)}).",
            )
            return
