"""What an address says of itself, whoever wrote about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from linter.patterns import Pattern

from .addresses import Address
from .known import KNOWN, PLACEHOLDER_NAMES, PLACEHOLDER_NUMBERS
from .ledger import Ledger, Place
from .lexicon import words
from .parts import Kind, Strength
from .tokens import fold
from .venue_cues import FAMOUS
from .venues import DEPARTMENTS, names_venue
from .words import BUSINESS_STREETS, DWELLINGS, SURE_DWELLINGS

__all__ = ["is_known", "is_ours", "is_result", "weigh_shape"]

_RESIDENTIAL: Final = words(
    """
    close clo clse gardens gdns gdn gds avenue ave av crescent cres cresc grove gr drive dr drv
    terrace ter terr mews rise way lane ln court cottages villas bungalows croft dene walk view
    green heights
    """
)
_SMALL_HOUSES: Final = words(
    """
    cottage cottages farm farmhouse barn barns rectory vicarage manse bungalow croft caravan villa
    byre bothy annexe
    """
)
# Types of street that are as often the name of one house: "Fern Bank, 8 Castle Hill".
_HOUSE_LIKE: Final = words(
    """
    bank view mount croft dene lea leas end lawn rise dell glen brow wood woods elms hollow nook
    orchard haven hey garth glebe acre knoll holme
    """
)
_HALLS: Final = words("hall house building buildings chapel tower towers point wharf centre manor")


def weigh_shape(ledger: Ledger, address: Address) -> None:
    """What the address says of itself."""
    street = address.street
    if address.home_unit:
        ledger.add(1.6, "it names a flat or the like", "unit")
    houses = [p for p in address.parts if p.kind is Kind.HOUSE]
    units = [p for p in address.parts if p.kind is Kind.UNIT]
    box = address.has(Kind.BOX)
    if address.numbered and address.placed:
        ledger.add(0.7, "it is a full address with a house number")
    elif houses and any(p.type in SURE_DWELLINGS for p in houses):
        ledger.add(0.5, "it names a house")
    elif houses and (street is not None or address.has(Kind.POSTCODE, Kind.POSTAL)):
        ledger.add(0.3, "it names a house")
    elif not address.numbered and not units and not box:
        ledger.add(-1.4, "it has no house number")
    if not address.placed and not box:
        ledger.add(-1.2, "it names no town")
    if street is not None:
        kind = street.type
        name = address.words(street)
        if kind in _RESIDENTIAL or street.abroad:
            ledger.add(0.4, "the street is of a kind people live in")
        elif "high str" in name or "high st" in name or "market" in name or "station" in name:
            ledger.add(-0.7, "the street is of a kind shops are in")
        elif kind in BUSINESS_STREETS and not units:
            ledger.add(-0.6, "the street is of a kind firms are in")
        if street.strength - street.small <= Strength.GUESS and not address.has(
            Kind.POSTCODE, Kind.POSTAL
        ):
            ledger.add(-0.6, "the street's name is uncertain")
        if street.type == "" and names_venue(name):
            ledger.add(-3.0, "it names a shop, office or public building")
    if _FAMOUS_HOUSE.search(fold(address.tokens.source[address.start : address.end])):
        ledger.add(-3.5, "it is the house of somebody famous")
    if _PARK.search(address.tokens.source, address.start, address.end):
        ledger.add(-2.4, "it is on a business park")
    first = address.parts[0]
    cased = address.tokens.cased
    if first.kind is Kind.STREET and not first.numbered and address.numbered and cased:
        house = first.type in DWELLINGS or first.type in _HOUSE_LIKE
        ledger.add(-1.0 if house else -2.2, "the name of a place stands before it")
    for part in houses:
        if part.type in _HALLS and not address.home_unit and not (units and address.numbered):
            public = part.type not in {"house", "point", "wharf", "tower", "towers"}
            # Halls with a number in the street are let for the day; a squire's has none.
            hired = part.type == "hall" and address.numbered
            hired = hired and not _institution(address.words(part))  # that is weighed below
            ledger.add(-3.0 if hired else -1.7 if public else -0.8, "it names a large building")
    if first.kind in {Kind.HOUSE, Kind.FREE} and not first.type:
        lead = address.words(first)
        if lead.startswith(("st ", "saint ")):
            ledger.add(-1.8, "it is named after a saint, as churches and schools are")
    for part in units:
        if part.type in {"suite", "unit", "floor", "level", "ste"} and not address.home_unit:
            ledger.add(-0.6, "it names an office or works unit")
    if box:
        boxed = next(p for p in address.parts if p.kind is Kind.BOX)
        ledger.add(-1.0 if boxed.type == "box" else 0.8, "it is a post box")
    for part in address.parts:
        if part.kind is Kind.CARE_OF:
            if names_venue(address.words(part)):
                ledger.add(-3.0, "it is in care of a firm")
            else:
                ledger.add(1.2, "it is in care of somebody")
    for part in address.parts:
        if part.kind in {Kind.FREE, Kind.HOUSE}:
            words = address.words(part)
            if (
                part.type in SURE_DWELLINGS
                or part.type in _HALLS
                or part.type in {"court", "lodge"}
            ):
                if _institution(words):
                    ledger.add(-3.0, "it names a public building")
                continue
            if DEPARTMENTS.search(words):
                ledger.add(-4.5, "it names a department or a desk")
            elif names_venue(words) and (part is first or not words.startswith(_CHURCH_TOWNS)):
                ledger.add(-3.0, "it names a shop, office or public building")


_CHURCH_TOWNS: Final = ("capel ", "eglwys ")  # many a Welsh village is named so
_FAMOUS_HOUSE: Final = Pattern(r"\b" + FAMOUS + r"(?:'?s)? (?:house|museum|birthplace)\b")
_PARK: Final = Pattern(
    r"\b(?:science|business|retail|industrial|trading|technology|enterprise|innovation|office|"
    r"logistics)"
    r" (?:park|estate|centre|quarter|village)\b"
)
_PUBLIC: Final = Pattern(
    r"\b(?:school|college|university|hospital|library|town|church|parish|village|community|"
    r"students?|"
    r"council|city|county|police|fire|station|museum|gallery|conference|concert|assembly|guild|"
    r"union|"
    r"business|enterprise|innovation|science|technology|civic|memorial|masonic|scout|sports|"
    r"health|medical|methodist|baptist|quaker|friends|unitarian|wesley(?:an)?|congregational|"
    r"salvation|temperance|oddfellows|foresters|mechanics|drill|corn|miners|trades|meeting|"
    r"mission|gospel|vestry)\b"
)


def _institution(words: str) -> bool:
    """Whether a building's name says that it is public; "Church Cottage" is not."""
    return words.rpartition(" ")[2] not in _SMALL_HOUSES and _PUBLIC.search(words) is not None


def is_known(address: Address) -> bool:
    street = address.street
    if street is None:
        return False
    words = address.words(street).removeprefix("no ").removeprefix("number ").split()
    if len(words) == 3 and words[0] in PLACEHOLDER_NUMBERS and words[1] in PLACEHOLDER_NAMES:
        return True
    return any(" ".join(words[:size]) in KNOWN for size in range(3, len(words) + 1))


# "Acton Green 4 Hanwell Town 2": two names, each with its goals.
_RESULT: Final = Pattern(
    r"(?:^|[\n.,;:(!?]\s*|\s-\s)(?:\p{Lu}[\pL'&-]*\s){1,4}\d{1,2}[\s,]+(?:v\s)?(?:\p{Lu}[\pL'&-]*\s){1,4}"
    r"\d{1,2}(?:\s*(?:[.,;)!?\n(]|$|\s-\s|and\b|aet|ft\b|ht\b|on pens))",
    case=True,
)


def is_result(address: Address, text: str) -> bool:
    if address.has(Kind.UNIT, Kind.POSTCODE, Kind.POSTAL):
        return False
    return any(
        match.start() < address.end and address.start < match.end()
        for match in _RESULT.finditer(text)
    )


def is_ours(address: Address, places: Iterable[Place]) -> bool:
    """It is one of the institution's sites: its postcode, or its street with no other number."""
    street = address.street
    for place in places:
        if address.postcode is not None and address.postcode == place.postcode:
            return True
        if (
            place.street
            and street is not None
            and not street.numbered
            and address.postcode is None
            and address.words(street).replace("'", "") == place.street.replace("'", "")
        ):
            return True
    return False
