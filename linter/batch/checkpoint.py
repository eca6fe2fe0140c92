"""What has been checked so far, in a file that gives nothing of a draft away.

Each draft is known by a keyed hash of all that is in it, its photos' bytes included, and
of all that its report depends on: the policy, the rules, the version of postlint, the
fingerprint key. What was found in it is sealed with a key that only the draft itself
yields, because fixes repeat its words: whoever has no draft can read none. So a draft or
a policy that has been changed is simply not found here, and is checked again.

A draft that could not be checked completely is not kept: it gets another chance.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Final

import msgspec
from Crypto.Cipher import ChaCha20_Poly1305
from msgspec import structs

from linter.artefacts import model_path
from linter.batch.exchange import Outcome, Setup, packed
from linter.draft import Draft
from linter.errors import LinterError, ModelMissing, OptionError
from linter.finding import Finding, Unchecked
from linter.pictures.reader import installed
from linter.registry import detector_types

__all__ = ["Checkpoint"]

_APPLICATION: Final = 0x504C6E74  # "PLnt": tells our files from others' databases
_TAG: Final = 16  # bytes of a key that are shown in the file; the rest seals
_NONCE: Final = bytes(12)  # a key seals one thing only, so it need not vary
_OFTEN: Final = 1.0  # seconds that may be lost if this process is killed
_SCHEMA: Final = """
create table gaps (number integer primary key, told blob not null unique);
create table drafts (
  tag blob primary key, gaps integer not null, findings blob
) without rowid;
"""
_Gaps = tuple[Unchecked, ...]


class Checkpoint:
    """A file that remembers outcomes by draft. Makes it if it is not there.

    Raises OptionError if the file is something else, or cannot be made.
    """

    def __init__(self, path: str, setup: Setup) -> None:
        self._path = path
        self._context = _context(setup)
        self._lists: dict[int, _Gaps] = {}
        self._numbers: dict[_Gaps, int] = {}
        self._due = 0.0
        self.reused = 0
        self._base = self._opened()
        with self._told():
            for number, told in self._base.execute("select number, told from gaps"):
                gaps = msgspec.msgpack.decode(told, type=_Gaps)
                self._lists[number] = gaps
                self._numbers[gaps] = number

    def key(self, draft: Draft) -> bytes:
        """A key for :meth:`outcome` and :meth:`keep`. Empty if a photo cannot be read."""
        try:
            attachments = tuple(
                each if each.path is None else structs.replace(each, path=Path(_digest(each.path)))
                for each in draft.attachments
            )
        except OSError:
            return b""
        if attachments:
            draft = structs.replace(draft, attachments=attachments)
        return blake2b(packed([draft]), key=self._context, digest_size=_TAG + 32).digest()

    def outcome(self, key: bytes) -> Outcome | None:
        """What was found in a draft; None if it was not checked, or otherwise than now."""
        with self._told():
            row = self._base.execute(
                "select gaps, findings from drafts where tag = ?", (key[:_TAG],)
            ).fetchone()
        if row is None:
            return None
        gaps, sealed = row
        findings: tuple[Finding, ...] = ()
        if sealed is not None:
            try:
                body = _cipher(key).decrypt_and_verify(sealed[16:], sealed[:16])
            except ValueError:
                return None
            findings = msgspec.msgpack.decode(body, type=tuple[Finding, ...])
        self.reused += 1
        return Outcome(findings, self._lists[gaps], complete=True)

    def keep(self, key: bytes, outcome: Outcome) -> None:
        """Remember what was found in a draft."""
        if not key or not outcome.complete:
            return
        sealed = None
        if outcome.findings:
            body, mark = _cipher(key).encrypt_and_digest(msgspec.msgpack.encode(outcome.findings))
            sealed = mark + body
        with self._told():
            row = (key[:_TAG], self._number(outcome.unchecked), sealed)
            self._base.execute("insert or replace into drafts values (?, ?, ?)", row)
            if (now := time.monotonic()) >= self._due:
                self._base.commit()
                self._due = now + _OFTEN

    def close(self) -> None:
        """Write what is still to be written."""
        try:
            with self._told():
                self._base.commit()
        finally:
            self._base.close()

    def _number(self, gaps: _Gaps) -> int:
        number = self._numbers.get(gaps)
        if number is None:
            told = msgspec.msgpack.encode(gaps)
            number = self._base.execute("insert into gaps (told) values (?)", (told,)).lastrowid
            if number is None:
                raise RuntimeError("A row that was inserted has a number.")
            self._numbers[gaps] = number
            self._lists[number] = gaps
        return number

    def _opened(self) -> sqlite3.Connection:
        path = Path(self._path)
        if path.is_dir() or not path.parent.is_dir():
            raise OptionError(f"--resume: {self._path}: give the name of a file in a folder.")
        with self._told():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            fresh = not path.stat().st_size
            base = sqlite3.connect(path, timeout=1.0)
            try:
                self._claim(base, fresh=fresh)
            except BaseException:
                base.close()
                raise
            return base

    def _claim(self, base: sqlite3.Connection, *, fresh: bool) -> None:
        """Make sure that the file is ours, and nobody else's while we use it."""
        if not fresh and base.execute("pragma application_id").fetchone() != (_APPLICATION,):
            raise OptionError(
                f"--resume: {self._path} is no checkpoint. Give a new name, or that of a file "
                f"that --resume made; the report goes to --output."
            )
        base.execute("pragma locking_mode = exclusive")
        base.execute("pragma synchronous = normal")
        base.execute("begin immediate")
        if base.execute("select count(*) from sqlite_master").fetchone() == (0,):
            base.execute(f"pragma application_id = {_APPLICATION}")
            for statement in _SCHEMA.split(";")[:-1]:
                base.execute(statement)
        base.commit()
        base.execute("pragma journal_mode = wal")  # last: it writes to the file at once

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Says in plain words what may go wrong with the file."""
        try:
            yield
        except sqlite3.Error as error:
            raise self._refusal(error) from None
        except OSError as error:
            raise OptionError(
                f"--resume: {self._path} cannot be written ({error.strerror})."
            ) from None

    def _refusal(self, error: sqlite3.Error) -> LinterError:
        code = getattr(error, "sqlite_errorname", "")
        if code == "SQLITE_FULL":
            return LinterError(
                f"The disk is full: {self._path} could not be written. Make room, then give the "
                f"same command again: it goes on from there."
            )
        if code.startswith("SQLITE_BUSY"):
            return OptionError(
                f"--resume: {self._path} is in use by another run. Wait for it, or give another "
                f"name."
            )
        if code in {"SQLITE_NOTADB", "SQLITE_CORRUPT"}:
            return OptionError(
                f"--resume: {self._path} is no checkpoint, or it is damaged. Give a new name."
            )
        return LinterError(f"{self._path}: the checkpoint cannot be used ({error}).")


def _context(setup: Setup) -> bytes:
    """A hash of all that reports depend on but the drafts.

    The code of every detector and the trained model belong to it: plug-ins have no version
    that we know.
    """
    hasher = blake2b(setup.packed(), digest_size=32)
    hasher.update(b"\1" if installed() else b"\0")
    for code, detector in detector_types().items():
        hasher.update(code.encode())
        file = getattr(sys.modules.get(detector.__module__), "__file__", None)
        if file is not None and os.path.isfile(file):
            hasher.update(_digest(Path(file)).encode())
    with suppress(ModelMissing):  # then reports say so, and are not kept
        for each in sorted(model_path("posts").rglob("*")):
            if each.is_file():
                hasher.update(_digest(each).encode())
    return hasher.digest()


def _digest(path: Path) -> str:
    """A hash of a file's bytes. Raises OSError."""
    hasher = blake2b(digest_size=32)
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            hasher.update(block)
    return hasher.hexdigest()


def _cipher(key: bytes) -> ChaCha20_Poly1305.ChaCha20Poly1305Cipher:
    return ChaCha20_Poly1305.new(key=key[_TAG:], nonce=_NONCE)
