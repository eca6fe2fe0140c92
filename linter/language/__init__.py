"""The language model for posts: what a text is about, who is named in it, and where."""

from __future__ import annotations

from linter.language.model import Model, Name, Passage, Reading, model

__all__ = ["Model", "Name", "Passage", "Reading", "model"]
