"""A stand-in for en_core_web_sm, where the trained package cannot be installed."""

from __future__ import annotations

from typing import Any

__all__ = ["same_shape"]


def same_shape() -> Any:
    """A pipeline that costs what en_core_web_sm costs: its layers at their sizes, random weights.

    It stands in where the trained package cannot be installed. Sizes are those of
    en_core_web_sm 3.8's published config.
    """
    import spacy
    from spacy.training import Example

    width = 96
    tok2vec = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": width,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
            "rows": [5000, 1000, 2500, 2500, 50, 50],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": width,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width, "upstream": "tok2vec"}
    parse = {"@architectures": "spacy.TransitionBasedParser.v2", "hidden_width": 64}
    pipeline = spacy.blank("en")
    pipeline.add_pipe("tok2vec", config={"model": tok2vec})
    tagger: Any = pipeline.add_pipe(
        "tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}}
    )
    parser: Any = pipeline.add_pipe(
        "parser",
        config={
            "model": {
                **parse,
                "state_type": "parser",
                "extra_state_tokens": False,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": listener,
            }
        },
    )
    ner: Any = pipeline.add_pipe(
        "ner",
        config={
            "model": {
                **parse,
                "state_type": "ner",
                "extra_state_tokens": False,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": tok2vec,
            }
        },
    )
    for number in range(50):
        tagger.add_label(f"T{number}")
    for number in range(45):
        parser.add_label(f"d{number}")
    for label in ("PERSON", "ORG", "GPE", "LOC", "DATE", "TIME", "NORP", "MONEY", "FAC"):
        ner.add_label(label)
    example = Example.from_dict(
        pipeline.make_doc("A post."),
        {
            "tags": ["T0", "T1", "T2"],
            "heads": [1, 1, 1],
            "deps": ["d0", "ROOT", "d1"],
            "entities": ["U-PERSON", "O", "O"],
        },
    )
    pipeline.initialize(lambda: [example])
    return pipeline
