"""Wording that shows a household away, with the date of its return."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import TextView
from linter.patterns import Pattern

from ._phrases import phrase
from ._when import WHEN

__all__ = ["WORK", "find_away"]

_PLACE: Final = r"[\pL' -]+?"
_LENGTH: Final = (
    r"(?:an?|one|two|three|four|five|six|ten|the next|\d{1,2}|several|a couple of)\s"
    r"(?:(?:whole|entire|blissful|glorious|long|lovely)\s)?(?:weeks?|days|nights|fortnight|months?)"
)
_LEAVING: Final = (
    r"(?:fly|flying|leave|leaving|set off|setting off|go|off)\s(?:on\s)?(?:\pL+day|tomorrow|"
    r"tonight|today)"
)
_AWAY: Final = (
    r"(?:away|abroad|overseas|out of (?:town|the country)|"
    r"on (?:(?:our|my|a|the)\s)?(?:\pL+\s)?(?:holidays?|hols|vacation|honeymoon|cruise|safari|"
    r"city break)|"
    r"(?:(?:our|my)\s)?(?:family|summer|half[\s-]+term|big|annual|winter|skiing) (?:holiday|hols|"
    r"trip)|"
    rf"(?:{_LENGTH})\s(?:in|on|at|by|of|away|off)\s{_PLACE}|off|{_LEAVING}|gone(?:\sto\s{_PLACE})?|"
    rf"in\s{_PLACE}|off(?:\sto\s{_PLACE}|\son\s(?:our|a|my|the)\s{_PLACE})|"
    rf"(?:going|flying|heading|jetting|driving|sailing|setting)\s(?:away|abroad|(?:(?:off|out|"
    rf"over|down|up)\s)?to\s{_PLACE})|"
    rf"(?:fly|jet|head|leave|go|set off|sail|drive)\s(?:(?:off|out|over|down|up)\s)?(?:to|"
    rf"for)\s{_PLACE})"
)
_GAP: Final = (
    r"(?:,?\s(?:with|and|on|from|tomorrow|today|tonight|starting|now|together|so|get|we|it'?s|"
    r"in the|at|get|gets|"
    r"are|will be|not|won't be|next|first thing|early|\d{1,2}(?:st|nd|rd|th)?|the|my|our|all|of|"
    r"us|whole|entire|gang|kids|girls|"
    r"lads|boys|family|\pL+day|morning|evening|-|!+)){0,7}?"
)
_GONE: Final = phrase(rf"\b{_AWAY}{_GAP},?\s{WHEN}")
_STRONG: Final = phrase(
    r"^(?:away|abroad|out of the country|on (?:(?:our|my|a|the)\s)?(?:\pL+\s)?(?:holidays?|hols|"
    r"honeymoon|cruise)|"
    r"(?:(?:our|my)\s)?(?:family|summer) (?:holiday|hols))\b"
)
# Whose absence empties a home. Any other subject (a team, an exhibition) does not.
_HOUSEHOLD: Final = phrase(
    r"\b(?:we(?:'re|'ll|'ve)?|(?:all|both|lot|three|four|five) of us|family|me and|and (?:i|me)|"
    r"the \pL+s(?:'re)?|parents?|neighbours?|next door|upstairs|flatmates?|housemates?)\b"
)
_ONE: Final = phrase(
    r"\b(?:i|i'm|im|i'll|mum|dad|hubby|husband|wife|partner|girlfriend|boyfriend|he|she|they)\b"
)
_HOME: Final = phrase(
    r"\b(?:pick|picking|take|taking) (?:in|up) (?:their|his|her) (?:post|mail|parcels)\b|"
    r"\b(?:my|our|the)\s(?:\pL+\s)?(?:house|flat|home|cottage|bungalow|apartment|garden|"
    r"greenhouse|plants|"
    r"cats?|dogs?|hens|chickens|bins|parcels?|post|alarm|curtains|lights|lamps|keys?|drive|"
    r"front door|back door|tomatoes)\b|"
    r"\b(?:house|flat|home) (?:empty|sitter|sitting|all (?:shut|locked) up)\b|\b(?:cat|dog|house|"
    r"plant)[\s-]*sit|"
    r"\bneighbours? (?:are|is|has|have|will|is popping)\b|\b(?:nobody|no[\s-]*one) (?:in|home|"
    r"here|at home)\b|"
    r"\bkeys?(?:'s| is| are)\b|\b(?:no[\s-]*one|nobody)[^.]{0,30}\bat home\b|\blet yoursel(?:f|"
    r"ves) in\b|"
    r"\b(?:cat|dog)s?(?:'s| is| are)? (?:coming|going) (?:too|with us)\b|\bwater(?:ing)? (?:my|"
    r"our|the)\b|\bfeed(?:ing)? (?:my|our|the)\b|"
    r"\b(?:at|to) (?:ours|mine)\b|\b(?:cats?|dogs?|rabbits?|hamster)\b[^.]{0,40}\bhome\b|"
    r"\bkeep an eye on (?:the|our|my)\b|\btimers?\b|\bburglars?\b"
)
WORK: Final = phrase(
    r"\b(?:annual leave|out[\s-]+of[\s-]+(?:the )?office|ooo|e-?mails?|inbox|repl(?:y|ies)|respond|"
    r"colleagues?|"
    r"back at (?:my desk|work|the office|my)|conference|keynote|symposium|workshop|fieldwork|"
    r"field ?trip|"
    r"sabbatical|research (?:trip|leave)|exchange|placement|students?|lectures?|lecturing|"
    r"seminars?|tutorials?|office|"
    r"campus|library|desk|clinic|surgery|shop|studio|gallery|museum|store|caf[eé]|restaurant|"
    r"salon|practice|"
    r"service|helpdesk|switchboard|team|department|faculty|orders?|commissions?|etsy|tour|gigs?|"
    r"match|"
    r"fixture|league|cup|training camp|squad|season|concert|festival|exhibition|rehearsal|show|"
    r"residency|"
    r"speaking|talk|panel|presenting|paper at|archives?|lab|uni|university|(?:this|next|spring|"
    r"autumn|summer) term|"
    r"term (?:starts|begins)|semester|deadline|applications?|open again|reopen|recruit\w*|fair|"
    r"stand \d+|graduat\w+|game|"
    r"tickets on sale|fight|says|cricket|football|rugby|tennis|marking|fundrais\w+|charity|"
    r"rehearsals?|filming|shoot)\b"
)
_IN_WHAT: Final = phrase(
    r"\bin\s(?:this|that|it|an?|our|my|your|his|her|love|luck|trouble|need|charge|touch|lockdown|"
    r"isolation|"
    r"hope|fear|theory|limbo|denial|awe|peace|print|stock|force|effect|place|progress|"
    r"training|rehab|prison|jail|transit|shock|pain|debt|stitches|tears|play|danger|line|"
    r"quarantine|meetings?|rooms?|bed|hospital|court|session|business|person|all|full|good|safe|"
    r"here|there|"
    r"and|but|so|now|tomorrow|today|from|the (?:morning|evening|afternoon|end|meantime|"
    r"same|middle|running|studio|"
    r"office|lab|room|building|red|black|zone|garden|house|"
    r"bath|queue|"
    r"mood|market|final|top|lead|world|uk|library|pub))\b"
)
# A day out, which empties a home no more than work does.
_OUTING: Final = phrase(
    r"^(?:off|going|heading|driving|flying|go|head|drive)\b.*\b(?:this|next)\s(?:week(?:end)?|"
    r"month|summer)$"
)
_NOWHERE: Final = phrase(rf"^{_LEAVING}")
_IDIOM: Final = phrase(
    r"\boff to (?:a|an|bed|sleep|work|the (?:pub|shops|match))\b|\baway with (?:the fairies|it|"
    r"murder|this|that)\b|\bgo for\b"
)


_SENTENCE_END: Final = Pattern(r"[.!?]\s|\n\s*\n|[\x{2600}-\x{27BF}\x{1F300}-\x{1FAFF}]")


def _lead(text: str, at: int) -> str:
    """The words of the sentence before ``at``; a single line break does not end it."""
    begin = max(0, at - 80)
    for match in _SENTENCE_END.finditer(text, begin, at):
        if text[max(0, match.start() - 2) : match.start()].lower() != "no":  # "at no. 6"
            begin = match.end()
    return text[begin:at]


# "Tenerife 3rd-17th": counts where a home is spoken of.
_DATES: Final = phrase(
    r"\b\pL{3,}\s(?:from\s)?(?:the\s)?\d{1,2}(?:st|nd|rd|th)\s?(?:-|to|until|till)\s?(?:the\s)?"
    r"\d{1,2}(?:st|nd|rd|th)\b"
)
_LONGEST: Final = 110  # characters from "away" to the date that still belong together


def find_away(text: TextView) -> Iterator[tuple[int, int, str, float]]:
    """Where a text tells that a household is away: start, end, why, how sure.

    Dates of return count where the same sentence says who is away, and where.
    """
    body = text.text
    home = _HOME.search(body) is not None
    if WORK.search(body) and not home:
        return
    if home:
        for match in _DATES.finditer(body):
            yield *match.span(), "It gives the dates of an absence from home.", 0.75
    for match in _GONE.finditer(body):
        said = match.group()
        if (
            len(said) > _LONGEST
            or _IDIOM.search(said)
            or _IN_WHAT.search(said)
            or (not home and (_OUTING.search(said) or _NOWHERE.match(said)))
        ):
            continue
        lead = _lead(body, match.start())
        begin = match.start() - len(lead)
        ours = _HOUSEHOLD.search(f"{lead} {said}") is not None
        alone = _ONE.search(lead) is not None
        opening = not lead.strip(" \"'") or lead.rstrip().endswith((",", ":", ";", "-"))
        place_only = said.lower().startswith("in ")
        if not (ours or alone or opening) or (place_only and not ours and not home):
            continue
        if place_only and said.rstrip()[-1].isdigit() and not home:  # an hour, not a date
            continue
        strong = _STRONG.match(said) is not None
        if not (home or ours or strong):
            continue
        start = match.start()
        if (ours or alone) and (subject := _SUBJECT.search(lead)):
            start = begin + subject.start()
        because = "It says that somebody's household is away, and until when."
        yield start, match.end(), because, 0.85 if home else 0.7 if ours else 0.6


_SUBJECT: Final = phrase(
    r"\b(?:we|(?:the )?(?:whole|entire) family|(?:the whole lot|all|both|three|four|five) of us|"
    r"the family|(?:me|i) and (?:the|my) \pL+|"
    r"(?:the )?neighbours|(?:my )?parents|i|i'm|im)(?:'re|'ll|'m|\s(?:are|is|am|"
    r"will be))?\s(?:(?:all|both|now|finally|"
    r"also|going to be)\s)*$"
)
