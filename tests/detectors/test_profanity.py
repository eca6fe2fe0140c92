"""REP004's lists: every word is heard by a trigger and read through its usual disguises."""

from __future__ import annotations

import pytest

from detectors._masked_words import Reading, read
from detectors._strong_words import AMBIGUOUS, MILD, SPELLED, SURE
from detectors.profanity import Profanity
from linter.patterns import TriggerSet


def test_every_strong_word_is_heard_by_a_trigger() -> None:
    triggers = TriggerSet([Profanity.triggers])
    spelled = {" ".join(word) for word in SPELLED}
    stretched = {"".join(2 * each for each in word) for word in ("fuck", "shit", "cunt", "twat")}
    deaf = [word for word in SURE | AMBIGUOUS | spelled | stretched if not triggers.match(word)]
    assert sorted(deaf) == []


def test_no_mild_word_reads_as_strong() -> None:
    assert [word for word in sorted(MILD) if read(word)] == []


@pytest.mark.parametrize("word", ["fuck", "shit", "cunt", "bollocks", "wanker", "arsehole"])
def test_any_one_letter_but_the_first_may_be_starred(word: str) -> None:
    for at in range(1, len(word)):
        assert read(f"{word[:at]}*{word[at + 1 :]}") == Reading.MASKED


@pytest.mark.parametrize(
    "word", ["A*A*A", "b****y", "d*mn", "cr*p", "s*x", "su*cide", "c***", "*", "f*", "***", "shi"]
)
def test_what_may_be_milder_is_not_read_as_strong(word: str) -> None:
    assert read(word) == Reading.NONE


@pytest.mark.parametrize(
    "word", ["shiite", "shitake", "scunthorpe", "fuchsia", "twatt", "saltwater"]
)
def test_words_that_hold_or_resemble_a_strong_one(word: str) -> None:
    assert read(word) == Reading.NONE
