"""``postlint serve``: the web form and the API, on this machine unless told otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from linter.cli.console import Console
from linter.cli.parsing import Parser
from linter.cli.status import ExitStatus
from linter.errors import OptionError
from linter.registry import sibling

__all__ = ["run"]


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, and the service's own SettingsError."""
    parser = Parser("serve", "Runs the web form and the API until it is told to stop.")
    parser.add_argument("--host", metavar="NAME", help="the address to listen at (127.0.0.1)")
    parser.add_argument("--port", metavar="N", help="the port to listen at (8080)")
    parser.add_argument("--settings", metavar="FILE", help="settings of the service, as TOML")
    parser.add_argument("--keys-file", metavar="FILE", help="who may use it: see `postlint keys`")
    parser.add_argument("--policy", metavar="PACK", help="the policy pack: a TOML file, or a name")
    parser.add_argument(
        "--behind-authenticating-proxy",
        action="store_true",
        help="a proxy in front signs people in, so no keys are needed",
    )
    options = parser.parse_args(arguments)
    port = _port(options.port)
    import_module(sibling("api")).serve(
        options.host,
        port,
        settings_file=_path(options.settings),
        keys_file=_path(options.keys_file),
        policy=options.policy,
        behind_authenticating_proxy=options.behind_authenticating_proxy,
    )
    return ExitStatus.CLEAN


def _port(given: str | None) -> int | None:
    if given is None:
        return None
    if not given.isdecimal() or int(given) >= 1 << 16:
        raise OptionError("--port: give a number up to 65535.")
    return int(given)


def _path(given: str | None) -> Path | None:
    return None if given is None else Path(given)
