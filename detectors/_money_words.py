"""Words around a sum of money that say whose it is not: prices, budgets, news, fiction."""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

from ._spaces import spaced

__all__ = [
    "ADVERT",
    "BOUGHT",
    "DUE",
    "FUNDS",
    "GENERAL",
    "NEWS",
    "PRICE_AFTER",
    "PRICE_BEFORE",
    "STORY",
    "SUPPOSED",
    "TALE",
    "THINGS",
]


def _words(*alternatives: str) -> Pattern:
    """Whole words, each alternative a piece of RE2; a space is any white space."""
    return spaced(r"\b(?:" + "|".join(alternatives) + r")\b")


BOUGHT: Final = _words(
    "buy|bought|spen[dt]|afford|costs?|costing|priced?|fees?|pint|coffee|lunch|tickets?",
    r"charged?|charges|subscription|donat\w+|raffle|grant|budget|steps|fined",
    "(?:an?|the|parking|library) fine|sold|gumtree|ebay|vinted",
)
SUPPOSED: Final = _words(
    "if (?:i|we|you|she|he|they|only)|imagined?|suppos(?:e|ing)|let'?s say|say you",
    r"hypothetical\w*|for (?:example|instance)|e\.g|wish(?:es|ed)? (?:i|we|my)",
    "i'?d (?:earn|make|be on)|would (?:earn|make|be on|take home|owe|get|love|like|need)",
    "could (?:earn|make|be)|dreams?|dreamt|pretend|when i win|lottery|one day",
    "worked example|exam question|maths|question [0-9]|scenario|case study|problem sheet",
)
# Worlds that are not ours, wherever in the post they are named, and signs of a story nearby.
STORY: Final = _words(
    "monopoly|the sims|sims|gta|animal crossing|stardew|runescape|football manager|austen",
    "darcy|bennet|dickens|scrooge|cratchit|bront[eë]|sherlock|gatsby|screenplay|panto|in-game",
)
TALE: Final = _words(
    "novel|film|movie|character|episode|chapter|lyrics?|musical|fifa",
    "(?:in|of|from|the|circa|since|by) (?:1[5-8][0-9]{2}|19[0-6][0-9])s?",
)
ADVERT: Final = _words(
    r"vacanc\w+|apply|hiring|recruit\w*|job (?:ad|advert|alert|opening|description)",
    r"studentships?|deadline|refer\w*|t&cs|want an? (?:[£€$][0-9]+|bonus|job|career|rise|extra)"
    r"|we're looking|closing date|salary range"
    r"|pro rata|fixed[- ]term|fte|join (?:our|the) team",
    "(?:roles?|posts?|jobs?|salar(?:y|ies)) (?:from|starts?|starting|at)|come and work"
    "|work with us",
)
FUNDS: Final = _words(
    r"fundrais\w+|raised|sponsor\w*|budgets?|turnover|revenue|profits?|scholarships?|bursar\w+",
    r"grants?|funding|awarded|prize|charity|appeal|crowdfund\w*",
)
NEWS: Final = _words(
    r"averages?|median|typical\w*|minimum wage|living wage|pay (?:scales?|spine)",
    "transfer (?:fee|window)",
    "striker|midfielder|winger|goalkeeper|premier league|signs for|according to|annual report",
    r"(?:the|annual|new) accounts|chief exec\w*|ceo|mps?|taxpayers?|shareholders?",
)
GENERAL: Final = _words(
    "nationally|national|minister|government|treasury|threshold|per student|council",
    "statement of|trust's|department's|quarter|q[1-4]",
)
DUE: Final = _words(
    "due|payable|deposit|trip|remaining|residential|tour|booking|invoice|work-?life|by friday",
    "new balance|trainers|gift|voucher",
)
THINGS: Final = spaced(
    r" ?(?:steps|words|followers|subscribers|miles|km|calories|kcal|people|students|views|likes"
    r"|points|runs|reps|hits|downloads|photos|pages|copies|sales|metres|feet|tweets|volts|posts"
    r"|emails|messages|songs|episodes|votes|signatures|volunteers|meals|birds|trees|rpm|hz|xp)\b"
)
PRICE_BEFORE: Final = spaced(
    r"\b(?:costs?|price[ds]?|fees?|charged?|spent|spend|bought|buy|paid|pay|for|sold|selling|rent"
    r"|only|worth of|won|win|raised|donated?|save|tickets?|deposit|under|about)(?: (?:me|us|just"
    r"|an?|the|over|about|like))? ?$"
)
PRICE_AFTER: Final = spaced(
    r" ?(?:for (?:an?|the|two|three|some|this|that|my|our|her|his|one)\b|each\b|off\b|ticket"
    r"|per (?:person|head|ticket|night)|a (?:head|ticket|night|pop|pint|go)|rent\b|fine\b|grant\b"
    r"|voucher|prize|on (?:an?|the|my|some)\b|worth of|[\pL]+ (?:bike|car|coat|phone|laptop|dress))"
)
