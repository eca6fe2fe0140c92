"""Every must-flag case of the money rules, typed differently: it must stay flagged.

The retyping changes only what stands between the marks, and what is covered must
be the same characters, signs and case aside.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Final

import pytest

from linter import Draft, Linter

OPEN, CLOSE = "⟦", "⟧"
FULL_WIDTH: Final = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
CYRILLIC: Final = str.maketrans("aceopxyACEOPXTMBHK", "асеорхуАСЕОРХТМВНК")
TABLES: Final = {
    "FIN001": "fin001_payment_card",
    "FIN002": "fin002_iban",
    "FIN003": "fin003_uk_bank_account",
    "FIN004": "fin004_card_security",
    "FIN005": "fin005_personal_finances",
    "FIN006": "fin006_payment_handle",
}
NUMBERS: Final = ("FIN001", "FIN002", "FIN003")
WORDED: Final = ("FIN001", "FIN002", "FIN003", "FIN004")
# Wallets written in capitals and small letters are other wallets, or none.
CASED: Final = ("1Bv", "3J9", "0x5", "DH5", "rHb", "TR7", "LM2", "44A", "7Ec", "GA7", "17V")


def doubled(text: str) -> str:
    return text.replace(" ", "  ")


def broken(text: str) -> str:
    """A line break for the last space that stands between two digits."""
    for at in range(len(text) - 2, 0, -1):
        if text[at] == " " and text[at - 1].isdigit() and text[at + 1].isdigit():
            return f"{text[:at]}\n{text[at + 1 :]}"
    return text


def signed(sign: str) -> Callable[[str], str]:
    def retype(text: str) -> str:
        pieces = list(text)
        for at in range(1, len(text) - 1):
            if text[at] == " " and text[at - 1].isdigit() and text[at + 1].isdigit():
                pieces[at] = sign
        return "".join(pieces)

    return retype


def wide(text: str) -> str:
    return text.translate(FULL_WIDTH)


def zero_width(text: str) -> str:
    return "\u200b".join(text)


def cyrillic(text: str) -> str:
    """A look-alike for the first letter of each word that has another letter to stand by it."""
    return " ".join(
        word[0].translate(CYRILLIC) + word[1:] if word.isascii() and word.isalpha() else word
        for word in text.split(" ")
    )


RETYPED: Final[dict[str, tuple[tuple[str, ...], Callable[[str], str]]]] = {
    "capitals": (tuple(TABLES), str.upper),
    "small letters": (WORDED, str.lower),
    "doubled spaces": (tuple(TABLES), doubled),
    "line break": (NUMBERS, broken),
    "dashes": (("FIN001", "FIN002"), signed("-")),
    "dots": (("FIN001", "FIN002"), signed(".")),
    "full width": (tuple(TABLES), wide),
    "zero width": (tuple(TABLES), zero_width),
    "look-alikes": (("FIN003", "FIN004", "FIN005"), cyrillic),
}


@cache
def linter() -> Linter:
    return Linter(select=["FIN"], strict=True)


def bare(text: str) -> str:
    """Letters and digits only, in one case and width."""
    from linter.normal import NormalText

    return "".join(each for each in NormalText(text).text.casefold() if each.isalnum())


def cases() -> list[object]:
    found: list[object] = []
    for code, name in TABLES.items():
        flags = import_module(f"tests.detectors.{name}").FLAG
        for title, case in flags.items():
            if not isinstance(case, str):
                continue
            if code == "FIN006" and any(each in case for each in CASED):
                continue
            for how, (codes, _) in RETYPED.items():
                if code in codes:
                    found.append(pytest.param(code, case, how, id=f"{code}: {title}, {how}"))
    return found


@pytest.mark.parametrize(("code", "case", "how"), cases())
def test_retyped_is_still_flagged(code: str, case: str, how: str) -> None:
    retype = RETYPED[how][1]
    text, wanted = "", []
    for index, piece in enumerate(case.replace(CLOSE, OPEN).split(OPEN)):
        if index % 2:
            wanted.append(bare(piece))
            text += retype(piece)
        else:
            text += piece
    report = linter().check(Draft(text=text))
    covered = [
        bare(text[each.location.start : each.location.end])
        for each in report.findings
        if each.rule == code
    ]
    assert covered == wanted
