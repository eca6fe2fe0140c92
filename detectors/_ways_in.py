"""Wording that tells the way into a home (keys, doors) or the way to it."""

from __future__ import annotations

from typing import Final

from ._phrases import phrase
from ._when import WHEN

__all__ = [
    "COLOURED_DOOR",
    "COME",
    "DIRECTIONS",
    "GETTING_IN",
    "IN_THE_HOUSE",
    "KEY",
    "KEY_SOMEWHERE",
    "NO_DOOR_KEY",
    "NO_LOCK",
    "NTH_DOOR",
    "OURS",
    "PUBLIC_DOOR",
    "UNLOCKED",
]

_HIDING: Final = (
    r"(?:door ?mat|mat|(?:plant|flower)? ?pots?|planter|stones?|rock|gnome|bricks?|"
    r"(?:wheelie )?bin|"
    r"meter (?:box|cupboard)|key ?(?:safe|box)|lock ?box|porch|shed|letter ?box|step|ledge|"
    r"lintel|hook|"
    r"hanging basket|gutter|log (?:pile|store)|coal bunker|watering can|bird ?(?:box|house|table|"
    r"bath)|"
    r"greenhouse|slab|tile|geraniums?|hedge|gate ?post|door ?frame|bench|barbecue|bbq)"
)
KEY: Final = phrase(
    r"\b(?:(?:spare|front[\s-]+door|back[\s-]+door|house|door|our|my|the)\s)*keys?"
    r"(?:'s|'ll be|\s(?:is|are|will be|lives?|left|hidden|hides|stays?|kept))?\s"
    r"(?:(?:is|always|still|just|now|kept|hidden|left|usually|hanging|tucked)\s)*"
    r"(?:under|underneath|beneath|behind|in|inside|on top of|on|below|above|with|by|next to)\s"
    rf"(?:the|a|our|my|that|one of the)\s(?:\pL+[\s-]+){{0,3}}?{_HIDING}\b"
)
# Any other hiding place: only believed where the post speaks of getting in.
KEY_SOMEWHERE: Final = phrase(
    r"\b(?:(?:spare|front[\s-]+door|back[\s-]+door|house|door|our|my|the)\s)*keys?"
    r"(?:'s|'ll be|\s(?:is|are|will be|lives?|left|hidden|hides|stays?|kept))?\s"
    r"(?:(?:is|always|still|just|now|kept|hidden|left|usually|hanging|tucked)\s)*"
    r"(?:under|underneath|beneath|behind|in|inside|on top of)\s(?:the|a|our|my|that|one of the)\s"
    r"(?:(?:red|blue|green|yellow|pink|black|white|grey|old|big|little|wee|fake|first|second|third|"
    r"top|bottom|left|right|empty|usual)\s)*\pL[\pL'-]*\b(?:\sby\s(?:the|our|my)\s(?:\pL+\s){0,2}?"
    r"(?:door|step|gate|porch|path|wall|shed|window)\b)?"
)
GETTING_IN: Final = phrase(
    r"\b(?:let yoursel(?:f|ves) in|spare keys?|(?:front|back|side)[\s-]+(?:door|gate|step)|"
    r"house keys?|doorstep|porch|cleaner|plumber|electrician|builders?|decorators?|boiler man|"
    r"cat[\s-]sitt\pL+|dog[\s-](?:sitt\pL+|walk\pL+)|water(?:ing)? (?:my|our|the)|"
    r"feed(?:ing)? (?:my|our|the)|"
    r"if (?:i'm|im|we're|nobody's|no one's) (?:not|out|away)|(?:at|to|round) (?:ours|mine)|"
    r"for the (?:house|flat|door|back door)|(?:i'm|im|we're|we are) (?:away|out))\b"
)
NO_DOOR_KEY: Final = phrase(r"\b(?:piano|keyboard|lyrics|menu|laptop|ignition|rehearsal)\b")
PUBLIC_DOOR: Final = phrase(
    r"\b(?:exams?|students?|visitors?|campus|stadium|school|entrance|staff|tickets?|venue|museum|"
    r"church|hall|theatre|library|office|shop|surgery)\b"
)
NO_LOCK: Final = phrase(
    r"\b(?:piano|rehearsal|office|studio|lab|room \d|menu|folder|settings|app|ignition|car keys?|"
    r"laptop|keyboard|lyrics|minor|major|classroom|lecture|vestry|clubhouse|hut|locker|song|"
    r"stage|theatre|van)\b"
)
UNLOCKED: Final = phrase(
    r"\b(?:front|back|side|patio|kitchen|garage|french)\s(?:doors?|gates?|windows?)\s(?:\pL+\s)?"
    r"(?:doesn't|don't|does not|do not|won't|can't|never)\s(?:\pL+\s)?(?:locks?|shuts?|closes?|"
    r"latch)\b"
    rf"(?:\s(?:properly|right|yet|at all|again|{WHEN}))*"
    r"|\b(?:front|back|side|patio|kitchen)\s(?:doors?|gates?)\s(?:lock\s)?(?:'s|is)\s(?:bust|"
    r"broken|"
    r"knackered|on the latch)\b"
    r"|\b(?:front|back|side|patio|kitchen)\s(?:doors?|gates?|windows?)\b[^.\n!?]{0,40}?\b(?:never|"
    r"not|isn't)\s"
    r"(?:\pL+\s)?locked\b"
    r"|(?:^|[.!?;,]\s?|\b(?:our|my|the)\s)door(?:'s|\sis)\s(?:always\s)?(?:unlocked|on the latch)\b"
    r"|\block\son\s(?:the|our|my)\s(?:front|back|side|patio)\s(?:door|gate)\s?(?:'s|is)\s"
    r"(?:bust|broken|knackered)\b|"
    r"\b(?:front|back|side|patio|kitchen|garage)\s(?:door|gate|window)(?:'s| is| will be|'ll be|"
    r" stays|"
    r" isn't| won't be|'s not| is not| is never)\s(?:(?:always|never|left|usually|not|ever|"
    r"just)\s)*"
    r"(?:unlocked|locked|open|on the latch)\b"
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
    r"(?:i|we|he|she|they|\pL+) lives?(?: alone| by \pL+| on \pL+ own)?)\s(?:in\s|at\s|"
    r",\s)?the\s(?:[\pL\d]+[\s-]+){0,3}?"
    rf"{_DOOR},?\s(?:facing|with|between|nearest|whose|in front|on|at|past|after|opposite|above|"
    rf"over|behind|next|beside|across|by|"
    rf"directly|bang|"
    r"right|just|the one with)\b[^.\n!?;]{4,70}"
)
OURS: Final = phrase(
    r"\b(?:that's|that is|thats) (?:me|us|ours|mine|my house|our house)\b|\b(?:ours|mine)(?:'s|"
    r" is) the\b|"
    r"\b(?:we're|i'm) the (?:one|house|door)\b|\bour (?:front )?door\b"
)
COLOURED_DOOR: Final = phrase(
    r"\b(?:red|blue|green|yellow|purple|pink|black|white|orange|grey|brown|turquoise|lilac|teal)\s"
    r"(?:front\s)?(?:door|gate|house|bungalow|cottage|fence|shutters|garage)\s(?:\pL+\s){0,2}?"
    r"(?:halfway|at the (?:end|top|bottom|corner)|on the (?:left|right|corner)|opposite|past|"
    r"next to|"
    r"up|down|along|after|before|by|near)\b[^.\n!?,;]{3,50}"
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
    r"ours|mine|knock|ring the bell|we're|you can't miss (?:us|it)|that's (?:me|us|ours|mine)|"
    r"buzzer|collect(?:ion)? from|"
    r"find (?:us|me|our)|you'?ll (?:find|see)|pick(?:ing)? up from|drop(?:ping)?|deliver|i live|"
    r"we live|she lives|he lives|lives there|"
    r"bbq|party|"
    r"door ?bell)\b"
)
