"""``postlint check``: lint drafts and report, or mend them."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from msgspec import structs

from linter.cli.brake import Brake
from linter.cli.console import Console, Output, Paint
from linter.cli.formats import FORMATS, Layout, RowWriter, writer_of
from linter.cli.noticing import Noticing
from linter.cli.parsing import Parser, add_policy, choice, codes
from linter.cli.progress import Progress
from linter.cli.repeats import Repeats
from linter.cli.status import ExitStatus
from linter.cli.tally import NEVER, Tally
from linter.draft import AccountType, Attachment, Author, Draft, Platform
from linter.errors import OptionError, PostError
from linter.finding import Severity
from linter.inputs import Blank, Defaults, Entry, Item, Noted, Refused, Skipped, read_inputs
from linter.offsets import OffsetEncoding
from linter.pipeline import Linter
from linter.policy import Policy
from linter.recognition import InputFormat

if TYPE_CHECKING:
    from linter.cli.diff import Differ
    from linter.cli.mend import Mender
    from linter.report import Report
    from linter.schedule import Wanted
    from linter.suppressions import Accepting

__all__ = ["run"]

Record = Entry | Refused | Blank

_AUTHOR_OPTIONS: Final = ("handle", "display_name", "bio")
_KEY: Final = "POSTLINT_FINGERPRINT_KEY"
_LEVELS: Final = (*(each.value for each in Severity), NEVER)
_FORMATS: Final = tuple(each for each in InputFormat if each is not InputFormat.MEDIA)
_EPILOG: Final = """\
A PATH is a text (.txt, .md: one draft), drafts as JSON (.json, .jsonl), a schedule as
scheduling tools export it (.csv, .tsv, .xlsx), a photo or video, a folder or a .zip of
these, or - for standard input.

POSTLINT_FINGERPRINT_KEY in the environment: a secret of yours, so that nobody can guess
what a fingerprint stands for.

exit status: 0 nothing at or above --fail-on; 1 findings; 2 something could not be checked
"""


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, PolicyError."""
    options = _parser().parse_args(arguments)
    _refuse_contradictions(options)
    make_writer = writer_of(options.format)
    select, ignore = codes(options.select), codes(options.ignore)
    linter = Linter(
        Policy.load(options.policy), select=select, ignore=ignore, fingerprint_key=_key()
    )
    progress = None if _on_screen(options, console) else Progress.of(console, options.paths)
    if progress is not None:
        console = progress.above(console)
    seen, tally, noticing = _Seen(console), Tally(), Noticing(linter, console)
    repeats, brake, stopped = Repeats(), Brake(), False
    with ExitStack() as stack:
        items: Iterator[Item]
        items, many = _items(options), True
        if options.format != "jsonl":  # whoever reads that wants each report at once
            items, many = _peeked(items)
        checked = _checked(repeats.spared(items), linter, options, stack)
        output, paint = _output(options, console, stack)
        mender = _mender(options, linter, output)
        encoding = OffsetEncoding(options.offset_encoding)
        layout = Layout(paint, console.width, encoding, linter, many, _fail_on(options))
        accepting = _accepting(options)
        if accepting is not None:
            layout = structs.replace(layout, accepted=accepting.of)
        writer = make_writer(output, layout)
        rows = writer if isinstance(writer, RowWriter) else None
        brake.install()
        stack.callback(brake.remove)
        try:
            with closing(checked):
                for pair in seen.heard(repeats.filled(checked)):
                    with brake:
                        item, found = pair if accepting is None else accepting.look(*pair)
                        report = found if mender is None else mender.take(item, found)
                        record, report = noticing.look(item, report)
                        if accepting is not None:  # for what only the batch shows
                            record, report = accepting.look(record, report)
                        if rows is not None:
                            rows.record(record, report)
                        if report is not None and isinstance(record, Entry):
                            tally.add(report)
                            if not options.diff:
                                writer.report(report, record.where)
                    if progress is not None:
                        progress.step(item)
        except KeyboardInterrupt:
            if not tally.drafts:  # what was there before is worth more
                raise
            stopped = True
        with brake:
            if progress is not None:
                progress.clear()
            if mender is not None and not stopped:  # half a file would be written
                mender.end()
            if not options.diff:
                writer.end()
            if options.statistics:
                _say_statistics(tally, output if options.format == "text" else console.err, paint)
    noticing.say()
    for message in accepting.messages() if accepting is not None else ():
        console.tell(message)
    seen.say_skipped()
    for message in mender.messages() if mender is not None else ():
        console.tell(message)
    if stopped:
        console.tell(_stopped(tally.drafts, resumable=options.resume is not None))
        return ExitStatus.INTERRUPTED
    if not (tally.drafts or seen.refused):
        raise OptionError(
            f"there is no draft in {', '.join(options.paths)}, so nothing was checked."
        )
    if seen.refused or not tally.complete or (mender is not None and mender.failed):
        return ExitStatus.NOT_CHECKED
    return ExitStatus.FINDINGS if tally.reaches(options.fail_on) else ExitStatus.CLEAN


def _stopped(drafts: int, *, resumable: bool) -> str:
    checked = "1 draft was" if drafts == 1 else f"{drafts:,} drafts were"
    more = " Give the same command again to go on from there." if resumable else ""
    return f"stopped: {checked} checked, which the report holds; the others were not.{more}"


def _say_statistics(tally: Tally, output: Output, paint: Paint) -> None:
    """How often each rule spoke, the most frequent first."""
    for (code, name, severity), count in sorted(
        tally.rules.items(), key=lambda item: (-item[1], item[0])
    ):
        output.write(f"{count:>7,}  {paint(severity, f'{severity:<7}')}  {code}  {name}\n")


def _parser() -> Parser:
    parser = Parser("check", "Checks drafts before they are public.", _EPILOG)
    parser.usage = "postlint check [PATH…] [OPTION…]"
    parser.add_argument("paths", nargs="*", metavar="PATH", help="what to check")
    draft = parser.add_argument_group("a draft given here")
    draft.add_argument("--text", metavar="TEXT", help="the words of the post")
    draft.add_argument(
        "--image", action="append", metavar="FILE", default=[], help="a photo that goes with it"
    )
    author = parser.add_argument_group("the account (for drafts that do not say it themselves)")
    author.add_argument("--account", metavar="|".join(AccountType), help="whose account it is")
    author.add_argument("--handle", metavar="TEXT")
    author.add_argument("--name", dest="display_name", metavar="TEXT", help="the display name")
    author.add_argument("--bio", metavar="TEXT")
    author.add_argument("--platform", metavar="NAME", help=", ".join(Platform))
    checks = parser.add_argument_group("what is checked")
    checks.add_argument(
        "--select", action="append", metavar="CODES", help="only these rules; LOC means all LOC…"
    )
    checks.add_argument("--ignore", action="append", metavar="CODES", help="all but these rules")
    add_policy(checks)
    checks.add_argument(
        "--fail-on", metavar="LEVEL", default="warning", help=f"{', '.join(_LEVELS)} (warning)"
    )
    checks.add_argument(
        "--suppressions", metavar="FILE", help="findings that were accepted: see `postlint review`"
    )
    out = parser.add_argument_group("the report")
    out.add_argument(
        "--format", metavar="FORMAT", default="text", help=f"{', '.join(FORMATS)} (text)"
    )
    out.add_argument("--output", metavar="FILE", help="write the report there")
    out.add_argument("--statistics", action="store_true", help="count findings by rule")
    out.add_argument(
        "--offset-encoding",
        metavar="UNIT",
        default="code-point",
        help="what start and end count in JSON: code-point, utf-16, utf-8 (code-point)",
    )
    mending = parser.add_argument_group("mending")
    mending.add_argument(
        "--fix", action="store_true", help="apply the fixes that need nobody’s consent"
    )
    mending.add_argument("--output-dir", metavar="DIR", help="write mended copies there")
    mending.add_argument("--in-place", action="store_true", help="mend the files themselves")
    mending.add_argument("--diff", action="store_true", help="only show what --fix would change")
    other = parser.add_argument_group("input")
    other.add_argument(
        "--input-format",
        metavar="FORMAT",
        help=f"{', '.join(_FORMATS)}, for standard input and files of unknown ending",
    )
    other.add_argument(
        "--columns",
        action="append",
        metavar="ROLE=NAME,…",
        default=[],
        help="which column of a schedule is which: text=Caption,date=When",
    )
    other.add_argument(
        "--media", metavar="DIR", help="the folder with the photos that a schedule names"
    )
    many = parser.add_argument_group("many drafts")
    many.add_argument("--jobs", metavar="N", default="1", help="worker processes (1)")
    many.add_argument(
        "--resume",
        metavar="FILE",
        help="remember there what has been checked, and go on from it; it holds no draft's text",
    )
    many.add_argument(
        "--cluster", metavar="ADDRESS", help="check on a Dask cluster, such as tcp://host:8786"
    )
    return parser


def _refuse_contradictions(options: Namespace) -> None:
    """Raises OptionError."""
    if not options.paths and options.text is None and not options.image:
        raise OptionError(
            'nothing to check: give a file, a folder, --text "…", or - for standard input.'
        )
    if options.account is not None:
        choice("--account", options.account, tuple(AccountType))
    if options.platform is not None:
        choice("--platform", options.platform, tuple(Platform))
    choice("--fail-on", options.fail_on, _LEVELS)
    choice("--offset-encoding", options.offset_encoding, tuple(OffsetEncoding))
    if options.input_format is not None:
        choice("--input-format", options.input_format, _FORMATS)
    if options.media is not None and not os.path.isdir(options.media):
        raise OptionError(f"--media: there is no folder {options.media}. Check the name.")
    if options.format == "xlsx" and options.output is None:
        raise OptionError("--format xlsx: say where the workbook goes: --output FILE.")
    if not options.jobs.isdecimal() or not int(options.jobs):
        raise OptionError("--jobs: give a whole number from 1 up.")
    if options.cluster is not None and int(options.jobs) > 1:
        raise OptionError("--jobs and --cluster exclude one another. Give one of them.")
    if options.resume is not None and options.resume in (options.output, *options.paths):
        raise OptionError(f"--resume: {options.resume} is something else. Give a name of its own.")
    for option in ("text", *_AUTHOR_OPTIONS):
        if not _is_text(getattr(options, option) or ""):
            name = "name" if option == "display_name" else option
            raise OptionError(f"--{name}: this is not UTF-8 text. Put it into a file instead.")
    mending = options.fix or options.diff
    if (options.output_dir or options.in_place) and not options.fix:
        raise OptionError("--output-dir and --in-place go with --fix.")
    if options.output_dir and options.in_place:
        raise OptionError("--output-dir and --in-place exclude one another. Give one of them.")
    if mending and not (options.output_dir or options.in_place or options.diff):
        raise OptionError(
            "--fix: say where the mended copies go: --output-dir DIR, or --in-place to change "
            "the files themselves. --diff only shows the changes."
        )
    if options.in_place and (options.text is not None or "-" in options.paths):
        raise OptionError("--in-place needs files. Give --output-dir DIR.")


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:  # bytes of the shell that are not UTF-8
        return False
    return True


def _items(options: Namespace) -> Iterator[Item]:
    """The draft given by options, then those of the files."""
    given = _given(options) if options.text is not None or options.image else iter(())
    if not options.paths:
        return given
    author = {key: value for key in _AUTHOR_OPTIONS if (value := getattr(options, key)) is not None}
    if options.account is not None:
        author["account_type"] = options.account
    form = None if options.input_format is None else InputFormat(options.input_format)
    files = read_inputs(
        options.paths,
        defaults=Defaults(options.platform, author),
        input_format=form,
        stdin=_standard_input(options),
        columns=_columns(options.columns),
        media=None if options.media is None else Path(options.media),
    )
    return chain(given, files)


def _columns(given: list[str]) -> Sequence[Wanted]:
    if not given:
        return ()
    from linter.schedule import wanted  # few say it

    return wanted(given)


def _given(options: Namespace) -> Iterator[Item]:
    """The draft of --text and --image."""
    attachments = []
    for name in options.image:
        path = Path(name)
        if not path.is_file():
            raise OptionError(f"--image: {name}: there is no such file. Check the name.")
        attachments.append(Attachment(name=path.name, path=path))
    author = Author(
        account_type=AccountType(options.account or AccountType.PERSONAL),
        handle=options.handle or "",
        display_name=options.display_name or "",
        bio=options.bio or "",
    )
    try:
        draft = Draft(
            text=options.text or "",
            platform=Platform(options.platform or Platform.OTHER),
            author=author,
            attachments=tuple(attachments),
        )
    except PostError:
        raise OptionError("--text: there is nothing in it to check.") from None
    yield Entry(draft, "", Path("draft.txt"), InputFormat.TEXT)


class _Seen:
    """Tells what could not be read, at once, and what was left out, at the end."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._skipped: list[Path] = []
        self.refused = 0

    def heard(
        self, pairs: Iterable[tuple[Item, Report | None]]
    ) -> Iterator[tuple[Record, Report | None]]:
        """The pairs but for files left out and what is only to be told."""
        for item, report in pairs:
            if isinstance(item, Skipped):
                self._skipped.append(item.path)
                continue
            if isinstance(item, Noted):
                self._console.tell(f"{item.name}: {item.text}")
                continue
            if isinstance(item, Refused):
                self.refused += 1
                self._console.refuse(item.where, item.what, item.mend)
            yield item, report

    def say_skipped(self) -> None:
        if not self._skipped:
            return
        names = ", ".join(path.name for path in self._skipped[:3])
        more = ", …" if len(self._skipped) > 3 else ""
        files = (
            "1 file that is no draft"
            if len(self._skipped) == 1
            else (f"{len(self._skipped)} files that are no drafts")
        )
        self._console.tell(f"left out {files} ({names}{more}).")


def _peeked(items: Iterator[Item]) -> tuple[Iterator[Item], bool]:
    """The items again, and whether they hold more than one draft, readable or not."""
    held: list[Item] = []
    drafts = 0
    for item in items:
        held.append(item)
        drafts += isinstance(item, Entry | Refused)
        if drafts > 1:
            break
    return chain(held, items), drafts > 1


def _on_screen(options: Namespace, console: Console) -> bool:
    """Whether the reports themselves show how far the run has come."""
    return options.output is None and console.out.isatty()


def _output(options: Namespace, console: Console, stack: ExitStack) -> tuple[Output, Paint]:
    """Where the report goes; a file gets no colours."""
    if options.output is None:
        return console.out, console.paint
    from linter.cli.files import output_stream

    return stack.enter_context(output_stream(options.output)), Paint(False)


def _fail_on(options: Namespace) -> Severity | None:
    return None if options.fail_on == NEVER else Severity(options.fail_on)


def _accepting(options: Namespace) -> Accepting | None:
    """What the suppressions file accepts. Raises OptionError."""
    if options.suppressions is None:
        return None
    from linter.suppressions import Accepting, load  # few have one

    path = Path(options.suppressions)
    return Accepting(load(path), path.name, date.today())


def _mender(options: Namespace, linter: Linter, output: Output) -> Mender | Differ | None:
    if options.diff:
        from linter.cli.diff import Differ  # few want either

        return Differ(output)
    if not options.fix:
        return None
    from linter.cli.mend import Mender

    return Mender(linter, Path(options.output_dir) if options.output_dir else None)


def _checked(
    items: Iterator[Item], linter: Linter, options: Namespace, stack: ExitStack
) -> Generator[tuple[Item, Report | None]]:
    """Each item with its report; None for what is no draft or could not be read."""
    if _by_workers(options) or options.resume is not None:
        from linter.batch.exchange import Setup  # most runs are short
        from linter.cli.running import checked

        chosen = codes(options.select), codes(options.ignore)
        setup = Setup(linter.policy, *chosen, _key())
        return checked(items, linter, setup, options, stack)
    return ((each, linter.check(each.draft) if isinstance(each, Entry) else None) for each in items)


def _by_workers(options: Namespace) -> bool:
    return int(options.jobs) > 1 or options.cluster is not None


def _key() -> bytes:
    """The user's secret for fingerprints; empty if there is none."""
    return os.environ.get(_KEY, "").encode(errors="surrogateescape")


def _standard_input(options: Namespace) -> BinaryIO | None:
    """Standard input; as a stream of its own where a thread may still wait on it at the end."""
    stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    if stream is None or not _by_workers(options) or "-" not in options.paths:
        return stream
    try:
        return os.fdopen(os.dup(stream.fileno()), "rb")
    except OSError:  # it is no file
        return stream
