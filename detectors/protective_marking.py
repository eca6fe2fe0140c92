"""A protective marking or handling instruction left on a text, or repeated from one.

Flags: confidential, private and confidential, commercial in confidence, internal
only, not for circulation, do not share, for your eyes only, embargoed until,
OFFICIAL-SENSITIVE, TLP:AMBER, without prejudice and their like, where they stand
as a marking: at the head of a line, in capitals, before a colon or dash, in
brackets, or told of the document that is being shared. Spaced letters,
look-alike letters and slips of the finger are seen through.
Leaves alone: the same words in ordinary use (a confidential helpline, a trade
embargo, restricted parking, staff-only toilets); an embargo that is over; a
marking that is a subject of teaching or of history.
Why: policy 2.3, confidential University information.
Source: Government Security Classifications; FIRST, Traffic Light Protocol 2.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar, Final

from linter import Field, Hit, Policy, Rule, TextView
from linter.patterns import Pattern, any_of, bounded
from linter.rule import Trigger

from . import _foreign_markings as foreign
from . import _marking_context as around
from . import _marking_shape as shape
from ._institution import squash
from ._markings import (
    ANYWHERE,
    CONFIDENTIAL,
    EMBARGO,
    HEADING,
    INSTRUCTION,
    RUN,
    TAG,
    WORD,
)

_MOST: Final = 200  # markings in one text; more would tell nobody anything new
# In capitals before a colon these are as often a joke, an invitation or a headline.
_SHOUTED: Final = frozenset({"official", "private", "secret", "top secret"})
_UNSPACED: Final = "\u0e00"  # from here on, scripts with no space between words
_EMOJI_END: Final = Pattern(r"^[ \t]*[\pS][\pS\pM]*[ \t]*(?:\n|$)")
# These are orders, so they need no dash or colon behind them.
_ORDERS: Final = ("please", "kindly", "destroy", "delete", "shred", "burn", "dispose", "to be")
_SAID: Final = "The wording stands there as a marking or an instruction not to pass it on."


class ProtectiveMarking:
    rule: ClassVar[Rule] = Rule(
        code="CNF001",
        slug="protective-marking",
        clause="2.3",
        message="This carries a marking or instruction that says it is not for the public.",
        reads=frozenset({"text", "ocr"}),
        noun="marking",
    )

    def __init__(self, policy: Policy) -> None:
        wordings = policy.markings.wordings
        self._own = Pattern(any_of(wordings)) if wordings else None
        self.triggers: tuple[Trigger, ...] = (
            r"c[o0]nf[ie1]d[ea3]n[tc]",
            r"embargo",
            r"\bnot[\s_-]+for[\s_-]+[a-z]+",
            r"internal",
            r"\b(?:do\s+not|don'?t|must\s*n[o']?t|not\s+be|not\s+to\s+be)\s+(?:be\s+)?"
            r"(?:share|circul|distrib|forw|cop[yi]|disc|publ|rele|cite|quot|scre|re-?[pt]|post|tweet|photog"
            r"|pass|diss|casc)",
            r"(?:eyes|addressee'?s?|in-?house(?:\s+use)?)[\s_-]+only",
            r"(?:limited|restricted)[\s_-]+(?:circulation|distribution)|reserved\s+business",
            r"\btlp\b",
            r"tlp(?:red|amber|green)",
            r"official[\s_:-]*sensitive",
            r"privilege",
            r"without\s*prejudice",
            r"\bstrictly\b",
            r"(?:^|\n)\W*(?:restricted|secret|top\s+secret|classified|official|private|sensitive"
            r"|proprietary|noforn)\W*(?:\n|$|[:-])",
            r"\brestricted\b",
            r"\bsecret\b[\s\"')\]]*[:\n-]",
            r"(?:marked|stamped|labell?ed|headed|says)\W+(?:\w+\W+)?(?:as\W+)?(?:secret|restricted|private|sensitive"
            r"|official|staff)",
            r"\bprivate\b[\s)\]]*[:-]",
            r"staff[\s_-]+only",
            r"need[\s-]to[\s-]know\s+(?:only|basis)",
            r"off\s+the\s+record|chatham\s+house|\bnda\b|\bnda'?d\b|keep\s+(?:this|it|these)\s",
            *foreign.TRIGGERS,
            (
                r"\bonly\b",
                r"board|council|senate|govern|trustee|exec|cabinet|committee|panel|leadership|manag|director"
                r"|\bheads|\bdeans|\bhods?\b|\bs[lm]t\b|\belt\b|\bvce\b|partner|recipient|addressee|attendee"
                r"|group|team|holders|examiner|moderator|invigil|marker|interviewer|registry|\bhr\b|insider"
                r"|employee|senior|officer",
            ),
            r"\bnamed\s+recip|\bclosed\s+[smabip]|\bprivate\s+[smabc]|\bpart\s+[i2tb]|in\s+camera|\bexempt\s"
            r"|sensitive\b|(?:circulation|distribution|access|readership)\s|limited\s+to\b"
            r"|\b(?:destroy|delete|shred|burn|dispose)\b|in\s+(?:the\s+)?(?:strict\w*\s+)?confidence"
            r"|\bno\s+(?:onward|forw|shar|screen|cop|circ)|blackout|pre-?publication"
            r"|not\s+(?:be|to\s+be)\s+(?:shown|leaked)|not\s+leave\s|may\s+not\s",
            r"hold\s+for\s+release|do(?:not)(?:share|circ|forw|dist|copy|publ)|notfor(?:circ|dist|publ|rele|shar|onw)",
            r"\b[a-z][ \t._*·|&-]+[a-z][ \t._*·|&-]+[a-z][ \t._*·|&-]+[a-z]\b",
            *((any_of(wordings),) if wordings else ()),
        )

    def find(self, text: TextView) -> Iterator[Hit]:
        standing = (each for each in self._all(text) if self._stands(text, each[0], each[1]))
        for start, end, why in shape.merged(text.text, sorted(islice(standing, _MOST))):
            yield self.rule.at(start, end, confidence=0.9, because=why)

    def _all(self, text: TextView) -> Iterator[shape.Found]:
        body = text.text
        for match in ANYWHERE.finditer(body):
            if self._anywhere(text, *match.span()):
                yield (*match.span(), _SAID)
        for match in CONFIDENTIAL.finditer(body):
            if self._confidential(text, *match.span()):
                yield (*match.span(), _SAID)
        for match in EMBARGO.finditer(body):
            until = match["until"] or ""
            end = match.end()
            if not around.TIME.search(until):
                end, until = end - len(until), ""
            if self._embargo(text, match.start(), end, until=until):
                yield match.start(), end, "The embargo is told as still in force."
        for match in INSTRUCTION.finditer(body):
            if self._instruction(text, *match.span()):
                yield (*match.span(), _SAID)
        for match in WORD.finditer(body):
            if self._word(text, *match.span()) or shape.in_marked_quote(text, *match.span()):
                yield (*match.span(), _SAID)
        for match in HEADING.finditer(body):
            if _heading(text, *match.span()):
                yield (*match.span(), _SAID)
        for pattern in (foreign.PLAIN, foreign.STRONG):
            for match in pattern.finditer(body):
                if _foreign(text, *match.span(), strong=pattern is foreign.STRONG):
                    yield (*match.span(), _SAID)
        for match in RUN.finditer(body):
            yield from shape.spaced(body, *match.span())
        for segment in text.segments:
            if segment.kind == "tag" and TAG.search(squash(segment.text)):
                yield segment.start, segment.end, "A tag says that this is not for the public."
        if self._own:
            for match in self._own.finditer(body):
                yield (*match.span(), "It is one of the University's own markings.")

    def _stands(self, text: TextView, start: int, end: int) -> bool:
        """Whether a place can be a marking at all."""
        segment = text.inside(start, end)
        if segment and segment.kind != "tag" and text.field is not Field.ATTACHMENT:
            return False
        if text.text[start] < _UNSPACED and not bounded(text.text, start, end):
            return False
        begin, stop = shape.sentence_of(text, start, end)
        before, after = text.text[begin:start], text.after(end)
        if around.TOPIC_AFTER.search(after):
            return False
        if around.HEADS.search(after) and around.OPENING.search(before):
            return True  # it heads what follows
        if around.TOPIC_BEFORE.search(before):
            return False
        return not around.PAST.search(text.text, begin, min(len(text.text), stop + shape.NEXT))

    def _anywhere(self, text: TextView, start: int, end: int) -> bool:
        said = text.text[start:end].lower()
        before, after = text.before(start), text.after(end)
        if said.startswith("without"):
            return self._without_prejudice(text, start, end)
        if said.endswith("only"):
            joined = "-" in said and after[:1] == " " and after[1:2].islower()
            if joined or around.ONLY_ORDINARY.search(after) or around.ONLY_OF.search(after):
                return False
        if around.OF_SOMETHING.search(after):
            return False
        if said.endswith("your eyes only") and text.text[start:end].istitle():
            return around.HEADS.search(after) is not None  # else the film, the book or the song
        if said.startswith("official"):
            return "-" in said or ":" in said or shape.caps(text, start, end)
        return said.startswith("not") or around.NO.search(before) is None

    def _without_prejudice(self, text: TextView, start: int, end: int) -> bool:
        before, after = text.before(start), text.after(end)
        if (
            shape.caps(text, start, end)
            or around.BEARS.search(before)
            or around.BEARS_AFTER.search(after)
        ):
            return True
        if around.OPENING.search(before) and (
            around.MARK_AHEAD.search(after) or around.COMMA_AHEAD.search(after)
        ):
            return True
        return bool(around.OFFER.search(after))

    def _confidential(self, text: TextView, start: int, end: int) -> bool:
        before, after = text.before(start), text.after(end)
        alone = len(text.text[start:end].split()) == 1 and "_" not in text.text[start:end]
        if text.field is Field.ATTACHMENT:
            return True
        if around.SERVICE.search(after) or around.NO.search(before):
            return False
        caps = shape.caps(text, start, end)
        heads = caps and around.OPENING.search(before) is not None
        if around.PAPERS.search(after) and not heads:
            return False
        if around.THIS.search(before) or around.BEARS_AFTER.search(after):
            if around.NOT_KEPT.search(before) or around.ABOUT_A_SERVICE.search(after):
                return False
            return not (alone and around.IT_IS.search(before)) or bool(
                around.BUT.search(after) or around.TO_A_BODY.search(after)
            )
        bears = around.BEARS.search(before)
        if around.FREE_AND.search(before) and not caps:
            return False
        if bears and (
            not alone or caps or shape.quoted(text, start, end) or around.MARKED.search(before)
        ):
            return True
        if around.KEPT.search(before) and not (caps and around.ARTICLE.search(before)):
            return False
        if caps:
            return True
        if around.UNTIL.search(after):
            return True
        opening = around.OPENING.search(before) is not None or before[-1:] in {"'", '"', "("}
        if alone and around.HEAD_OF_LINE.search(before) and around.STOP_AHEAD.search(after):
            service = around.SERVICE_NOUN.search(text.after(end, shape.NEAR))
            return not service and not shape.ends_post(text, end)
        if shape.bracketed(text, start, end):
            return True
        ahead = around.MARK_AHEAD.search(after) is not None
        return opening and ahead and not shape.ends_post(text, end) if alone else opening or ahead

    def _embargo(self, text: TextView, start: int, end: int, *, until: str) -> bool:
        said = text.text[start:end].lower()
        before, after = text.before(start), text.after(end)
        begin, stop = shape.sentence_of(text, start, end)
        if (
            around.EMBARGO_OVER.search(after)
            or around.EMBARGO_OF.search(before)
            or around.NO.search(before)
        ):
            return False
        if around.EMBARGO_ON.search(after) and not around.EMBARGO_ON_THIS.search(after):
            return False
        if around.THESIS.search(text.text[begin:stop]) and not shape.caps(text, start, end):
            return False
        if said.startswith("str"):
            return True
        if until.strip().lower().startswith("after"):
            return False
        if until and around.EMBARGO_HOLDS.search(until):
            return True
        if around.EMBARGO_ON_THIS.search(after) or around.LIFTS.search(after):
            return True
        opening = around.OPENING.search(before) is not None
        if said == "embargo":
            return opening and around.MARK_AHEAD.search(after) is not None
        return bool(
            opening
            or shape.caps(text, start, end)
            or shape.bracketed(text, start, end)
            or around.BUT.search(after)
            or around.BEARS.search(before)
            or around.STILL.search(before)
            or around.THIS.search(before)
        )

    def _instruction(self, text: TextView, start: int, end: int) -> bool:
        before, after = text.before(start), text.after(end)
        if around.SHARE_ORDINARY.search(after):
            return False
        if around.SHARE_LIMIT.search(after) or shape.in_marked_quote(text, start, end):
            return True
        passive = " be " in f" {text.text[start:end].lower()} "
        opening = around.OPENING.search(before) is not None
        ends = bool(around.MARK_AHEAD.search(after) or around.STOP_AHEAD.search(after))
        if passive and around.NOTICE.search(text.before(start, shape.NEAR)):
            return True
        if shape.caps(text, start, end):
            return opening or ends or passive
        if shape.bracketed(text, start, end):
            return True
        if around.HEAD_OF_LINE.search(before) and around.HEADS.search(after):
            return True
        return (
            around.BEARS.search(before) is not None and (ends or shape.quoted(text, start, end))
        ) or (passive and opening and ends)

    def _word(self, text: TextView, start: int, end: int) -> bool:
        said = " ".join(text.text[start:end].lower().split())
        before, after = text.before(start), text.after(end)
        if around.NO.search(before) or around.ONLY_ORDINARY.search(after):
            return False
        caps = shape.caps(text, start, end)
        opening = around.OPENING.search(before) is not None
        line_start, line_end = text.line(start, end)
        whole = text.text[line_start:line_end].strip(" \t*_[](){}<>~\"'!-:").lower() == said
        content = len(text.text.strip()) > line_end - line_start
        if said.startswith(("off the", "in ")):
            return opening and around.COLON.search(after) is not None
        if "nda" in said or said.startswith("chatham"):
            told = around.BROKEN.search(after) is not None
            return told and around.KEEPS_IT.search(after) is None
        if whole and caps and content:
            return True
        if said.endswith(("circulation", "distribution")) and opening:
            return caps or around.DASH.search(after) is not None
        if shape.quoted(text, start, end) and around.BEARS_AFTER.search(after):
            return True
        if around.MARKED.search(before) and (caps or shape.quoted(text, start, end)):
            return True
        heads = opening and around.DASH.search(after) is not None
        enclosed = shape.bracketed(text, start, end, quotes=False)
        if said.startswith("staff"):
            return heads and (caps or enclosed)
        return caps and (enclosed or (heads and said not in _SHOUTED))


def _heading(text: TextView, start: int, end: int) -> bool:
    """Whether words that only headings hold stand as one, or as what a document is said to bear."""
    before, after = text.before(start), text.after(end)
    if around.NO.search(before) and not around.OPENING.search(before):
        return False
    if around.ONLY_ORDINARY.search(after):
        return False
    if shape.in_marked_quote(text, start, end):
        return True
    ahead = around.DASH.search(after) or around.HEADS.search(after) or _EMOJI_END.search(after)
    ends = ahead or around.STOP_AHEAD.search(after) or around.MARK_AHEAD.search(after)
    opening = around.OPENING.search(before) is not None
    content = not shape.ends_post(text, end) or bool(text.text[:start].strip())
    if not content:
        return False
    if shape.caps(text, start, end) and (opening or ends):
        return True
    if shape.bracketed(text, start, end, quotes=False):
        return True
    said = text.text[start:end].lower()
    if shape.quoted(text, start, end) and around.BEARS_AFTER.search(after):
        return True
    if said.startswith(_ORDERS):
        return opening and ends is not None
    return around.HEAD_OF_LINE.search(before) is not None and bool(ahead)


def _foreign(text: TextView, start: int, end: int, *, strong: bool) -> bool:
    """Whether a foreign wording stands as a marking; strong: it is no ordinary word."""
    before, after = text.before(start), text.after(end)
    opening = around.OPENING.search(before) is not None or before.rstrip()[-1:] in {",", "【"}
    ends = bool(
        around.MARK_AHEAD.search(after)
        or around.STOP_AHEAD.search(after)
        or after.lstrip()[:1] in {",", "】", "(", "，", "。"}
    )
    caps = shape.caps(text, start, end)
    content = not shape.ends_post(text, end) or bool(text.text[:start].strip())
    said = text.text[start:end]
    if strong and said.upper() == said.lower():  # a script without capitals
        return content
    if strong:
        return content and (caps or (opening and ends) or shape.bracketed(text, start, end))
    if not (content and opening and ends):
        return False
    heads = around.HEAD_OF_LINE.search(before) is not None and (
        around.DASH.search(after) is not None or around.HEADS.search(after) is not None
    )
    return caps or heads or shape.bracketed(text, start, end, quotes=False) or "】" in after[:2]
