"""Posts of one author taken together.

Each may be harmless: a street in one, a number on the door in another, a holiday in a
third. Together they say where somebody lives and when nobody is there (clause 7.1).
What completes the picture is found, and says with which posts it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from msgspec import Struct

from linter.draft import AccountType, Draft
from linter.finding import Field, Span
from linter.patterns import Pattern
from linter.report import Report
from linter.rule import Hit
from linter.schedule.timing import Coded, plain

__all__ = ["Together"]

_MAX_AUTHORS: Final = 100_000  # of whom something is remembered
_STREET: Final = Pattern(
    r"\b(?:\p{Lu}[\pL']+ ){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Way|Court|"
    r"Crescent|Terrace|Gardens|Grove|Place|Square|Mews|Hill|Row|Walk|Rise|Villas)\b",
    case=True,
)
_NUMBER: Final = Pattern(
    r"\b(?:number|no\.?|nr\.?|house|door|flat|apartment|we're at|we are at|i'm at) ?#?"
    r"(\d{1,4}[a-d]?)\b"
)
_HOME: Final = Pattern(
    r"\b(?:i|we)(?:'ve|'re|'m| have| are| am)?(?: (?:just|finally|now|all))? "
    r"(?:live|lived|living|moved|moving|move)\b|"
    r"\b(?:my|our) (?:new |old |little |own |whole )?(?:house|flat|home|place|street|road|garden|"
    r"front door|front garden|door|gate|doorbell|bell|porch|drive|neighbours?|building|window)\b|"
    r"\bat (?:ours|mine|home)\b|\bhousewarming\b|\bhome sweet home\b|\bwe got the keys\b|"
    r"\b(?:blue|red|green|yellow|black|white|pink|purple|orange) (?:front )?door\b"
)
_AWAY: Final = Pattern(
    r"\b(?:we|i)(?:'re| are|'m| am|'ll be| will be)?(?: all| both)? (?:off to|off on|away|flying|"
    r"jetting off|on holiday|going away|abroad|in \p{Lu}\pL+ (?:for|until|till))\b|"
    r"^off to\b|\b(?:a|one|two|three|\d) (?:weeks?|nights|days|fortnight) (?:in|at|of) \pL+|"
    r"\b(?:back|home) on (?:the \d|mon|tue|wed|thu|fri|sat|sun|\d)"
)
_WORK: Final = Pattern(
    r"\b(?:conference|keynote|paper|meeting|exhibition|fieldwork|panel|delegation|campus|"
    r"students?|symposium|workshop|office|library|department|university|college)\b"
)
_SENTENCE_ENDS: Final = ".!?\n"
_HOME_RULES: Final = frozenset({"ADR001", "ADR002"})


class _Kind(StrEnum):
    STREET = "the street"
    NUMBER = "the number on the door"
    HOME = "where home is"
    AWAY = "when nobody is there"


class _Piece(Struct, frozen=True):
    """Something told at [start, end) of the text."""

    kind: _Kind
    start: int
    end: int


class Together:
    """Remembers, of each author, where a piece of a home was last told; no words of it."""

    def __init__(self) -> None:
        self._told: dict[str, dict[_Kind, str]] = {}

    def look(self, draft: Draft, report: Report, author: str, where: str) -> Iterator[Coded]:
        """What this post gives away with those before it. author: empty if nobody knows."""
        if not author or draft.author.account_type is AccountType.OFFICIAL:
            return
        rules = {each.rule for each in report.findings}
        pieces = _pieces(plain(draft.text), rules)
        if not pieces:
            return
        told = self._told.get(author, {})
        here = {each.kind: each for each in pieces}
        if not rules & _HOME_RULES:
            yield from _address(here, told)
        yield from _absence(here, told, flagged="LOC004" in rules)
        if author in self._told or len(self._told) < _MAX_AUTHORS:
            self._told[author] = {**told, **dict.fromkeys(here, where)}


def _address(here: dict[_Kind, _Piece], told: dict[_Kind, str]) -> Iterator[Coded]:
    """Street and number, one here and one elsewhere."""
    for mine, other in ((_Kind.STREET, _Kind.NUMBER), (_Kind.NUMBER, _Kind.STREET)):
        if mine in here and other not in here and other in told:
            yield (
                "ADR001",
                _hit(
                    here[mine],
                    "Together with another post, this gives a home address away.",
                    f"This post tells {mine}; {told[other]} tells {other}.",
                ),
            )
            return


def _absence(
    here: dict[_Kind, _Piece], told: dict[_Kind, str], *, flagged: bool
) -> Iterator[Coded]:
    """A home and an absence, one here and one elsewhere."""
    homes = (_Kind.HOME, _Kind.STREET)
    if _Kind.AWAY in here and not flagged:
        home = next((kind for kind in homes if kind in told and kind not in here), None)
        if home is not None:
            yield (
                "LOC004",
                _hit(
                    here[_Kind.AWAY],
                    "Together with another post, this tells which home stands empty.",
                    f"This post tells {_Kind.AWAY}; {told[home]} tells {home}.",
                ),
            )
    elif _Kind.AWAY in told:
        kind = next((each for each in homes if each in here), None)
        if kind is not None:
            yield (
                "LOC004",
                _hit(
                    here[kind],
                    "Together with another post, this tells which home stands empty.",
                    f"This post tells {kind}; {told[_Kind.AWAY]} tells {_Kind.AWAY}.",
                ),
            )


def _pieces(text: str, rules: set[str]) -> list[_Piece]:
    pieces = [_Piece(_Kind.HOME, 0, len(text))] if rules & _HOME_RULES else []
    for kind, pattern in ((_Kind.STREET, _STREET), (_Kind.NUMBER, _NUMBER)):
        for match in pattern.finditer(text):
            begin, end = _sentence(text, match.start(), match.end())
            if _HOME.search(text, begin, end) and not _WORK.search(text, begin, end):
                pieces.append(_Piece(kind, match.start(), match.end()))
                break
    away = _AWAY.search(text)
    if "LOC004" in rules:
        pieces.append(_Piece(_Kind.AWAY, 0, len(text)))
    elif away is not None and not _WORK.search(text):
        pieces.append(_Piece(_Kind.AWAY, away.start(), away.end()))
    return pieces


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a place, and the one after it: what it says of the place."""
    begin = max(text.rfind(mark, 0, start) for mark in _SENTENCE_ENDS) + 1
    stop = end
    for _ in range(2):
        ends = [at for mark in _SENTENCE_ENDS if (at := text.find(mark, stop)) >= 0]
        stop = min(ends) + 1 if ends else len(text)
    return begin, stop


def _hit(piece: _Piece, message: str, because: str) -> Hit:
    return Hit(
        confidence=0.8,
        message=message,
        because=because,
        fixable=False,
        key=f"together {piece.kind}",
        location=Span(Field.TEXT, piece.start, piece.end),
    )
