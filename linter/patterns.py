"""Linear-time patterns: the only door through which postlint matches user text.

Everything here runs on RE2 (https://github.com/google/re2), whose matching time
is linear in the length of the text, so no draft, however hostile, can make a
rule hang. A test refuses ``import re`` anywhere else in the product. The price
is RE2's syntax: no look-around and no back-references; a rule checks what
stands around a match in code, with :func:`bounded`.

Compiling is put off until a pattern is first used, because most drafts trigger
few rules and start-up time is felt by everybody.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from typing import Final, Protocol, cast

import re2

__all__ = ["Match", "Pattern", "TriggerSet", "any_of", "bounded", "escape", "trigger_size"]


class Match(Protocol):
    """The part of a match object that rules use.

    Offsets are code points; places of groups go by number, not by name.
    """

    def __getitem__(self, group: int | str) -> str | None: ...
    def group(self, group: int | str = 0) -> str: ...
    def groupdict(self) -> dict[str, str | None]: ...
    def start(self, group: int = 0) -> int: ...
    def end(self, group: int = 0) -> int: ...
    def span(self, group: int = 0) -> tuple[int, int]: ...


class _Compiled(Protocol):
    groups: int

    def search(self, text: str, pos: int | None = None, endpos: int | None = None) -> object: ...
    def match(self, text: str, pos: int | None = None, endpos: int | None = None) -> object: ...
    def fullmatch(self, text: str, pos: int | None = None, endpos: int | None = None) -> object: ...
    def finditer(
        self, text: str, pos: int | None = None, endpos: int | None = None
    ) -> Iterator[object]: ...
    def sub(self, replacement: str, text: str) -> str: ...
    def split(self, text: str) -> list[str]: ...


_CLASSES: Final = {r"\pL": "A-Za-zª", r"\pN": "0-9"}
_SET_MEMORY: Final = 32 << 20  # bytes; RE2's usual 8 MB would be a tight fit


def _options(*, case: bool) -> re2.Options:
    options = re2.Options()
    options.case_sensitive = case
    options.log_errors = False
    return options


class Pattern:
    """A linear-time pattern, compiled when it is first used.

    Case is ignored unless ``case=True``: people type drafts in any case.
    White space in the source is significant; ``(?s)`` and ``(?m)`` work inline.

    Raises ValueError, on first use, if RE2 refuses the pattern.
    """

    __slots__ = ("_case", "_compiled", "source")

    def __init__(self, source: str, *, case: bool = False) -> None:
        self.source = source
        self._case = case
        self._compiled: _Compiled | None = None

    @property
    def compiled(self) -> _Compiled:
        if self._compiled is None:
            try:
                self._compiled = cast(
                    "_Compiled", re2.compile(self.source, _options(case=self._case))
                )
            except re2.error as error:
                raise ValueError(f"RE2 refuses the pattern {self.source!r}: {error}") from error
        return self._compiled

    def search(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        return cast("Match | None", self.compiled.search(text, start, end))

    def match(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """Match at ``start`` only."""
        return cast("Match | None", self.compiled.match(text, start, end))

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        return cast("Match | None", self.compiled.fullmatch(text, start, end))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match]:
        return cast("Iterator[Match]", self.compiled.finditer(text, start, end))

    def sub(self, replacement: str, text: str) -> str:
        return self.compiled.sub(replacement, text)

    def split(self, text: str) -> list[str]:
        return self.compiled.split(text)

    def __repr__(self) -> str:
        return f"Pattern({self.source!r})"


class TriggerSet:
    r"""Many patterns matched at once: which of them occur anywhere in a text.

    groups: RE2 patterns, case ignored. Indices returned by :meth:`match` count
    from 0 through all groups.
    Raises ValueError if RE2 refuses one of them.

    A trigger may be too eager but not too narrow, so the set looks at a coarser
    text: ASCII, in which every other letter is "ª" and every other character
    "¦", one byte each. Classes such as ``\pL`` are then tens of states, not
    thousands. Each group has an automaton of its own: the states of all in one
    would multiply, and building them as texts come in was most of the time.
    """

    __slots__ = ("_sets", "sources")

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        self._sets: list[tuple[int, re2.Set]] = []
        sources: list[str] = []
        for group in groups:
            options = _options(case=False)
            options.encoding = re2.Options.Encoding.LATIN1
            options.max_mem = _SET_MEMORY
            automaton = re2.Set.SearchSet(options)
            offset = len(sources)
            for source in group:
                try:
                    automaton.Add(_coarse_pattern(source))
                except re2.error as error:
                    raise ValueError(f"RE2 refuses the trigger {source!r}: {error}") from error
                sources.append(source)
            if len(sources) > offset:
                automaton.Compile()
                self._sets.append((offset, automaton))
        self.sources = tuple(sources)

    def match(self, text: str) -> list[int]:
        """Indices of the patterns that occur in ``text``, in no particular order."""
        coarse = _coarse(text)
        fired: list[int] = []
        for offset, automaton in self._sets:
            if found := automaton.Match(coarse):
                fired += [offset + index for index in found] if offset else found
        return fired


def trigger_size(source: str) -> int:
    """What a trigger costs: the number of RE2 instructions it compiles to."""
    options = _options(case=False)
    options.encoding = re2.Options.Encoding.LATIN1
    return int(re2.compile(_coarse_pattern(source), options).programsize)


def _coarse(text: str) -> bytes:
    """Latin-1 bytes: ASCII, with "ª" for every other letter and "¦" for everything else."""
    return text.encode("ascii", "postlint.coarse")


def _coarse_pattern(source: str) -> bytes:
    """A pattern as it must read to match coarse text.

    Escaped characters become coarse, and the letter and number classes those of
    coarse text, which RE2 compiles a hundred times faster than Unicode's.
    """
    pieces: list[str] = []
    in_class = False
    at = 0
    while at < len(source):
        step = 1
        piece = source[at]
        if source.startswith("\\x{", at):
            step = source.index("}", at) + 1 - at
            piece = chr(int(source[at + 3 : at + step - 1], 16))
        elif (known := source[at : at + 3]) in _CLASSES:
            step = 3
            piece = _CLASSES[known] if in_class else f"[{_CLASSES[known]}]"
        elif piece == "\\":
            step = 2
            piece = source[at : at + 2]
        elif piece == "[" and not in_class:
            in_class = True
            if source[at + 1 : at + 2] == "]" or source[at + 1 : at + 3] == "^]":
                step = 2 + (source[at + 1] == "^")
                piece = source[at : at + step]
        elif piece == "]":
            in_class = False
        pieces.append(piece)
        at += step
    return _coarse("".join(pieces))


def _coarse_characters(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    foreign = error.object[error.start : error.end]
    return b"".join(b"\xaa" if each.isalpha() else b"\xa6" for each in foreign), error.end


codecs.register_error("postlint.coarse", _coarse_characters)


def escape(literal: str) -> str:
    """Quote a literal for use inside a pattern."""
    return cast("str", re2.escape(literal))


def any_of(literals: Iterable[str]) -> str:
    """A group that matches any of the literals, the longest first; a space matches any white space.

    Raises ValueError if there is none: an empty group would match everywhere.
    """
    quoted = [r"\s+".join(map(escape, literal.split())) for literal in literals]
    if not quoted:
        raise ValueError("any_of() needs at least one literal")
    return "(?:" + "|".join(sorted(quoted, key=len, reverse=True)) + ")"


def bounded(text: str, start: int, end: int, *, also: str = "") -> bool:
    """Whether [start, end) is not glued to a letter or digit (or a character of ``also``)."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum() or before in also or after in also)
