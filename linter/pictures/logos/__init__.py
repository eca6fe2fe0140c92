"""Looks for an institution's registered marks in a picture.

Crests are looked for everywhere, at 5 to 100 % of the picture's width. A wordmark is
looked for only where the institution's name was read, because letters of one typeface
look alike whatever they say: the words and their shape must both agree. A whole lock-up
is compared only with a picture that shows nothing else, and in which the name was read,
because most of a lock-up is what other universities' lock-ups have, too.
"""

from __future__ import annotations

from linter.pictures.logos.finding import LogoFinder

__all__ = ["LogoFinder"]
