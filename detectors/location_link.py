"""A position, or a link that shows where somebody is.

Flags: latitude and longitude in decimals, minutes or seconds; Ordnance Survey,
UTM and MGRS references; plus codes; what3words; geo: addresses; map pins; links
of live-location services and of recorded runs, rides and walks.
Leaves alone: scores, versions, prices, statistics, sky positions; a map link
that only names a public place; the University's own sites, in posts about them.
Why: policy 7.1, location services give away where people live and are.
Source: ISO 6709; RFC 5870 (geo:); the services' own documentation of their links.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, hypot, radians
from typing import ClassVar, Final

from linter import AccountType, Field, FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern, any_of
from linter.segments import SegmentKind

from ._coordinates import Position, angles, codes, decimal_pair, grids
from ._links import parse
from ._maps import judge
from ._phrases import spaced

_GEO: Final = Pattern(
    r"\bgeo:\s?(?:0,0\?q=)?-?\d{1,2}(?:\.\d+)?,\s?-?\d{1,3}(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?"
    r"(?:;[a-z]+=[\w.]+)*"
)
_APP: Final = Pattern(
    r"\b(?:comgooglemaps|waze|maps|om|citymapper|here-route|bingmaps)://\S*?"
    r"(-?\d{1,2}\.\d{2,},-?\d{1,3}\.\d{2,})\S*"
)
_OWN_PLACE: Final = Pattern(
    r"\b(?:my|our|his|her|their)\s(?:\pL+\s)?(?:balcony|flat|house|home|garden|room|place|door|"
    r"window|street|car|van|bike|tent|boat|run|ride|walk)\b|\b(?:i'?m|i am)\b|\bi live\b|"
    r"\bcome over\b"
)
_METRES_A_DEGREE: Final = 111_320  # of latitude


class LocationLink:
    rule: ClassVar[Rule] = Rule(
        code="LOC003",
        slug="location-link",
        clause="7.1",
        message="This shows an exact place on the map.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="location",
    )
    triggers: tuple[str, ...] = tuple(
        spaced(source)
        for source in (
            r"\d(?:\.|\spoint\s)\d{3}|\d,\d{4}",
            r"\d\s?(?:[°˚]|\s̊|deg|o\s?\d)|\d\s?[ns]\b[\s,;/-]*[ew]?\s?\d|\b[ns]\s?\d+[.: ]\d",
            r"\d\.\d+\s?(?:[nsew]|north|south)\b|\blat(?:itude)?\b\W*\d",
            (
                r"\b[hnost][a-z][\s-]*\d\d[\d\s-]*\d\d\b|"
                r"\b\d\d?\s?[c-x],?\s?(?:[a-z]{2}\s?\d{4}|\d{6})"
            ),
            r"\bgeo:|geohash|irish grid|grid ref|maidenhead|locator|\bqth\b",
            r"[2-9cfghjmpqrvwx]{2}\s?\+\s?[2-9cfghjmpqrvwx]{2}",
            r"w3w|what ?(?:3|three) ?words|(?:3|three)[ -]words? (?:addr|loc|code)|/\s?/\s?/\s?\pL",
            r"/maps|\bmaps?\.|waze|openstreetmap|osm\.org|citymapper|her\.is|here\.com|mapy\.|"
            r"binged|"
            r"ge0\.me|plus\.codes|comaps|[?&#;](?:m?lat|ll|latitude|endcoord)=",
            r"strava|garmin|komoot|mapmy|runkeeper|rnkpr|glympse|life360|find\.apple|polarsteps|"
            r"findpenguins|alltrails|relive\.cc|suunto|sports-tracker|flow\.polar|runtastic|"
            r"endomondo|"
            r"ridewithgps|wikiloc|plotaroute|bikemap|findmespot|trip\.uber|bolt\.eu",
        )
    )

    def __init__(self, policy: Policy) -> None:
        institution = policy.institution
        names = (
            "campus",
            "university",
            "open day",
            "lecture",
            "graduation",
            "library",
            institution.name,
            *institution.aliases,
            *(site.name for site in institution.sites),
        )
        self._campus = Pattern(rf"\b{any_of(names)}\b")
        self._sites = [
            (site.latitude, site.longitude, site.radius)
            for site in institution.sites
            if site.latitude is not None and site.longitude is not None
        ]

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        campus = self._sites and self._speaks_of_campus(text)
        for position in self._all(text):
            span = (position.start, position.end)
            if any(one < span[1] and span[0] < two for one, two in taken):
                continue
            taken.append(span)
            if campus and self._is_ours(position.latitude, position.longitude):
                continue
            whole = text.field is Field.LINK and span == (0, len(text.text))
            yield self.rule.at(
                *span,
                confidence=position.confidence,
                because=position.because,
                replacement="" if whole else None,
            )

    def _all(self, text: TextView) -> Iterator[Position]:
        body = text.text
        for segment in text.segments.of(SegmentKind.LINK):
            if found := judge(parse(segment.text)):
                latitude, longitude = found.position or (None, None)
                yield Position(
                    segment.start, segment.end, found.because, found.confidence, latitude, longitude
                )
        for match in _APP.finditer(body):
            pair = decimal_pair(match.group(1))
            latitude, longitude = pair or (None, None)
            yield Position(
                *match.span(), "The link opens a map at a position.", 0.9, latitude, longitude
            )
        for match in _GEO.finditer(body):
            value = match.group().partition(":")[2].removeprefix("0,0?q=").strip()
            latitude, longitude = decimal_pair(value.partition(";")[0]) or (None, None)
            yield Position(
                *match.span(), "It is a geo: address, which maps open.", 0.97, latitude, longitude
            )
        for finder in (angles, grids, codes):
            for position in finder(body):
                if not self._in_link(text, position):
                    yield position

    @staticmethod
    def _in_link(text: TextView, position: Position) -> bool:
        """Whether it is a piece of a link (judged as a whole), an address, a handle or a tag.

        A what3words address may itself read as a host, so a segment that is no
        longer than the position does not count.
        """
        inside = text.inside(position.start, position.end)
        return inside is not None and not (
            inside.start >= position.start and inside.end <= position.end
        )

    def _speaks_of_campus(self, text: TextView) -> bool:
        """Whether a position on the campus would be the campus, not somebody's home or car."""
        if _OWN_PLACE.search(text.text):
            return False
        official = text.author.account_type is AccountType.OFFICIAL
        return official or self._campus.search(text.text) is not None

    def _is_ours(self, latitude: float | None, longitude: float | None) -> bool:
        """Whether a position lies on one of the institution's sites."""
        if latitude is None or longitude is None:
            return False
        for north, east, radius in self._sites:
            up = (latitude - north) * _METRES_A_DEGREE
            across = (longitude - east) * _METRES_A_DEGREE * cos(radians(north))
            if hypot(up, across) <= radius:
                return True
        return False
