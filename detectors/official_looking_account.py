"""A personal account whose handle or display name reads as an account the University runs.

Flags: the University's name or abbreviation, or a school's, alone or with an
office's words (official, news, admissions, library, computing …), in any
spelling that readers take for it: joined, dotted, with digits or look-alike
letters for letters.
Leaves alone: official accounts; a person's name with the University's beside it;
accounts that say they are unofficial; students' societies and their union; other
words and institutions that hold the same letters.
Why: policy 4.3, account names.
Source: UWL Social Media Policy, 4.3; the words are the policy pack's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, Final

from linter import AccountType, DraftView, Field, Hit, Policy, Rule
from linter.patterns import Pattern

from ._institution import Institution, squash
from ._spelling import one_slip

# Between the parts of a handle or name.
_SEPARATOR: Final = Pattern(r"[^\pL\pN$!]+")
# Before the name proper: a profile's address, LinkedIn's "in/".
_ADDRESS: Final = Pattern(
    r"^(?:https?://)?(?:[\w-]+\.)*[\w-]+\.[a-z]{2,}/|^(?:in|u|user|c|channel)/"
)
_UNOFFICIAL: Final = Pattern(
    r"\bun[\s-]?official|\bnot\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:official|affiliated|run\s+by|connected)"
    r"|\bfan\s+(?:page|account)|\bparody|\bsatire|\bmemes?\b|\bstudent[\s-](?:run|led)"
    r"|\brun\s+by\s+(?:\w+\s+)?students|\bstudents'?\s+union|\bsociety\b|\bindependent\b"
)
_OTHERS: Final = frozenset(
    """
    unofficial notofficial fan fans fanclub parody fake memes meme confessions confession spotted
    secrets gossip tea rants rant problems crushes soc society societies su union unions guild club
    fc rfc afc hockey rugby football netball basketball cheer cheerleading squad lads ladies
    freshers flatmates alumna alumnus grad graduate student mum dad ex anon anonymous not
    """.split()  # noqa: SIM905 - sixty words read better as a paragraph
)
_ROLES: Final = frozenset(
    """
    lecturer tutor prof professor dr technician librarian nurse teacher researcher reader dean
    fellow officer adviser advisor manager consultant counsellor coach chef porter phd mr mrs ms
    miss mx sir
    """.split()  # noqa: SIM905
)
_FILLERS: Final = frozenset(
    """
    the of at for and in by from with to my our real your its uk ac co org com net edu example bsky
    social mastodon app dev eu
    """.split()  # noqa: SIM905
)
# These claim to be the institution whatever stands beside them.
_CLAIMS: Final = frozenset({"official", "officially", "hq", "verified", "newsroom", "helpdesk"})
_OFFICES: Final = frozenset(
    """
    news team support help office desk department dept faculty school college institute centre
    lab labs group library services service press media admissions clinic studio gallery unit
    updates events
    """.split()  # noqa: SIM905
)
_DIGITS: Final = tuple(
    str.maketrans({"0": "o", "1": one, "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "!": "i"})
    for one in "il"
)
_LONG: Final = 7  # from this length on, one slip does not hide a word
_LONGEST: Final = 80


class OfficialLookingAccount:
    rule: ClassVar[Rule] = Rule(
        code="BRD002",
        slug="official-looking-account",
        clause="4.3",
        message="This account's name looks like an account the University runs.",
        reads=frozenset({"author"}),
        noun="account name",
    )

    def __init__(self, policy: Policy) -> None:
        self._institution = institution = Institution(policy)
        self.triggers = institution.triggers
        self._long = frozenset(map(squash, (*institution.long, *institution.units)))
        self._short = frozenset(map(squash, institution.short))
        self._names = self._long | self._short | frozenset(institution.handles)
        self._loose = frozenset(map(squash, institution.loose_units))
        self._namesakes = frozenset(map(squash, policy.institution.namesakes)) - self._names
        words = {squash(each) for each in policy.accounts.official_words}
        self._words = frozenset(words) | _CLAIMS | _OFFICES

    def find_in_draft(self, draft: DraftView) -> Iterator[Hit]:
        if draft.author.account_type is not AccountType.PERSONAL:
            return
        names = [
            text for text in draft.author_texts if text.field in {Field.HANDLE, Field.DISPLAY_NAME}
        ]
        said = [text.text for text in draft.author_texts]
        if any(map(_UNOFFICIAL.search, said)) or self._institution.is_namesake(*said):
            return
        profile = any(next(self._institution.named(each), None) is not None for each in said)
        people = [text.text for text in names if text.field is Field.DISPLAY_NAME]
        for text in names:
            handle = text.field is Field.HANDLE
            person = _name_parts(people) if handle else frozenset()
            if self._reads_official(text.text[:_LONGEST], person, profile=profile):
                which = "handle" if handle else "display name"
                yield self.rule.whole(
                    field=text.field,
                    confidence=0.9,
                    because=f"The {which} gives the University's name as an office would, "
                    "with nobody's own name beside it.",
                    key=text.text,
                )
                return

    def _reads_official(self, name: str, person: frozenset[str], *, profile: bool) -> bool:
        """Whether a name is the institution's, with at most an office's words beside it.

        person: the parts of the owner's name, where it is known.
        profile: the institution is named elsewhere, so its shared unit names count.
        """
        address = _ADDRESS.search(name)
        if address:
            name = name[address.end() :]
        names = self._names | (self._loose if profile else frozenset())
        parts = [part for each in _parts(name) if (part := self._read(each))]
        joined = "".join(parts)
        if self._namesakes & {joined, *parts}:
            return False
        vocabulary = names | self._words | _FILLERS
        # The whole name, whatever separates its parts.
        whole = _split(joined, vocabulary)
        if whole is not None:
            return self._is_institution(whole, names)
        pieces = [piece for part in parts for piece in (_split(part, vocabulary) or [part])]
        pieces = _rejoined(pieces, names)
        if not self._is_institution(pieces, names):
            return False
        known = vocabulary | {piece for piece in pieces if piece.isdigit()}
        unknown = [piece for piece in pieces if piece not in known]
        if any(piece in _OTHERS or piece in _ROLES for piece in unknown):
            return False
        if any(piece in _CLAIMS for piece in pieces):
            return True
        if any(piece in person for piece in unknown):
            return False
        # "UWL Robotics Lab": the institution's name first, an office's last.
        starts = pieces[0] in names or (pieces[0] in _FILLERS and pieces[1] in names)
        return (starts and pieces[-1] in _OFFICES) or _is_department(pieces)

    def _is_institution(self, pieces: Sequence[str], names: frozenset[str]) -> bool:
        return any(piece in names and piece not in self._loose for piece in pieces) or (
            any(piece in self._loose & names for piece in pieces)
            and any(piece in _CLAIMS or piece in _OFFICES for piece in pieces)
        )

    def _read(self, part: str) -> str:
        """A part of a name in plain letters: digits that stand for letters read as those."""
        plain = squash(part)
        vocabulary = self._names | self._words
        if not plain.isdigit() and any(each.isdigit() or each in "$!" for each in part):
            for digits in _DIGITS:
                letters = squash(part.lower().translate(digits))
                if _split(letters, vocabulary | _FILLERS):
                    return letters
        if plain in vocabulary | _OTHERS | _ROLES:
            return plain
        name = next((each for each in self._names if plain.startswith(each)), "")
        for start in {0, len(name)}:
            for right in (*self._long, *self._words):
                if len(right) >= _LONG and one_slip(plain[start:], right):
                    return plain[:start] + right
        return plain


def _parts(name: str) -> list[str]:
    """The parts of a name; letters that stand alone are put together ("u.w.l")."""
    parts: list[str] = []
    alone = False
    for part in _SEPARATOR.split(name):
        if not part:
            continue
        if len(part) == 1 and alone:
            parts[-1] += part
        else:
            parts.append(part)
        alone = len(part) == 1
    return parts


def _split(text: str, vocabulary: frozenset[str]) -> list[str] | None:
    """Cut a run of letters into words of the vocabulary and numbers; None if it cannot be."""
    best: list[list[str] | None] = [[]]
    for end in range(1, len(text) + 1):
        found: list[str] | None = None
        for start in range(max(0, end - 45), end):
            before, word = best[start], text[start:end]
            if before is None or (word not in vocabulary and not _is_number(text, start, end)):
                continue
            if found is None or len(before) + 1 < len(found):
                found = [*before, word]
        best.append(found)
    return best[-1] or None


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether [start, end) is a whole run of digits."""
    whole = not text[start - 1 : start].isdigit() and not text[end : end + 1].isdigit()
    return whole and text[start:end].isdigit()


def _rejoined(pieces: list[str], names: frozenset[str]) -> list[str]:
    """Put together neighbours that make a name of several words."""
    for start in range(len(pieces)):
        for end in range(len(pieces), start + 1, -1):
            if "".join(pieces[start:end]) in names:
                return [*pieces[:start], "".join(pieces[start:end]), *pieces[end:]]
    return pieces


def _is_department(pieces: Sequence[str]) -> bool:
    """Whether a name goes "School of …", "Department for …"."""
    return any(
        piece in {"school", "department", "dept", "faculty", "college", "institute", "centre"}
        and after in {"of", "for"}
        for piece, after in pairwise(pieces)
    )


def _name_parts(names: Iterable[str]) -> frozenset[str]:
    """The words of display names, squashed, with their beginnings ("jo" of "Joanna")."""
    parts = {squash(part) for name in names for part in _SEPARATOR.split(name)} - {""}
    return frozenset(parts | {part[:length] for part in parts for length in range(2, len(part))})
