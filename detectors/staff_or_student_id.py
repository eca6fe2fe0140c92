"""A University staff or student number given as such.

Flags: numbers of the forms the policy pack states, where words say what they are, on
either side and in lists; and such numbers beside marks, results and the like of students.
Leaves alone: the same digits as an order, a date, a sum or anything else, and numbers
with no words beside them.
Why: policy 7.1, "Publish as little personal information as you can".
Source: the policy pack, [[ids]].
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern, any_of
from linter.segments import SegmentKind

from ._near import free, is_sample, lead, mended, near

_JOIN: Final = Pattern(r"[\s.-]{1,2}")
_MOST_GROUPS: Final = 10  # a number spaced singly
_GROUP: Final = Pattern(r"[a-z]{0,2}\d[\doil]*[a-z]?")
_REPAIR: Final = str.maketrans("oOiIlL", "001111")
_STUDENTS: Final = Pattern(
    r"\b(?:students?|candidates?|tutees?|learners?|undergrad\w*|postgrad\w*|cohort|class list)\b"
)
# What people call such numbers in other languages, and in haste.
_ABROAD: Final = Pattern(
    r"\brhif (?:y )?(?:myfyriwr|myfyrwyr|staff|adnabod)\b|\bmatrikel\w*|\bpersonalnummer\b|"
    r"\bmatricola\b|\bmatr[ií]cula\b|\bn(?:umer|r) (?:albumu|indeksu|studenta|legitymacji)\b|"
    r"\bnum[ée]ro (?:d'|de )?(?:étudiante?|etudiante?|estudiante|estudante|aluno)\b|"
    r"\bnum[ăa]r(?:ul)? matricol\b|\böğrenci (?:no|numara\w*)|\buimhir (?:mhac léinn|foirne)\b|"
    r"学号|學號|学籍番号|学生(?:证|証|番号)|工号|社員番号|학번|사번|رقم (?:الطالب|جامعي|الجامعي)|"
    r"номер студент\w*|छात्र संख्या"
)
_SHORT: Final = Pattern(
    r"\b(?:s(?:tu|tud|tdnt|tdt)?|student|staff|employee|emp|learner|enrol?ment|registration|"
    r"candidate|personnel|payroll|pay|works|uni(?:versity)?|uwl|campus|matric(?:ulation)?)\W{0,2}"
    r"(?:n(?:o|um|umb|umba|mbr|br|ummer|r|umbers?)?|#|id|i\.d|i d|code|ref|barcode|card|badge|pass)"
    r"\b\.?(?:\s?(?:no|number|num|id|#)\b)?|\bs(?:tu)?id\b|\b(?:my|his|her|their|whose) id\b|"
    r"\b(?:student|staff|employee|candidate)\s?(?:#|no|num)"
)
_LABEL: Final = Pattern(r"\b(?:id|no|num|number|nr)\b\W{0,4}$")
_WHOSE: Final = Pattern(r"^\s*[(\[,/-]\s*(?:student|staff|employee)\s*(?:[)\],.;/-]|$)")
# Straight before the number: "student 21377310 emailed me".
_PERSON: Final = Pattern(
    r"\b(?:students?|candidates?|tutee|applicant|employee|payroll|staff|stud?)\W{1,3}$"
)
_RECORDS: Final = Pattern(
    r"\b(?:results?|marks?|grades?|resits?|refer(?:red)?|pass(?:ed)?|failed|attendance|absent|"
    r"absence|"
    r"registry|enrol\w*|feedback|submission|submitted|extension|mitigation|essay|dissertation|"
    r"viva|board|transcript|registered|withdrawn|module)\b|\d ?%"
)
_ELSE: Final = Pattern(
    r"removed\]|[£$€]|\b(?:orders?|ref|reference|invoice|track(?:ing)?|ticket|phone|tel|call|"
    r"ring|account|"
    r"acc|acct|"
    r"sort ?code|company|charity|grant|case|isbn|issn|doi|pmid|meeting|zoom|serial|asset|po|"
    r"job|lot|batch|parcel|receipt|booking|services?|population|views|followers|nhs|passport|dvla|"
    r"driving|ucas|hesa|version|build|code|codes|fees?|loans?|discount|commit|date|dob|born|"
    r"raised|rose|fell|grew|total|budget|worth|pounds|rupees|euros|visitors|steps)\b"
)
_STOP: Final = Pattern(r"[!?]\s|\n\s*\n|[\pL]{3}\.\s")
_BEFORE: Final = 40
_AFTER: Final = 32
_CLOSE: Final = 6
_LIST: Final = 30
_AROUND: Final = 110


class StaffOrStudentId:
    """Finds the numbers of the forms in the policy pack that wording makes somebody's."""

    rule: ClassVar[Rule] = Rule(
        code="PII009",
        slug="staff-or-student-id",
        clause="7.1",
        message="This looks like a staff or student number.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="ID number",
        yields_to=frozenset({"FIN001", "FIN002", "FIN003", "PII003", "PII004", "PII005", "PII006"}),
    )

    def __init__(self, policy: Policy) -> None:
        self._kinds = tuple(
            (Pattern(number.pattern), Pattern(rf"\b{any_of(number.words)}\b"), number.name)
            for number in policy.ids
            if number.words
        )
        self._known = frozenset(
            part
            for number in policy.ids
            for phrase in number.words
            for part in phrase.lower().split()
            if part.isascii() and part.isalpha()
        )
        self.triggers: tuple[str, ...] = tuple(
            dict.fromkeys(
                source
                for number in policy.ids
                for source in (rf"\b(?:{number.pattern})\b", rf"\b{any_of(number.words)}\b")
            )
        )

    def find(self, text: TextView) -> Iterator[Hit]:
        last: int | None = None  # the end of the number before, in a list of them
        for start, end in self._candidates(text.text):
            if not _stands_free(text.text, start, end) or is_sample(text, start, end):
                continue
            segment = text.inside(start, end)
            if segment is not None and segment.kind is not SegmentKind.TAG:
                continue
            typed = text.text[start:end]
            if _is_two_years(typed):
                continue
            name = self._kind(text, start, end, typed, last)
            if name is not None:
                last = end
                because = f"The words around it say that it is a {name}."
                yield self.rule.at(start, end, confidence=0.93, because=because)

    def _candidates(self, text: str) -> Iterator[tuple[int, int]]:
        """Groups of digits that make a number by themselves, or else together."""
        groups = [match.span() for match in _GROUP.finditer(text)]
        first = 0
        while first < len(groups):
            following = first + 1
            for last in range(first, min(first + _MOST_GROUPS, len(groups))):
                if last > first and not _JOIN.fullmatch(
                    text[groups[last - 1][1] : groups[last][0]]
                ):
                    break
                number = _plain(text[groups[first][0] : groups[last][1]])
                if any(pattern.fullmatch(number) for pattern, _, _ in self._kinds):
                    yield groups[first][0], groups[last][1]
                    following = last + 1
                    break
            first = following

    def _has_several(self, text: str) -> bool:
        groups = [match.group() for match in _GROUP.finditer(text)]
        return sum(1 for each in groups if any(kind[0].fullmatch(each) for kind in self._kinds)) > 1

    def _kind(
        self, text: TextView, start: int, end: int, typed: str, last: int | None
    ) -> str | None:
        """The name of the kind of number this is, if words say so."""
        number = _plain(typed)
        plain = number == typed
        for pattern, words, name in self._kinds:
            if pattern.fullmatch(number) is None and pattern.fullmatch(typed) is None:
                continue
            if (
                _named(text, words, start, end, number, known=self._known)
                or _named(text, _SHORT, start, end, number, known=self._known)
                or _named(text, _ABROAD, start, end, number, known=frozenset())
                or _labelled(text, start, end)
            ):
                return name
            if not plain:
                continue
            plainly = _PERSON.search(text.before(start, 14)) and not _is_a_date(number)
            if plainly and not _ELSE.search(text.after(end, 16)):
                return name
            between = "" if last is None else text.text[last:start]
            if last is not None and len(between) <= _LIST and not _ELSE.search(between):
                return name
            if _among_records(text, start, end, number, self._has_several(text.text)):
                return name
        return None


def _plain(typed: str) -> str:
    """The digits without separators, O, I and L read as digits."""
    return "".join(filter(str.isalnum, typed)).translate(_REPAIR)


def _named(
    text: TextView, words: Pattern, start: int, end: int, number: str, *, known: frozenset[str]
) -> bool:
    """Whether the words for such a number lead up to it, or follow it."""
    gap = lead(text, words, start, _BEFORE, known)
    if gap is not None:
        close = len(gap) <= _CLOSE or not _is_a_date(number)
        if close and not _ELSE.search(gap) and not _STOP.search(gap):
            return True
    after = mended(text.after(end, _AFTER), known)
    follows = words.search(after)
    if follows is None:
        return False
    gap = after[: follows.start()]
    return not _ELSE.search(gap) and not _ELSE.search(text.before(start, 16))


def _among_records(text: TextView, start: int, end: int, number: str, several: bool) -> bool:
    """Whether it stands among students' marks and the like, or in a list of them.

    several: the text holds more numbers of such a form.
    """
    if _ELSE.search(text.before(start, 24)) or _is_a_date(number):
        return False
    return near(text, _STUDENTS, start, end, before=_AROUND, after=_AROUND) and (
        several or near(text, _RECORDS, start, end, before=_AROUND, after=_AROUND)
    )


def _is_a_date(number: str) -> bool:
    """Whether eight digits read as a day, month and year, in either order."""
    if len(number) != 8 or not number.isdigit():
        return False
    forward = int(number[:2]) <= 31 and int(number[2:4]) <= 12 and number[4:6] in {"19", "20"}
    backward = number[:2] in {"19", "20"} and int(number[4:6]) <= 12 and int(number[6:]) <= 31
    return forward or backward


def _labelled(text: TextView, start: int, end: int) -> bool:
    """Whether it is written as "ID: 21377310 (student)"."""
    before = text.before(start, 24)
    return bool(
        _LABEL.search(before) and not _ELSE.search(before) and _WHOSE.search(text.after(end, 16))
    )


def _is_two_years(number: str) -> bool:
    """Whether it is an academic year: "20252026"."""
    if not number.isdigit() or len(number) != 8 or number[:2] not in {"19", "20"}:
        return False
    return int(number[4:]) - int(number[:4]) == 1


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether no letter, digit or decimal separator with digits is glued to it."""
    if not free(text, start, end, also="_£$€"):
        return False
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    return not (
        (len(left) == 2 and left[1] in ".,/-:" and left[0].isdigit())
        or (len(right) == 2 and right[0] in ".,/-:" and right[1].isdigit())
    )
