"""Real tweets a second, beside presidio-analyzer on the same tweets in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.common import tweets
from benchmarks.speed.stand_in import same_shape
from linter import Draft, Linter

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine

__all__ = ["presidio_engine", "run"]

PEER_SAMPLE = 500  # every n-th tweet, so that the peer's share of the run stays short


def run(data: Path, *, repeat: int, select: Sequence[str] = ()) -> None:
    texts = tweets(data)
    drafts = [Draft(text=text) for text in texts]
    linter = Linter(select=select)
    for draft in drafts:  # load what the rules need
        linter.check(draft)
    ours = _seconds_each(linter.check, drafts, repeat)
    rate = 1 / statistics.mean(ours)
    print(f"\n{len(texts)} real tweets, {len(linter.rules())} rules, one process")
    print(f"postlint: {rate:,.0f} posts/s; {_percentiles(ours)}")
    analyse, what = _presidio()
    sample = texts[:: max(1, len(texts) // PEER_SAMPLE)]
    for text in sample[:20]:
        analyse(text)
    theirs = _seconds_each(analyse, sample, 1)
    peer = 1 / statistics.mean(theirs)
    print(f"{what}: {peer:,.0f} posts/s on {len(sample)} of them; {_percentiles(theirs)}")
    print(f"ratio: {rate / peer:,.0f} times")


def _seconds_each(call: Callable[[Any], object], items: list[Any], repeat: int) -> list[float]:
    """The median time of each call over the rounds."""
    rounds = []
    for _ in range(repeat):
        times = []
        for item in items:
            started = time.perf_counter()
            call(item)
            times.append(time.perf_counter() - started)
        rounds.append(times)
    return [statistics.median(times) for times in zip(*rounds, strict=True)]


def _percentiles(seconds: list[float]) -> str:
    ordered = sorted(seconds)
    middle, late = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    return (
        f"p50 {middle * 1e6:,.0f} µs, p99 {late * 1e6:,.0f} µs, worst {ordered[-1] * 1e3:,.1f} ms"
    )


def _presidio() -> tuple[Callable[[str], object], str]:
    analyzer, name = presidio_engine()
    return (lambda text: analyzer.analyze(text, language="en")), f"presidio-analyzer with {name}"


def presidio_engine() -> tuple[AnalyzerEngine, str]:
    """presidio-analyzer with its default English recognisers, and what it runs on."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    try:
        import en_core_web_sm  # type: ignore[import-not-found,unused-ignore]

        pipeline, name = en_core_web_sm.load(), "en_core_web_sm"
    except ImportError:
        pipeline, name = same_shape(), "a pipeline of en_core_web_sm's shape, untrained"
    # Its e-mail recogniser would otherwise try to download a list of domain endings.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "en_core_web_sm"}])
    engine.nlp = {"en": pipeline}  # type: ignore[assignment,unused-ignore]
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"]), name
