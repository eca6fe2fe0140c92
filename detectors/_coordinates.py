"""Positions written as numbers or letters: latitude and longitude, grids, codes.

Source: ISO 6709 (latitude and longitude), Ordnance Survey "A guide to coordinate
systems in Great Britain" (grid letters), NGA.STND.0037 (UTM and MGRS), Open
Location Code specification (plus codes), IARU locator system.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from linter.patterns import Match, Pattern, any_of, bounded

from ._phrases import LETTER, phrase, words

__all__ = ["Position", "angles", "codes", "decimal_pair", "grids"]


@dataclass(frozen=True, slots=True)
class Position:
    """A position at [start, end) of a text; degrees where they are known."""

    start: int
    end: int
    because: str
    confidence: float = 0.9
    latitude: float | None = None
    longitude: float | None = None


_CUE: Final = Pattern(
    r"co-?ord|\bgps\b|\blat(?:itude)?\b|\blong?(?:itude)?\b|\blng\b|\blocat|\bposition\b|\bpark|"
    r"\bmeet|\bfind (?:me|us|it|him|her|them)\b|\bhere'?s?\b|\bcamp|\bpins?\b|\bmap\b|sat ?nav|"
    r"\bgrid\b|\bdrop(?:ped|-?off)?\b|\b(?:i'?m|we'?re|i am|we are|he'?s|she'?s) (?:at|in|by)\b|"
    r"\bcome (?:to|and|over|find)\b|\bwaypoint|\bgeocach|\bw3w\b|\btent\b|\bhome\b|\bhouse\b|"
    r"\bcar\b|"
    r"\blives?\b|[\x{1F4CD}\x{1F4CC}\x{1F5FA}\x{1F9ED}]"
)
_SCIENCE: Final = Pattern(
    r"\bp\s?[<=>]|\bci\b|\bconfidence\b|\br\s?=|\bratio\b|\bmean\b|\bsd\b|\bstd\b|\bstandard\b|"
    r"\bmedian\b|\bcoeff|\bbeta\b|\bloss\b|\baccuracy\b|\bscor|\bgbp|\busd|\beur\b|\beurusd|"
    r"\bforex\b|\bpips?\b|\bexchange\b|\bprices?\b|\bversion|\brelease|\bra\b|\bdec(?:l\w*)?\b|"
    r"\bright ascension|\bgalax|\bnebula|\btelescope|\bstars?\b|\bredshift|\bdoi\b|\bisbn\b|"
    r"\bmatrix\b|\bvector\b|\bweights?\b|\bpixels?\b|\beigen|\bvariance|\bkeff\b|\bdelta\b|"
    r"\bdoses?\b|\bcontrols?\b|\breadings?\b|\bvoltage|\bspectr|\bpeaks?\b|\bresidual|\bparameter|"
    r"\bgradient|\blambda\b|\bsigma\b|\btheta\b|\balpha\b|\bepochs?\b|\blearning rate|\bthreshold|"
    r"\bauc\b|\brmse\b|\bodds\b|\bshares?\b|\bmolar\b|\bph\b"
)
_UNIT_AFTER: Final = Pattern(
    r"\s?(?:%|°?[cf]\b|mg\b|m[lm]\b|kg\b|km\b|cm\b|[ms]\b|ms\b|px\b|gb\b|mb\b|usd\b|eur\b|gbp\b|"
    r"hours?\b|hrs?\b|sec|points?\b|pts\b|miles?\b|metres?\b)"
)

_DEGREE: Final = r"(?:\s?(?:°|\x{30A}|degrees?\b|degs?\b\.?|o\b))"
_DEGREE_LOOSE: Final = r"(?:\s?(?:°|\x{30A}|degrees?|degs?\.?|[od*])\s?|\s?:\s?)"
_SIGN: Final = r"(?:[+-]\s?|minus\s|plus\s)?"
_MINUTE: Final = r"\s?(?:'|min(?:ute)?s?\b|m\b|:)"
_SECOND: Final = r"\s?(?:''|\"|'|sec(?:ond)?s?\b|s\b)"
_SEXAGESIMAL: Final = (
    rf"{_SIGN}\d{{1,3}}{_DEGREE_LOOSE}\d{{1,2}}(?:[.,]\d{{1,8}})?"
    rf"(?:{_MINUTE}(?:\s?\d{{1,2}}(?:[.,]\d{{1,8}})?(?:{_SECOND})?)?)?"
)
_SPACED: Final = r"\d{1,3}[\s-]{1,3}\d{1,2}(?:\.\d{1,8}'?|[\s-]{1,3}\d{1,2}(?:\.\d{1,6})?)"
_DECIMAL: Final = rf"{_SIGN}\d{{1,3}}(?:(?:\.|\spoint\s)\d{{1,15}}|,\d{{4,15}})(?:{_DEGREE})?"
_HEMISPHERE: Final = r"(?:north|south|east|west|[nsew])"
_ANGLE: Final = phrase(
    rf"\b{_HEMISPHERE}\s?[.:]?\s?(?:{_SEXAGESIMAL}|{_DECIMAL}|{_SPACED})"
    rf"|(?:{_SEXAGESIMAL}|{_DECIMAL}|{_SPACED})\s?{_HEMISPHERE}\b"
    rf"|{_SEXAGESIMAL}|{_DECIMAL}"
)
_GAP: Final = Pattern(
    r"[\s,;/|&)(\]\[~]*(?:(?:and|by|x)\s+)?"
    r"(?:['\"]?(?:lon(?:g(?:itude)?)?|lng|lat(?:itude)?|[xy])['\"]?\s*(?:of|is|[:=])?\s*)?['\"]?"
)
_LABEL_BEFORE: Final = phrase(
    r"\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)(?:\s?[/,&]\s?(?:long?|lng)(?:gitude)?)?"
    r"['\"]?\s*(?:of|is|[:=])?\s*['\"]?$"
)
_LABEL_IN: Final = Pattern(r"lon|lng|lat")
_PART: Final = phrase(r"\d+(?:[.,]\d+|\spoint\s\d+)?")
_LETTER_FIRST: Final = Pattern(r"(?:north|south|east|west|[nsew])")
_LETTER_LAST: Final = Pattern(r"(?:north|south|east|west|[nsew])$")


_CONTRACTED: Final = Pattern(r"(\pL)'s\s")  # the s of "it's 51.5" is not the south


@dataclass(frozen=True, slots=True)
class _Angle:
    start: int
    end: int
    degrees: float
    letter: str  # n, s, e, w or ""
    decimals: int
    parts: int  # 1 for decimal degrees, 2 with minutes, 3 with seconds
    marked: bool  # a degree sign or word stands there
    signed: bool


def _number(written: str) -> str:
    """Digits with a point, whether it was typed as a point, a comma or a word."""
    return ".".join(written.replace(",", " ").replace(".", " ").replace("point", " ").split())


def _angle(match: Match) -> _Angle | None:
    text = match.group().lower()
    first, last = _LETTER_FIRST.match(text), _LETTER_LAST.search(text)
    letter = first.group()[0] if first else last.group()[0] if last else ""
    core = text[first.end() :] if first else text
    numbers = [_number(found.group()) for found in _PART.finditer(core)]
    if not 1 <= len(numbers) <= 3:
        return None
    values = [float(number) for number in numbers]
    if any(value >= 60 for value in values[1:]):
        return None
    degrees = sum(value / 60**place for place, value in enumerate(values))
    sign = core.lstrip(" .:")[:1]
    minus = sign == "-" or core.lstrip().startswith("minus") or letter in {"s", "w"}
    return _Angle(
        match.start(),
        match.end(),
        -degrees if minus else degrees,
        letter,
        len(numbers[-1].partition(".")[2]),
        len(numbers),
        any(mark in core for mark in ("°", "\u030a", "deg", "o", "d")),
        sign in {"-", "+"} or core.lstrip().startswith("minus"),
    )


def cued(text: str, start: int, end: int) -> bool:
    """Whether the words near a place say that it is one."""
    return _CUE.search(text[max(0, start - 70) : start] + " . " + text[end : end + 50]) is not None


def angles(text: str) -> Iterator[Position]:
    """Pairs of latitude and longitude, in decimals, minutes or seconds."""
    previous: _Angle | None = None
    for match in _ANGLE.finditer(_CONTRACTED.sub(r"\1'_ ", text) if "'" in text else text):
        angle = _angle(match)
        if angle is not None and previous is not None:
            gap = text[previous.end : angle.start]
            if len(gap) <= 30 and _GAP.fullmatch(gap) and (found := _pair(text, previous, angle)):
                yield found
                previous = None
                continue
        previous = angle


def _pair(text: str, one: _Angle, two: _Angle) -> Position | None:
    start, end = one.start, two.end
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    if before.isalnum() or before in {".", "£", "$", "€"} or after[:1].isalnum():
        return None
    if after[:1] == "." and after[1:].isdigit():  # a version, an IP address
        return None
    letters = one.letter + two.letter
    if letters and ("".join(sorted(letters)) not in {"en", "es", "nw", "sw"}):
        return None
    swapped = one.letter in {"e", "w"} or (not letters and abs(one.degrees) > 90)
    latitude, longitude = (two, one) if swapped else (one, two)
    if abs(latitude.degrees) > 90 or abs(longitude.degrees) > 180:
        return None
    because = _reason(text, one, two)
    if because is None:
        return None
    return Position(start, end, because, 0.95, latitude.degrees, longitude.degrees)


def _reason(text: str, one: _Angle, two: _Angle) -> str | None:
    """Why two angles are a position rather than two numbers, or None."""
    start, end = one.start, two.end
    gap = text[one.end : two.start]
    fewest = min(one.decimals, two.decimals)
    worded = cued(text, start, end)
    if one.letter:
        if one.parts > 1 or fewest >= 2 or (worded and fewest >= 1):
            return "It is a latitude and a longitude, with their points of the compass."
        return None
    if one.parts > 1 or two.parts > 1:
        marked = one.parts == two.parts and "°" in text[start:end]
        return (
            "It is a pair of angles, and the words beside it speak of a place."
            if (marked and worded)
            else None
        )
    if fewest >= 2 and (
        _LABEL_IN.search(gap) or _LABEL_BEFORE.search(text[max(0, start - 30) : start])
    ):
        return "It is named as latitude and longitude."
    if _SCIENCE.search(text[max(0, start - 50) : start]) or _SCIENCE.search(text[end : end + 25]):
        return None
    if _UNIT_AFTER.match(text, end) or _in_list(text, start, end):
        return None
    if "." not in text[start : one.end] and "," in text[start : one.end] and "," in gap:
        return None
    if worded and (fewest >= 3):
        return "It is a pair of decimals, and the words beside it speak of a place."
    dashed = two.signed and gap.isspace() and text[two.start + 1 : two.start + 2] == " "
    small = abs(one.degrees) < 1 and abs(two.degrees) < 1
    joined = any(mark in gap for mark in ",;/") or (two.signed and not dashed)
    exact = fewest >= 5 or one.signed or two.signed
    if fewest >= 4 and exact and joined and not small:
        return "It is a pair of decimals as exact as a satellite position."
    if fewest >= 3 and one.marked and two.marked:
        return "It is a pair of decimal degrees."
    return None


def _in_list(text: str, start: int, end: int) -> bool:
    """Whether the pair is a piece of a longer row of numbers."""
    before, after = text[max(0, start - 4) : start], text[end : end + 5]
    longer = after.lstrip(" ")[:1] in {",", ";"} and after.lstrip(" ,;")[:1].isdigit()
    return longer or (before.rstrip(" ")[-1:] == "," and before.rstrip(" ,")[-1:].isdigit())


_PAIR_ALONE: Final = Pattern(
    r"^(?:loc:|geo:|ll\.|point\.)?\s*([+-]?\d{1,2}\.\d{2,15})\s*[,~_;/ +]+\s*"
    r"([+-]?\d{1,3}\.\d{2,15})(?:$|[^\d.])"
)


def decimal_pair(value: str) -> tuple[float, float] | None:
    """Latitude and longitude that a link's field starts with, if it does."""
    found = _PAIR_ALONE.match(value)
    if not found:
        return None
    latitude, longitude = float(found.group(1)), float(found.group(2))
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


_SQUARES: Final = words(
    "HP HT HU HW HX HY HZ NA NB NC ND NF NG NH NJ NK NL NM NN NO NR NS NT NU NW NX NY NZ OV "
    "SC SD SE SH SJ SK SM SN SO SP SR SS ST SU SV SW SX SY SZ TA TF TG TL TM TQ TR TV"
)
_WORDS: Final = frozenset({"so", "no", "st", "tv", "hp", "se", "sm", "su", "he"})
_GRID_GB: Final = Pattern(
    r"\b([hnost][a-hj-z])([\s-]{0,3})(?:\d{2}([\s-]{0,3})\d{2}|\d{3}([\s-]{0,3})\d{3}|"
    r"\d{4}([\s-]{0,3})\d{4}|"
    r"\d{5}([\s-]{0,3})\d{5})\b"
)
_GRID_IE: Final = Pattern(
    r"\b[a-hj-z][\s-]{0,3}(?:\d{3}[\s-]{0,3}\d{3}|\d{4}[\s-]{0,3}\d{4}|\d{5}[\s-]{0,3}\d{5})\b"
)
_GRID_WORDS: Final = Pattern(
    r"\bgrid|\bos (?:map|ref|explorer|landranger)|\bngr\b|\bos\b.{0,12}\bref|\bmgrs\b|\butm\b"
)
_NUMBERED: Final = Pattern(
    r"\b(?:order|invoice|part|flight|class|train|licen[cs]e|policy|account|phone|model|serial|"
    r"tracking|item|product|sku|booking|ticket|component|code|bin|tel|number|no|unit|reg|plate|"
    r"module|room|loco|bus|route|ref|reference)\b[^.\n]{0,45}$"
)
_NUMBER_AFTER: Final = Pattern(
    r"^[^.\n]{0,20}\b(?:number|ticket|serial|order|invoice|part|in stock|stock|flight|plate)\b"
)
_UTM: Final = phrase(
    r"\b(?:zone\s)?\d{1,2}\s?[c-hj-np-x],?\s+(?:e\s?)?(\d{6})(?:\.\d{1,4})?\s?m?\s?e?[ ,]+(?:n\s?)?"
    r"(\d{6,7})(?:\.\d{1,4})?(?:\s?m?\s?n\b)?"
)
_MGRS: Final = phrase(
    r"\b(?:[1-9]|[1-5]\d|60)[c-hj-np-x]\s?[a-hj-np-z][a-hj-np-v]\s?(?:\d{4}\s?\d{4}|"
    r"\d{5}\s?\d{5})\b"
)
_LOCATOR: Final = Pattern(r"\b[a-r]{2}\d{2}[a-x]{2}(?:\d{2})?\b")
_LOCATOR_WORDS: Final = Pattern(r"\bmaidenhead\b|\blocator\b|\bqth\b|\bgrid square\b|\bham radio\b")
_GEOHASH: Final = phrase(r"\bgeohash(?:es)?\b(?:\s?(?:is|[:=]))?\s*['\"]?([0-9b-hjkmnp-z]{6,12})\b")
_HAS_DIGIT: Final = Pattern(r"\d")


def grids(text: str) -> Iterator[Position]:
    """Grid references: Ordnance Survey, Irish, UTM, MGRS, locator, geohash."""
    for match in _GRID_GB.finditer(text):
        if found := _grid_gb(text, match):
            yield found
    for match in _UTM.finditer(text):
        east, north = int(match.group(1)), int(match.group(2))
        if 160_000 <= east <= 840_000 and north <= 10_000_000 and bounded(text, *match.span()):
            yield Position(*match.span(), "It is a UTM grid position.", 0.9)
    for match in _MGRS.finditer(text):
        exact = len([c for c in match.group() if c.isdigit()]) >= 11
        around = _near(text, *match.span())
        if (exact and match.group().isupper()) or _GRID_WORDS.search(around):
            yield Position(*match.span(), "It is a military grid reference.", 0.85)
    yield from _worded_grids(text)


def _near(text: str, start: int, end: int) -> str:
    return text[max(0, start - 50) : start] + " . " + text[end : end + 40]


def _grid_gb(text: str, match: Match) -> Position | None:
    start, end = match.span()
    letters = match.group(1)
    if letters.upper() not in _SQUARES or not bounded(text, start, end, also="-£$€."):
        return None
    digits = sum(each.isdigit() for each in match.group())
    if _GRID_WORDS.search(_near(text, start, end)):
        return Position(start, end, "The words beside it call it a grid reference.", 0.95)
    plain = letters.isupper() or letters.lower() not in _WORDS
    if _NUMBER_AFTER.search(text[end : end + 40]):
        return None
    if digits < 6 or not plain or _NUMBERED.search(text[max(0, start - 60) : start]):
        return None
    spaced = any(each.isspace() for each in text[start + 3 : end])
    worded = cued(text, start, end)
    if (spaced and match.group(2) and letters.isupper()) or (
        worded and (spaced or letters.isupper())
    ):
        return Position(
            start,
            end,
            "It is laid out as an Ordnance Survey grid reference.",
            0.9 if worded else 0.8,
        )
    return None


def _worded_grids(text: str) -> Iterator[Position]:
    if _GRID_WORDS.search(text):
        for match in _GRID_IE.finditer(text):
            before = text[max(0, match.start() - 30) : match.start()].lower()
            if "irish" in before or "grid ref" in before:
                yield Position(*match.span(), "The words beside it call it a grid reference.", 0.85)
    if _LOCATOR_WORDS.search(text):
        for match in _LOCATOR.finditer(text):
            if _LOCATOR_WORDS.search(_near(text, *match.span())):
                yield Position(*match.span(), "The words beside it call it a locator.", 0.75)
    for match in _GEOHASH.finditer(text):
        if _HAS_DIGIT.search(match.group(1)):
            yield Position(*match.span(1), "It is called a geohash.", 0.9)


_PLUS: Final = Pattern(r"([2-9cfghjmpqrvwx]{2,8})(\s?\+\s?)([2-9cfghjmpqrvwx]{2,7})")
_PLUS_WORDS: Final = Pattern(r"\bplus ?codes?\b|\bolc\b|open location code|google maps?\b")
_LOCALITY_AFTER: Final = Pattern(r",?\s+\p{Lu}\p{Ll}{2,}", case=True)
_WORD: Final = rf"[{LETTER}'-]+"
_DOT: Final = r"[.\x{B7}\x{30FB}]"
_SLASHED: Final = Pattern(rf"/\s?/\s?/\s?{_WORD}\s?{_DOT}\s?{_WORD}\s?{_DOT}\s?{_WORD}")
_THREE: Final = Pattern(rf"{_WORD}{_DOT}{_WORD}{_DOT}{_WORD}")
_W3W: Final = any_of(("w3w", "what3words", "what 3 words", "what three words", "what3 words"))
_WHAT3: Final = Pattern(rf"\b{_W3W}\b|\b(?:3|three)[ -]words? (?:address|location|code)\b")
_WHAT3_SAID: Final = phrase(
    rf"\b{_W3W}(?:'s)?\s*(?:(?:address|location|code)\s*)?(?:is|=|:|-)\s*['\"]?"
    r"(?:\pL\pL+[ ,/-]+){2}\pL\pL+(?:['\".!?]|\s*$|\s*\n)"
)


def codes(text: str) -> Iterator[Position]:
    """Plus codes and what3words addresses."""
    yield from _plus_codes(text)
    seen: list[tuple[int, int]] = []
    for match in _SLASHED.finditer(text):
        if text[max(0, match.start() - 1) : match.start()] in {":", "/"}:
            continue
        seen.append(match.span())
        yield Position(
            *match.span(), "Three slashes and three words are a what3words address.", 0.95
        )
    for word in _WHAT3.finditer(text):
        begin = max(0, word.start() - 60)
        for match in _THREE.finditer(text, begin, min(len(text), word.end() + 60)):
            span = match.span()
            if "\n\n" in text[min(span[1], word.end()) : max(span[0], word.start())]:
                continue
            if any(one < span[1] and span[0] < two for one, two in seen) or _host_like(match):
                continue
            seen.append(span)
            yield Position(*span, "The words beside it call it a what3words address.", 0.9)
    for match in _WHAT3_SAID.finditer(text):
        if not any(one < match.end() and match.start() < two for one, two in seen):
            yield Position(*match.span(), "It is given as a what3words address.", 0.75)


def _host_like(match: Match) -> bool:
    text = match.group().lower()
    return text.startswith("www.") or text.endswith((".com", ".org", ".net", ".uk"))


def _plus_codes(text: str) -> Iterator[Position]:
    from openlocationcode import openlocationcode

    for match in _PLUS.finditer(text):
        start, end = match.span()
        code = match.group(1) + "+" + match.group(3)
        if not bounded(text, start, end, also="+-=") or not openlocationcode.isValid(code):
            continue
        joined = match.group(2) == "+"
        if openlocationcode.isFull(code) and joined and not code.replace("+", "").isdigit():
            area = openlocationcode.decode(code)
            yield Position(
                start,
                end,
                "It is a plus code, which names a spot of a few metres.",
                0.95,
                area.latitudeCenter,
                area.longitudeCenter,
            )
            continue
        if len(match.group(1)) not in {4, 6, 8} or code.replace("+", "").isdigit():
            continue
        worded = _PLUS_WORDS.search(_near(text, start, end)) is not None
        locality = joined and code.isupper() and _LOCALITY_AFTER.match(text, end) is not None
        if worded or (locality and any(each.isdigit() for each in code)):
            yield Position(start, end, "It is a short plus code with its place.", 0.85)
