"""A personal e-mail address, spelled out or disguised ones included.

Flags: any mailbox of a person, the University's own staff and students included,
with spaces around the @, "name [at] host (dot) com", "name at host dot com".
Leaves alone: offices (info@, library@), the pack's published mailboxes, sample
addresses (firstname.lastname@), @handles, Mastodon names, ssh and git addresses,
package versions, and places ("meet at noon dot com").
Why: policy 7.1, "Publish as little personal information as you can".
Source: RFC 5322 for the shape; publicsuffix.org for the endings that exist;
RFC 2142 for the names of offices.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.rule import Trigger
from linter.segments import SegmentKind

from ._mailboxes import Roles, is_placeholder, known_ending
from ._near import near, words

_LABEL: Final = r"[\pL\pN](?:[\pL\pN+'_-]*[\pL\pN])?"
_SPELLED_DOT: Final = (
    r"(?:\s*[\[({<]\s*(?:dot|d0t|period|point|punto|punkt|\.)\s*[\])}>]\s*|\s+(?:dot|d0t|doht|"
    r"kropka|punkt|punto|ponto|"
    r"point|punct|te[cč]ka|nokta|pont|pwynt|ponc|точка|крапка|τελεία)\s+|\s*(?:ドット|點|点|점)\s*"
    r"|\s?[-_*]+\s?dot\s?[-_*]+\s?)"
)
_SPELLED_JOIN: Final = r"\s+(?:underscore|hyphen|dash|plus)\s+"
# The sign's names in other languages: they mean nothing else before a domain.
_SIGN: Final = (
    r"(?:ma[łl]p[aę]|arroba|chiocciola|arobase?|arond|klammeraffe|apenstaart(?:je)?|snabel-?a|"
    r"kukac|zavin[áa][cč]|miukumauku|malwoden|at[\s-]sign|собака|собачка|равлик|παπάκι)"
)
_SIGN_UNSPACED: Final = r"(?:アットマーク|アット|골뱅이|艾特|小老鼠)"
_AT: Final = Pattern(
    r"\s*[\[({<]\s*(?:at|@|a t|a\.t\.?|arroba|ma[łl]pa)\s*[\])}>]\s*|\s?[-_*]+\s?at\s?[-_*]+\s?"
    rf"|\s{{0,2}}@\s{{0,2}}|\s+(?:at|a\s+t|{_SIGN})\s+|\s*{_SIGN_UNSPACED}\s*|\s{{0,2}}[📧🐌🌀🍥]\s*"
)
_LOCAL: Final = Pattern(rf"_*{_LABEL}(?:(?:\.+|{_SPELLED_DOT}|{_SPELLED_JOIN}){_LABEL})*[_-]*$")
# A full stop and a space begin a sentence ("at work. It…"), unless a well-known ending follows.
_DOMAIN: Final = Pattern(
    rf"{_LABEL}(?:(?:\.|\s{{1,2}}\.\s{{0,2}}|{_SPELLED_DOT}){_LABEL}|\.\s(?:com|co|org|net|ac|"
    rf"edu|uk)\b)*"
)
_LONGEST_LOCAL: Final = 80
_DOTS: Final = Pattern(rf"{_SPELLED_DOT}|\s{{0,2}}\.{{1,2}}\s{{0,2}}")
_SPELLED: Final = Pattern(rf"{_SPELLED_DOT}|\s\.")
_JOINS: Final = Pattern(_SPELLED_JOIN)
_WEBMAIL: Final = Pattern(
    r"^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|"
    r"proton(?:mail)?|pm|gmx|web|zoho|fastmail|tutanota|tuta|btinternet|btopenworld|sky|"
    r"virginmedia|"
    r"talktalk|ntlworld|blueyonder|tiscali|mail|yandex|qq|163|126|orange|free|laposte|wp|o2|"
    r"rediffmail|duck|hey)\.(?:com|co\.uk|net|org|me|ch|de|fr|pl|ie|es|it|ru|in|eu|io|ca|uk|"
    r"com\.au|co\.in)$"
)
_CERTAINLY_MAIL: Final = (".ac.uk", ".edu", ".gov.uk", ".sch.uk", ".nhs.uk")
_WEBMAIL_NAME: Final = frozenset(
    {
        "gmail",
        "googlemail",
        "hotmail",
        "outlook",
        "yahoo",
        "icloud",
        "protonmail",
        "aol",
        "btinternet",
    }
)
_MAIL: Final = Pattern(
    r"\be-?mail(?:s|ed|ing)?\b|\bmail(?:s|ed)?\b|\binbox\b|\baddress\b|\brsvp\b|\bwrite to\b|"
    r"\bcontact\b|\bsend\b|\bsubmit\b|\bdrop\b|\bmsg\b|\bmessage\b|\breply\b|\breach\b|✉|📧|📩|📨|📬|💌"
)
_STRICTLY_MAIL: Final = Pattern(
    r"\be-?mail(?:s|ed|ing)?\b(?:\s+(?:is|me|us|address|to|the|my))*\s*[:=-]?\s*$|[✉📧📩]\s*$"
)
_LED_UP_TO: Final = Pattern(r"(?:[:(>]|\b(?:is|to|via|me on|or|cc|try))\s*$")
_NETWORK: Final = Pattern(
    r"\b(?:mastodon|fedi(?:verse)?|toots?|tooting|xmpp|jabber|peertube|pixelfed|lemmy|akkoma|"
    r"misskey|bluesky|bsky|webfinger|activitypub|friendica)\b"
)
_FOLLOW: Final = Pattern(r"\b(?:follow|following|handle|moved to|find me|profile)\b")
_NETWORK_HOST: Final = Pattern(
    r"masto|mstdn|toot|fedi|pixelfed|hachyderm|fosstodon|bsky|matrix\.|\.social$"
)
_SHELL: Final = Pattern(
    r"(?:\b(?:ssh|scp|sftp|rsync|clone|mosh|telnet|sip|sips|xmpp|npm|npx|yarn|pnpm|pip|install|i|"
    r"add)"
    r"(?:\s+-\S+(?:\s\d+)?)*\s|\b(?:sips?|xmpp|ssh|git|ftp|sftp)\:(?://)?)$"
)
_MAILTO: Final = "mailto:"
# Words before "at" that make it a place: "find us at", "shop at", "meet at noon".
_NOT_NAMES: Final = words(
    """
    a about again all also am an and any apply are available back be best book bookable
    booking bookings born breakfast buy buying by call chat check clothes coffee contact
    course courses deal deals details dinner discounts donate donations down drinks early
    email event events everyone evening find food for free fun get good great guys happy have
    he her here him home in info information interview is it items job jobs join just kick
    know learn lecture link listen live look looking lunch mail me meal meet meeting meetup
    message midnight more morning music next noon not now of off offers on one online open
    order orders our out over page party people photos place post posts prices products read
    recipes register sale see send session sessions she shop shopping show sign signup site
    staff start starts stay stock store story stream stuff study studying subscribe such talk
    team that the them there they things this tickets time to today tonight tomorrow up us
    vacancies visit vote was watch we website well went work worked working works write
    yesterday you
    """
)


_SHORT_VERBS: Final = ("'s", "'m", "'re", "'ll", "'d", "'ve", "n't")


class _Disguise(Enum):
    """How an address is written; the weaker the shape, the more wording must say what it is."""

    NONE = auto()
    MARKED = auto()  # [at], or @ with the dots spelled out
    SPACED = auto()  # @ with spaces around it
    SAID = auto()  # the words "at" and "dot"
    HALF_SAID = auto()  # the word "at", but a real dot or none


@dataclass(frozen=True, slots=True)
class _Address:
    start: int
    end: int
    local: str
    domain: str
    disguise: _Disguise


class EmailAddress:
    """Finds e-mail addresses that belong to a person."""

    rule: ClassVar[Rule] = Rule(
        code="PII002",
        slug="email-address",
        clause="7.1",
        message="This looks like a personal e-mail address.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="e-mail address",
        yields_to=frozenset({"SEC002"}),
    )
    triggers: tuple[Trigger, ...] = (
        r"[\pL\pN_+'-]@\s?\s?[\pL\pN]",
        r"[\pL\pN_]\s+@\s+[\pL\pN]",
        r"[\[({<*_-]\s*(?:at|@|a t|a\.t\.?|arroba)\s*[\])}>*_-]",
        r"\sat\s+[\pL\pN.-]+\s+dot\s",
        r"\bdot\W+(?:com|co|ac|org|net|uk|edu|io|me|gov|ie|eu|de|fr|in|info|example|test)\b",
        r"\s(?:at|a\s+t|@)\s*(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|aol|"
        r"btinternet)\b",
        r"\sat\s+[\pL\pN-]+\s?\.\s?(?:com|co|net|org|uk|ac|edu|io|me|info|example|test|gov|ie|eu|"
        r"de|fr|in)\b",
        r"[📧🐌🌀🍥]\s*[a-z0-9-]+\.[a-z]",
        r"[\s(\[](?:ma.p.|arroba|chiocciola|arob|arond|klammera|apenst|snabel|kukac|zavin.|miuku|"
        r"malwod|"
        r"at.sign)",
        (r"ªª", r"\b[a-z][a-z0-9-]+\.[a-z][a-z]|gmail|yahoo|hotmail|outlook|icloud"),
    )

    def __init__(self, policy: Policy) -> None:
        contacts = policy.contacts
        self._roles = Roles(contacts.role_mailboxes)
        self._published = frozenset(contact.value.lower() for contact in contacts.mailboxes)

    def find(self, text: TextView) -> Iterator[Hit]:
        for sign in _AT.finditer(text.text):
            address = _read(text.text, *sign.span())
            if address is None or not self._is_persons(text, address):
                continue
            start = address.start
            if text.text[max(0, start - len(_MAILTO)) : start].lower() == _MAILTO:
                start -= len(_MAILTO)
            plain = address.disguise is _Disguise.NONE
            yield self.rule.at(
                start,
                address.end,
                confidence=0.96 if plain else 0.88,
                because=""
                if plain
                else "It is an address with the @ or the dots written differently.",
            )

    def _is_persons(self, text: TextView, address: _Address) -> bool:
        if self._roles.is_office(address.local) or is_placeholder(address.local):
            return False
        if f"{address.local}@{address.domain}".lower() in self._published:
            return False
        if address.disguise is _Disguise.NONE and address.local.lower() == "name":
            return False  # how a form shows what an address looks like
        start, end = address.start, address.end
        if _is_network_name(text, address) or _is_for_machines(text, address):
            return False
        if address.disguise in {_Disguise.NONE, _Disguise.MARKED}:
            return True
        name = address.local.lower()
        if name.endswith(_SHORT_VERBS):
            return False  # "it's at gmail"
        if name in _NOT_NAMES or name.rpartition(".")[2] in _NOT_NAMES:
            return False
        telling = any(not character.isalpha() for character in name)
        webmail = address.domain in _WEBMAIL_NAME or bool(_WEBMAIL.search(address.domain))
        mail = near(text, _MAIL, start, end, before=70, after=30)
        if address.disguise is _Disguise.HALF_SAID:
            introduced = near(text, _STRICTLY_MAIL, start, end, before=25, after=0)
            return introduced or (telling + webmail + mail > 1)
        shown = text.text[start:end]
        shouted = " AT " in shown and " DOT " in shown and shown != shown.upper()
        return telling or webmail or mail or shouted or _stands_alone(text, start, end)


def _read(text: str, at: int, domain_start: int) -> _Address | None:
    """The address around an @ or what stands for it at [at, domain_start), if there is one.

    The end is cut back to an ending that exists.
    """
    domain_match = _DOMAIN.match(text, domain_start)
    window = text[max(0, at - _LONGEST_LOCAL) : at]
    local_match = _LOCAL.search(window) if domain_match else None
    if domain_match is None or local_match is None:
        return None
    start = at - len(window) + local_match.start()
    if start and text[start - 1].isalnum():
        return None
    pieces = _pieces(domain_match.group())
    while pieces:
        domain = ".".join(label for label, _ in pieces).lower()
        if known_ending(domain) if len(pieces) > 1 else domain in _WEBMAIL_NAME:
            break
        pieces.pop()
    else:
        return None
    end = domain_start + pieces[-1][1]
    if text[end : end + 1].isalnum() or text[end : end + 1] == "@":
        return None
    local = _DOTS.sub(".", _JOINS.sub("_", local_match.group())).strip("'-")
    disguise = _disguise(text[at:domain_start], text[domain_start:end])
    return _Address(start, end, local, domain, disguise)


def _disguise(sign: str, domain: str) -> _Disguise:
    spelled = bool(_SPELLED.search(domain))
    word = "".join(sign.split()).lower()
    if word == "@":
        if sign == "@" or (spelled and not sign[0].isspace()):
            spaced = any(character.isspace() for character in domain)
            return _Disguise.MARKED if spaced or spelled else _Disguise.NONE
        return _Disguise.MARKED if spelled else _Disguise.SPACED
    if word == "at":
        return _Disguise.SAID if spelled else _Disguise.HALF_SAID
    return _Disguise.SPACED if word in "📧🐌🌀🍥" else _Disguise.MARKED


def _pieces(domain: str) -> list[tuple[str, int]]:
    """The labels of a domain and where each ends."""
    found: list[tuple[str, int]] = []
    at = 0
    for match in _DOTS.finditer(domain):
        found.append((domain[at : match.start()], match.start()))
        at = match.end()
    found.append((domain[at:], len(domain)))
    return found


def _stands_alone(text: TextView, start: int, end: int) -> bool:
    """Whether an address fills its line, or a colon or the like leads up to it."""
    line = text.line(start, end)
    if not (text.text[line[0] : start] + text.text[end : line[1]]).strip(" .,!-*"):
        return True
    return bool(_LED_UP_TO.search(text.before(start, 12)))


def _is_network_name(text: TextView, address: _Address) -> bool:
    """Whether it is a name on Mastodon or the like rather than a mailbox."""
    start, end = address.start, address.end
    if text.text[start - 1 : start] == "@":
        return True
    if near(text, _MAIL, start, end, before=60, after=30) or _WEBMAIL.search(address.domain):
        return False
    if address.domain.endswith(_CERTAINLY_MAIL):
        return False
    if near(text, _NETWORK, start, end, before=60, after=30):
        return True
    return bool(_NETWORK_HOST.search(address.domain)) and near(
        text, _FOLLOW, start, end, before=80, after=40
    )


def _is_for_machines(text: TextView, address: _Address) -> bool:
    """Whether it is a login, a git remote, or a part of a link that is no mailbox."""
    start, end = address.start, address.end
    after = text.text[end : end + 2]
    if address.local.lower() == "git" or (after[:1] == ":" and after[1:].strip("/~").isalnum()):
        return True
    if _SHELL.search(text.before(start, 40)):
        return True
    if address.disguise is not _Disguise.NONE:
        return False
    segment = text.inside(start, end)
    return (
        segment is not None
        and segment.kind is SegmentKind.LINK
        and text.text[start - 1 : start] != "="
        and _MAILTO not in segment.text.lower()
    )
