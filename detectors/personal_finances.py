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

from ._amounts import MONEY, PERIOD, is_count, is_signed, is_year, value_of
from ._money_near import is_public, sums_nearby
from ._money_words import BOUGHT, DUE, FUNDS, NEWS, STORY, SUPPOSED, TALE, THINGS
from ._people import NAMED, RELATION, is_name
from ._spaces import loosely, spaced

_GAP: Final = r"(?:[^.!?;\n]|\.[0-9]){0,45}?"
_SOME: Final = (
    r"(?:(?:still|only|just|now|currently|actually|used to|do|did|finally|already|also|even"
    r"|basically|literally|about|around|approx|roughly|nearly|almost|over|under|another|exactly"
    r"|a whole|a whopping|a massive|a measly|a paltry|a|an|the|grand total of|a total of|some|like"
    r"|up|to|more than|less than|at least|well over|just over|bang on|barely|at|back|it|~) ?)*"
)
_SUM: Final = rf"(?P<sum>{MONEY}){PERIOD}?"
_TO: Final = rf"(?: ?(?:to|->|-) {_SOME}{MONEY}{PERIOD}?)?"
_PAY: Final = (
    r"(?:salary|wages?|pay[- ]{0,2}rise|pay ?(?:packet|che(?:que|ck)|slip|day)|pay|take[- ]home"
    r"(?: pay)?|income|earnings|bonus|commission|stipend|raise|increment|overtime|redundancy"
    r"(?: pay(?:ment|-?out)?)?|severance|day rate|hourly rate|maternity pay|sick pay|net worth"
    r"|inheritance)"
)
_DEBT: Final = (
    r"(?:debts?|loans?|mortgage|remortgage|overdraft|credit[- ]{0,2}cards?(?: balance| bill| debt)?"
    r"|arrears|klarna|iva|ccj|hecs)"
)
_HELD: Final = (
    r"(?:balance|savings|isa|lisa|bank account|current account|savings account|account balance"
    r"|nest egg|emergency fund|rainy day fund|pension(?: pots?| fund)?|pots?|sipp)"
)
_BENEFIT: Final = (
    r"(?:universal credit|uc|pip|esa|jsa|benefits?|child benefit|housing benefit|state pension"
    r"|disability (?:benefit|allowance)|carer'?s allowance|tax credits|pension credit)"
)
_NOUN: Final = rf"(?:{_PAY}|{_DEBT}|{_HELD}|{_BENEFIT})"
_LINK: Final = (
    r"(?:is|was|are|were|'s|of|at|now|went|goes|gone|stands|stood|sits|hit|hits|reached|comes|came"
    r"|worth|up|down|to|from|only|just|about|rose|fell|dropped|increased|totals?|totalling|has|had"
    r"|shows?|says|being|owing|left|outstanding|paid|gave|on|covers|works out|for|by)"
)
_I: Final = r"\b(?:i|i'?ve|i'?m|i'?d|we|we'?re|we'?ve|ive|im|me)\b"
_SUBJECT: Final = (
    r"(?:\b(?:i|we)\b(?: (?:am|are|was|were|have|had))?|\b(?:i|we)'?(?:m|ve|re|d|ll)\b)"
)
_THEM: Final = rf"(?:\b(?P<pronoun>he|she)\b|\bmy {RELATION}|(?P<name>{NAMED}))"
_EARNS: Final = (
    r"(?:earns?|earned|earning|takes? home|took home|taking home|brings? home|brought home|bringing"
    r" home|gets? paid|getting paid|got paid|(?:being |been )?paid|on|make|makes|made|making"
    r"|(?:live|living|retired?|retiring|survive|surviving|scrap(?:e|ing) by) on|gets?|getting"
    r"|receives?"
    r"|receiving|clears?|cleared|grosse[sd]|nets?|netted)"
)
_OWES: Final = r"(?:owes?|owed|owing|(?:in debt|overdrawn|in the red)(?: by| for| to the tune of)?)"
_STATE: Final = (
    r"(?:overdrawn|in (?:my |the |our )?(?:overdraft|debt|the red|red|arrears|student debt"
    r"|credit card debt)|in (?:my|our) (?:bank |current |savings )?account|in the bank|in savings"
    r"|to my name|(?:left )?(?:till?|until|'til) pay ?day|saved(?: up)?|put away|put by)"
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """One way of saying it. ``accept`` looks at what stands in a match."""

    pattern: Pattern
    accept: Callable[[TextView, Match], bool]
    because: str


_PERIOD: Final = spaced(PERIOD)
_BANKED: Final = spaced(r"\b(?:bank|account|bills|rent|pay ?day|rent|current|savings|monzo|my)\b")
_FIRST: Final = Pattern(rf"{_I}|\b(?:my|mine|our)\b")
_FIRST_START: Final = spaced(
    r"(?:^|[.!?\n:,]\s*)(?:(?:just|finally|so|still|and|omg|well|woo+|yay|currently|officially) )*"
    r"(?:got|getting|earning|owe|owing|overdrawn|down to|paid off|paying off|only|exactly|have|am"
    r"|down|in debt|left with|still owe|saved)\b"
)
_SAVED_ON: Final = spaced(r" ?(?:on|off|by|with|per|at|thanks|in the sale|compared)\b")
_PAID: Final = spaced(
    rf"\b(?:{_PAY}|rise|grade|promotion|spine point|paid|pension|mortgage|debt)\b"
)
_BLOCK: Final = Pattern(rf"{BOUGHT.source}|\b(?:rent|than the|goes towards|bill for|tax on)\b|%")


def _sum_of(match: Match) -> str:
    found = match.groupdict()
    return found.get("sum") or found.get("total") or ""


def _sensible(text: TextView, match: Match) -> bool:
    """Whether a match is a sum of a private person's size, in earnest."""
    money = _sum_of(match)
    start, end = text.sentence(*match.span())
    sentence = text.text[start:end]
    if is_year(money) or not 1 <= value_of(money) < 3e6 or THINGS.match(text.text, match.end()):
        return False
    if not is_signed(money) and value_of(money) < 1000 and "." not in money:
        return False
    if is_count(text.text, match.end() - len(money), match.end()):
        return False
    return not any(each.search(sentence) for each in (SUPPOSED, TALE)) and not STORY.search(
        text.text
    )


def _owned(text: TextView, match: Match) -> bool:
    """A possession: "my … overdraft … £400", with nothing bought in between."""
    said = match.group()
    if _BLOCK.search(said) or not _sensible(text, match):
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
        return period and not _BLOCK.search(match.group())
    least = 5000 if verb == "on" or verb.startswith(("ma", "net", "clear", "gross")) else 1000
    return (period or value_of(money) >= least) and not _BLOCK.search(match.group())


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


def _mine(text: TextView, match: Match) -> bool:
    """A sum beside what it is, in a sentence about the author and nobody's budget."""
    start, end = text.sentence(*match.span())
    sentence = text.text[start:end]
    if not _sensible(text, match) or _BLOCK.search(match.group()) or is_public(sentence):
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
            rf"(?:\b(?:my|our)\b|(?P<name>{NAMED})'s)(?: [\pL'-]+){{0,4}}? {_NOUN}\b"
            rf"(?:{_GAP}(?:\b{_LINK}\b|'s|[:=(>-])){_GAP}{_SUM}{_TO}"
        ),
        _owned,
        _OWN,
    ),
    _Shape(
        spaced(rf"\b(?:my|our)(?: [\pL'-]+){{0,2}}? {_NOUN}[!.:, -]{{1,6}}{_SOME}{_SUM}"),
        _owned,
        _OWN,
    ),
    _Shape(
        spaced(
            r"(?m)(?:^|[.!?:,] )(?:(?:just|finally|so|still|now|officially|currently|been|only) )*"
            rf"(?P<verb>earning|on|taking home|making|bringing home) {_SOME}{_SUM}"
        ),
        _earned_silently,
        _OWN,
    ),
    _Shape(
        spaced(
            r"(?m)(?:^|[.!?:,] )(?:(?:just|finally|so|still|now|officially|currently) )*"
            rf"(?:owe|owing) (?:[\pL]+ ){{0,4}}?{_SOME}{_SUM}"
        ),
        _owing,
        _OWN,
    ),
    _Shape(
        spaced(rf"{_SUBJECT} {_SOME}(?P<verb>{_EARNS})[: ]+{_SOME}{_SUM}"),
        _earned,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"(?:{_SUBJECT}|\bstill\b) {_SOME}(?P<verb>{_OWES}) (?:[\pL]+ ){{0,4}}?{_SOME}{_SUM}"
        ),
        _owing,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"{_SUBJECT} {_SOME}(?:saved?|saved up|put away|put by|got|inherited)"
            rf"(?: up| away)? {_SOME}{_SUM}(?: (?:saved|put away|put by|in the bank|in savings))?"
            r"(?: (?:towards?|for|from|in) (?:a |my |the |our )?(?:[\pL]+ )?"
            r"(?:house|deposit|flat|mortgage|isa|savings|pension|wedding|retirement|gran|nan|mum"
            r"|dad|aunt|uncle|grandad|grandma))"
        ),
        _saved,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"{_THEM},?(?: (?:in|from|over in|down in) [\pL]+)?"
            rf"(?:'s| is| was| are| has been| has| is now| gets)? {_SOME}"
            rf"(?P<verb>{_EARNS}|{_OWES}) (?:[\pL]+ ){{0,4}}?{_SOME}{_SUM}"
        ),
        _theirs,
        "The words say whose money it is and how much.",
    ),
    _Shape(
        spaced(rf"\b(?:pays?|paid|paying|owes?|pay) (?:me|us) {_SOME}{_SUM}(?:{PERIOD})"),
        _sensible,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"(?:{_SUBJECT} (?:(?:get|got|have|had|receive|on) )?{_SOME}"
            rf"|\b(?:my|an?|the|got|on|some) )?{_SUM} "
            r"(?:(?:left |outstanding |to go )?(?:of|in|worth of|on|off) )?"
            r"(?:(?:my|our|the|this|a|student|credit card|car|payday|personal|pay|annual|one-off"
            r"|joint|monthly|gross|net|basic|bank|in) ){0,3}"
            rf"(?:{_DEBT}|{_PAY}|{_BENEFIT}|savings|isa|pension)\b"
        ),
        _mine,
        _OWN,
    ),
    _Shape(spaced(rf"(?:{_SUBJECT} {_SOME})?{_SUM} {_SOME}(?:left )?{_STATE}\b"), _mine, _OWN),
    _Shape(
        spaced(
            r"\b(?:gone|went|go|goes|going|jump(?:ed|s)?|bumped|moved|up|risen|rose|raised|dropped"
            rf"|cut|down) (?:up )?from {MONEY}{PERIOD}? (?:up |down )?to {_SOME}{_SUM}"
        ),
        _moved,
        _OWN,
    ),
    _Shape(
        spaced(
            rf"\b(?:overdrawn|in debt|in the red)(?: by| to the tune of)? {_SOME}{_SUM}"
            r"|\b(?:(?:(?:bank|current|savings) account|bank|current|account|savings|overdraft"
            r"|take[- ]home|net pay|(?:hourly|day) rate|stipend|payslip|salary|wages?|pension"
            r"|universal credit|student loan"
            r"|loan|mortgage|debts?|credit card|income)"
            r"(?: balance| pot| total| owed| left)?|balance)"
            r"(?: (?:after|before|as of|this|today|now|at)(?: [\pL]+){0,2})?"
            rf" ?[:=] ?-?{_SOME}(?P<total>{MONEY})"
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
    triggers: tuple[str, ...] = loosely(
        r"[£€$₹¥] ?[0-9]|[0-9] ?[£€]",
        r"[0-9] ?(?:k|grand|quid|pounds?|euros?|dollars?|gbp|eur|usd|thousand)\b",
        r"\b(?:grand|thousand|hundred|quid|pounds?|euros|dollars)\b",
        r"[0-9],[0-9]{3}\b",
        r"\b(?:salary|wages?|paid|earn\w*|debts?|loans?|mortgage|overdra\w+|pension|savings|balance"
        r"|owe|take home)\b.{0,12}\b[0-9]{3}",
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
        for start, end in sums_nearby(text):
            if not any(start < stop and begin < end for begin, stop in taken):
                because = "The words around it speak of somebody's own money."
                yield self.rule.at(start, end, confidence=0.7, because=because)
