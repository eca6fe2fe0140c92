"""``postlint schema``: the JSON Schema of what goes in or comes out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from linter.cli.console import Console
from linter.cli.parsing import Parser, choice
from linter.cli.status import ExitStatus
from linter.wire import draft_schema, report_schema

__all__ = ["run"]


def run(arguments: Sequence[str], console: Console) -> ExitStatus:
    """Raises OptionError."""
    parser = Parser("schema", "Prints a JSON Schema (2020-12).")
    parser.add_argument("document", metavar="draft|report", help="what goes in, or what comes out")
    options = parser.parse_args(arguments)
    document = choice("schema", options.document, ("draft", "report"))
    schema = draft_schema() if document == "draft" else report_schema()
    console.say(msgspec.json.format(msgspec.json.encode(schema), indent=2).decode())
    return ExitStatus.CLEAN
