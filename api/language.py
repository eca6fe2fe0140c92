"""Loads the language model before the first draft needs it, and says how that went."""

from __future__ import annotations

from enum import StrEnum

from linter import ModelMissing
from linter.artefacts import model_path

__all__ = ["LanguageState", "warm_language"]

_TEXT = "Our rivals at the other place are cheats, and Priya from the Ealing office knows it."


class LanguageState(StrEnum):
    """``ABSENT``: not installed, so reports list the rules that need it as unchecked."""

    LOADED = "loaded"
    ABSENT = "not installed"
    BROKEN = "does not load"


def warm_language() -> LanguageState:
    """Load every part of the model and read one text with it. Never raises for the model."""
    try:
        model_path("posts")
    except ModelMissing:
        return LanguageState.ABSENT
    try:
        from linter.language import model  # a service without the model need not import it

        _ = model().read(_TEXT).cats  # the encoder loads when something is first read
    except Exception:  # a damaged file fails in whatever way its library likes
        return LanguageState.BROKEN
    return LanguageState.LOADED
