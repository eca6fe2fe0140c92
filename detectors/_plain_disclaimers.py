"""Disclaimers in the author's own plain words: "just me talking, not them".

They name neither "views" nor "own"; they set *me* against *them*, or keep the
employer out of it. Looked for in one clause of plain words (no apostrophes, "," for
a pause), as ``_disclaimer.words_of`` makes them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from linter.patterns import Pattern, any_of

__all__ = ["plain_claims"]

_VIEWS: Final = (
    r"(?:views?|opinions?|thoughts?|words|posts?|tweets|toots|takes?|ideas|jokes|rants|ramblings|"
    r"nonsense|rubbish|grumbles|moans|comments|everything|anything|all|stuff|this|it)"
)
_EMPLOYERS: Final = (
    "them",
    "they",
    "theirs",
    "work",
    "works",
    "workplace",
    *("uni", "unis", "university", "universitys", "college", "colleges", "school", "faculty"),
    *("employer", "employers", "boss", "bosses", "management", "department", "departments"),
    *("institution", "organisation", "organization", "job", "staff", "team", "anyone else"),
    *("anybody else", "nobody else", "no one else", "anyone elses", "the day job"),
)
_TALKING: Final = (
    r"(?:talking|speaking|writing|posting|tweeting|rambling|waffling|moaning|ranting|chatting|"
    r"wittering|thinking aloud|thinking out loud|sounding off|going on)"
)
_ENDS: Final = r"(?: ?,| ?$| here| on here| only| alone| and| but| not| no)"


def plain_claims(names: Iterable[str]) -> Pattern:
    """The pattern of such disclaimers, for a clause of plain words.

    names: how the institution is called, in lower case without signs.
    """
    them = rf"(?:(?:the|my|our|those|anyone at|anybody at) )*(?:{any_of((*_EMPLOYERS, *names))})"
    shapes = (
        rf"\b(?:just|only|its|thats|this is|it is|that is)(?: (?:just|only|all|"
        rf"really))* me {_TALKING}{_ENDS}",
        r"(?:^|\b(?:is|its|thats|just|only|blame|as|am|im|all|by|from|on|get|getting|hear) |"
        r", )me(?: [a-z]+){0,3}[ ,]+"
        rf"(?:and )?(?:not|never) (?:as |by |from |for )?{them}\b",
        rf"\bblame me(?: ?,| ?$| not| and| only| for (?:any|what|this|these|it|all|my))|"
        rf"\bblame (?:nobody|no ?one|only|just)(?: but| except| other than)? me\b|"
        rf"\b{them} (?:has|have|had) nothing to do with (?:this|these|it|my|what|any)",
        rf"\b(?:this|these|posts?|account|it)(?: [a-z]+){{0,3}} nothing to do with {them}\b",
        r"\b(?:dont|do not|cant|wont|never|not) (?:speak|speaking|talk|talking|answer|post|"
        r"posting|tweet|"
        rf"tweeting|write|writing)(?: [a-z]+)? (?:for|on behalf of) {them}\b",
        rf"\b{them} (?:dont|do not|doesnt|does not|never) (?:speak|answer|talk|vouch) for (?:me|"
        rf"this|these)\b",
        r"\b(?:what|whatever|everything|anything|all|stuff) (?:that )?(?:i|you (?:see|read|"
        r"find))(?: [a-z]+){0,4} "
        r"(?:is|are|comes?)(?: [a-z]+){0,2} (?:on me|from me|down to me|up to me|me|mine)"
        r"(?: [a-z]+)?(?: ?,| ?$)",
        rf"\b{_VIEWS}(?: [a-z]+){{0,5}} my (?:own |sole )?(?:fault|responsibility|doing)\b",
        rf"\b{_VIEWS}(?: [a-z]+){{0,5}}[ ,]+(?:and |but )?(?:nobody elses|no ?one elses|"
        rf"nobodys but mine|"
        r"no ones but mine|not (?:anyone|anybody|somebody|someone) elses|not theirs|not (?:the |"
        r"my |our )*"
        rf"(?:unis|universitys|employers|works|bosses|bosss|departments|colleges|schools|"
        rf"{any_of(f'{each}s' for each in names)}))\b",
        r"\b(?:account|page|space|corner|profile|feed|blog|place|voice) (?:is|"
        r"of)(?: [a-z]+){0,4}[ ,]+not "
        rf"{them}\b",
        rf"\b{them} (?:(?:has|have|had|gets?) no say (?:in|over|on)|(?:would|will) (?:not|"
        rf"never) (?:say|agree|"
        r"approve|post|write)|(?:wouldnt|wont) (?:say|agree|approve|post|write))\b",
        rf"\bnot (?:the |a |an )?(?:voice|mouthpiece|spokes[a-z]+) (?:of|for) {them}\b",
        r"\bas (?:a human|a person|me|myself)[ ,]+not as (?:an? )?(?:employee|staff|member of|"
        r"lecturer|spokes)",
        r"\bin my own name\b",
        r"\bi (?:am|alone am|m)(?: [a-z]+){0,2} (?:to blame|responsible|answerable|"
        r"accountable) for "
        r"(?:what|anything|everything|this|these|all|any|every|my posts)\b",
        r"\bi alone (?:am|answer|take|speak|write)\b",
        r"\bnothing (?:here|on here|i (?:say|post|write|share)|you (?:see|read)|"
        r"in this [a-z]+)(?: [a-z]+){0,3} "
        r"(?:comes?|came|is|was|has|speaks|represents|reflects|counts)(?: [a-z]+){0,4} "
        rf"{them}\b",
        rf"\b(?:no ?one|nobody|none)(?: [a-z]+)? (?:at|from|in) {them}(?: [a-z]+)? (?:signs?|"
        rf"checks?|approves?|"
        r"vets?|clears?|cleared|endorses?|asked|told me|tells me|pays? me to|paid me to|writes)\b",
        r"(?:^|\b(?:just|only|strictly|purely|simply|all|its|is) )my (?:own )?(?:two|2) "
        r"(?:pence|cents|pennorth|penneth|pennies)\b",
        rf"\b{_VIEWS}(?: [a-z]+){{0,3}} belongs?(?: [a-z]+)? to (?:me|no ?one else|nobody else)\b",
    )
    return Pattern("|".join(f"(?:{shape})" for shape in shapes))
