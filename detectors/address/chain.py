"""Grows an address part by part: parts follow one another in any order."""

from __future__ import annotations

from typing import Final

from .continental import continental
from .lexicon import words
from .parts import Kind, Part, Strength
from .reader import Reader
from .tokens import EDGE, HARD
from .words import (
    DWELLINGS,
    FIRST_NAMES,
    JOINERS,
    NUMBER_WORDS,
    PREPOSITIONS,
    STOP,
    SURE_DWELLINGS,
    TITLES,
    UNIT_QUALIFIERS,
    UNITS,
    VILLAGE_STOP,
    WELSH_HOUSES,
)

__all__ = ["Chain"]

_MAX_FREE = 3  # unknown lines between known parts
_MAX_WORDS = 4  # words in such a line
_CODE_WORDS: Final = words("postcode post code zip pc pincode pin eircode plz")


class Chain:
    """Grows one address from a first word, part by part."""

    __slots__ = ("free", "parts", "r", "t")

    def __init__(self, reader: Reader) -> None:
        self.r = reader
        self.t = reader.t
        self.parts: list[Part] = []
        self.free: list[Part] = []

    def grow(self, i: int) -> tuple[Part, ...]:
        k = i
        rural = self._rural(i)
        if rural is not None:
            self.parts.append(rural)
            k = rural.end
        while k < self.r.n:
            if self.parts:
                step = self._joined(k)
                if step is None:
                    break
                k = step
            part = self._part(k)
            if part is not None and self._fits(part):
                self.parts += [*self.free, part]
                self.free = []
                k = part.end
                continue
            free = self._free(k) if self.parts else None
            if free is None or len(self.free) >= _MAX_FREE:
                break
            self.free.append(free)
            k = free.end
        self._village()
        return tuple(self.parts)

    def _rural(self, i: int) -> Part | None:
        """A house known by a bare name before other lines and a code: "Knockbrack, Moycullen"."""
        t, r = self.t, self.r
        if not t.cased or not t.capital(i) or t.low[i][0].isdigit() or i in r.codes:
            return None
        if not any(j in r.codes for j in range(i + 2, min(r.n, i + 10))):
            return None
        j = i
        while j < r.n and j - i < 3 and (j == i or t.gap[j] in {" ", "-"}) and t.capital(j):
            if t.low[j] in STOP or t.low[j] in VILLAGE_STOP or t.low[j][0].isdigit():
                return None
            j += 1
        if j >= r.n or t.gap[j] not in {",", "n"} or r.place(i) is not None or t.gap[i] == ",":
            return None
        if (
            r.number(j) > j
            or r.unit(j)
            or t.low[i] in UNITS
            or t.low[i] in FIRST_NAMES | TITLES
            or r.house(i, anchored=False)
            or r.street(i, numbered=True)
        ):
            return None
        led = t.gap[i] == " " and t.low[i - 1] in {"at", "to", "in", "is", "from"}
        return (
            Part(Kind.HOUSE, i, j, Strength.GUESS) if led or t.gap[i] in {EDGE, "n", HARD} else None
        )

    def _joined(self, k: int) -> int | None:
        """Where the next part may start after the join before word k; None if it ends here."""
        t = self.t
        gap = t.gap[k]
        last = (self.free or self.parts)[-1]
        if gap in {HARD, "p", EDGE}:
            said = t.low[k] in _CODE_WORDS and ":" in t.source[t.end[k - 1] : t.start[k]]
            if not said and not self._colon_code(k):
                return None
        if gap == "'":
            return None
        if gap == "(":
            aside = self._aside(k)
            if aside is not None:
                return aside
        if gap == "." and not (
            k in self.r.codes
            or self._closed_line(k, last)
            or t.source[t.end[k - 1] : t.start[k]] == "."
            or (
                len(t.low[k - 1]) <= 4  # "Rd.", "No."
                and last.kind is Kind.STREET
                and self.r.place(k)
            )
        ):
            return None
        if t.low[k] in _CODE_WORDS:
            j = k
            while j < self.r.n and j - k < 4 and t.low[j] in _CODE_WORDS | {"is", "s"}:
                j += 1
            return j if j in self.r.codes or (j < self.r.n and t.low[j].isdigit()) else None
        if (t.text[k] == "ON" or (t.low[k] == "on" and not t.cased)) and self.r.postal(
            k
        ) is not None:
            return k
        short = t.low[k] in {"nr", "opp"} and t.gap[k + 1] == "."
        if t.low[k] in PREPOSITIONS and k + 1 < self.r.n and (t.gap[k + 1] == " " or short):
            j = k + 1
            if t.low[j] == "the" and j + 1 < self.r.n:
                j += 1
            if last.kind in {Kind.HOUSE, Kind.UNIT, Kind.STREET} and t.low[k] not in {
                "above",
                "over",
            }:
                street = self.r.numbered_street(j) or self.r.street(
                    k + 1, numbered=last.kind is not Kind.STREET
                )
                placed = self.r.place(j) is not None and t.low[k] in {
                    "in",
                    "near",
                    "nr",
                    "by",
                    "at",
                }
                if (street and last.kind is not Kind.STREET) or placed or j in self.r.codes:
                    return k + 1 if street else j
            return None if t.low[k] != "via" else k
        return k

    def _aside(self, k: int) -> int | None:
        """Past a short remark in brackets inside an address: "Elm Road (top bell), Ealing"."""
        t, r = self.t, self.r
        if k in r.codes or self._part(k) is not None:
            return None
        for m in range(k + 1, min(r.n, k + 6)):
            if ")" in t.source[t.end[m - 1] : t.start[m]]:
                known = m in r.codes or r.place(m) is not None
                return m if known and t.gap[m] in {",", ")", "n"} else None
        return None

    def _closed_line(self, k: int, last: Part) -> bool:
        """Full stops for commas: the next line is a street, or a place and nothing else."""
        if last.kind in {Kind.UNIT, Kind.HOUSE, Kind.CARE_OF} or (
            last.kind in {Kind.LOCALITY, Kind.POSTCODE} and len(self.parts) == 1
        ):
            numbered = self.r.numbered_street(k)
            if numbered is not None or self.r.street(k, numbered=False) is not None:
                return True
        place = self.r.place(k)
        return place is not None and (self.t.gap[place.end] != " " or place.end in self.r.codes)

    def _colon_code(self, k: int) -> bool:
        t = self.t
        between = t.source[t.end[k - 1] : t.start[k]].strip()
        return k in self.r.codes and between in {":", "-", "=", ",", ".,", "->"}

    def _part(self, k: int) -> Part | None:
        r, t = self.r, self.t
        low = t.low[k]
        first = r.postcode(k) or r.box(k)
        if first is not None:
            return first
        anchored = bool(self.parts)
        if anchored and self._after_street():
            floor = continental(t, k)
            if floor is not None:
                return floor
        if low in {"c", "care"}:
            care = r.care_of(k)
            if care is not None:
                return care
        if low in UNITS or low in UNIT_QUALIFIERS or low[0].isdigit() or len(low) == 1:
            unit = r.unit(k)
            if unit is not None:
                return unit
        if low[0].isdigit() or low in NUMBER_WORDS or low in {"no", "nos", "number", "num", "n"}:
            if self._after_street() and len(low) == 4 and self._dutch(k):
                return r.postal(k)
            street, named = r.numbered_street(k), r.numbered_house(k)
            if named is not None and (street is None or named.end > street.end):
                return named
            if street is not None:
                return street
            if low == "n":  # "N. Ireland"
                return r.place(k)
            if anchored and self._after_street():
                postal = r.postal(k)
                if postal is not None:
                    return postal
            return r.untyped(k)
        if anchored and self._after_street():
            postal = r.postal(k)
            if postal is not None:
                return postal
            lettered = r.lettered(k)
            if lettered is not None:
                return lettered
        if anchored and (
            self.parts[-1].kind is Kind.LOCALITY
            or (self.parts[-1].numbered and self.parts[-1].strength >= Strength.WEAK)
        ):
            district = r.district(k)
            if district is not None:
                return district
        house = r.house(k, anchored=anchored)
        street = r.street_number(k)
        if street is None and anchored:
            street = r.street(k, numbered=True) if self._wants_street() else None
        last = self.parts[-1] if anchored else None
        # A street written small goes with a town written small.
        place = r.place(k, sure=last is not None and last.numbered and last.small)
        if place is not None and anchored and self._longer(place):
            return None
        if (
            house is not None
            and street is not None
            and not street.numbered
            and (house.end >= street.end or self._street_after(house))
            and (house.type in SURE_DWELLINGS or house.type in WELSH_HOUSES)
        ):
            return house
        if street is not None and (house is None or street.end >= house.end):
            if place is None or street.end > place.end or street.numbered:
                return street
            return place
        if house is not None and (place is None or house.end > place.end):
            return house
        return place

    def _dutch(self, k: int) -> bool:
        """Four digits and two capitals, a Dutch code: "1017 JL"."""
        t = self.t
        return (
            k + 1 < self.r.n
            and t.low[k].isdigit()
            and t.gap[k + 1] == " "
            and len(t.text[k + 1]) == 2
            and t.text[k + 1].isupper()
        )

    def _street_after(self, house: Part) -> bool:
        """A street of its own begins where the house's name ends: "Rose Cottage Mill Lane"."""
        if house.end >= self.r.n or self.t.gap[house.end] != " ":
            return False
        street = self.r.street(house.end, numbered=False)
        return street is not None and street.strength == Strength.SURE

    def _longer(self, place: Part) -> bool:
        """A place name is only the first word of a longer name: "Braunston Marina,"."""
        t, j = self.t, place.end
        if j >= self.r.n or t.gap[j] != " " or j in self.r.codes:
            return False
        if not t.text[j][0].isupper() if t.cased else t.low[j] in STOP or t.low[j] in VILLAGE_STOP:
            return False
        if self.r.place(j) is not None or self._postal_next(j):
            return False
        free = self._free(place.start)
        closed = free is not None and free.end > j
        if free is None or not closed:
            return False
        return free.end in self.r.codes or t.gap[free.end] in (
            {",", "n", "_", "|"} if t.cased else {","}
        )

    def _after_street(self) -> bool:
        return any(p.kind in {Kind.STREET, Kind.HOUSE, Kind.UNIT} for p in self.parts)

    def _wants_street(self) -> bool:
        return self.parts[-1].kind in {Kind.UNIT, Kind.HOUSE, Kind.CARE_OF, Kind.BOX} and not any(
            p.kind is Kind.STREET for p in self.parts
        )

    def _fits(self, part: Part) -> bool:
        """Whether a part can belong to the same address as those before it."""
        kinds = [p.kind for p in self.parts]
        if part.kind is Kind.POSTCODE and Kind.POSTCODE in kinds:
            return False
        if part.kind is Kind.STREET and Kind.STREET in kinds:
            street = next(p for p in reversed(self.parts) if p.kind is Kind.STREET)
            if part.numbered and street.numbered:
                block = street.type in DWELLINGS or street.strength < Strength.SURE
                return block and part.strength == Strength.SURE and Kind.POSTCODE not in kinds
            if part.small or part.end - part.start > _MAX_WORDS:
                return False
        if part.kind in {Kind.HOUSE, Kind.STREET} and not part.numbered and Kind.POSTCODE in kinds:
            return part.kind is Kind.STREET and Kind.STREET not in kinds and not part.small
        if part.kind is Kind.HOUSE and Kind.STREET in kinds:
            return not part.small and self.t.gap[part.start] in {",", "n", "(", " "}
        if part.small and part.kind is Kind.HOUSE and self.parts:
            return Kind.UNIT in kinds
        if part.kind is Kind.LOCALITY and self.parts and self.t.gap[part.start] == "n":
            # A line of its own, or the start of another sentence?
            after = self.t.gap[part.end]
            named = self.t.cased and self.t.capital(part.start) and Kind.STREET in kinds
            return (
                named
                or after != " "
                or part.end in self.r.codes
                or self.r.place(part.end) is not None
            )
        if part.kind is Kind.UNIT and len(self.parts) == 1 and part.type == self.parts[0].type:
            self.parts.clear()  # "a ground floor flat, Flat 1": the first only describes
            return True
        if part.kind is Kind.UNIT and part.type == "floor":
            return Kind.POSTCODE not in kinds and Kind.POSTAL not in kinds
        if part.kind is Kind.CARE_OF:
            return not self.parts
        return True

    def _free(self, k: int) -> Part | None:
        """An unknown line of an address: a name between commas or line ends."""
        t = self.t
        if t.gap[k] not in {",", "n", "(", "_", "|"}:
            return None
        j = k
        while j < self.r.n and (j == k or t.gap[j] in {" ", "-", "'", "/"}):
            if j > k and (j in self.r.codes or (t.gap[j] == " " and self._postal_next(j))):
                break
            word = t.low[j]
            if j - k >= _MAX_WORDS or (
                word in STOP and word not in JOINERS and word not in {"new", "main"}
            ):
                return None
            small = t.cased and not t.capital(j) and word not in JOINERS
            if small and not (j > k and t.gap[j] == "-"):
                return None
            if word in VILLAGE_STOP and word not in JOINERS and j == k:
                return None
            j += 1
        if t.low[k] in TITLES or t.low[j - 1] in JOINERS:
            return None
        closed = j in self.r.codes or t.gap[j] != " " or self._postal_next(j)
        return Part(Kind.FREE, k, j) if closed else None

    def _postal_next(self, j: int) -> bool:
        if j >= self.r.n or not (self.t.low[j][0].isdigit() or self.t.text[j].isupper()):
            return False
        postal = self.r.postal(j)
        return postal is not None and self._after_street()

    def _village(self) -> None:
        """Keep one unknown name at the end that reads like a village no list has."""
        if not self.free or not self._after_street():
            return
        part = self.free[0]
        t = self.t
        if any(p.kind in {Kind.POSTCODE, Kind.POSTAL} for p in self.parts):
            return
        words = t.low[part.start : part.end]
        if t.gap[part.start] != "," or words[0] in FIRST_NAMES or not all(
            w.isalpha() or w in JOINERS for w in words
        ):  # fmt: skip
            return
        if t.gap[part.end] not in {".", ",", "n", "p", EDGE, HARD, ")", "|"} or len(words) > 3:
            return
        if not t.cased and (len(words) > 2 or any(w in STOP for w in words)):  # "elm road, ready?"
            return
        if any(w in VILLAGE_STOP and w not in JOINERS for w in words):
            return
        self.parts.append(part)
