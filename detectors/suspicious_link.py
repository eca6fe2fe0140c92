"""A link that hides or disguises where it goes.

Flags: hosts made to look like the University's or a well-known brand's; punycode
and mixed alphabets that deceive; numeric hosts; a user name or password before the
host; public URL shorteners; link text that names another host than its target.
Leaves alone: the University's and the brands' own hosts, foreign-language names,
the platforms' own wrappers (t.co, lnkd.in), local addresses in talk of code.
Why: policy 7.1, the caution that is due to links.
Source: RFC 3986, WHATWG URL Standard, Unicode Technical Standard #39.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from linter import Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._brands import BAIT, SHORTENERS
from ._links import Link, address_of, parse, registrable
from ._lookalikes import Lookalikes, split_tokens

_MARKDOWN: Final = Pattern(
    r"\[([^\[\]\n]{1,200})\]\(\s*<?((?:https?:)?//[^\s()<>]+|"
    r"[^\s()<>]+\.[^\s()<>]+)>?[^()\n]{0,80}\)"
)
_ANCHOR: Final = Pattern(
    r"<a\s[^<>]*?href\s*=\s*[\"']?([^\"'\s<>]+)[\"']?[^<>]*>\s*(?:<[^<>]+>\s*)*([^<>\n]{1,200}?)\s*<"
)
_BBCODE: Final = Pattern(r"\[url=[\"']?([^\]\"'\s]+)[\"']?\]([^\[\]\n]{1,200})\[/url\]")
_ANGLED: Final = Pattern(r"<(https?://[^\s<>|]+)\|([^<>|\n]{1,200})>")
_BRACKETED: Final = Pattern(
    r"(?:^|"
    r"[\s\"'])((?:https?://)?(?:[\w\x{80}-\x{10FFFF}-]+\.)+[a-z\x{80}-\x{10FFFF}]+(?:/[^\s()]*)?)\s*[(\[<]\s*(https?://[^\s()<>\[\]]+)[)\]>]"
)
_SHOWN: Final = Pattern(
    r"^\W*((?:https?://)?(?:[\w\x{80}-\x{10FFFF}-]+\.)+[a-z\x{80}-\x{10FFFF}]+)(?::\d+)?(?:[/?#]\S*)?\W*$"
)
_NUMERIC: Final = Pattern(r"(?:^|[\s(\"'])(\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?/[a-z][^\s)\"']*)")
_MASKED_MAIL: Final = Pattern(
    r"^((?:[\w\x{80}-\x{10FFFF}-]+\.)+[a-z\x{80}-\x{10FFFF}]+)@([\pL\pN.-]+)$"
)
_WEB: Final = frozenset({"http", "https", "ftp", "ftps", ""})
_PLACEHOLDERS: Final = frozenset({"user", "username", "pass", "password", "token", "name", "login"})
# The platforms put these in front of every link; the author cannot help it.
_WRAPPERS: Final = frozenset(
    {
        "t.co",
        "lnkd.in",
        "fb.me",
        "l.facebook.com",
        "lm.facebook.com",
        "l.instagram.com",
        "out.reddit.com",
        "linkedin.com",
        "safelinks.protection.outlook.com",
    }
)
_KEPT_COPIES: Final = frozenset(
    {
        "archive.org",
        "archive.ph",
        "archive.today",
        "urldefense.com",
        "translate.goog",
        "w3.org",
        "wikipedia.org",
        "securityheaders.com",
        "ssllabs.com",
        "virustotal.com",
    }
)
# One organisation's hosts, so that one may stand for another.
_SAME: Final = (
    frozenset({"youtube.com", "youtu.be"}),
    frozenset({"facebook.com", "fb.com", "fb.me", "fb.watch"}),
    frozenset({"twitter.com", "x.com", "t.co"}),
    frozenset({"instagram.com", "instagr.am", "ig.me"}),
    frozenset({"bbc.co.uk", "bbc.com", "bbc.in"}),
    frozenset({"theguardian.com", "guardian.co.uk", "gu.com"}),
    frozenset(
        {"microsoft.com", "office.com", "live.com", "aka.ms", "sharepoint.com", "outlook.com"}
    ),
    frozenset({"google.com", "google.co.uk", "forms.gle", "goo.gle", "g.co", "withgoogle.com"}),
    frozenset({"amazon.com", "amazon.co.uk", "amzn.to", "amzn.eu"}),
    frozenset({"telegram.org", "t.me", "telegram.me"}),
    frozenset({"whatsapp.com", "wa.me"}),
    frozenset({"spotify.com", "spoti.fi"}),
    frozenset({"reddit.com", "redd.it"}),
)
_BIDI: Final = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_DOUBLE: Final = Pattern(
    r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|txt|mp[34]|zip)\.(?:exe|scr|bat|cmd|com|js|vbs|apk|"
    r"msi|lnk|hta|jar)$"
)


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int


class SuspiciousLink:
    rule: ClassVar[Rule] = Rule(
        code="SEC001",
        slug="suspicious-link",
        clause="7.1",
        message="Readers cannot trust where this link goes.",
        reads=frozenset({"text", "ocr"}),
        noun="link",
    )
    triggers: tuple[str, ...] = (
        r"://[^t\s]|://t[^.\s]|://t\.[^c]|://t\.c[^o]|://t\.co[^/\s]|\bwww\.",
        # Two signs before the dot, because "t.co" is in every other post.
        r"\b[a-z]\.(?:ly|gd|mp|id|nu|to|gs)/|[\pL\pN-][\pL\pN-]\.[\pL][\pL]+(?:/[\pL\pN]|\s*\(\s*http|"
        r"\]\(|\|)",
        r"[\pL\pN-]{2}\.(?:com|net|org|co|uk|xyz|top|online|site|info|live|support|help|app|"
        r"click|io|"
        r"london|ac|link|ru|cn|shop|example)(?:[^\pL\pN.-]|\.?$|\.\s)",
        r"xn--|href|\[url=|\d\.\d+\.\d+\.\d+[:/]|\.[a-z]+@[\pL\pN]",
    )

    def __init__(self, policy: Policy) -> None:
        self._lookalikes = Lookalikes(policy)

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        for start, end, shown, target in _labelled(text.text):
            taken.append((start, end))
            reason = self._mismatch(shown, target) or self._judge(text, start, end, target)
            if reason:
                yield self.rule.at(start, end, because=reason[0], confidence=reason[1])
        for start, end, url in _plain(text):
            if any(one < end and start < two for one, two in taken):
                continue
            taken.append((start, end))
            if reason := self._judge(text, start, end, url):
                yield self.rule.at(start, end, because=reason[0], confidence=reason[1])
        for segment in text.segments.of(SegmentKind.EMAIL):
            if any(one < segment.end and segment.start < two for one, two in taken):
                continue
            masked = _MASKED_MAIL.match(segment.text)
            if masked and self._lookalikes.is_known(masked.group(1).lower()):
                name = registrable(masked.group(1))
                if not self._lookalikes.is_known(masked.group(2).lower()):
                    yield self.rule.at(
                        segment.start,
                        segment.end,
                        confidence=0.85,
                        because=f"It begins like {name}, but goes to what stands after the @.",
                    )

    def _mismatch(self, shown: str, target: str) -> tuple[str, float] | None:
        """Link text that is itself a host, but not the target's."""
        found = _SHOWN.match(shown)
        if not found:
            return None
        one, two = parse(found.group(1)).host, parse(target).host
        if not two or "." not in one or _same(one, two) or two.removeprefix("www.") in _WRAPPERS:
            return None
        if self._lookalikes.owner(one) == self._lookalikes.owner(two):
            return None
        known_ending = registrable(one) != one or one.count(".") >= 1
        if not known_ending or not _is_registrable(one):
            return None
        return f"The text shows {registrable(one)}, but the link goes to {registrable(two)}.", 0.95

    def _judge(self, text: TextView, start: int, end: int, url: str) -> tuple[str, float] | None:
        """Why a link is suspicious, and how sure that is."""
        typed = text.original[slice(*text.normal.to_original(start, end))]
        if url != text.text[start:end]:  # inside a labelled link
            typed = url
        turned = any(mark in typed for mark in _BIDI)
        restyled = self._lookalikes.is_restyled(_typed_host(typed))
        shown = unicodedata.normalize("NFKC", typed)
        typed = "".join(each for each in shown if unicodedata.category(each) != "Cf")
        link, raw = parse(url), parse(typed)
        if not link.host or link.scheme not in _WEB:
            return None
        if link.user and (reason := self._user(link)):
            return reason
        if restyled:
            return "Some of its letters are other signs that only look like letters.", 0.9
        if turned:
            return "Hidden characters turn its letters round.", 0.95
        if found := self._numeric(link):
            return found
        if "." not in link.host:
            return None
        if found := self._lookalikes.judge(raw.raw_host or link.raw_host, link.host):
            return found
        if _shortened(link):
            return "A shortened link hides where it goes.", 0.85
        if found := self._in_path(link):
            return found
        if _DOUBLE.search(link.path):
            return "It poses as a document, but is a program.", 0.85
        if "%" in typed.partition("://")[2].partition("/")[0]:
            return "Its host is written in code, so that it cannot be read.", 0.85
        return None

    def _user(self, link: Link) -> tuple[str, float] | None:
        """A user name before the host: a leaked login, or a mask."""
        user, _, password = link.user.partition(":")
        if "." in user and not password:
            return f"It begins like {user[:60]}, but goes to {registrable(link.host)}.", 0.95
        if user.lower() in _PLACEHOLDERS | {"anonymous", "git"} and (
            not password or password.lower() in _PLACEHOLDERS
        ):
            return None
        if any(mark in link.user for mark in "<>{}$*"):
            return None
        return "It carries a user name or password.", 0.95

    @staticmethod
    def _numeric(link: Link) -> tuple[str, float] | None:
        address = address_of(link.host)
        if address is None or address.is_loopback or address.is_unspecified:
            return None
        if link.scheme == "" and link.host.count(".") != 3:
            return None
        return "Its host is a bare number, so nobody can see whose it is.", 0.9

    def _in_path(self, link: Link) -> tuple[str, float] | None:
        """A known host's name as the first folder of somebody else's site."""
        first = link.path.partition("/")[0].lower()
        if "." not in first or not self._lookalikes.is_known(first):
            return None
        domain = registrable(link.host)
        if domain in _KEPT_COPIES or self._lookalikes.is_known(link.host):
            return None
        rest = link.path.partition("/")[2].lower()
        asks = {*split_tokens(link.host), *rest.replace("/", "-").replace(".", "-").split("-")}
        if asks & (BAIT - {"my", "free", "help", "online", "services", "student", "students"}):
            return f"It shows the name of {first}, but belongs to {domain}.", 0.85
        return None


def _typed_host(typed: str) -> str:
    """The host of a link as it was typed, signs that only look like letters and all."""
    visible = "".join(each for each in typed if unicodedata.category(each) != "Cf")
    return parse(visible).raw_host


def _labelled(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Links with a text of their own: start, end, what is shown, where it goes."""
    if "](" in text:
        for match in _MARKDOWN.finditer(text):
            yield *match.span(), match.group(1), match.group(2)
    if "<" in text:
        for match in _ANCHOR.finditer(text):
            yield *match.span(), match.group(2), match.group(1)
        for match in _ANGLED.finditer(text):
            yield *match.span(), match.group(2), match.group(1)
    if "[/" in text:
        for match in _BBCODE.finditer(text):
            yield *match.span(), match.group(2), match.group(1)
    if "http" in text.lower():
        for match in _BRACKETED.finditer(text):
            yield match.start(1), match.end(), match.group(1), match.group(2)


def _plain(text: TextView) -> Iterator[tuple[int, int, str]]:
    for segment in text.segments.of(SegmentKind.LINK):
        yield segment.start, segment.end, segment.text
    for match in _NUMERIC.finditer(text.text):
        yield *match.span(1), match.group(1)


def _is_registrable(host: str) -> bool:
    """Whether what is shown is a host and not "Node.js" or "end.Then"."""
    from publicsuffixlist import PublicSuffixList  # slow to load, rarely needed

    if host.endswith(".example"):
        return True
    return PublicSuffixList(accept_unknown=False).privatesuffix(host) is not None


def _same(one: str, two: str) -> bool:
    first, second = registrable(one), registrable(two)
    if first == second or one.removeprefix("www.") == two.removeprefix("www."):
        return True
    return any(first in group and second in group for group in _SAME)


def _shortened(link: Link) -> bool:
    host = link.host.removeprefix("www.")
    if host not in SHORTENERS or not link.path.strip("/"):
        return False
    return not (host == "goo.gl" and link.path.startswith(("maps/", "forms/")))
