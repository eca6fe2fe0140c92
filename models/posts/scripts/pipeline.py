"""Write the spaCy pipeline around the model: ``python pipeline.py ARTEFACT``."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy

from linter.language.component import FACTORY


def main() -> None:
    folder = Path(sys.argv[1])
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe(FACTORY)
    nlp.meta.update(
        name="posts",
        version="1.0.0",
        description="Names and judgement of social media posts; see card.md",
        author="postlint",
        license="Apache-2.0",
    )
    nlp.to_disk(folder)


if __name__ == "__main__":
    main()
