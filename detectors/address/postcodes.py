"""UK postcodes, Eircodes and forces' post: the shapes, and which of them can exist.

Sources: Royal Mail PAF Programmers' Guide (outward and inward grammar, letters
C I K M O V never end a postcode); Ofcom/ONS list of the 124 postcode areas and
the Crown dependencies; An Post Eircode address file guide (routing keys).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.patterns import Pattern

from .lexicon import words

__all__ = ["EIRCODE", "POSTCODE", "SPACED", "Postcode", "find_postcodes", "outward"]

_AREAS = words(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E
    EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU
    M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP
    SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY JE IM
    """
)
# Districts a one-letter or London area can have after a second letter: W1A, EC1A.
_LETTERED = {
    "E": {"1": "W"},
    "N": {"1": "CP"},
    "NW": {"1": "W"},
    "SE": {"1": "P"},
    "SW": {"1": "AEHPVWXY"},
    "W": {"1": "ABCDEFGHJKPSTUW"},
    "EC": dict.fromkeys("1234", "AMNPRVY"),
    "WC": dict.fromkeys("12", "ABEHNRVX"),
}
_HIGHEST = {
    "B": 99, "BN": 99, "BS": 99, "BT": 94, "CB": 25, "CF": 99, "CM": 99, "CV": 47, "DE": 99,
    "DN": 55, "E": 20, "EH": 99, "G": 90, "GL": 56, "IV": 63, "L": 80, "LA": 23, "LE": 95,
    "LL": 78, "LS": 99, "M": 99, "ME": 20, "N": 81, "NE": 99, "NG": 90, "NR": 99, "NW": 26,
    "PA": 80, "PE": 99, "PH": 50, "PL": 95, "S": 99, "SA": 99, "SE": 28, "SN": 99, "SR": 43,
    "SS": 99, "SW": 99, "SY": 99, "TW": 20, "UB": 18, "W": 14, "WA": 88, "WV": 99,
    "YO": 91, "HA": 9, "KT": 24, "TN": 40, "BH": 31, "OX": 49, "EX": 39, "TR": 27,
}  # fmt: skip
_TAIL = frozenset("ABDEFGHJLNPQRSTUWXYZ")
_ORDINALS = frozenset({"1ST", "2ND", "3RD", *(f"{n}TH" for n in range(10))})
_AS_DIGIT = str.maketrans("OIL", "011")
_AS_LETTER = str.maketrans("01", "OI")

# What sets off a look: at least one digit is one, the others may be typed O, I or L.
POSTCODE = (
    r"\b[a-z01][a-z01]?(?:[0-9][0-9a-z]?[ \t.\-]*\n?[0-9oil]|[oil][0-9]?[ \t]*[0-9])"
    r" *[a-z01][a-z01]\b"
)
SPACED = (
    r"\b[a-z](?:[ ._-]+[a-z])?[ ._-]+[0-9](?:[ ._-]+[0-9a-z])?[ ._-]+[0-9][ ._-]+[a-z]"
    r"[ ._-]+[a-z]\b"
)
EIRCODE = r"\b(?:[ac-fhknprtv-y][0-9][0-9]|d6w)[ \-]*[0-9ac-fhknprtv-y]{4}\b"

_SHAPE = Pattern(
    r"\b([a-z]{1,2}|[a-z][01]|[01][a-z])"
    r"(?:([0-9][0-9oil]?|[0-9][a-hjkmnp-y])([ \t]{0,3}|[.\-]|\n|\s-\s)([0-9oil])"
    r"|([oil][0-9]?)([ \t]{1,3})([0-9]))( {0,2})([a-z01]{2})\b"
)
# Each character by itself, as people write who want to get past a filter.
_SPACED_OUT = Pattern(
    r"\b([a-z](?:[ ._-]{1,2}[a-z])?)[ ._-]{1,2}([0-9](?:[ ._-]{1,2}[0-9a-z])?)"
    r"[ ._-]{1,3}([0-9])[ ._-]{1,2}([a-z])[ ._-]{1,2}([a-z])\b"
)
_FORCES = Pattern(r"\bbfpo[ \-]{0,3}([0-9]{1,4})\b")
_EIRE = Pattern(r"\b((?:[ac-fhknprtv-y][0-9]{2}|d6w))([ \-]{0,3})([0-9ac-fhknprtv-y]{4})\b")


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postcode at [start, end) in canonical writing.

    ``sure`` is False where it is glued together, has letters typed for digits, mixed
    case or a district not in use, so that it needs the words around it to count.
    """

    start: int
    end: int
    code: str
    sure: bool
    kind: str = "uk"  # "uk", "ie", "bfpo"


def outward(area: str, district: str) -> str | None:
    """The first half of a postcode in canonical writing, or None if no such area exists."""
    area = area.upper().translate(_AS_LETTER)
    if area not in _AREAS:
        return None
    digits = district.upper()
    last = digits[-1]
    if last.isalpha() and len(digits) > 1 and last not in "OIL":
        allowed = _LETTERED.get(area, {}).get(digits[0], "")
        return area + digits if last in allowed else None
    number = digits.translate(_AS_DIGIT)
    if number[0] == "0" and (len(number) > 1 or area not in {"BL", "BS", "CM", "CR", "FY", "HA",
                                                              "PR", "SL", "SS"}):  # fmt: skip
        return None
    return area + number


def _assigned(front: str) -> bool:
    """Whether the district is within those in use (a few gaps inside are not known here)."""
    area = front.rstrip("0123456789")
    return not front[-1].isdigit() or int(front[len(area) :]) <= _HIGHEST.get(area, 79)


def find_postcodes(text: str) -> Iterator[Postcode]:
    """Every UK postcode, Eircode and BFPO number in a text, in order of kind, then place."""
    for match in _SHAPE.finditer(text):
        raw = match.group()
        tail = match.group(9).upper().translate(_AS_LETTER)
        if not set(tail) <= _TAIL or (match.group(5) and match.group(8)):
            continue  # "el 3 de": too many doubts at once
        district, join, digit = (match[n] or match[n + 3] or "" for n in (2, 3, 4))
        front = outward(match.group(1), district)
        if front is None:
            continue
        digit = digit.upper().translate(_AS_DIGIT)
        clean = raw.upper().replace(" ", "").replace("-", "").replace(".", "").replace("\n", "")
        code = f"{front} {digit}{tail}"
        typed = clean == code.replace(" ", "")
        spaced = join == " " and not match.group(8)
        if not typed and (join.strip(" ") or not join):
            continue  # a look-alike digit is only believed in a spaced postcode
        one_case = raw.isupper() or raw.islower()
        titled = raw[0].isupper() and raw[1:].islower()
        if not one_case and (not typed or (titled and clean[-3:] in _ORDINALS)):
            continue
        before = text[match.start() - 1] if match.start() else " "
        after = text[match.end()] if match.end() < len(text) else " "
        if before in "-./_#@$£=+" and not (before in "-./" and match.start() > 1):
            continue
        if after in "-_/=" and text[match.end() + 1 : match.end() + 2].isalnum():
            continue
        sure = typed and spaced and one_case and _assigned(front)
        yield Postcode(match.start(), match.end(), code, sure)
    for match in _SPACED_OUT.finditer(text):
        area, district = ("".join(filter(str.isalnum, match.group(n))) for n in (1, 2))
        tail = (match.group(4) + match.group(5)).upper()
        front = outward(area, district)
        if front is not None and set(tail) <= _TAIL:
            yield Postcode(match.start(), match.end(), f"{front} {match.group(3)}{tail}", True)
    for match in _EIRE.finditer(text):
        unique = match.group(3).upper()
        if unique.isalpha() or (unique.isdigit() and not match.group(2)):
            continue
        raw = match.group()
        if not (raw.isupper() or raw.islower()):
            continue
        sure = bool(match.group(2)) and raw.isupper() and not unique.isdigit()
        yield Postcode(match.start(), match.end(), f"{match.group(1).upper()} {unique}", sure, "ie")
    for match in _FORCES.finditer(text):
        yield Postcode(match.start(), match.end(), f"BFPO {match.group(1)}", True, "bfpo")
