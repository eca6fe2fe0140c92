"""A UK bank account: a sort code, an account number, or both, given as such.

Flags: six digits called a sort code and eight called an account number, in any order,
wording ("s/c", "acc no", "a/c", roll number) and spacing, with typing slips in the labels;
a sort code and an account number side by side where the words are about paying.
Leaves alone: dates, times, scores, telephone numbers; accounts with shops and suppliers;
a plain placeholder (12-34-56) shown as an example.
Why: policy 7.1, financial details.
Source: Pay.UK, Vocalink sort code and account number formats (six and eight digits).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.rule import Trigger

from ._account_labels import ACCOUNT, ACCOUNT_SURE, SORT, SORT_SURE, VAGUE
from ._digits import DigitRun, digit_runs
from ._labels import Label, label_before
from ._spaces import loosely, spaced

# Said a few words before the number: "my account number hasn't changed: …".
_FAR: Final = r"[^0-9.!?;]{0,60}$"
_SORT_FAR: Final = spaced(
    rf"(?P<label>\bsort(?:ing)?[ -]?code|\bc[oô]d didoli|ソートコード|сорт-?код){_FAR}"
)
_ACCOUNT_FAR: Final = spaced(
    r"(?P<label>\b(?:bank )?acc(?:oun|n)?t?\.?[ -]?(?:number|no\.?|num|nr|#)\b"
    r"|\brhif (?:[\pL']+ )?(?:g?ch?yfrif|nghyfrif)|\buimhir (?:do |mo )?ch?untais"
    r"|口座番号|账号|帐号"
    rf"|\bkontonummer|\bnumer (?:mojego )?konta){_FAR}"
)
_FAR_WORDS: Final = 90
_ROLL: Final = spaced(
    r"\b(?:building society |society |b/?soc )?roll ?(?:number|no\.?|num|#|ref(?:erence)?)"
    r"[ :=.#-]{0,4}(?:is )?(?P<roll>[a-z0-9]{1,4}[/-]?[0-9][0-9/ -]{4,14}[0-9][a-z]?)"
)
_SOCIETY: Final = spaced(r"\b(?:building society|b/?soc|society|sort|account|bank|savings|ybs)\b")

_SIX: Final = frozenset({(2, 2, 2), (6,), (3, 3), (1,) * 6, (2, 4), (4, 2)})
_EIGHT: Final = frozenset(
    {(8,), (4, 4), (2, 2, 2, 2), (3, 3, 2), (2, 3, 3), (3, 2, 3), (1,) * 8, (5, 3), (3, 5)}
)
_JOINTS: Final = frozenset("-./:")
_MOST_GROUPS: Final = 40  # a longer run is a table of figures, and would take long to try
_NEAR: Final = 60  # characters between a sort code and its account number
_ADJACENT: Final = Pattern(
    r"[^0-9\pL]{1,10}|\W{0,4}(?:and|then|-|acc\w*|a/c|ac|no|number|\W){0,4}\W{0,4}"
)

_BANK: Final = spaced(
    r"\b(?:bank(?:ing|s)?|bacs|faster payments?|standing order|direct debit|sort|account|payee"
    r"|acc|acct|a/c|building society|barclays|nat ?west|lloyds|hsbc|santander|halifax|nationwide"
    r"|tsb|monzo|starling|rbs|first direct|co-?op(?:erative)? bank|metro bank|revolut|chase"
    r"|(?:my|our|the|his|her|payment|pay) details|bic|swift)\b"
)
_PAYING: Final = spaced(
    r"\b(?:pay(?:ing|ment|ments|s)?|send|transfer|owes?|deposit|subs|whip-?round|collection|kitty"
    r"|each|tenner|fiver|quid|refund|wages?|invoice|donat\w+|money)\b|[£€]"
)
_SUPPLIER: Final = spaced(
    r"\b(?:customer|energy|gas|electric(?:ity)?|water|broadband|council tax|tax|utr|order|ticket"
    r"|octopus|edf|e\.on|eon|ovo|bt|sky|virgin|vodafone|o2|ee|loyalty|gym|library|licen[cs]e|steam"
    r"|xbox|psn|playstation|amazon|ebay|twitter|instagram|client|user|followers?|membership"
    r"|supplier"
    r"|toll|parcel|courier|subscription|student|meter|policy|insurance|reference|case"
    r"|university|portal|log ?in|password)\b"
)
_EXAMPLE: Final = Pattern(
    r"\b(?:example|e\.g|eg|format|dummy|fake|placeholder|looks like|such as|sample|made[- ]up)\b"
)
_PLACEHOLDERS: Final = frozenset({"000000", "123456", "112233"})
_DENIED: Final = spaced(
    r"\b(?:date|born|dob|phone|call(?:ed)?|ring|text|tel|fax|ref(?:erence)?|order|invoice|ticket"
    r"|followers?|views|streams|case|complaint|claim|policy|crime|postcode|roll|ending"
    r"|deadline|closing)\b|\b(?:on|since|from|until|before|after) ?$|[£€$]$"
)
_DATED: Final = spaced(r"\b(?:on|since|dated?|from|until|till|by|of|before|after) ?$")
# Six and eight digits of another kind, where no word says what they are.
_OTHERS: Final = spaced(
    r"\b(?:backup|recovery|codes|serial|parts?|model|version|lottery|lotto|bingo|draws?"
    r"|combinations?|barcodes?|shelf|catalogue|accession|scores?|timings?|phone|tel|fax|batch"
    r"|firmware|licen[cs]e|tracking|patent|grid|coordinates|puzzle|cipher|isbn|module)\b"
)
_LABEL_AFTER: Final = spaced(
    r"[ ,]*[(\[=-]? ?(?:(?:is|are|being|for|as) )?(?:(?:my|the|our|his|her|their) )?"
    r"(?:bank )?(?P<label>sort ?code|account (?:number|no)|acc(?:oun)?t? (?:number|no))\b"
)


class UkBankAccount:
    rule: ClassVar[Rule] = Rule(
        code="FIN003",
        slug="uk-bank-account",
        clause="7.1",
        message="This gives a bank account: a sort code or an account number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="bank details",
        yields_to=frozenset({"FIN001", "FIN002"}),
    )
    triggers: tuple[Trigger, ...] = loosely(
        r"\b[0-9o]{2}[^0-9\pL]+[0-9o]{2}[^0-9\pL]+[0-9o]{2}\b",
        r"\b(?:[0-9o]{6}|[0-9o]{8})\b",
        r"\b[0-9o]{4}[ .-][0-9o]{4}\b",
        r"\b[0-9o]{3}[ .-][0-9o]{3}\b",
        r"(?:\b[0-9o][^0-9\pL]+){5}[0-9o]\b",
        (
            r"\b(?:sort|acc\w*|a/c|bank)\b",
            r"\b(?:oh|zero|nought|double|one|two|three|four|five|six|seven|eight|nine)[ ,-]+"
            r"(?:oh|zero|nought|double|one|two|three|four|five|six|seven|eight|nine)\b",
        ),
        r"\broll ?(?:number|no|num|#|ref)",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        numbers = list(_numbers(text.text))
        taken: list[tuple[int, int]] = []
        for found in _accounts(text, numbers):
            if not any(found.start < stop and begin < found.end for begin, stop in taken):
                taken.append((found.start, found.end))
                yield self.rule.at(
                    found.start, found.end, confidence=found.confidence, because=found.because
                )
        for match in _ROLL.finditer(text.text):
            if _SOCIETY.search(text.text) and not any(
                match.start() < stop and begin < match.end() for begin, stop in taken
            ):
                because = "It is called a building society's roll number."
                yield self.rule.at(*match.span(), confidence=0.85, because=because)


@dataclass(frozen=True, slots=True)
class _Number:
    """A run of digits that may be a sort code or an account number, with its label."""

    run: DigitRun
    sort: Label | None
    account: Label | None

    @property
    def is_sort(self) -> bool:
        return self.run.layout in _SIX

    @property
    def is_account(self) -> bool:
        return self.run.layout in _EIGHT

    @property
    def start(self) -> int:
        labels = [each.start for each in (self.sort, self.account) if each is not None]
        return min([self.run.start, *labels])

    @property
    def end(self) -> int:
        labels = [each.end for each in (self.sort, self.account) if each is not None]
        return max([self.run.end, *labels])

    @property
    def is_date(self) -> bool:
        """Whether six digits could be a day, or a time."""
        if self.run.layout != (2, 2, 2):
            return False
        one, two, three = (int(group.digits) for group in self.run.groups)
        gaps = {gap.strip() for gap in self.run.gaps}
        day = 1 <= min(one, two) <= 12 and 1 <= max(one, two) <= 31
        backwards = 1 <= two <= 12 and 1 <= three <= 31
        time = one < 24 and two < 60 and three < 60 and gaps == {":"}
        return day or backwards or time


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    confidence: float
    because: str


def _numbers(text: str) -> Iterator[_Number]:
    for run in digit_runs(text, fewest=6, tens=True):
        if len(run.groups) > _MOST_GROUPS:
            continue
        for part in run.parts(6, 10):
            layout = part.layout
            if layout not in _SIX and layout not in _EIGHT and len(layout) > 1 and part.typed:
                continue
            if 0 < part.typed * 2 < len(part.digits):
                continue
            sort = account = None
            if layout in _SIX:
                sort = label_before(text, part.start, SORT)
            account = label_before(text, part.start, ACCOUNT)
            after = _LABEL_AFTER.match(text[part.end : part.end + 40])
            if after is not None:
                name = "".join((after["label"] or "").lower().split())
                label = Label(name, part.end + after.start(1), part.end + after.end(1))
                if label.name.startswith("sort") and layout in _SIX:
                    sort = sort or label
                elif label.name.startswith("acc") and layout in _EIGHT:
                    account = account or label
            if layout in _SIX and sort is None and part.typed:
                sort = _far(text, part.start, _SORT_FAR, "sortcode")
            if layout in {(8,), (4, 4)} and account is None and part.typed:
                account = _far(text, part.start, _ACCOUNT_FAR, "accountnumber")
            if part.typed or sort or account:
                yield _Number(part, sort, account)


def _far(text: str, at: int, pattern: Pattern, name: str) -> Label | None:
    """A label some words before ``at``, in the same clause, that nothing denies."""
    begin = max(0, at - _FAR_WORDS)
    match = pattern.search(text[begin:at])
    if match is None or _DENIED.search(match.group()):
        return None
    return Label(name, at, at)  # too far off to belong to what is marked


def _accounts(text: TextView, numbers: list[_Number]) -> Iterator[_Found]:
    bank = _BANK.search(text.text) is not None
    paying = bank or _PAYING.search(text.text) is not None
    sorts = [each for each in numbers if each.is_sort]
    accounts = [each for each in numbers if each.account or each.is_account]
    pairs = sorted(
        _neighbours(sorts, accounts),
        key=lambda pair: (not pair[1].is_account, _gap(*pair)),
    )
    for sort, account in pairs:
        if _is_example(text, sort, account):
            continue
        because = _pair(text.text, sort, account, bank=bank, paying=paying)
        if because:
            start, end = min(sort.start, account.start), max(sort.end, account.end)
            yield _Found(start, end, 0.97, because)
    for sort in sorts:
        if sort.sort and sort.sort.name in SORT_SURE and not _is_example(text, sort, None):
            yield _Found(sort.start, sort.end, 0.9, "It is called a sort code.")
    for account in accounts:
        if _alone(text, account, bank=bank, paying=paying):
            yield _Found(account.start, account.end, 0.85, "It is called an account number.")


def _neighbours(sorts: list[_Number], accounts: list[_Number]) -> Iterator[tuple[_Number, _Number]]:
    """Pairs that stand close together; both lists are in reading order."""
    first = 0
    for sort in sorts:
        while first < len(accounts) and accounts[first].run.end + _NEAR < sort.run.start:
            first += 1
        for account in accounts[first:]:
            if account.run.start > sort.run.end + _NEAR:
                break
            if _beside(sort, account):
                yield sort, account


def _beside(sort: _Number, account: _Number) -> bool:
    apart = sort.run.end <= account.run.start or account.run.end <= sort.run.start
    return apart and 0 < _gap(sort, account) <= _NEAR


def _gap(sort: _Number, account: _Number) -> int:
    return max(account.run.start - sort.run.end, sort.run.start - account.run.end)


def _pair(text: str, sort: _Number, account: _Number, *, bank: bool, paying: bool) -> str:
    """Why a six-digit and a longer number are a bank account; "" if they are not."""
    if sort.sort and (account.account or account.is_account):
        if sort.sort.name in SORT_SURE or account.account or bank or not sort.is_date:
            return "It is called a sort code, with an account number beside it."
        return ""
    if account.run.layout not in _EIGHT:
        return ""
    tidy = sort.run.layout in {(2, 2, 2), (6,)}
    if account.account and account.account.name not in VAGUE and tidy:
        if not sort.is_date or account.account.name in ACCOUNT_SURE or bank:
            return "An account number stands beside six digits laid out as a sort code."
        return ""
    ordered = sort.run.end < account.run.start
    between = text[sort.run.end : account.run.start]
    if not ordered or _ADJACENT.fullmatch(between) is None:
        return ""
    if _is_cut(text, sort.run.start, account.run.end):
        return ""
    if not bank and _OTHERS.search(text):
        return ""
    if sort.is_date and _DATED.search(text[max(0, sort.run.start - 12) : sort.run.start]):
        return ""
    dashed = sort.run.layout == (2, 2, 2) and not sort.is_date
    if (bank and tidy) or (paying and dashed) or (dashed and set(sort.run.gaps) == {"-"}):
        return "Six digits and eight, as a sort code and an account number are written."
    return ""


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether digits were cut out of a longer chain, such as a list of dates."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    joined = before[-1:] in _JOINTS and before[:1].isdigit()
    return joined or (after[:1] in _JOINTS and after[1:].isdigit())


def _alone(text: TextView, account: _Number, *, bank: bool, paying: bool) -> bool:
    """Whether a number that has no sort code beside it is given as a bank account."""
    label = account.account
    if label is None or not account.is_account:
        return False
    begin, end = text.sentence(account.start, account.end)
    sentence = text.text[begin:end]
    if _SUPPLIER.search(sentence) or text.inside(account.run.start, account.run.end):
        return False
    if _is_example(text, account, None):
        return False
    if label.name in ACCOUNT_SURE:
        return True
    if label.name in VAGUE or account.run.layout != (8,):
        return False
    others = sentence[: label.start - begin] + " " + sentence[account.run.end - begin :]
    if label.name != "account":
        return paying
    return bank and _BANK.search(others) is not None


def _is_example(text: TextView, one: _Number, other: _Number | None) -> bool:
    digits = one.run.digits[:6]
    plain = digits in _PLACEHOLDERS or len(set(digits)) == 1
    if other is not None:
        plain = plain and other.run.digits in {"12345678", "00000000", "11111111", "87654321"}
    return plain and _EXAMPLE.search(text.text) is not None
