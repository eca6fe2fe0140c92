"""Train the model in two stages, or one of them.

``python train.py WORK [--base DIR] [--conduct DIR] [--tweets DIR] [--stage public|own|both]
[--seed N] [--sample N] [--rounds N]``

The first stage reads the public sets and the tweets' names once; the second our own drafts
several times, with a part of the first stage's posts so that they are not forgotten. The
test and check parts of the drafts and every ``dev`` file are never read here. WORK receives
``public.pt`` and ``own.pt``.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path
from typing import Final

import drafts
import numpy as np
import torch
from labels import CATS, PUBLIC
from network import Network
from torch import Tensor
from torch.nn import functional

from examples import Example, batches, conduct, own, tweets
from linter.language.encoding import tokenizer

_TOKENS: Final = 2048  # a batch
_NAMES: Final = 2  # times that one round reads the tweets
_WARM: Final = 0.06  # share of the steps in which the rate rises
_RARE: Final = 3.0  # how much more a breach weighs than a near miss


def collate(batch: list[Example]) -> dict[str, Tensor]:
    """Padded tensors of a batch; what nobody judged is -1 (cats, marks) or -100 (tags)."""
    size, longest = len(batch), max(len(each.encoded.ids) for each in batch)
    width = len(CATS) - len(PUBLIC)
    ids = torch.zeros(size, longest, dtype=torch.long)
    kinds, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    tags = torch.full((size, longest), -100)
    marks = torch.full((size, longest, width), -1.0)
    for row, each in enumerate(batch):
        length = len(each.encoded.ids)
        ids[row, :length] = torch.tensor(each.encoded.ids)
        kinds[row, :length] = torch.tensor(each.encoded.kinds)
        mask[row, :length] = 1
        if each.tags is not None:
            tags[row, :length] = torch.from_numpy(each.tags)
        if each.marks is not None:
            marks[row, 1 : length - 1] = torch.from_numpy(each.marks[1:-1]).float()
    return {
        "ids": ids,
        "kinds": kinds,
        "mask": mask,
        "tags": tags,
        "marks": marks,
        "cats": torch.from_numpy(np.stack([each.cats for each in batch])),
        "weight": torch.tensor([each.weight for each in batch]),
    }


def loss_of(network: Network, batch: dict[str, Tensor]) -> Tensor:
    cats, marks, tags = network(batch["ids"], batch["kinds"], batch["mask"])
    known = (batch["cats"] >= 0).float() * batch["weight"].unsqueeze(1)
    rare = torch.full((len(CATS),), _RARE)
    rare[: len(PUBLIC)] = 1
    each = functional.binary_cross_entropy_with_logits(
        cats, batch["cats"].clamp(min=0), reduction="none", pos_weight=rare
    )
    public = (each * known)[:, : len(PUBLIC)].sum() / len(cats)
    mine = (each * known)[:, len(PUBLIC) :].sum() / len(cats)
    loss = public + 0.5 * mine
    judged = (batch["marks"] >= 0).float()
    if judged.any():
        each = functional.binary_cross_entropy_with_logits(
            marks, batch["marks"].clamp(min=0), reduction="none"
        )
        loss = loss + 3.0 * (each * judged).sum() / batch["mask"].sum()
    if (batch["tags"] >= 0).any():
        named = functional.cross_entropy(
            tags.flatten(0, 1), batch["tags"].flatten(), reduction="sum"
        )
        loss = loss + named / len(cats) * 0.3
    return loss


def run(
    network: Network,
    rounds: list[list[Example]],
    rate: float,
    seed: int,
    keep: Path,
    stop: int | None = None,
) -> None:
    """One pass over each round, the rate rising shortly and then falling to nothing.

    ``stop``: steps after which it ends, the rate still high.
    """
    chance = random.Random(seed)
    plan = [batch for each in rounds for batch in batches(each, _TOKENS, chance)]
    heads = [value for name, value in network.named_parameters() if not name.startswith("bert.")]
    optimiser = torch.optim.AdamW(
        [
            {"params": network.bert.parameters(), "lr": rate},
            {"params": heads, "lr": rate * 10},
        ],
        weight_decay=0.01,
    )
    warm = max(1, int(_WARM * len(plan)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min((step + 1) / warm, max(0.0, (len(plan) - step) / (len(plan) - warm + 1))),
    )
    network.train()
    started, total = time.monotonic(), 0.0
    for step, batch in enumerate(plan[:stop], 1):
        loss = loss_of(network, collate(batch))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += loss.item()
        if step % 100 == 0:
            left = (time.monotonic() - started) / step * (len(plan) - step)
            print(
                f"{step}/{len(plan)} loss {total / 100:.3f}, {left / 60:.0f} min left", flush=True
            )
            total = 0.0
        if step % 200 == 0:
            torch.save(network.state_dict(), keep)
    torch.save(network.state_dict(), keep)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("--base", type=Path, required=True, help="all-MiniLM-L6-v2")
    parser.add_argument("--conduct", type=Path, required=True)
    parser.add_argument("--tweets", type=Path, required=True)
    parser.add_argument("--stage", choices=("public", "own", "both"), default="both")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--sample", type=int, help="read only so many posts of each kind")
    parser.add_argument("--rounds", type=int, default=4, help="times the own drafts are read")
    parser.add_argument("--replay", type=int, default=14_000, help="public posts read again")
    parser.add_argument("--rate", type=float, default=8e-5, help="of the second stage")
    parser.add_argument("--start", type=Path, help="weights the second stage begins with")
    parser.add_argument("--stop", type=int, help="steps after which the first stage ends")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    vocabulary = tokenizer(options.base / "tokenizer.json")
    network = Network(options.base)
    public = list(conduct(options.conduct / "train.jsonl.gz", vocabulary, options.seed))
    named = [example for _, example in tweets(options.tweets / "tweets.jsonl", vocabulary, "train")]
    chance.shuffle(public)
    public, named = public[: options.sample], named[: options.sample]
    options.work.mkdir(parents=True, exist_ok=True)
    if options.stage != "own":
        print(f"public: {len(public)} posts, {len(named)} tweets with names", flush=True)
        keep = options.work / "public.pt"
        run(network, [public + named * _NAMES], 1e-4, options.seed, keep, options.stop)
    if options.stage != "public":
        network.load_state_dict(torch.load(options.start or options.work / "public.pt"))
        rows = [
            row
            for path in sorted(drafts.DATA.glob("*.tsv"))
            for row in drafts.read(path)
            if row.part == "train"
        ]
        chance.shuffle(rows)
        mine = [example for _, example in own(rows[: options.sample], vocabulary)]
        print(f"own: {len(mine)} drafts, {options.rounds} times", flush=True)
        again = chance.sample(public, min(options.replay, len(public)))
        share = -(-len(again) // options.rounds)
        rounds = [
            mine + named[at :: options.rounds] + again[at * share : (at + 1) * share]
            for at in range(options.rounds)
        ]
        run(network, rounds, options.rate, options.seed, options.work / "own.pt")


if __name__ == "__main__":
    main()
