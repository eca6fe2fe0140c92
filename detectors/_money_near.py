"""The looser reading of personal finances: a sum, and money of one's own spoken of close by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import TextView

from ._amounts import MONEY, PERIOD, is_count, is_signed, value_of
from ._money_words import (
    ADVERT,
    BOUGHT,
    FUNDS,
    GENERAL,
    NEWS,
    PRICE_AFTER,
    PRICE_BEFORE,
    STORY,
    SUPPOSED,
    TALE,
    THINGS,
)
from ._people import RELATION
from ._spaces import spaced

__all__ = ["is_public", "sums_nearby"]

_TERM: Final = spaced(
    r"\b(?:salary|salaries|wages?|pay[- ]{0,2}(?:rise|packet|che(?:que|ck)|slip)|take[- ]home"
    r"|(?:an?|my|our|[0-9]%|per cent)(?: pay)? (?:rise|raise)"
    r"|debts?|loans?|mortgage|overdraft|overdrawn|credit cards?|savings?|saving|saved up|pensions?"
    r"|on benefits|universal credit|401k|isa|inherit\w*|left me|in (?:her|his|their) will"
    r"|(?:house|rainy day|wedding|emergency) fund|earns?|earned|earning|pay ?day|je gagne"
    r"|ich verdiene|gano|guadagno|zarabiam|to last (?:me|us)|my last|p60|p45|stipend|redundan\w+"
    r"|got paid|get paid|getting paid|in arrears|bonus)\b"
)
_JOB: Final = spaced(r"\b(?:offered|contract|takes me to|new (?:job|role)|promotion)\b")
_SELF: Final = spaced(
    r"\b(?:pay ?day|pay ?slip|take[- ]home|overdraft|overdrawn|bank balance|salary (?:reveal"
    r"|transparency|check)|got paid|confession|je gagne|ich verdiene|gano|guadagno|zarabiam)\b"
)
_FAMILY: Final = spaced(rf"\b(?:i|i'?m|i'?ve|im|ive|my|mine|me|we|we'?ve|we'?re|our|{RELATION})\b")
_OTHERS: Final = spaced(
    r"\b(?:you|your|yours|anyone|everyone|people|students|nurses|teachers|graduates|workers|staff"
    r"|their|they earn|members|society'?s|club'?s|team'?s|fund for|goal|target|bills?|phone|tax on"
    r"|interest|repay\w*|loan shark|cap|maximum|up to|guide|tips?|advice|talk|event|tonight)\b"
)
_MONEY_HERE: Final = spaced(rf"{MONEY}{PERIOD}?")
_FOR_A_TIME: Final = spaced(r" ?for (?:the |an? |one )?(?:whole |full )?(?:year|month|week|term)\b")
_NEAR: Final = 60  # characters between a sum and what it is a sum of
_NEXT: Final = 70  # the longest neighbouring sentence that is read along


def is_public(said: str) -> bool:
    """Whether words speak of adverts, funds, news or the country rather than of somebody."""
    return any(each.search(said) for each in (ADVERT, FUNDS, NEWS, GENERAL))


def _context(text: TextView, start: int, end: int) -> tuple[int, int]:
    """The sentence of [start, end), with short neighbours."""
    first, last = text.sentence(start, end)
    if first:
        before = text.sentence(first - 1, first - 1)[0]
        first = before if first - before <= _NEXT else first
    if last < len(text.text):
        after = text.sentence(last, last + 1)[1]
        last = after if after - last <= _NEXT else last
    return first, last


def sums_nearby(text: TextView) -> Iterator[tuple[int, int]]:
    """Where sums stand beside words for money of one's own, in no particular shape."""
    for match in _MONEY_HERE.finditer(text.text):
        start, end = match.span()
        money = match.group()
        worth = value_of(money)
        if (
            not is_signed(money)
            or money == "401k"
            or is_count(text.text, start, end)
            or not 10 <= worth <= 500_000
        ):
            continue
        first, last = _context(text, start, end)
        near = text.text[max(first, start - _NEAR) : min(last, end + _NEAR)]
        job = worth >= 10_000 and _JOB.search(near) is not None
        if not job and _TERM.search(near) is None:
            continue
        around = text.text[first:last]
        if not _SELF.search(around) and not _FAMILY.search(around):
            continue
        sentence = text.text[slice(*text.sentence(start, end))]
        if is_public(around) or SUPPOSED.search(around) or STORY.search(text.text):
            continue
        if any(veto.search(sentence) for veto in (BOUGHT, _OTHERS, TALE)):
            continue
        if (
            _FOR_A_TIME.match(text.text, end) is None
            and not job
            and PRICE_AFTER.match(text.text, end)
        ):
            continue
        if THINGS.match(text.text, end):
            continue
        if PRICE_BEFORE.search(text.before(start, 24)):
            continue
        yield start, end
