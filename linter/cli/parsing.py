"""Command-line options: one way to refuse them, and those that several verbs share."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING, Final, NoReturn

from linter.errors import OptionError

if TYPE_CHECKING:
    from argparse import _ActionsContainer

__all__ = ["Parser", "add_policy", "choice", "codes"]

DEFAULT_POLICY: Final = "uwl"


class Parser(ArgumentParser):
    """Refuses a wrong option with one plain sentence, and says where help is."""

    def __init__(self, verb: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=f"postlint {verb}".rstrip(),
            description=description,
            epilog=epilog,
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raises OptionError."""
        raise OptionError(
            f"{message[:1].lower()}{message[1:].rstrip('.')}. `{self.prog} --help` shows how."
        )


def add_policy(parser: _ActionsContainer) -> None:
    parser.add_argument(
        "--policy",
        metavar="PACK",
        default=DEFAULT_POLICY,
        help="the policy pack: a TOML file, or a name (default: uwl)",
    )


def codes(given: list[str] | None) -> tuple[str, ...]:
    """Rule codes given with commas, with spaces, or by repeating the option."""
    parts = (part for each in given or () for part in each.replace(",", " ").split())
    return tuple(dict.fromkeys(parts))


def choice(option: str, given: str, known: tuple[str, ...]) -> str:
    """The value given. Raises OptionError if it is none of those known."""
    if given not in known:
        raise OptionError(f"{option}: there is no “{given}”. Give one of {', '.join(known)}.")
    return given
