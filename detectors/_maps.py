"""Links that give a place away: map pins, shared positions and recorded routes.

Source: the help pages of each service on sharing a place or an activity, and
their documented link formats (Google Maps URLs, Apple Map Links, OpenStreetMap
"Browsing", Waze deep links, Bing Maps "Create a custom map URL").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

from ._coordinates import decimal_pair
from ._links import Link, registrable

__all__ = ["Pinned", "judge"]


@dataclass(frozen=True, slots=True)
class Pinned:
    """What a link gives away: why, and the position where it can be read."""

    because: str
    confidence: float
    position: tuple[float, float] | None = None


_ROUTE: Final = "It leads to somebody's recorded route, which often starts at home."
_LIVE: Final = "It shows where somebody is, live."
_PIN: Final = "It is a shared map pin."
_POSITION: Final = "The link holds a map position."
_DWELLING: Final = "The map link names a street address."

# Hosts whose every link of the given path gives a place away. A host matches
# with its subdomains; the path is matched from its beginning.
_TRACKER_PATHS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "strava.com": (
        (r"(?:activities|routes)/\d", _ROUTE),
        (r"(?:[a-z]{2}/)?activities/\d", _ROUTE),
        (r"beacon/", _LIVE),
    ),
    "strava.app.link": ((r"\w", _ROUTE),),
    "livetrack.garmin.com": ((r"(?:session|s)/", _LIVE),),
    "connect.garmin.com": ((r"(?:(?:modern|app)/)?(?:activity|course)/\d", _ROUTE),),
    "share.garmin.com": ((r"\w", _LIVE),),
    "inreach.garmin.com": ((r"\w", _LIVE),),
    "komoot.com": ((r"(?:[a-z]{2}-[a-z]{2}/)?(?:tour|invite-tour)/", _ROUTE),),
    "komoot.de": ((r"(?:[a-z]{2}-[a-z]{2}/)?tour/", _ROUTE),),
    **dict.fromkeys(
        ("mapmyrun.com", "mapmyride.com", "mapmywalk.com", "mapmyhike.com", "mapmyfitness.com"),
        ((r"workout/\d|routes/(?:view/|fullscreen/)?\d", _ROUTE), (r".*live", _LIVE)),
    ),
    "runkeeper.com": ((r"(?:user/[^/]+/)?(?:activity|route|live)", _ROUTE),),
    "rnkpr.com": ((r"\w", _ROUTE),),
    "glympse.com": ((r"[^!]", _LIVE),),
    "life360.com": ((r"(?:invite|join|circles?|share)\b", _LIVE),),
    "find.apple.com": ((r"\w", _LIVE),),
    "polarsteps.com": ((r"[^/]+/\d", _LIVE),),
    "findpenguins.com": ((r"[^/]+/(?:trip|footprint)/", _LIVE),),
    "alltrails.com": (
        (r"(?:[a-z]{2}(?:-[a-z]{2})?/)?explore/(?:recording|map|activity)/", _ROUTE),
        (r"(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:live|lifeline)", _LIVE),
    ),
    "relive.cc": ((r"view/", _ROUTE),),
    "maps.suunto.com": ((r"move/", _ROUTE),),
    "sports-tracker.com": ((r"(?:workout|view_workout)", _ROUTE),),
    "flow.polar.com": ((r"(?:training/analysis|training)/\d|shared", _ROUTE),),
    "runtastic.com": ((r".*sport-sessions/", _ROUTE), (r".*live", _LIVE)),
    "endomondo.com": ((r".*workouts/", _ROUTE),),
    "ridewithgps.com": ((r"(?:trips|routes)/\d", _ROUTE), (r"live/", _LIVE)),
    "wikiloc.com": ((r".+-\d{5,}$", _ROUTE),),
    "plotaroute.com": ((r"route/\d", _ROUTE),),
    "bikemap.net": ((r"(?:[a-z]{2}/)?r/\d", _ROUTE),),
    "findmespot.com": ((r"shared/|spot-main-web/.*shared", _LIVE),),
    "trip.uber.com": ((r"\w", _LIVE),),
    "share.bolt.eu": ((r"\w", _LIVE),),
    "citymapper.com": ((r"(?:trip|t|go|friends)/", _LIVE),),
    "map.snapchat.com": ((r"@|ttp", _LIVE),),
    "waze.to": ((r"\w", _LIVE),),
}

# Hosts that shorten one map service's links, so that the pin cannot be seen.
_OPAQUE_PATHS: Final[Mapping[str, str]] = {
    "maps.app.goo.gl": r"\w",
    "goo.gl": r"maps/\w",
    "maps.apple.com": r"p/",
    "maps.apple": r"p/",
    "osm.org": r"go/",
    "openstreetmap.org": r"go/",
    "her.is": r"\w",
    "share.here.com": r"[a-z]/",
    "mapy.cz": r"s/",
    "mapy.com": r"s/",
    "binged.it": r"\w",
    "omaps.app": r"\w",
    "ge0.me": r"\w",
    "comaps.at": r"\w",
    "geohash.org": r"[0-9b-hjkmnp-z]{6,}",
    "plus.codes": r"[2-9cfghjmpqrvwx]{4,8}\+",
}

_TRACKERS: Final = {
    host: tuple((Pattern(path), because) for path, because in paths)
    for host, paths in _TRACKER_PATHS.items()
}
_OPAQUE: Final = {host: Pattern(path) for host, path in _OPAQUE_PATHS.items()}

_WAZE: Final = Pattern(r"(?:live-map/)?(?:ul/)?h[a-z0-9]{6,}|ul/h")
_AT: Final = Pattern(r"@(-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)(?:,(\d+(?:\.\d+)?)([zma]))?")
_PLUS_CODE: Final = Pattern(r"[2-9cfghjmpqrvwx]{4,8}(?:\+|%2b| )[2-9cfghjmpqrvwx]{2,3}(?:$|[ ,+])")
_STREET: Final = Pattern(
    r"(?:^|[ ,+/])\d{1,4}[a-z]?[ +,]+(?:[\pL'.]+[ +]+){1,4}"
    r"(?:street|st|road|rd|avenue|ave|lane|ln|close|cl|drive|dr|gardens|gdns|crescent|cres|"
    r"terrace|way|grove|court|mews|square|place|rise|view|park|row|hill)\b"
)
_DROPPED: Final = Pattern(
    r"^(?:dropped|marked|my|shared|current|home)?[ +]*(?:pin|location|home|house|place)?$"
)
_POSTCODE: Final = Pattern(r"\b[a-z]{1,2}\d[a-z\d]?[ +]*\d[abd-hjlnp-uw-z]{2}\b")
_HASH_MAP: Final = Pattern(r"map=(\d+(?:\.\d+)?)/(-?\d+\.\d+)/(-?\d+\.\d+)")
_DATA: Final = Pattern(r"!3d(-?\d{1,2}\.\d+)!4d(-?\d{1,3}\.\d+)")
_WORDS: Final = Pattern(r"(?:what3words\.com|w3w\.co)/(?:[a-z]{2}/)?[^\s./]+\.[^\s./]+\.[^\s./]+")
_STREET_LEVEL: Final = 13.0  # zoom at which a screen shows a few streets, not a town

_GOOGLE: Final = Pattern(r"(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$")
_NAMES: Final = (
    "q",
    "query",
    "daddr",
    "destination",
    "saddr",
    "origin",
    "address",
    "where1",
    "name",
    "endname",
    "near",
    "endaddress",
)
_PLACES: Final = (
    "ll",
    "sll",
    "cp",
    "sp",
    "center",
    "coordinate",
    "q",
    "query",
    "daddr",
    "to",
    "destination",
    "saddr",
    "origin",
    "endcoord",
    "startcoord",
    "at",
    "pin",
    "map",
    "geo",
    "loc",
    "latlng",
    "cbll",
    "viewpoint",
    "rtext",
    "pt",
    "coords",
    "location",
)
_NAMED: Final = ("name", "endname", "t", "where1")


def judge(link: Link) -> Pinned | None:
    """What a link gives away about a place, or None."""
    if not link.host:
        return None
    whole = f"{link.host}/{link.path}"
    if _WORDS.match(whole.removeprefix("www.").removeprefix("map.")):
        return Pinned("It is a what3words address.", 0.95)
    for domain in (link.host.removeprefix("www."), registrable(link.host), *_parents(link.host)):
        for path, because in _TRACKERS.get(domain, ()):
            if path.match(link.path):
                return Pinned(because, 0.9)
    opaque = _OPAQUE.get(link.host.removeprefix("www."))
    if opaque and opaque.match(link.path):
        return Pinned(_PIN, 0.75)
    return _map(link)


def _parents(host: str) -> tuple[str, ...]:
    """A host without its first label, and without its first two."""
    rest = host.partition(".")[2]
    return (rest, rest.partition(".")[2])


def _map(link: Link) -> Pinned | None:
    """A link that holds a position or a dwelling, at whichever map service."""
    fields = link.fields()
    google = _GOOGLE.search(link.host) is not None
    if google and not (link.path.lower().startswith("maps") or link.host.startswith("maps.")):
        return None
    if google:
        return _google(link, fields)
    if found := _HASH_MAP.search(link.fragment or ""):
        named = link.path.startswith(("way/", "node/", "relation/"))
        near = float(found.group(1)) >= _STREET_LEVEL
        if near and not named:
            return Pinned(_POSITION, 0.85, (float(found.group(2)), float(found.group(3))))
    if pair := _pair_of(fields):
        if any(_venue(fields.get(name, "")) for name in (*_NAMED, "q")):
            return None
        return Pinned(_POSITION, 0.9, pair)
    if link.host.endswith("waze.com") and _WAZE.match(link.path):
        return Pinned(_PIN, 0.85)
    if _is_map_host(link):
        if found := _AT.search(link.path):
            return Pinned(_POSITION, 0.9, (float(found.group(1)), float(found.group(2))))
        return _named(fields)
    return None


def _is_map_host(link: Link) -> bool:
    labels = link.host.split(".")
    return bool(
        {"maps", "map", "waze", "citymapper", "mapy", "here", "osm", "openstreetmap", "wego"}
        & set(labels)
    ) or link.path.startswith("maps")


def _pair_of(fields: Mapping[str, str]) -> tuple[float, float] | None:
    for name in _PLACES:
        value = fields.get(name, "")
        if name == "map" and value.count(",") > 1 and value.split(",")[-1].isalpha():
            value = ",".join(value.split(",")[:2])
        if pair := decimal_pair(value):
            return pair
    for one, two in (
        ("mlat", "mlon"),
        ("lat", "lon"),
        ("lat", "lng"),
        ("lat", "long"),
        ("latitude", "longitude"),
        ("y", "x"),
        ("to_lat", "to_lng"),
    ):
        if pair := decimal_pair(f"{fields.get(one, '')},{fields.get(two, '')}"):
            return pair
    return None


def _google(link: Link, fields: Mapping[str, str]) -> Pinned | None:
    path = link.path.lower().removeprefix("maps").lstrip("/")
    kind, _, rest = path.partition("/")
    if path.startswith(("place/", "search/", "dir/")):
        names = [part for part in rest.split("/") if part and not part.startswith(("@", "data="))]
        for name in names:
            if pair := decimal_pair(name):
                return Pinned(_POSITION, 0.95, pair)
            if _PLUS_CODE.search(name) or "°" in name:
                return Pinned(_PIN, 0.9)
            if _dwelling(name):
                return Pinned(_DWELLING, 0.85)
        if names and any(not _DROPPED.match(name) for name in names):
            return None
    if found := _DATA.search(link.path):
        return Pinned(_POSITION, 0.9, (float(found.group(1)), float(found.group(2))))
    if found := _AT.search(link.path):
        zoom, unit = found.group(3), found.group(4)
        if zoom and unit and unit.lower() == "z" and float(zoom) < _STREET_LEVEL:
            return None
        return Pinned(_POSITION, 0.9, (float(found.group(1)), float(found.group(2))))
    if pair := _pair_of(fields):
        if kind != "search" and _venue(fields.get("q", "")):
            return None
        return Pinned(_POSITION, 0.95, pair)
    return _named(fields)


def _named(fields: Mapping[str, str]) -> Pinned | None:
    for name in _NAMES:
        value = fields.get(name, "")
        if value and _PLUS_CODE.search(value):
            return Pinned(_PIN, 0.85)
        if value and _dwelling(value):
            return Pinned(_DWELLING, 0.85)
    return None


def _dwelling(name: str) -> bool:
    """Whether a place's name is a bare street address or postcode, not a venue.

    Map services put a venue's own name before its address.
    """
    words = name.replace("+", " ").strip()
    if found := _STREET.search(words):
        return not words[: found.start()].strip(" ,") or words[
            : found.start()
        ].lower().lstrip().startswith(("flat", "apartment", "apt", "unit"))
    if found := _POSTCODE.search(words):
        return not words[: found.start()].strip(" ,")
    return False


def _venue(name: str) -> bool:
    """Whether a field names a place in words, and not as a dropped pin or an address."""
    words = name.replace("+", " ").strip()
    letters = sum(each.isalpha() for each in words)
    return letters >= 4 and not _DROPPED.match(words) and not _dwelling(words)
