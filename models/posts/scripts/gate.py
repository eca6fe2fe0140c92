"""Train the linear gate that stands in front of the encoder.

``python gate.py ARTEFACT --conduct DIR --tweets DIR [--sample N]``

Its teacher is the encoder itself: a rule is worth a look where the encoder gives it more
than a small probability, and a post is read if one rule is. The cut of each rule lets
through 95 of 100 posts of the check part that the encoder would flag, but never more than
one in twenty ordinary tweets.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Final

import drafts
import numpy as np
import torch
from labels import CATS, MARKS
from scoring import logits_of
from torch import nn
from torch.nn import functional

from examples import conduct, own, tweets
from linter.language.encoding import Encoded, tokenizer
from linter.language.gate import PAIRS, features

_PUBLIC_POSTS: Final = 8_000
_LIKELY: Final = 0.3  # the encoder's probability from which a post is worth reading
_KEPT: Final = 0.95  # of the posts that the encoder would flag
_ORDINARY: Final = 0.05  # of ordinary tweets, at the most, pass for one rule
_ROUNDS: Final = 3
_CODES: Final = tuple(code for code in MARKS if code not in {"REP003", "REP004"})


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--conduct", type=Path, required=True)
    parser.add_argument("--tweets", type=Path, required=True)
    parser.add_argument("--sample", type=int, default=_PUBLIC_POSTS)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    vocabulary = tokenizer(options.artefact / "tokenizer.json")
    rows = [row for path in sorted(drafts.DATA.glob("*.tsv")) for row in drafts.read(path)]
    mine: dict[str, list[Encoded]] = {"train": [], "check": [], "test": []}
    for row, example in own(rows, vocabulary):
        mine[row.part].append(example.encoded)
    public = [each.encoded for each in conduct(options.conduct / "train.jsonl.gz", vocabulary)]
    chance.shuffle(public)
    public = public[: options.sample]
    ordinary = [
        example.encoded
        for _, example in tweets(options.tweets / "tweets.jsonl", vocabulary, "train")
    ]
    chance.shuffle(ordinary)
    held = ordinary[:1500]
    posts = mine["train"] + public + ordinary[1500:][: options.sample]
    likely = _likely(options.artefact, posts)
    words = vocabulary.get_vocab_size()
    table = nn.EmbeddingBag(words + PAIRS, len(_CODES), mode="sum", sparse=True)
    nn.init.zeros_(table.weight)
    bias = nn.Parameter(torch.full((len(_CODES),), -3.0))
    wanted = torch.from_numpy((likely > _LIKELY).astype(np.float32))
    sparse = torch.optim.SparseAdam([table.weight], lr=0.01)
    dense = torch.optim.Adam([bias], lr=0.02)
    rows_of = [torch.from_numpy(features(each.ids, words)) for each in posts]
    for turn in range(_ROUNDS):
        order = list(range(len(posts)))
        chance.shuffle(order)
        total = 0.0
        for first in range(0, len(order), 256):
            batch = order[first : first + 256]
            scores = _scores(table, bias, [rows_of[at] for at in batch])
            loss = functional.binary_cross_entropy_with_logits(
                scores, wanted[batch], pos_weight=torch.tensor(4.0)
            )
            sparse.zero_grad()
            dense.zero_grad()
            loss.backward()
            sparse.step()
            dense.step()
            total += loss.item() * len(batch)
        print(f"round {turn + 1}: {total / len(posts):.4f}", flush=True)
    _store(options.artefact, table, mine["check"], held, words)
    _say(options.artefact, mine["test"], "test part")
    held = [
        example.encoded for _, example in tweets(options.tweets / "tweets.jsonl", vocabulary, "dev")
    ]
    _say(options.artefact, held, "tweets, dev split")


def _likely(artefact: Path, posts: list[Encoded]) -> np.ndarray:
    """The encoder's probabilities for the rules the gate knows, float32 (posts, rules)."""
    labels = json.loads((artefact / "labels.json").read_text())
    logits = logits_of(artefact / "model.onnx", posts)
    all_of_them = 1 / (1 + np.exp(-(logits @ np.array(labels["mix"]) + np.array(labels["shift"]))))
    return all_of_them[:, [CATS.index(code) for code in _CODES]].astype(np.float32)


def _scores(table: nn.EmbeddingBag, bias: nn.Parameter, rows: list[torch.Tensor]) -> torch.Tensor:
    starts = torch.tensor([0, *[len(each) for each in rows[:-1]]]).cumsum(0)
    lengths = torch.tensor([[len(each)] for each in rows], dtype=torch.float32)
    return table(torch.cat(rows), starts) / lengths.sqrt() + bias


def _store(
    artefact: Path, table: nn.EmbeddingBag, check: list[Encoded], held: list[Encoded], words: int
) -> None:
    """Choose each rule's cut, and write the table in 8 bits.

    check: posts that a good gate lets through. held: ordinary ones that it does not.
    """
    weights = table.weight.detach().numpy()
    scale = np.abs(weights).max(0) / 127 + 1e-9
    small = np.rint(weights / scale).astype(np.int8)

    def sums(posts: list[Encoded]) -> np.ndarray:
        rows = [features(each.ids, words) for each in posts]
        raw = np.stack([small[each].sum(0, np.int32) for each in rows])
        return raw * scale / np.sqrt([[len(each)] for each in rows])

    likely, wanted, ordinary = _likely(artefact, check), sums(check), sums(held)
    cut = np.quantile(ordinary, 1 - _ORDINARY, axis=0)
    for at, _ in enumerate(_CODES):
        flagged = wanted[likely[:, at] > 0.5, at]
        if len(flagged):
            cut[at] = max(cut[at], np.quantile(flagged, 1 - _KEPT))
    np.savez_compressed(
        artefact / "gate.npz",
        weights=small,
        scale=scale.astype(np.float32),
        bias=(-cut).astype(np.float32),
    )


def _say(artefact: Path, posts: list[Encoded], name: str) -> None:
    """How many posts pass, and how many of those that the encoder would flag."""
    from linter.language.gate import Gate

    gate = Gate(artefact / "gate.npz")
    passed = np.array([gate.passes(each.ids) for each in posts])
    likely = _likely(artefact, posts)
    print(f"{name}: {passed.mean():.3f} of the posts pass")
    for at, code in enumerate(_CODES):
        flagged = likely[:, at] > 0.5
        if flagged.any():
            print(f"  {code}: {passed[flagged].sum()} of {flagged.sum()} kept")


if __name__ == "__main__":
    main()
