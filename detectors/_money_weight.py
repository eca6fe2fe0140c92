"""Whose a sum is, weighed: who is spoken of, and whether they earn, hold or owe it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import TextView
from linter.patterns import Pattern

from ._amounts import MONEY, PERIOD, is_count, is_signed, is_year, value_of
from ._money_near import is_public
from ._money_terms import BENEFIT, DEBT, PAY, SOME
from ._money_words import STORY, SUPPOSED, TALE, THINGS
from ._people import RELATION
from ._spaces import spaced
from .address.lexicon import words as word_set
from .address.words import FIRST_NAMES

__all__ = ["is_distance", "sums_weighed"]

_SUM: Final = spaced(rf"(?P<sum>{MONEY})(?P<period>{PERIOD})?")
_TIME: Final = spaced(
    r" ?(?:last|this|that|for the|in (?:a|my first|one)) (?:year|month|week|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)\b"
)
_YEARS: Final = (
    r"\b(?:[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\pL+teen"
    r"|twenty(?:[- ]\pL+)?|thirty(?:[- ]\pL+)?|forty) ?(?:years|yrs?|year)\b"
)
# The author, in whatever spelling; then somebody only their family or friends would speak of.
_ME: Final = word_set(
    """
    i im ive i'm i've i'd id ill i'll we we're we've me us ah ah'm ahm a'm myself wir
    """
)
_KIN: Final = spaced(
    rf"(?:{RELATION}|kid|lad|lass|boy|girl|bro|sis|bruv|missus|mister|hubby|wifey|bf|gf|fella|bloke"
    r"|twin|nephew|niece|bestie|in-law|mam|da|mammy|granny|grandpa|nanna|nana|pal|neighbour"
    r"|roommate|landlord|lecturer|tutor|dean|gaffer|fianc[ée]e?|stepdad|stepmum|lodger|daddy)"
)
_THEY: Final = word_set(
    """
    he she he's she's hes shes
    """
)
_TITLES: Final = word_set(
    """
    dr prof professor mr mrs ms miss mx sir
    """
)
_NOT_PEOPLE: Final = spaced(
    r"(?:the|this|that|it|there|here|what|who|amazon|google|tesco|uwl|uni|university|nhs|bbc|price"
    r"|prices|rent|bid|bidding|house|flat|car|council|government|everyone|nobody|company|team|club"
    r"|target|total|fund|london|today|now|so|but|and|or|yes|no)"
)
# Names that are words as well: in lower case they name nobody.
_WORDS_TOO: Final = word_set(
    """
    will may mark grace rose art bill june april hope faith joy dawn holly ivy daisy summer sunny
    amber ruby pat rob nick frank jack grant drew max guy dean carol angel chase iris lily poppy
    robin
    """
)
_WORD: Final = Pattern(r"[\pL][\pL'-]*|[,;:.!?()\n-]")
_ADVERBS: Final = word_set(
    """
    still only just now currently actually already also even basically literally about around
    finally apparently is was are am were be been has have had will would gets got who who's who'd
    used to do did s m d re ve on a an at like probably back again then
    """
)
_INSIDE: Final = word_set(
    """
    in from at of over for
    """
)
# The verbs that end just before a sum. "On" is one only after "is", "stuck" and the like.
_ON: Final = spaced(
    rf"(?P<on>(?:^|[.!?\n:,;(] ?|\b(?:and|but|still|only|is|was|are|am|were|be|been"
    rf"|stuck|started|start"
    r"|starts|starting|finished|retired|living|lives?|lived|surviv(?:e|es|ed|ing)|here|me|us|back"
    r"|him|her|now|just|im|ive|hes|shes|who|currently)\b|'[msd]|'re|'ve) ?)"
    rf"{SOME}\b(?:on|off) {SOME}$"
)
_EARN: Final = spaced(
    r"\b(?:earn(?:s|ed|ing)?|tak(?:es?|ing) home|took home|bring(?:s|ing)? (?:home|in)"
    r"|brought (?:home|in)|pull(?:s|ed|ing)? in|rak(?:es?|ed|ing) in|clear(?:s|ed|ing)?"
    r"|mak(?:es?|ing)|made|gross(?:es|ed)?|nets?|netted|gets?(?: paid)?|got(?: paid)?|getting"
    r"(?: paid)?|paid|pockets|pocketed|com(?:es?|ing) (?:out|away|home) with|came (?:out|away|home)"
    rf" with|sees?|receives?) {SOME}$"
)
_BASE: Final = spaced(r"(?:earn|make|take home|bring|pull in|rake in|clear|get) ")
_WEAK: Final = spaced(
    r"\b(?:gets?|got|getting|made|makes?|making|paid|sees?|receives?) [^£€$0-9]*$"
)
_OWE: Final = spaced(
    r"\b(?:ow(?:es?|ed|ing)|(?:in debt|in the (?:red|hole)|overdrawn|behind)(?: by| for| to the"
    rf" tune of)?)(?: [\pL']+){{0,4}}? {SOME}$"
)
_GIVEN: Final = spaced(
    r"\b(?:bring|give|pay|leave|earn|get|net|guarantee)s?(?: only| just)? (?:me|us) "
    rf"{SOME}$"
)
# What stands after a sum that its owner has, lacks or owes.
_STATE: Final = spaced(
    r",? ?(?:\pL+ty )?(?:short |left |still )*(?:overdrawn|in (?:\pL+ )?debt\b"
    r"|in the (?:hole|red)|in arrears"
    r"|behind (?:on|with|in)|left in (?:the|my|our) (?:account|bank|current|savings|joint|pot)"
    r"|in (?:the|my|our|his|her) (?:account|bank|current account|savings|joint account)\b"
    r"|to (?:my|his|her|our) name|in (?:savings|premium bonds|an? isa|his isa|her isa|my isa)"
    rf"|(?:worth )?(?:of|in) (?:\pL+ ){{0,2}}?{DEBT}|saved up"
    r"|(?:left )?(?:till?|until|'til|to last (?:me|us)) (?:pay ?day|next|the (?:end|[0-9])|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday)|left (?:to live on|to last|for the month)"
    rf"|,? which is my (?:{PAY}|{DEBT}|pension|savings))"
)
_LEND: Final = spaced(r"\b(?:lend|borrow|offer|deal|discount|off|sale|only|free|tickets?|grant)\b")
_LABEL: Final = (
    rf"(?:(?:pay ?day|{PAY}|{DEBT}|{BENEFIT}|pension|savings|overdraft|student loan"
    rf"|balance|rent arrears"
    r"|council tax arrears|base(?: salary| pay)?|net|gross|in the bank|lump sum))"
)
_LABELLED: Final = spaced(
    r"(?:^|[.!?\n,;] ?|\b(?:my|our|the|his|her|this|and|me|got|of|ma)(?: [\pL']+){0,2} )"
    rf"(?P<label>{_LABEL})(?: (?:this|last|every|per) (?:month|week|year|time))?"
    r"(?: (?:balance|pot|total|owed|so far))?"
    r"(?:'s| ?[:=!,-]+| is| was| now| at| came to| comes? to| has gone up to| went up to|'s at"
    r"| worked out at| turned out to be| landed| came in| stands at| hit| said| says| of)"
    rf"(?: ?[:=,-]+)? ?{SOME}$"
)
_MINUS: Final = spaced(r"(?:^|\s)(?:minus|-) ?$")
_BROKE: Final = spaced(
    r"\b(?:skint|brassic|broke|boracic|account|balance|overdraft|bank|pay ?day)\b"
)
_GRADED: Final = spaced(
    r"\b(?:grade|band|spine point|point|scale|sp) ?[0-9]{1,2}[a-d]?\b[^£€$.!?\n]{0,40}$"
)
_FROM: Final = spaced(
    rf"\b(?:from )?(?P<was>{MONEY}|[0-9]{{2}}){PERIOD}? ?(?:up |down )?(?:to|->|→|>) {SOME}$"
)
_TO: Final = spaced(rf" ?(?:up |down )?(?:to|->|→|>) {SOME}{MONEY}")
_PAID: Final = spaced(
    rf"\b(?:{PAY}|rise|grade|promot\w+|pay cut|new job|contract|switched|raised? me"
    rf"|bumped|payslip)\b"
)
_PRICES: Final = spaced(
    r"\b(?:house|flat|price[ds]?|cost\w*|worth|target|car|insurance|rent|asking|valu\w+|fees?|sold"
    r"|bought|premium|target|goal|tuition|bill|bills|followers|budget|tickets?|spent|spend)\b"
)
# What is asked, spent or bought with a sum, just before it.
_SPENT: Final = spaced(
    r"\b(?:spen[dt]\w*|cost\w*|pa(?:y|ys|id) (?:for|out)|price[ds]?|charg\w+"
    r"|fine[ds]?|won|buy|bought"
    r"|sold|raised|donat\w+|tickets?|fees?|rent|worth|voucher|compensation|wants?|offer(?:ing|s)?)"
    r"[^.!?\n]*$"
)
_ASKED: Final = spaced(
    r"\b(?:would you|could you|can (?:someone|anyone|you)|who would|do you|you'd|your"
    r"|anyone|everyone"
    r"|wanted|for sale|no charger|walk[- ]ins?)\b"
)
_JOB: Final = spaced(
    r"\b(?:chef|nurse|tech|technician|porter|cook|clerk|driver|cleaner|carer|admin|midwife|guard"
    r"|librarian|receptionist|electrician|plumber|joiner|physio|paramedic|analyst|assistant|officer"
    r"|accountant|registrar|postdoc|academic|engineer|developer|designer|secretary|solicitor"
    r"|accounts|barista|coder|dentist|doctor|firefighter|copper|pc|sergeant|band [0-9]|grade [0-9]"
    r"|sparky|brickie|\pL{3,}(?:teacher|worker|keeper|lecturer|manager|maker|tender"
    r"|trician|ologist)"
    r"|teacher|worker|lecturer|manager|researcher|fellow|qualified|trained"
    r"|in the (?:job|nhs|trade))\b"
)
_CARD: Final = spaced(
    rf"(?:^|[.!?\n] ?)[^£€$\n]{{0,60}}{_YEARS}(?: [\pL']+){{0,4}}? ?[,.;:\n/|-]+ ?{SOME}$"
)
_STOPS: Final = spaced(r" ?(?:[,.!?;\n/|-]|$|before|after|and )")
_OLD: Final = spaced(rf"{_YEARS} old|\b(?:wanted|required|needed|guarantee|warranty|mileage)\b")
_WORKED: Final = spaced(
    r"\b(?:apprentice\w*|jobs?|shifts?|marking|placement|internship|temp(?:ing)?"
    r"|working|freelanc\w*"
    r"|started|new role|bar work|agency)\b"
)
_RAN: Final = spaced(
    r"\b(?:r[au]n|running|runs|marathon|parkrun|jog\w*|cycl\w+|steps?|words?|draft"
    r"|nanowrimo|chapter"
    r"|thesis|followers|subs|subscribers|walk\w*|miles|strava|swim|swam|couch to)\b"
)
_THOUSANDS: Final = spaced(r"[0-9.]+ ?(?:k|thousand)|[\pL -]+(?:thousand|k)")
_LARGEST: Final = 400_000  # pounds; more is a firm's, a star's or the news
_LEAST_YEARLY: Final = 7_000
_BACK: Final = 110  # characters read before a sum
_STEPS: Final = 7  # words walked back from a verb to whoever it is said of


def is_distance(text: str, money: str) -> bool:
    """Whether "30k" with no coin to it is more likely run, walked or written."""
    return _THOUSANDS.fullmatch(money.strip()) is not None and _RAN.search(text) is not None


def _is_name(word: str, before: str) -> bool:
    """Whether one word is a person's name; ``before`` is the word that precedes it."""
    bare = word.lower().removesuffix("'s")
    if before.rstrip(".").lower() in _TITLES:
        return True
    capital = word[:1].isupper()
    if bare in FIRST_NAMES:
        return capital or bare not in _WORDS_TOO
    return capital and before[:1].isupper() and before.lower() in FIRST_NAMES


def _is_kin(word: str) -> bool:
    return _KIN.fullmatch(word.removesuffix("'s")) is not None


def _spoken_of(text: str) -> bool:
    """Whether a text brings up somebody that "he" or "she" may stand for."""
    words = [match.group() for match in _WORD.finditer(text)]
    return any(
        _is_name(word, before) or _is_kin(word)
        for before, word in zip(["", *words], words, strict=False)
    )


def _is_somebodys(said: str, whole: str, *, salary: bool) -> bool:
    """Whether what is said up to a verb ends on the author or on a known person.

    A sentence that names nobody ("stuck on 22k since 2019") is about its author.
    salary: a sum of a salary's size follows "is on", so any name in capitals will do.
    """
    words = [match.group() for match in _WORD.finditer(said)]
    steps = 0
    while words and steps < _STEPS:
        word = words.pop()
        steps += 1
        lower = word.lower()
        before = words[-1] if words else ""
        if lower in _ME:
            return True
        if lower in _THEY:
            return _spoken_of(whole)
        if _is_name(word, before) or _is_kin(word):
            return True
        if word in ".!?\n;:":
            return True
        if lower in {"and", "but", "so", ","}:
            return _of_author(said)
        if (
            lower in _ADVERBS
            or lower.endswith("ly")
            or lower in {"stuck", "started", "here", "the"}
        ):
            continue
        if before.lower() in _INSIDE or (
            before.lower() == "the" and words[-2:-1] and (words[-2].lower() in _INSIDE)
        ):
            words = words[: -1 if before.lower() in _INSIDE else -2]
            continue
        return salary and word[0].isupper() and not _NOT_PEOPLE.fullmatch(word.removesuffix("'s"))
    return not words


def _of_author(said: str) -> bool:
    return any(match.group().lower() in _ME | {"my"} for match in _WORD.finditer(said))


def _earns(before: str, after: str, whole: str, *, worth: float, period: bool) -> bool:
    """Whether a verb of earning stands before a sum, said of somebody known."""
    found = _ON.search(before)
    if found is not None:
        if not period and worth < _LEAST_YEARLY:
            return False
        return _is_somebodys(
            before[: found.start()] + " " + (found["on"] or ""), whole, salary=worth >= 10_000
        )
    found = _EARN.search(before)
    if found is None:
        return False
    if _WEAK.search(found.group()) and not period and worth < 2 * _LEAST_YEARLY:
        return False
    if not period and worth < 1000 and _TIME.match(after) is None and "bring" not in found.group():
        return False
    if _BASE.match(found.group()) and not _of_author(before):
        return False  # "earn £30,000, repay £20" is advice
    return _is_somebodys(before[: found.start()], whole, salary=False)


def _changed(text: str, before: str, after: str, worth: float) -> bool:
    """Whether a sum is one end of a change in pay: "from 24k to 31k"."""
    found = _FROM.search(before)
    if found is not None:
        was = value_of(found["was"] or "")
        was = was * 1000 if was < 1000 <= worth else was
    elif before.rstrip().lower().endswith("from"):
        onward = _TO.match(after)
        if onward is None:
            return False
        was = value_of(onward.group())
    else:
        return False
    if not 0.3 < worth / max(was, 1) < 3 or _PRICES.search(text):
        return False
    return _PAID.search(text) is not None or min(worth, was) >= 2 * _LEAST_YEARLY


def _introduced(before: str, after: str, worth: float, *, period: bool) -> bool:
    """Whether a sum ends somebody's card: "Head chef, 26 years, 34 grand."."""
    if not period and worth < 2 * _LEAST_YEARLY:
        return False
    card = _CARD.search(before)
    if card is None or _STOPS.match(after) is None or _OLD.search(card.group()):
        return False
    return _JOB.search(card.group()) is not None


def _labelled(before: str, whole: str) -> bool:
    found = _LABELLED.search(before)
    if found is None:
        return False
    label = (found["label"] or "").lower()
    if label in {"net", "gross", "base", "balance", "loan", "loans"}:
        return _of_author(whole) and _PRICES.search(whole) is None
    return "credit" not in label or "universal" in label or _of_author(whole)


def _held(before: str, after: str, sentence: str, whole: str) -> bool:
    """Whether what follows a sum says that somebody has or owes it."""
    if _STATE.match(after) is None or _LEND.search(sentence):
        return False
    words = [match.group().lower() for match in _WORD.finditer(before)]
    if not words or any(word in _ME for word in words):
        return True
    if any(word in {"him", "her", *_THEY} for word in words):
        return _spoken_of(whole)
    return _spoken_of(before) or _of_author(whole)


def _is_somebodys_own(text: TextView, start: int, end: int, *, period: bool) -> bool:
    """Weigh one sum, [start, end), by what stands around it."""
    whole = text.text
    first, last = text.sentence(start, end)
    worth = value_of(whole[start:end])
    before, after = whole[max(first, start - _BACK) : start], whole[end : end + _BACK]
    card = whole[max(0, start - _BACK) : start]
    sentence = whole[first:last]
    if _LABELLED.search(card) and _labelled(card, whole) and not _SPENT.search(before):
        return True
    if _introduced(card, after, worth, period=period) or _changed(whole, card, after, worth):
        return True
    if _SPENT.search(before):
        return False
    if _earns(before, after, whole, worth=worth, period=period) or _held(
        before, after, sentence, whole
    ):
        return True
    found = _OWE.search(before)
    if found is not None:
        return worth >= 100 and _is_somebodys(before[: found.start()], whole, salary=False)
    if _GIVEN.search(before):
        return period
    if _MINUS.search(before):
        return _BROKE.search(whole) is not None
    if _GRADED.search(before):
        return worth >= _LEAST_YEARLY and _of_author(whole)
    ours = _of_author(sentence) or (_spoken_of(sentence) and period)
    return (
        period and ours and _WORKED.search(sentence) is not None and before.endswith((", ", ": "))
    )


def sums_weighed(text: TextView) -> Iterator[tuple[int, int]]:
    """Where sums are somebody's own by the weight of what is said around them."""
    whole = text.text
    if is_public(whole) or STORY.search(whole) or _ASKED.search(whole):
        return
    for match in _SUM.finditer(whole):
        money = match["sum"] or ""
        start = match.start()
        end = start + len(money)
        period = match["period"] is not None or _TIME.match(whole, end) is not None
        worth = value_of(money)
        if not 1 <= worth <= _LARGEST or is_year(money) or is_count(whole, start, end):
            continue
        if not is_signed(money) and not period and _LABELLED.search(whole[:start]) is None:
            continue
        if THINGS.match(whole, end) or is_distance(whole, money):
            continue
        sentence = whole[slice(*text.sentence(start, end))]
        if SUPPOSED.search(sentence) or TALE.search(sentence):
            continue
        if _is_somebodys_own(text, start, end, period=period):
            yield start, end
