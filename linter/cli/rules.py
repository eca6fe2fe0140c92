"""``postlint rules``: what is checked, and what is not yet."""

from __future__ import annotations

from collections.abc import Sequence

from linter.cli.console import Console
from linter.cli.parsing import Parser, add_policy, choice
from linter.cli.status import ExitStatus
from linter.policy import Policy
from linter.rulebook import RuleListing, listing

__all__ = ["run"]

_FIXES = {"redact": "takes it out", "strip": "cleans the photo", "append": "adds a line", "-": ""}


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, PolicyError."""
    parser = Parser("rules", "Lists every rule: what is checked, and what is not built yet.")
    parser.add_argument("--format", metavar="FORMAT", default="text", help="text or json (text)")
    add_policy(parser)
    options = parser.parse_args(arguments)
    choice("--format", options.format, ("text", "json"))
    rules = listing(Policy.load(options.policy))
    if options.format == "json":
        import msgspec

        console.say(msgspec.json.format(msgspec.json.encode(rules), indent=2).decode())
    else:
        _say(rules, console)
    return ExitStatus.CLEAN


def _say(rules: Sequence[RuleListing], console: Console) -> None:
    built = [rule for rule in rules if rule.built]
    waiting = [rule for rule in rules if not rule.built]
    _table(built, console, f"{len(built)} rules are checked")
    if waiting:
        console.say("")
        _table(waiting, console, f"{len(waiting)} are planned and not built yet")
    console.say("")
    console.say(console.paint("dim", "`postlint explain CODE` says more about one of them."))


def _table(rules: Sequence[RuleListing], console: Console, title: str) -> None:
    paint = console.paint
    console.say(paint("bold", title))
    name = max((len(rule.name) for rule in rules), default=0)
    for rule in rules:
        severity = f"{rule.severity:<7}"
        severity = paint(rule.severity, severity) if rule.built else paint("dim", severity)
        fix = _FIXES.get(rule.fix, rule.fix)
        tail = f"  --fix {fix}" if rule.built and fix else ""
        line = f"  {rule.code}  {severity}  {rule.name:<{name}}  clause {rule.clause:<4}{tail}"
        console.say(line.rstrip())
