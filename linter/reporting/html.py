"""One self-contained HTML file: an overview, and each post with its findings as a card.

It loads nothing, runs one small script whose hash the page itself states, and can be
read, printed and searched without it. Only so many cards are kept, worst first; every
post is counted.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import jinja2
from markupsafe import Markup

from linter.finding import Finding, Verdict
from linter.inputs import Blank, Entry, Refused
from linter.pipeline import Linter
from linter.registry import catalogue, detector_types
from linter.report import Report
from linter.reporting.cards import Card, card
from linter.reporting.charts import chart
from linter.reporting.output import Output
from linter.suppressions import Suppression

__all__ = ["HtmlWriter"]

_PAGE: Final = Path(__file__).parent / "page"
_MOST_CARDS: Final = 500
_MOST_REFUSED: Final = 200
_MOST_BARS: Final = 12
_VERDICTS: Final = {"block": "not to publish yet", "review": "to look at again", "ok": "fine"}
_SEVERITIES: Final = {
    "error": "must change",
    "warning": "should change",
    "advice": "worth a thought",
    "accepted": "accepted",
}
_NETWORKS: Final = {
    "x": "X",
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "whatsapp": "WhatsApp",
    "other": "Not said",
}

_MakeCard = Callable[[], Card]


class HtmlWriter:
    """Counts every report, and keeps what the worst of them need for a card.

    most: cards on the page. Those of posts to block push out those to look at again.
    """

    def __init__(
        self,
        output: Output,
        linter: Linter,
        accepted: Callable[[Finding], Suppression | None],
        *,
        most: int = _MOST_CARDS,
    ) -> None:
        self._output = output
        self._policy = linter.policy
        self._accepted = accepted
        self._most = most
        self._kept: dict[str, list[_MakeCard]] = {verdict: [] for verdict in _VERDICTS}
        self._notable = 0  # posts that would have a card
        self._verdicts: Counter[str] = Counter()
        self._by_rule: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._by_platform: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._by_month: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._names: dict[str, str] = {}
        self._refused: list[str] = []
        self._unread = 0
        self._gaps: dict[str, set[str]] = {}
        self._unbuilt: set[str] = set()

    def record(self, item: Entry | Refused | Blank, report: Report | None) -> None:
        """Count one draft, and keep it if there is something to show."""
        if isinstance(item, Blank):
            return
        if isinstance(item, Refused) or report is None:
            self._unread += 1
            if len(self._refused) < _MOST_REFUSED:
                what = f" {item.what} {item.mend}".rstrip() if isinstance(item, Refused) else ""
                self._refused.append(f"{item.where}:{what}")
            return
        verdict = report.verdict.value
        self._verdicts[verdict] += 1
        self._by_platform[report.draft.platform.value][verdict] += 1
        if report.draft.scheduled_at is not None:
            self._by_month[f"{report.draft.scheduled_at:%Y-%m}"][verdict] += 1
        for finding in report.findings:
            kind = "accepted" if finding.acknowledged else finding.severity.value
            self._by_rule[finding.rule][kind] += 1
            self._names[finding.rule] = finding.name.replace("-", " ")
        gaps = self._gaps_of(report)
        if report.findings or report.verdict is not Verdict.OK:
            heavy = any(each.data for each in report.draft.attachments)
            make = partial(card, 0, item, report, gaps, self._accepted)
            self._keep(verdict, make, heavy=heavy)

    def report(self, report: Report, where: str) -> None:
        """Everything was said with the record."""

    def end(self) -> None:
        """Write the page."""
        made = [make for verdict in _VERDICTS for make in self._kept[verdict]][: self._most]
        style, script = (
            (_PAGE / name).read_text(encoding="utf-8") for name in ("report.css", "report.js")
        )
        for piece in _template().generate(
            cards=(make() for make in made),
            shown=len(made),
            notable=self._notable,
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            style_hash=_hash(style),
            script_hash=_hash(script),
            **self._overview(),
        ):
            self._output.write(piece)

    def _keep(self, verdict: str, make: _MakeCard, *, heavy: bool) -> None:
        """heavy: photos are in memory, so the card with its small ones is made at once."""
        self._notable += 1
        ahead = list(_VERDICTS)[: list(_VERDICTS).index(verdict) + 1]
        if sum(len(self._kept[each]) for each in ahead) >= self._most:
            return
        self._kept[verdict].append(partial(_same, make()) if heavy else make)
        for each in reversed(_VERDICTS):  # the least pressing makes room
            if sum(map(len, self._kept.values())) > self._most and self._kept[each]:
                self._kept[each].pop()

    def _gaps_of(self, report: Report) -> list[str]:
        """Why something was not checked; checks that are not built are told of once."""
        built, known = detector_types(), catalogue()
        reasons: dict[str, None] = {}
        for gap in report.unchecked:
            if gap.rule in known and gap.rule not in built:
                self._unbuilt.add(gap.rule)
                continue
            self._gaps.setdefault(gap.reason, set()).add(gap.rule)
            reasons[f"{gap.reason} ({gap.rule})"] = None
        return list(reasons)

    def _overview(self) -> dict[str, Any]:
        """What the head of the page says."""
        rules = {code: f"{code} {name}" for code, name in sorted(self._names.items())}
        networks = {
            each: _NETWORKS.get(each, each.capitalize()) for each in sorted(self._by_platform)
        }
        months = sorted(self._by_month)
        named = {each: f"{datetime.fromisoformat(f'{each}-01'):%b %Y}" for each in months}
        charts = [
            chart("Findings by rule", self._by_rule, _SEVERITIES, most=_MOST_BARS, labels=rules),
            chart("Posts by platform", self._by_platform, _VERDICTS, most=20, labels=networks),
            chart(
                "Posts by month",
                self._by_month,
                _VERDICTS,
                most=24,
                order=months,
                labels=named,
            ),
        ]
        return {
            "policy": self._policy,
            "total": self._verdicts.total(),
            "verdicts": {each: self._verdicts[each] for each in _VERDICTS},
            "verdict_words": _VERDICTS,
            "charts": [each for each in charts if each.bars],
            "rules": rules,
            "networks": networks,
            "dated": bool(months),
            "refused": self._refused,
            "unread": self._unread,
            "gaps": sorted((reason, sorted(codes)) for reason, codes in self._gaps.items()),
            "unbuilt": len(self._unbuilt),
        }


def _same(made: Card) -> Card:
    return made


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_PAGE),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("report.html")


def _hash(text: str) -> str:
    """As a content security policy names what it allows."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
