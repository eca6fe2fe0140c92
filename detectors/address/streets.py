"""Reads streets: British and Irish ones, and those of the languages that write abroad."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from .house_numbers import Numbers
from .lexicon import words
from .parts import Kind, Part, Strength
from .places import place_at
from .postcodes import Postcode
from .tokens import Tokens
from .words import (
    COMPASS,
    JOINERS,
    NUMBER_WORDS,
    STOP,
    STREET_ABBREVIATIONS,
    STREET_FIRST,
    STREET_TAILS,
    STREETS,
    STREETS_ALONE,
    STREETS_WEAK,
    WEAK_ABBREVIATIONS,
)

__all__ = ["STREET_TYPES", "Streets", "within"]

STREET_TYPES: Final = STREETS | STREETS_WEAK | STREET_ABBREVIATIONS
_SURE_ABBREVIATIONS: Final = STREET_ABBREVIATIONS - WEAK_ABBREVIATIONS
_ABBREVIATED: Final = words("st mt ft dr sgt pres gen ste rd ave av ln no nr str apt")
_WELSH: Final = words("heol ffordd stryd lon rhodfa")
_LATIN: Final = words(
    "rue calle rua ul ulica via avenida viale jalan jl travessa praca strada calea aleea"
)
_GERMANIC: Final = (
    "strasse", "straße", "str", "weg", "allee", "platz", "gasse", "ring", "damm", "ufer", "steig",
    "straat", "laan", "gracht", "plein", "kade", "dijk", "singel", "dreef", "hof",
    "markt", "chaussee",
    "gatan", "gade", "gata", "vej", "veien", "vagen", "katu", "stien", "alleen", "allé", "backen",
    "grand", "utca", "caddesi", "sokak", "gatve", "iela",
)  # fmt: skip
_NEVER_FIRST: Final = words("of and on in by upon next under a y")
# Everyday words that do begin street names.
_STREETLIKE: Final = COMPASS | words(
    "new long main great over half small stone first second straight back short whole"
)
_SPELLED: Final = (
    "road", "street", "avenue", "crescent", "gardens", "terrace", "square", "boulevard", "drive",
    "close", "grove", "cottage", "lane", "court", "mews",
)  # fmt: skip
_MAX_NAME = 5
_GERMAN_ADJECTIVES: Final = words(
    "alte alten neue neuen grosse kleine obere untere lange hohe breite eerste tweede derde oude "
    "nieuwe kurze st sankt am im"
)
_TYPE_LAST: Final = words("utca caddesi sokak gatve iela")  # always a word by itself
_GERMAN_LEADS: Final = frozenset({"am", "im", "zum", "zur", "an", "auf", "unter", "vor"})
_GERMAN_JOINERS: Final = frozenset({"der", "den", "dem", "von", "van", "de", "het", "alten", "zum"})
_WELSH_STREETS: Final = words(
    """
    clos cwrt llys maes gerddi cilgant rhiw tanyrallt trem parc bro cae erw bryn pentre tai teras
    stad sgwar waun dol coed nant pen pant bothar sraid ascaill plas rathad
    """
)


def _misspelt(word: str) -> str:
    """The street type that a word is one slip of the finger away from, or ""."""
    size = len(word)
    if size < 4:  # shorter words are too many
        return ""
    for right in _SPELLED:
        gap = size - len(right)
        if word[0] != right[0] or abs(gap) > 1:
            continue
        if gap == 0:
            wrong = [n for n in range(size) if word[n] != right[n]]
            if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
                n = wrong[0]
                if word[n] == right[n + 1] and word[n + 1] == right[n]:
                    return right
            if len(wrong) == 1 and size > 5:
                return right
        elif size > 4:
            longer, shorter = (word, right) if gap > 0 else (right, word)
            if any(longer[:n] + longer[n + 1 :] == shorter for n in range(1, len(longer))):
                return right
    return ""


def within(low: list[str], wanted: Callable[[str], bool], reach: int) -> list[bool]:
    """For each word, whether a wanted one is at most ``reach`` words ahead of it or is it."""
    soon = [False] * len(low)
    last = len(low) + reach + 1
    for i in range(len(low) - 1, -1, -1):
        if wanted(low[i]):
            last = i
        soon[i] = last - i <= reach
    return soon


class Streets(Numbers):
    """Reads streets, with or without their number, at one word."""

    __slots__ = ("_abroad", "_typed_soon")

    def __init__(self, tokens: Tokens, codes: Mapping[int, tuple[int, Postcode]]) -> None:
        super().__init__(tokens, codes)
        low = tokens.low
        types = STREET_TYPES | STREET_FIRST | {"c"}  # "c/ Mayor"
        self._typed_soon = within(low, types.__contains__, _MAX_NAME + 1)
        self._abroad = within(low, lambda word: word.endswith(_GERMANIC), 5)

    def numbered_street(self, i: int) -> Part | None:
        """A house number and its street, or a street and its house number."""
        t = self.t
        j = self.number(i)
        said = not t.low[i][0].isdigit() and t.low[i] not in NUMBER_WORDS
        if j > i and said and j + 1 < self.n and t.low[j] in {"on", "in"} and t.gap[j + 1] == " ":
            street = self.street(j + 1, numbered=False)  # "number 4 on Sycamore Drive"
            return None if street is None else replace(street, start=i, numbered=True)
        if j > i and j < self.n and t.gap[j] in {" ", ",", "n", ".", "_"}:
            street = self.street(j, numbered=True)
            if street is None and t.gap[j] == " ":
                street = self._alone(j)
                longer = self.untyped(i) if street is not None and not street.strength else None
                if longer is not None:
                    return longer
            if street is not None:
                return replace(street, start=i, numbered=True)
        return None

    def street_number(self, i: int) -> Part | None:
        """A street followed by its number, the order of the Continent and of hasty writers."""
        t = self.t
        street = self._germanic(i) or self.street(i, numbered=False, latin=True)
        if street is None:
            return None
        j = street.end
        if j < self.n and t.gap[j] in {" ", ",", "."}:
            end = self.number(j)
            if end > j:
                said = not t.low[j][0].isdigit()
                british = street.type in STREET_TYPES and not street.abroad
                closed = end >= self.n or t.gap[end] != " " or self.place(end) or end in self.codes
                if street.abroad or said or (british and t.gap[j] == " " and closed):
                    return replace(street, end=end, numbered=True)
        if street.abroad and street.type not in _LATIN:
            return None
        return street

    def street(self, i: int, *, numbered: bool, latin: bool = False) -> Part | None:
        """A street name that starts at word i, its number apart."""
        if not numbered and not self._typed_soon[i]:
            return None
        first = self._type_first(i, numbered=numbered or latin)
        if first is not None:
            return first
        t = self.t
        small = False
        k = i
        while k < self.n and k - i <= _MAX_NAME:
            word = t.low[k]
            if k > i and not self._same_name(k):
                break
            if k > i and word in STREET_TYPES and not (word == "st" and self._saint(k)):
                return self._typed(i, k, small=small, numbered=numbered)
            if not self._name_word(k, first=k == i, numbered=numbered):
                break
            if t.cased and not t.capital(k) and word not in JOINERS and t.gap[k] != "-":
                small = True
            k += 1
        if numbered:
            return self._mistyped(i, k)
        return None

    def _same_name(self, k: int) -> bool:
        t = self.t
        gap = t.gap[k]
        return gap in {" ", "-", "'"} or (gap == "." and t.low[k - 1] in _ABBREVIATED)

    def _saint(self, k: int) -> bool:
        """Word k, "st", is Saint: a possessive or a type follows it within the name."""
        t = self.t
        if k + 2 >= self.n or t.gap[k + 1] not in {" ", "."} or t.gap[k + 2] != " ":
            return False
        return (
            t.low[k + 1].endswith("s") and t.low[k + 2] in STREET_TYPES and t.low[k - 1] in COMPASS
        )

    def _name_word(self, k: int, *, first: bool, numbered: bool) -> bool:
        t = self.t
        word = t.low[k]
        if t.cased and not first and t.gap[k] == "-":
            return True  # "Rhyd-ddu", "Stoke-on-Trent"
        if t.cased and t.capital(k):
            return not (word.isdecimal() or (first and word in {"i", "i'm", "we", "my", "our"}))
        if word in {"on", "in", "by"} and not (t.cased and t.capital(k - 1)):
            return False
        if word in JOINERS:
            if first and not numbered:
                return word in {"the", "st", "saint", "mount"}
            if first:
                return word not in _NEVER_FIRST
            return word != "the" or t.low[k - 1] in JOINERS
        if word in STOP or not word[0].isalpha():
            ordinal = word[0].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}
            return (ordinal or word in _STREETLIKE) and (numbered or not t.cased)
        return numbered or not t.cased

    def _typed(self, i: int, k: int, *, small: bool, numbered: bool) -> Part | None:
        t = self.t
        end = k + 1
        # "Elm Park Road": the last of several type words closes the name.
        while (
            end < self.n
            and t.gap[end] == " "
            and t.low[end] in STREET_TYPES
            and (not t.cased or t.capital(end) or not t.capital(k))
            and (t.low[end] in STREETS or t.low[end] in _SURE_ABBREVIATIONS or not small)
        ):
            end += 1
        word = t.low[end - 1]
        if t.cased and not t.capital(end - 1):
            small = small or word in STREETS_WEAK or word in WEAK_ABBREVIATIONS
        if small and not numbered:
            return None
        if not numbered and not t.cased and word not in STREETS and word not in _SURE_ABBREVIATIONS:
            return None
        if word in STOP and not t.capital(end - 1):
            return None
        sure = word in STREETS or word in _SURE_ABBREVIATIONS
        if word in WEAK_ABBREVIATIONS:
            sure = word == "st" and not small
        strength = Strength.SURE if sure else Strength.WEAK
        if end < self.n and t.gap[end] == " " and t.low[end] in COMPASS and not place_at(t, end):
            nearby = end + 1 >= self.n or t.gap[end + 1] != " " or end + 1 in self.codes
            if t.text[end][0].isupper() or nearby:
                end += 1
        return Part(Kind.STREET, i, end, strength, small=small, type=word)

    def _mistyped(self, i: int, k: int) -> Part | None:
        t = self.t
        for j in range(i + 1, min(k, i + 4)):
            if not self._same_name(j):
                break
            right = _misspelt(t.low[j])
            if right and t.low[j] not in STOP:
                return Part(Kind.STREET, i, j + 1, Strength.WEAK, type=right)
        return None

    def _type_first(self, i: int, *, numbered: bool) -> Part | None:
        t = self.t
        word = t.low[i]
        calle = word == "c" and t.source[t.end[i] : t.end[i] + 1] == "/" and t.cased
        if word not in STREET_FIRST and not calle:
            return None
        dotted = i + 1 < self.n and t.gap[i + 1] == "." and word in {
        "os", "al", "pl", "ul", "str", "bd", "sos",
    }  # fmt: skip
        joined = i + 1 < self.n and t.low[i + 1] in {
            "de",
            "des",
            "du",
            "la",
            "le",
            "di",
            "da",
            "del",
        }
        if t.cased and not t.capital(i) and not (word in _LATIN or dotted or (numbered and joined)):
            return None
        if not numbered and word not in _WELSH:
            return None
        if calle and not (i + 1 < self.n and t.text[i + 1][0].isupper() and len(t.low[i + 1]) > 2):
            return None
        k, named = i + 1, 0
        while k < self.n and k - i <= _MAX_NAME and (
            t.gap[k] in {" ", "-", "'"} or (k == i + 1 and (t.gap[k] == "." or calle))
        ):  # fmt: skip
            if t.low[k][0].isdigit() and named:
                break
            if t.low[k] in STREET_TYPES and word not in _WELSH and t.low[k] in STREETS:
                return None  # "Bryn Road": an English street with a Welsh name
            if t.low[k] in JOINERS and t.low[k] not in {"in", "on", "by", "of", "the", "and"}:
                k += 1
                continue
            if (t.cased and not t.capital(k)) or t.low[k] in STOP or (place_at(t, k) and named):
                break
            named += 1
            k += 1
        if not named:
            return None
        abroad = word not in _WELSH and word not in _WELSH_STREETS
        strength = Strength.SURE if word in _WELSH or word in _LATIN else Strength.WEAK
        return Part(Kind.STREET, i, k, strength, type=word, abroad=abroad)

    def _germanic(self, i: int) -> Part | None:
        """Such as "Lindenallee 17", "Am Alten Markt 3", "Karl-Marx-Str. 12"."""
        t = self.t
        if not self._abroad[i] and t.low[i] not in _GERMAN_LEADS:
            return None
        k = i
        while k < min(self.n, i + 5) and (k == i or t.gap[k] in {" ", "-"}):
            word = t.low[k]
            long = len(word) > 5 or k > i
            if word[0].isdigit() or (not t.cased and word in STOP):
                break
            if not t.cased and k > i and t.gap[k] == " " and word not in _GERMANIC:
                break  # without capitals nothing tells where a name of two words begins
            if k > i and t.gap[k] == " " and word.endswith(_GERMANIC) and not self._adjective(k):
                break  # "Der Buchladen Kastanienweg 8": the street begins later
            if long and word.endswith(_GERMANIC) and (not t.cased or t.capital(k) or k > i):
                if k + 1 < self.n and t.gap[k + 1] in {" ", "."} and self.number(k + 1) > k + 1:
                    return Part(Kind.STREET, i, k + 1, type=word, abroad=True)
                return None
            if t.cased and not t.capital(k) and word not in _GERMAN_JOINERS:
                break
            k += 1
        lead = t.low[i] in _GERMAN_LEADS and t.capital(i)
        if lead and i + 1 < k < self.n and self.number(k) > k and t.capital(k - 1):
            return Part(Kind.STREET, i, k, Strength.WEAK, type="am", abroad=True)
        return None

    def _adjective(self, k: int) -> bool:
        """Word k goes with the word before it: "Berliner Straße", "Große Bergstraße"."""
        before = self.t.low[k - 1]
        if self.t.low[k] in _TYPE_LAST:
            return True
        return (len(before) > 3 and before.endswith("er")) or before in _GERMAN_ADJECTIVES

    def _alone(self, i: int) -> Part | None:
        """After a number: a street whose name has no type word ("Cheapside", "The Hawthorns")."""
        t = self.t
        word = t.low[i]
        if word == "the" and i + 1 < self.n and t.gap[i + 1] == " ":
            capital = t.cased and t.capital(i + 1) and t.capital(i) and len(t.low[i + 1]) > 2
            named = t.low[i + 1] in STREET_TYPES or capital
            if named and t.low[i + 1] not in STOP:
                sure = Strength.SURE if t.low[i + 1] in STREETS else Strength.WEAK
                return Part(Kind.STREET, i, i + 2, sure, type=t.low[i + 1])
            return None
        if t.cased and not t.capital(i):
            return None
        if word in STREETS_ALONE or (len(word) > 6 and word.endswith(STREET_TAILS)):
            return Part(Kind.STREET, i, i + 1, Strength.GUESS, type=word)
        return None

    def untyped(self, i: int) -> Part | None:
        """A number and some words that a place or postcode follows: "6 Hawthorns, Ely"."""
        t = self.t
        j = self.number(i)
        if j == i or j >= self.n or t.gap[j] != " ":
            return None
        k = j
        while k < self.n and k - j < 6 and (k == j or t.gap[k] in {" ", "-"}):
            if k > j and (k in self.codes or (self.place(k) and t.gap[k] == " ")):
                break
            word = t.low[k]
            if k > j and t.gap[k] == "-" and word.isalpha():
                k += 1  # "Strand-on-the-Green"
                continue
            if k in self.codes or not word[0].isalpha():
                return None
            if word in STOP and (k == j or not (t.cased and t.capital(k))) and word != "new":
                return None
            if t.cased and not t.capital(k) and word not in JOINERS:
                return None
            k += 1
        if k >= self.n:
            return None
        joins = {",", "n", " ", "_", "|", "/"}
        followed = k in self.codes or (t.gap[k] in joins and self.place(k) is not None)
        if not followed and t.gap[k] in joins - {" "}:
            ahead = range(k, min(self.n, k + 7))
            followed = any(j in self.codes for j in ahead) or (
                t.gap[j - 1] == t.gap[j - 2] == "-" and any(self.place(j) for j in ahead)
            )
        return Part(Kind.STREET, i, k, Strength.GUESS, numbered=True) if followed else None
