"""Access keys: made, listed and revoked from the command line, kept only as hashes.

A key reads ``pl_<id>_<secret>``; the secret is 256 random bits. The file holds
its scrypt hash (RFC 7914) with a salt of its own, so that a stolen file opens
nothing. A running service notices a changed file within seconds.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import os
import secrets
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

import msgspec
from msgspec import Struct

from linter import LinterError

__all__ = ["AccessKey", "KeyFile", "Keys", "KeysError", "keys_main"]

_COST: Final = {"n": 2**13, "r": 8, "p": 1}  # 8 MiB and some 20 ms, once a key and process
_LOOK_AGAIN: Final = 2.0  # seconds between looks at the file


class KeysError(LinterError):
    """The file of keys cannot be used."""


class AccessKey(Struct, frozen=True, forbid_unknown_fields=True):
    """One key as the file has it. ``salt`` and ``hash``: hexadecimal."""

    id: str
    name: str
    created: str
    salt: str
    hash: str


class _Contents(Struct, frozen=True, forbid_unknown_fields=True):
    keys: tuple[AccessKey, ...] = ()


class KeyFile:
    """The file of keys. Writing replaces it in one step; only its owner may read it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> tuple[AccessKey, ...]:
        """Raises KeysError if it is there and cannot be read."""
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=_Contents).keys
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise KeysError(f"{self.path}: cannot be read ({error.strerror}).") from None
        except msgspec.MsgspecError as error:
            raise KeysError(f"{self.path}: this is no file of keys ({error}).") from None

    def add(self, name: str) -> str:
        """Make a key and return it; it is shown this once and stored nowhere."""
        key_id, secret = secrets.token_hex(4), secrets.token_urlsafe(32)
        salt = secrets.token_bytes(16)
        created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        entry = AccessKey(key_id, name, created, salt.hex(), _hash(secret, salt).hex())
        self._write((*self.read(), entry))
        return f"pl_{key_id}_{secret}"

    def revoke(self, key_id: str) -> AccessKey | None:
        """Take a key out; None if there is no such key."""
        keys = self.read()
        gone = next((key for key in keys if key.id == key_id), None)
        if gone is not None:
            self._write(tuple(key for key in keys if key.id != key_id))
        return gone

    def _write(self, keys: tuple[AccessKey, ...]) -> None:
        data = msgspec.json.format(msgspec.json.encode(_Contents(keys)), indent=2)
        try:
            with NamedTemporaryFile(dir=self.path.parent, delete=False) as file:
                file.write(data + b"\n")
            os.replace(file.name, self.path)  # NamedTemporaryFile made it readable to us alone
        except OSError as error:
            raise KeysError(f"{self.path}: cannot be written ({error.strerror}).") from None


class Keys:
    """Tells whether a token is a key, for a running service."""

    def __init__(self, path: Path) -> None:
        self._file = KeyFile(path)
        self._session = secrets.token_bytes(32)
        self._known: dict[bytes, str] = {}
        self._keys: dict[str, AccessKey] = {}
        self._version: tuple[int, int, int] | None = None
        self._next_look = 0.0
        self._refresh()

    def __len__(self) -> int:
        return len(self._keys)

    def who(self, token: str) -> str | None:
        """The id of the key, or None. Slow (some 20 ms) the first time: call it in a thread."""
        self._refresh()
        # A verified token is remembered under a hash keyed for this process alone.
        digest = hashlib.blake2b(token.encode(), key=self._session).digest()
        known = self._known.get(digest)
        if known is not None:
            return known if known in self._keys else None
        prefix, _, rest = token.partition("_")
        key_id, _, secret = rest.partition("_")
        key = self._keys.get(key_id)
        if prefix != "pl" or key is None or not secret or len(secret) > 128:
            return None
        expected = bytes.fromhex(key.hash)
        if not hmac.compare_digest(_hash(secret, bytes.fromhex(key.salt)), expected):
            return None
        self._known[digest] = key_id
        return key_id

    def _refresh(self) -> None:
        if time.monotonic() < self._next_look:
            return
        self._next_look = time.monotonic() + _LOOK_AGAIN
        try:
            stat = self._file.path.stat()
            version = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        except OSError:
            self._keys, self._version = {}, None  # a file taken away opens nothing
            return
        if version != self._version:
            self._keys = {key.id: key for key in self._file.read()}
            self._known = {d: who for d, who in self._known.items() if who in self._keys}
            self._version = version


def _hash(secret: str, salt: bytes) -> bytes:
    return hashlib.scrypt(secret.encode(), salt=salt, dklen=32, maxmem=64 << 20, **_COST)


def keys_main(argv: Sequence[str] | None = None) -> int:
    """`postlint keys new NAME | list | revoke ID`. Returns the exit status (0 or 2)."""
    parser = argparse.ArgumentParser(
        prog="postlint keys", description="Access keys of the service; kept only as hashes."
    )
    parser.add_argument(
        "--file",
        type=Path,
        default=os.environ.get("POSTLINT_KEYS_FILE"),
        help="the file of keys (or set POSTLINT_KEYS_FILE)",
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("new", help="make a key and show it once")
    new.add_argument("name", help="who or what it is for, such as “press office extension”")
    verbs.add_parser("list", help="show ids, names and dates")
    verbs.add_parser("revoke", help="take a key back").add_argument("id")
    for each in verbs.choices.values():
        each.add_argument("--file", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.file is None:
        parser.error("say where the keys are kept: --file FILE, or set POSTLINT_KEYS_FILE")
    file = KeyFile(Path(options.file))
    try:
        return _run(options, file)
    except KeysError as error:
        sys.stderr.write(f"postlint keys: {error}\n")
        return 2


def _run(options: argparse.Namespace, file: KeyFile) -> int:
    say = sys.stdout.write
    if options.verb == "new":
        token = file.add(options.name)
        say(f"{token}\n")
        sys.stderr.write(
            "Keep it now: it is not shown again. Send it as “Authorization: Bearer …”.\n"
        )
        return 0
    if options.verb == "list":
        for key in file.read():
            say(f"{key.id}  {key.created}  {key.name}\n")
        return 0
    gone = file.revoke(options.id)
    if gone is None:
        sys.stderr.write(f"There is no key {options.id}. `postlint keys list` shows all.\n")
        return 2
    say(f"Revoked {gone.id} ({gone.name}).\n")
    return 0
