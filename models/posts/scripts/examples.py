"""Training examples from the public sets, the tweets and our own drafts."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import drafts
import numpy as np
from labels import CATS, MARKS, PUBLIC, TAGS
from tokenizers import Tokenizer

from linter.language.encoding import Encoded, encode

__all__ = ["Example", "batches", "conduct", "own", "tweets"]

_UNKNOWN: Final = -1.0
_KEPT: Final = {  # share of each public set that one epoch reads
    "davidson": 0.45,
    "dyn": 1.0,
    "edos": 0.7,
    "emoji_neg": 1.0,
    "hatemoji": 1.0,
    "hatexplain": 0.5,
    "ken": 0.65,
    "misog": 0.5,
    "olid": 1.0,
}
_DOUBTFUL: Final = frozenset({"CND001", "CND002", "CND003", "REP001", "REP004", "LOC004", "FIN005"})


@dataclass(frozen=True, slots=True)
class Example:
    """One post and what is known of it.

    ``cats``: float32 (labels,), 1, 0 or -1 where nobody judged it. ``marks``: int8
    (tokens, rules), None where nobody marked it, -1 where one may disagree. ``tags``: int
    (tokens,), None where nobody did.
    """

    encoded: Encoded
    cats: np.ndarray
    marks: np.ndarray | None = None
    tags: np.ndarray | None = None
    weight: float = 1.0


def conduct(path: Path, vocabulary: Tokenizer, seed: int | None = None) -> Iterator[Example]:
    """The public sets; a share of each (``seed`` says which) or, without a seed, all."""
    chance = random.Random(seed)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if seed is not None and chance.random() > _KEPT[row["src"]]:
                continue
            cats = np.full(len(CATS), _UNKNOWN, np.float32)
            cats[: len(PUBLIC)] = [row["hate"], row["off"], row["threat"]]
            yield Example(next(encode(row["text"], vocabulary, official=False)), cats)


def tweets(
    path: Path, vocabulary: Tokenizer, split: str
) -> Iterator[tuple[dict[str, Any], Example]]:
    """Tweets with the names in them. Ordinary posts: hardly one breaches a rule."""
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["split"] != split:
                continue
            encoded = next(encode(row["text"], vocabulary, official=False))
            cats = np.zeros(len(CATS), np.float32)
            cats[: len(PUBLIC)] = _UNKNOWN
            cats[[at for at, label in enumerate(CATS) if label in _DOUBTFUL]] = _UNKNOWN
            tags = _tags(encoded, row["entities"])
            yield row, Example(encoded, cats, tags=tags, weight=0.5)


def own(
    rows: Iterable[drafts.Draft], vocabulary: Tokenizer
) -> Iterator[tuple[drafts.Draft, Example]]:
    """Our own drafts: every rule judged, but for what one may raise or leave."""
    for row in rows:
        encoded = next(encode(row.text, vocabulary, official=row.official))
        marks = np.zeros((len(encoded.ids), len(MARKS)), np.int8)
        cats = np.zeros(len(CATS), np.float32)
        starts, ends = np.asarray(encoded.starts), np.asarray(encoded.ends)
        for at, code in enumerate(MARKS):
            if code in row.allow:
                marks[:, at] = -1
                cats[len(PUBLIC) + at] = _UNKNOWN
            for mark in row.marks:
                if code in mark.codes:
                    marks[(starts < mark.end) & (ends > mark.start), at] = 1
                    cats[len(PUBLIC) + at] = 1
        by_code = dict(zip(MARKS, cats[len(PUBLIC) :], strict=True))
        cats[0], cats[2] = by_code["CND001"], by_code["CND003"]
        rude = max(by_code[code] for code in ("CND001", "CND002", "CND003", "REP004"))
        cats[1] = 1 if rude == 1 else _UNKNOWN
        yield row, Example(encoded, cats, marks)


def _tags(encoded: Encoded, names: list[tuple[int, int, str]]) -> np.ndarray:
    tags = np.zeros(len(encoded.ids), np.int64)
    tags[[0, -1]] = -100
    for start, end, label in names:
        inside = False
        for at, (begin, stop) in enumerate(zip(encoded.starts, encoded.ends, strict=True)):
            if begin < end and stop > start and stop:
                tags[at] = TAGS.index(f"{'I' if inside else 'B'}-{label}")
                inside = True
    return tags


def batches(examples: list[Example], tokens: int, chance: random.Random) -> list[list[Example]]:
    """The examples in batches of about equal length and ``tokens`` tokens, in random order."""
    order = sorted(examples, key=lambda each: (len(each.encoded.ids) // 4, chance.random()))
    out: list[list[Example]] = []
    batch: list[Example] = []
    for each in order:
        if batch and len(each.encoded.ids) * (len(batch) + 1) > tokens:
            out.append(batch)
            batch = []
        batch.append(each)
    if batch:
        out.append(batch)
    chance.shuffle(out)
    return out
