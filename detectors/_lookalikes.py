"""Hosts dressed up as another: borrowed names, look-alike letters, stray endings.

Source: Unicode Technical Standard #39 (confusable letters, by confusable-homoglyphs),
RFC 5891 (punycode in host names, by idna), publicsuffix.org.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final

from linter import Policy
from linter.normal import is_latin

from ._brands import (
    ABUSED_ENDINGS,
    BAIT,
    BRAND_DOMAINS,
    BRANDS,
    COMMON_WORDS,
    NOT_LOOKALIKES,
    SHARP_BAIT,
)
from ._links import registrable

__all__ = ["Lookalikes", "readable"]

# Endings that only real universities, hospitals and authorities are given.
_GUARDED: Final = ("ac.uk", "gov.uk", "nhs.uk", "police.uk", "sch.uk", "edu", "gov", "mil", "int")
_BODIES: Final = frozenset({"gov", "ac", "nhs", "police", "hmrc", "parliament"})
_DIGITS: Final = str.maketrans("0135478$|", "olesatbsl")
_SHORT: Final = 5  # a brand shorter than this is only matched exactly or by look-alike letters
_EDITABLE: Final = 6  # a brand at least this long is also matched with one letter wrong


def readable(host: str) -> str:
    """A host with its punycode labels decoded, without invisible characters."""
    labels = []
    for label in host.split("."):
        shown = label
        if label.lower().startswith("xn--"):
            try:
                shown = label[4:].encode("ascii").decode("punycode")
            except (UnicodeError, ValueError):
                shown = label
        labels.append(shown)
    seen = unicodedata.normalize("NFKC", ".".join(labels))
    return "".join(each for each in seen if unicodedata.category(each) != "Cf")


@lru_cache(maxsize=2048)
def _twin(character: str) -> str:
    """The basic Latin letter that a character looks like, or the character itself."""
    from confusable_homoglyphs import confusables  # slow to load, rarely needed

    plain = unicodedata.normalize("NFKD", character)[0]
    if plain.isascii():
        return plain
    for entry in confusables.is_confusable(character, greedy=True) or []:
        for homoglyph in entry["homoglyphs"]:
            twin = str(homoglyph["c"])
            if len(twin) == 1 and twin.isascii() and twin.isalnum():
                return twin.lower()
    return character


def _latin(text: str) -> str:
    """Letters of other scripts, and letters with marks, as the Latin letter they look like."""
    return text if text.isascii() else "".join(map(_twin, text)).lower()


@lru_cache(maxsize=4096)
def _skeleton(text: str) -> str:
    """What is left when characters that look alike are made the same."""
    folded = _latin(text.lower()).translate(_DIGITS)
    return folded.replace("rn", "m").replace("vv", "w").replace("i", "l")


def _one_off(one: str, two: str) -> bool:
    """Whether two words differ by one letter left out, put in, changed or swapped with the next."""
    if one == two or abs(len(one) - len(two)) > 1:
        return False
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    rest_one, rest_two = one[start:], two[start:]
    if rest_one[1:] == rest_two[1:] or rest_one[1:] == rest_two or rest_one == rest_two[1:]:
        return True
    return rest_one[:2] == rest_two[1::-1] and rest_one[2:] == rest_two[2:]


class Lookalikes:
    """Tells whether a host imitates the institution's or a well-known brand's."""

    def __init__(self, policy: Policy) -> None:
        self._own = tuple(domain.lower() for domain in policy.institution.domains)
        self._labels = frozenset(domain.partition(".")[0] for domain in self._own)
        names = (policy.institution.name, *policy.institution.aliases)
        self._names = tuple(
            squashed for name in names if len(squashed := _squash(name.lower())) >= 8
        )

    def is_own(self, host: str) -> bool:
        """Whether a host belongs to the institution."""
        return any(host == domain or host.endswith("." + domain) for domain in self._own)

    def owner(self, host: str) -> str:
        """Who a host belongs to: its brand or institution if known, else what was registered."""
        domain = registrable(host)
        label = domain.partition(".")[0]
        if domain in BRAND_DOMAINS:
            return next((brand for brand in BRANDS if label.startswith(brand)), label)
        return label if label in BRANDS else domain

    def is_known(self, host: str) -> bool:
        """Whether a host belongs to the institution or to a known brand."""
        domain = registrable(host)
        label, _, suffix = domain.partition(".")
        if self.is_own(host) or domain in BRAND_DOMAINS:
            return True
        return label in BRANDS and suffix.rpartition(".")[2] not in ABUSED_ENDINGS

    def is_restyled(self, typed: str) -> bool:
        """Whether some letters of a known host, but not all, are signs that look like letters.

        Browsers read "ⅼ" as "l"; readers, filters and old software may not. A host in
        fancy letters throughout is only somebody's taste.
        """
        if typed.isascii():
            return False
        plain = unicodedata.normalize("NFKC", typed).lower()
        letters = [each for each in typed if each.isalpha()]
        return plain.isascii() and any(map(str.isascii, letters)) and self.is_known(plain)

    def judge(self, typed: str, folded: str) -> tuple[str, float] | None:
        """Why a host deceives, and how sure that is; None if it does not.

        typed: the host as it stands in the draft, case and all.
        folded: the host in the normalised text, where it may have lost its disguise.
        """
        seen = readable(typed)
        host = seen.lower()
        if found := self._disguised(seen, host):
            return found
        if self.is_known(host) or self._guarded(host):
            return self._near_own(host)
        for view in dict.fromkeys((host, folded.lower(), _capital_i(seen), _latin(host))):
            if found := self._borrowed(view):
                return found
        domain = registrable(host)
        above = f".{host.removesuffix(domain)}"
        if any(f".{ending}." in above for ending in ("ac.uk", "gov.uk", "nhs.uk")):
            return f"It begins like a public body's address, but belongs to {domain}.", 0.95
        if _like_public_body(host):
            return f"It is made to look like a public body's address, but belongs to {domain}.", 0.9
        return self._brand(host) or (
            self._brand(folded.lower()) if folded.lower() != host else None
        )

    def _guarded(self, host: str) -> bool:
        return host.endswith(tuple("." + ending for ending in _GUARDED))

    def _near_own(self, host: str) -> tuple[str, float] | None:
        """Under an ending that is guarded, only a letter that looks the same deceives."""
        domain = registrable(host)
        for own in self._own:
            if domain != own and not self.is_own(host) and _skeleton(domain) == _skeleton(own):
                return f"It looks like {own}, but is not.", 0.9
        return None

    def _disguised(self, seen: str, host: str) -> tuple[str, float] | None:
        """Letters of another alphabet, or a capital I, that make it read as another host."""
        plain, capital = _latin(host), _capital_i(seen)
        for view in (plain, capital):
            if view != host and self.is_known(view):
                return f"Its letters are made to look like {registrable(view)}.", 0.97
        for label in host.split("."):
            if label.isascii():
                continue
            letters = [each for each in label if each.isalpha()]
            foreign = [each for each in letters if not is_latin(each)]
            twins = all(_twin(each).isascii() for each in foreign)
            if foreign and twins and len(foreign) < len(letters):
                return "It mixes letters of two alphabets that look the same.", 0.95
            name = _skeleton(label)
            if any(_skeleton(brand) == name for brand in (BRANDS | self._labels)):
                return "Its letters are made to look like a well-known name.", 0.95
        return None

    def _borrowed(self, host: str) -> tuple[str, float] | None:
        """The institution's or a public body's name inside somebody else's host."""
        domain = registrable(host)
        above = host.removesuffix(domain).rstrip(".")
        name, _, suffix = domain.partition(".")
        tokens = set(name.split("-"))
        for own in self._own:
            label = own.partition(".")[0]
            if f".{own}." in f".{above}.":
                return f"It begins like {own}, but belongs to {domain}.", 0.97
            if _squash(own) in _squash(host) or _skeleton(domain) == _skeleton(own):
                return f"It is made to look like {own}.", 0.95
            if _squash(own).startswith(_squash(name)) and len(_squash(name)) > len(label):
                return f"It is made to look like {own}.", 0.9
            mine = [each for each in tokens if each == label or _skeleton(each) == _skeleton(label)]
            others = tokens - set(mine)
            odd = suffix in {"ac", "uk", "co.uk", "org.uk", "me.uk", "ltd.uk"} or (
                suffix in ABUSED_ENDINGS
            )
            if mine and (others & BAIT or _bait_after(name, label) or (name in mine and odd)):
                return f"It borrows the name of {own}.", 0.9
            if _bait_after(name, label):
                return f"It borrows the name of {own}.", 0.85
            asks = tokens & SHARP_BAIT or suffix in ABUSED_ENDINGS or len(tokens & BAIT) > 1
            if label in above.split(".") and asks:
                return f"It borrows the name of {own}, but belongs to {domain}.", 0.9
            for part in (set(each.split("-")) for each in above.split(".")):
                if label in part and (part | tokens) & SHARP_BAIT and len(part) > 1:
                    return f"It borrows the name of {own}, but belongs to {domain}.", 0.9
        if any(
            each in _squash(name) and (tokens & BAIT or _rest_bait(name, each))
            for each in self._names
        ):
            return "It borrows the University's name.", 0.85
        return None

    @staticmethod
    def _brand(host: str) -> tuple[str, float] | None:
        """A brand's name inside somebody else's host, or misspelt."""
        domain = registrable(host)
        name, _, suffix = domain.partition(".")
        above = [label for label in host.removesuffix(domain).rstrip(".").split(".") if label]
        tokens = name.split("-")
        abused = suffix.rpartition(".")[2] in ABUSED_ENDINGS
        for label, after in zip(above, [*above[1:], ""], strict=False):
            if label in BRANDS and after in {"com", "co", "net", "org", "gov", "uk"}:
                return f"It begins like {label}, but belongs to {domain}.", 0.95
            parts = set(label.split("-"))
            known = parts & BRANDS
            if known and (set(tokens) | parts) & (SHARP_BAIT if known <= COMMON_WORDS else BAIT):
                return f"It borrows a well-known name, but belongs to {domain}.", 0.85
        if name in BRANDS and abused and name != "google":
            return f"It borrows the name “{name}” under an ending that is much abused.", 0.75
        for token in tokens:
            brand = _brand_like(token, whole=len(tokens) == 1)
            if brand is None:
                continue
            if token != brand:
                return f"It is made to look like “{brand}”.", 0.92
            others = set(tokens) - {token}
            if others & (SHARP_BAIT if brand in COMMON_WORDS else BAIT):
                return (
                    f"It borrows the name “{brand}” beside words that ask to sign in or pay.",
                    0.88,
                )
        for brand in BRANDS:
            if len(brand) >= _SHORT and brand not in COMMON_WORDS and _bait_after(name, brand):
                return (
                    f"It borrows the name “{brand}” beside words that ask to sign in or pay.",
                    0.85,
                )
        baits = [token for token in tokens if token in BAIT]
        if abused and len(baits) >= 2 and set(baits) & SHARP_BAIT:
            return "It asks to sign in under an ending that is much abused.", 0.7
        return None


def _like_public_body(host: str) -> bool:
    """Whether a label writes a public ending with hyphens or joined: "gov-uk", "hmrc-gov-uk"."""
    for label in host.split("."):
        parts = label.split("-")
        if any(one in _BODIES and two == "uk" for one, two in pairwise(parts)):
            return True
        joined = {f"{each}uk" for each in _BODIES} & set(parts)
        if joined and (set(split_tokens(host)) - joined) & (
            BAIT | {"apply", "grant", "fine", "pay"}
        ):
            return True
    return False


def _capital_i(seen: str) -> str:
    """A host with capital I read as l, unless it is all in capitals."""
    return seen.replace("I", "l").lower() if seen != seen.upper() else seen.lower()


def _squash(text: str) -> str:
    return "".join(each for each in text if each.isalnum())


def _bait_after(name: str, label: str) -> bool:
    """Whether a name is the label glued to words that ask to sign in or pay."""
    if name.startswith(label):
        rest = name.removeprefix(label)
    elif name.endswith(label):
        rest = name.removesuffix(label)
    else:
        return False
    parts = [part for part in rest.split("-") if part]
    return bool(parts) and all(_made_of_bait(part) for part in parts)


def _made_of_bait(part: str) -> bool:
    """Whether a run of letters is words that ask to sign in or pay, and nothing else."""
    reached = {0}
    for end in range(3, len(part) + 1):
        if any(part[start:end] in BAIT for start in reached if end - start >= 3):
            reached.add(end)
    return len(part) >= 3 and len(part) in reached


def _rest_bait(name: str, squashed: str) -> bool:
    rest = _squash(name).replace(squashed, "", 1)
    return rest in BAIT


def _brand_like(token: str, *, whole: bool) -> str | None:
    """The brand that a word is or imitates. ``whole``: it is all of a registered name."""
    if token in BRANDS:
        return token
    if token in NOT_LOOKALIKES or len(token) < 3:
        return None
    skeleton = _skeleton(token)
    for brand in BRANDS:
        if abs(len(brand) - len(token)) > 2:
            continue
        if _skeleton(brand) == skeleton and _alike_enough(token, brand):
            return brand
        if (
            whole
            and len(brand) >= _EDITABLE
            and brand not in COMMON_WORDS
            and _one_off(token, brand)
        ):
            return brand
    return None


def _alike_enough(token: str, brand: str) -> bool:
    """Short names meet by chance; with a digit or a foreign letter inside they do not."""
    return len(brand) >= _SHORT or not token.isascii() or any(each.isdigit() for each in token)


def split_tokens(host: str) -> Iterable[str]:
    """The words of a host."""
    return (token for label in host.split(".") for token in label.split("-"))
