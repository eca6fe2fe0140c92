"""``postlint clean``: copies of photos without private details, and the proof."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from linter.cli.console import Console
from linter.cli.layout import labelled
from linter.cli.parsing import Parser
from linter.cli.status import ExitStatus
from linter.errors import OptionError

if TYPE_CHECKING:
    from linter.media import Cleaned, Fact

__all__ = ["run"]

_EPILOG = """\
The copy is read again, and what is still in it is told. Orientation, colours and, unless
--drop-rights is given, the names of rights holders stay. Pixels are not changed.

exit status: 0 everything private is gone; 2 a photo could not be cleaned in full
"""


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError."""
    options = _options(arguments)
    folder = None if options.in_place else Path(options.output_dir)
    targets: dict[Path, Path] = {}
    status = ExitStatus.CLEAN
    for photo in _photos(options.photos):
        target = photo if folder is None else folder / photo.name
        problem = None if folder is None else _clash(photo, target, targets)
        targets[target] = photo
        if problem is not None:
            console.refuse(str(photo), *problem)
            status = ExitStatus.NOT_CHECKED
        elif not _clean(photo, target, console, keep_rights=not options.drop_rights):
            status = ExitStatus.NOT_CHECKED
    return status


def _options(arguments: Sequence[str]) -> Namespace:
    parser = Parser("clean", "Writes copies of photos without private details.", _EPILOG)
    parser.add_argument("photos", nargs="+", metavar="PHOTO", help="a photo, a video, or a folder")
    parser.add_argument("--output-dir", metavar="DIR", help="write the copies there")
    parser.add_argument("--in-place", action="store_true", help="replace the photos themselves")
    parser.add_argument(
        "--drop-rights", action="store_true", help="drop copyright, credit and provenance too"
    )
    options = parser.parse_args(arguments)
    if options.in_place == bool(options.output_dir):
        raise OptionError(
            "say where the copies go: --output-dir DIR, or --in-place to replace the photos."
        )
    return options


def _photos(names: Sequence[str]) -> list[Path]:
    """The photos named, and those in the folders named, sorted within each folder."""
    from linter.inputs import Entry, read_inputs
    from linter.recognition import InputFormat

    found: list[Path] = []
    for name in names:
        if not Path(name).is_dir():
            found.append(Path(name))
            continue
        found += [
            item.path
            for item in read_inputs([name])
            if isinstance(item, Entry) and item.format is InputFormat.MEDIA and item.path
        ]
    return found


def _clash(photo: Path, target: Path, targets: dict[Path, Path]) -> tuple[str, str] | None:
    """What would be lost by writing the copy there, and the mend."""
    if target in targets:
        return f"the copy of {targets[target]} is already at {target}.", "Clean them in two runs."
    if target.exists() and photo.exists() and target.samefile(photo):
        return "the copy would replace the photo itself.", "Give another folder, or --in-place."
    return None


def _clean(photo: Path, target: Path, console: Console, *, keep_rights: bool) -> bool:
    """Clean one photo and say what came of it; whether nothing private is left."""
    from linter.cli.files import write_bytes
    from linter.media import MediaError, clean

    try:
        cleaned = clean(photo, keep_rights=keep_rights)
    except MediaError as error:
        console.tell(f"{photo}: not cleaned. {error}")
        return False
    write_bytes(target, cleaned.data)
    _say(photo, target, cleaned, console)
    return not cleaned.uncleaned


def _say(photo: Path, target: Path, cleaned: Cleaned, console: Console) -> None:
    paint = console.paint
    mark = paint("warning", "!") if cleaned.uncleaned else paint("ok", "✓")
    console.say(f"{mark} {photo}" if target == photo else f"{mark} {photo} → {target}")
    rows = [("removed", _listed(cleaned.removed) or "nothing: there was nothing private in it")]
    if cleaned.resaved:
        rows.append(("saved", "anew, because the file was damaged: the pixels were coded again"))
    if cleaned.left:
        rows.append(("kept", _listed(cleaned.left)))
    rows += [("left", sentence) for sentence in cleaned.uncleaned]
    for label, text in rows:
        for line in labelled(label, text, paint, width=console.width, indent=12):
            console.say(line)


def _listed(facts: Sequence[Fact]) -> str:
    """Each fact once, with the blocks it stood in."""
    blocks: dict[str, list[str]] = {}
    for fact in facts:
        block = " ".join(fact.block)
        known = blocks.setdefault(fact.what, [])
        if block and block not in known:
            known.append(block)
    return "; ".join(
        f"{what} ({', '.join(where)})" if where else what for what, where in blocks.items()
    )
