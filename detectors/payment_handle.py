"""A personal payment address: a PayPal.Me or Monzo.me link, a handle to pay, a crypto wallet.

Flags: personal links of PayPal, Monzo, Revolut, Cash App, Venmo, Wise, Starling and Strike,
also spelled out ("paypal dot me slash …"); handles and mailboxes given beside such a
service's name; UPI addresses; wallets whose checksum is right (Bitcoin, Ethereum, Litecoin,
Dogecoin, XRP, Tron, Monero and others), and those of coins without one where the wording
says what they are.
Leaves alone: the services' own accounts and pages, stock tickers ($TSLA), fund-raising
pages and tip jars (JustGiving, GoFundMe, Ko-fi), token contracts, transaction hashes.
Why: policy 7.1, financial details.
Source: the services' own help pages; checksums as given in ``_wallets``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Match, Pattern, bounded
from linter.rule import Trigger
from linter.segments import SegmentKind

from ._spaces import loosely, spaced
from ._wallets import TRIGGER as WALLET_TRIGGER
from ._wallets import wallets

_NAME: Final = r"[a-z0-9][a-z0-9_.-]{0,40}[a-z0-9_]"
_DOT: Final = r"(?: ?[\[({]? ?(?:[.,]|dot) ?[\])}]? ?)"
_SLASH: Final = r"(?: ?/ ?| ?(?:forward )?slash ?)"
_SITE: Final = (
    rf"(?:pay ?pal{_DOT}me|pay ?pal{_DOT}com{_SLASH}paypalme|monzo{_DOT}me"
    rf"|monzo{_DOT}com{_SLASH}pay(?:{_SLASH}r)?|revolut{_DOT}me|cash{_DOT}(?:app|me)"
    rf"|venmo{_DOT}com(?:{_SLASH}u)?|wise{_DOT}com{_SLASH}pay{_SLASH}(?:me|r)"
    rf"|settleup{_DOT}starlingbank{_DOT}com|strike{_DOT}me|bunq{_DOT}me|lydia-app{_DOT}com"
    rf"|tikkie{_DOT}me|vipps{_DOT}no|swish{_DOT}nu|pay{_DOT}sumup{_DOT}com)"
)
_LINK: Final = spaced(
    rf"(?:https?://)?(?:www\.|account\.|link\.)?{_SITE}{_SLASH}(?P<name>[$@]?{_NAME}"
    r"(?:/[a-z0-9.,_/-]*[a-z0-9])?(?:\?[^\s<>\"]*[a-z0-9])?)"
)
# Paths of the services' own pages.
_PAGES: Final = frozenset(
    [
        "about",
        "app",
        "blog",
        "business",
        "careers",
        "contact",
        "download",
        "fees",
        "features",
        "help",
        "home",
        "legal",
        "login",
        "press",
        "pricing",
        "privacy",
        "security",
        "signin",
        "signup",
        "support",
        "terms",
        "uk",
    ]
)

# "Wise", "Starling" and "Chime" are also words, so they need a word or sign more.
_SERVICE: Final = (
    r"(?:(?:pay ?pal|monzo|revolut)(?:[ .]?me)?|rev ?tag|cash ?app|cash ?tag|venmo"
    r"|zelle|paym|interac|pay ?id|google ?pay|gpay|paytm|phonepe|upi|bhim|wise ?tag|wise ?[:=]"
    r"|(?:my|on|via|through|by) (?:wise|starling|chime))"
)
_IS: Final = (
    r"(?:'s| ?=|(?: (?:id|tag|name|user ?name|handle|account|acc|address|link|email|is|me|at|to"
    r"|on|via"
    r"|it|them|the|money|please|pls|plz|also|still|here|me at))|[ ,]*[:=>()*\"'-]){0,4}"
)
_AFTER: Final = spaced(
    rf"(?:\bmy )?\b{_SERVICE}{_IS} ?"
    rf"(?P<name>[@$]{_NAME}|[a-z0-9_.+-]+ ?@ ?[a-z0-9-]+(?:\.[a-z0-9-]+)+)"
)
_WORD_AFTER: Final = spaced(
    rf"\b(?:(?:my )?(?:{_SERVICE}|wise|starling) (?:id|tag|user ?name|handle|name)(?: is|'s"
    rf"| ?[:=]) ?"
    r"|(?:my )?(?:rev|wise|cash) ?tag(?: is|'s| ?[:=]) ?|my (?:pay ?pal|monzo|revolut)\.me (?:is"
    r"|=) ?"
    r"|(?:pay ?pal|monzo|revolut|venmo)(?:'s| is| ?=) ?)[\"'@]?"
    r"(?P<name>[a-z][a-z0-9_.-]{2,40}[a-z0-9_])"
)
_MAILBOX: Final = r"[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+"
_BEFORE: Final = spaced(
    rf"(?P<name>[@$]{_NAME}[ ,]*[(-]?|{_MAILBOX}(?:[ ,]*[(-]| (?:on|via|through|for|is my)\b)) ?"
    r"(?:(?:it'?s|is|that'?s|which is) (?:my|me|mine) )?(?:(?:on|via|through|for|is my|=|my) ?"
    rf"(?:the )?)?{_SERVICE}\b"
)
# A handle given as one's own, or to pay, near the name of a service.
_GIVEN: Final = spaced(
    r"(?:\b(?:i'?m(?: on(?: there| it)?)?|i am|as|under|mine(?:'s| is)?|find me(?: at| under)?"
    r"|me|us|look for|search"
    r"(?: for| up)?|send(?: it| that| yours| money)? to|pay(?: it)? to|to|it'?s|that'?s|@|name"
    r"|username|user"
    r"|tag|handle|id|account|acc|address|email|at|is|are|i go by|known as|called|yw|ydi|est|es"
    r"|ist|to"
    r"|bin|soy|sono|jestem)|[:=>→👉]|\b(?:pay ?pal|monzo|revolut|venmo|cash ?app)(?: [\pL]+){0,2}"
    rf" ?[(,-])[ :,=>→👉\"'(-]{{0,4}}(?P<name>[@$]{_NAME}|{_MAILBOX})"
)
_GIVEN_AFTER: Final = spaced(
    rf"(?P<name>[@$]{_NAME}|{_MAILBOX})[\"')]? ?(?:[,(-] ?)?"
    r"(?:(?:is|that'?s|it'?s) )?(?:me\b|mine\b|on there\b|on it\b|my (?:tag|handle|name|one)\b)"
)
_SERVICE_HERE: Final = spaced(
    r"\b(?:pay ?pal|monzo|revolut|rev ?tag|cash ?app|cash ?tag|venmo|zelle|paym|google ?pay|gpay"
    r"|paytm|phonepe|upi|wise ?tag|transferwise|bunq|strike app|lightning|lydia|vipps|swish"
    r"|(?:my|on|via|through|by|use) (?:wise|starling|chime|strike))\b"
)
_NO_OFFER: Final = spaced(
    r"\b(?:thanks|thank you|customer (?:service|support)|complain\w*|tweet(?:ed)?|dm'?d|follow"
    r"|works? (?:at|for)|told|asked|scam\w*|fraud\w*|phishing|fake|spoof\w*|phish|report(?:ed)?"
    r"|locked|frozen|blocked|outage|support|help me|except|apart from|not on|don'?t (?:use|have|do)"
    r"|rather than|instead of|no longer|tag us|win|giveaway|competition|vouchers?|talk|podcast"
    r"|(?:sent|paid|transferred) (?:it|the|them|my|him|her|[£$€])|hosting|interview\w*|hiring"
    r"|webinar)\b"
)
_NAMING: Final = spaced(r"\b(?:tag|handle|name|username|user|id|send|pay|there)\b|\$")
_WRITE_TO: Final = spaced(
    r"\b(?:e-?mail|write|contact|rsvp|questions?|enquir\w+|info|apply|details|reply|cc|newsletter)"
    r"\b[^@]{0,40}$"
)
_UPI: Final = Pattern(
    r"\b[a-z0-9][a-z0-9._-]{1,40}@(?:upi|ok(?:hdfcbank|sbi|icici|axis)|ybl|ibl|axl|paytm|apl"
    r"|ptsbi|pthdfc|ptaxis|ptyes|waicici|wahdfcbank|waaxis|wasbi)\b"
)
_NAMED_COIN: Final = Pattern(r"\b(?P<name>[a-z0-9][a-z0-9-]{2,40}\.(?:eth|sol))\b")

_LABELLED: Final = spaced(
    r"(?:rev|cash|wise) ?tag ?[@$]|(?:pay ?pal|monzo|revolut|rev ?tag|cash ?app|cash ?tag|venmo"
    r"|wise ?tag|zelle|pay ?id|paytm)"
    r"(?:'s| ?=| is|(?: (?:id|tag|user ?name|handle|me))? ?[:=-]| (?:id|tag|user ?name|handle) ?@"
    r"| [a-z0-9_.+-]+@[a-z0-9-]+\.)"
)

# The services' own accounts, and makers of theirs.
_COMPANY: Final = Pattern(
    r"@?(?:ask|hello|team)?(?:pay ?pal|monzo|revolut|cash ?app|venmo|wise|transferwise|zelle"
    r"|starling ?bank|strike)(?:uk|app|help|support|care|business|bank|ie|us|inc|me|community)*"
)
_MONEY: Final = Pattern(
    r"\b(?:send|sent|pay|pays|paying|paid|tips?|tipping|chip in|split|owes?|transfer|fiver|tenner"
    r"|quid|cash|money|donat\w*|commissions?|deposit|refund|reimburse|my|mine|me|i'm|each|pls"
    r"|please|drop|whip-?round|splitting|lend|flush|generous|kitty|sats|buy me|rent|petrol|p&p"
    r"|entry|tickets?)\b|[£€$]\s?[0-9]"
)
_COIN_MONEY: Final = Pattern(
    r"\b(?:send|pay|tips?|donat\w*|wallet|address|addy|crypto|eth|ethereum|btc|bitcoin|sol|solana"
    r"|usdt|usdc|coins?|token|airdrop|nfts?|mint|fund|support|buy me)\b"
)
_NOT_OURS: Final = Pattern(
    r"\b(?:contract(?: address)?|smart contract|ca|token address|burn(?:ed)? address|burn"
    r"|null address|genesis|satoshi'?s|hacker'?s?|scam(?:mer)?'?s?|thief'?s|exploiter'?s?"
    r"|stolen|ransom\w*|block ?chain explorer|tx|txid|transaction|sanctioned|exchange'?s)\b"
)
_NOBODY: Final = Pattern(r"(?i)0x(?:0{36,40}[0-9a-f]{0,4}|0*dead)")
_SOLANA_SAID: Final = Pattern(r"\b(?:sol(?:ana)?|phantom|wallet)\b")
_WALLET_SAID: Final = Pattern(
    r"\b(?:wallet|eth(?:er(?:eum)?)?|crypto|metamask|usdt|usdc|matic|polygon|bnb|address|addy|send"
    r"|tips?|donat\w*|pay)\b"
)


class PaymentHandle:
    rule: ClassVar[Rule] = Rule(
        code="FIN006",
        slug="payment-handle",
        clause="7.1",
        message="This is a personal payment address.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="payment address",
    )
    triggers: tuple[Trigger, ...] = loosely(
        r"\b(?:pay ?pal|monzo|revolut|rev ?tag|cash ?(?:app|tag)|venmo|wise(?: ?tag)?|zelle|paym"
        r"|interac|pay ?id|gpay|google ?pay|paytm|phonepe|upi|bhim|starling|chime|strike)\b",
        r"\b(?:cash|settleup|strike|bunq|lydia-app|tikkie|vipps|swish|sumup)[ (\[{]*(?:\.|dot)",
        r"\b(?:bunq|lydia|vipps|swish|lightning)\b",
        r"@(?:upi|ok(?:hdfcbank|sbi|icici|axis)|ybl|ibl|axl|paytm|apl|pt[a-z]{3}|wa[a-z]{3})",
        r"\.(?:eth|sol)\b",
        WALLET_TRIGGER,
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        for start, end, confidence, because in (
            *_links(text),
            *_coins(text),
            *_handles(text),
            *_given(text),
        ):
            if not any(start < stop and begin < end for begin, stop in taken):
                taken.append((start, end))
                yield self.rule.at(start, end, confidence=confidence, because=because)


_Seen = tuple[int, int, float, str]
_NEIGHBOUR: Final = 60  # characters of the sentences beside a handle's own


def _links(text: TextView) -> Iterator[_Seen]:
    for match in _LINK.finditer(text.text):
        name = (match["name"] or "").lstrip("$@").split("/")[0].lower()
        if name in _PAGES or not bounded(text.text, *match.span()):
            continue
        start, end = match.span()
        segment = text.inside(start, end)
        if segment is not None and segment.kind is SegmentKind.LINK and segment.start <= start:
            if "/" in text.text[segment.start : start].replace("://", ""):
                continue  # part of a longer link, such as a news site's
            end = max(end, segment.end)
        yield start, end, 0.95, "Anybody who opens this link can see whom it pays."
    for match in _UPI.finditer(text.text):
        yield *match.span(), 0.9, "It is an address of the UPI payment system."


def _handles(text: TextView) -> Iterator[_Seen]:
    for pattern in (_AFTER, _BEFORE, _WORD_AFTER):
        for match in pattern.finditer(text.text):
            if _is_personal(text, match) and (pattern is not _WORD_AFTER or _is_tag(match)):
                start, end = match.span()
                if text.text[start] == "@" and start and text.text[start - 1].isalnum():
                    continue
                while text.text[start] in " ,(":
                    start += 1
                yield start, end, 0.85, "It stands beside the name of a payment service."


def _given(text: TextView) -> Iterator[_Seen]:
    """Handles that somebody gives as their own in a sentence about a service, or next to one."""
    if _SERVICE_HERE.search(text.text) is None:
        return
    for pattern in (_GIVEN, _GIVEN_AFTER):
        for match in pattern.finditer(text.text):
            name = (match["name"] or "").rstrip(".,")
            start, end = match.span(1)
            first, last = text.sentence(start, end)
            if first:
                first = max(text.sentence(first - 1, first - 1)[0], first - _NEIGHBOUR)
            if last < len(text.text):
                last = min(text.sentence(last, last + 1)[1], last + _NEIGHBOUR)
            around = text.text[first:last]
            if _SERVICE_HERE.search(around) is None or _NO_OFFER.search(around):
                continue
            if not _is_personal(text, match) or _COMPANY.fullmatch(name.split("@")[-1]):
                continue
            if start and text.text[start - 1].isalnum():
                continue
            if name[0] not in "@$" and _WRITE_TO.search(text.text[first:start]):
                continue
            beside = _SERVICE_HERE.search(text.text, *text.sentence(start, end))
            if not beside and not _NAMING.search(match.group()):
                continue
            if name[0] == "$" and "cash" not in around.lower():
                continue
            if _MONEY.search(around) or name[0] == "$":
                yield start, end, 0.8, "It is given as a name to pay, beside a payment service."


def _is_tag(match: Match) -> bool:
    """Whether a plain word after a service is a name there ("is locked" is not)."""
    said, name = match.group().lower(), match["name"] or ""
    if any(not character.isalpha() for character in name.rstrip(".")):
        return True
    return any(word in said for word in ("tag", " id", "name", "handle", ".me"))


def _is_personal(text: TextView, match: Match) -> bool:
    name = (match["name"] or "").split(" ")[0].rstrip(",(-")
    if _COMPANY.fullmatch(name) or not any(character.isalpha() for character in name):
        return False
    if (
        name[0] == "$"
        and name[1:].isupper()
        and len(name) <= 6
        and "cash" not in match.group().lower()
    ):
        return False  # a stock ticker
    after = text.text[match.end() : match.end() + 2]
    if after == "'s":
        return False
    start, end = text.sentence(*match.span())
    if name[0] == "$" or _LABELLED.match(match.group()) is not None:
        return True
    return _MONEY.search(text.text, start, end) is not None


def _coins(text: TextView) -> Iterator[_Seen]:
    for wallet in wallets(text.text):
        address = text.text[wallet.start : wallet.end]
        segment = text.inside(wallet.start, wallet.end)
        if segment is not None and segment.kind is not SegmentKind.TAG:
            continue
        before = text.before(wallet.start, 40)
        if _NOT_OURS.search(before) or _NOBODY.match(address):
            continue
        if wallet.checked:
            because = f"It is a {wallet.coin} address: its checksum is right."
            yield wallet.start, wallet.end, 0.95, because
        elif (_SOLANA_SAID if wallet.coin == "Solana" else _WALLET_SAID).search(text.text):
            because = f"It has the form of a {wallet.coin} address, and the words say so."
            yield wallet.start, wallet.end, 0.85, because
    for match in _NAMED_COIN.finditer(text.text):
        start, end = text.sentence(*match.span())
        if _COIN_MONEY.search(text.text, start, end) and bounded(
            text.text, *match.span(), also="@"
        ):
            yield *match.span(), 0.8, "It names a crypto wallet."
