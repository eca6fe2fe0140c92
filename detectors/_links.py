"""A link taken apart the way a browser would, without ever opening it.

Source: RFC 3986 (parts of a URL), WHATWG URL Standard (hosts written as numbers),
publicsuffix.org (which part of a host somebody had to register).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote

from linter.patterns import Pattern

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

__all__ = ["Link", "address_of", "parse", "registrable", "suffix_of"]

_SCHEME: Final = Pattern(r"[a-z][a-z0-9+.-]*:[/\\]{2,}")
_NUMBER: Final = Pattern(r"0x[0-9a-f]{0,16}|\d{1,20}")
_MAX_FIELDS: Final = 60  # more query fields than any map or login link has


@dataclass(frozen=True, slots=True)
class Link:
    """The parts of a link. ``host`` is lower case, without a port or a final dot.

    ``raw_host``: as it was typed. ``path``, ``query`` and ``fragment``: without
    their marks; the path is percent-decoded.
    """

    scheme: str
    user: str
    raw_host: str
    host: str
    path: str
    query: str
    fragment: str

    def fields(self) -> dict[str, str]:
        """The query's fields, names in lower case; the first of a name counts."""
        found: dict[str, str] = {}
        for part in (self.query, self.fragment):
            try:
                pairs = parse_qsl(part, max_num_fields=_MAX_FIELDS)
            except ValueError:  # too many fields
                continue
            for name, value in pairs:
                found.setdefault(name.lower(), value)
        return found


def parse(url: str) -> Link:
    """Take a link apart; one without a scheme has the scheme "".

    Never raises: what is missing is "".
    """
    scheme = ""
    rest = url
    if found := _SCHEME.match(url):
        scheme = url[: url.index(":")].lower()
        rest = url[found.end() :]
    cut = min((at for mark in "/\\?#" if (at := rest.find(mark)) >= 0), default=len(rest))
    authority, tail = rest[:cut], rest[cut:]
    before, sign, host = authority.rpartition("@")
    raw_host = unquote(host)
    if raw_host.startswith("["):
        raw_host = raw_host[: raw_host.find("]") + 1]
    else:
        raw_host = raw_host.partition(":")[0]
    raw_host = raw_host.rstrip(".")
    tail, _, fragment = tail.partition("#")
    path, _, query = tail.partition("?")
    return Link(
        scheme=scheme,
        user=before if sign else "",
        raw_host=raw_host,
        host=raw_host.lower(),
        path=unquote(path.lstrip("/\\")),
        query=query,
        fragment=fragment,
    )


def address_of(host: str) -> IPv4Address | IPv6Address | None:
    """The IP address that a host is, in any notation browsers accept, else None."""
    if host.startswith("[") and host.endswith("]"):
        try:
            return ip_address(host[1:-1])
        except ValueError:
            return None
    parts = host.split(".")
    if not 1 <= len(parts) <= 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    numbers = [_number(part) for part in parts]
    if None in numbers:
        return None
    *leading, last = [each for each in numbers if each is not None]
    if any(each > 255 for each in leading) or last >= 256 ** (5 - len(parts)):
        return None
    value = last
    for place, each in enumerate(leading):
        value += each * 256 ** (3 - place)
    return IPv4Address(value)


def _number(part: str) -> int | None:
    try:
        if part.lower().startswith("0x"):
            return int(part[2:] or "0", 16)
        return int(part, 8) if len(part) > 1 and part.startswith("0") else int(part)
    except ValueError:
        return None


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList  # slow to load, rarely needed

    # Private suffixes (github.io) are left in: each name below one has its own owner.
    return PublicSuffixList()


def suffix_of(host: str) -> str:
    """The public suffix of a host ("ac.uk"), or "" if it is one itself."""
    domain = registrable(host)
    return domain.partition(".")[2]


def registrable(host: str) -> str:
    """The part of a host that somebody registered ("uwl.ac.uk"), or the host itself."""
    return _suffixes().privatesuffix(host.lower()) or host.lower()
