"""The private helpers of the money rules: digit runs, labels, sums, card schemes, wallets."""

from __future__ import annotations

import pytest

from detectors._amounts import value_of
from detectors._cards import scheme_of
from detectors._digits import digit_runs
from detectors._labels import label_before, slips
from detectors._spaces import loose
from detectors._wallets import wallets


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("mine is 6O11 OOO9 ok", ["60110009"]),
        ("call I 07700 900123 I am", ["07700900123"]),
        ("oh double seven 00, treble nine 12", ["0770099912"]),
        ("4012 8888\n8888 1881", ["4012888888881881"]),
        ("abc1234 5678x 9999", ["9999"]),
        ("1234 then 5678", ["1234", "5678"]),
        ("all ill oil", []),
    ],
)
def test_digit_runs(text: str, digits: list[str]) -> None:
    assert [run.digits for run in digit_runs(text)] == digits


def test_a_run_knows_its_layout() -> None:
    (run,) = digit_runs("no 20-29-59 / 6374 8472.")
    assert run.layout == (2, 2, 2, 4, 4)
    assert run.gaps == ("-", "-", " / ", " ")
    assert [part.digits for part in run.parts(6, 6)] == ["202959", "596374"]
    with pytest.raises(IndexError):
        run.part(2, 2)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("sortcode", "srotcode", 1), ("sortcode", "sortcde", 1), ("acc", "act", 1), ("a", "", 1)],
)
def test_slips(one: str, other: str, count: int) -> None:
    assert slips(one, other) == count


def test_a_label_is_read_through_spaces_and_fillers() -> None:
    text = "my s o r t  c o d e is 123456"
    label = label_before(text, text.index("1"), {"sort", "sortcode"})
    assert label is not None
    assert (label.name, text[label.start : label.end]) == ("sortcode", "s o r t  c o d e")
    assert label_before("sort by 123456", 8, {"sort", "sortcode"}) is None


@pytest.mark.parametrize(
    ("money", "value"),
    [
        ("£32k", 32_000),
        ("32,000", 32_000),
        ("£1,234.50", 1234.5),
        ("€3.400", 3400),
        ("12.50 quid", 12.5),
        ("thirty-two grand", 10_000),
        ("£2.4m", 2_400_000),
        ("ten pounds", 100),
    ],
)
def test_value_of(money: str, value: float) -> None:
    assert value_of(money) == pytest.approx(value)


@pytest.mark.parametrize(
    ("digits", "name"),
    [
        ("4" + "0" * 15, "Visa"),
        ("2720" + "0" * 12, "Mastercard"),
        ("2721" + "0" * 12, None),
        ("34" + "0" * 13, "American Express"),
        ("34" + "0" * 14, None),
        ("507865" + "0" * 10, "Verve"),
        ("2200" + "0" * 12, "Mir"),
        ("9780306406157", None),
    ],
)
def test_scheme_of(digits: str, name: str | None) -> None:
    scheme = scheme_of(digits)
    assert (scheme and scheme.name) == name


def test_wallets_tell_proof_from_shape() -> None:
    text = (
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed "
        "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed "
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"
    )
    assert [(each.coin, each.checked) for each in wallets(text)] == [
        ("Ethereum", True),
        ("Ethereum", False),
    ]


def test_loose_leaves_classes_and_escapes() -> None:
    assert loose("a b ?c[ -]d {1,2}") == r"a\s+b\s*c[\s-]d\s{1,2}"
    assert loose(r"\[ x") == r"\[\s+x"
