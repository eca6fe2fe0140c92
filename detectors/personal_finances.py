"""Somebody's own money as a figure: pay, debts, a balance, savings, a pension.

Flags: a sum said to be the author's, a named person's or a relation's salary, pay rise,
bonus, debt, loan, mortgage, overdraft, balance, savings, pension or benefit, in any notation.
Leaves alone: prices, fees, rents, grants, fund-raising and budgets; job adverts, pay scales
and averages; firms, footballers' transfers and the news; fiction and "if I earned".
Why: policy 7.1, financial details.
Source: UWL Social Media Policy, clause 7.1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Match, Pattern
from linter.rule import Trigger

from ._amounts import MONEY, PERIOD, is_count, is_signed, is_year, value_of
from ._money_abroad import TRIGGERS as ABROAD
from ._money_abroad import sums_abroad
from ._money_near import is_public, sums_nearby
from ._money_terms import (
    AUTHOR,
    BENEFIT,
    DEBT,
    EARNS,
    GAP,
    LINK,
    NOUN,
    OWES,
    PAY,
    SOME,
    STATE,
    SUBJECT,
    SUM,
    THEM,
    TO,
)
from ._money_weight import is_distance, sums_weighed
from ._money_words import BOUGHT, DUE, FUNDS, NEWS, STORY, SUPPOSED, TALE, THINGS
from ._people import NAMED, RELATION, is_name
from ._spaces import loosely, spaced


@dataclass(frozen=True, slots=True)
class _Shape:
    """One way of saying it. ``accept`` looks at what stands in a match."""

    pattern: Pattern
    accept: Callable[[TextView, Match], bool]
    because: str


_PERIOD: Final = spaced(PERIOD)
_BANKED: Final = spaced(r"\b(?:bank|account|bills|rent|pay ?day|rent|current|savings|monzo|my)\b")
_FIRST: Final = Pattern(rf"{AUTHOR}|\b(?:my|mine|our)\b")
_FIRST_START: Final = spaced(
    r"(?:^|[.!?\n:,]\s*)(?:(?:just|finally|so|still|and|omg|well|woo+|yay|currently|officially) )*"
    r"(?:got|getting|earning|owe|owing|overdrawn|down to|paid off|paying off|only|exactly|have|am"
    r"|down|minus|in debt|left with|still owe|saved)\b"
)
_SAVED_ON: Final = spaced(r" ?(?:on|off|by|with|per|at|thanks|in the sale|compared)\b")
# What only its owner has a figure of; a "salary" may be an advert's.
_PRIVATE: Final = spaced(
    r"(?:pension pot|take[- ]home|net pay|payslip|universal credit|savings?|current|bank|stipend"
    r"|student loan|mortgage|debts?|credit card|net worth|(?:council tax |rent )?arrears)\b"
)
_FOR_ALL: Final = spaced(
    r"\b(?:you|your|students|graduates|rates?|from [£€$]|up to|eligib\w+|claimants|households"
    r"|national\w*|per cent|billion|bn|society|club|department|project)\b|%"
)
_LEFT: Final = spaced(
    r" ?(?:to (?:live|survive|last|eat)|(?:un)?till?\b|for the (?:month|week|rest)"
    r"|after (?:rent|bills|tax|everything)|left\b|in the bank|in my)"
)
_PAID: Final = spaced(rf"\b(?:{PAY}|rise|grade|promotion|spine point|paid|pension|mortgage|debt)\b")
_BLOCK: Final = Pattern(rf"{BOUGHT.source}|\b(?:rent|than the|goes towards|bill for|tax on)\b|%")
_RENT_OWED: Final = spaced(r"\brent (?:arrears|debt)\b")


def _sum_of(match: Match) -> str:
    found = match.groupdict()
    return found.get("sum") or found.get("total") or ""


def _is_blocked(said: str) -> bool:
    """Whether words beside a sum speak of something bought; rent that is owed is a debt."""
    return _BLOCK.search(_RENT_OWED.sub("arrears", said)) is not None


def _sensible(text: TextView, match: Match) -> bool:
    """Whether a match is a sum of a private person's size, in earnest."""
    money = _sum_of(match)
    start, end = text.sentence(*match.span())
    sentence = text.text[start:end]
    if is_year(money) or not 1 <= value_of(money) < 3e6 or THINGS.match(text.text, match.end()):
        return False
    if not is_signed(money) and value_of(money) < 1000 and "." not in money:
        return False
    if is_count(text.text, match.end() - len(money), match.end()) or is_distance(text.text, money):
        return False
    return not any(each.search(sentence) for each in (SUPPOSED, TALE)) and not STORY.search(
        text.text
    )


def _owned(text: TextView, match: Match) -> bool:
    """A possession: "my … overdraft … £400", with nothing bought in between."""
    said = match.group()
    if _is_blocked(said) or not _sensible(text, match):
        return False
    name = match.groupdict().get("name")
    return name is None or (is_name(name) and not _is_reported(text, match))


def _earned(text: TextView, match: Match) -> bool:
    """Pay: a sum for a period, or one as large as a year's."""
    if not _sensible(text, match):
        return False
    money = _sum_of(match)
    verb = (match["verb"] or "").lower()
    period = _PERIOD.search(match.group()) is not None
    if verb.startswith(("get ", "gets", "getting", "receiv")) or verb == "get":
        return period and not _is_blocked(match.group())
    least = 5000 if verb == "on" or verb.startswith(("ma", "net", "clear", "gross")) else 1000
    return (period or value_of(money) >= least) and not _is_blocked(match.group())


def _earned_silently(text: TextView, match: Match) -> bool:
    """Pay with no "I" before it, in a post that is no advert and no news."""
    return _earned(text, match) and not is_public(text.text)


def _theirs(text: TextView, match: Match) -> bool:
    """Pay or debt of somebody named, of a relation, or of "she" once named."""
    name, pronoun = match["name"], match["pronoun"]
    if name is not None and not is_name(name):
        return False
    if pronoun is not None and not _somebody_before(text, match.start()):
        return False
    if name is not None and _is_reported(text, match):
        return False
    verb = (match["verb"] or "").lower()
    if verb.startswith(("owe", "in ", "overdrawn")):
        return _owing(text, match)
    return _earned(text, match)


def _owing(text: TextView, match: Match) -> bool:
    return _sensible(text, match) and value_of(_sum_of(match)) >= 100


def _saved(text: TextView, match: Match) -> bool:
    if _SAVED_ON.match(text.text, match.end()) or not _sensible(text, match):
        return False
    return value_of(_sum_of(match)) >= 500


def _landed(text: TextView, match: Match) -> bool:
    """What is left, or where pay has got to: "that's me on £48,149"."""
    if not _sensible(text, match) or _is_blocked(match.group()):
        return False
    left = _LEFT.match(text.text, match.end()) is not None
    return left or _PERIOD.search(match.group()) is not None or value_of(_sum_of(match)) >= 5000


def _mine(text: TextView, match: Match) -> bool:
    """A sum beside what it is, in a sentence about the author and nobody's budget."""
    start, end = text.sentence(*match.span())
    sentence = text.text[start:end]
    if not _sensible(text, match) or _is_blocked(match.group()) or is_public(sentence):
        return False
    return _FIRST.search(sentence) is not None or _FIRST_START.search(sentence) is not None


def _moved(text: TextView, match: Match) -> bool:
    """Pay that went from one figure to another."""
    return _mine(text, match) and _PAID.search(text.text) is not None


def _stated(text: TextView, match: Match) -> bool:
    """A label and a sum with no owner ("balance after bills: £214.60")."""
    start, end = text.sentence(*match.span())
    sentence = text.text[start:end]
    if not _sensible(text, match) or is_public(text.text) or DUE.search(sentence):
        return False
    if "balance" in match.group().lower():
        return _BANKED.search(sentence) is not None
    if _PRIVATE.match(match.group()) and _FOR_ALL.search(text.text) is None:
        return True
    return _FIRST.search(text.text) is not None or "overdr" in match.group().lower()


def _is_reported(text: TextView, match: Match) -> bool:
    start, end = text.sentence(*match.span())
    sentence = text.text[start:end]
    return NEWS.search(sentence) is not None or FUNDS.search(sentence) is not None


_ANYBODY: Final = spaced(rf"\bmy {RELATION}\b|{NAMED}")


def _somebody_before(text: TextView, at: int) -> bool:
    for match in _ANYBODY.finditer(text.text, 0, at):
        said = match.group()
        if said.lower().startswith("my ") or is_name(said, known=True):
            return True
    return False


_OWN: Final = "The words say whose money it is and how much."
_SHAPES: Final = (
    _Shape(
        spaced(
            rf"(?:\b(?:my|our)\b|(?P<name>{NAMED})'s)(?: [\pL'-]+){{0,4}}? {NOUN}\b"
            rf"(?:{GAP}(?:\b{LINK}\b|'s|[:=(>-])){GAP}{SUM}{TO}"
        ),
        _owned,
        _OWN,
    ),
    _Shape(
        spaced(rf"\b(?:my|our)(?: [\pL'-]+){{0,2}}? {NOUN}[!.:, -]{{1,6}}{SOME}{SUM}"),
        _owned,
        _OWN,
    ),
    _Shape(
        spaced(
            r"(?m)(?:^|[.!?:,] )(?:(?:just|finally|so|still|now|officially|currently|been|only) )*"
            rf"(?P<verb>earning|earned|on|taking home|making|bringing home) {SOME}{SUM}"
        ),
        _earned_silently,
        _OWN,
    ),
    _Shape(
        spaced(
            r"(?m)(?:^|[.!?:,] )(?:(?:just|finally|so|still|now|officially|currently) )*"
            rf"(?:owe|owing) (?:[\pL]+ ){{0,4}}?{SOME}{SUM}"
        ),
        _owing,
        _OWN,
    ),
    _Shape(
        spaced(rf"{SUBJECT} {SOME}(?P<verb>{EARNS})[: ]+{SOME}{SUM}"),
        _earned,
        _OWN,
    ),
    _Shape(
        spaced(rf"(?:{SUBJECT}|\bstill\b) {SOME}(?P<verb>{OWES}) (?:[\pL]+ ){{0,4}}?{SOME}{SUM}"),
        _owing,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"{SUBJECT} {SOME}(?:saved?|saved up|put away|put by|got|inherited)"
            rf"(?: up| away)? {SOME}{SUM}(?: (?:saved|put away|put by|in the bank|in savings))?"
            r"(?: (?:towards?|for|from|in) (?:a |my |the |our )?(?:[\pL]+ )?"
            r"(?:house|deposit|flat|mortgage|isa|savings|pension|wedding|retirement|gran|nan|mum"
            r"|dad|aunt|uncle|grandad|grandma))"
        ),
        _saved,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"{THEM},?(?: ?\([^)\n]{{0,30}}\))?(?: (?:in|from|over in|down in) [\pL]+)?"
            rf"(?:'s| is| was| are| has been| has| is now| gets)? {SOME}"
            rf"(?P<verb>{EARNS}|{OWES}) (?:[\pL]+ ){{0,4}}?{SOME}{SUM}"
        ),
        _theirs,
        "The words say whose money it is and how much.",
    ),
    _Shape(
        spaced(
            r"\b(?:that'?s|puts?|putting|makes?|leaves?|left|leaving|gets?|got|brings?|brought"
            r"|takes?"
            r"|took|has|keeps?|bumps?|bumped|moves?|moved) (?:me|us|my (?:pay|wages?|salary))"
            rf" (?:on(?:to)?|at|with|to|(?:up|down) to) {SOME}{SUM}"
        ),
        _landed,
        _OWN,
    ),
    _Shape(
        spaced(rf"\b(?:pays?|paid|paying|owes?|pay) (?:me|us) {SOME}{SUM}(?:{PERIOD})"),
        _sensible,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"(?:{SUBJECT} (?:(?:get|got|have|had|receive|on) )?{SOME}"
            rf"|\b(?:my|an?|the|got|on|some) )?{SUM} "
            r"(?:(?:left |outstanding |to go )?(?:of|in|worth of|on|off) )?"
            r"(?:(?:my|our|the|this|a|student|credit card|car|payday|personal|pay|annual|one-off"
            r"|joint|monthly|gross|net|basic|bank|in) ){0,3}"
            rf"(?:{DEBT}|{PAY}|{BENEFIT}|savings|isa|pension)\b"
        ),
        _mine,
        _OWN,
    ),
    _Shape(spaced(rf"(?:{SUBJECT} {SOME})?{SUM} {SOME}(?:left )?{STATE}\b"), _mine, _OWN),
    _Shape(
        spaced(
            r"\b(?:gone|went|go|goes|going|jump(?:ed|s)?|bumped|moved|up|risen|rose|raised|dropped"
            rf"|cut|down) (?:up )?from {MONEY}{PERIOD}? (?:up |down )?to {SOME}{SUM}"
        ),
        _moved,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"\b(?:overdrawn|in debt|in the red)(?: by| to the tune of)? {SOME}{SUM}"
            r"|\b(?:(?:(?:bank|current|savings) account|bank|current|account|savings|overdraft"
            r"|take[- ]home|net pay|(?:hourly|day) rate|stipend|payslip|salary|wages?|pension"
            r"|universal credit|student loan"
            r"|loan|mortgage|debts?|credit card|income"
            r"|(?:council tax |rent |gas |energy |electric(?:ity)? |water )?arrears|bailiffs?"
            r"|net worth)"
            r"(?: balance| pot| total| owed| left)?|balance)"
            r"(?: (?:after|before|as of|this|today|now|at|update|check|news"
            r"|latest)(?: [\pL]+){0,2})?"
            rf" ?[:=] ?-?{SOME}(?P<total>{MONEY})"
        ),
        _stated,
        "It is labelled as somebody's own money.",
    ),
)


class PersonalFinances:
    rule: ClassVar[Rule] = Rule(
        code="FIN005",
        slug="personal-finances",
        clause="7.1",
        message="This says how much money somebody has, earns or owes.",
        reads=frozenset({"text"}),
        fix=FixKind.NONE,
        noun="sum of money",
    )
    triggers: tuple[Trigger, ...] = loosely(
        r"[£€$₹¥] ?[0-9]|[0-9] ?[£€]",
        r"[0-9] ?(?:k|grand|quid|pounds?|euros?|dollars?|gbp|eur|usd|thousand)\b",
        r"\b(?:grand|thousand|hundred|quid|pounds?|euros|dollars)\b|\b(?:ten|[a-z]+t(?:y|een)) k\b",
        r"[0-9],[0-9]{3}\b",
        (
            r"\b(?:salary|wages?|paid|earn\w*|debts?|loans?|mortgage|overdra\w+|pension|savings"
            r"|balance|owe|take home|brings? in|cleared|stipend|payslip|pay ?day|promot\w+)\b",
            r"\b[0-9]{3}",
        ),
        *ABROAD,
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        for shape in _SHAPES:
            for match in shape.pattern.finditer(text.text):
                start, end = match.span()
                if any(start < stop and begin < end for begin, stop in taken):
                    continue
                if shape.accept(text, match):
                    taken.append((start, end))
                    yield self.rule.at(start, end, confidence=0.85, because=shape.because)
        for start, end in (*sums_weighed(text), *sums_nearby(text), *sums_abroad(text)):
            if not any(start < stop and begin < end for begin, stop in taken):
                taken.append((start, end))
                because = "The words around it speak of somebody's own money."
                yield self.rule.at(start, end, confidence=0.7, because=because)
