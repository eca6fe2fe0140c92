"""Settings of the service: by environment, by file, checked before anything starts.

Each setting is a field here, a variable ``POSTLINT_<NAME>`` in the environment,
and a key ``<name>`` in the TOML file that ``POSTLINT_SETTINGS`` (or the option
``--settings``) names. The environment wins over the file. Unknown names are
refused, because a misspelt limit protects nobody.
"""

from __future__ import annotations

import ipaddress
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, Final, cast

from linter import LinterError, Policy

__all__ = ["Settings", "SettingsError", "is_loopback"]

_PREFIX: Final = "POSTLINT_"
_ELSEWHERE: Final = frozenset({"SETTINGS", "DATA"})  # POSTLINT_… names that are no setting
_YES: Final = frozenset({"1", "true", "yes", "on"})
_NO: Final = frozenset({"0", "false", "no", "off", ""})

Value = str | int | float | bool | tuple[str, ...]


class SettingsError(LinterError):
    """The settings cannot be used; the message lists every mistake and its mend."""


def _setting(default: Value, help_text: str, *, least: float | None = None) -> Any:
    return field(default=default, metadata={"help": help_text, "least": least})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting with its default. ``api/deploy/settings.md`` is made from this table."""

    host: str = _setting("127.0.0.1", "Address to listen on.")
    port: int = _setting(8080, "Port to listen on; 0 takes a free one.", least=0)
    behind_authenticating_proxy: bool = _setting(
        False,
        "A proxy that signs people in stands before the service, so requests without a "
        "key are let through. Never set it where others can reach the port directly.",
    )
    trusted_proxies: tuple[str, ...] = _setting(
        (), "Addresses of proxies whose X-Forwarded-For header is believed."
    )
    hosts: tuple[str, ...] = _setting(
        (), "Names the service answers to (the Host header); empty: any, or only this machine's."
    )
    origins: tuple[str, ...] = _setting(
        (), "Other origins whose pages may call the service, such as chrome-extension://… ."
    )
    keys_file: str = _setting("", "File of access keys, made by `postlint keys new`.")
    policy: str = _setting("uwl", "Policy pack: a name, or a TOML file.")
    fingerprint_key: str = _setting(
        "", "Secret for the fingerprints in reports; without it, a guess can be confirmed."
    )
    form: bool = _setting(True, "Show the web form at /.")
    metrics: bool = _setting(True, "Answer /metrics.")
    workers: int = _setting(2, "Child processes that lint text.", least=1)
    media_workers: int = _setting(1, "Child processes that open photos and videos.", least=1)
    queue: int = _setting(256, "Requests that may wait for each kind of worker.", least=1)
    lint_seconds: float = _setting(5.0, "Longest time for a draft without photos.", least=0.1)
    media_seconds: float = _setting(20.0, "Longest time for a draft with photos.", least=0.1)
    body_seconds: float = _setting(30.0, "Longest time for a request to arrive.", least=1)
    worker_memory: int = _setting(
        2048, "Address space of one child process, in MiB; 0: no limit.", least=0
    )
    max_body: int = _setting(32 << 20, "Largest request, in bytes.", least=1024)
    max_buffered: int = _setting(
        256 << 20, "Bytes of requests held at once, all together.", least=1024
    )
    max_characters: int = _setting(40_000, "Longest text of one field.", least=280)
    max_attachments: int = _setting(10, "Photos in one draft.", least=1)
    max_pixels: int = _setting(120_000_000, "Pixels in one picture.", least=1)
    max_line: int = _setting(1 << 20, "Longest line of a batch, in bytes.", least=1024)
    max_lines: int = _setting(10_000, "Drafts in one batch.", least=1)
    per_minute: int = _setting(
        600, "Requests a minute for each key or address; 0: no limit.", least=0
    )
    log_level: str = _setting("info", "debug, info, warning or error.")

    def __post_init__(self) -> None:
        mistakes = list(_mistakes(self))
        if mistakes:
            raise SettingsError("These settings cannot be used:\n" + "\n".join(mistakes))

    @staticmethod
    def load(
        environ: Mapping[str, str] | None = None,
        file: Path | None = None,
        **options: object,
    ) -> Settings:
        """Read the environment and the file; ``options`` (None: not given) win over both.

        Raises SettingsError with one line for each mistake.
        """
        environ = {} if environ is None else environ
        named = environ.get(f"{_PREFIX}SETTINGS")
        path = file or (Path(named) if named else None)
        known = {each.name: each for each in fields(Settings)}
        values: dict[str, object] = {}
        wrong: list[str] = []
        if path is not None:
            values.update(_from_file(path, known, wrong))
        for name, text in environ.items():
            if not name.startswith(_PREFIX) or name[len(_PREFIX) :] in _ELSEWHERE:
                continue
            setting = name[len(_PREFIX) :].lower()
            if setting not in known:
                wrong.append(f"  {name}: there is no such setting. {_near(setting, known)}")
                continue
            try:
                values[setting] = _read(known[setting], text)
            except ValueError as error:
                wrong.append(f"  {name}: {error}")
        if wrong:
            raise SettingsError("These settings cannot be used:\n" + "\n".join(wrong))
        values.update({name: value for name, value in options.items() if value is not None})
        return Settings(**values)  # type: ignore[arg-type]  # names and types are checked above

    @staticmethod
    def table() -> list[tuple[str, str, str]]:
        """Name, default and meaning of every setting, in order."""
        return [
            (each.name, _shown(cast("Value", each.default)), str(each.metadata["help"]))
            for each in fields(Settings)
        ]

    @property
    def is_public(self) -> bool:
        """Whether other machines can reach the address it listens on."""
        return not is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Whether a name or address is this machine's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _from_file(path: Path, known: Mapping[str, Field[Any]], wrong: list[str]) -> dict[str, object]:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}).") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: this is not valid TOML ({error}).") from None
    values: dict[str, object] = {}
    for name, value in raw.items():
        if name not in known:
            wrong.append(f"  {path.name}: there is no setting {name!r}. {_near(name, known)}")
            continue
        kind = type(known[name].default)
        if kind is tuple and isinstance(value, list) and all(isinstance(v, str) for v in value):
            values[name] = tuple(value)
        elif kind is float and type(value) is int:
            values[name] = float(value)
        elif type(value) is kind:
            values[name] = value
        else:
            wrong.append(f"  {path.name}: {name} must be {_kind(kind)}.")
    return values


def _read(setting: Field[Any], text: str) -> Value:
    kind: type = type(setting.default)
    if kind is tuple:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if kind is bool:
        if text.lower() in _YES | _NO:
            return text.lower() in _YES
        raise ValueError(f"must be yes or no, not {text!r}.")
    if kind is str:
        return text
    try:
        return int(text) if kind is int else float(text)
    except ValueError:
        raise ValueError(f"must be {_kind(kind)}, not {text!r}.") from None


def _mistakes(settings: Settings) -> list[str]:
    found = []
    for each in fields(Settings):
        value, least = getattr(settings, each.name), each.metadata["least"]
        if least is not None and value < least:
            found.append(f"  {each.name} must be at least {least}, not {value}.")
    if settings.log_level not in {"debug", "info", "warning", "error"}:
        found.append(
            f"  log_level must be debug, info, warning or error, not {settings.log_level!r}."
        )
    if settings.port > 65535:
        found.append(f"  port must be at most 65535, not {settings.port}.")
    for origin in settings.origins:
        scheme, mark, rest = origin.partition("://")
        if origin == "*" or not (scheme and mark and rest) or "/" in rest:
            found.append(
                f"  origins: {origin!r} must be a whole origin such as https://intranet.example "
                f"or chrome-extension://<id>, without a path and never “*”."
            )
    if settings.keys_file and not Path(settings.keys_file).is_file():
        found.append(
            f"  keys_file: there is no file {settings.keys_file}. Make a first key with "
            f"`postlint keys new --file {settings.keys_file} NAME`."
        )
    try:
        Policy.load(settings.policy)
    except LinterError as error:
        found.append(f"  policy: {error}")
    return found


def _near(name: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches  # only a mistake needs it

    close = get_close_matches(name, known, 1)
    return f"Did you mean {close[0]}?" if close else f"Known: {', '.join(known)}."


def _kind(kind: type) -> str:
    names = {bool: "true or false", int: "a whole number", float: "a number", str: "text"}
    return names.get(kind, "a list of texts")


def _shown(default: Value) -> str:
    if isinstance(default, bool):
        return "yes" if default else "no"
    return ", ".join(default) if isinstance(default, tuple) else str(default)
