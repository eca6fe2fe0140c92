"""Wording that shows a home empty, or somebody alone in it; and all kinds of wording, weighed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern

from ._homes_abroad import ALONE_ABROAD, AWAY_ABROAD, EMPTY_ABROAD
from ._phrases import phrase
from ._ways_in import DIRECTIONS, IN_THE_HOUSE, KEY, KEY_SOMEWHERE, UNLOCKED
from ._when import HOURS, UNTIL, WHEN

__all__ = [
    "DARK",
    "ELSEWHERE",
    "EMPTY",
    "HOME_ALONE",
    "HOURS_OUT",
    "KINDS",
    "LEFT_BEHIND",
    "NOBODY",
    "NOT_BACK",
    "ON_MY_OWN",
    "OUT_OF_HOME",
    "ROUTINE",
    "WAY_IN",
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
_OWN: Final = rf"(?:my|our|the|that|this|his|her|their|(?:my\s|our\s)?{_KIN}'?s'?|\pL+'s)"
_EMPTY_WORD: Final = (
    r"(?:empty|unoccupied|unattended|vacant|deserted|all locked up|all shut up|locked up)"
)
_BE: Final = (
    r"(?:'s|'ll be|\s(?:is|are|will be|stands?|sits?|lies|being|gets left|is left|will stand|"
    r"will sit|stood|sat))"
)
_ADVERBS: Final = (
    r"(?:(?:now|going to be|gonna be|completely|totally|standing|sitting|being left|left|lying|"
    r"all|just|there|sat|stood|sitting there|"
    r"currently|actually|also|always|usually|officially)\s)*"
)
EMPTY: Final = phrase(
    rf"(?:\b{_OWN}\s(?:\pL+\s)?|^\s*|"
    rf"[.!?,;]\s?){_HOME}{_BE}\s{_ADVERBS}{_EMPTY_WORD}\b(?:\s{WHEN})?"
    rf"|\b(?:leav(?:e|es|ing)|left|shut(?:ting)? up)\s(?:\pL+\s)?{_OWN}\s(?:\pL+\s)?{_HOME}\s"
    rf"(?:(?:standing|completely|all|totally)\s)?(?:empty|unoccupied|unattended)\b(?:\s{WHEN})?"
    rf"|\b{_HOME}\s(?:all\s)?(?:empty|unoccupied|unattended)\s{WHEN}"
    rf"|\b(?:the|our|my)\s{_HOME}\s(?:has|with)\s(?:nobody|no[\s-]?one)(?:\s(?:in|at)\b)?"
    rf"|\bempty\s{_HOME}\s(?:here\s)?{WHEN}"
    rf"|(?:^|[,;.!(]\s?)(?:(?:the|our|my)\s)?(?:house|flat|home)\s{_ADVERBS}(?:empty|locked up|"
    rf"shut up)"
    rf"(?:\s{WHEN}|[.,;!)]|$)"
)
# Wording that says the same of a home only where somebody is said to be elsewhere.
DARK: Final = phrase(
    rf"(?:\b{_OWN}\s(?:\pL+\s){{0,2}}?|^\s*|[.!?,;]\s?){_HOME}(?:{_BE}|:|\s(?:has been|"
    rf"have been))\s{_ADVERBS}(?:\pL+,\s){{0,2}}?"
    r"(?:dark|in (?:the )?dark(?:ness)?|unlit|shuttered|unguarded|to itself|on its own|all alone|"
    r"(?:looking after|minding) itself|locked|closed up|boarded up|without us|"
    rf"with (?:no[\s-]?one|nobody) in(?: it)?|{_EMPTY_WORD})\b(?:\s{WHEN})?"
    rf"|\b{_OWN}\s(?:\pL+\s){{0,2}}?{_HOME}\s(?:will|can|has to|must|is going to)\s"
    r"(?:have to\s)?(?:look after|mind|guard) itself\b"
)
ELSEWHERE: Final = phrase(
    r"\b(?:away|abroad|holidays?|hols|hospital|weeks?|fortnight|month|till?|until|with us|"
    r"staying with|care home|return(?:ing)?|leaving for|back (?:on|in)|flying|fly|gone|off to|"
    r"overseas|honeymoon|cruise)\b"
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
    rf"home\s(?:from\s\pL+\s)?(?:again\s)?(?:{WHEN}|(?:un)?till?\s(?:(?:gone|about|"
    rf"around)\s)?(?:\d|six|seven|"
    rf"eight|late))"
)
NOT_BACK: Final = phrase(
    rf"\bwe(?:'re not| aren't| are not|"
    rf" won't be)\s(?:getting )?back\s(?:home\s)?(?:again\s)?{UNTIL}"
    rf"|\bwe\b[^.\n!?]{{0,50}}\band won't be back\s(?:home\s)?(?:again\s)?{UNTIL}"
    r"|\b(?:won't|will not|don't)\s(?:see|be in|be at|set foot in)\s(?:the|our|my)\s(?:\pL+\s)?"
    rf"(?:house|flat|home|bungalow|cottage)\s(?:again\s)?(?:{UNTIL}|{WHEN})"
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
_ON: Final = r"(?:[^.\n!?]|\.\d)"  # goes on with the sentence; "3.30" does not end it
# With a capital A it is the film.
HOME_ALONE: Final = Pattern(
    r"(?:^|[.!?:;\n]\s*|\b[Ii]'?m (?:\pL+ )?|\b[Cc]urrently |\b[Aa]ll |\b[Ss]tuck |\b[Ss]at |"
    r"\b[Oo]h )"
    r"(?:[Hh]ome (?:all )?(?:alone|by myself|on my own)|[Aa]lone at home|[Aa]t home (?:all )?"
    r"(?:alone|by myself|on my own))\b",
    case=True,
)
_NIGHTS: Final = (
    r"(?:every night|tonight|all (?:night|week(?:end)?)|this (?:week(?:end)?|evening)|till?|until|"
    r"for the (?:week(?:end)?|night))"
)
ON_MY_OWN: Final = phrase(
    rf"\b(?:on my own|by myself|"
    rf"alone)\s(?:with the \pL+\s)?{_NIGHTS}\b[^.\n!?,]{{0,20}}"
)
LEFT_BEHIND: Final = phrase(
    r"\bleaves? (?:at \d|for work)|\bwith the (?:twins|baby|kids|toddler)\b|"
    r"\b(?:'s|is|are|'re)\s(?:away|on (?:lates|nights|earlies|a night shift|shift)|working (?:away|"
    r"nights|late)|out of town)\b|\b(?:doors? (?:\pL+ )?locked|every (?:creak|noise|sound))\b"
)
_CHILD: Final = (
    r"(?:lads?|kids?|boys?|girls?|sons?|daughters?|children|twins|teenagers?|teens|eldest|youngest|"
    r"nippers|wee (?:one|man)s?|\d{1,2}[\s-]year[\s-]olds?)"
)
_CHILD_ALONE: Final = phrase(
    rf"\b{_CHILD}(?:'s)?\b{_ON}{{0,60}}?\b(?:home|house|flat)\b{_ON}{{0,40}}?\b{_ALONE_WORD}\b"
    rf"{_ON}{{0,15}}?\b(?:till?|until|before|after|for (?:an hour|\pL+ hours)|from|between|every|"
    rf"on)\b"
    rf"{_ON}{{1,30}}"
)
_MATE: Final = (
    r"(?:hubby|husband|wife|partner|boyfriend|girlfriend|missus|other half|oh|mum|dad|parents|"
    r"housemates?|flatmates?|roommates?|everyone|everybody|rest of (?:the family|them)|others|"
    r"in-laws|fianc\pL+)"
)
_LEFT_ALONE: Final = phrase(
    rf"\b{_MATE}(?:'s|'re|\s(?:is|are|is all|are all))?\s(?:away|on nights?|on a night shift|"
    r"working (?:away|nights)|out of town|abroad|gone|in \pL+|off)\b[^.\n!?]{0,50}?"
    r"\b(?:alone|on my own|by myself|just me|to myself|just (?:me|us) and the \pL+)\b[^.\n!?]{0,30}"
    rf"|\b(?:alone|on (?:her|his|their) own|by (?:her|him|them)sel(?:f|ves))\sin (?:the|her|his|"
    rf"their) "
    rf"(?:house|flat|bungalow)[^.\n!?]{{0,40}}?(?:{HOURS}|{WHEN})"
    r"|\b(?:just|only) (?:me|us)(?: and (?:the|my|a) \pL+(?: \pL+)?)?\s(?:in (?:the|our|"
    r"this) (?:\pL+ )?"
    rf"(?:house|flat)|at home|home)\b[^.\n!?]{{0,12}}?\s(?:{HOURS}|{WHEN})"
    rf"|\b(?:alone|on my own|by myself)\sin\s(?:this|the|our|my)\s(?:\pL+\s){{0,2}}?(?:house|flat|"
    rf"bungalow|cottage|place)[^.\n!?]{{0,20}}?(?:{HOURS}|{WHEN})"
    r"|\b(?:i'?m|i am|currently|all)\s(?:at\s)?home alone\b[^.\n!?]{0,30}"
)
_CHECK_AT: Final = phrase(
    rf"\b(?:at home|home)\b[^.\n!?]{{0,80}}\b(?:on my own|alone|by myself)\s{WHEN}"
)
_CHECK_IN: Final = phrase(
    r"\bcheck(?:ed|ing)?[\s-]*in(?:to|g)?:?\s?[\x{1F4CD}\s]*(?:from|at|to|@)?\s?(?:(?:my|our|"
    r"the)\s)?(?:own\s)?"
    r"(?:home|house|flat|sofa|couch|bath|living room|kitchen|garden)\b[^.\n!?]{0,40}"
    r"|\x{1F4CD}\s?(?:(?:at|back|my|our|currently)\s)*(?:home|house|flat)\b(?:\s(?:alone|"
    r"sweet home|in bed))?"
)
_ALONE_OUT: Final = r"(?:alone|on my own|by myself|on (?:her|his) own|solo)"
_OUTDOORS: Final = r"(?:run|walk|jog|cycle|swim)s?"
_OFTEN: Final = (
    r"(?:every|each|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays)"
)
_OFTEN_OUT: Final = (
    r"(?:(?:every|each)\s(?:weekday|day|night|morning|evening|afternoon|\pL+day)s?|weekdays|"
    r"mon(?:day)?s?\s?(?:to|-|till?|thru|through)\s?(?:thurs?|fri|sat)(?:day)?s?|"
    r"on\s(?:mon|tues|wednes|thurs|fri|satur|sun)days|on\s(?:a\s)?week(?:night|day)s?|"
    r"most\s(?:days|nights|evenings|mornings))"
)
_CLOCK: Final = r"(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?|four|five|six|seven|eight|nine|ten)"
_NOT_IN: Final = (
    r"(?:i'?m|we'?re|i am|we are|(?:both|all) of us are|he'?s|she'?s|they'?re)\s"
    r"(?:(?:always|usually|both|all|never)\s)*(?:out|at work|gone|in|not (?:in|home|back)|home)"
)
HOURS_OUT: Final = phrase(
    rf"\b{_OFTEN_OUT}\b{_ON}{{0,20}}?\b{_NOT_IN}\b{_ON}{{0,20}}?{_CLOCK}\s?"
    rf"(?:to|till?|until|-|and)\s?{_CLOCK}"
    rf"|\b{_NOT_IN}\b{_ON}{{0,20}}?{_CLOCK}\s?(?:to|till?|until|-|and)\s?{_CLOCK}[,\s]"
    rf"{_ON}{{0,20}}?{_OFTEN_OUT}"
    rf"|\b{_NOT_IN}\s(?:of\s)?(?:the\s)?(?:door|house|flat)?\s?(?:by|at|from|before)\s{_CLOCK}"
    rf"{_ON}{{0,20}}?{_OFTEN_OUT}{_ON}{{0,40}}"
    rf"|\b(?:not|never)\s(?:home|back|in)\s(?:before|till?|"
    rf"until)\s{_CLOCK}{_ON}{{0,20}}?{_OFTEN_OUT}"
    rf"|\b(?:house|flat|place)(?:'s|\sis)\s(?:always\s)?empty\s(?:{_OFTEN_OUT}|from|between|"
    r"during)\b[^.\n!?]{0,40}"
)
OUT_OF_HOME: Final = phrase(
    r"\b(?:parcels?|deliver\w*|courier|doorbell|bins?|house|flat|home|neighbours?|dog|cat|ring me|"
    r"porch|shed|postie|postman|amazon|evri|door)\b"
)
ROUTINE: Final = phrase(
    r"\b(?:i|we)\s(?:(?:always|usually|normally)\s)?leave\s(?:the\s)?(?:house|home|flat)\s"
    r"(?:at|by|around|about)\s(?:\d|half|six|seven|eight)[^.\n!?]{0,40}"
    r"\b(?:every|each|weekdays?|mon|daily|back|home)[^.\n!?]{0,30}"
    rf"|\b(?:i|she|he|my \pL+)\s(?:(?:always|"
    rf"usually)\s)?{_OUTDOORS}\s{_ON}{{0,30}}?{_ALONE_OUT}\b"
    rf"{_ON}{{0,50}}\b{_OFTEN}\b{_ON}{{0,40}}"
    rf"|\b(?:every|each)\s(?:\pL+day|night|morning|evening|"
    rf"weekday)\b{_ON}{{0,40}}\b{_OUTDOORS}\b"
    rf"{_ON}{{0,40}}\b{_ALONE_OUT}\b{_ON}{{0,40}}"
)

_WAY: Final = "It says how to find where somebody lives."
_ALONE_AT_HOME: Final = "It says that somebody is alone at home, and when."
WAY_IN: Final = "It says how to get into a home."

KINDS: Final = (
    Kind(EMPTY, "It says that a home stands empty.", 0.9),
    Kind(NOBODY, "It says when nobody is at home.", 0.88),
    Kind(DARK, "It says that a home stands empty.", 0.8),
    Kind(EMPTY_ABROAD, "It says that a home stands empty.", 0.85),
    Kind(AWAY_ABROAD, "It says that somebody's household is away, and until when.", 0.75),
    Kind(ALONE_ABROAD, _ALONE_AT_HOME, 0.75),
    Kind(HOURS_OUT, "It shows when somebody is out or alone.", 0.75),
    Kind(KEY_SOMEWHERE, WAY_IN, 0.75),
    Kind(_CHILD_ALONE, _ALONE_AT_HOME, 0.8),
    Kind(_LEFT_ALONE, _ALONE_AT_HOME, 0.8, whole=True),
    Kind(HOME_ALONE, _ALONE_AT_HOME, 0.7, whole=True),
    Kind(ON_MY_OWN, _ALONE_AT_HOME, 0.7, whole=True),
    Kind(_NOT_HOME, "It says until when nobody is at home.", 0.8),
    Kind(NOT_BACK, "It says until when nobody is at home.", 0.75),
    Kind(ROUTINE, "It shows when somebody is out or alone.", 0.7),
    Kind(KEY, WAY_IN, 0.85),
    Kind(UNLOCKED, WAY_IN, 0.8, whole=True),
    Kind(_ALONE, _ALONE_AT_HOME, 0.85),
    Kind(_CHECK_AT, _ALONE_AT_HOME, 0.85, whole=True),
    Kind(_CHECK_IN, "It checks somebody in at home.", 0.75),
    Kind(DIRECTIONS, _WAY, 0.8),
    Kind(IN_THE_HOUSE, _WAY, 0.85),
)
