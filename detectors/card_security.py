"""What makes a card usable by others: its security code, its expiry date, its PIN.

Flags: a CVV, CVC, CV2 or security code, "the three digits on the back", an expiry or
"valid thru" date of a card, a card's PIN, in figures or words, before or after the number;
date and code written right behind a card number.
Leaves alone: the expiry of offers, passports, food and other cards; door codes, game PINs,
India's PIN codes; "pin this post"; explanations of what a CVV is.
Why: policy 7.1, financial details.
Source: ISO/IEC 7813 and the schemes' names for the code (CVV2, CVC2, CID, CVN).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern, bounded

from ._cards import cards
from ._digits import SPELLED
from ._spaces import loosely, spaced

_NUMBER: Final = (
    r"(?P<number>[0-9o]{3,6}|[0-9]{2}[ -][0-9]{2}|[0-9o](?:[ .,*_-]{1,3}[0-9o]){2,5}"
    rf"|(?:{SPELLED}|o)(?:[ ,.-]{{1,3}}(?:{SPELLED}|o)){{1,4}})"
)
_IS: Final = (
    r"(?:'s\b| ?(?:[:=,>#*\"'(\[?-]+|\n) ?| *\b(?:is|was|are|be|being|it's|its|which|that|just"
    r"|now|still|also|the|my|our|new|same|as|to|reads|says|of|ends up|number|num|no\.?|nr|code"
    r"|digits|obviously|currently|fyi|btw|lol|haha|remember|called|goes|being)\b)"
)

_CVV: Final = (
    r"(?:card (?:verification|security) (?:value|code|number)|c\.?v\.?v\.?2?|c\.?v\.?c\.?2?|cv2"
    r"|c\.s\.c\.?|csc|cvn2?|cid|sec"
    r"|(?:card )?security (?:code|number|no)|secure code|verification code"
    r"|card code|code (?:for|of|to) (?:the|my|his|her|our|their) (?:[a-z]+ )?card)"
)
_BACK: Final = (
    r"(?:(?:last |the )*(?:3|three|4|four)(?: |-)?(?:little |wee |final )?(?:digits?|numbers?"
    r"|numerals|figures|nos?)(?: code)?|(?:security )?(?:code|number|numbers|digits))"
    r"(?: (?:that are|that's|that is|which are|printed|written))?(?: |,)+(?:on|from|off)"
    r" (?:the |its |my |their |her |his )*(?:very )?(?:back|reverse|signature strip|flip side|rear)"
    r"(?: (?:of|side of) (?:it|(?:the |my |our |her |his |your )?(?:[a-z]+ )?card))?"
)
_CODE_FIRST: Final = spaced(rf"(?P<label>\b{_CVV}\.?|\b{_BACK}\b){_IS}{{0,6}} *{_NUMBER}")
_CODE_LAST: Final = spaced(
    rf"\b{_NUMBER} ?(?:[,(=\[-]+ ?)?(?:(?:is|are|being|as|for) |(?:the|my|our|her|his|its) "
    rf"|[,] ?){{0,3}}(?P<label>{_CVV}\b|{_BACK}\b|on the back\b)\)?"
)
# Names that mean nothing else, and names that need a card beside them.
_SURE_CODE: Final = Pattern(r"c\.?v\.?v|cv2|c\.?v\.?c\.?2?$|cvn|card ")
_CARD: Final = spaced(
    r"\b(?:(?:credit|debit|bank|payment|company|business|corporate|prepaid|joint|cash) ?cards?|card"
    r"|visa (?:debit|credit|card|ending)|mastercard|maestro|amex|american express|long number"
    r"|chip (?:and|&|n) pin|monzo|revolut|contactless|barclaycard"
    r"|on my account|pay (?:over the phone|with mine)|checkout)\b"
)
_OTHER_CARD: Final = spaced(
    r"\b(?:rail|id|student|staff|library|loyalty|gift|sim|memory|sd|membership|member|oyster|travel"
    r"|bus|donor|business|birthday|christmas|green|yellow|red|score|report|club|blood|vaccin\w+"
    r"|nus|totum|ration|blue badge|residence|permit|resident|access|key|swipe|entry|press"
    r"|parking|health|medical|warrant|landing)[ -]?cards?\b"
    r"|\b(?:railcard|clubcard|postcard|flashcard|scorecard|passport|driving licence|offer|voucher"
    r"|coupon|promo|discount|code expires|deal|sale|milk|cheese|yog\w+rt|food|best before|use by"
    r"|bread|eggs|ham|medicine|tablets|domain|certificate|ssl|warranty|mot|permit|contract|tenancy"
    r"|lease|insurance|subscription|membership|licence|license|dbs|brp|visa expires|visa runs)\b"
)

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WHEN: Final = (
    r"(?P<when>(?:0?[1-9]|1[0-2]|o[1-9])(?: ?[/.\\-] ?| )(?:20)?[234][0-9o]\b"
    r"|(?:0[1-9]|1[0-2])[234][0-9]\b"
    rf"|{_MONTH}\.?,?(?: of)? ?'?(?:20)?[234][0-9]\b)"
)
_EXPIRY: Final = spaced(
    r"(?P<label>\b(?:exp?(?:iry|ires?|iring|iration|\.|d)?"
    r"(?: ?(?:date|d8|dt|end|in|on|at the end of|month))*"
    r"|valid(?: (?:thru|through|till?|until|to|from|between))?|good (?:thru|through|until|till)"
    r"|runs out|run out|use before|end date|start date|dated)\.?)"
    r"(?: ?[:=,>*\"'(-]+ ?| +(?:is|the|end|of|on|in|at|it|date|being|end of)\b|[ \n]){0,5}" + _WHEN
)
_EXPIRY_LAST: Final = spaced(
    rf"\b{_WHEN} ?[,(=-]? ?(?:(?:is|as|being) )?(?:(?:the|its|my) )?"
    r"(?P<label>exp(?:iry|iration)?(?: date)?|valid thru)\b"
)
_SURE_EXPIRY: Final = Pattern(r"valid thru|good thru|valid from")

_OWNER: Final = r"(?:my|our|his|her|their|the|your|mum'?s|dad'?s|nan'?s|gran'?s|[\pL]+'s|[\pL]+s')"
_PIN: Final = spaced(
    r"(?P<label>\bpin(?: ?(?:number|num|no\.?|code|#)|s)?\b\.?)"
    rf"(?:(?:{_IS}| +(?:for|on|of|to|with|at|in|(?:credit|debit|bank|petty|cash|card"
    rf"|company|club|joint|emergency|new|old|{_OWNER}|[\pL]+)(?:'s)?)\b){{0,12}}?)[ ,:-]*"
    rf"\b{_NUMBER}"
)
_PIN_LAST: Final = spaced(
    rf"\b{_NUMBER} ?(?:[,(=-] ?)?(?:(?:is|as|for|being) )?(?:{_OWNER} )?"
    r"(?:[\pL]+ ){0,2}(?P<label>(?:card )?pin)\b"
)
_PIN_CARD: Final = spaced(
    r"\b(?:cards?|debit|credit|cash ?(?:point|machine)|atm|chip|bank(?:ing)?|visa|mastercard|amex"
    r"|contactless|barclays|natwest|lloyds|hsbc|santander|halifax|monzo|revolut|starling|purse"
    r"|barclaycard)\b"
)
_PIN_OTHER: Final = spaced(
    r"\b(?:door|gate|alarm|phone|mobile|laptop|ipad|tablet|locker|safe|sim|voicemail|wi-?fi|bike"
    r"|padlock|lock|zoom|meeting|kahoot|menti|quiz|game|room|conference|webinar|blackberry|bbm"
    r"|printer|print|copier|parental|tv|sky|netflix|garage|shed|key ?safe|entry|building|gym|app"
    r"|post ?code|zip|india|delhi|mumbai|bangalore|bengaluru|chennai|kolkata|hyderabad|pune"
    r"|nagar|district|collection|parcel|pick-?up|locker|badge|enamel|safety|rolling|bowling|tweet"
    r"|post|map|this|drop|arduino|gpio|connector|socket|header|usb|chip set|hair|drawing|bobby"
    r"|ten)\b"
)
_MINE: Final = spaced(rf"\b{_OWNER} (?:[\pL]+ ){{0,2}}$")
_NOT_A_CODE: Final = Pattern(
    r"[ -]?(?:words?|people|students?|years?|days?|hours?|times|pages?|miles?|km|words|pounds|quid"
    r"|minutes?|mins?|%|percent|am\b|pm\b|followers|points|theses|workshops?|course|module)"
)
_DIRECT: Final = spaced(
    r"\bpin(?: ?(?:number|num|no\.?|code))?(?:'s| (?:is|was|for [\pL ]{3,20})|[ :=,-])+[^\pL]*$"
    rf"|\bpin(?: number)? is {SPELLED}|[0-9] (?:is|as)\b"
)
_YEAR: Final = Pattern(r"20[0-9]{2}")
_CODE_SAID: Final = Pattern(r"\b(?:cvv2?|cvc2?|cv2)(?:\b|[0-9])")
_WORDED: Final = Pattern(SPELLED)


class CardSecurity:
    rule: ClassVar[Rule] = Rule(
        code="FIN004",
        slug="card-security",
        clause="7.1",
        message="This gives a card's security code, expiry date or PIN.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="card security details",
    )
    triggers: tuple[str, ...] = loosely(
        rf"\b{_CVV}(?:\b|[0-9])",
        r"\b(?:on|from|off) (?:the |its |my |their |her |his )*(?:very )?(?:back|reverse|rear)\b",
        r"\b(?:exp(?:iry|ires?|iring|iration|d)?|valid|good (?:thru|through|until)|runs? out"
        r"|end date|dated)(?:\b|[0-9])",
        r"\bpins?\b|[0-9]{3} ?,? ?(?:ex|sec)\b",
        r"[0-9]{3}[^0-9\pL]{1,4}[01]?[0-9] ?[/-] ?(?:20)?[234][0-9]\b",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        numbers = [(card.start, card.end) for card in cards(text.text)]
        for start, end, confidence, because in (
            *_codes(text, numbers),
            *_expiries(text, numbers),
            *_pins(text),
            *_behind(text, numbers),
        ):
            if not any(start < stop and begin < end for begin, stop in taken):
                taken.append((start, end))
                yield self.rule.at(start, end, confidence=confidence, because=because)


_Seen = tuple[int, int, float, str]
_Places = list[tuple[int, int]]


def _clear(start: int, end: int, numbers: _Places) -> bool:
    return not any(start < stop and begin < end for begin, stop in numbers)


def _length(number: str) -> int:
    """How many digits a number has, typed or spelled out ("double four" has two)."""
    words = [match.group().lower() for match in _WORDED.finditer(number)]
    if not words:
        return sum(character.isalnum() for character in number)
    thrice = sum(word in {"treble", "triple"} for word in words)
    return len(words) + thrice + number.lower().split().count("o")


def _unglued(text: str, start: int, end: int, label_end: int) -> bool:
    """Whether no word runs into a number, its own label aside ("CVV123")."""
    return bounded(text, start, end) or (start == label_end and not text[end : end + 1].isalnum())


def _codes(text: TextView, numbers: _Places) -> Iterator[_Seen]:
    carded = bool(numbers) or _CARD.search(text.text) is not None
    for pattern, group in ((_CODE_FIRST, 2), (_CODE_LAST, 1)):
        for match in pattern.finditer(text.text):
            number, label = match["number"] or "", (match["label"] or "").lower()
            start, end = match.span(group)
            if _length(number) not in {3, 4} or not _unglued(text.text, start, end, match.end(1)):
                continue
            if not any(character.isdigit() for character in number) and not _WORDED.search(number):
                continue
            if not _clear(start, end, numbers):
                continue
            sure = _SURE_CODE.search(label) is not None
            if _OTHER_CARD.search(label):
                continue
            if label in {"sec", "cid"} and not numbers and "amex" not in text.text.lower():
                continue
            if not carded and _YEAR.fullmatch(number) and label[0] in "cC":
                continue  # a conference, as likely as a code
            if not sure and not carded and "back" not in label:
                continue
            if pattern is _CODE_LAST and not (carded or sure):
                continue
            if _NOT_A_CODE.match(text.text, match.end()) and pattern is _CODE_FIRST:
                continue
            if "back" in label and not carded and _length(number) != 3:
                continue
            yield *match.span(), 0.95 if sure else 0.85, "It is called a card's security code."


def _expiries(text: TextView, numbers: _Places) -> Iterator[_Seen]:
    for pattern, group in ((_EXPIRY, 2), (_EXPIRY_LAST, 1)):
        for match in pattern.finditer(text.text):
            start, end = text.sentence(*match.span())
            sentence = text.text[start:end]
            if not _clear(*match.span(group), numbers) or _OTHER_CARD.search(sentence):
                continue
            if text.text[match.end() : match.end() + 1] in {"/", "-"}:
                continue  # a full date
            if (match["label"] or "").lower() == "ex" and not numbers:
                continue
            if numbers or _CARD.search(text.text) or _CODE_SAID.search(text.text):
                yield *match.span(), 0.93, "It is the expiry date of a card."
            elif _SURE_EXPIRY.search(match["label"] or "") and len(text.text) < 60:
                yield *match.span(), 0.7, "Cards, and little else, are labelled so."


def _pins(text: TextView) -> Iterator[_Seen]:
    for pattern, group in ((_PIN, 2), (_PIN_LAST, 1)):
        for match in pattern.finditer(text.text):
            number = match["number"] or ""
            if _length(number) != 4 or not bounded(text.text, *match.span(group)):
                continue
            start, end = text.sentence(*match.span())
            sentence = text.text[start:end]
            if _NOT_A_CODE.match(text.text, match.end(group)):
                continue
            begin = match.start()
            owner = _MINE.search(text.before(begin, 40))
            start_at = begin if owner is None else begin - len(owner.group())
            if _PIN_CARD.search(sentence):
                near = text.text[max(start, begin - 30) : match.end()]
                if _PIN_OTHER.search(near) and not _PIN_CARD.search(near):
                    continue
                yield (
                    (owner.start() if owner else begin),
                    match.end(),
                    0.93,
                    ("It is called the PIN of a card."),
                )
            elif owner and not _PIN_OTHER.search(sentence) and _direct(match.group()):
                yield start_at, match.end(), 0.75, "It is called somebody's PIN."


def _direct(said: str) -> bool:
    """Whether only "is" or a sign stands between the word and the number: "my PIN is 4471"."""
    return _DIRECT.search(said) is not None


def _behind(text: TextView, numbers: _Places) -> Iterator[_Seen]:
    """A date, and perhaps a code, written right behind a card number."""
    for _, end in numbers:
        match = _TAIL.match(text.text, end)
        if match is not None:
            yield *match.span(1), 0.85, "It stands right behind a card number."


_TAIL: Final = Pattern(
    r"[ \n,;/|-]{1,4}((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[234][0-9]"
    r"(?:[ \n,;/|-]{1,4}[0-9]{3,4})?)\b"
)
