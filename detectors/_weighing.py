"""Evidence that a home is left, weighed over a sentence and its neighbours.

No one wording decides: an absence, a time ahead and the care of a home each count
for something, and only several kinds of evidence together make an announcement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from linter import TextView
from linter.patterns import Pattern

from ._away import WORK
from ._phrases import phrase
from ._when import UNTIL, WHEN

__all__ = ["weigh"]

_KIN: Final = (
    r"(?:(?:my|our|me|his|her|the|hubby's|wife's)\s)?(?:mum|mam|dad|parents|folks|nan|nana|gran|"
    r"grandma|grandad|"
    r"grandparents|sister|brother|in-laws|aunt(?:ie|y)?|uncle|neighbours?|next door|upstairs|"
    r"downstairs|"
    r"flatmates?|housemates?)(?:'s)?"
)
_US: Final = (
    r"(?:we|we all|we both|(?:the|all|both|us)\s(?:of us|(?:two|three|four|five|six|lot) of us|"
    r"four|five)|all of us|"
    r"(?:two|three|four|five|six) of us|(?:(?:the|my|our)\s)?(?:whole |"
    r"entire )?(?:[a-z]+ )?(?:family|household|clan|brood)|our lot|[a-z]+ and "
    r"(?:i|me|myself)|me (?:and|n|&)(?: the| my| our)? [a-z]+|us (?:two|three|four|lot|all))"
)
_BE: Final = (
    r"(?:'re|'ll be|'s| are| is|re| will be| shall be| will all be| be| have| has|'ve|'ll have)"
)
_SOON: Final = (
    r"(?:(?:all|both|now|finally|also|actually|just|only|then|off|out|away|going to be|gonna be|"
    r"officially)\s)*"
)
_AFAR: Final = (
    r"(?:away|awa|off (?:to|for|on|camping|skiing|sailing|travelling)|abroad|overseas|out of the "
    r"(?:country|house)|out of town|on (?:(?:our|my|a|the|their)\s)?(?:[a-z]+\s)?(?:holidays?|hols|"
    r"vacation|honeymoon|cruise|safari)|camping|skiing|cruising|sailing|flying|jetting|"
    r"heading (?:off|out|away|to|for|north|south|down|up)|leaving|travelling|going (?:away|to|on)|"
    r"gone (?:to|for|away|skiing|camping)|setting off|driving (?:to|down|up)|"
    r"at (?:my|our|his|her|the) [a-z-]+(?:'s|s')|at the in-laws|with (?:my|our|his|her) [a-z-]+|"
    r"staying|with (?:family|relatives|friends))\b"
)
_GOING: Final = (
    r"(?:fly|flies|sails?|decamps?|jets? off|set off|head off|head (?:to|for|out)|leave for|"
    r"leave on|leave (?:\pL+day|"
    r"tomorrow|tonight|at|in|early)|go (?:away|to|on)|depart|drive (?:to|down|up|off)|"
    r"take off|emigrate|move out|disappear|vanish|are off|get the (?:ferry|train|boat))\b"
)
# A household that is missing, or will be: "we sail", "Geoff and I are away".
_OURS: Final = phrase(
    rf"\b{_US}{_BE}\s{_SOON}{_AFAR}"
    rf"|\b{_US}(?:'ll| will| shall)?\s(?:all\s|both\s)?{_GOING}"
    rf"|\b{_US}{_BE}?\s(?:all\s|both\s)?(?:away|abroad|flying|off to|heading|gone)\b"
    rf"|\b{_US}{_BE}\s{_SOON}(?:in|on|off) [a-z'-]+(?: [a-z'-]+)?\s(?:{WHEN}|{UNTIL})"
    r"|\bwe (?:won't|shan't|shall not|will not|aren't going to|'?ll not) be "
    r"(?:home|here|around|at home|back|in)\b"
    r"|\b(?:manage|cope|do|survive|be|get by|carry on) without us\b"
    rf"|\b{_KIN}{_BE}\s{_SOON}{_AFAR}|\b{_KIN}(?: (?:at|in|from|opposite|"
    rf"across) [a-z]+(?: [a-z]+)?(?: [a-z]+)?)? {_GOING}"
    rf"|\b{_KIN}(?:'s|'re| is| are|s) (?:in|on) [a-z'-]+"
    r"|(?:^|[.!?,;:\n]\s?|\bso )(?:with|while|as|now) (?:we're|we are|us) (?:away|in|at|off|with)\b"
    r"|\b(?:while|as|because|since) (?:we're|we are|they're|they are|she's|he's|she is|he is|mum's|"
    r"dad's) (?:(?:all|both) )?(?:away|off|abroad|at (?:my|our|her|his|their)|in|with)\b"
    r"|\bwhile we (?:stay|visit|holiday|travel|recover|sail|cruise|camp|ski)\b"
)
# One person missing, or nobody named: less.
_MINE: Final = phrase(
    rf"\b(?:i'?m|i'?ll be|i am|i will be|i shall be|she'?s|he'?s|she'll be|"
    rf"he'll be)\s{_SOON}{_AFAR}"
    rf"|\bi\s{_GOING}|\bi (?:won't|shan't) be (?:home|here|around|at home|back)\b"
    r"|(?:^|[.!?;:\n]\s?)(?:(?:right|ok|so|well|and),? )?(?:off|away|gone|camping|skiing|flying|"
    r"jetting|heading|on (?:my|our) way|leaving)\b"
    r"|\b(?:weeks?|fortnight|month|nights|days) (?:in|on|at|away|by) "
    r"|\b[a-z]{3,} (?:until|till?) (?:the )?\d{1,2}(?:st|nd|rd|th)\b"
    rf"|\bthe (?-i:[A-Z])[a-z]+s{_BE}\s{_SOON}(?:{_AFAR}|emigrating)"
    rf"|\bi'?m (?:in|on) [a-z'-]+(?: [a-z'-]+)? (?:{WHEN}|the whole|all )"
    r"|\bwe're (?:in|on) [a-z'-]+|\btaxi(?:'s| is)? (?:here|coming|booked|outside)\b"
    r"|\b(?:cruise|holiday|flight|ferry|boat|plane|train) (?:starts|leaves|departs|is (?:on|at))\b"
    r"|\bcases? (?:are |is )?packed\b|\bbags? (?:are )?packed\b|\bpassports?\b"
)
_HOUSE: Final = (
    r"(?:house|hoose|flat|apartment|home|bungalow|cottage|farmhouse|maisonette|place|annexe?|"
    r"houseboat|gaff|pad)"
)
_VOID: Final = (
    r"(?:empty|unoccupied|unattended|unguarded|unwatched|vacant|deserted|(?:locked|shut|closed|"
    r"boarded|bolted|shuttered|battened) (?:up|down)|locked|shuttered|in darkness|dark|"
    r"with (?:nobody|no[\s-]?one) (?:in|there)|to itself|on its own|"
    r"(?:minding|look(?:ing)? after|mind|fend(?:ing)? for|guard(?:ing)?|run(?:ning)?) itself|"
    r"(?:just )?(?:sat|sitting|stood|standing|lying) (?:there|idle|alone|silent|quiet))"
)
_EMPTY: Final = phrase(
    rf"\b(?:[a-z]+(?:'s)?\s)?{_HOUSE}\b(?:'s|'ll|,| [a-z]+,)?(?:[^.\n!?;,]{{0,32}}?)\s{_VOID}\b"
    rf"|\b(?:empty|unoccupied|unattended|vacant|deserted|tenant-free|locked[\s-]up)\s{_HOUSE}\b"
    r"|\b(?:shut|lock|clos|board|batten)[a-z]* (?:up|down) (?:the|our|my) "
    rf"{_HOUSE}\b|\b(?:lock|shut|clos)[a-z]* (?:the|our|my) {_HOUSE} (?:up|down)\b"
    rf"|\b{_HOUSE}(?:'s| is)? (?:is )?all yours\b|\bwhole street\b[^.\n!?]{{0,20}}\bdark\b"
    r"|\b(?:mine|ours)(?: next door)?(?:'s| is|'ll be| will be) (?:also )?(?:empty|unattended)\b"
    r"|\b(?:nobody|no[\s-]?one)(?:'s| is) living (?:at|in|there)\b"
    rf"|\b(?:nobody|no[\s-]?one)(?:'s| is|'ll be| will be)? (?:in|at|home|there|around)\b"
    rf"(?: (?:the|our|my) {_HOUSE})?"
    rf"|\bhope (?:the|our) {_HOUSE}[^.\n!?]{{0,12}} still (?:standing|there|in one piece)\b"
)
_MISSING: Final = (_EMPTY, _OURS, _MINE)
_RETURN: Final = phrase(
    rf"\b(?:{UNTIL}|see you (?:all |lot )?(?:in|on|next|after) (?:a |two |three |the )?"
    r"(?:week|fortnight|month|weeks|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|[a-z]+day|new year|christmas|easter)"
    r"|(?:back|home|return(?:ing)?)(?: home)?,? (?:on |by |in |about |late |early )*(?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:day)?|"
    r"(?:a|one|two|three|four|six) (?:weeks?|fortnight|months?)|next \pL+|new year)"
    r"|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:day)?\s?(?:-|\x{2013}|to|till?)\s?"
    r"(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:day)?|"
    r"between (?:the )?\d{1,2}(?:st|nd|rd|th)? and (?:the )?\d{1,2}(?:st|nd|rd|th)?)\b"
)
_AHEAD: Final = phrase(
    rf"\b(?:{WHEN}|(?:tomorrow|tonight|(?:on|this|next|come|at|over|by|from|before|fly|flying|"
    r"leave|leaving|sail|out|off|away)\s"
    r"(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week|half[\s-]term|christmas|"
    r"easter|new year|\d{1,2}(?:st|nd|rd|th)))"
    r"|(?:the )?(?:hale|whole|rest|end|middle) (?:of|o') (?:the )?(?:january|february|march|april|"
    r"may|june|july|august|september|october|november|december|summer|week|month|holidays)"
    r"|(?:a|two|three|four|five|six|ten|\d{1,2}) (?:[a-z]+ )?(?:weeks?|fortnight|nights|days|"
    r"months?) (?:in|on|at|away|by)|in the morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"over (?:christmas|easter|new year|the summer))\b"
)
# What people see to when they leave a home, or ask others to see to.
# A household that says so itself, and when.
_NOT_IN: Final = phrase(
    r"\bwe (?:won't|shan't|will not|shall not|'ll not) be (?:in|home|at home|at the house)\s"
    rf"(?:at all )?(?:{WHEN}|on [a-z]+day|tomorrow|tonight)"
)
_CARE: Final = phrase(
    r"\b(?:house|flat|cat|dog|pet|plant)[\s-]*sit(?:s|ter|ters|ting)?\b|\bcatter(?:y|ies)\b|"
    r"\bkennels?\b|"
    r"\b(?:feed(?:ing)?|mind(?:ing)?|watch(?:ing)?|walk(?:ing)?|looking after|look after) "
    r"(?:(?:the|our|my|his|her|their|mr|mrs) )*(?:cats?|dogs?|hens|chickens|fish|goldfish|rabbits?|"
    r"hamster|guinea pigs?|tortoise|moggy|house|place|flat|plants)\b|\bfeeding (?:mr|mrs|"
    r"miss)\b|"
    r"\bgoldfish\b|\bwater(?:ing)? (?:my|our|the|her|his|their|plants|tomatoes)\b|"
    r"\b(?:my|our|the|poor|sorry|house)\s(?:\pL+\s)?(?:plants|tomatoes|geraniums|ferns|houseplants)"
    r"\b|"
    r"\bplants (?:in|are|will|have|need)\b|\b(?:take|taking|put|putting|bring|bringing|pull|"
    r"wheel|grab|collect|fetch|get|empty|got)\b[^.!?\n]{0,22}\b(?:bins?|post|parcels?|milk)\b|"
    r"\bbins?\b[^.!?\n]{0,12}\b(?:out|in)\b|"
    r"\b(?:collect|cancel(?:led)?|stop(?:ped)?) (?:the|our|my) (?:milk|papers?|post)\b|"
    r"\bpost (?:on hold|redirected|piling)\b|\b(?:hold|leave) (?:my|our|any|the) (?:parcels?|post)"
    r"\b|\b(?:spare|our|my|house) keys?\b|\bkeys?(?:'s)? (?:is |are )?with\b|"
    r"\balarm(?:'s| is)? (?:code|set|on|armed)\b|"
    r"\b(?:lights?|lamps?) (?:are |is )?on (?:a )?timers?\b|\b(?:boiler|heating|water|gas|leccy|"
    r"fridge) (?:is |are )?(?:off|on low|turned off|switched off)\b|\bradiators? (?:on|off)\b|"
    r"\b(?:the|my|our) pipes\b|\b(?:keep|keeping) an eye on (?:the|our|my) (?:house|place|flat|"
    r"garden)|"
    r"\b(?:on|in|up) (?:our|the|my) drive(?:way)?\b|"
    r"\b(?:the|our|my) neighbours?\b[^.!?\n]{0,30}\b(?:keys?|post|bins?|plants|cats?|eye|alarm|"
    r"milk)\b|"
    r"\b(?:neighbours?|nan|mum|dad|sister|brother)\s(?:has|have|is|are|'s|will)\s"
    r"(?:\pL+\s){0,2}?(?:keys?|post|bins?|plants|cats?)\b|\b(?:away|absent) from home\b|"
    r"\b(?:cats?|dogs?|fish|hens|rabbits?) (?:is |are )?fed\b|"
    r"\b(?:doors?|windows?) (?:are |is |all )?(?:bolted|locked|double[\s-]locked)\b|"
    r"\b(?:in|at|for|watch) our (?:house|flat|place|bungalow|home)\b|"
    r"\bneighbours? (?:have|has|are|is|will|know)\b|\bburglars?\b|\bcurtains (?:open|drawn|shut|"
    r"closed)\b|\b(?:the|our|my) (?:hens|chickens|"
    r"cats?|dogs?)(?:'s| is| are) (?:at|with|going|staying|coming)\b|\bcats? (?:at|with) (?:the|"
    r"nan|mum|my)\b"
)
_ALONE: Final = phrase(
    r"\b(?:alone|on (?:my|our|her|his|their) own|by (?:myself|ourselves|herself|himself)|just me|"
    r"on my (?:tod|ownsome|lonesome)|(?:just|only) (?:me|us) (?:and|n|&)|(?:me|"
    r"us) and the [a-z]+|to (?:myself|ourselves)|"
    r"home solo)\b"
)
_INDOORS: Final = phrase(
    r"\b(?:at home|home (?:all )?(?:alone|by|on|solo)|alone (?:at )?home|"
    r"(?:in|round|around|at|inside) (?:the|my|our|this|her|his|their|a)\s(?:[a-z]+\s){0,2}?"
    r"(?:house|hoose|flat|bungalow|cottage|apartment|place|gaff)|(?:house|flat|place|bungalow|"
    r"cottage|hoose)(?: is|'s)?(?: all)? (?:to (?:my|our|her|him)sel\pL+|mine|ours)|"
    r"(?:ground|top)[\s-]floor flat|here (?:alone|on my own|by myself)|(?:me|us)(?: and (?:the|"
    r"my) [a-z]+)? here|alone (?:in )?here)\b"
)
_STRONG: Final = phrase(r"\b(?:at home|home alone|house|flat|bungalow|cottage|hoose)\b")
_NIGHT: Final = phrase(
    r"\b(?:tonight|at nights?|(?:first|another|whole|every|all) (?:night|evening|week(?:end)?)|"
    r"this (?:week(?:end)?|evening)|nights? (?:this|all|till?|until)|on (?:nights|lates|earlies)|"
    r"(?:never|don'?t|doesn'?t|won'?t)(?: even)? (?:locks?|shuts?)|every (?:creak|noise|sound)|"
    rf"until|till?|{WHEN})\b"
)
_ON_THE_WAY: Final = phrase(
    r"\b(?:walk|walks|walked|walking|drive|driving|cycle|cycling|get|getting|travel\pL*|bus|train|"
    r"taxi|run|running|way) (?:back )?home\b|\bleave (?:me|us|him|her|them|it) alone\b|"
    r"\blet alone\b|\bhouse of\b|\bleaves (?:me|us) alone\b|\balone with my (?:thoughts|"
    r"\pL+ music)\b|\byou(?:'re|r)?\b|\bnot alone\b|\balone can\b"
)
_BELL: Final = phrase(
    r"\b(?:it'?s|mine'?s|ours'?s|mine is|ours is|we're|we are|i'm|ring|press|buzz|push|hit)\s"
    r"(?:on\s)?(?:the\s|my\s|our\s)?(?:top|bottom|middle|upper|lower|left|right|left-hand|"
    r"right-hand|"
    r"first|second|third|fourth|last)(?: [a-z]+)? (?:door)?(?:bell|buzzer)\b"
)
_AT_DOOR: Final = phrase(
    r"\b(?:(?:blue|red|green|yellow|black|white|pink|purple|orange|grey|brown) (?:front )?door|"
    r"door (?:beside|next|with|opposite|by|between|to the)|floor|(?:beside|above|over|opposite|"
    r"next(?: door)? to|behind|between|past) (?:the )?[a-z]+)\b"
)
_PUBLIC: Final = phrase(
    r"\b(?:reception|office|studio|campus|clinic|surgery|shop entrance|lift|students?|visitors?|"
    r"museum|gallery|class|lesson|boxing|round|gym|theatre)\b"
)
_SITTER: Final = phrase(
    r"\bsitters? (?:wanted|needed|required|urgently)|\bneeds? an? (?:\pL+[\s-])?sitter|"
    r"\bneed(?:ing)? (?:someone|somebody) to (?:feed|water|mind|watch)\b"
)
_WENT: Final = phrase(
    r"\bfl(?:y|ies|ying) (?:the|our|a|my) [a-z]+|\b(?:fly|flying|flies|coming) (?:in|here)\b|"
    r"\b(?:was|were|wasn't|weren't|had|went|came back|got back|just back|back from|been away|"
    r"returned|got home|came home|last (?:week|month|year|summer|night|weekend|\pL+day|time)|"
    r"yesterday|"
    r"ago|in (?:19|20)\d\d|since (?:19|20)\d\d|used to|if (?:we|i|they|he|she|only)|unless|"
    r"(?:would|i\'d|we\'d) (?:love|like|be|have|rather)|never (?:go|been|leave|fly)|could have|"
    r"dream\pL*|imagine|wish|want to|planning|remember|when (?:you|people|they|i was|we were))\b"
)
_ROUND: Final = 130  # characters on either side that still belong to an announcement
_ENOUGH: Final = 4


@dataclass(frozen=True, slots=True)
class _Scales:
    """What an announcement amounts to: its evidence by kind, each with its weight."""

    empty: int
    absent: int
    time: int
    care: int

    @property
    def tips(self) -> bool:
        if not (self.empty or self.absent) or not (self.time or self.empty):
            return False
        return self.empty + self.absent + self.time + self.care >= _ENOUGH


def weigh(text: TextView) -> Iterator[tuple[int, int, str]]:
    """What the evidence in a text amounts to: start, end, why."""
    body = text.text
    done = 0
    for pattern in _MISSING:
        for anchor in pattern.finditer(body):
            if anchor.start() < done:
                continue
            low, high = text.sentence(
                max(0, anchor.start() - _ROUND), min(len(body), anchor.end() + _ROUND)
            )
            if span := _span(text, low, high):
                yield *span, "It says that somebody's home is left, and when."
                done = high
    for match in _ALONE.finditer(body):
        if span := _alone(text, *match.span()):
            yield *span, "It says that somebody is alone at home, and when."
    for match in _BELL.finditer(body):
        low, high = text.sentence(*match.span())
        if _AT_DOOR.search(body, low, high) and not _PUBLIC.search(body, low, high):
            yield match.start(), high, "It says how to find where somebody lives."


def _alone(text: TextView, start: int, end: int) -> tuple[int, int] | None:
    """Somebody alone, at home, at a time, in a sentence that is not about the past."""
    body = text.text
    low, high = text.sentence(start, end)
    if _WENT.search(body, low, high) or _ON_THE_WAY.search(body, low, high):
        return None
    where, when = _INDOORS.search(body, low, high), _NIGHT.search(body, low, high)
    if (
        where is None
        or when is None
        or (WORK.search(body, low, high) and not _STRONG.search(body, low, high))
    ):
        return None
    return min(start, where.start(), when.start()), max(end, where.end(), when.end())


def _hits(pattern: Pattern, text: TextView, low: int, high: int) -> list[tuple[int, int]]:
    """Where a pattern matches between, save in sentences about the past or the supposed."""
    found = []
    for match in pattern.finditer(text.text, low, high):
        begin, end = text.sentence(*match.span())
        if not _WENT.search(text.text, begin, end):
            found.append(match.span())
    return found


def _span(text: TextView, low: int, high: int) -> tuple[int, int] | None:
    """The announcement between ``low`` and ``high``, if the evidence amounts to one."""
    empty = _hits(_EMPTY, text, low, high)
    ours = _hits(_OURS, text, low, high)
    mine = _hits(_MINE, text, low, high)
    back = _hits(_RETURN, text, low, high)
    ahead = back or _hits(_AHEAD, text, low, high)
    care = {match.group().lower() for match in _CARE.finditer(text.text, low, high)}
    if WORK.search(text.text, low, high) and not empty and not care:
        return None
    scales = _Scales(
        empty=min(len(empty) + 1, 3) if empty else 0,
        absent=3 if _hits(_NOT_IN, text, low, high) else 2 if ours else 1 if mine else 0,
        time=2 if back else 1 if ahead else 0,
        care=2 if _SITTER.search(text.text, low, high) else min(len(care), 2),
    )
    if not scales.tips:
        return None
    pieces = empty + (ours or mine) + ahead
    return min(start for start, _ in pieces), max(end for _, end in pieces)
