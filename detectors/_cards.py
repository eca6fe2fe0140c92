"""Payment card numbers in a text: what the card rule and the card-security rule share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from linter.patterns import Pattern

from ._digits import DIGIT, SPELLED, DigitRun, digit_runs
from ._spaces import spaced

__all__ = ["CARD_WORDS", "TRIGGERS", "Card", "Scheme", "cards", "scheme_of"]


@dataclass(frozen=True, slots=True)
class Scheme:
    """An issuer range: ``low`` to ``high`` are first digits, both of one length.

    ``usual``: lengths that nearly all of its cards have. ``rare``: lengths the
    standard allows, which count only where something else says "card".
    """

    name: str
    low: str
    high: str
    usual: frozenset[int]
    rare: frozenset[int] = frozenset()


def _scheme(name: str, ranges: str, usual: str, rare: str = "") -> Iterator[Scheme]:
    for each in ranges.split():
        low, _, high = each.partition("-")
        yield Scheme(name, low, high or low, frozenset(_numbers(usual)), frozenset(_numbers(rare)))


def _numbers(spans: str) -> Iterator[int]:
    for each in spans.split():
        low, _, high = each.partition("-")
        yield from range(int(low), int(high or low) + 1)


# ISO/IEC 7812-1 and the schemes' published ranges; the longest prefix wins.
_SCHEMES: Final = (
    *_scheme("Visa", "4", "16", "13 19"),
    *_scheme("Mastercard", "51-55 2221-2720", "16"),
    *_scheme("American Express", "34 37", "15"),
    *_scheme("Diners Club", "300-305 3095 36 38-39", "14", "15-19"),
    *_scheme("Discover", "6011 644-649 65 622126-622925", "16", "17-19"),
    *_scheme("JCB", "3528-3589", "16", "17-19"),
    *_scheme("JCB", "1800 2131", "", "15"),
    *_scheme("UnionPay", "62 81", "16 19", "17 18"),
    *_scheme("Mir", "2200-2204", "16", "17-19"),
    *_scheme("RuPay", "508 60 82 353 356", "16"),
    *_scheme("Verve", "506099-506198 507865-507964 650002-650027", "16 19", "18"),
    *_scheme("Troy", "9792", "16"),
    *_scheme("Maestro", "5018 5020 5038 5893 6304 6759 6761-6763", "16 18", "12-15 17 19"),
    *_scheme("Maestro", "50 56-59 63 67 69", "", "12-19"),
    *_scheme("Elo", "5067 636297 636368", "16"),
    *_scheme("Hipercard", "606282 384100", "16", "13 19"),
    *_scheme("Meeza", "5078", "16"),
    *_scheme("Dankort", "5019", "16"),
    *_scheme("Switch", "564182 633110 6333", "16", "18 19"),
    *_scheme("InstaPayment", "637-639", "16"),
    *_scheme("Interpayment", "636", "", "16-19"),
    *_scheme("Laser", "6304 6706 6771 6709", "16", "17-19"),
    *_scheme("Uzcard", "8600", "16"),
    *_scheme("Humo", "9860", "16"),
    *_scheme("NAPAS", "9704", "16 19"),
    *_scheme("BORICA", "2205", "16"),
    *_scheme("UATP", "1", "", "15"),
)
_FEWEST: Final = 12
_MOST: Final = 19

CARD_WORDS: Final = (
    r"\b(?:(?:credit|debit|bank|payment|charge|business|company|corporate|joint|prepaid|virtual"
    r"|new|my|our|his|her|mum'?s|dad'?s) ?cards?|cards?|visa|master ?card|maestro|amex"
    r"|american express|diners(?: club)?|discover card|union ?pay|rupay|jcb|pan|cvv2?|cvc2?|cv2"
    r"|exp(?:iry|ires)?|valid (?:thru|through|until|from)|long number|contactless)\b"
)
TRIGGERS: Final = (
    # A dozen digits with at most a few signs between them.
    rf"[0-9][^0-9\pL]*(?:{DIGIT}[^0-9\pL]*){{11}}",
    # Two or more fours, words, and again two fours.
    r"\b[0-9]{4}[^0-9\pL]+[0-9]{4}\b[^0-9]+\b[0-9]{4}[^0-9\pL]+[0-9]{3}",
    r"\b[0-9]{4}\b(?:[^0-9]+\b[0-9]{4}\b){3}",
    rf"(?:\b{SPELLED}\b[^0-9\pL]+){{5}}",
)

# Long numbers that are no cards, by the words before them.
_NUMBER_OF: Final = (
    r"(?: ?(?:number|num|numbers|nos?|id|code|ref|reference|key|#)\b\.?)"
    r"[ .:#=(\"'-]{0,4}(?:(?:is|was|are|it's)\b)?[ :#\"'(-]{0,3}$"
)
_OTHER: Final = spaced(
    r"\b(?:tracking|track|parcel|consignment|shipment|waybill|order|invoice|booking|reservation"
    r"|ticket|case|claim|po|meter|licence|license|product|roll|session|meeting|zoom|transaction"
    r"|job|request|incident|asset|model|membership|student|staff|serial|patent|donor)" + _NUMBER_OF
)
_OTHER_ALONE: Final = spaced(
    r"\b(?:imei|meid|isbn|issn|ean|upc|barcode|gtin|sscc|serial|tracking|waybill|awb|mpan|mprn"
    r"|iccid|orcid|uuid|(?:library|loyalty|club|nectar|store|membership|member|id|student|staff"
    r"|rail|oyster|bus|score|sim|memory|sd|donor)[ -]?cards?|clubcard|nectar|avios|(?:2fa "
    r"|recovery )?(?:backup|recovery|2fa))" + _NUMBER_OF.replace(r"\.?)", r"\.?)?", 1)
)
_OTHER_PERHAPS: Final = spaced(
    r"\b(?:parcel|track|order|invoice|booking|ticket|case|claim|ref|reference|account|acc|acct|a/c"
    r"|transaction|job|meeting)(?: ?(?:number|num|nos?|id|#)\b\.?)?[ .:#=(-]{0,4}$"
)
_WORDS: Final = spaced(CARD_WORDS)
_DOI: Final = Pattern(r"\b10\.[0-9]{4,9}/\S*$")
_UUID: Final = Pattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_JOINER: Final = Pattern(r"[^0-9]{1,30}")


@dataclass(frozen=True, slots=True)
class Card:
    """A card number at [start, end). ``sure``: nothing about it leaves room for doubt."""

    start: int
    end: int
    digits: str
    scheme: Scheme
    sure: bool


def scheme_of(digits: str) -> Scheme | None:
    """The scheme whose issuer range and length the digits fit, if any."""
    best: Scheme | None = None
    for each in _by_first().get(digits[:1], ()):
        width = len(each.low)
        fits = len(digits) in each.usual or len(digits) in each.rare
        if not fits or not each.low <= digits[:width] <= each.high:
            continue
        if best is None or (len(digits) in each.usual, width) > (
            len(digits) in best.usual,
            len(best.low),
        ):
            best = each
    return best


@cache
def _by_first() -> dict[str, list[Scheme]]:
    found: dict[str, list[Scheme]] = {}
    for each in _SCHEMES:
        for first in range(int(each.low[0]), int(each.high[0]) + 1):
            found.setdefault(str(first), []).append(each)
    return found


def cards(text: str) -> Iterator[Card]:
    """Every card number in a normalised text: issuer range, length and Luhn digit fit.

    Where a run of digits could be cut in several ways, the layout decides: whole
    runs before parts, groups of four before odd ones.
    """
    worded = _WORDS.search(text) is not None
    others = [match.span() for match in _UUID.finditer(text)] if "-" in text else []
    taken = 0
    for run in digit_runs(text, fewest=_FEWEST):
        for card in _in_run(text, run, worded):
            if any(card.start < end and start < card.end for start, end in others):
                continue
            taken += 1
            yield card
    if worded and not taken:
        yield from _amid_words(text)


def _in_run(text: str, run: DigitRun, worded: bool) -> Iterator[Card]:
    at = 0
    while at < len(run.groups):
        best: Card | None = None
        rank = (False, 0, 0)
        used = 0
        total = 0
        for stop in range(at + 1, len(run.groups) + 1):
            total += len(run.groups[stop - 1].digits)
            if total > _MOST:
                break
            if total < _FEWEST:
                continue
            part = run.part(at, stop)
            card = _card(text, part, worded, whole=part.groups == run.groups)
            if card is not None:
                this = (card.sure, _tidiness(part), total)
                if best is None or this > rank:
                    best, rank, used = card, this, stop - at
        if best is not None:
            yield best
        at += used or 1


def _card(text: str, run: DigitRun, worded: bool, *, whole: bool) -> Card | None:
    digits = run.digits
    scheme = scheme_of(digits)
    if scheme is None or not _luhn(digits) or len(set(digits)) == 1:
        return None
    spelled = run.typed == 0
    if run.typed * 2 < len(digits) and not (spelled and worded):
        return None
    tidy = _tidiness(run)
    usual = len(digits) in scheme.usual
    if not tidy and not worded and not (usual and whole):
        return None
    if not usual and not worded and tidy < 2:
        return None
    before = text[max(0, run.start - 40) : run.start]
    if before.endswith("+") and tidy < 2:
        return None  # a telephone number
    if _is_other(before.rsplit("\n", 1)[-1], likely=worded or tidy > 1):
        return None
    return Card(run.start, run.end, digits, scheme, usual and (tidy > 0 or whole))


def _is_other(before: str, *, likely: bool) -> bool:
    """Whether the words before a number say that it is something else than a card."""
    if _OTHER.search(before) or _OTHER_ALONE.search(before) or _DOI.search(before):
        return True
    return not likely and _OTHER_PERHAPS.search(before) is not None


def _tidiness(run: DigitRun) -> int:
    """How much a layout looks like a card's: 2 as embossed, 1 in one piece or even, 0 odd."""
    layout = run.layout
    if layout in {(4, 6, 5), (4, 6, 4), (4, 4, 4, 3), (6, 13)}:
        return 2
    if len(layout) > 2 and set(layout[:-1]) == {4} and layout[-1] <= 4:
        return 2
    if len(set(layout)) == 1 or len(set(layout[:-1])) == 1:
        return 1
    return 0


def _amid_words(text: str) -> Iterator[Card]:
    """A number given in two or three pieces with a few words between ("4242 4242 then …")."""
    pieces = [
        DigitRun(text, tuple(group for group in run.groups if group.typed))
        for run in digit_runs(text)
        if run.typed
    ]
    runs = [run for run in pieces if min(run.layout) > 2]
    for count in (2, 3, 4):
        for first in range(len(runs) - count + 1):
            some = runs[first : first + count]
            between = [text[a.end : b.start] for a, b in pairwise(some)]
            if not all(_JOINER.fullmatch(each) for each in between):
                continue
            groups = DigitRun(text, tuple(group for run in some for group in run.groups))
            digits = groups.digits
            scheme = scheme_of(digits)
            if scheme and len(digits) in scheme.usual and _tidiness(groups) and _luhn(digits):
                yield Card(groups.start, groups.end, digits, scheme, sure=False)


def _luhn(digits: str) -> bool:
    from stdnum import luhn  # loaded when a number is there to check

    return bool(luhn.is_valid(digits))
