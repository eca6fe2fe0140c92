"""Whether a text says that the views in it are the author's own.

People word this in hundreds of ways, so nothing here is a list of wordings. The
text is cut into plain words, spelling mistakes in the words that matter are put
right, and a few shapes are looked for: *views* … *own*; *own* *views*; *not* …
*my employer*; *speaking for myself*; *personal account*; and the plain words of
``_plain_disclaimers``. A "not" in the wrong
place, or a "from" between views and own (a window's views), breaks the shape.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

from linter.patterns import Pattern

from ._foreign_disclaimers import FOREIGN
from ._institution import squash
from ._plain_disclaimers import plain_claims
from ._spelling import one_slip

__all__ = ["Disclaimers", "words_of"]

_STOP, _PAUSE = ".", ","


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VIEWS: Final = _set("""
    say write
    view views opinion opinions thought thoughts tweet tweets toot toots skeet skeets post posts
    posting postings repost reposts comment comments words rambling ramblings rant rants musing
    musings take takes content contents statements nonsense waffle drivel rubbish ideas beliefs
    perspective perspectives judgement judgements judgment judgments remarks reflections
    reckons witterings mutterings typo typos mistake mistakes errors everything anything
    expressed photos pictures blog blogs stories gibberish bollocks stances
    """)
_OPINIONS: Final = _set("""
    view views opinion opinions thought thoughts tweets toots skeets posts comments words
    ramblings rants musings takes content ideas beliefs perspective perspectives reflections
    witterings capacity
    """)
_OWN: Final = _set("mine own personal private")
_PLACES: Final = _set("account acc acct page profile feed blog site")
_NOT: Final = _set("""
    not no never none nor neither dont doesnt arent isnt dont wont cant cannot nothing hardly
    rarely without except aint didnt wasnt werent
    """)
_PREPOSITIONS: Final = _set(
    "of on in from over about across through at for by into towards onto near along beside than"
)
_HERE: Final = _set("""
    here account acc acct page profile feed blog site channel timeline handle platform twitter x
    linkedin facebook insta instagram threads bluesky mastodon tiktok youtube social media
    """)
_LINKING: Final = (
    _set("""
    are r is am be all entirely solely purely strictly completely totally wholly just only simply
    obviously obvs clearly definitely very much and or as always here expressed express shared
    share posted stated state say said given made i ive we me my own this these those that
    the remain remains should considered treated taken too etc both also like you see read mostly
    retweets rts likes otherwise however naturally ofc
    """)
    | _VIEWS
)
_AFTER: Final = (
    _set("""
    and but not unless alone only obvs obviously entirely etc as rts rt retweets retweet likes no
    never dont here always lol so or though he she they him her them x except thanks please nor
    """)
    | _OPINIONS
)
_EMPLOYER: Final = _set("""
    employer employers universitys university universities uni unis institution institutions
    workplace works work company companys boss bosses organisation organisations organization
    organizations department departments school schools college colleges trust trusts team
    colleagues job
    """)
_TO_EMPLOYER: Final = _set("""
    the my any those of to for on behalf our an a in with by necessarily views view opinions
    opinion official voice reflect reflects reflecting represent represents representing
    representative speak speaks speaking endorsed affiliated associated attributable connected
    anyone anybody else i ive we this it here post posts posted write say said from shared day
    current past or be are is
    """)
_SPEAK: Final = _set("""
    speak speaks speaking talk talking tweet tweeting post posting write writing represent
    represents representing reflect reflects reflecting representative acting comment commenting
    """)
_SELF: Final = _set("myself me")
_ANSWERS: Final = _set("""
    responsible responsibility liable endorse endorses endorsed endorsing agree agrees approve
    approves approved vet vets vetted check checks checked blame blamed share shares accountable
    condone condones sanction sanctioned speak speaks answerable sponsor sponsors
    """)
# Those whose opinions are not the author's.
_OTHERS: Final = _set("""
    students student pupils pupil childrens children kids kid cats cat dogs dog husbands husband
    wifes wife partners partner colleagues colleague others peoples everyones everybodys guests
    guest readers reader followers follower sons daughters mums dads bosss boss employers
    employer neighbours friends friend customers clients authors writers speakers
    """)

# Words that are worth putting right when one letter is wrong, missing, extra or swapped.
_SPELT: Final = (
    *("views", "opinions", "opinion", "thoughts", "tweets", "comments", "personal", "account"),
    *("employer", "employers", "university", "universitys", "represent", "represents"),
    *("reflect", "reflects", "capacity", "myself", "speaking", "entirely"),
)
_SIGNS: Final = {
    "!=": " not ",
    "=/=": " not ",
    "<>": " not ",
    "=": " are ",
    "→": " are ",
    "⇒": " are ",
    "➡": " are ",
    "👉": " are ",
    "≠": " not ",
    "🚫": " not ",
    "❌": " not ",
    "💭": " thoughts ",
    "💬": " thoughts ",
    "🗯": " thoughts ",
    "🗨": " thoughts ",
    "🗣": " thoughts ",
    "🐦": " tweets ",
}
_FOLDED: Final = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "ı": "i", "đ": "d", "æ": "ae"})
_TAG: Final = Pattern(
    r"^(?:(?:all|these)?(?:the)?(?:views?|opinions?|thoughts?|tweets?|posts?)"
    r"(?:expressed|here)?(?:are|r|is)?(?:all|entirely|solely)?(?:my)?(?:own|mine|personal)"
    r"|(?:all|just)?(?:my)?(?:own|personal|private)"
    r"(?:views?|opinions?|thoughts?|tweets?|posts?|capacity|account)(?:only)?"
    r"|my(?:views?|opinions?)(?:only|alone)?|(?:i)?speak(?:ing)?(?:only)?formyself"
    r"|not(?:the)?(?:views?|opinions?)?(?:of)?my(?:employers?|work|boss)(?:views?|opinions?)?)$"
)
_QUOTED: Final = Pattern(r"\"[^\"\n]{1,80}\"|(?:^|[\s(])'[^'\n]{1,80}'(?:[\s).,!?;:]|$)")
_UNKNOWN_ALLOWED: Final = 3
_REACH: Final = 12


def _plain(text: str) -> str:
    """Lower case, without the accents of Latin letters."""
    folded = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(each for each in folded if not "\u0300" <= each <= "\u036f")
    return unicodedata.normalize("NFC", bare).translate(_FOLDED)


def words_of(text: str) -> list[str]:
    """The words of a text, put right where they matter, with "." and "," for its breaks."""
    out: list[str] = []
    for sign, meaning in _SIGNS.items():  # before accents go: "≠" is "=" with a stroke
        if sign in text:
            text = text.replace(sign, meaning)
    plain = _plain(text)
    word: list[str] = []

    def close() -> None:
        if word:
            out.append(_spelt("".join(word)))
            word.clear()

    for each in plain:
        if each.isalnum() or unicodedata.category(each)[0] == "M":
            word.append(each)
        elif each == "'":
            continue
        else:
            close()
            if each in ".!|\n;•·…¦":
                out.append(_STOP)
            elif each in "?,:()[]-/–—":
                out.append(_PAUSE)
    close()
    return out


@lru_cache(maxsize=2048)
def _spelt(word: str) -> str:
    """A word that matters, where only a slip keeps ``word`` from being it; else ``word``."""
    if len(word) < 5 or word in _VIEWS or word in _EMPLOYER or word in _LINKING:
        return word
    for right in _SPELT:
        if abs(len(right) - len(word)) <= 1 and word[0] == right[0] and one_slip(word, right):
            return right
    return word


class Disclaimers:
    """Recognises disclaimers.

    accepted: wordings the policy accepts as they stand.
    institution: single words that name the employer: "uwl".
    """

    def __init__(self, accepted: Collection[str], institution: Collection[str]) -> None:
        self._accepted = tuple(" ".join(words_of(each)) for each in accepted)
        names = {squash(each) for each in institution}
        self._employer = _EMPLOYER | names | {f"{name}s" for name in names}
        self._plain_claims = plain_claims(sorted(names))

    def found(self, text: str, *, running: bool = False) -> bool:
        """Whether a text (already normalised) holds a disclaimer.

        running: it is a post rather than a profile: what it quotes does not count.
        """
        if not text:
            return False
        if running:
            text = _QUOTED.sub(" ", text)
        plain = _plain(text)
        if any(pattern.search(plain) for pattern in FOREIGN.values()):
            return True
        words = words_of(text)
        if any(_TAG.search(word) for word in words if len(word) > 6):
            return True
        line = f" {' '.join(words)} "
        if any(f" {wording} " in line for wording in self._accepted if wording):
            return True
        if not running and "vmo" in words:  # "views my own"
            return True
        return any(
            self._said(clause, running) or self._plain_claims.search(" ".join(clause))
            for clause in _clauses(words)
        )

    def _said(self, words: Sequence[str], running: bool) -> bool:
        return any(
            self._views_own(words, at)
            or self._own_views(words, at, running)
            or self._not_employer(words, at)
            or self._employer_not(words, at)
            or self._for_myself(words, at)
            for at in range(len(words))
        )

    def _views_own(self, words: Sequence[str], at: int) -> bool:
        """*views* here are entirely my *own*."""
        place_itself = words[at] in _PLACES  # "this account is personal"
        if not (place_itself or words[at] in _VIEWS) or _denied(words, at):
            return False
        if at and words[at - 1] in _OTHERS:
            return False  # "my students' opinions are their own"
        unknown, loose = 0, False
        for place in range(at + 1, min(at + _REACH, len(words))):
            word = words[place]
            if word in _NOT:
                return False
            if word in _OWN:
                end = place + 1
                if word == "own" and words[end : end + 1] == ["opinion"]:
                    end += 1
                if place_itself and word == "own":
                    return False
                if (loose or word == "private") and not _ends(words, end):
                    return False
                return not self._shared(words, end)
            if word in _PREPOSITIONS and not _points_here(words, place):
                return False
            if word == _PAUSE:
                loose = True
            elif word not in _LINKING and word not in _HERE and not word.endswith("ly"):
                unknown += 1
                loose = True
                if unknown > _UNKNOWN_ALLOWED:
                    return False
        return False

    def _own_views(self, words: Sequence[str], at: int, running: bool) -> bool:
        """My *own views*; *my views* only; *personal account*."""
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in {"own", "personal", "private"}:
            if _denied(words, at):
                return False
            if after in _PLACES:
                return (
                    not running
                    or _ends(words, at + 2)
                    or words[max(0, at - 2) : at][:1] == ["this"]
                )
            if after in {"individual", "citizen", "person"} and "as" in words[max(0, at - 2) : at]:
                return True
            if after in _OPINIONS:
                return _ends(words, at + 2) and not self._shared(words, at + 2)
            return False
        if word == "my" and after in {"views", "opinions", "opinion", "view"}:
            return (
                _ends(words, at + 2) and not _denied(words, at) and not self._shared(words, at + 2)
            )
        return False

    def _not_employer(self, words: Sequence[str], at: int) -> bool:
        """*Views* do *not* reflect those of my *employer*; *not* speaking for the *University*."""
        if words[at] not in _NOT:
            return False
        before = words[max(0, at - 6) : at]
        subject = any(word in _VIEWS or word in {"account", "i"} for word in before)
        speaks = words[at] in {"nothing", "none", "no"}
        for place in range(at + 1, min(at + _REACH, len(words))):
            word = words[place]
            speaks = speaks or word in _SPEAK or word in {"behalf", "views", "opinions", "official"}
            if word in self._employer and (word != "work" or words[place - 1] != "to"):
                views = any(each in _VIEWS for each in before)
                return views or (speaks and (subject or place - at > 1))
            if word not in _TO_EMPLOYER and word not in _SPEAK and word not in _HERE:
                return False
        return False

    def _employer_not(self, words: Sequence[str], at: int) -> bool:
        """My *employer* is *not responsible* for any of this, is not to *blame*."""
        if words[at] in {"blame", "blaming"}:
            near = words[max(0, at - 3) : at]
            return any(each in _NOT for each in near) and any(
                each in self._employer for each in words[at + 1 : at + 5]
            )
        if words[at] not in self._employer:
            return False
        after = words[at + 1 : at + 6]
        denied = next((place for place, each in enumerate(after) if each in _NOT), None)
        return denied is not None and any(
            each in _ANSWERS for each in words[at + 2 + denied : at + 6 + denied]
        )

    def _for_myself(self, words: Sequence[str], at: int) -> bool:
        """*Speaking* only *for myself*; in a *personal capacity*."""
        if words[at] == "capacity":
            return any(each in _OWN for each in words[max(0, at - 3) : at]) and not _denied(
                words, at, reach=6
            )
        if words[at] not in _SPEAK:
            return False
        if words[at].startswith("represent") and _SELF & set(words[at + 2 : at + 5]):
            return True  # "only myself", "nobody but me"
        if _for_nobody_else(words, at):
            return True
        if _denied(words, at):
            return False
        if words[at + 1 : at + 2] == ["personally"]:
            return True
        rest = [word for word in words[at + 1 : at + 6] if word not in {"only", "just", "solely"}]
        return rest[:1] in (["for"], ["as"]) and rest[1:2] != [] and rest[1] in _SELF

    def _shared(self, words: Sequence[str], at: int) -> bool:
        """… and the *University*'s: not the author's alone."""
        rest = words[at : at + 8]
        if rest[:1] not in (["and"], ["plus"], ["or"]) or any(word in _NOT for word in rest):
            return False
        return any(word in self._employer for word in rest)


def _for_nobody_else(words: Sequence[str], at: int) -> bool:
    """*Speak for nobody* but myself; do *not speak for anyone* else."""
    rest = [word for word in words[at + 1 : at + 8] if word not in {"only", "on", "behalf", "of"}]
    if rest[:1] == ["for"]:
        rest = rest[1:]
    elif "behalf" not in words[at + 1 : at + 4]:
        return False
    if rest[:2] == ["no", "one"] or rest[:1] in (["nobody"], ["noone"], ["none"]):
        return True
    anybody = rest[:1] in (["anyone"], ["anybody"]) or rest[:2] == ["any", "one"]
    return anybody and any(word in _NOT for word in words[max(0, at - 4) : at])


def _clauses(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words between full stops."""
    start = 0
    for at, word in enumerate(words):
        if word == _STOP:
            if at > start:
                yield words[start:at]
            start = at + 1
    if start < len(words):
        yield words[start:]


def _denied(words: Sequence[str], at: int, *, reach: int = 3) -> bool:
    """Whether a "not" stands shortly before, with no pause between."""
    for place in range(at - 1, max(-1, at - 1 - reach), -1):
        if words[place] in {_PAUSE, "and", "but", "so"} or words[place] in _EMPLOYER:
            return False
        if words[place] in _NOT:
            return True
    return False


def _points_here(words: Sequence[str], at: int) -> bool:
    """Whether a preposition leads to this very account: "of this account"."""
    return any(word in _HERE for word in words[at + 1 : at + 4])


def _ends(words: Sequence[str], at: int) -> bool:
    """Whether the statement may end before ``at``."""
    return at >= len(words) or words[at] == _PAUSE or words[at] in _AFTER
