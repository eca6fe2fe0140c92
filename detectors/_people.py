"""Names of people beside what is said of them, told from firms and places roughly."""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

from .address.words import FIRST_NAMES

__all__ = ["NAMED", "RELATION", "is_name"]

RELATION: Final = (
    r"(?:husband|wife|partner|other half|mum|mom|mother|dad|father|parents|brother|sister|son"
    r"|daughter|boss|manager|boyfriend|girlfriend|flatmate|housemate|colleague|friend|mate|gran"
    r"|nan|grandad|grandma|uncle|aunt|auntie|cousin|supervisor|ex|fiancee?|predecessor)"
)
_TITLE: Final = r"(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|cllr)\b\.?"
_PART: Final = r"(?-i:\p{Lu}[\pL'-]+)"
# A title and a name in any case, or one to three capitalised words.
NAMED: Final = rf"(?:\b{_TITLE} [\pL'-]+(?: {_PART}){{0,2}}|\b{_PART}(?: {_PART}){{0,2}})"
_TITLED: Final = Pattern(rf"{_TITLE} ")
_ORGANISATION: Final = Pattern(
    r"\b(?:university|college|school|council|trust|bank|company|ltd|limited|plc|inc|group|club|fc"
    r"|city|united|hospital|nhs|department|team|union|society|church|government|the|our|this|that"
    r"|academy|institute|foundation|association|holdings|street|road|london|uni|minister|everyone"
    r"|nobody|somebody|someone|anyone|who|what|there|here|today|yesterday|now|then|people|staff"
    r"|students|average|starting|basic|minimum|living|if|when|still|just|only|it|i|we|you|they)\b"
)


def is_name(said: str, *, known: bool = False) -> bool:
    """Whether words that :data:`NAMED` matched read as a person's name.

    known: a title or a common first name is asked for, not just several capitals.
    """
    if _ORGANISATION.search(said):
        return False
    if _TITLED.match(said):
        return True
    words = said.split()
    return words[0].lower().removesuffix("'s") in FIRST_NAMES or (len(words) > 1 and not known)
