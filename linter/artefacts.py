"""Trained models, opened by path: nothing is downloaded, ever."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linter.errors import ModelMissing

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["model_path", "pipeline"]

_HERE: Final = Path(__file__).parent
_FOLDERS: Final = (_HERE / "models", _HERE.parent / "models")  # in a wheel; in a checkout


def model_path(name: str) -> Path:
    """The folder of a model's artefact. Raises ModelMissing."""
    for folder in _FOLDERS:
        path = folder / name / "artefact"
        if path.is_dir():
            return path
    raise ModelMissing(name, f"Its recipe is models/{name} in postlint's repository.")


@cache
def pipeline() -> Language:
    """The spaCy pipeline for posts. Raises ModelMissing."""
    path = model_path("posts")
    import spacy  # takes longer to import than most checks take to run

    import linter.language.component  # noqa: F401 - a checkout has no entry point to find it by

    return spacy.load(path)
