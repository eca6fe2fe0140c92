"""Every error postlint raises on purpose.

LinterError
├── PolicyError      a policy pack is unreadable or contradicts itself
├── PostError        a draft, or a file given as one, cannot be read
├── OptionError      an option names something that does not exist
├── ModelMissing     a trained model is not there; names it and its recipe
├── NothingToGoOn    a rule has nothing to compare with, or not the part that looks
└── DetectorFailed   a rule's own code failed; names the rule, chains the cause

Messages say what is wrong, where, and how to mend it. They never repeat the
text of a draft.
"""

from __future__ import annotations

__all__ = [
    "DetectorFailed",
    "LinterError",
    "ModelMissing",
    "NothingToGoOn",
    "OptionError",
    "PolicyError",
    "PostError",
]


class LinterError(Exception):
    """The base of all errors raised on purpose."""


class PolicyError(LinterError):
    """A policy pack cannot be read, or contradicts itself."""


class PostError(LinterError, ValueError):
    """A draft cannot be linted as given: empty, unreadable, or of the wrong shape."""


class OptionError(LinterError, ValueError):
    """An option names a rule, a field or a format that does not exist."""


class ModelMissing(LinterError):
    """A trained model is not installed."""

    def __init__(self, model: str, mend: str) -> None:
        super().__init__(f"The model “{model}” is not installed. {mend}")
        self.model = model


class NothingToGoOn(LinterError):
    """A rule cannot look, by the choice of whoever set postlint up.

    It is told in ``unchecked``, and alarms nobody.
    """


class DetectorFailed(LinterError):
    """A rule's own code failed; the cause is chained."""

    def __init__(self, code: str, cause: BaseException) -> None:
        super().__init__(f"Rule {code} failed with {type(cause).__name__}.")
        self.code = code
