"""A personal account shows the University, and nowhere says that the views are its owner's.

Flags: a profile that names the University, a school of it, its domain or one of
its accounts as the author's own place, or a post that speaks as its staff do
("ten years at …", "my students at …"), with no statement in profile or post
that the views are the author's.
Leaves alone: official accounts; posts about the University by a customer, an
applicant, a parent or the press; former staff and graduates; other institutions
with the same initials; any disclaimer, in whatever words or language. "Retweets
are not endorsements" is none.
Why: policy 4.3, the account's owner speaks for nobody else.
Source: UWL Social Media Policy, 4.3; lengths of posts as in ``linter.counting``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar, Final

from linter import AccountType, Append, DraftView, Field, FixKind, Hit, Policy, Rule, TextView
from linter.counting import fits
from linter.patterns import Match, Pattern

from ._disclaimer import Disclaimers
from ._institution import Institution, squash
from ._staff_voice import (
    AT_A_DESK,
    FOREIGN_VOICE,
    OF_A_GROUP,
    SIGNED,
    SOMEBODY_ELSE,
    WITH_A_ROLE,
)

# In a profile, what shows that the institution is somebody else's, or past.
_NOT_MINE_BEFORE: Final = Pattern(
    r"(?:\b(?:ex|former(?:ly)?|formerly\s+(?:at|of)|previously|retired(?:\s+from)?"
    r"|alum(?:n[aiu]s?|nae)?|graduate[ds]?|grad|degree|studied|left|once|late\s+of|until\s+\d{4}"
    r"|near|opposite|behind|beside|next\s+(?:door\s+)?to|neighbour|neighbor|not"
    r"|not\s+(?:\w+\s+){0,3}(?:affiliated|connected|associated|part|employed|linked|official)\w*"
    r"|(?:applying|applied|applicant|offer)(?:\s+holder)?|(?:future|prospective|aspiring|hopeful"
    r"|incoming|fan|friend|supplier|contractor|landlord|caterer|taxi)\w*|(?:mum|mam|mom|dad"
    r"|parent|mother|father|wife|husband|partner|sister|brother)\s+(?:of"
    r"|to)\s+(?:an?\s+)?)(?:[\s,:-]+(?:of|at|from|the|to|a|an|in|with|for|staff|lecturer"
    r"|technician|student|professor|by)\b)*[\s,:(@#-]*)$"
)
_DEGREE: Final = Pattern(
    r"\b(?:ba|bsc|ma|msc|mba|llb|llm|bmus|mmus|beng|meng|phd|pgce|pgcert|hons|diploma|degree)\b"
)
_NOT_MINE_AFTER: Final = Pattern(
    r"^(?:'?s)?[\s,:-]*(?:alum(?:n[aiu]s?|nae)?\b|grad(?:uate)?\b|applicant|offer[\s-]holder"
    r"|(?:mum|mam|mom|dad|parent|fan|supporter|neighbour|customer)\b|'?(?:19|20)?\d\d\b"
    r"|class\s+of|reject\b|drop-?out)"
)
# In a post: what only somebody who works there says.
_STAFF_VOICE: Final = Pattern(
    r"\b(?:my|our)\s+(?:(?:own|new|first|second|third|final|last|year|lovely|brilliant|amazing"
    r"|wonderful|fantastic|dear|former|current|dissertation|postgraduate|undergraduate|masters?"
    r"|phd|nursing|music|law|film|business|computing|\d\w*)[\s-]+){0,3}(?:students?|lecture[sd]?"
    r"|seminars?|tutorials?|tutees?|modules?|colleagues?|office|department|dept|faculty"
    r"|line\s+manager|cohorts?|graduates|programme|research\s+(?:group|team)|supervisees?"
    r"|supervisors?|open\s+days?|labs?|teaching|students'|marking|team)\b|\bwe(?:'re|\s+are|'ve"
    r"|\s+have|'ll|\s+will)?\s+(?:\w+\s+){0,2}(?:teach|recruit|hiring|launch|offer|run|welcom"
    r"|host|award|open)\w*|\bour\s+(?:\w+\s+){0,2}(?:students|campus|university|uni|courses?"
    r"|labs?|library|graduates|school|stand|centre|degree|programmes?|open\s+(?:day|evening))\b"
    r"|\bi\s+(?:now\s+|also\s+|still\s+)?(?:teach|lecture|work|supervise|convene"
    r"|am\s+employed)\b|\b(?:marking|graded|marked)\s+(?:\d+|\w+)\s+(?:essays|scripts|papers"
    r"|reports|dissertations)"
)
_ROLE: Final = (
    r"(?:(?:senior|principal|associate|assistant|visiting|hourly[\s-]paid|lead|head|chief|deputy"
    r"|new|course|programme|module|research|teaching|it|hr|student|technical"
    r"|academic)\s+)*(?:lecturer|professor|prof|reader|tutor|technician|librarian|teacher"
    r"|instructor|dean|fellow|researcher|administrator|manager|officer|adviser|advisor"
    r"|counsellor|coordinator|leader|supervisor|porter|registrar|director|receptionist|assistant"
    r"|analyst|demonstrator|cleaner|chef|security\s+guard|member\s+of\s+staff|staff\s+member"
    r"|employee|head\s+of\s+\w+)"
)
_WORKS: Final = Pattern(rf"\b{_ROLE}s?\b|\b(?:candidate|student|supervisor|work|team|staff)")
# In the same sentence as the institution, before it.
_AT_WORK_BEFORE: Final = Pattern(
    r"(?:"
    rf"\b(?:i\s*am|i'?m|am|as|became|become|being|now)\s+(?:now\s+|still\s+)?(?:an?\s+|the\s+)?{_ROLE}"
    r"[^.!?\n]{0,25}|\b(?:i|i've|i'm|we|we've|we're)\b[^.!?\n]{0,30}\b(?:work(?:ed|ing)?"
    r"|teach(?:ing)?|taught|lectur(?:e|ed|ing)|join(?:ed|ing)|employed|appointed|promoted|named"
    r"|start(?:ed|ing)?\s+(?:work|my\s+(?:new\s+)?(?:job|role|post))|hired)\b[^.!?\n]{0,25}"
    r"|\b(?:my|a\s+(?:new|permanent|proper|first))\s+(?:new\s+|first\s+|last\s+)?(?:job|role"
    r"|post|contract|office|boss|colleagues?|manager|team|students?|class(?:es)?|seminars?"
    r"|lectures?|modules?|lab|probation|shift|department|desk|inbox|tutees?)\b[^.!?\n]{0,25}"
    r"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|a\s+decade|many|several|half\s+a\s+lifetime)(?:\s+and\s+a\s+half)?\s*(?:happy\s+"
    r"|long\s+|whole\s+|wonderful\s+|great\s+|odd\s+)?(?:years?|yrs?|months?|decades?|weeks?"
    r"|terms?|semesters?|days?)(?:'|\s+(?:now|in|done|working|teaching|of\s+\w+))?\s+|\b(?:first"
    r"|last|second|final|another|long|busy)\s+(?:day|week|term|year|month|shift)\s+(?:back\s+)?"
    r"|\b(?:work|career|working|teaching|lecturing|back|life|here|us|all\s+of\s+us|we)\s+"
    r"|\b(?:speaking|talking|speak)\s+(?:for|as)\s+|\bon\s+behalf\s+of\s+|\bproud\s+to\s+(?:work"
    r"|teach|be)\s+)(?:at|for|with|in|of|to|from|on|as|the|part|by|here"
    r"|over)?[\s,@#(-]*(?:the\s+)?$"
)
_AT_WORK_HERE: Final = Pattern(
    r"\b(?:been|based|still|(?:delighted|thrilled|excited|happy|pleased|proud|honoured|chuffed"
    r"|glad)\s+to\s+(?:be\s+|have\s+)?(?:join|start|work|teach|lectur)\w*)\s+(?:working\s+"
    r"|teaching\s+|here\s+)?(?:(?:at|with|in)\s+)?(?:the\s+)?$"
)
_JOINING: Final = Pattern(r"\bjoin(?:ing|ed)\s+(?:the\s+)?$")
_AS: Final = Pattern(r"^\s+as\b")
_MY: Final = Pattern(r"\b(?:my|our)\s+(?:\w+\s+)?$")
_STAFF_THING: Final = Pattern(
    r"^(?:'s)?\s+(?:\w+\s+){0,2}(?:students?|colleagues?|office|team|boss|job|desk|inbox|e-?mail"
    r"|class|seminar|lectures?|tutees?|module|lab|payslip|contract|pension|researchers?"
    r"|nurses)\b"
)
_AT_WORK_AFTER: Final = Pattern(
    r"^(?:'s)?[\s,]+(?:where\s+i(?:'ve|\s+have|\s+also)?\s+(?:work|teach|taught|lectur)\w*"
    r"|colleagues?\b|staff\s+(?:room|meeting|day|party)|payslip|pension|we\b|i\s+(?:teach|work)"
    rf"|{_ROLE}\s+here|representative|spokes\w+)"
)
_ON_ITS_BEHALF: Final = Pattern(r"\bas\s+(?:the|an?)\s+$")
_SPOKESMAN: Final = Pattern(
    r"^(?:'s?)?\s+(?:\w+\s+)?(?:representative|spokes\w+|voice|lecturer|member)"
)
# In a post: the institution is somebody else's.
_OUTSIDER: Final = Pattern(
    r"\b(?:my|our|his|her|their)\s+(?:\w+\s+)?(?:son|daughter|kid|child|niece|nephew"
    r"|granddaughter|grandson|girl|boy|lad|pupil|sister|brother|mum|mother|dad|father|husband"
    r"|wife|partner|friend|cousin|flatmate|neighbour|girlfriend|boyfriend|mate|eldest|youngest"
    r"|sixth[\s-]former)s?\b|\b(?:got|get|gets|getting)\s+(?:in|into|a\s+place|an?\s+offer)\b"
    r"|\b(?:i|i've|we)\b[^.!?\n]{0,20}\b(?:appl(?:y|ied|ying)|got\s+(?:in|an?\s+(?:offer|place))"
    r"|got\s+into|firmed|insured|graduated|enrol|toured|visited|stud(?:y|ied|ying))\b"
    r"|\b(?:according\s+to|reports?\s+that|a\s+study\s+(?:by|from)|researchers\s+(?:at|from))\b"
    r"|\boffer\s+holder|\bmy\s+(?:lecturer|tutor|uni\s+(?:room|offer|place))s?\b"
)
_PERSON: Final = Pattern(r"^[\pL'-]+[._-][\pL'-]+\d*@", case=False)


_SIGNATURE: Final = 4  # lines at most
_LINE: Final = 60  # characters; a signature's lines are short
_MENTIONS: Final = 40  # how many mentions are looked at; one that tells is enough


class MissingDisclaimer:
    rule: ClassVar[Rule] = Rule(
        code="DSC001",
        slug="missing-disclaimer",
        clause="4.3",
        message="Your account shows that you belong to the University, but neither profile nor "
        "post says that the views are your own.",
        reads=frozenset({"author", "text"}),
        fix=FixKind.APPEND,
        noun="disclaimer",
    )

    def __init__(self, policy: Policy) -> None:
        self._institution = Institution(policy)
        self._suggested = policy.disclaimers.suggested
        self._disclaimers = Disclaimers(
            (*policy.disclaimers.suggested, *policy.disclaimers.accepted),
            (policy.institution.name, *policy.institution.aliases),
        )
        self.triggers = self._institution.triggers

    def find_in_draft(self, draft: DraftView) -> Iterator[Hit]:
        if draft.author.account_type is not AccountType.PERSONAL:
            return
        bio = draft.text_of(Field.BIO)
        texts = [text for text in draft.texts if text.field in {Field.TEXT, Field.FIRST_COMMENT}]
        everything = [each.text for each in (*draft.author_texts, *texts)]
        if self._institution.is_namesake(*everything):
            return
        field, because = Field.BIO, "The profile names the University."
        if bio is None or not self._in_profile(bio.text, texts):
            field, because = Field.TEXT, "The post speaks of the University as its staff do."
            name = draft.author.display_name
            if not any(self._in_post(text) or self._signed(text.text, name) for text in texts):
                return
        if any(self._disclaimers.found(each.text) for each in draft.author_texts):
            return
        if any(self._disclaimers.found(each.text, running=True) for each in texts):
            return
        append = self._append(draft)
        advice = "" if append else " There is no room left in the post: put it in your profile."
        yield self.rule.whole(
            field=field,
            confidence=0.9 if field is Field.BIO else 0.8,
            because=because + advice,
            append=append,
            key=draft.author.handle or None,
        )

    def _in_profile(self, bio: str, texts: list[TextView]) -> bool:
        """Whether a profile gives the institution as its owner's own place."""
        if any(_is_mine(bio, match) for match in self._institution.named(bio)):
            return True
        loose = any(_is_mine(bio, match) for match in self._institution.loosely(bio))
        return loose and any(
            next(self._institution.named(text.text), None) is not None for text in texts
        )

    def _in_post(self, view: TextView) -> bool:
        """Whether a post speaks of the institution as one of its staff would."""
        text = view.text
        named = list(islice(self._institution.named(text), _MENTIONS))
        if not named:
            return False
        for match in named:
            start, end = view.sentence(*match.span())
            sentence = text[start:end]
            if match["domain"] and (segment := view.inside(*match.span())):
                if _PERSON.search(segment.text):
                    return True
                if segment.kind == "link":
                    continue
            before, after = text[start : match.start()], text[match.end() : end]
            if FOREIGN_VOICE.search(sentence):
                return True
            if _OUTSIDER.search(sentence):
                continue
            if OF_A_GROUP.search(before) or WITH_A_ROLE.search(sentence):
                return True
            if _AT_WORK_BEFORE.search(before) or _AT_WORK_AFTER.search(after):
                return True
            if AT_A_DESK.search(before) and not SOMEBODY_ELSE.search(before):
                return True
            if _AT_WORK_HERE.search(before) or (_JOINING.search(before) and _AS.search(after)):
                return True
            if _MY.search(before) and _STAFF_THING.search(after):
                return True
            if _ON_ITS_BEHALF.search(before) and _SPOKESMAN.search(after):
                return True
        written = [match for match in named if not match["domain"]]
        return bool(written and _STAFF_VOICE.search(text) and not _OUTSIDER.search(text))

    def _signed(self, text: str, name: str) -> bool:
        """Whether a post ends with its author's name and the institution's, as a letter does."""
        lines = [line.strip() for line in text.strip().splitlines() if line.strip()][-_SIGNATURE:]
        words = {squash(word) for word in name.split() if len(word) > 1}
        for at, line in enumerate(lines):
            if len(text.strip()) == len(line) or not SIGNED.fullmatch(line):
                continue
            if next(self._institution.named(line), None) is None or _NOT_MINE_BEFORE.search(line):
                continue
            said = {
                squash(word)
                for each in lines[: at + 1]
                if len(each) < _LINE
                for word in each.split()
            }
            if words & said or _WORKS.search(line):
                return True
        return False

    def _append(self, draft: DraftView) -> Append | None:
        """The longest wording the platform has room for."""
        text, platform = draft.draft.text, draft.draft.platform
        for wording in self._suggested:
            added = f"\n\n{wording}" if text.strip() else wording
            if fits(platform, text + added):
                return Append("Say that the views are your own", added)
        return None


def _is_mine(bio: str, match: Match) -> bool:
    before, after = bio[: match.start()], bio[match.end() :]
    clause = before[max(before.rfind(each) for each in ".|\n;•·") + 1 :]
    if _DEGREE.search(clause) and not _WORKS.search(clause):
        return False  # where a degree is from
    return not (_NOT_MINE_BEFORE.search(clause) or _NOT_MINE_AFTER.search(after))
