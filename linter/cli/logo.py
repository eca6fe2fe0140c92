"""``postlint policy logo``: register the institution's logo in a pack, list it, take it out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from linter.cli.console import Console
from linter.cli.parsing import Parser, add_policy, choice
from linter.cli.status import ExitStatus
from linter.errors import OptionError
from linter.logo import LogoPart
from linter.policy.logos import add_logo, logos_in, remove_logo

__all__ = ["run"]

_SIDE: Final = 480  # pixels of the longer side of what is stored
_LEAST: Final = 120  # the same of what is given
_CONTRAST: Final = 40  # grey levels between the darkest and the lightest
_COMPACT: Final = 2.2  # ratio of sides up to which a mark can be found at any size
_EPILOG: Final = """\
what to do:
  add FILE      register a picture (PNG or JPEG) that shows a mark and nothing else
  list          what the pack registers
  remove NAME   take one out

Register the crest alone and the wordmark alone; they are found in any picture. The whole
lock-up is found only where a picture shows nothing else. One colour and white on dark
need no pictures of their own. The pack must be one of yours:
  postlint policy new mypack.toml
  postlint policy logo add crest.png --part crest --policy mypack.toml
"""


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, PolicyError."""
    parser = Parser("policy logo", "Registers the institution's logo in a pack.", _EPILOG)
    parser.add_argument("action", metavar="add|list|remove")
    parser.add_argument("what", nargs="?", metavar="FILE|NAME")
    parser.add_argument("--part", metavar="PART", help=f"what it shows: {', '.join(LogoPart)}")
    parser.add_argument("--name", metavar="NAME", help="what to call it (the file's name)")
    add_policy(parser)
    options = parser.parse_args(arguments)
    choice("policy logo", options.action, tuple(_ACTIONS))
    return _ACTIONS[options.action](options, console)


def _add(options: Namespace, console: Console) -> ExitStatus:
    if options.what is None:
        raise OptionError("policy logo add: name the picture, such as crest.png.")
    if options.part is None:
        raise OptionError(f"--part: say what it shows: {', '.join(LogoPart)}.")
    part = LogoPart(choice("--part", options.part, tuple(LogoPart)))
    given = Path(options.what)
    name = options.name or "".join(c if c.isalnum() else "-" for c in given.stem.lower())
    png = _normalised(given, part)
    file = add_logo(Path(options.policy), name, part, png)
    console.say(f"Registered {part} “{name}” in {options.policy} (its picture: {file}).")
    if part is LogoPart.WHOLE:
        console.say("Register the crest alone, too: it is found in any picture.")
    return ExitStatus.CLEAN


def _list(options: Namespace, console: Console) -> ExitStatus:
    logos = logos_in(Path(options.policy))
    for each in logos:
        console.say(f"{each.get('name')}: {each.get('part')}, {each.get('file')}")
    if not logos:
        console.say("No logo is registered in it.")
    return ExitStatus.CLEAN


def _remove(options: Namespace, console: Console) -> ExitStatus:
    if options.what is None:
        raise OptionError("policy logo remove: name the logo; `postlint policy logo list` does.")
    remove_logo(Path(options.policy), options.what)
    console.say(f"Removed “{options.what}” from {options.policy}.")
    return ExitStatus.CLEAN


def _normalised(file: Path, part: LogoPart) -> bytes:
    """The picture in grey, cut to the mark, no larger than needed. Raises OptionError."""
    import numpy as np
    from PIL import Image

    from linter.pictures import Limits, PictureError
    from linter.pictures.cutting import cut_out, inked_box
    from linter.pictures.decoding import decode

    if not file.is_file():
        raise OptionError(f"There is no file {file}. Check its name.")
    try:
        frame = decode(file, Limits()).frames[0]
    except PictureError as refusal:
        raise OptionError(f"{file.name}: {refusal}") from refusal
    grey = np.asarray(Image.fromarray(frame).convert("L"))
    if np.ptp(grey) < _CONTRAST:
        raise OptionError(
            f"{file.name}: nothing stands out in it. Give a picture that shows the mark alone, "
            f"on one colour or on none."
        )
    height, width = grey.shape
    box = inked_box(grey) or (0, 0, width, height)  # it may be cut tight already
    _, _, width, height = box
    if max(width, height) < _LEAST:
        raise OptionError(
            f"{file.name}: the mark is {width} by {height} pixels; give one of {_LEAST} or more."
        )
    if part is LogoPart.CREST and max(width, height) > _COMPACT * min(width, height):
        raise OptionError(
            f"{file.name}: a mark of {width} by {height} pixels is no crest. Cut it out of the "
            f"lock-up, or give --part wordmark or --part whole."
        )
    cut = Image.fromarray(cut_out(grey, box, 0))
    cut.thumbnail((_SIDE, _SIDE))
    stored = BytesIO()
    cut.save(stored, "PNG", optimize=True)
    return stored.getvalue()


_ACTIONS: Final[Mapping[str, Callable[[Namespace, Console], ExitStatus]]] = {
    "add": _add,
    "list": _list,
    "remove": _remove,
}
