"""What a registered picture shows of a logo: a name that the policy pack and the reader share."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["LogoPart"]


class LogoPart(StrEnum):
    CREST = "crest"  # a shield, emblem or other compact figure
    WORDMARK = "wordmark"  # the name in its own lettering
    WHOLE = "whole"  # both, as they are arranged
