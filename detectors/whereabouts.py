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

from ._away import WORK, find_away
from ._homes import (
    COME,
    DIRECTIONS,
    EMPTY,
    IN_THE_HOUSE,
    KINDS,
    NOBODY,
    NOT_BACK,
    NTH_DOOR,
    ROUTINE,
    Kind,
)
from ._phrases import phrase, spaced

_TOLD: Final = phrase(
    r"\b(?:don'?t (?:post|tell|share|announce|leave|let|put)|do not (?:post|tell|share|leave|"
    r"announce)|never (?:post|tell|share|leave|announce)|avoid (?:posting|leaving)|burglars?|"
    r"burglary|"
    r"tips?|advice|insurance|insurers?|insured|(?:if|when|while) (?:you're|you are|your)|are you|"
    r"is your|do you|your (?:home|house|flat|property)|you're away|"
    r"lyrics?|(?:the|this|that|a|in|new|my|favourite) (?:film|movie|novel|short story|episode|"
    r"chapter|poem|play|scene|sitcom|song|musical)|character|quote|dream(?:t|ed)?|"
    r"imagine|pretend|used to|back when|years ago|as a (?:kid|child)|grew up|last (?:week|month|"
    r"year|summer|night|weekend)|yesterday|"
    r"(?:house|flat|home|property|bungalow|cottage|is|up) for sale|to let|letting agents?|"
    r"estate agents?|viewings?|tenants?|landlords?|renting out|vacant possession|squatters?|"
    r"derelict|abandoned)\b"
)
_PAST: Final = phrase(
    r"\b(?:was|were|had been|came back|got back|just back|back from|been away|returned|home from|"
    r"came home|home safe)\b"
)
_METAPHOR: Final = phrase(
    r"\b(?:empty nest|empty without|so empty|feels? (?:so |very )?empty|playing to an empty|"
    r"empty house (?:syndrome|tonight at)|full house|white house|"
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


_TRIGGERS: Final = (
    r"\b(?:house|flat|home|place|cottage|bungalow|apartment|property)\b.*"
    r"\b(?:empty|unoccupied|unattended|vacant|deserted|locked up|shut up)\b",
    r"\bempty (?:house|home|flat)\b",
    r"\b(?:no ?-?one|nobody|none of us|neither of us|never anyone|not a soul|any(?:one|body))\b.*"
    r"\b(?:in|at|home|about|around|there|here)\b",
    r"\bwe(?:'re| are) (?:both |all )?(?:out|at work|away)\b",
    r"\b(?:away|abroad|overseas|holidays?|hols|vacation|honeymoon|cruise|leave for|leaving for|"
    r"fly out|off to|going away|gone|flying|fly to|jetting|heading|out of (?:town|the country)|"
    r"(?:we're|of us are|we are|are) (?:all |both )?in)\b.*"
    r"\b(?:until|till?|for|all|back|from|over|this|next)\b",
    r"\bin \pL+ (?:\pL+ ){0,5}(?:until|till?)\b",
    r"\bgoing to \pL+ (?:for|until|till?|all|over)\b",
    r"\b(?:not|aren't|isn't|won't be|ain't|get)\b.*"
    r"\b(?:home|back) (?:home )?(?:again )?(?:until|till?)\b",
    r"\bkeys?\b.*\b(?:under|beneath|underneath|behind|in|inside|on|with|by|next)\b",
    r"\b(?:door|gate|window)\b.*\b(?:unlocked|on the latch|open|locked)\b",
    r"\b(?:alone|on (?:my|our|his|her|their) own|by (?:my|him|her|them)sel(?:f|ves)|just me|"
    r"to (?:myself|ourselves|herself|himself)|lets? (?:themsel|him|her))\b",
    r"\bcheck(?:ed|ing)?[\s-]*in\b|📍\s?(?:(?:at|back|my|our|currently) )*(?:home|house|flat)\b",
    r"\blives? (?:\pL+ ){0,5}"
    r"(?:opposite|above|over|behind|next|across|two|facing|past|after|in the)\b",
    r"\b(?:house|flat|cottage|bungalow|door|one|terrace|semi|barn|gate|maisonette|boat|drive),? "
    r"(?:the one|before|with|on|at|past|after|opposite|above|over|behind|next|beside|across|by|"
    r"along)\b",
    r"\bleave (?:the )?(?:house|home|flat) (?:at|by|around|about)\b",
)


class Whereabouts:
    rule: ClassVar[Rule] = Rule(
        code="LOC004",
        slug="whereabouts",
        clause="7.1",
        message="This tells strangers where somebody lives, or when a home is empty.",
        reads=frozenset({"text"}),
    )
    triggers: tuple[str, ...] = tuple("(?s)" + spaced(source) for source in _TRIGGERS)

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        found = sorted(self._all(text), key=lambda each: (each.start, -each.end))
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
        if COME.search(body):
            for match in NTH_DOOR.finditer(body):
                begin, stop = text.sentence(*match.span())
                if not _TOLD.search(body[begin:stop]) and not _PAST.search(body[begin:stop]):
                    span = _trimmed(body, *match.span(), tail=True)
                    yield _Piece(*span, "It says how to find where somebody lives.", 0.75)


def _let_through(text: TextView, match: Match, kind: Kind, *, official: bool) -> bool:
    """Whether the words around take the sting out of it."""
    begin, end = text.sentence(*match.span())
    sentence = text.text[begin:end]
    if _TOLD.search(sentence) or _METAPHOR.search(sentence):
        return True
    said = match.group().lower()
    if kind.pattern is IN_THE_HOUSE and said.startswith(_CALLING):
        return official or not COME.search(text.text)
    if kind.pattern in {DIRECTIONS, IN_THE_HOUSE}:
        return official and not _SOMEBODY.search(said)
    if official and kind.pattern is not EMPTY:
        return True
    if kind.pattern in {NOBODY, NOT_BACK} and WORK.search(sentence):
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
