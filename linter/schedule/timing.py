"""What the slot of a post makes of its words.

An embargo that ends after the slot and an absence told before it begins bear on rules
of the policy, and come as hits of those rules. A post scheduled in the past, or about
an event that will be over, breaks no rule: it is a note.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from linter.draft import AccountType, Draft
from linter.finding import Field, Span
from linter.patterns import Pattern
from linter.rule import Hit
from linter.schedule.posts import Note
from linter.schedule.said import Said, dates_in

__all__ = ["Coded", "local", "plain", "timed", "timed_notes"]

Coded = tuple[str, Hit]  # a hit, and the code of the rule it belongs to

_EMBARGO: Final = Pattern(
    r"\bembargo(?:ed)?\b[^\n]{0,30}?(?:\buntil\b|\btill?\b|\bto\b|\blifts?\b|\bends?\b|"
    r"\bfor release\b|:|-)[^\n]{0,50}"
)
_NO_EMBARGO: Final = Pattern(r"\b(?:no|not|lifted|over|broke|former)\b[^\n]{0,20}\bembargo")
_AWAY: Final = Pattern(
    r"\b(?:we|i)(?:'re| are|'m| am|'ll be| will be)?(?: all| both| finally)? "
    r"(?:off to|off on|off for|away|flying|fly|jetting off|leaving for|leave for|on holiday|"
    r"going away|going on holiday|driving to|abroad|heading to|heading off)\b[^.!?\n]{0,80}|"
    r"^off (?:to|on)\b[^.!?\n]{0,80}"
)
_WORK: Final = Pattern(
    r"\b(?:conference|keynote|talk|paper|meeting|exhibition|fieldwork|research|panel|delegation|"
    r"campus|students?|symposium|workshop|fair|summit|field trip|leave of absence|office|team)\b"
)
_DIGIT: Final = Pattern(r"\d")
_COMING: Final = Pattern(
    r"\b(?:join us|come (?:to|and|along)|register|book (?:your|a|now|here)|don't miss|see you|"
    r"will (?:be|take|host|open|speak)|tickets?|sign up|takes? place|taking place|save the date|"
    r"is on|are invited|open day|apply by|deadline|closes on|starts? on|coming up)\b"
)
_PAST: Final = Pattern(
    r"\b(?:was|were|had|held|thank|thanks|thank you|celebrated|last|back in|looking back|since|"
    r"ago|recap|missed it|throwback)\b"
)


def local(moment: datetime) -> datetime:
    """A moment on the clock of this machine, without a zone."""
    return moment if moment.tzinfo is None else moment.astimezone().replace(tzinfo=None)


def plain(text: str) -> str:
    """A text with straight apostrophes, every offset kept."""
    return text.replace("\u2019", "'")


def timed(draft: Draft) -> Iterator[Coded]:
    """Hits that come from the slot."""
    if draft.scheduled_at is None:
        return
    slot = local(draft.scheduled_at)
    text = plain(draft.text)
    if _speaks_of_embargo(text):
        yield from _embargoes(text, slot)
    if draft.author.account_type is not AccountType.OFFICIAL:
        yield from _absences(text, slot)


def timed_notes(draft: Draft, now: datetime) -> Iterator[Note]:
    """What a person should know of the slot. now: on the clock of this machine."""
    if draft.scheduled_at is None:
        return
    slot = local(draft.scheduled_at)
    if slot < now:
        yield Note("it is scheduled in the past.", _date(slot))
    text = plain(draft.text)
    if _DIGIT.search(text) is None:  # most posts name no day
        return
    if _COMING.search(text) and not _PAST.search(text):
        said = dates_in(text, slot)
        over = [each for each in said if each.sure and each.at.date() < slot.date()]
        if over and all(each in over for each in said):
            yield Note("it invites to something that is over when it goes out.", _date(over[0].at))
    for match in _EMBARGO.finditer(text) if _speaks_of_embargo(text) else ():
        ends = _first(text, match.start(), match.end(), slot)
        if ends is not None and ends.at <= slot:
            yield Note("the embargo is over when it goes out: take the marking off.")
            return


def _speaks_of_embargo(text: str) -> bool:
    return "embargo" in text.lower()  # quicker than a pattern, and most do not


def _embargoes(text: str, slot: datetime) -> Iterator[Coded]:
    for match in _EMBARGO.finditer(text):
        if _NO_EMBARGO.search(text, max(0, match.start() - 30), match.end()):
            continue
        ends = _first(text, match.start(), match.end(), slot)
        if ends is None or ends.at <= slot:
            continue
        yield (
            "CNF001",
            _hit(
                match.start(),
                ends.end,
                "The embargo ends after this post goes out.",
                f"It ends on {_moment(ends.at)}; the post is scheduled for {_moment(slot)}.",
                text,
            ),
        )


def _absences(text: str, slot: datetime) -> Iterator[Coded]:
    for match in _AWAY.finditer(text):
        start, end = match.span()
        if _WORK.search(text, text.rfind("\n", 0, start) + 1, end):
            continue
        days = [each for each in dates_in(text, slot) if start <= each.start < end]
        if days and max(each.at for each in days).date() >= slot.date():
            day = days[-1]
            yield (
                "LOC004",
                _hit(
                    start,
                    day.end,
                    "This tells of an absence before it is over.",
                    f"The post goes out on {_date(slot)}, and speaks of {_date(day.at)}. Post it "
                    f"when everybody is back.",
                    text,
                ),
            )
            return


def _first(text: str, start: int, end: int, slot: datetime) -> Said | None:
    inside = (each for each in dates_in(text, slot) if start <= each.start < end)
    return next(inside, None)


def _hit(start: int, end: int, message: str, because: str, text: str) -> Hit:
    return Hit(
        confidence=0.97,
        message=message,
        because=because,
        fixable=False,
        key=text[start:end],
        location=Span(Field.TEXT, start, end),
    )


def _date(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _moment(moment: datetime) -> str:
    return f"{_date(moment)}, {moment:%H:%M}"
