"""Read the labelled drafts in ``data/``, and check that they are well written.

``python drafts.py [FILE…]`` checks files (all of them by default): every line has its
three columns, marks are well formed, codes are known, and no two drafts resemble each
other. It prints counts and exits 1 if anything is wrong. The format: ``data/GUIDE.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

__all__ = ["DATA", "OTHERS", "RULES", "Draft", "Mark", "read"]

DATA: Final = Path(__file__).parent.parent / "data"
RULES: Final = tuple(
    "CND001 CND002 CND003 CNF002 CNF003 CNF004 CNF005 FIN005 IPR002 IPR003 LOC004 REC001 REC002 "
    "REP001 REP002 REP003 REP004 REP005 STU001 STU002 STU003".split()
)
OTHERS: Final = frozenset(
    "ADR001 ADR002 BRD002 CNF001 DSC001 FIN001 FIN002 FIN003 FIN004 FIN006 LOC003 PII001 PII002 "
    "PII003 PII004 PII005 PII006 PII007 PII008 PII009 SEC001 SEC002".split()
)
_CODES: Final = frozenset(RULES) | OTHERS
_ALIKE: Final = 0.5  # share of five-letter runs from which two drafts count as one frame


@dataclass(frozen=True, slots=True)
class Mark:
    """``codes`` are breached by [start, end) of the text, in code points."""

    start: int
    end: int
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One labelled draft. ``aim``: the rule of its file."""

    text: str
    official: bool
    aim: str
    marks: tuple[Mark, ...]
    allow: frozenset[str]
    line: int

    @property
    def expect(self) -> frozenset[str]:
        return frozenset(code for mark in self.marks for code in mark.codes)

    @property
    def part(self) -> str:
        """A fifth is ``test``, a tenth ``check`` (thresholds are set on it), the rest ``train``."""
        tenth = int.from_bytes(blake2b(self.text.encode(), digest_size=4).digest()) % 10
        return "test" if tenth < 2 else "check" if tenth == 2 else "train"


def read(path: Path) -> Iterator[Draft]:
    """Every draft of one file. Raises ValueError, naming the line, if one is malformed."""
    aim = path.stem.split("-")[0].upper()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("# "):
            continue
        try:
            account, allowed, marked = line.split("\t")
            text, marks = _unmark(marked.replace("\\n", "\n"), aim)
            allow = frozenset(allowed.split(",")) - {"-"}
            if account not in {"p", "o"}:
                raise ValueError(f"account is {account!r}, not p or o")
            if unknown := allow - _CODES:
                raise ValueError(f"unknown codes {sorted(unknown)}")
        except ValueError as error:
            raise ValueError(f"{path.name}:{number}: {error}") from None
        yield Draft(text, account == "o", aim, marks, allow, number)


def _unmark(marked: str, aim: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without its marks, and where they stood."""
    text, marks, start, codes = "", [], -1, (aim,)
    at = 0
    while at < len(marked):
        character = marked[at]
        if character == "⟦":
            if start >= 0:
                raise ValueError("a mark inside a mark")
            start, codes = len(text), (aim,)
            head = marked[at + 1 :].split(":", 1)[0]
            if head and all(part in _CODES for part in head.split("+")):
                codes = tuple(head.split("+"))
                at += len(head) + 1
        elif character == "⟧":
            if start < 0 or start == len(text):
                raise ValueError("a mark that ends where none began, or an empty one")
            marks.append(Mark(start, len(text), codes))
            start = -1
        else:
            text += character
        at += 1
    if start >= 0:
        raise ValueError("a mark that does not end")
    return text, tuple(marks)


def _alike(drafts: list[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """Pairs that share too many five-letter runs."""
    runs = [frozenset(_runs(draft.text)) for draft in drafts]
    holders: dict[str, list[int]] = {}
    for index, mine in enumerate(runs):
        shared: dict[int, int] = {}
        for run in mine:
            for other in holders.get(run, ()):
                shared[other] = shared.get(other, 0) + 1
            holders.setdefault(run, []).append(index)
        for other, count in shared.items():
            if count > _ALIKE * min(len(mine), len(runs[other])):
                yield drafts[other], drafts[index]


def _runs(text: str) -> Iterator[str]:
    letters = "".join(text.lower().split())
    return (letters[at : at + 5] for at in range(max(1, len(letters) - 4)))


def main(paths: Iterable[str]) -> int:
    wrong = 0
    for path in [Path(each) for each in paths] or sorted(DATA.glob("*.tsv")):
        try:
            drafts = list(read(path))
        except ValueError as error:
            print(error)
            wrong += 1
            continue
        breaches = sum(draft.aim in draft.expect for draft in drafts)
        print(f"{path.name}: {breaches} breaches, {len(drafts) - breaches} near misses")
        for one, other in _alike(drafts):
            print(f"  lines {one.line} and {other.line} are alike: {other.text[:60]!r}")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
