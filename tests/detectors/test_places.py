"""LOC003, LOC004, SEC001 and SEC002: what the tables cannot say."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

import pytest

from detectors._links import address_of, parse, registrable
from detectors._phrases import spaced
from linter import AccountType, Author, Draft, Field, Finding, Linter, Safety
from tests.detectors import loc003_location_link as positions
from tests.detectors import loc004_whereabouts as whereabouts
from tests.detectors import sec001_suspicious_link as links
from tests.detectors import sec002_credential as secrets
from tests.detectors.test_tables import unmarked


@cache
def linter(code: str) -> Linter:
    return Linter(select=[code], strict=True)


def findings(code: str, draft: Draft) -> list[Finding]:
    return list(linter(code).check(draft).findings)


def full_width(text: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)


def look_alike(text: str) -> str:
    return text.translate(str.maketrans("aeo", "аео"))


RETYPED: Mapping[str, Callable[[str], str]] = {
    "as it is": str,
    "two spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "full width": full_width,
    "zero width": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "curly quotes": lambda text: text.replace("'", "\u2019").replace('"', "\u201d"),
    "character references": lambda text: text.replace("'", "&#39;").replace('"', "&quot;"),
    "look-alike letters": look_alike,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
}
TABLES = {"LOC003": positions, "LOC004": whereabouts, "SEC001": links, "SEC002": secrets}


@pytest.mark.parametrize("way", RETYPED)
@pytest.mark.parametrize("code", TABLES)
def test_retyped_is_still_found(code: str, way: str) -> None:
    """The same characters are covered, however they are typed."""
    for title, case in TABLES[code].FLAG.items():
        if isinstance(case, Draft):
            continue
        draft, spans = unmarked(case)
        text, places, last = "", [], 0
        for start, end in spans:
            text += draft.text[last:start]
            typed = RETYPED[way](draft.text[start:end])
            places.append((len(text), len(text) + len(typed)))
            text += typed
            last = end
        text += draft.text[last:]
        found = findings(code, Draft(text=text))
        covered = [(each.location.start, each.location.end) for each in found]
        assert covered == places, title


def test_campus_is_left_alone_only_in_posts_about_it() -> None:
    """A position within the site's radius is the campus, or a flat across the road."""
    where = "51.50640, -0.30420"
    official = Author(account_type=AccountType.OFFICIAL, handle="@UniWestLondon")
    assert not findings("LOC003", Draft(text=f"Find us at {where}", author=official))
    assert not findings("LOC003", Draft(text=f"Campus tour starts at {where}"))
    assert findings("LOC003", Draft(text=f"My flat is at {where}"))
    assert findings("LOC003", Draft(text="Campus tour starts at 51.60640, -0.30420"))


def test_link_field_is_emptied() -> None:
    """A redacted link field holds no words that would be opened as a link."""
    draft = Draft(text="Our walk", link="https://maps.app.goo.gl/demoAbC123")
    report = linter("LOC003").check(draft)
    assert [each.location.field for each in report.findings] == [Field.LINK]
    assert report.apply_fixes(up_to=Safety.SAFE).link == ""


def test_one_announcement_is_one_finding() -> None:
    text = "We're away until the 9th, the house is empty and the key is under the mat"
    (finding,) = findings("LOC004", Draft(text=text))
    assert "stands empty" in finding.why
    assert "get into a home" in finding.why


def test_official_accounts_close_without_a_warning() -> None:
    official = Author(account_type=AccountType.OFFICIAL)
    text = "We're away until 2 January and nobody is in before 9."
    assert not findings("LOC004", Draft(text=text, author=official))


def test_message_never_repeats_a_secret() -> None:
    (finding,) = findings("SEC002", Draft(text="wifi password is Tulips77"))
    assert "Tulips77" not in finding.message + finding.why


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("3405803785", "203.0.113.9"),
        ("0xCB007109", "203.0.113.9"),
        ("0313.0.0161.011", "203.0.113.9"),
        ("127.1", "127.0.0.1"),
        ("[2001:db8::7]", "2001:db8::7"),
    ],
)
def test_hosts_written_as_numbers(host: str, address: str) -> None:
    """The notations of the WHATWG URL Standard's host parser."""
    assert str(address_of(host)) == address


@pytest.mark.parametrize("host", ["1.2.3.4.5", "256.1.1.1.", "example.org", "", "1..2", "09.1"])
def test_hosts_that_are_names(host: str) -> None:
    assert address_of(host) is None


def test_a_link_is_read_like_a_browser_reads_it() -> None:
    link = parse("HTTPS://uwl.ac.uk:x@Evil.Example:8080\\a%20b?c=d#e")
    assert (link.scheme, link.user, link.host) == ("https", "uwl.ac.uk:x", "evil.example")
    assert (link.path, link.fields(), link.fragment) == ("a b", {"c": "d"}, "e")
    assert registrable("www.uwl.ac.uk") == "uwl.ac.uk"


def test_spaced_touches_no_class() -> None:
    assert spaced(r"a b[ -]c ?d\s?e\s{2}") == r"a\s+b[ -]c\s*d\s*e\s{2}"
