"""Who may ask, and how often: names, origins, keys and rate limits."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from .keys import Keys
from .problems import Problem
from .rates import Rates
from .settings import Settings, is_loopback

__all__ = ["Access"]

_OWN: Final = frozenset({"same-origin", "none"})


class Access:
    """The doorkeeper of one application."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._keys = Keys(Path(settings.keys_file)) if settings.keys_file else None
        self._rates = Rates(settings.per_minute)
        self._wrong_keys = Rates(60)

    @property
    def asks_for_key(self) -> bool:
        """Whether somebody without a key is turned away."""
        return self._keys is not None and not self._settings.behind_authenticating_proxy

    def check_name(self, headers: Mapping[str, str]) -> None:
        """Refuse names that are not ours: a page elsewhere may have had its own name point here.

        Raises Problem.
        """
        if not self._settings.hosts:
            return
        host = urlsplit(f"//{headers.get('host', '')}").hostname or ""
        if host not in self._settings.hosts:
            raise Problem("bad-host", "Set `hosts` to the names people use for this service.")

    async def admit(self, request: Request, key: str | None = None) -> None:
        """Let a request in, or raise Problem (cross-site, key-needed, too-many).

        key: one given in a form field; else the Authorization header is read.
        """
        self._check_site(request)
        address = request.client.host if request.client else ""
        who = await self._identify(key or _bearer(request), address)
        if who is None and is_loopback(address):
            return  # this machine's own programs
        seconds = self._rates.wait(who or address)
        if seconds:
            limit = f"At most {self._settings.per_minute} requests a minute are taken."
            raise _too_many(limit, seconds)

    def _check_site(self, request: Request) -> None:
        """Browsers say where a call comes from; pages of other sites must be on the list."""
        origin = request.headers.get("origin")
        if origin is not None and origin in self._settings.origins:
            return
        if request.headers.get("sec-fetch-site", "none") not in _OWN:
            raise Problem("cross-site", "Add the calling origin to `origins` to allow it.")

    async def _identify(self, token: str | None, address: str) -> str | None:
        if self._keys is None:
            return None
        if token is None:
            if self._settings.behind_authenticating_proxy:
                return None
            raise _key_needed("Send it as “Authorization: Bearer …”.")
        who = await run_in_threadpool(self._keys.who, token)
        if who is None:
            # Each try costs a slow hash, so wrong ones are counted whoever asks.
            if seconds := self._wrong_keys.wait(address):
                raise _too_many("Too many wrong keys.", seconds)
            raise _key_needed("This key is not, or no longer, valid.")
        return who


def _bearer(request: Request) -> str | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


def _too_many(why: str, seconds: int) -> Problem:
    return Problem(
        "too-many",
        f"{why} Try again in {seconds} seconds.",
        headers={"Retry-After": str(seconds)},
    )


def _key_needed(detail: str) -> Problem:
    return Problem("key-needed", detail, headers={"WWW-Authenticate": 'Bearer realm="postlint"'})
