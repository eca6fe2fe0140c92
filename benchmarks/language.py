"""The language model by itself: names found, time a post takes, load time and memory."""

from __future__ import annotations

import json
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from linter.language import model

__all__ = ["run"]

_LABELS: Final = ("PER", "ORG", "LOC")
_ROUNDS: Final = 40


def run(data: Path) -> None:
    """Print every measure; the tweets' ``dev`` split was never trained on."""
    started = time.perf_counter()
    reader = model()
    _ = reader.read("The first post loads the encoder.").cats
    print(f"\nload, first post included: {time.perf_counter() - started:.2f} s")
    print(f"memory at its highest: {_memory():.0f} MB")
    lines = (data / "tweets" / "tweets.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["split"] == "dev"]
    hits = dict.fromkeys(_LABELS, 0)
    found, wanted = dict(hits), dict(hits)
    for row in rows:
        gold = {(start, end, label) for start, end, label in row["entities"]}
        mine = {(name.start, name.end, name.label) for name in reader.read(row["text"]).names}
        for label in _LABELS:
            found[label] += sum(each[2] == label for each in mine)
            wanted[label] += sum(each[2] == label for each in gold)
            hits[label] += sum(each[2] == label for each in mine & gold)
    print(f"names in {len(rows)} unseen tweets, exact spans")
    for label in _LABELS:
        precision = hits[label] / max(1, found[label])
        recall = hits[label] / max(1, wanted[label])
        f1 = 2 * hits[label] / max(1, found[label] + wanted[label])
        print(f"  {label}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    post = " ".join(["day"] * 38)  # 40 tokens with the two that begin and end it
    print(f"encoder, 40 tokens, one thread: {_median(lambda: reader.read(post).cats):.2f} ms")
    texts = [row["text"] for row in rows]
    started = time.perf_counter()
    passed = sum(reader.read(text).doubtful for text in texts)
    each = (time.perf_counter() - started) / len(texts) * 1e6
    print(f"gate: {each:.0f} µs a tweet; {passed / len(texts):.3f} of the tweets pass")


def _median(job: Callable[[], object]) -> float:
    """Milliseconds of one call, the median of many."""
    times = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        job()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
