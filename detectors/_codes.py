"""Codes that somebody gives in words: to sign in with, or to open a door or a device."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter.patterns import any_of
from linter.rule import Trigger

from ._password_values import ADVICE, sentence
from ._phrases import phrase, words
from ._tokens import Secret

__all__ = ["TRIGGERS", "find_codes"]

TRIGGERS: Final[tuple[Trigger, ...]] = (
    (r"\bcodes?\b|\bopens? (?:with|using|on)\b|disarm|unlock", r"\d\d\d"),
    r"\d\d\d (?:is|was) (?:your|my|the)\b|\botp\b",
    (r"\bcomb(?:o|ination)\b", r"\d"),
    (r"\b(?:pin|keypad|key ?safe|key ?box|lock ?box|padlock|bike lock)\b", r"\d\d\d"),
)

_SENT_DIGITS: Final = 6  # as nearly every service's one-time codes have
_NOT_SIGN_IN: Final = phrase(
    r"\b(?:promo\w*|discount|voucher|coupon|dress|post(?:al)?|zip|area|dial\w*|sort|country|qr|"
    r"bar|module|"
    r"course|ucas|error|colou?r|hex|status|exit|http|referral|ticket|booking|order|tracking|"
    r"product|part|"
    r"event|check-?out|offer|sale|off|unit|programme|institution|airport|morse|source|genetic|tax|"
    r"cost|budget|nominal|project|job|vacancy|room|case|charity|swift|bic|cvv|cvc|card|stock|"
    r"company|"
    r"raffle|student|staff|centre|exam|building|fire|highway|penal|civil|conduct|practice|train|"
    r"fault|"
    r"model|spine|class|gift|redeem|save|text (?:us|the|it|code|this))\s?(?:code)?\b"
)
_ONE_TIME: Final = (
    r"(?:one[- ]?time|otp|totp|2fa|mfa|two[- ]?(?:factor|step)|verification|verify|"
    r"auth(?:entication|enticator|orisation|orization)?|log[- ]?in|sign[- ]?in|security|activation|"
    r"unlock|whatsapp|google|apple|microsoft|facebook|instagram|telegram|paypal|amazon|"
    r"bank(?:ing)?)"
)
_CODE_BEFORE: Final = phrase(
    rf"\b(?:{_ONE_TIME}\s(?:\pL+\s)?(?:code|pin|passcode|number|password)|otp|2fa code|mfa code)\b"
    r"[^\n\d.]{0,30}?(?:\bis\b|'s|:|=|-|\bwas\b|\bsays\b|>)?\s*['\"]?"
    r"([a-z]-\d{4,8}|\d{3}(?: |-)\d{3}|\d{4}(?: |-)\d{4}|\d{4,8})\b"
)
_YOUR_CODE: Final = phrase(
    r"\b(?:your|the|my) (?:\pL+ )?code (?:is|was|[:=])?:?\s*([a-z]-\d{4,8}|\d{3}(?: |-)\d{3}|"
    r"\d{5,8})\b"
)
# A code that came by itself: "sent me code: 718-204", "got a code, 718 204".
_SENT: Final = phrase(
    r"\b(?:sent|sends?|sending|texted|texts?|messaged|emailed|pinged|pings?|got|getting|received|gave|given|had|asks?|asking)\s"
    r"(?:(?:me|us|him|her|through|over|for|out|by|text|sms|email|a|an|the|this|my|another|yet|some|random|message|saying|with|notification)\s)*code\b"
    r"[^\n\d.?!]{0,20}([a-z]-\d{4,8}|\d{3}(?: |-)\d{3}|\d{4,8})\b"
)
_ARRIVED: Final = phrase(
    r"\bcode\s(?:just\s|has\s)?(?:came|come|arrived|popped|landed)\b[^\n\d.?!]{0,20}"
    r"(\d{3}(?: |-)\d{3}|\d{6})\b"
)
_CODE_AFTER: Final = phrase(
    r"\b([a-z]-\d{4,8}|\d{3}(?: |-)\d{3}|\d{4,8})\b (?:is|was) (?:your|my|the) "
    r"(?:[\pL-]+ ){0,4}?(?:code|passcode|otp|one[- ]time \pL+)\b"
)
_SIGN_IN: Final = phrase(
    rf"\b{_ONE_TIME}\b|\bsms\b|\btexted\b|\btext(?:ing)? me\b|\bexpires? in\b|\bdo(?:n'?t|"
    rf" not) share\b|"
    r"\btype it in\b|\benter it\b|\blogging (?:in|on)\b|\blog(?:ged)? (?:in|on)\b|"
    r"\bsign(?:ing)? in\b"
)


def _as_sent(value: str) -> bool:
    """Whether a code has the form that services send: six digits, also in two halves, or "G-…"."""
    return sum(map(str.isdigit, value)) == _SENT_DIGITS or value[0].isalpha()


def _one_time(text: str) -> Iterator[Secret]:
    for match in _CODE_BEFORE.finditer(text):
        lead = text[max(0, match.start() - 12) : match.start(1)]
        if not _NOT_SIGN_IN.search(lead) and not ADVICE.search(lead):
            yield Secret(*match.span(1), "The words before it call it a sign-in code.", 0.93)
    for match in _YOUR_CODE.finditer(text):
        ordinary = _NOT_SIGN_IN.search(sentence(text, *match.span(1)))
        if not ordinary and (_SIGN_IN.search(text) or _as_sent(match.group(1))):
            yield Secret(*match.span(1), "It is given as a code to sign in with.", 0.85)
    for match in _SENT.finditer(text):
        ordinary = _NOT_SIGN_IN.search(sentence(text, *match.span(1)))
        plain = match.group().lower().startswith(("got", "had")) and match.group(1).isdigit()
        if not ordinary and (_SIGN_IN.search(text) or (_as_sent(match.group(1)) and not plain)):
            yield Secret(*match.span(1), "It is a code that was sent to somebody.", 0.85)
    for match in _ARRIVED.finditer(text):
        if not _NOT_SIGN_IN.search(sentence(text, *match.span(1))):
            yield Secret(*match.span(1), "It is a code that was sent to somebody.", 0.85)
    for match in _CODE_AFTER.finditer(text):
        words = text[match.end(1) : match.end()]
        sign_in = _SIGN_IN.search(words) or _SIGN_IN.search(text)
        if sign_in and not _NOT_SIGN_IN.search(words):
            yield Secret(*match.span(1), "The words after it call it a sign-in code.", 0.93)


_DOORS: Final = any_of(
    (
        *words(
            "door doors gate gates entry keypad key-pad keysafe key-safe lockbox lock-box alarm "
            "locker padlock lock safe garage shutter barrier staffroom storeroom stockroom shed "
            "cupboard intercom entrance fob lift bike-store"
        ),
        *("key safe", "key box", "lock box", "server room", "bike shed", "back door", "front door"),
    )
)
_DEVICES: Final = any_of(
    words(
        "phone iphone ipad tablet laptop sim device screen voicemail computer till printer console "
        "photocopier smartboard"
    )
)
_OPENING: Final = r"(?:code|combination|combo|pin(?:\s(?:code|number))?|passcode)"
_DOOR_VALUE: Final = (
    r"['\"]?([*#]\d{3,8}[#*]?|[a-z]{1,2}\d{3,8}[a-z]{0,2}[#*]?|\d{3,8}[a-z]{1,2}[#*]?|\d{3}[#*]|\d{4,8}[#*]?|"
    r"\d{1,2}-\d{1,2}-\d{1,2}(?:-\d{1,2})?)"
)
_DOOR: Final = phrase(
    rf"\b(?:{_DOORS}|{_DEVICES})(?:'s)?\s(?:\pL+\s)?{_OPENING}\b(?:\s(?:for|to|"
    rf"on)\s(?:[\pL']+\s){{1,5}}?)?"
    rf"\s*(?:is|'s|:|=|-|was)?(?:\s(?:now|still))?\s*{_DOOR_VALUE}(?:\W|$)"
)
_CODE_FOR_DOOR: Final = phrase(
    rf"\b{_OPENING}\b\s(?:for|to|on|of|into)\s(?:[\pL']+\s){{0,5}}?(?:{_DOORS}|"
    rf"{_DEVICES})\b[^.\n\d]{{0,40}}?"
    rf"(?:is|'s|:|=|-|to)(?:\s(?:now|still|currently|just))?\s*{_DOOR_VALUE}(?:\W|$)"
)
_ENTER: Final = phrase(
    rf"\b{_OPENING}\b\s(?:to|for)\s(?:get(?:ting)?\s(?:in|into|inside)|open|opening|enter|entry|"
    rf"let\s\pL+\sin)\b"
    rf"[^.\n\d]{{0,40}}?(?:is|'s|:|=|-)\s*{_DOOR_VALUE}(?:\W|$)"
)
_OPENS_WITH: Final = phrase(
    rf"\b{_DOORS}\b[^.\n]{{0,40}}\bopens? (?:with|using|on)\s(?:the\s)?(?:(?:code|pin|"
    rf"number)\s)?{_DOOR_VALUE}"
    r"(?:\W|$)"
)
_KEYPAD: Final = phrase(
    r"\b(?:keypad|key ?safe|key ?box|lock ?box|padlock|bike lock)\b\s*(?:is|:|=|"
    r"-)\s*([#*]?\d{4,8}[#*]?)(?:\W|$)"
)
_IT_IS: Final = phrase(
    rf"\b(?:{_DOORS}|{_DEVICES})\b[^.\n\d]{{0,40}}\b{_OPENING}\b(?:,|\s-|\s;|;|:)?\s?(?:it"
    rf"|which|that|and it)(?:'s|\sis|\swas)\s"
    rf"{_DOOR_VALUE}(?:\W|$)"
)
_DISARM: Final = phrase(
    rf"\b(?:disarm|unset|deactivate|unlock|switch\s(?:it\s)?off|turn\s(?:it\s)?off)\s(?:it\s|the\s\pL+\s|them\s)?"
    rf"(?:with|using|by\styping|by\sentering)\s(?:the\s)?(?:(?:code|pin|number)\s)?{_DOOR_VALUE}(?:\W|$)"
)
_COMBINATION: Final = phrase(
    r"\b(?:combination|combo)\b(?:\s(?:lock|number))?\s*(?:is|:|=)\s*"
    r"((?:\d{1,2}[- ]){2,3}\d{1,2}|\d{3,6})\b"
)


def _doors(text: str) -> Iterator[Secret]:
    for pattern in (
        _DOOR,
        _CODE_FOR_DOOR,
        _ENTER,
        _OPENS_WITH,
        _KEYPAD,
        _IT_IS,
        _DISARM,
        _COMBINATION,
    ):
        for match in pattern.finditer(text):
            if not ADVICE.search(sentence(text, *match.span(1))):
                yield Secret(
                    *match.span(1), "It is given as what opens a door, a lock or a device.", 0.78
                )


def find_codes(text: str) -> Iterator[Secret]:
    """One-time codes and the codes of doors and devices; some may overlap."""
    for finder in (_one_time, _doors):
        yield from finder(text)
