"""postlint as a service: the HTTP interface and the web form.

:func:`create_app` makes the application from :class:`Settings`; nothing is made
at import. :func:`serve` runs it, and :func:`keys_main` looks after access keys.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .app import create_app
    from .keys import keys_main
    from .server import serve
    from .settings import Settings, SettingsError

__all__ = ["Settings", "SettingsError", "create_app", "keys_main", "serve"]

_HOMES: Final = {
    "Settings": "settings",
    "SettingsError": "settings",
    "create_app": "app",
    "keys_main": "keys",
    "serve": "server",
}


def __getattr__(name: str) -> Any:
    # Loaded when asked for, so that the workers, which import this package too, start
    # without the web framework.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
