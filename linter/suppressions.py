"""Findings that somebody has looked at and accepted, in a file beside the drafts.

An entry is keyed by a finding's fingerprint: it survives edits elsewhere in the post and
gives nothing of its text away. It says who accepted what, why, and until when.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct, structs

from linter.errors import OptionError
from linter.finding import Finding
from linter.inputs import Blank, Entry, Refused
from linter.report import Report

__all__ = ["Accepting", "Suppression", "block", "load"]


class Suppression(Struct, frozen=True, forbid_unknown_fields=True):
    """One accepted finding. expires: the last day on which it counts; None: for good."""

    fingerprint: str
    rule: str
    reason: str
    owner: str = ""
    expires: date | None = None
    added: date | None = None

    def said(self) -> str:
        """Why, by whom and until when, in a few words."""
        who = [self.owner] if self.owner else []
        until = [f"until {self.expires.isoformat()}"] if self.expires else []
        more = ", ".join([*who, *until])
        return f"{self.reason} ({more})" if more else self.reason


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    suppression: tuple[Suppression, ...] = ()


def load(path: Path) -> tuple[Suppression, ...]:
    """The entries of a suppressions file (TOML). Raises OptionError."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = msgspec.convert(raw, _File).suppression
    except FileNotFoundError:
        raise OptionError(
            f"--suppressions: there is no file {path}. `postlint review` starts one."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise OptionError(f"--suppressions: {path} cannot be read as text.") from None
    except tomllib.TOMLDecodeError as error:
        raise OptionError(f"--suppressions: {path} is no TOML: {error}.") from None
    except msgspec.ValidationError as error:
        raise OptionError(f"--suppressions: {path}: {_misfit(str(error))}") from None
    for number, entry in enumerate(entries, start=1):
        for name in ("fingerprint", "rule", "reason"):
            if not getattr(entry, name).strip():
                raise OptionError(
                    f"--suppressions: {path}: entry {number}: `{name}` is empty. Fill it in."
                )
    return entries


def _misfit(message: str) -> str:
    """What is wrong and where, from the words of msgspec."""
    what, _, where = message.partition(" - at `$")
    place = where.rstrip("`").removeprefix(".suppression")
    number, _, field = place.removeprefix("[").partition("]")
    if not number.isdecimal():
        return f"{what}. Entries are written as [[suppression]]."
    named = f", `{field.lstrip('.')}`" if field else ""
    return f"entry {int(number) + 1}{named}: {what}."


def block(entry: Suppression) -> str:
    """An entry as it is appended to the file."""
    lines = ["[[suppression]]"]
    for name in ("fingerprint", "rule", "reason", "owner"):
        if value := getattr(entry, name):
            plain = "".join(each if each.isprintable() else " " for each in value)
            lines.append(f"{name} = {msgspec.json.encode(plain).decode()}")
    days = ("expires", entry.expires), ("added", entry.added)
    lines += [f"{name} = {day.isoformat()}" for name, day in days if day is not None]
    return "\n".join(lines) + "\n"


class Accepting:
    """Marks findings as accepted, and remembers which entries that needed.

    name: of the file, for messages. today: an entry that ended before it counts no more.
    """

    def __init__(self, entries: Iterable[Suppression], name: str, today: date) -> None:
        self._name = name
        self._today = today
        self._active: dict[tuple[str, str], Suppression] = {}
        self._expired: dict[tuple[str, str], Suppression] = {}
        self._used: set[tuple[str, str]] = set()
        for entry in entries:
            self.add(entry)

    def add(self, entry: Suppression) -> None:
        ended = entry.expires is not None and entry.expires < self._today
        (self._expired if ended else self._active)[entry.rule, entry.fingerprint] = entry

    def of(self, finding: Finding) -> Suppression | None:
        """The entry that accepts a finding."""
        return self._active.get((finding.rule, finding.fingerprint))

    def look(
        self, item: Entry | Refused | Blank, report: Report | None
    ) -> tuple[Entry | Refused | Blank, Report | None]:
        """The record and its report, if it has one, with what is accepted marked in both.

        The draft learns the fingerprints too, so that it is the same when checked again.
        """
        if report is None or not isinstance(item, Entry):
            return item, report
        hits = [each for each in report.findings if self._holds(each)]
        new = [each.fingerprint for each in hits if not each.acknowledged]
        if not new:
            return item, report
        known = tuple(dict.fromkeys((*report.draft.acknowledged, *new)))
        findings = tuple(
            structs.replace(each, acknowledged=True) if each in hits else each
            for each in report.findings
        )
        draft = structs.replace(report.draft, acknowledged=known)
        report = replace(report, draft=draft, findings=findings)
        item = structs.replace(item, draft=structs.replace(item.draft, acknowledged=known))
        if (scheduled := item.scheduled) is not None:
            draft = structs.replace(scheduled.post.draft, acknowledged=known)
            post = structs.replace(scheduled.post, draft=draft)
            item = structs.replace(item, scheduled=structs.replace(scheduled, post=post))
        return item, report

    def _holds(self, finding: Finding) -> bool:
        key = (finding.rule, finding.fingerprint)
        if key in self._active or key in self._expired:
            self._used.add(key)
        return key in self._active

    def messages(self) -> Iterator[str]:
        """Entries that have ended or accept nothing any more."""
        for key, entry in self._expired.items():
            if key not in self._active:
                found = (
                    "the finding counts again; mend it, or accept it anew"
                    if key in self._used
                    else "nothing like it was found; take the entry out"
                )
                yield f"{self._told(entry)} ended on {entry.expires}: {found}."
        for key, entry in self._active.items():
            if key not in self._used:
                yield f"{self._told(entry)} was not needed: take it out if the post is gone."

    def _told(self, entry: Suppression) -> str:
        owner = f", {entry.owner}" if entry.owner else ""
        return f"{self._name}: the entry for {entry.rule} ({entry.fingerprint[:8]}…{owner})"
