"""What is known of each rule, put together: table, detector, policy and documentation.

The rule list, ``postlint explain`` and the rule pages are all made from this.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from linter.draft import Draft
from linter.policy import Policy
from linter.registry import catalogue, detector_types
from linter.wire import read_draft

__all__ = [
    "EXAMPLES",
    "MENDS",
    "PLACES",
    "SECTIONS",
    "SEVERITIES",
    "Documentation",
    "Example",
    "RuleListing",
    "documentation",
    "examples",
    "listing",
    "page_of",
    "source_of",
    "unmarked",
]

SECTIONS: Final = ("Flags", "Leaves alone", "Why", "Source")
MENDS: Final[Mapping[str, str]] = {
    "redact": "Take it out. `postlint check --fix` does it and keeps the sentence standing.",
    "strip": "Clean the photo: `postlint clean`, or `postlint check --fix`. "
    "The picture itself stays as it is.",
    "append": "Add a line. postlint suggests one that fits; you decide.",
    "-": "By hand: say it in another way, or leave it out. No program should decide that for you.",
}
SEVERITIES: Final[Mapping[str, str]] = {
    "error": "Do not publish before it is mended.",
    "warning": "Look at it again before you publish.",
    "advice": "Worth a thought; you may publish as it is.",
}
PLACES: Final[Mapping[str, str]] = {
    "text": "the post, first comment, link, alt texts and file names",
    "ocr": "words in pictures",
    "image": "the photo and its metadata",
    "author": "the account’s handle, name and bio",
}
_OPEN: Final = "⟦"
_CLOSE: Final = "⟧"
EXAMPLES: Final = Path(__file__).parent / "examples.json"


class RuleListing(Struct, frozen=True):
    """One rule as ``postlint rules`` and the service list it.

    reads: where it looks. message: what a finding says; None before it is built.
    flags: the rule table's words. fix: redact, strip, append or "-". built: False
    for a rule of the table that nothing checks yet.
    """

    code: str
    name: str
    clause: str
    severity: str
    reads: tuple[str, ...]
    message: str | None
    flags: str
    why: str
    fix: str
    built: bool


class Documentation(Struct, frozen=True):
    """A detector's docstring: its first paragraph, and its sections by heading."""

    summary: str
    sections: Mapping[str, str]


class Example(Struct, frozen=True):
    """A case of the rule's own tests; ``⟦…⟧`` marks what is flagged."""

    title: str
    draft: Draft


def listing(policy: Policy) -> tuple[RuleListing, ...]:
    """Every rule there is to be, built or not, and those of plug-ins, sorted by code."""
    table, types = catalogue(), detector_types()
    return tuple(_listed(code, policy) for code in sorted({*table, *types}))


def documentation(code: str) -> Documentation | None:
    """What the rule's author wrote about it; None for a rule that is not built.

    A class with sections of its own speaks for itself; else its module does.
    """
    detector = detector_types().get(code)
    if detector is None:
        return None
    own = detector.__doc__ or ""
    if not any(f"{section}:" in own for section in SECTIONS):
        own = sys.modules[detector.__module__].__doc__ or own
    return _parsed(own)


@cache
def examples() -> Mapping[str, Mapping[str, Example]]:
    """By code, one case that is flagged (``flag``) and one that is not (``leave``)."""
    try:
        raw: dict[str, dict[str, dict[str, Any]]] = msgspec.json.decode(EXAMPLES.read_bytes())
    except FileNotFoundError:
        return {}
    return {
        code: {
            kind: Example(case["title"], read_draft(case["draft"])) for kind, case in cases.items()
        }
        for code, cases in raw.items()
    }


def page_of(name: str) -> str:
    """Where a rule's page stands in the repository."""
    return f"detectors/docs/{name}.md"


def source_of(code: str) -> str:
    """Where a built rule's code stands."""
    return detector_types()[code].__module__.replace(".", "/") + ".py"


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """An example's text without its marks, and the places marked, in code points."""
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    start = 0
    for character in text:
        if character == _OPEN:
            start = len(plain)
        elif character == _CLOSE:
            spans.append((start, len(plain)))
        else:
            plain.append(character)
    return "".join(plain), spans


def _listed(code: str, policy: Policy) -> RuleListing:
    entry = catalogue().get(code)
    detector = detector_types().get(code)
    rule = None if detector is None else detector.rule
    source = catalogue()[code] if rule is None else rule
    stated = policy.rules.get(code)
    return RuleListing(
        code=code,
        name=source.slug,
        clause=stated.clause if stated else source.clause,
        severity=policy.severity(code).value,
        reads=tuple(sorted(source.reads)),
        message=None if rule is None else rule.message,
        flags=entry.flags if entry is not None else "",
        why=policy.why(code, source.clause),
        fix=str(source.fix),
        built=rule is not None,
    )


def _parsed(docstring: str) -> Documentation:
    """Sections begin with their heading and a colon, at the start of a line."""
    paragraphs: dict[str, list[str]] = {"": []}
    current = ""
    for line in docstring.splitlines():
        heading, colon, rest = line.strip().partition(":")
        if colon and heading in SECTIONS:
            current = heading
            paragraphs[current] = [rest.strip()]
        elif line.strip() or current == "":
            paragraphs[current].append(line.strip())
    summary = " ".join(paragraphs.pop("")).strip()
    return Documentation(
        summary, {heading: " ".join(lines).strip() for heading, lines in paragraphs.items()}
    )
