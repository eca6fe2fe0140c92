"""How a text names the institution: its names, abbreviations, units, domains, accounts.

Shared by the rules about accounts and their disclaimers. Everything comes from
the policy pack; another university's pack makes other patterns.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import Policy
from linter.patterns import Match, Pattern, any_of, bounded, escape

__all__ = ["Institution", "letters", "squash"]

_KIND: Final = frozenset({"university", "uni", "univ", "of", "the", "for", "and", "&", "at"})
_SHORT: Final = 5  # an abbreviation has at most so many letters
_LOOKS_LIKE: Final = {
    "l": "[l1]",
    "o": "[o0]",
    "i": "[i1]",
    "s": "[s5$]",
    "e": "[e3]",
    "a": "[a4@]",
}


def squash(text: str) -> str:
    """The letters and digits of a text, in lower case: "U.W.L. News" is "uwlnews"."""
    return "".join(each for each in text.lower() if each.isalnum())


def letters(name: str) -> str:
    """A pattern for an abbreviation whose letters may be spaced, dotted or digits."""
    return r"[\W_]{0,2}".join(_LOOKS_LIKE.get(each, escape(each)) for each in name.lower())


def _is_short(name: str) -> bool:
    return name.isalpha() and len(name) <= _SHORT


def _joined(name: str) -> str:
    """A pattern for the words that tell a name from others, however they are joined."""
    words = [word.strip(",").lower() for word in name.replace("’", "'").split()]
    telling = [word for word in words if word not in _KIND] or words
    return r"(?:[\W_]|of|and|the)*".join(escape(word) for word in telling)


def _written(name: str) -> str:
    """A pattern for a name in running text: apostrophes, "&" and "of" are as people type them."""
    words = [word for word in name.replace("’", "'").split() if word]
    parts = []
    for word in words:
        low = word.lower().strip(",")
        if low in {"university", "uni", "univ"}:
            parts.append(r"uni(?:v\pL{0,9})?\.?")
        elif low in {"and", "&"}:
            parts.append(r"(?:and|&)")
        else:
            parts.append(escape(word.strip(",")).replace("'", "'?"))
    pattern = r"[\s,]+".join(parts)
    # "University West London", "Universidad de West London"
    return pattern.replace(r"[\s,]+of[\s,]+", r"\s+(?:(?:of|de|di|do|da|du|van|in|the)\s+){0,2}")


class Institution:
    """Finds the institution's names in texts.

    ``triggers``: RE2 patterns that occur wherever :meth:`named` finds something.
    """

    def __init__(self, policy: Policy) -> None:
        facts = policy.institution
        ambiguous = {name.lower() for name in facts.ambiguous}
        names = (facts.name, *facts.aliases)
        self.short = tuple(name.lower() for name in names if _is_short(name))
        self.long = tuple(name for name in names if not _is_short(name))
        self.units = tuple(name for name in facts.units if name.lower() not in ambiguous)
        self.loose_units = tuple(name for name in facts.units if name.lower() in ambiguous)
        self.places = tuple(site.locality for site in facts.sites if site.locality)
        self.domains = facts.domains
        self.handles = tuple(
            {squash(each.handle) for each in policy.accounts.official}
            - {squash(name) for name in self.short}
        )
        long = "|".join(_written(name) for name in (*self.long, *self.units))
        short = "|".join(map(escape, self.short)) or r"[^\s\S]"
        domains = "|".join(map(escape, self.domains)) or r"[^\s\S]"
        handles = any_of(self.handles) if self.handles else r"[^\s\S]"
        self._named = Pattern(
            rf"(?P<long>{long})|(?P<domain>@?(?:{domains}))|(?P<handle>[@#]?{handles})"
            rf"|(?P<account>[@#](?:{short})[a-z_]*)|(?P<short>{short})"
        )
        self._loose = Pattern(any_of(self.loose_units)) if self.loose_units else None
        self._namesake = Pattern(any_of(facts.namesakes)) if facts.namesakes else None
        triggers = (
            *(letters(name) for name in self.short),
            *(_joined(name) for name in (*self.long, *self.units)),
            *(escape(name) for name in (*self.domains, *self.handles)),
        )
        self.triggers = tuple(dict.fromkeys(triggers))

    def is_namesake(self, *texts: str) -> bool:
        """Whether the texts show that an ambiguous name is somebody else's."""
        return self._namesake is not None and any(map(self._namesake.search, texts))

    def named(self, text: str) -> Iterator[Match]:
        """The places that name the institution beyond doubt, short names included."""
        for match in self._named.finditer(text):
            start, end = match.span()
            after_at = match["domain"] and text[start] == "@"  # the end of an e-mail address
            also = "_" if match["short"] else ""
            if not bounded(text, start + 1 if after_at else start, end, also=also):
                continue
            if match["long"] and text[end : end + 9].lower().startswith((" hospital", " healthca")):
                continue  # West London University Hospitals: another body
            yield match

    def loosely(self, text: str) -> Iterator[Match]:
        """The places that carry a unit's name which other institutions use too."""
        for match in self._loose.finditer(text) if self._loose else ():
            if bounded(text, *match.span()):
                yield match
