"""``postlint policy``: show, check or start a policy pack, or register logos in one."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from linter.cli.console import Console
from linter.cli.layout import labelled
from linter.cli.parsing import Parser, add_policy, choice
from linter.cli.status import ExitStatus
from linter.errors import OptionError
from linter.policy import Policy

__all__ = ["run"]

_STARTER: Final = Path(__file__).parent / "starter.toml"
_EPILOG: Final = """\
what to do:
  show          what a pack says (--format json: all of it)
  check FILE    whether a pack can be used; says file, table, key and mend if not
  new FILE      write a pack to start from, which extends the University's
  logo …        register the logo in a pack (postlint policy logo --help)
"""


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, PolicyError."""
    if arguments and arguments[0] == "logo":
        from linter.cli import logo  # Pillow and NumPy load only for it

        return logo.run(arguments[1:], console)
    parser = Parser("policy", "Shows, checks or starts a policy pack.", _EPILOG)
    parser.add_argument("action", metavar="show|check|new|logo")
    parser.add_argument("file", nargs="?", metavar="FILE")
    parser.add_argument("--format", metavar="FORMAT", default="text", help="text or json (text)")
    parser.add_argument("--clause", metavar="N", help="show one clause in full")
    add_policy(parser)
    options = parser.parse_args(arguments)
    choice("policy", options.action, (*_ACTIONS, "logo"))
    choice("--format", options.format, ("text", "json"))
    return _ACTIONS[options.action](options, console)


def _show(options: Namespace, console: Console) -> ExitStatus:
    policy = Policy.load(options.file or options.policy)
    if options.clause is not None:
        if options.clause not in policy.clauses:
            known = ", ".join(policy.clauses)
            raise OptionError(
                f"--clause: the policy has no clause {options.clause}. It has {known}."
            )
        console.say(policy.clauses[options.clause].strip())
    elif options.format == "json":
        import msgspec

        console.say(msgspec.json.format(msgspec.json.encode(policy), indent=2).decode())
    else:
        _say(policy, console)
    return ExitStatus.CLEAN


def _say(policy: Policy, console: Console) -> None:
    institution = policy.institution
    rows = (
        ("pack", f"{policy.id}, version {policy.version}"),
        ("source", f"{policy.source} ({policy.date})"),
        ("institution", ", ".join((institution.name, *institution.aliases))),
        ("units", ", ".join(institution.units)),
        ("domains", ", ".join(institution.domains)),
        ("sites", "; ".join(f"{site.name} {site.postcode}" for site in institution.sites)),
        ("telephones", ", ".join(each.value for each in policy.contacts.phones)),
        ("mailboxes", ", ".join(each.value for each in policy.contacts.mailboxes)),
        (
            "accounts",
            ", ".join(f"{each.platform} @{each.handle}" for each in policy.accounts.official),
        ),
        ("disclaimers", "; ".join(f"“{each}”" for each in policy.disclaimers.suggested)),
        ("numbers", ", ".join(each.name for each in policy.ids)),
        ("logos", ", ".join(each.name for each in policy.logos)),
        ("rules", f"{len(policy.rules)} with a severity (`postlint rules`)"),
        ("clauses", f"{', '.join(policy.clauses)} (--clause shows one)"),
    )
    console.say(console.paint("bold", policy.title))
    for label, value in rows:
        for line in labelled(label, value or "none", console.paint, width=console.width, indent=15):
            console.say(line)


def _check(options: Namespace, console: Console) -> ExitStatus:
    policy = Policy.load(options.file or options.policy)
    console.say(
        f"{console.paint('ok', '✓')} {policy.id}, version {policy.version}: "
        f"{len(policy.rules)} rules, {len(policy.clauses)} clauses. It can be used."
    )
    return ExitStatus.CLEAN


def _new(options: Namespace, console: Console) -> ExitStatus:
    if options.file is None:
        raise OptionError("policy new: name the file to write, such as mypack.toml.")
    path = Path(options.file)
    if not path.parent.is_dir():
        raise OptionError(f"policy new: there is no folder {path.parent}. Make it first.")
    try:
        with path.open("xb") as file:
            file.write(_STARTER.read_bytes())
    except FileExistsError:
        raise OptionError(f"policy new: {path} is there already. Give another name.") from None
    console.say(f"Wrote {path}. Edit it, then: postlint policy check {path}")
    return ExitStatus.CLEAN


_ACTIONS: Final[Mapping[str, Callable[[Namespace, Console], ExitStatus]]] = {
    "show": _show,
    "check": _check,
    "new": _new,
}
