"""Registered logos: what the reader sees of them, and what is said where it cannot look."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.pictures.marks import crest, lock_up
from linter import Attachment, Draft, Linter, Policy, PolicyError, Verdict
from linter.pictures import Reader, Words
from linter.pictures.facts import Seen
from linter.pictures.logos.named import named_places
from tests.pictures.logos import OURS, pack, photo, picture, post

NAME = ("University of West London", "UWL")


@pytest.fixture(scope="module")
def linter(reader: Reader) -> Linter:
    return Linter(pack(), select=["BRD001"], strict=True)


@pytest.mark.parametrize(("width", "at"), [(0.3, (0.5, 0.5)), (0.08, (0.2, 0.8))])
def test_the_box_is_where_the_crest_stands(
    linter: Linter, width: float, at: tuple[float, float]
) -> None:
    (found,) = linter.check(post(picture(crest(OURS), width, at=at))).findings
    assert found.location.box is not None
    left, top, across, down = found.location.box
    middle = (left + across / 2, top + down / 2)
    assert middle == pytest.approx((1024 * at[0], 768 * at[1]), abs=6)
    assert across == pytest.approx(1024 * width, rel=0.05)


def test_the_box_is_in_pixels_of_the_original(linter: Linter) -> None:
    large = picture(crest(OURS), 0.2, ground=photo(size=(3072, 2304)))
    (found,) = linter.check(post(large)).findings
    assert found.location.box is not None
    assert found.location.box[2] == pytest.approx(3072 * 0.2, rel=0.05)


def test_two_crests_are_two_findings(linter: Linter) -> None:
    one = picture(crest(OURS), 0.15, at=(0.2, 0.3))
    both = picture(crest(OURS), 0.2, ground=one, at=(0.7, 0.6))
    assert len(linter.check(post(both)).findings) == 2


def test_without_a_registered_logo_it_says_so_and_alarms_nobody(reader: Reader) -> None:
    report = Linter(select=["BRD001"]).check(post(photo()))
    (gap,) = report.unchecked
    assert gap.rule == "BRD001"
    assert "postlint policy logo add" in gap.reason
    assert report.complete
    assert report.verdict is Verdict.OK


def test_without_the_extra_it_says_so_and_alarms_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.pictures.reader.installed", lambda: False)
    report = Linter(pack(), select=["BRD001"]).check(post(picture(crest(OURS), 0.2)))
    (gap,) = report.unchecked
    assert "pip install 'postlint[pictures]'" in gap.reason
    assert report.verdict is Verdict.OK


def test_a_damaged_picture_wants_a_second_look(linter: Linter) -> None:
    whole = post(photo()).attachments[0].data or b""
    cut = Draft(attachments=(Attachment(name="cut.jpg", data=whole[:3000]),))
    report = linter.check(cut)
    assert [gap.rule for gap in report.unchecked] == ["BRD001"]
    assert report.verdict is Verdict.REVIEW


def test_a_file_that_is_gone_is_told_with_its_place(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(
        'extends = "uwl"\n[[logos]]\nname = "a"\npart = "crest"\nfile = "gone.png"\n',
        encoding="utf-8",
    )
    with pytest.raises(PolicyError, match=r"the 1st \[\[logos\]\].*`file`.*policy logo add"):
        Policy.load(str(wrong))


def read(*lines: tuple[tuple[str, tuple[int, int, int, int]], ...]) -> Words:
    text, parts = "", []
    for line in lines:
        for word, box in line:
            start = len(text) + (1 if text else 0)
            separator = ("\n" if line[0][0] is word and text else " ") if text else ""
            text += separator + word
            parts.append(Seen(start, len(text), box))
    return Words(text, tuple(parts))


@pytest.mark.parametrize(
    ("words", "turns"),
    [
        (read((("University", (0, 0, 90, 20)), ("of", (95, 0, 20, 20)))), []),
        (
            read(
                (("University", (10, 0, 90, 20)), ("of", (105, 0, 20, 20))),
                (("West", (10, 25, 40, 20)), ("London", (55, 25, 60, 20))),
            ),
            [0.0],
        ),
        (read((("UWL", (0, 0, 50, 20)), ("Cafe", (60, 0, 50, 20)))), [0.0]),
        (
            read(
                (
                    ("University", (0, 0, 100, 40)),
                    ("of", (110, 20, 30, 30)),
                    ("West", (150, 27, 60, 40)),
                    ("London", (220, 40, 100, 40)),
                )
            ),
            [pytest.approx(10.3, abs=1)],
        ),
    ],
    ids=["half of it", "on two lines", "abbreviated", "rising"],
)
def test_names_are_found_where_they_were_read(words: Words, turns: list[float]) -> None:
    assert [each.turn for each in named_places(words, NAME)] == turns


def test_a_lock_up_among_other_things_is_found_by_its_crest(linter: Linter) -> None:
    found = linter.check(post(picture(lock_up(OURS), 0.5))).findings
    assert any("crest" in each.why for each in found)
