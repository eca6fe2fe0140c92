"""The words of personal finances: what is earned, owed, held or paid out, and by whom."""

from __future__ import annotations

from typing import Final

from ._amounts import MONEY, PERIOD
from ._people import NAMED, RELATION

__all__ = [
    "AUTHOR",
    "BENEFIT",
    "DEBT",
    "EARNS",
    "GAP",
    "LINK",
    "NOUN",
    "OWES",
    "PAY",
    "SOME",
    "STATE",
    "SUBJECT",
    "SUM",
    "THEM",
    "TO",
]

GAP: Final = r"(?:[^.!?;\n]|\.[0-9]){0,45}?"
SOME: Final = (
    r"(?:(?:still|only|just|now|currently|actually|used to|do|did|finally|already|also|even"
    r"|basically|literally|about|around|approx|roughly|nearly|almost|over|under|another|exactly"
    r"|a whole|a whopping|a massive|a measly|a paltry|a|an|the|grand total of|a total of|some|like"
    r"|up|to|more than|less than|at least|well over|just over|bang on|barely|at|back|it|~) ?)*"
)
SUM: Final = rf"(?P<sum>{MONEY}){PERIOD}?"
TO: Final = rf"(?: ?(?:to|->|-) {SOME}{MONEY}{PERIOD}?)?"
PAY: Final = (
    r"(?:salary|wages?|pay[- ]{0,2}rise|pay ?(?:packet|che(?:que|ck)|slip|day)|pay|take[- ]home"
    r"(?: pay)?|income|earnings|bonus|commission|stipend|raise|increment|overtime|redundancy"
    r"(?: pay(?:ment|-?out)?)?|severance|day rate|hourly rate|maternity pay|sick pay|net worth"
    r"|inheritance)"
)
DEBT: Final = (
    r"(?:debts?|loans?|mortgage|remortgage|overdraft|credit[- ]{0,2}cards?(?: balance| bill| debt)?"
    r"|arrears|klarna|iva|ccj|hecs|barclaycard|store cards?|tax bill)"
)
HELD: Final = (
    r"(?:balance|savings|isa|lisa|bank account|current account|savings account|account balance"
    r"|nest egg|emergency fund|rainy day fund|pension(?: pots?| fund)?|pots?|sipp)"
)
BENEFIT: Final = (
    r"(?:universal credit|uc|pip|esa|jsa|benefits?|child benefit|housing benefit|state pension"
    r"|disability (?:benefit|allowance)|carer'?s allowance|tax credits|pension credit)"
)
NOUN: Final = rf"(?:{PAY}|{DEBT}|{HELD}|{BENEFIT})"
LINK: Final = (
    r"(?:is|was|are|were|'s|of|at|now|went|goes|gone|stands|stood|sits|hit|hits|reached|comes|came"
    r"|worth|up|down|to|from|only|just|about|rose|fell|dropped|increased|totals?|totalling|has|had"
    r"|shows?|says|being|owing|left|outstanding|paid|gave|on|covers|works out|for|by)"
)
AUTHOR: Final = r"\b(?:i|i'?ve|i'?m|i'?d|we|we'?re|we'?ve|ive|im|me)\b"
SUBJECT: Final = (
    r"(?:\b(?:i|we)\b(?: (?:am|are|was|were|have|had))?|\b(?:i|we)'?(?:m|ve|re|d|ll)\b)"
)
THEM: Final = rf"(?:\b(?P<pronoun>he|she)\b|\bmy {RELATION}|(?P<name>{NAMED}))"
EARNS: Final = (
    r"(?:earns?|earned|earning|takes? home|took home|taking home|brings? home|brought home|bringing"
    r" home|gets? paid|getting paid|got paid|(?:being |been )?paid|on|make|makes|made|making"
    r"|(?:live|living|retired?|retiring|survive|surviving|scrap(?:e|ing) by) on|gets?|getting"
    r"|receives?|pockets|pocketed|rakes in|raked in|pulls in|pulled in|collects|trousers"
    r"|receiving|clears?|cleared|grosse[sd]|nets?|netted)"
)
OWES: Final = r"(?:owes?|owed|owing|(?:in debt|overdrawn|in the red)(?: by| for| to the tune of)?)"
STATE: Final = (
    r"(?:overdrawn|in (?:my |the |our )?(?:overdraft|debt|the red|red|arrears|student debt"
    r"|credit card debt)|in (?:my|our) (?:bank |current |savings )?account|in the bank|in savings"
    r"|to my name|(?:left )?(?:till?|until|'til) pay ?day|saved(?: up)?|put away|put by"
    r"|in (?:premium bonds|(?:an? |my )?(?:isa|savings|pension)|the building society|shares))"
)
