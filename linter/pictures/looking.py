"""All that is looked for in one picture, in the child process: words, codes and marks."""

from __future__ import annotations

from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linter.pictures import codes
from linter.pictures.decoding import decode
from linter.pictures.facts import PictureError, Reading, SeenMark, Setup, Wanted, Words
from linter.pictures.words import WordReader

if TYPE_CHECKING:
    from linter.pictures.decoding import Picture, Pixels
    from linter.pictures.logos import LogoFinder

__all__ = ["Looker", "models"]

_FINDS: Final = "PP-OCRv6_det_small.onnx"
_READS: Final = "PP-OCRv6_rec_small.onnx"


def models() -> tuple[Path, Path]:
    """The models that find and read lines, inside the installed rapidocr wheel.

    rapidocr itself is not imported: it brings code that can download.
    Raises PictureError.
    """
    spec = find_spec("rapidocr")
    folder = Path(spec.origin).parent / "models" if spec and spec.origin else None
    if folder is None or not all((folder / name).is_file() for name in (_FINDS, _READS)):
        raise PictureError(
            "The models that read words are not where they should be. Install them anew: "
            "pip install --force-reinstall 'postlint[pictures]'"
        )
    return folder / _FINDS, folder / _READS


class Looker:
    """Looks at one picture after the other; loads each model when it is first needed."""

    def __init__(self, setup: Setup) -> None:
        import cv2

        cv2.setNumThreads(1)
        self._setup = setup
        self._words: WordReader | None = None
        self._logos: LogoFinder | None = None

    def look(self, source: bytes | Path, wanted: Wanted) -> Reading:
        """Raises PictureError."""
        picture = decode(source, self._setup.limits)
        words, found = Words(), Words()
        marks: list[SeenMark] = []
        finder = self._finder() if wanted.marks else None
        for frame in picture.frames:
            read = cache(partial(self._read, frame, picture.scale))
            if finder is not None and not marks:  # frames of one picture show one logo
                marks = finder.find(frame, read, picture.scale)
            if wanted.words:
                words = _joined(words, read())
            if wanted.codes:
                found = _joined(found, codes.find(frame, picture.scale))
        return Reading(
            picture.width,
            picture.height,
            words=words,
            codes=found,
            marks=tuple(marks),
            gap=_gap(picture),
        )

    def _finder(self) -> LogoFinder:
        if self._logos is None:
            from linter.pictures.logos import LogoFinder  # most packs register no logo

            self._logos = LogoFinder(self._setup.marks, self._setup.names)
        return self._logos

    def _read(self, frame: Pixels, scale: float) -> Words:
        return self._reader().read(frame, scale)

    def _reader(self) -> WordReader:
        if self._words is None:
            self._words = WordReader.load(*models())
        return self._words


def _joined(first: Words, second: Words) -> Words:
    """Two texts as one, a blank line between them; a repetition is left out."""
    if not second.text or second.text == first.text:
        return first
    if not first.text:
        return second
    from msgspec.structs import replace

    shift = len(first.text) + 2
    moved = tuple(
        replace(each, start=each.start + shift, end=each.end + shift) for each in second.parts
    )
    return Words(f"{first.text}\n\n{second.text}", (*first.parts, *moved))


def _gap(picture: Picture) -> str:
    if not picture.skipped:
        return ""
    return f"of its frames or pages, {picture.skipped} were not looked at."
