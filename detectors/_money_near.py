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

_APP: Final = (
    r"(?:bank(?:ing)?|lloyds|barclays|natwest|hsbc|santander|halifax|nationwide|tsb|monzo|starling"
    r"|rbs|chase|revolut|metro) (?:app|account|balance|says|statement)"
)
_TERM: Final = spaced(
    r"\b(?:salary|salaries|wages?|pay[- ]{0,2}(?:rise|packet|che(?:que|ck)|slip)|take[- ]home"
    r"|(?:an?|my|our|[0-9]%|per cent)(?: pay)? (?:rise|raise)"
    r"|debts?|loans?|mortgage|overdraft|overdrawn|credit cards?|savings?|saving|saved up|pensions?"
    r"|on benefits|universal credit|401k|isa|inherit\w*|left me|in (?:her|his|their) will"
    r"|(?:house|rainy day|wedding|emergency) fund|earns?|earned|earning|pay ?day|je gagne"
    r"|ich verdiene|gano|guadagno|zarabiam|to last (?:me|us)|my last|p60|p45|stipend|redundan\w+"
    r"|got paid|get paid|getting paid|arrears|bonus|bailiffs?|debt collectors?|ccj|klarna|clearpay"
    r"|barclaycard|uc|pip|esa|jsa|ssp|smp|(?:sick|maternity|redundancy) pay|carer'?s allowance"
    r"|(?:child|housing|disability) benefit|student finance|maintenance (?:loan|grant)|net worth"
    r"|tax (?:bill|rebate|credits?)|hmrc|bank (?:balance|account)|my (?:account|wage|monzo)"
    r"|in the (?:bank|red|black)|(?:wage|pay)[- ]?slip"
    rf"|{_APP}|paying off|before tax|after tax|hourly rate|zero[- ]hours?)\b"
)
# Where somebody stands on a scale, which says what "I" earn and what "we" offer.
_GRADE: Final = spaced(
    r"\b(?:(?:spine|pay|scale|to|on|at) point [0-9]{1,2}|grade [0-9]{1,2}|band [0-9][a-d]?|spine)\b"
)
_I: Final = spaced(r"\b(?:i|i'?m|i'?ve|im|ive|me|my|mine)\b")
_PER: Final = spaced(rf"{PERIOD}$")
_WORK: Final = spaced(
    r"\b(?:jobs?|shifts?|freelanc\w+|working (?:as|in|at|for|nights)|work|wages?|lecturer|nurse"
    r"|teacher|barista|porter"
    r"|cleaner|carer|intern(?:ship)?|apprentice\w*|temp(?:ing)?|contract|gigs?|marking|hpl"
    r"|(?:get|got|getting) paid)\b"
)
_JOB: Final = spaced(
    r"\b(?:offered|contract|takes me to|new (?:job|role)|promotion"
    r"|years (?:teaching|nursing|here|of service|in (?:the )?(?:job|post|nhs)|as an?))\b"
)
_SELF: Final = spaced(
    r"\b(?:pay ?day|pay ?slip|take[- ]home|overdraft|overdrawn|bank balance|salary (?:reveal"
    r"|transparency|check)|got paid|confession|klarna|(?:wage|pay)[- ]?slip|paying off"
    r"|in the account"
    rf"|{_APP}|debts, since|got (?:an?|the) (?:pay )?(?:rise|raise|bonus)"
    r"|pension forecast(?: says| is|:)? [£€]|bonus (?:landed|came|arrived|in|day|was)|"
    r"premium bonds|debt[- ]free|(?:isa|lisa|pension|savings|sipp|p60|p45|premium bonds)"
    r"(?: (?:pot|forecast|statement|balance|finally|now|just|in|has|only))* (?:says?|hits?"
    r"|reached|came"
    r"|finally|in|stands?|sits?)|je gagne|ich verdiene|gano|guadagno|zarabiam)\b"
)
_FAMILY: Final = spaced(rf"\b(?:i|i'?m|i'?ve|im|ive|my|mine|me|we|we'?ve|we'?re|our|{RELATION})\b")
_OTHERS: Final = spaced(
    r"\b(?:you|your|yours|anyone|everyone|people|students|nurses|teachers|graduates|workers|staff"
    r"|their|they earn|members|society'?s|club'?s|team'?s|fund for|goal|target|bills?|phone|tax on"
    r"|interest|repay\w*|loan shark|cap|(?:isa|annual|card|spending) limit|maximum|up to|guide"
    r"|tips?|advice|talk|event|tonight)\b"
)
_MONEY_HERE: Final = spaced(rf"{MONEY}{PERIOD}?")
# Phrases that hold a public word and are of one's own money.
_PERSONAL: Final = spaced(
    r"\b(?:council (?:tax|house|flat)|trust me|(?:since|if|before|in case) you(?:'re"
    r"| are)? (?:ask\w*"
    r"|wonder\w*)|thank you|mind you|you know|national (?:insurance|lottery)|maintenance grant)\b"
)
# What something costs: "the gym's £19.99 a month", "parking is £14".
_PRICED: Final = spaced(
    r"\b(?P<thing>[\pL]{3,})(?:'s|s'| is| are| was| were| goes up to| went up to)"
    r" (?:only |about |now |just )*$"
)
_NO_THING: Final = spaced(
    r"(?:that|it|what|there|here|where|he|she|who|total|left|rest|app|bank|pot|bonus|payment|award"
    r"|offer|figure|number|mine|ours|gross|net|money|account|statement|band|grade|point"
    r"|allowance|benefit|rate|income)"
)
_OFF_ME: Final = spaced(r" off (?:me|us|him|her)\b")
_SET_AGAINST: Final = spaced(
    r"\b(?:wants?|asks?(?: for)?|asking|[0-9] of|(?:more|less) than|takes)"
    r" (?:only |about )?$"
)
_FOR_A_TIME: Final = spaced(r" ?for (?:the |an? |one )?(?:whole |full )?(?:year|month|week|term)\b")
_NEAR: Final = 60  # characters between a sum and what it is a sum of
_NEXT: Final = 70  # the longest neighbouring sentence that is read along


def is_public(said: str) -> bool:
    """Whether words speak of adverts, funds, news or the country rather than of somebody."""
    said = _PERSONAL.sub(" ", said)
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


def _is_priced(before: str) -> bool:
    """Whether the words before a sum name a thing that has it as its price."""
    match = _PRICED.search(before)
    if match is None or _NO_THING.fullmatch(match["thing"] or ""):
        return False
    return _TERM.search(match.group()) is None


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
        around = text.text[first:last]
        worked = (
            _PER.search(money) is not None
            and _WORK.search(around) is not None
            and _I.search(around) is not None
        )
        graded = worth >= 10_000 and _GRADE.search(near) and _I.search(around)
        if not job and not graded and not worked and _TERM.search(near) is None:
            continue
        if not _SELF.search(around) and not _FAMILY.search(around):
            continue
        sentence = text.text[slice(*text.sentence(start, end))]
        if is_public(around) or SUPPOSED.search(around) or STORY.search(text.text):
            continue
        sentence = _PERSONAL.sub(" ", sentence)
        if any(veto.search(sentence) for veto in (BOUGHT, _OTHERS, TALE)):
            continue
        if (
            _FOR_A_TIME.match(text.text, end) is None
            and not job
            and PRICE_AFTER.match(text.text, end)
            and not _OFF_ME.match(text.text, end)
        ):
            continue
        if THINGS.match(text.text, end):
            continue
        if _SET_AGAINST.search(text.before(start, 24)) and not _OFF_ME.match(text.text, end):
            continue
        if PRICE_BEFORE.search(text.before(start, 24)) or _is_priced(text.before(start, 40)):
            continue
        yield start, end
