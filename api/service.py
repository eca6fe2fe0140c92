"""The heart of the application: takes jobs to the right lane and counts what comes of them."""

from __future__ import annotations

import asyncio
from functools import cached_property, partial

from linter import Policy

from .access import Access
from .catalogue import policy_document, rules_document
from .jobs import Clean, CleanedPhoto, Failed, Job, Lint, Linted, Reply, Setup, Warmed
from .lanes import Lane
from .language import LanguageState
from .metrics import Metrics
from .problems import Problem
from .settings import Settings

__all__ = ["Service"]


class Service:
    """Everything the routes of one application share."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.metrics = Metrics()
        self.access = Access(settings)
        self.policy = Policy.load(settings.policy)
        setup = Setup(
            policy=settings.policy,
            fingerprint_key=settings.fingerprint_key,
            memory=settings.worker_memory,
            max_characters=settings.max_characters,
            max_attachments=settings.max_attachments,
            max_pixels=settings.max_pixels,
        )
        self.lanes = {
            name: Lane(
                name,
                setup,
                size=size,
                waiting=settings.queue,
                seconds=seconds,
                restarted=partial(self.metrics.restarted, name),
            )
            for name, size, seconds in (
                ("text", settings.workers, settings.lint_seconds),
                ("media", settings.media_workers, settings.media_seconds),
            )
        }
        for name, lane in self.lanes.items():
            self.metrics.waiting(name, partial(getattr, lane, "waiting"))

    @property
    def batch_window(self) -> int:
        """How many drafts of one batch are in work at once."""
        return min(2 * self.settings.workers, max(1, self.settings.queue // 4))

    async def lint(self, job: Lint) -> Linted:
        """Raises Problem."""
        # A draft in JSON may carry photos as base64; then it belongs to the slower lane.
        has_files = bool(job.files) or b'"data"' in job.draft
        reply = await self._ask("media" if has_files else "text", job)
        if not isinstance(reply, Linted):
            raise _unexpected(reply)
        self.metrics.draft(reply.verdict, reply.rules, reply.seconds)
        return reply

    async def clean(self, job: Clean) -> CleanedPhoto:
        """Raises Problem."""
        reply = await self._ask("media", job)
        if not isinstance(reply, CleanedPhoto):
            raise _unexpected(reply)
        return reply

    async def ready(self, seconds: float) -> LanguageState:
        """How the language model is, once a worker of each kind has everything loaded.

        Raises Problem (not-ready) if that takes longer than ``seconds``, or the model is
        there and does not load.
        """
        try:
            warming = [asyncio.wrap_future(lane.warm()) for lane in self.lanes.values()]
            async with asyncio.timeout(seconds):
                replies = await asyncio.gather(*warming)
        except (TimeoutError, Problem):
            raise _not_ready("The workers are still loading.") from None
        states = {each.language for each in replies if isinstance(each, Warmed)}
        if any(not isinstance(each, Warmed) for each in replies):
            raise _not_ready("A checking process did not start, or failed at its first check.")
        if LanguageState.BROKEN in states:
            raise _not_ready(
                "The language model is there and does not load: a file of it is missing or "
                "damaged, or a worker has too little memory (worker_memory). Install postlint "
                "again, or raise worker_memory, then restart the service. Until then, reports "
                "list the rules that need the model as unchecked."
            )
        return LanguageState.ABSENT if LanguageState.ABSENT in states else LanguageState.LOADED

    @cached_property
    def rules_document(self) -> bytes:
        return rules_document(self.policy)

    @cached_property
    def policy_document(self) -> bytes:
        return policy_document(self.policy)

    def start(self) -> None:
        """Start the first workers, without waiting for them."""
        for lane in self.lanes.values():
            lane.warm()

    def close(self) -> None:
        for lane in self.lanes.values():
            lane.close()

    async def _ask(self, lane: str, job: Job) -> Reply:
        reply = await asyncio.wrap_future(self.lanes[lane].submit(job))
        if isinstance(reply, Failed):
            raise Problem(reply.kind, reply.detail, reply.errors)
        return reply


def _not_ready(detail: str) -> Problem:
    return Problem("not-ready", detail, headers={"Retry-After": "2"})


def _unexpected(reply: Reply) -> Problem:
    return Problem("internal", f"A worker answered with {type(reply).__name__}.")
