"""Wording that shows a home empty, a way into it, a way to it, or somebody alone in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

from ._phrases import phrase
from ._when import HOURS, UNTIL, WHEN

__all__ = [
    "COME",
    "DIRECTIONS",
    "EMPTY",
    "IN_THE_HOUSE",
    "KINDS",
    "NOBODY",
    "NOT_BACK",
    "NTH_DOOR",
    "ROUTINE",
    "Kind",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of giving somebody's whereabouts away.

    ``whole``: the match is one piece, not to be cut where its next clause begins.
    """

    pattern: Pattern
    because: str
    confidence: float
    whole: bool = False


_HOME: Final = (
    r"(?:house|flat|apartment|home|bungalow|cottage|farmhouse|maisonette|property|place|annexe?|"
    r"studio flat|houseboat)"
)
_KIN: Final = (
    r"(?:mum|dad|mam|parent|nan|gran|grandma|grandad|grandparent|sister|brother|in-law|neighbour|"
    r"neighbor|auntie|uncle|boss|landlord)"
)
_OWN: Final = rf"(?:my|our|the|his|her|their|(?:my\s|our\s)?{_KIN}'?s'?|\pL+'s)"
_EMPTY_WORD: Final = (
    r"(?:empty|unoccupied|unattended|vacant|deserted|all locked up|all shut up|locked up)"
)
_BE: Final = (
    r"(?:'s|'ll be|\s(?:is|are|will be|stands?|sits?|lies|being|gets left|is left|will stand|"
    r"will sit))"
)
_ADVERBS: Final = (
    r"(?:(?:now|going to be|gonna be|completely|totally|standing|sitting|being left|left|lying|"
    r"all|just|"
    r"currently|actually|also|always|usually|officially)\s)*"
)
EMPTY: Final = phrase(
    rf"(?:\b{_OWN}\s(?:\pL+\s)?|^\s*|"
    rf"[.!?,;]\s?){_HOME}{_BE}\s{_ADVERBS}{_EMPTY_WORD}\b(?:\s{WHEN})?"
    rf"|\b(?:leav(?:e|es|ing)|left|shut(?:ting)? up)\s(?:\pL+\s)?{_OWN}\s(?:\pL+\s)?{_HOME}\s"
    rf"(?:(?:standing|completely|all|totally)\s)?(?:empty|unoccupied|unattended)\b(?:\s{WHEN})?"
    rf"|\b{_HOME}\s(?:all\s)?(?:empty|unoccupied|unattended)\s{WHEN}"
    rf"|\bempty\s{_HOME}\s(?:here\s)?{WHEN}"
    rf"|(?:^|[,;.!(]\s?)(?:(?:the|our|my)\s)?(?:house|flat|home)\s{_ADVERBS}(?:empty|locked up|"
    rf"shut up)"
    rf"(?:\s{WHEN}|[.,;!)]|$)"
)
_NO_ONE: Final = (
    r"(?:no ?-?one|nobody|none of us|neither of us|never anyone|not a soul|"
    r"(?:isn't|won't be) any(?:one|body))"
)
_AT_HOME: Final = (
    r"(?:home|at home|at (?:the|our|my) (?:house|flat|place)|in the (?:house|flat)|at (?:ours|"
    r"mine)|"
    r"in|about|around|there|here)(?:\sat (?:ours|mine|home|(?:number|no\.?)\s?\d{1,3}))?"
)
NOBODY: Final = phrase(
    rf"\b{_NO_ONE}(?:'s|'ll be|\s(?:is|are|will be|here))?\s(?:(?:ever|usually|normally|back|"
    rf"going to be)\s)*"
    rf"{_AT_HOME},?\s(?:(?:at all|to answer|to sign)\s)?(?:{HOURS}|{WHEN})[^.\n!?]{{0,25}}"
    rf"|\b{_NO_ONE}(?:'s|\sis)?\sat (?:the (?:house|flat)|ours|mine)(?:[.!,;]|\s?$)"
    rf"|\bwe(?:'re| are)\s(?:(?:both|all)\s)?(?:out|at work|away)\s(?:at work\s|of the house\s|"
    rf"working\s)?"
    rf"{HOURS}[^.\n!?]{{0,25}}"
    rf"|\b{_NO_ONE}(?:'s|\sis|\sare)?\s(?:home|at home|in the (?:house|flat)|at ours)\b"
    r"[^.\n!?]{0,20}\b(?:doorbell|parcels?|deliver\w*|porch|courier|knock|ring|neighbours?)\b"
)
_NOT_HOME: Final = phrase(
    r"\b(?:aren't|isn't|ain't|not|won't be|will not be|don't get|not getting)\s(?:(?:back|at|"
    r"going to be)\s)*"
    rf"home\s(?:again\s)?(?:{UNTIL}|(?:un)?till?\s(?:(?:gone|about|around)\s)?(?:\d|six|seven|"
    rf"eight|late))"
)
NOT_BACK: Final = phrase(
    rf"\bwe(?:'re not| aren't| are not|"
    rf" won't be)\s(?:getting )?back\s(?:home\s)?(?:again\s)?{UNTIL}"
)
_HIDING: Final = (
    r"(?:door ?mat|mat|(?:plant|flower)? ?pots?|planter|stones?|rock|gnome|bricks?|"
    r"(?:wheelie )?bin|"
    r"meter (?:box|cupboard)|key ?(?:safe|box)|lock ?box|porch|shed|letter ?box|step|ledge|"
    r"lintel|hook|"
    r"hanging basket|gutter|log (?:pile|store)|coal bunker|watering can|bird ?(?:box|house|table|"
    r"bath)|"
    r"greenhouse|slab|tile|geraniums?|hedge|gate ?post|door ?frame|bench|barbecue|bbq)"
)
_KEY: Final = phrase(
    r"\b(?:(?:spare|front[\s-]+door|back[\s-]+door|house|door|our|my|the)\s)*keys?"
    r"(?:'s|'ll be|\s(?:is|are|will be|lives?|left|hidden|hides|stays?|kept))?\s"
    r"(?:(?:is|always|still|just|now|kept|hidden|left|usually|hanging|tucked)\s)*"
    r"(?:under|underneath|beneath|behind|in|inside|on top of|on|below|above|with|by|next to)\s"
    rf"(?:the|a|our|my|that|one of the)\s(?:\pL+[\s-]+){{0,3}}?{_HIDING}\b"
)
_UNLOCKED: Final = phrase(
    r"\b(?:front|back|side|patio|kitchen|garage)\s(?:door|gate|window)(?:'s| is| will be|'ll be|"
    r" stays|"
    r" isn't| won't be|'s not| is not| is never)\s(?:(?:always|never|left|usually|not|ever|"
    r"just)\s)*"
    r"(?:unlocked|locked|open|on the latch)\b"
)
_ALONE_WORD: Final = (
    r"(?:alone|on (?:my|our|his|her|their) own|by (?:my|him|her|them)sel(?:f|ves)|just me|"
    r"to (?:myself|ourselves|herself|himself))"
)
_WHERE_ALONE: Final = (
    r"(?:home|at home|in (?:the|my|our|this) (?:\pL+ )?(?:house|flat|place)|(?:house|flat|"
    r"place)(?:'s)?|"
    r"i'm (?:alone )?here)"
)
_ALONE: Final = phrase(
    rf"\b{_WHERE_ALONE}\s(?:all\s)?{_ALONE_WORD}\b[^.\n!?]{{0,25}}?\s(?:{HOURS}|{WHEN}|from\s\d|"
    rf"till?\s\d)"
    rf"|\b{_ALONE_WORD}\b[^.\n!?,]{{0,12}}?\s{_WHERE_ALONE}\s[^.\n!?]{{0,20}}?(?:{HOURS}|{WHEN})"
    r"|\b(?:kids?|children|son|daughter|boys|girls|twins)(?:'s|\s(?:are|is|will be))\s(?:often\s|"
    r"always\s)?"
    rf"(?:(?:home|at home|in the house)\s)?{_ALONE_WORD}\s(?:{HOURS}|till?\s(?:i'm|"
    rf"we're)\s(?:back|home))"
    r"[^.\n!?]{0,30}"
    r"|\b(?:kids?|children|son|daughter|boys|girls|twins|\pL+)\slets?\s(?:themsel(?:f|ves)|"
    r"himself|herself)"
    rf"\sin\s[^.\n!?]{{0,30}}?(?:alone|after school|{HOURS}|at\s\d|at half)"
    r"|\b(?:first night|night)\s(?:in ages\s|this year\s)?(?:at\s)?home\s(?:all\s)?alone\b"
    rf"|\balone\s(?:here|there)\s{WHEN}"
)
_CHECK_AT: Final = phrase(
    rf"\b(?:at home|home)\b[^.\n!?]{{0,80}}\b(?:on my own|alone|by myself)\s{WHEN}"
)
_CHECK_IN: Final = phrase(
    r"\bcheck(?:ed|ing)?[\s-]*in(?:to|g)?:?\s?[\x{1F4CD}\s]*(?:from|at|to|@)?\s?(?:(?:my|our)\s)?"
    r"(?:home|house|flat)\b[^.\n!?]{0,40}"
    r"|\x{1F4CD}\s?(?:(?:at|back|my|our|currently)\s)*(?:home|house|flat)\b(?:\s(?:alone|"
    r"sweet home|in bed))?"
)
_SHOP: Final = (
    r"(?:pub|church|chapel|mosque|temple|school|station|shops?|chippy|chip shop|launderette|"
    r"laundrette|"
    r"bakery|baker's|butcher'?s?|post office|post ?box|phone box|co-?op|tesco|sainsbury'?s|lidl|"
    r"aldi|spar|"
    r"newsagent'?s?|bookies?|bookmaker'?s?|barber'?s?|hairdresser'?s?|salon|takeaway|pharmacy|"
    r"chemist'?s?|"
    r"park|playground|bus stop|garage|surgery|library|bridge|florist'?s?|caf[eé]|caff|cemetery|"
    r"allotments?|green|pond|roundabout|war memorial|nursery|bank|dentist'?s?|vet'?s?|"
    r"greengrocer'?s?)"
)
_BESIDE: Final = (
    r"(?:opposite|above|over|behind|next[\s-]+door to|next to|across (?:the (?:road|street) )?from|"
    r"facing|"
    r"past|two doors (?:down |up )?from|a few doors (?:down |up )?from|beside)"
)
DIRECTIONS: Final = phrase(
    r"\b(?:i|we|she|he|they|\pL+)\s(?:live|lives)\s"
    r"(?:(?:right|directly|just|bang|immediately|literally|in the \pL+)\s)*"
    rf"{_BESIDE}\s(?:the|a|that)\s(?:[\pL']+[\s-]+){{0,3}}?{_SHOP}\b"
    rf"|\b(?:i|we|she|he|they|\pL+)\s(?:live|"
    rf"lives)\s{_BESIDE}\s(?:the\s)?(?:[\pL']+\s){{0,3}}?{_SHOP}\b"
)
_DOOR: Final = (
    r"(?:house|flat|cottage|bungalow|door|one|terrace|semi|caravan|barn|gate|maisonette|"
    r"houseboat|boat)"
)
IN_THE_HOUSE: Final = phrase(
    r"\b(?:we're|we are|i'm|i am|he's|she's|they're|they are|ours is|ours's|mine's|mine is|"
    r"(?:our|my|his|her|their)\s(?:house|flat|place)(?:'s| is)|that's us|look for|it's|find us at|"
    r"(?:i|we|he|she|they|\pL+) lives?)\s(?:in\s|at\s|,\s)?the\s(?:[\pL\d]+[\s-]+){0,3}?"
    rf"{_DOOR},?\s(?:with|on|at|past|after|opposite|above|over|behind|next|beside|across|by|"
    rf"directly|bang|"
    r"right|just|the one with)\b[^.\n!?;]{4,70}"
)
NTH_DOOR: Final = phrase(
    r"\b(?:first|second|third|fourth|fifth|last|2nd|3rd|4th|5th|1st|end)\s(?:house|one|door|"
    r"cottage|"
    r"bungalow|drive|driveway|gate|flat|bell)\s(?:on|past|after|before|along|down|up|from)\b"
    r"[^.\n!?]{3,50}"
)
COME: Final = phrase(
    r"\b(?:come (?:round|over|to (?:ours|mine|us))|pop (?:round|in|over)|(?:our|my) (?:house|"
    r"place|flat)|"
    r"ours|mine|knock|ring the bell|we're|you can't miss (?:us|it)|buzzer|collect(?:ion)? from|"
    r"pick(?:ing)? up from|drop(?:ping)?|deliver|i live|we live|she lives|he lives|lives there|"
    r"bbq|party|"
    r"door ?bell)\b"
)
_ALONE_OUT: Final = r"(?:alone|on my own|by myself|on (?:her|his) own|solo)"
_OUTDOORS: Final = r"(?:run|walk|jog|cycle|swim)s?"
_OFTEN: Final = (
    r"(?:every|each|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays)"
)
ROUTINE: Final = phrase(
    r"\b(?:i|we)\s(?:(?:always|usually|normally)\s)?leave\s(?:the\s)?(?:house|home|flat)\s"
    r"(?:at|by|around|about)\s(?:\d|half|six|seven|eight)[^.\n!?]{0,40}"
    r"\b(?:every|each|weekdays?|mon|daily|back|home)[^.\n!?]{0,30}"
    rf"|\b(?:i|she|he|my \pL+)\s(?:(?:always|"
    rf"usually)\s)?{_OUTDOORS}\s[^.\n!?]{{0,30}}?{_ALONE_OUT}\b"
    rf"[^.\n!?]{{0,50}}\b{_OFTEN}\b[^.\n!?]{{0,40}}"
    rf"|\b(?:every|each)\s(?:\pL+day|night|morning|evening|"
    rf"weekday)\b[^.\n!?]{{0,40}}\b{_OUTDOORS}\b"
    rf"[^.\n!?]{{0,40}}\b{_ALONE_OUT}\b[^.\n!?]{{0,40}}"
)

_WAY: Final = "It says how to find where somebody lives."
_ALONE_AT_HOME: Final = "It says that somebody is alone at home, and when."
_WAY_IN: Final = "It says how to get into a home."

KINDS: Final = (
    Kind(EMPTY, "It says that a home stands empty.", 0.9),
    Kind(NOBODY, "It says when nobody is at home.", 0.88),
    Kind(_NOT_HOME, "It says until when nobody is at home.", 0.8),
    Kind(NOT_BACK, "It says until when nobody is at home.", 0.75),
    Kind(ROUTINE, "It shows when somebody is out or alone.", 0.7),
    Kind(_KEY, _WAY_IN, 0.85),
    Kind(_UNLOCKED, _WAY_IN, 0.8),
    Kind(_ALONE, _ALONE_AT_HOME, 0.85),
    Kind(_CHECK_AT, _ALONE_AT_HOME, 0.85, whole=True),
    Kind(_CHECK_IN, "It checks somebody in at home.", 0.75),
    Kind(DIRECTIONS, _WAY, 0.8),
    Kind(IN_THE_HOUSE, _WAY, 0.85),
)
