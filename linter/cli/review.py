"""``postlint review``: walk through what was found, and accept, mend or skip each finding."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import structs

from linter.cli.console import Console
from linter.cli.files import write_bytes
from linter.cli.human import HumanWriter
from linter.cli.layout import shown
from linter.cli.mend import Mender
from linter.cli.noticing import Noticing
from linter.cli.parsing import Parser, add_policy, choice, codes
from linter.cli.status import ExitStatus
from linter.draft import AccountType, Platform
from linter.errors import OptionError
from linter.finding import Finding, Fix, Safety
from linter.inputs import Blank, Defaults, Entry, Noted, Refused, Skipped, read_inputs
from linter.pipeline import Linter
from linter.policy import Policy
from linter.report import Report
from linter.suppressions import Accepting, Suppression, block, load

if TYPE_CHECKING:
    from linter.schedule import Wanted

__all__ = ["run"]

_KEY: Final = "POSTLINT_FINGERPRINT_KEY"
_HEAD: Final = """\
# Findings of postlint that somebody has looked at and accepted. `postlint review` adds
# entries; take out those that are not needed any more. No text of a post is in here.
"""
_EPILOG: Final = """\
Each finding is shown, and you answer with a letter:
  a  accept it: you give a reason, and it counts no more
  f  mend it as suggested (with --output-dir or --in-place)
  s  skip it: it stays open
  q  stop here; what you decided is kept

`postlint check --suppressions FILE` then knows what was accepted.

exit status: 0 nothing is open any more; 1 something is; 2 something could not be checked
"""


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, PolicyError."""
    options = _parser().parse_args(arguments)
    _refuse_contradictions(options)
    path = Path(options.suppressions)
    accepting = Accepting(load(path) if path.exists() else (), path.name, date.today())
    linter = Linter(
        Policy.load(options.policy),
        select=codes(options.select),
        ignore=codes(options.ignore),
        fingerprint_key=os.environ.get(_KEY, "").encode(errors="surrogateescape"),
    )
    folder = Path(options.output_dir) if options.output_dir else None
    mender = Mender(linter, folder, rounds=1) if folder or options.in_place else None
    walk = _Walk(console, accepting, path, options.owner or "", mends=mender is not None)
    noticing = Noticing(linter, console)
    for item in read_inputs(
        options.paths,
        defaults=_defaults(options),
        columns=_columns(options.columns),
        media=Path(options.media) if options.media else None,
    ):
        if isinstance(item, Skipped):
            continue
        if isinstance(item, Noted):
            console.tell(f"{item.name}: {item.text}")
            continue
        if isinstance(item, Refused):
            walk.unread += 1
            console.refuse(item.where, item.what, item.mend)
        record, report = _reported(item, linter, noticing, accepting, ended=walk.ended)
        if isinstance(record, Entry) and report is not None:
            report = walk.through(record, report)
        if mender is not None:
            mender.take(record, report)
    noticing.say()
    if mender is not None:
        mender.end()
        for message in mender.messages():
            console.tell(message)
    console.tell(walk.said())
    if walk.unread or (mender is not None and mender.failed):
        return ExitStatus.NOT_CHECKED
    return ExitStatus.FINDINGS if walk.left or walk.ended else ExitStatus.CLEAN


def _parser() -> Parser:
    parser = Parser("review", "Walks through findings: accept, mend or skip each.", _EPILOG)
    parser.usage = "postlint review PATH… --suppressions FILE [OPTION…]"
    parser.add_argument("paths", nargs="+", metavar="PATH", help="texts, JSON drafts, schedules")
    parser.add_argument(
        "--suppressions", metavar="FILE", required=True, help="where accepted findings are kept"
    )
    parser.add_argument("--owner", metavar="NAME", help="who accepts; asked for if left out")
    parser.add_argument("--output-dir", metavar="DIR", help="write mended copies there")
    parser.add_argument("--in-place", action="store_true", help="mend the files themselves")
    parser.add_argument("--account", metavar="|".join(AccountType), help="whose account it is")
    parser.add_argument("--platform", metavar="NAME", help=", ".join(Platform))
    parser.add_argument("--select", action="append", metavar="CODES", help="only these rules")
    parser.add_argument("--ignore", action="append", metavar="CODES", help="not these rules")
    parser.add_argument("--columns", action="append", metavar="ROLE=NAME,…", default=[])
    parser.add_argument("--media", metavar="DIR", help="the folder with a schedule's photos")
    add_policy(parser)
    return parser


def _refuse_contradictions(options: Namespace) -> None:
    """Raises OptionError."""
    if "-" in options.paths:
        raise OptionError("review: answers come from standard input, so give files.")
    if options.output_dir and options.in_place:
        raise OptionError("--output-dir and --in-place exclude one another. Give one of them.")
    if options.account is not None:
        choice("--account", options.account, tuple(AccountType))
    if options.platform is not None:
        choice("--platform", options.platform, tuple(Platform))
    if options.media is not None and not os.path.isdir(options.media):
        raise OptionError(f"--media: there is no folder {options.media}. Check the name.")


def _defaults(options: Namespace) -> Defaults:
    author = {} if options.account is None else {"account_type": options.account}
    return Defaults(options.platform, author)


def _columns(given: list[str]) -> Sequence[Wanted]:
    if not given:
        return ()
    from linter.schedule import wanted  # few say it

    return wanted(given)


def _reported(
    item: Entry | Refused | Blank,
    linter: Linter,
    noticing: Noticing,
    accepting: Accepting,
    *,
    ended: bool,
) -> tuple[Entry | Refused | Blank, Report | None]:
    """The record with its report; an empty one after the end, so that its file stays whole."""
    if not isinstance(item, Entry):
        return item, None
    if ended:
        policy = linter.policy
        return item, Report(item.draft, (), (), True, policy.id, policy.version)
    record, report = noticing.look(item, linter.check(item.draft))
    return accepting.look(record, report)


class _Walk:
    """Shows findings one by one and takes the answers.

    path: of the suppressions file, written after every answer so that none is lost.
    """

    def __init__(
        self, console: Console, accepting: Accepting, path: Path, owner: str, *, mends: bool
    ) -> None:
        self._console = console
        self._accepting = accepting
        self._path = path
        self._owner = owner
        self._mends = mends
        self._writer = HumanWriter(
            console.out, console.paint, console.width, many=True, accepted=accepting.of
        )
        self._accepted = self._mended = self.left = self.unread = 0
        self.ended = False

    def through(self, item: Entry, report: Report) -> Report:
        """The report with only what is to be mended, each finding with the one fix chosen."""
        self.unread += not report.complete
        chosen: list[Finding] = []
        for finding in report.findings:
            if finding.acknowledged or self._accepting.of(finding) is not None:
                continue
            fix = None if self.ended else self._asked(item, report, finding)
            if fix is not None:
                sure = structs.replace(fix, safety=Safety.SAFE)
                chosen.append(structs.replace(finding, fixes=(sure,)))
        return replace(report, findings=tuple(chosen))

    def said(self) -> str:
        """What came of it."""
        more = ", stopped before the end" if self.ended else ""
        return (
            f"accepted {self._accepted:,}, to mend {self._mended:,}, left open {self.left:,}{more}."
        )

    def _asked(self, item: Entry, report: Report, finding: Finding) -> Fix | None:
        """Show one finding and do what is answered; the fix that was chosen, if one was."""
        self._console.say("")
        name = report.id or item.where
        place = f"  {item.where}" if item.where != name else ""
        self._console.say(self._console.paint("bold", shown(name)) + shown(place))
        for line in self._writer.finding(report.draft, finding):
            self._console.say(line.rstrip())
        fixes = finding.fixes if self._mends else ()
        ways = ["[a]ccept", *(["[f]ix"] if fixes else []), "[s]kip", "[q]uit"]
        while True:
            answer = self._answer(f"{'  '.join(ways)}: ")
            letter = "q" if answer is None else answer[:1].lower()
            if letter == "q":
                self.ended = True
                self.left += 1
                return None
            if letter == "s":
                self.left += 1
                return None
            if letter == "f" and fixes and (fix := self._which(fixes)) is not None:
                self._mended += 1
                return fix
            if letter == "a" and self._accept(finding):
                return None

    def _which(self, fixes: tuple[Fix, ...]) -> Fix | None:
        if len(fixes) == 1:
            return fixes[0]
        for number, fix in enumerate(fixes, 1):
            self._console.say(f"  {number}  {fix.title}")
        answer = self._answer(f"which, 1 to {len(fixes)}: ") or ""
        known = answer.isdecimal() and 1 <= int(answer) <= len(fixes)
        return fixes[int(answer) - 1] if known else None

    def _accept(self, finding: Finding) -> bool:
        """Ask why, by whom and until when, and write it down; False if no reason is given."""
        reason = self._answer("why: ")
        if not reason:
            self._console.say("A reason is needed, for whoever looks at it later.")
            return False
        self._owner = self._owner or self._answer("your name: ") or ""
        today = date.today()
        while True:
            until = self._answer("until (such as 2030-12-31; empty: for good): ")
            try:
                expires = date.fromisoformat(until) if until else None
            except ValueError:
                self._console.say("Write the date as year-month-day.")
                continue
            if expires is None or expires >= today:
                break
            self._console.say("That day is over.")
        entry = Suppression(finding.fingerprint, finding.rule, reason, self._owner, expires, today)
        self._write(entry)
        self._accepting.add(entry)
        self._accepted += 1
        return True

    def _write(self, entry: Suppression) -> None:
        old = self._path.read_bytes() if self._path.exists() else _HEAD.encode()
        gap = b"" if old.endswith(b"\n") or not old else b"\n"
        write_bytes(self._path, old + gap + b"\n" + block(entry).encode())

    def _answer(self, question: str) -> str | None:
        """A line from the keyboard; None at its end."""
        self._console.out.write(question)
        self._console.out.flush()
        line = sys.stdin.readline()
        return line.strip() if line else None
