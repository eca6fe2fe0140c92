"""postlint: check a draft post against a social media policy before it is public."""

from __future__ import annotations

from typing import Final

from linter.draft import AccountType, Attachment, Author, Draft, Platform
from linter.errors import (
    DetectorFailed,
    LinterError,
    ModelMissing,
    NothingToGoOn,
    OptionError,
    PolicyError,
    PostError,
)
from linter.finding import (
    Edit,
    Field,
    Finding,
    Fix,
    Safety,
    Severity,
    Span,
    Strip,
    Unchecked,
    Verdict,
)
from linter.pipeline import Linter
from linter.policy import Policy
from linter.report import Report
from linter.rule import Append, FixKind, Hit, Rule
from linter.view import DraftView, ImageView, TextView

__version__: Final = "0.1.0"

__all__ = [
    "AccountType",
    "Append",
    "Attachment",
    "Author",
    "DetectorFailed",
    "Draft",
    "DraftView",
    "Edit",
    "Field",
    "Finding",
    "Fix",
    "FixKind",
    "Hit",
    "ImageView",
    "Linter",
    "LinterError",
    "ModelMissing",
    "NothingToGoOn",
    "OptionError",
    "Platform",
    "Policy",
    "PolicyError",
    "PostError",
    "Report",
    "Rule",
    "Safety",
    "Severity",
    "Span",
    "Strip",
    "TextView",
    "Unchecked",
    "Verdict",
    "__version__",
]
