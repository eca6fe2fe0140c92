"""``postlint explain``: what a rule means, how it is mended, where it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.cli.console import Console
from linter.cli.human import excerpt_lines
from linter.cli.layout import labelled, wrapped
from linter.cli.parsing import Parser, add_policy
from linter.cli.status import ExitStatus
from linter.draft import AccountType, Author
from linter.errors import OptionError
from linter.policy import Policy
from linter.rulebook import (
    MENDS,
    PLACES,
    SEVERITIES,
    Documentation,
    Example,
    RuleListing,
    documentation,
    examples,
    listing,
    page_of,
    source_of,
    unmarked,
)

__all__ = ["run"]

_INDENT = "  "


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError, PolicyError."""
    parser = Parser("explain", "Says what a rule means, how to mend it, where it comes from.")
    parser.add_argument("code", metavar="CODE", help="such as ADR001, or home-address")
    add_policy(parser)
    options = parser.parse_args(arguments)
    policy = Policy.load(options.policy)
    _Page(_wanted(options.code, listing(policy)), policy, console).say()
    return ExitStatus.CLEAN


def _wanted(given: str, rules: Sequence[RuleListing]) -> RuleListing:
    for rule in rules:
        if given.upper() == rule.code or given.lower() == rule.name:
            return rule
    near = [f"{each.code} {each.name}" for each in rules if each.code.startswith(given.upper())]
    if not near:
        import difflib  # only a misspelling needs it

        names = {name: rule for rule in rules for name in (rule.code, rule.name)}
        close = difflib.get_close_matches(given.lower(), names, n=1) or difflib.get_close_matches(
            given.upper(), names, n=1
        )
        near = [f"{names[each].code} {names[each].name}" for each in close]
    mend = f"Did you mean {' or '.join(near)}?" if near else "`postlint rules` lists them all."
    raise OptionError(f"explain: there is no rule “{given}”. {mend}")


class _Page:
    """The explanation of one rule: plain words first, its origins last."""

    def __init__(self, rule: RuleListing, policy: Policy, console: Console) -> None:
        self._rule = rule
        self._policy = policy
        self._console = console
        self._paint = console.paint

    def say(self) -> None:
        rule, paint = self._rule, self._paint
        title = f"{rule.code} {rule.name}"
        self._console.say(f"{paint('bold', title)}  {paint(rule.severity, rule.severity)}")
        written = documentation(rule.code)
        if written is None:
            self._part("Not built yet", f"Nothing looks for this at present. Planned: {rule.flags}")
        else:
            self._meaning(written)
        self._part("Why", rule.why)
        if rule.built:
            self._part("How it is mended", MENDS[rule.fix])
        self._part("How serious", SEVERITIES[rule.severity])
        self._origins()

    def _meaning(self, written: Documentation) -> None:
        rule = self._rule
        self._lines("", written.summary or rule.message or "")
        self._part("It flags", written.sections.get("Flags", rule.flags))
        if "Leaves alone" in written.sections:
            self._part("It leaves alone", written.sections["Leaves alone"])
        cases = examples().get(rule.code, {})
        for kind, title in (("flag", "An example it flags"), ("leave", "One it leaves alone")):
            if kind in cases:
                self._example(title, cases[kind])

    def _origins(self) -> None:
        rule, policy = self._rule, self._policy
        rows = [
            ("policy", f"{policy.title}, clause {rule.clause}, pack {policy.id} {policy.version}"),
            ("looks at", _places(rule)),
        ]
        written = documentation(rule.code)
        if written is not None:
            rows += [
                (label, written.sections[section])
                for label, section in (("grounds", "Why"), ("source", "Source"))
                if section in written.sections
            ]
            rows += [("code", source_of(rule.code)), ("page", page_of(rule.name))]
        self._heading("Where it comes from")
        for label, value in rows:
            width = self._console.width
            for line in labelled(label, value, self._paint, width=width, indent=12):
                self._console.say(line)

    def _part(self, title: str, text: str) -> None:
        self._heading(title)
        self._lines(_INDENT, text)

    def _heading(self, title: str) -> None:
        self._console.say("")
        self._console.say(self._paint("bold", title))

    def _lines(self, indent: str, text: str) -> None:
        for line in wrapped(text[:1].upper() + text[1:], self._console.width - len(indent)):
            self._console.say(indent + line)

    def _example(self, title: str, example: Example) -> None:
        self._heading(title)
        text, spans = unmarked(example.draft.text)
        for line in _circumstances(example):
            self._lines(_INDENT, line)
        if not text:
            return
        width, severity = self._console.width, self._rule.severity
        shown = spans or [(0, len(text))]
        for start, end in shown:
            for line in excerpt_lines(
                text, start, end, width, self._paint, kind=severity, mark=bool(spans)
            ):
                self._console.say(line)


def _places(rule: RuleListing) -> str:
    known = [words for place, words in PLACES.items() if place in rule.reads]
    return ", ".join([*known, *(each for each in rule.reads if each not in PLACES)])


def _circumstances(example: Example) -> Iterator[str]:
    """What besides the words matters in an example."""
    author = example.draft.author
    if author != Author():
        article = "an" if author.account_type is AccountType.OFFICIAL else "a"
        parts = [f"{article} {author.account_type} account"]
        parts += [f"name “{author.display_name}”"] if author.display_name else []
        parts += [f"handle {author.handle}"] if author.handle else []
        parts += [f"bio “{author.bio}”"] if author.bio else []
        yield f"On {', '.join(parts)}:"
    if example.draft.attachments:
        yield f"With a picture: {example.title}."
