"""How often the rules are right: on labelled drafts, on real tweets, on real photos."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.accuracy import drafts, photos
from benchmarks.common import tweets
from linter import Draft, Linter

__all__ = ["run"]


def run(data: Path, *, select: Sequence[str], show: bool, peers: bool) -> None:
    """Print every measure; ``show`` lists what is wrong, ``peers`` adds other tools."""
    linter = Linter(select=select, strict=True)
    drafts.run(data, linter, show=show)
    _tweets(data, linter, show=show)
    photos.run(data, linter, show=show)
    if peers:
        from benchmarks.accuracy import peers as other_tools

        other_tools.run(data)


def _tweets(data: Path, linter: Linter, *, show: bool) -> None:
    """Real posts as a false-alarm corpus: what is flagged must be judged by hand."""
    texts = tweets(data)
    by_rule: Counter[str] = Counter()
    posts = 0
    for text in texts:
        report = linter.check(Draft(text=text))
        posts += bool(report.findings)
        by_rule.update({finding.rule for finding in report.findings})
        if show:
            for finding in report.findings:
                start, end = finding.location.start, finding.location.end
                print(f"  {finding.rule} {text[start:end]!r} in {text!r}")
    print(f"\nReal tweets flagged, right or wrong: {posts} of {len(texts)}")
    print(f"({1000 * posts / len(texts):.2f} per 1,000)")
    for rule, count in sorted(by_rule.items()):
        print(f"  {rule}{count:6}  {1000 * count / len(texts):.2f} per 1,000")
