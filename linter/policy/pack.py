"""The types of a policy pack. A mistake in a pack is told by file, table, key and mend."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Struct

from linter.errors import PolicyError
from linter.finding import Severity
from linter.logo import LogoPart
from linter.policy.reading import Layer, merged, nth, read_pack, say_where

__all__ = [
    "Account",
    "Accounts",
    "Contact",
    "Contacts",
    "Disclaimers",
    "IdNumber",
    "Institution",
    "Judgement",
    "Logo",
    "Markings",
    "Policy",
    "RulePolicy",
    "Site",
]

BUILT_IN: Final = Path(__file__).parent
DEFAULT: Final = "uwl"


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a pack: unknown keys are refused, because a misspelt key protects nobody."""


class RulePolicy(_Table, frozen=True):
    """How the policy treats one rule. ``quote``: the policy's own words, verbatim."""

    severity: Severity
    clause: str
    quote: str


class Judgement(_Table, frozen=True):
    """From which probability (0 to 1) of the language model a judgement rule speaks.

    ``ask``: it raises the matter, as advice. ``sure``: it does so with the rule's severity.
    """

    ask: Annotated[float, Meta(ge=0, le=1)]
    sure: Annotated[float, Meta(ge=0, le=1)]


class Site(_Table, frozen=True):
    """A place of the institution; ``latitude``, ``longitude`` in degrees (WGS 84).

    ``radius``: metres around the position that count as the site.
    """

    name: str
    postcode: str
    source: str
    date: str
    street: str = ""
    locality: str = ""
    latitude: Annotated[float, Meta(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Meta(ge=-180, le=180)] | None = None
    radius: Annotated[float, Meta(gt=0)] = 250.0


class Contact(_Table, frozen=True):
    """A published telephone number (E.164) or mailbox, which nobody needs to hide."""

    value: str
    what: str
    source: str
    date: str


class Account(_Table, frozen=True):
    """An official social media account. ``handle`` without the @."""

    platform: str
    handle: str
    source: str
    date: str


class IdNumber(_Table, frozen=True):
    """A kind of number the institution gives to people.

    ``pattern``: RE2, the number alone. ``words``: what it is called in running text.
    """

    name: str
    pattern: str
    words: tuple[str, ...]
    source: str
    date: str


class Institution(_Table, frozen=True):
    """Who the policy belongs to, and the names it goes by.

    ``aliases``: other names and abbreviations. ``units``: schools, colleges and
    services, as they are named in public. ``ambiguous``: those of the names that
    others use too, so that units among them count only beside something else of the
    institution. ``namesakes``: words which show that an ambiguous name is another's.
    """

    name: str
    aliases: tuple[str, ...]
    units: tuple[str, ...]
    domains: tuple[str, ...]
    source: str
    date: str
    ambiguous: tuple[str, ...] = ()
    namesakes: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    sites: tuple[Site, ...] = ()


class Contacts(_Table, frozen=True):
    """Published contacts. ``role_mailboxes``: local parts that are offices, not people."""

    phones: tuple[Contact, ...] = ()
    mailboxes: tuple[Contact, ...] = ()
    role_mailboxes: tuple[str, ...] = ()


class Accounts(_Table, frozen=True):
    """Official accounts, and the words that make an account name look like one."""

    official: tuple[Account, ...] = ()
    official_words: tuple[str, ...] = ()


class Disclaimers(_Table, frozen=True):
    """``suggested``: what the fix appends, from the longest to the shortest.

    ``accepted``: further wordings the institution accepts, beyond those the rule
    understands by itself.
    """

    suggested: tuple[str, ...]
    accepted: tuple[str, ...] = ()


class Markings(_Table, frozen=True):
    """Protective markings and instructions the institution uses, beyond the common ones."""

    wordings: tuple[str, ...] = ()


class Logo(_Table, frozen=True):
    """A registered reference of the institution's logo.

    ``file``: a picture of it and nothing else. A pack gives it as seen from its own
    folder; once loaded, it is as seen from here.
    """

    name: str
    file: str
    part: LogoPart


class Policy(_Table, frozen=True):
    """A policy pack in force.

    ``clauses``: the policy's own text by clause number. ``rules``: by code.
    """

    schema: int
    id: str
    version: str
    title: str
    source: str
    date: str
    clauses: dict[str, str]
    rules: dict[str, RulePolicy]
    institution: Institution
    disclaimers: Disclaimers
    contacts: Contacts = Contacts()
    accounts: Accounts = Accounts()
    markings: Markings = Markings()
    judgement: dict[str, Judgement] = {}
    ids: tuple[IdNumber, ...] = ()
    logos: tuple[Logo, ...] = ()

    @staticmethod
    def load(pack: str | Path = DEFAULT) -> Policy:
        """Load a pack by name ("uwl") or from a TOML file.

        Raises PolicyError naming file, table, key and the mend.
        """
        return _load(str(pack))

    def severity(self, code: str) -> Severity:
        """The severity of a rule; rules the pack does not name are warnings."""
        rule = self.rules.get(code)
        return Severity.WARNING if rule is None else rule.severity

    def why(self, code: str, clause: str) -> str:
        """The sentence that grounds a rule: its clause and the policy's own words."""
        rule = self.rules.get(code)
        if rule is None:
            return f"Clause {clause}."
        return f"Clause {rule.clause}: “{rule.quote}”"


@cache
def _load(pack: str) -> Policy:
    layers = read_pack(pack, BUILT_IN)
    try:
        policy = msgspec.convert(merged(layers), Policy)
    except msgspec.ValidationError as error:
        raise PolicyError(say_where(layers, str(error), Policy)) from None
    _check(policy, layers)
    return policy


def _check(policy: Policy, layers: tuple[Layer, ...]) -> None:
    """Refuse a pack that contradicts itself."""
    from linter.patterns import Pattern  # keeps the types free of RE2

    name = layers[0].path.name

    def refuse(place: str, key: str, problem: str) -> None:
        raise PolicyError(f"{name}: {place}, key `{key}`: {problem}")

    if policy.schema != 1:
        refuse(
            "the top of the file",
            "schema",
            f"this postlint reads schema 1; give 1 instead of {policy.schema}.",
        )
    if not policy.disclaimers.suggested:
        refuse("table [disclaimers]", "suggested", "give at least one wording to suggest.")
    for code, rule in policy.rules.items():
        clause = policy.clauses.get(rule.clause)
        if clause is None:
            refuse(
                f"table [rules.{code}]",
                "clause",
                f"there is no clause {rule.clause!r} in [clauses]; "
                f"give one of {', '.join(policy.clauses)}, or add it there.",
            )
        elif rule.quote not in clause:
            refuse(
                f"table [rules.{code}]",
                "quote",
                f"these words do not stand in clause {rule.clause}; copy them from there exactly.",
            )
    for index, logo in enumerate(policy.logos):
        if not Path(logo.file).is_file():
            refuse(
                f"the {nth(index)} [[logos]]",
                "file",
                f"there is no file {logo.file}. Register the logo anew: postlint policy logo add",
            )
    for index, number in enumerate(policy.ids):
        try:
            Pattern(number.pattern).search("")
        except ValueError as error:
            refuse(
                f"the {nth(index)} [[ids]]",
                "pattern",
                f"{error}. See RE2's syntax page for what it accepts.",
            )


def as_plain(policy: Policy) -> dict[str, Any]:
    """The pack as plain dicts and lists, for showing it."""
    plain: dict[str, Any] = msgspec.to_builtins(policy)
    return plain
