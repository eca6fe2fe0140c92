"""The model as a spaCy component, for those who work with spaCy or Presidio.

``spacy.load`` of the model's folder gives a pipeline with spaCy's tokeniser, a sentence
splitter and this component, which sets ``doc.ents`` (PER, ORG, LOC) and ``doc.cats``
(calibrated probabilities, 0 to 1, by label).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from linter.errors import ModelMissing
from linter.language.model import Model

__all__ = ["FACTORY", "Reader", "make_reader"]

FACTORY: Final = "postlint_reader"


class Reader:
    """Reads a ``Doc``; an official account's posts are told by ``doc.user_data["official"]``."""

    def __init__(self) -> None:
        self._model: Model | None = None

    def __call__(self, doc: Doc) -> Doc:
        if self._model is None:
            raise ModelMissing("posts", "Load its folder with spacy.load.")
        reading = self._model.read(doc.text, official=bool(doc.user_data.get("official")))
        spans = (
            doc.char_span(name.start, name.end, name.label, alignment_mode="expand")
            for name in reading.names
        )
        doc.set_ents(filter_spans([span for span in spans if span is not None]))
        doc.cats.update(reading.cats)
        return doc

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """The model lies beside the pipeline already."""

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Reader:
        """Open the model in the pipeline's folder. Raises ModelMissing."""
        self._model = Model(Path(path).parent)
        return self


@Language.factory(FACTORY, assigns=["doc.ents", "doc.cats"])
def make_reader(nlp: Language, name: str) -> Any:
    return Reader()
