"""``postlint`` without a verb: help, version, and a word for a verb misspelt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from linter.cli.console import Console
from linter.cli.parsing import Parser
from linter.cli.status import ExitStatus
from linter.errors import OptionError

__all__ = ["run"]


def run(
    arguments: Sequence[str], console: Console, verbs: Mapping[str, str], examples: str
) -> ExitStatus:
    """Raises OptionError for anything that is neither a verb nor an option."""
    from linter import __version__

    listing = "\n".join(f"  {name:9} {what}" for name, what in verbs.items())
    parser = Parser(
        "",
        "Checks a draft social media post against a university's policy before it is public.\n\n"
        f"verbs:\n{listing}\n\n`postlint VERB --help` says more.",
        examples,
    )
    parser.usage = "postlint VERB [OPTION…]"
    parser.add_argument("--version", action="version", version=f"postlint {__version__}")
    if not arguments:
        parser.print_help(console.err)
        return ExitStatus.NOT_CHECKED
    if not arguments[0].startswith("-"):
        raise OptionError(_unknown(arguments[0], verbs))
    _, rest = parser.parse_known_args(arguments)
    raise OptionError(_unknown(rest[0], verbs) if rest else "give a verb.")


def _unknown(word: str, verbs: Mapping[str, str]) -> str:
    import difflib  # only a misspelling needs it
    import os

    near = difflib.get_close_matches(word, verbs, n=1)
    if near:
        mend = f"Did you mean `postlint {near[0]}`?"
    elif os.path.exists(word):
        mend = "To check a file or folder: `postlint check` and its name."
    else:
        mend = f"The verbs: {', '.join(verbs)}."
    return f"there is no verb “{word}”. {mend}"
