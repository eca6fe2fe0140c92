"""A National Insurance number: two prefix letters that are in use, six digits, and A to D.

Flags: such numbers in any case and spacing; without the last letter only where the
words say what it is.
Leaves alone: prefixes that are never issued (QQ, TN, BG…), and codes of the same
shape that the words call a product, an order or a reference.
Why: policy 7.1, "Publish as little personal information as you can".
Source: HMRC, National Insurance Manual NIM39110.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._near import fills, free, is_sample, near

_SEPARATOR: Final = r"[\s./_:-]"
_NUMBER: Final = Pattern(
    rf"([a-ceghj-prstw-z]{_SEPARATOR}{{0,2}}[a-ceghj-nprstw-z])"
    rf"({_SEPARATOR}{{0,2}}(?:[\doil]{_SEPARATOR}{{0,2}}){{5}}[\doil])"
    rf"({_SEPARATOR}{{0,3}}[a-d])?"
)
_FIGURES: Final = 6
_FEWEST_TYPED: Final = 4  # of the six; the rest may be the letters O, I and L
_NEVER_ISSUED: Final = frozenset({"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})
_NAMED: Final = Pattern(
    r"\bn\.?\s?i\.?\s?n?\.?o?\b|\bnational\s+ins(?:urance)?\b|\bnino\b|\binsurance\s+n(?:o|um)|"
    r"\bhmrc\b|\bp45\b|\bp60\b|\bpay ?slip\b|\bpayroll\b|\bnat(?:ional|onal|ionl)?\s+ins\w*|"
    r"\binsur[ae]nce\s+(?:n|#|id)|\byswiriant\b|\bárachais\b|\bubezpieczeni\w*|国民保険|国家保险|"
    r"\bjob ?cent(?:re|er)\b|\bstarter (?:form|checklist)\b|\btax (?:office|code)\b"
)
_CLOSE: Final = Pattern(r"\b(?:n\.?\s?i\.?|nino|insurance)\b")
_OTHER: Final = Pattern(
    r"\b(?:product|model|part|sku|order|ref|reference|serial|batch|code|codes|item|catalogue|asset|"
    r"case|chassis|engine|locker|voucher|booking|coupon|promo|ticket|invoice|job|grant|parcel|"
    r"tracking|module|flight|licen[cs]e|version|firmware|barcode|shelf ?mark|pattern|lot|kit|"
    r"printer|cable|cartridge|stock|bulb|spare|filter|toner|ink|set|device|laptop|monitor|"
    r"projector|"
    r"sensor|valve|gift card|key|token|consignment|container|design|drawing|patent|seat|sample|"
    r"specimen|asteroid|locker code|wi-?fi|password|rack|shelf|mixer|hoover)\b[^!?\n]{0,24}$"
)
_PART: Final = Pattern(
    r"^\s+(?:standard|socket|plug|connector|fuse|cable|screw|resistor|spec|bolt|series|edition)s?\b"
)
_LAYOUTS: Final = frozenset({(9,), (2, 2, 2, 2, 1), (2, 6, 1), (8, 1), (2, 7), (3, 2, 2, 2)})
_SPLIT: Final = Pattern(rf"{_SEPARATOR}+")


class NationalInsuranceNumber:
    """Finds National Insurance numbers."""

    rule: ClassVar[Rule] = Rule(
        code="PII003",
        slug="national-insurance-number",
        clause="7.1",
        message="This looks like a National Insurance number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="National Insurance number",
        yields_to=frozenset({"FIN002"}),
    )
    triggers: tuple[str, ...] = (rf"[a-z]{_SEPARATOR}*[a-z]" + rf"{_SEPARATOR}*[\doil]" * _FIGURES,)
    min_digits = _FEWEST_TYPED

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        for match in _NUMBER.finditer(text.text):
            start, end = match.span()
            if match[3] is not None and not free(text.text, start, end):
                end = match.end(2)  # the letter begins a word: "AB123456 and"
            if not free(text.text, start, end) or not _is_issued(match.group(1)):
                continue
            if is_sample(text, start, end):
                continue
            if sum(character.isdigit() for character in match.group(2)) < _FEWEST_TYPED:
                continue
            named = near(text, _NAMED, start, end, before=60, after=40)
            if not named and not self._speaks_for_itself(text, start, end):
                continue
            whole = end == match.end() and match[3] is not None
            if not whole and not near(text, _CLOSE, start, end, before=30, after=0):
                continue
            because = "The words beside it name National Insurance." if named else ""
            yield self.rule.at(start, end, confidence=0.98 if named else 0.85, because=because)

    @staticmethod
    def _speaks_for_itself(text: TextView, start: int, end: int) -> bool:
        """Whether the number stands there as such, with nothing to say it is some other code."""
        segment = text.inside(start, end)
        if segment is not None and segment.kind is not SegmentKind.TAG:
            return False
        typed = text.text[start:end]
        if fills(text, start, end):
            return True
        if _PART.search(text.after(end, 30)):
            return False
        layout = tuple(len(piece) for piece in _SPLIT.split(typed))
        usual = layout in _LAYOUTS or typed == typed.upper()
        return usual and not _OTHER.search(text.before(start, 45))


def _is_issued(prefix: str) -> bool:
    """Whether two letters are a prefix in use; the pattern has dealt with single letters."""
    return "".join(filter(str.isalpha, prefix)).upper() not in _NEVER_ISSUED
