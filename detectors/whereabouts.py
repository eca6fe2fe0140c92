"""An announcement that a home stands empty, or that shows where or when somebody is at home.

Flags: a home said to be empty, now or soon; a household away with the date of its
return; where the key lies; somebody alone at home, with a time; a check-in at home;
how to find the house where somebody lives; the hours at which a home is empty or a
person alone.
Leaves alone: trips that are over, office closures, out-of-office notes, talks and
conferences elsewhere, working from home, advice, lyrics and fiction.
Why: policy 7.1, publish as little personal information as you can.
Source: the police forces' advice on burglary and social media.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from linter import AccountType, Hit, Policy, Rule, TextView
from linter.patterns import Match, Pattern
from linter.rule import Trigger

from ._away import WORK, find_away
from ._homes import (
    DARK,
    ELSEWHERE,
    EMPTY,
    HOURS_OUT,
    KINDS,
    LEFT_BEHIND,
    NOBODY,
    NOT_BACK,
    ON_MY_OWN,
    OUT_OF_HOME,
    ROUTINE,
    WAY_IN,
    Kind,
)
from ._homes_abroad import ALONE_ABROAD, AWAY_ABROAD, EMPTY_ABROAD, WORK_ABROAD
from ._phrases import phrase, spaced
from ._ways_in import (
    COLOURED_DOOR,
    COME,
    DIRECTIONS,
    GETTING_IN,
    IN_THE_HOUSE,
    KEY,
    KEY_SOMEWHERE,
    NO_DOOR_KEY,
    NO_LOCK,
    NTH_DOOR,
    OURS,
    PUBLIC_DOOR,
    UNLOCKED,
)
from ._weighing import weigh

_STORY: Final = (
    r"don'?t (?:post|tell|share|announce|leave|let|put)|do not (?:post|tell|share|leave|announce)|"
    r"never (?:post|tell|share|leave|announce)|avoid (?:posting|leaving)|(?:safety|security|top|"
    r"travel|home|holiday|police) tips?|"
    r"tips? (?:for|on|from|to)|advice|plays (?:an?|the)|opens (?:on|at|this)|"
    r"lyrics?|(?:the|this|that|a|in|new|my|favourite) (?:film|movie|novel|short story|episode|"
    r"chapter|poem|play|scene|sitcom|song|musical)|character|quote|dream(?:t|ed)?|villains?|"
    r"hero(?:ine)?|"
    r"protagonist|detective|(?:first|last|third|final) (?:act|chapter|page)|"
    r"imagine|pretend|used to|back when|years ago|as a (?:kid|child)|grew up|last (?:week|month|"
    r"year|summer|night|weekend|\pL+day)|yesterday|watch(?:ing|ed)? home alone|macaulay|"
    r"lego|monopoly|sims|(?:short|ghost|horror|bedtime|true|the|this|my|a) stor(?:y|ies)|fiction|"
    r"working title|minecraft|doll'?s'? house|"
    r"renting out|squatters?|derelict|abandoned"
)
_INVENTED: Final = phrase(rf"\b(?:{_STORY})\b")
_TOLD: Final = phrase(
    rf"\b(?:{_STORY}|burglars?|burglary|insurance|insurers?|insured|"
    r"(?:if|when|while) (?:you're|you are|you) (?:away|out|off|going|on|not|leaving|heading|abroad|"
    r"planning|at work)|are you|"
    r"is your|do you|your (?:home|house|flat|property)|you're away|"
    r"(?:house|flat|home|property|bungalow|cottage|is|up) for sale|to let|letting agents?|"
    r"moving house|moving day|move in|moving in(?:to)?|estate agents?|viewings?|tenants?|"
    r"landlords?|vacant possession)\b"
)
_PAST: Final = phrase(
    r"\b(?:was|were|had been|came back|got back|just back|back from|been away|returned|(?:i'm|"
    r"we're|just|safely|"
    r"now|all) home from|^home from|"
    r"came home|home safe)\b"
)
_METAPHOR: Final = phrase(
    r"\b(?:empty nest|empty without|so empty|feels? (?:so |very )?empty|playing to an empty|"
    r"empty house (?:syndrome|tonight at)|full house|the white house|"
    r"house of (?:commons|lords)|home page|home game|home team|nobody(?:'s)? home upstairs|"
    r"opera house|care home|nursing home|coffee house|key to (?:success|the)|"
    r"house prices?|empty (?:homes|houses|properties|promises|stomach|fridge|nester))\b"
)
_SOMEBODY: Final = phrase(r"\b(?:he|she|they|[\pL'-]+)\s(?:lives?|is at home)\b")
_TIME_OR_PLACE: Final = phrase(
    r"\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\b|\bhome\b|\bhouse\b|\balong\b|\bthrough\b"
)
_TAIL: Final = Pattern(
    r"[,;]|\s-\s|\s(?:so|but|because|if|please|pls|and it|now|which|though)\b|"
    r"\s*[\x{2600}-\x{27BF}\x{1F300}-\x{1FAFF}]"
)
_HEAD: Final = 17  # characters of a match that always belong to it
_CLOSE: Final = 100  # characters between two pieces of one announcement
_CALLING: Final = ("look for", "it's", "find us")


@dataclass(frozen=True, slots=True)
class _Piece:
    """One place in a text that gives somebody's whereabouts away."""

    start: int
    end: int
    because: str
    confidence: float


_HOMES: Final = (
    r"\b(?:house|hoose|flat|home|place|cottage|bungalow|apartment|property|maisonette|casa|piso|"
    r"ap+art\pL*|dom|mieszkanie|haus|wohnung|maison|chez|huis|huset|ghar|ev|t.)\b"
)
_BLANK: Final = (
    r"\b(?:empty|unoccupied|unattended|vacant|deserted|locked|shut|closed|boarded|dark|darkness|"
    r"unlit|shuttered|unguarded|itself|on its own|without us|nobody|no[ -]?one|vac\pL+|sola|"
    r"vuot\pL|vazi\pL|(?:sat|just) there|all yours|still standing|"
    r"goal\pL|vide|leer|leeg|tomt?|pust\pL|chata|wag|khali|bo.)\b"
)
_WHO: Final = (
    r"\b(?:no ?-?one|nobody|none of us|neither of us|never anyone|not a soul|isn't anyone|"
    r"isn't anybody|"
    r"personne|nadie|niemand|keiner|ingen|nessuno|ningu.m|nimeni|nikogo|neb|aon duine|.inne|koi|"
    r"kimse)\b"
)
_AT: Final = (
    r"\b(?:in|at|home|about|around|there|here|casa|acas\pL|maison|hause|zuhause|daheim|domu|"
    r"adr\pL+|"
    r"gartref|thuis|hemma|hjemme|ghar|evde|sa bhaile|chez)\b"
)
_TIMES: Final = (
    r"\b(?:until|till?|for an? |for \d|for (?:one|two|three|four|five|six|ten|the|all)|for [a-z]+ "
    r"(?:days|weeks|nights)|all (?:week|month|summer|of)|"
    r"back|over|this|next|starting|tomorrow|tonight|on|between|through|home|see you|from|"
    r"at half)\b"
)
_UNITS: Final = (
    r"\b(?:[a-z]*days?|mon|tues?|weds?|thurs?|fri|sat|sun|weeks?|weekend|fortnight|nights|"
    r"months?|tomorrow|tonight|christmas|easter|new year|half.term|summer|term|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)|"
    r"\d+ (?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b"
)
_LEAVING: Final = (
    r"\b(?:away|awa|abroad|overseas|holidays?|hols|vacation|honeymoon|cruise|leave for|"
    r"leave on|we leave|leaving|fly out|we fly|fly to|we sail|we go|we head|and i|off to|off on|"
    r"off for|we're off|"
    r"off tomorrow|camping|skiing|emigrating)\b"
)
_US: Final = r"\b(?:family|neighbours|parents|next door|of us|i fly|our lot|household)\b"
_GOING: Final = (
    r"\b(?:going to|gone|flying|jetting|heading to|heading off|driving to|sailing|setting off|"
    r"set off|trip|out of (?:town|the country)|(?:we're|we are|are) (?:all |both )?in)\b"
)
# What is left at home: counts with an absence and a time.
_LEFT: Final = (
    r"\b(?:house|hoose|flat|home|cottage|bungalow|apartment|garden|hens|chickens|cats?|dogs?|"
    r"kennels?|cattery|goldfish|plants|pipes|bins?|post|parcels?|milk|keys?|alarm|lights?|lamps?|"
    r"boiler|heating|curtains|neighbours?|sitter|sitting|drive|driveway|tomatoes|burglars?|"
    r"radiators?|ours|mine)\b"
)
_TRIGGERS: Final[tuple[Trigger, ...]] = (
    (_HOMES, _BLANK),
    (_WHO, _AT),
    (r"\bwe(?:'re| are) (?:both |all )?(?:out|at work|away)\b"),
    (_LEAVING, _TIMES, _UNITS),
    (_US, _TIMES, _UNITS),
    (_GOING, _TIMES, _UNITS),
    (_LEFT, r"\b(?:until|till?|see you (?:all )?(?:in|on|next))\b", _UNITS),
    (r"\bin \pL", r"\b(?:until|till?)\b", _UNITS),
    (r"\b(?:weeks?|fortnight|days|nights|month) (?:in|on|at|away|off|by|of)\b", _TIMES, _UNITS),
    (
        r"\b(?:vacances|vacaciones|urlaub|verreist|vacanza|ferie|f.rias|wakacjach|urlopie|"
        r"g?wyliau|vakantie|vacan..|concediu|saoire|semester|chutti)\b",
        r"\b(?:jusqu|hasta|bis|fino|at.|do|tan|hyd|tot|p.n.|till?|go dt.|tak)\b",
    ),
    (
        r"\b(?:not|aren't|isn't|won't|ain't|get|shan't)\b",
        r"\b(?:home|back) (?:home |from \pL+ )?(?:again )?(?:until|till?)\b",
    ),
    (r"\b(?:won't|will not|don't) (?:see|be in|be at|set foot)\b", _LEFT),
    (
        r"\bkeys?\b",
        r"\b(?:under|underneath|beneath|behind|in|inside|on|with|by|next|above|below)\b",
    ),
    (
        r"\b(?:doors?|gates?|windows?)\b",
        r"\b(?:unlocked|latch|open|locks?|locked|shuts?|closes?|bust|broken|knackered)\b",
    ),
    (
        r"\b(?:alone|on (?:my|our|his|her|their) own|by (?:my|him|her|them)sel(?:f|ves)|just me|"
        r"(?:just|only) us|only me|to (?:myself|ourselves|herself|himself)|"
        r"lets? (?:themsel|him|her)|sol[ao]|seule?|allein|alleine|sozinh[ao]|sama?|singur\pL*|"
        r"alleen|ensam|alene|fy hun|home solo|on my tod|on my ownsome)\b",
        r"\b(?:home|house|hoose|flat|place|bungalow|cottage|apartment|locked|tonight|nights?|here|"
        r"every|each|evening|week|weekend|till?|until|school|casa|maison|chez|hause|"
        r"zuhause|daheim|domu|acas\pL|thuis|hemma|hjemme|adr\pL+|gartref)\b",
    ),
    r"\bcheck(?:ed|ing)?[\s-]*in\b|📍\s?(?:(?:at|back|my|our|currently) )*(?:home|house|flat)\b",
    (
        r"\blives?\b",
        r"\b(?:opposite|above|over the|over a|behind|across|facing|past|beside|next.(?:to|door)|"
        r"doors|"
        r"house|flat|cottage|bungalow|door|terrace|semi|barn|maisonette|boat|houseboat|caravan)\b",
    ),
    (
        r"\b(?:house|flat|cottage|bungalow|door|one|terrace|semi|barn|gate|maisonette|boat|drive|"
        r"driveway|caravan|houseboat|bell),? (?:the one|before|with|on|at|past|after|opposite|"
        r"above|over|behind|next|beside|across|by|along|down|up|from|directly|bang|right|just|"
        r"between|nearest|round|under)\b"
    ),
    r"\b(?:red|blue|green|yellow|purple|pink|black|white|orange|gr[ea]y|brown|turquoise|lilac|"
    r"teal) "
    r"(?:front )?(?:door|gate|house|bungalow|cottage|fence|shutters|garage)\b",
    r"\b(?:top|bottom|middle|left|right|upper|lower|first|second|third|left-hand|right-hand) "
    r"(?:door)?(?:bell|buzzer)\b|\b(?:bell|buzzer) (?:marked|labelled|that says)\b",
    (r"\bwe (?:won't|shan't|will not|shall not) be\b", _UNITS),
    (r"\bsitters?\b", r"\b(?:wanted|needed|required|needs?|urgently)\b"),
    r"\bleave (?:the )?(?:house|home|flat) (?:at|by|around|about)\b",
    (
        r"\b(?:i'?m|we'?re|i am|we are|of us are|s?he'?s|they'?re|not|never|house|flat|place|"
        r"alone|own)\b",
        r"\b(?:out|at work|gone|in|back|home|empty|run|walk|jog|cycle|swim)\b",
        r"\b(?:every|each|weekdays|mon\pL*|\pL+days|weeknights?|weekday|most)\b",
        r"\d|\b(?:before|till?|until|between)\b",
    ),
)


class Whereabouts:
    rule: ClassVar[Rule] = Rule(
        code="LOC004",
        slug="whereabouts",
        clause="7.1",
        message="This tells strangers where somebody lives, or when a home is empty.",
        reads=frozenset({"text"}),
    )
    triggers: tuple[Trigger, ...] = tuple(
        spaced(each) if isinstance(each, str) else tuple(spaced(part) for part in each)
        for each in _TRIGGERS
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        found = list(self._all(text))
        if text.author.account_type is not AccountType.OFFICIAL:
            found += list(_weighed(text, found))
        found.sort(key=lambda each: (each.start, -each.end))
        # Pieces that stand close together are one announcement, and one finding.
        merged: list[list[_Piece]] = []
        for piece in found:
            if merged and piece.start - max(each.end for each in merged[-1]) <= _CLOSE:
                merged[-1].append(piece)
            else:
                merged.append([piece])
        for pieces in merged:
            yield self.rule.at(
                pieces[0].start,
                max(each.end for each in pieces),
                confidence=max(each.confidence for each in pieces),
                because=" ".join(dict.fromkeys(each.because for each in pieces)),
            )

    def _all(self, text: TextView) -> Iterator[_Piece]:
        body = text.text
        official = text.author.account_type is AccountType.OFFICIAL
        for kind in KINDS:
            for match in kind.pattern.finditer(body):
                if not _let_through(text, match, kind, official=official):
                    span = _trimmed(body, *match.span(), tail=not kind.whole)
                    yield _Piece(*span, kind.because, kind.confidence)
        if official:
            return
        for start, end, because, confidence in find_away(text):
            begin, stop = text.sentence(start, end)
            if not _TOLD.search(body[begin:stop]) and not _PAST.search(body[begin:start]):
                yield _Piece(*_trimmed(body, start, end), because, confidence)
        for wanted, pattern in ((COME, NTH_DOOR), (OURS, COLOURED_DOOR)):
            if not wanted.search(body):
                continue
            for match in pattern.finditer(body):
                begin, stop = text.sentence(*match.span())
                if not _TOLD.search(body[begin:stop]) and not _PAST.search(body[begin:stop]):
                    span = _trimmed(body, *match.span(), tail=True)
                    yield _Piece(*span, "It says how to find where somebody lives.", 0.75)


def _weighed(text: TextView, found: list[_Piece]) -> Iterator[_Piece]:
    """What only weighing shows: announcements of which no wording told by itself."""
    for start, end, because in weigh(text):
        begin, stop = text.sentence(start, end)
        sentence = text.text[begin:stop]
        if _TOLD.search(sentence) or _METAPHOR.search(sentence):
            continue
        if not any(each.start < end and start < each.end for each in found):
            yield _Piece(*_trimmed(text.text, start, end), because, 0.7)


_DWELLING: Final = phrase(r"\b(?:home|house|flat|ours|mine)\b")
_OF: Final = phrase(r"\sof\s")  # "empty of furniture"
_ABROAD: Final = frozenset({ALONE_ABROAD, AWAY_ABROAD, EMPTY_ABROAD})


def _let_through(text: TextView, match: Match, kind: Kind, *, official: bool) -> bool:
    """Whether the words around take the sting out of it."""
    begin, end = text.sentence(*match.span())
    sentence = text.text[begin:end]
    told = _INVENTED if kind.because is WAY_IN else _TOLD
    if told.search(sentence) or (kind.because is not WAY_IN and _METAPHOR.search(sentence)):
        return True
    said = match.group().lower()
    if kind.pattern is IN_THE_HOUSE and said.startswith(_CALLING):
        return official or not COME.search(text.text)
    if kind.pattern in {DIRECTIONS, IN_THE_HOUSE}:
        return official and not _SOMEBODY.search(said)
    if official and kind.pattern not in {EMPTY, DARK}:
        return True
    if kind.pattern in {NOBODY, NOT_BACK, HOURS_OUT} and WORK.search(sentence):
        return not _DWELLING.search(said)
    if kind.pattern in {EMPTY, DARK} and _OF.match(text.text, match.end()):
        return True
    if kind.pattern is ON_MY_OWN and not LEFT_BEHIND.search(text.text):
        return True
    if kind.pattern is DARK and not ELSEWHERE.search(text.text):
        return True
    if kind.pattern is KEY and NO_DOOR_KEY.search(sentence):
        return True
    if kind.pattern is UNLOCKED and PUBLIC_DOOR.search(sentence):
        return True
    if kind.pattern is HOURS_OUT:
        return not OUT_OF_HOME.search(text.text)
    if kind.pattern is KEY_SOMEWHERE:
        return not GETTING_IN.search(text.text) or NO_LOCK.search(sentence) is not None
    if kind.pattern in _ABROAD and (WORK_ABROAD.search(sentence) or WORK.search(sentence)):
        return True
    if kind.pattern is ROUTINE:
        return not _TIME_OR_PLACE.search(match.group())
    return _PAST.search(text.text[begin : match.start()] + match.group()) is not None


def _trimmed(text: str, start: int, end: int, *, tail: bool = False) -> tuple[int, int]:
    """The match without the white space and marks around it.

    ``tail``: cut it where the next clause begins.
    """
    while start < end and (text[start].isspace() or text[start] in ",;.!(?"):
        start += 1
    if tail and (cut := _TAIL.search(text, start + _HEAD, end)):
        end = cut.start()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:(-.!)"):
        end -= 1
    return start, end
