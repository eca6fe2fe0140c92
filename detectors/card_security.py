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
from linter.patterns import Match, Pattern, bounded
from linter.rule import Trigger

from ._cards import cards
from ._digits import SPELLED, TENS, digit_runs
from ._spaces import loosely, spaced

_SAID: Final = rf"(?:{TENS}|{SPELLED}|o)\b"
_NUMBER: Final = (
    r"(?P<number>[0-9o]{3,6}|[0-9]{2}[ -][0-9]{2}|[0-9o](?:[ .,*_-]{1,3}[0-9o]){2,5}"
    rf"|{_SAID}(?:[ ,.-]{{1,3}}{_SAID}){{1,4}})"
)
_OTHER_SCRIPT: Final = r"\x{3042}"  # to a trigger, any letter beyond ASCII
_IS: Final = (
    r"(?:'s\b| ?(?:[:=,>#*\"'(\[?-]+|\n) ?| *\b(?:is|was|are|be|being|it's|its|which|that|just"
    r"|now|still|also|the|my|our|new|same|as|to|reads|says|of|ends up|number|num|no\.?|nr|code"
    r"|digits|obviously|currently|fyi|btw|lol|haha|remember|called|goes|being)\b)"
)

_CVV: Final = (
    r"(?:card (?:verification|security) (?:value|code|number)|c\.?v\.?v\.?2?|c\.?v\.?c\.?2?|cv2"
    r"|c\.s\.c\.?|csc|cvn2?|cid|sec"
    r"|(?:card )?security (?:code|number|no)|secure code|verification code"
    r"|card code|code (?:for|of|to) (?:the|my|his|her|our|their) (?:[a-z]+ )?card"
    r"|(?:amex |card )(?:front|back) code|code on the (?:front|back)"
    r"|cryptogramme(?: visuel)?|code de s[ée]curit[ée]|(?:karten)?pr[üu]f(?:nummer|ziffer)"
    r"|sicherheitscode|c[óo]digo de seguran[çc]a|c[óo]digo de seguridad|codice di sicurezza"
    r"|kod (?:zabezpieczaj[ąa]cy|bezpiecze[ńn]stwa)|[cg]od diogelwch|c[óo]d sl[áa]nd[áa]la)"
)
_FOREIGN_CODE: Final = (
    r"(?:セキュリティ ?(?:コード|番号)|安全码|安全碼|код безопасности|код безпеки)"
)
_BACK: Final = (
    r"(?:(?:last |the )*(?:3|three|4|four)(?: |-)?(?:little |wee |final )?(?:digits?|numbers?"
    r"|numerals|figures|nos?)(?: code)?|last (?:3|three)|(?:security )?(?:code|number|numbers"
    r"|digits))"
    r"(?: (?:that are|that's|that is|which are|printed|written))?(?: |,)+(?:on|from|off)"
    r" (?:the |its |my |their |her |his )*(?:very )?(?:back|reverse|signature strip|flip side|rear)"
    r"(?: (?:of|side of) (?:it|(?:the |my |our |her |his |your )?(?:[a-z]+ )?card))?"
)
# What may stand between a label and its number, in a clause that gives the number.
_CLAUSE: Final = (
    r"(?:[^0-9.!;]{0,75}?|[^0-9;]{0,60}?[.!] (?:it'?s|it was|that'?s|that was|they'?re) (?:just )?)"
)
_CODE_FAR: Final = spaced(
    rf"(?P<label>(?:\b{_CVV}|\b{_BACK})\b|{_FOREIGN_CODE})(?P<gap>{_CLAUSE})\b{_NUMBER}"
)
_EXPLAINED: Final = spaced(
    r"\b(?:stands? for|means?|never|don'?t (?:write|share|post|give|tell|put|send|read)|isn'?t"
    r"|is not|not|nor|ain'?t|wasn'?t|what is|how|why|whether|asks? for|required|explain\w*"
    r"|consonant|since|ago|at|within|after|before|over|under|about|around|only|until|by|than"
    r"|page|room"
    r"|step|slide|call|ring|dial|text)\b|[£€$#@+]$"
)
_THINGS: Final = spaced(
    r"\b(?:shirt|jersey|kit|bib|bus|van|lorry|envelope|helmet|tag|ticket|book|jacket|hand|photo"
    r"|router|hub|box|chair|invoice|letter|menu|receipt)\b"
)
_CODE_FIRST: Final = spaced(rf"(?P<label>\b{_CVV}\.?|\b{_BACK}\b){_IS}{{0,6}} *{_NUMBER}")
_CODE_LAST: Final = spaced(
    rf"\b{_NUMBER} ?(?:[,(=\[-]+ ?)?(?:(?:is|are|being|as|for) |(?:the|my|our|her|his|its) "
    rf"|[,] ?){{0,3}}(?P<label>{_CVV}\b|{_BACK}\b|on the back\b)\)?"
)
# Names that mean nothing else, and names that need a card beside them.
_SURE_CODE: Final = Pattern(
    r"cryptogramme|kartenpr|セキュリティ|安全|c\.?v\.?v|cv2|c\.?v\.?c\.?2?$|cvn|card "
)
_FOREIGN_CARD: Final = "(?:カード|卡|карт[аыуоі]|картк|कार्ड|কার্ড|ਕਾਰਡ|کارڈ|بطاق)"
_CARD: Final = spaced(
    r"\b(?:(?:credit|debit|bank|payment|company|business|corporate|prepaid|joint|cash) ?cards?|card"
    r"|visa (?:debit|credit|card|ending)|mastercard|maestro|amex|american express|long number"
    r"|chip (?:and|&|n) pin|monzo|revolut|contactless|barclaycard"
    r"|barclaycard|on my account|pay (?:over the phone|with mine)|checkout"
    r"|carte(?: bancaire| bleue)?|(?:kredit|bank|giro|ec-?)?karte|tarjeta|cart[aã]o"
    r"|carta(?: di credito)?|bancomat|kart[ay]|cardul|kort(?:et)?|bankpas|k[áa]rtya|cerdyn"
    rf"|c[áa]rta|kart[ıi]m?)\b|{_FOREIGN_CARD}"
)
_OTHER_CARD: Final = spaced(
    r"\b(?:rail|id|student|staff|library|loyalty|gift|sim|memory|sd|membership|member|oyster|travel"
    r"|bus|donor|business|birthday|christmas|green|yellow|red|score|report|club|blood|vaccin\w+"
    r"|nus|totum|ration|blue badge|residence|permit|resident|access|key|swipe|entry|press"
    r"|parking|health|medical|warrant|landing)[ -]?cards?\b"
    r"|\b(?:railcard|clubcard|postcard|flashcard|scorecard|passport|driving licence|offer|voucher"
    r"|coupon|promo|discount|code expires|deal|sale|milk|cheese|yog\w+rt|food|best before|use by"
    r"|bread|eggs|ham|medicine|tablets|domain|certificate|ssl|warranty|mot|permit|contract|tenancy"
    r"|lease|insurance|subscription|membership|licence|license|dbs|brp)\b"
)
# A visa that runs out lets somebody stay, unless the words are of money.
_VISA: Final = spaced(r"\bvisa\b")
_MONEY: Final = spaced(
    r"\b(?:money|bank|spen[dt]|spending|shop(?:ping)?|buy|bought|pay(?:ing|s)?|paid|stolen"
    r"|credit|debit|overdraft|contactless|purse|wallet|tap|till|cash|declined|cvv|cvc|pin)\b"
)
_STAY: Final = spaced(
    r"\b(?:home office|leave to remain|biometric|brp|sponsor\w*|student visa|work visa|skilled"
    r"|tier [0-9]|embassy|consulate|immigration|border|ilr|visa (?:application|renewal|fee)"
    r"|graduate (?:route|visa)|deport\w*|settled|citizen\w*|passport|flight|country|travel\w*)\b"
)

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_SAID_UNIT: Final = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_WHEN: Final = (
    rf"(?P<when>(?:(?:oh|zero|nought|o)[ -]+{_SAID_UNIT}|ten|eleven|twelve)[ ,/-]+(?:twenty[ -]+)?"
    rf"(?:twenty|thirty)(?:[ -]+{_SAID_UNIT})?\b|"
    r"(?:0?[1-9]|1[0-2]|o[1-9])(?: ?[/.\\-] ?| )(?:20)?[234][0-9o]\b"
    r"|(?:0[1-9]|1[0-2])[234][0-9]\b"
    rf"|{_MONTH}\.?,?(?: of)? ?'?(?:20)?[234][0-9]\b)"
)
_EXPIRY: Final = spaced(
    r"(?P<label>\b(?:exp?(?:iry|ires?|iring|iration|\.|d)?"
    r"(?: ?(?:date|d8|dt|end|in|on|at the end of|month))*"
    r"|valid(?: (?:thru|through|till?|until|to|from|between))?|good (?:thru|through|until|till)"
    r"|runs out|run out|use before|end date|start date|dated|dies|g[üu]ltig bis|ablaufdatum"
    r"|expire(?: en| le)?"
    r"|valable jusqu'[aà]|caduca(?: en)?|scade(?: il| a)?|v[aá]lid[oa] at[ée]|wa[żz]na do"
    r"|dyddiad dod i ben|fecha de caducidad)\.?|有効期限は?)"
    r"(?: ?[:=,>*\"'(-]+ ?| +(?:is|the|end|of|on|in|at|it|date|being|end of)\b|[ \n]){0,5}"
    + _WHEN
    + r"(?: ?(?:to|-|till?|until|thru) ?[01]?[0-9] ?/ ?[0-9]{2,4}\b)?"
)
_EXPIRY_LAST: Final = spaced(
    rf"\b{_WHEN} ?[,(=-]? ?(?:(?:is|as|being) )?(?:(?:the|its|my) )?"
    r"(?P<label>exp(?:iry|iration)?(?: date)?|valid thru)\b"
)
_EXPIRY_FAR: Final = spaced(
    r"(?P<label>\b(?:expir(?:y|es?|ing|ation)|valid (?:thru|through|till?|until|to)|good until"
    rf"|runs out)\b)(?P<gap>[^0-9.!?;]{{0,30}}?)\b{_WHEN}"
)
_SURE_EXPIRY: Final = Pattern(r"valid thru|good thru|valid from")

_OWNER: Final = r"(?:my|our|his|her|their|the|your|mum'?s|dad'?s|nan'?s|gran'?s|[\pL]+'s|[\pL]+s')"
_FOREIGN_PIN: Final = (
    r"(?:\b(?:code secret|code pin|geheimzahl|pincode|c[óo]digo pin|clave|codice pin|kod pin"
    r"|cod pin|rhif pin)\b|暗証番号|密码|密碼|пин-?код|пін-?код|पिन|پن)"
)
_PIN: Final = spaced(
    rf"(?P<label>\bpin(?: ?(?:number|num|no\.?|code|#)|s)?\b\.?|{_FOREIGN_PIN})"
    rf"(?P<gap>{_CLAUSE})\b{_NUMBER}(?P<next>(?: ?(?:to|and|or|then|now|->|→|>|,|not) ?){{1,3}}"
    r"[0-9]{4}\b)?"
)
_PIN_DENIED: Final = spaced(
    r"\b(?:isn'?t|is not|not|never|ain'?t|wasn'?t|don'?t|than|call|ring|text|within|over|under"
    r"|about|around|page|room)\b|\bat ?$|[£€$#@+]$"
)
_AGO: Final = spaced(r"\b(?:in|since|after|by|before|until|till|from|for|of|circa) ?$")
_PIN_LAST: Final = spaced(
    rf"\b{_NUMBER} ?(?:[,(=-] ?)?(?:(?:is|as|for|being) )?(?:{_OWNER} )?"
    r"(?:[\pL]+ ){0,2}(?P<label>(?:card )?pin)\b"
)
_PIN_CARD: Final = spaced(
    r"\b(?:cards?|debit|credit|cash ?(?:point|machine)|atm|chip|bank(?:ing)?|visa|mastercard|amex"
    r"|contactless|barclays|natwest|lloyds|hsbc|santander|halifax|monzo|revolut|starling|purse"
    r"|barclaycard|cashier|till|self[- ]?checkout|hole in the wall|withdraw\w*|cash ?back"
    r"|current account|carte|karte|bankkarte|tarjeta|cart[aã]o|cajero|carta|bancomat|kart[ay]"
    rf"|bankomat|kort(?:et)?|bankpas|cerdyn|c[áa]rta|kart[ıi]m?)\b|{_FOREIGN_CARD}"
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
_YEARS: Final = Pattern(r"(?:19|20)[0-9]{2}")
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
    triggers: tuple[Trigger, ...] = loosely(
        r"\b(?:c\.?v\.?[vcn2]|c\.?s\.?c|cid|sec|security|secure|verification|card code|(?:front"
        r"|back)"
        r" code|code (?:for|of|to|on)|cryptogramme|(?:karten)?pr.f(?:nummer|ziffer)|sicherheitscode"
        r"|seguran.a|seguridad|sicurezza|zabezpiecz|bezpiecz|diogelwch|sl.nd.la)",
        r"\b(?:back|reverse|rear|flip side|signature strip)\b",
        r"\b(?:exp(?:iry|ires?|iring|iration|d)?|valid|good (?:thru|through|until)|runs? out"
        r"|end date|dated|dies|g.ltig bis|ablaufdatum|valable|caduca|caducidad|scade|v.lid[oa]"
        r"|wa.na do"
        r"|dod i ben)(?:\b|[0-9])",
        r"\bpins?(?:code)?\b|[0-9]{3} ?,? ?(?:ex|sec)\b|\b(?:code secret|geheimzahl|clave)\b",
        r"[0-9]{3}[^0-9\pL]+[01]?[0-9] ?[/-] ?(?:20)?[234][0-9]\b",
        # Labels in other scripts are alike to a trigger: a foreign letter, and three digits.
        (_OTHER_SCRIPT, r"[0-9]{3}|[0-9] ?/ ?[0-9]"),
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
    if not _WORDED.search(number):
        return sum(character.isalnum() for character in number)
    return sum(sum(run.layout) for run in digit_runs(number, fewest=1, tens=True))


def _unglued(text: str, start: int, end: int, label_end: int) -> bool:
    """Whether no word runs into a number, its own label aside ("CVV123")."""
    return bounded(text, start, end) or (start == label_end and not text[end : end + 1].isalnum())


def _codes(text: TextView, numbers: _Places) -> Iterator[_Seen]:
    carded = bool(numbers) or _CARD.search(text.text) is not None
    for pattern, group in ((_CODE_FIRST, 2), (_CODE_LAST, 1), (_CODE_FAR, 3)):
        for match in pattern.finditer(text.text):
            if pattern is _CODE_FAR and not _gives(text.text, match, carded=carded):
                continue
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
            if _NOT_A_CODE.match(text.text, match.end()) and pattern is not _CODE_LAST:
                continue
            if "back" in label and not carded and _length(number) != 3:
                continue
            yield *match.span(), 0.95 if sure else 0.85, "It is called a card's security code."


def _gives(text: str, match: Match, *, carded: bool) -> bool:
    """Whether the words between a label and a number do not explain or deny it."""
    gap, label = match["gap"] or "", (match["label"] or "").lower()
    number = match["number"] or ""
    if _EXPLAINED.search(gap) or _EXPLAINED.search(
        text[max(0, match.start() - 25) : match.start()]
    ):
        return False
    if _THINGS.search(gap) or _THINGS.search(label):
        return False
    if _YEARS.fullmatch(number) and _AGO.search(gap):
        return False
    threefold = "three" in label or "3" in label
    return carded or _SURE_CODE.search(label) is not None or ("back" in label and threefold)


def _expiries(text: TextView, numbers: _Places) -> Iterator[_Seen]:
    carded = bool(numbers) or _CARD.search(text.text) or _CODE_SAID.search(text.text)
    for pattern, group in ((_EXPIRY, 2), (_EXPIRY_LAST, 1), (_EXPIRY_FAR, 3)):
        for match in pattern.finditer(text.text):
            start, end = text.sentence(*match.span())
            sentence = text.text[start:end]
            if not _clear(*match.span(group), numbers) or _OTHER_CARD.search(sentence):
                continue
            if text.text[match.end() : match.end() + 1] in {"/", "-"}:
                continue  # a full date
            if (match["label"] or "").lower() == "ex" and not numbers:
                continue
            if pattern is _EXPIRY_FAR and _EXPLAINED.search(match["gap"] or ""):
                continue
            if (not numbers and _STAY.search(text.text)) and _VISA.search(text.text):
                continue
            if carded or (_VISA.search(sentence) and _MONEY.search(text.text)):
                yield *match.span(), 0.93, "It is the expiry date of a card."
            elif _SURE_EXPIRY.search(match["label"] or "") and len(text.text) < 60:
                yield *match.span(), 0.7, "Cards, and little else, are labelled so."


def _pins(text: TextView) -> Iterator[_Seen]:
    for pattern, group in ((_PIN, 3), (_PIN_LAST, 1)):
        for match in pattern.finditer(text.text):
            number = match["number"] or ""
            if _length(number) != 4 or not bounded(text.text, *match.span(group)):
                continue
            start, end = text.sentence(*match.span())
            sentence = text.text[start:end]
            if _NOT_A_CODE.match(text.text, match.end(group)):
                continue
            gap = match["gap"] or "" if pattern is _PIN else ""
            if _PIN_DENIED.search(gap) or (_YEARS.fullmatch(number) and _AGO.search(gap)):
                continue
            begin = match.start()
            owner = _MINE.search(text.before(begin, 40))
            start_at = begin if owner is None else begin - len(owner.group())
            if _PIN_CARD.search(sentence):
                near = text.text[max(start, begin - 30) : match.end()]
                if _PIN_OTHER.search(near) and not _PIN_CARD.search(near):
                    continue
                yield (
                    start_at,
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
