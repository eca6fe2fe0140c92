"""Strong language, in any spelling.

Flags: strong words and what is made of them, stretched, abbreviated, in figures and
look-alike letters, starred out, cut by dots or dashes, or spelled out letter by letter;
words with an innocent sense (dick, prick, pussy) where the wording shows the strong one.
Leaves alone: mild words (damn, bloody, crap, hell, arse, bugger); places, surnames,
birds, plants, tools and scientific terms that hold or resemble a strong word; "bitch" of
a dog; slurs, which are judged as discrimination, not as swearing.
Why: policy 2.3, "Not to bring the University into disrepute".
Source: grades of words as in Ofcom's research on offensive language (2016, 2021);
the lists are the project's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import Field, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.segments import SegmentKind

from ._masked_words import Reading, letters_of, read
from ._phrases import phrase
from ._rude_sense import is_innocent, is_rude
from ._strong_words import SPELLED

_WORD: Final = Pattern(r"[^\s.,;:?\"'()\[\]{}<>/\\=~_-]+")
_EDGE: Final = "$@€£©¢"  # signs that may be the first letter of a word
_CAMEL: Final = Pattern(r"[A-Z]?[a-z0-9]+|[A-Z]+", case=True)
# Words cut by dots, dashes, brackets or an apostrophe, which otherwise end a word.
_CUT: Final = Pattern(
    r"f(?:[._-]{1,3}u?ck|[._-]{2,4}k|u[._(<-]{1,2}k|['_*-]+(?:ing|in|n)|[._-]?u[._-]c[._-]?k|"
    r"[*]+[._-]c?k)(?:s|ed|ers?|ing|in|off|up|wit)?|"
    r"s(?:[_-]{2,3}|h[._-]{1,2})t(?:s|e|ty|ting)?|"
    r"c(?:[_-]{2,3}|[_-]n|u[_-])ts?|b[_-]{1,2}t?ch(?:es)?|bell-ends?|wan-ker|"
    r"(?:d[i1!*]ck|knob)[ -]heads?|arse-holes?|(?:cock|mother)[ -]suck(?:er|ing)s?"
)
_SPELLED: Final = Pattern(r"\b[a-z0-9](?:[ ._*/|·•+~-]{1,3}[a-z0-9]\b){3,12}")
_IDIOM: Final = phrase(
    r"\bpiss(?:ed|es|ing)? (?:(?:the|right|me|him|her|us|them|you|people|everyone|somebody|"
    r"someone) )*off\b|\bpiss-?(?:poor|heads?|artists?)\b|"
    r"\b(?:what|who|where|why|how|shut|wtf|get|is|the) (?:the )?tf\b|"
    r"\bwhat the f+(?:[!?…]| ?$|\.\.+(?:\s|$))|\beff(?:ed)? (?:off|you|this|that|it)\b|"
    r"\bf off\b[!.]?$|"
    r"\bfoo+k (?:me|off|sake|you|it|this|that|all|knows)\b|"
    r"\b(?:absolute|complete|total|utter|right|proper|such an?|what an?|massive|you|"
    r"huge) bell ends?\b|"
    r"\b(?:nice|big|huge|massive|my|her|your|ur) tits\b|\b(?:gone?|goes|going|went) tits[- ]up\b|"
    r"\b(?:get|got|getting) (?:your|her|ya|yer) tits out\b|\btits (?:off|and ass)\b|\bass hole\b|"
    r"\bfml\b"
)
_BIRDS: Final = phrase(
    r"\b(?:birds?|feeders?|nest(?:s|ing|box|boxes)?|blue|coal|marsh|willow tit|long-tailed|"
    r"crested|rspb|"
    r"robins?|\pL*finch(?:es)?|wrens?|seeds?|fledg\w*|sparrows?|garden|binoculars)\b"
)
_MILD_FML: Final = "fml"
_TAG_ENDS: Final = (
    "arsehole",
    "arseholes",
    "bastard",
    "bastards",
    "bitch",
    "bitches",
    "bollocks",
    "bullshit",
    "pricks",
    "twats",
    "wanker",
    "wankers",
)
_GLUE: Final = frozenset(" -'’\n\t,")
_MASKED: Final = "It is masked or respelled, but readers will still read the word."


class Profanity:
    rule: ClassVar[Rule] = Rule(
        code="REP004",
        slug="profanity",
        clause="2.3",
        message="This is strong language. Is it meant for everybody who may read it?",
        reads=frozenset({"text", "ocr"}),
    )
    triggers: tuple[str, ...] = (
        r"[fª]+[uv*#%&^@ª¦]+[cxkq*#%&^ª]+[k*#%&^ª]?|ph+[u*]+[ckq]|f[ck]+[nsue]|f[ck]+ing?|"
        r"\bf[ck]*[kc]\b|fcuk|"
        r"\bffs\b|wta?f+\b|\bstfu\b|\bgtfo\b|omfg|idgaf|\bf[*#%&^@$!][*#%&^@$!]|"
        r"\bf['._*(<-]+[uicnk]|\bfu[._(<-]+[ck]|"
        r"\bf[ck*]+d\b|fuuuu|\bfml\b|\bjfc\b|\bf[._-]?u[._-]c|fo+k(?:in|\s)|\beff(?:ing?|ed)?\b|"
        r"\bfeck",
        r"[s5$]+[hy*#%&^ª¦]+[i1!|y*#%&^@eª¦]*[t7+*#%&^]|\bs[._-][._-]?t\b|\bsh[._-]+t|bolls|sheeit",
        r"[ck(]+[uvª*#%&^@]+n+[t7*]|\bcnut|\bc[*#%&^@_-]+[nt]|\bc[*]+s?\b|\bcu[_*#-]+t|"
        r"(?:m[uo]th\pL*|mother)(?:f|ph|suck)|\bmth|\bmf|mofo",
        r"w[a4@*#%&^]+[nª*#%&^]+k|\bw[*][*]|wnk|t+w+[a4@*#%&^]+t|\bt[*#]+[at]+t|"
        r"b[i1!|*#%&^y]+[oiea]*t*ch|"
        r"\bb[*#_-]+t?ch|b[a4@*#%&^]*st[a4@*#%&^e]*r?d|b[o0*#%&^]+l[il1!|*#%&^]*[oiu0*#]*[cx*#k]|"
        r"bollo|"
        r"\bb[*][*][*]|bell\s?-?end|b[*#]+llend|claat|clart|bawbag",
        r"[ar]s[es*3]*h[o0*]l|[a@][*#%r][*#%s]?[e*#%s]?h[o0*]l|ars[e*]+h|\ba[*][*][*]|"
        r"arse-?(?:wip|lic)|asswip|ass\shol",
        r"\bd[i1!|*#%&^@]c+k(?:s\b|\b|[ -]?head|wad|ish)|\bd[*#]+k|\bcocks?\b|cocks?(?:uck|head|"
        r"womb)|\bc[*#0]ck|"
        r"\bpr[i1!|*#%&^]ck|\bp[*#]+(?:ck|s?y)|knob(?:s?\b|head|end)|\bkn[*#0]b|"
        r"p[u*#][s$*#][s$*#]?[yi]|\btits\b|"
        r"\bpiss|gobshi|clunge|\bminge|punani|tosser|t[o0*]ss[*e3]r|(?:blow|hand|rim)job|cumshot|"
        r"\btf\b",
        r"\bf[ ._*/|·•+~-]+u[ ._*/|·•+~-]+c|\bs[ ._*/|+~-]+h[ ._*/|+~-]+i[ ._*/|+~-]+t|"
        r"\bc[ ._*/|+~-]+u[ ._*/|+~-]+n[ ._*/|+~-]+t|"
        r"\bb[ ._*/|+~-]+[ioa][ ._*/|+~-]+[tls][ ._*/|+~-]+[clt]|"
        r"\b[wt][ ._*/|+~-]+[aw][ ._*/|+~-]+[na][ ._*/|+~-]+[kt]|\ba[ ._-]+r[ ._-]+s[ ._-]+e",
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        if text.field is Field.LINK:
            return
        for start, end, masked in _joined(text.text, sorted(_found(text))):
            yield self.rule.at(
                start,
                end,
                confidence=0.9 if masked else 0.95,
                because=_MASKED if masked else "",
                fixable=False,
            )


def _found(text: TextView) -> Iterator[tuple[int, int, bool]]:
    """Strong words: their place, and whether they are disguised. They may overlap."""
    for start, end in _words(text.text):
        kind = _judge(text, start, end)
        if kind and not _in_address(text, start, end):
            yield start, end, kind == Reading.MASKED
    for match in _CUT.finditer(text.text):
        start, end = match.span()
        if _alone(text.text, start, end) and not _in_address(text, start, end):
            yield start, end, True
    for match in _IDIOM.finditer(text.text):
        start, end = match.span()
        if "tits" in match.group().lower() and _BIRDS.search(text.text):
            continue
        if match.group().lower() == _MILD_FML and match.group() != _MILD_FML:
            continue
        if not _in_address(text, start, end):
            yield start, end, False
    for match in _SPELLED.finditer(text.text):
        if found := _spelled(match.group()):
            start = match.start() + found[0]
            end = match.start() + found[1]
            if _alone(text.text, start, end) and not _in_address(text, start, end):
                yield start, end, True


def _judge(text: TextView, start: int, end: int) -> int:
    kind = read(text.text[start:end])
    if kind == Reading.AMBIGUOUS:
        return kind if is_rude(text, start, end) else Reading.NONE
    if kind and is_innocent(text, start, end):
        return Reading.NONE
    return kind


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Words without the punctuation round them; a tag is also cut where a capital begins a word."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        tag = text[start] == "#"
        while start < end and not (text[start].isalnum() or text[start] in _EDGE):
            start += 1
        stars = start > match.start() and text[start - 1] == "*"
        while end > start and not (text[end - 1].isalnum() or (text[end - 1] == "*" and not stars)):
            end -= 1
        if end - start < 2:
            continue
        if tag:
            if ending := next(
                (each for each in _TAG_ENDS if text[:end].lower().endswith(each)), None
            ):
                yield end - len(ending), end
            for part in _CAMEL.finditer(text, start, end):
                if part.span() != (start, end):
                    yield part.span()
        if text[end - 1] == "*" and read(text[start:end].rstrip("*")):
            end = start + len(text[start:end].rstrip("*"))
        yield start, end


def _in_address(text: TextView, start: int, end: int) -> bool:
    """Whether the place lies in a link, an e-mail address or somebody's handle."""
    segment = text.inside(start, end)
    return segment is not None and segment.kind is not SegmentKind.TAG


def _alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum())


def _spelled(run: str) -> tuple[int, int] | None:
    """The place, in a run of single letters, of a strong word spelled out, if there is one."""
    places = [at for at, each in enumerate(run) if each.isalnum()]
    letters = "".join(letters_of(run[at]) for at in places)
    for word in SPELLED:
        at = letters.find(word)
        if at < 0 or not (at == 0 or letters[:at] in {"a", "i", "u", "o", "oh", "so"}):
            continue
        if at + len(word) == len(letters) or word == "fuck":
            longest = max(
                (each for each in SPELLED if letters.startswith(each, at)), key=len, default=word
            )
            return places[at], places[at + len(longest) - 1] + 1
    return None


def _joined(text: str, found: list[tuple[int, int, bool]]) -> Iterator[tuple[int, int, bool]]:
    """Overlapping places, and words that only a space, a dash or a comma divides, made one."""
    current: tuple[int, int, bool] | None = None
    for start, end, masked in found:
        if current is None:
            current = start, end, masked
        elif start <= current[1] or all(each in _GLUE for each in text[current[1] : start]):
            current = current[0], max(end, current[1]), current[2] or masked
        else:
            yield current
            current = start, end, masked
    if current is not None:
        yield current
