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
    return r"[\W_]*".join(_LOOKS_LIKE.get(each, escape(each)) for each in name.lower())


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


_KIN: Final = Pattern(
    r"\b(?:uni|univ|university|universit\pL+|campus|staff|students?|school|college|faculty)\b"
)


def _spelt_out(name: str) -> tuple[Pattern, Pattern]:
    """What an abbreviation is told to mean, and words that begin with its letters."""
    told = (
        rf"\b{escape(name)}\s*(?:=|\bi\.?e\.?\b|,?\s*(?:as\s+in|stands\s+for|means|meaning|short\s+for"
        r"|that's))\s*((?:the\s+)?[\pL'-]+(?:\s+[\pL'-]+){0,5})"
    )
    small = r"(?:(?:of|the|and|for|in|de|&)\s+){0,2}"
    words = rf"[\s-]+{small}".join(rf"\b{escape(each)}[\pL']+" for each in name)
    return Pattern(told), Pattern(words)


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
        self._spelt_out = {name: _spelt_out(name) for name in self.short}
        triggers = (
            *(letters(name) for name in self.short),
            *(_joined(name) for name in (*self.long, *self.units)),
            *(escape(name) for name in (*self.domains, *self.handles)),
        )
        self.triggers = tuple(dict.fromkeys(triggers))

    def is_namesake(self, *texts: str) -> bool:
        """Whether the texts show that an ambiguous name is somebody else's."""
        if self._namesake is not None and any(map(self._namesake.search, texts)):
            return True
        return any(self._means_another(text) for text in texts)

    def _means_another(self, text: str) -> bool:
        """Whether a text spells out an abbreviation as something else."""
        low = text.lower()
        for name, (told, words) in self._spelt_out.items():
            if name not in low:
                continue
            if any(not self._is_own(match.group(1)) for match in told.finditer(text)):
                return True
            for match in words.finditer(text):
                near = low[max(0, match.start() - 30) : match.end() + 30]
                if name in near and not self._is_own(match.group()):
                    return True
        return False

    def _is_own(self, words: str) -> bool:
        """Whether words hold the institution's full name, or its town or kind."""
        return any(map(self._named.search, (words, f"{words} "))) or _KIN.search(words) is not None

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
