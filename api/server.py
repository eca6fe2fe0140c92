"""Runs the service with uvicorn; `postlint serve` calls it."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

from .app import create_app
from .envelope import JsonLines
from .settings import Settings, SettingsError

__all__ = ["check_exposure", "serve"]

_LOCAL_NAMES: Final = ("localhost", "127.0.0.1", "::1")


def serve(
    host: str | None = None,
    port: int | None = None,
    *,
    settings_file: Path | None = None,
    keys_file: Path | None = None,
    policy: str | None = None,
    behind_authenticating_proxy: bool = False,
) -> int:
    """Run the service until it is told to stop; the exit status is 0.

    What is given here wins over the environment (POSTLINT_…) and the settings file.
    Raises SettingsError if the settings cannot be used, or would open the service
    to other machines without a key or a proxy that signs people in.
    """
    settings = Settings.load(
        os.environ,
        settings_file,
        host=host,
        port=port,
        keys_file=None if keys_file is None else str(keys_file),
        policy=policy,
        behind_authenticating_proxy=behind_authenticating_proxy or None,
    )
    check_exposure(settings)
    proxied = settings.trusted_proxies or settings.behind_authenticating_proxy
    if not (settings.is_public or settings.hosts or proxied):
        settings = replace(settings, hosts=_LOCAL_NAMES)
    _run(settings)
    return 0


def check_exposure(settings: Settings) -> None:
    """Refuse to listen to other machines unguarded. Raises SettingsError."""
    if not settings.is_public or settings.keys_file or settings.behind_authenticating_proxy:
        return
    raise SettingsError(
        f"{settings.host} can be reached by other machines, and anybody could use the service.\n"
        f"  Make access keys:  postlint keys new --file keys.json NAME\n"
        f"                     and set keys_file, or give --keys-file keys.json\n"
        f"  or, where a proxy signs people in before they get here:\n"
        f"                     give --behind-authenticating-proxy\n"
        f"  or stay with this machine alone:  --host 127.0.0.1"
    )


def _run(settings: Settings) -> None:
    import uvicorn  # only a running service needs it

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    for name in ("postlint.api", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(settings.log_level.upper())
        logger.propagate = False
    if sys.stderr.isatty() and settings.port:
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        sys.stderr.write(f"postlint is at http://{host}:{settings.port}/ (Control-C stops it)\n")
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        access_log=False,  # it would log addresses with their queries
        log_config=None,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies) or None,
        timeout_graceful_shutdown=10,
        h11_max_incomplete_event_size=64 << 10,
    )
