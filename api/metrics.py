"""Counts and timings for Prometheus. Labels are rule codes, routes and statuses, never text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

__all__ = ["CONTENT_TYPE", "Metrics"]

CONTENT_TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """One application's figures, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "postlint_requests",
            "Requests answered.",
            ["route", "method", "status"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "postlint_request_seconds",
            "Time from a request's first byte to the end of its answer.",
            ["route"],
            buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
            registry=self._registry,
        )
        self._checks = Histogram(
            "postlint_check_seconds",
            "Time a check took inside its worker.",
            buckets=(0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 20),
            registry=self._registry,
        )
        self._drafts = Counter(
            "postlint_drafts", "Drafts checked.", ["verdict"], registry=self._registry
        )
        self._findings = Counter(
            "postlint_findings", "Findings reported.", ["rule"], registry=self._registry
        )
        self._refused = Counter(
            "postlint_refused", "Requests refused.", ["kind"], registry=self._registry
        )
        self._restarts = Counter(
            "postlint_worker_restarts",
            "Workers that died or were stopped.",
            ["lane"],
            registry=self._registry,
        )

    def waiting(self, lane: str, count: Callable[[], int]) -> None:
        """Show how many jobs wait in a lane."""
        Gauge(
            f"postlint_waiting_{lane}",
            f"Jobs that wait for a {lane} worker.",
            registry=self._registry,
        ).set_function(count)

    def request(self, route: str, method: str, status: int, seconds: float) -> None:
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def draft(self, verdict: str, rules: Iterable[str], seconds: float) -> None:
        self._drafts.labels(verdict).inc()
        self._checks.observe(seconds)
        for rule in rules:
            self._findings.labels(rule).inc()

    def refused(self, kind: str) -> None:
        self._refused.labels(kind).inc()

    def restarted(self, lane: str) -> None:
        self._restarts.labels(lane).inc()

    def text(self) -> bytes:
        """The exposition format."""
        return generate_latest(self._registry)
