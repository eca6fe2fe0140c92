"""What the photo rules say beyond flag and leave: severity, wording, and honest gaps."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter import Attachment, Draft, Finding, Linter, Report, Severity, Verdict

from .drafts import draft, iptc
from .making import exif_block, film, jpeg, london, rational, with_exif

CODES = ["LOC001", "LOC002", "IMG001", "IMG002", "IPR001"]


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(select=CODES)


def only(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


def at(latitude: tuple[int, ...], longitude: tuple[int, ...], west: bool = False) -> bytes:
    gps = {
        1: (2, "N"),
        2: (5, rational(*latitude)),
        3: (2, "W" if west else "E"),
        4: (5, rational(*longitude)),
    }
    return with_exif(exif_block(gps=gps))


def test_a_home_and_a_campus_weigh_differently(linter: Linter) -> None:
    home = only(linter.check(draft(at((51, 30, 30), (0, 54, 0)))))
    campus = only(linter.check(draft(at((51, 30, 23), (0, 18, 15), west=True))))
    assert home.severity is Severity.ERROR
    assert home.message == "This photo says where it was taken."
    assert campus.severity is Severity.ADVICE
    assert "St Mary’s Road campus" in campus.message


def test_no_place_weighs_less(linter: Linter) -> None:
    empty = only(linter.check(draft(at((0, 0, 0), (0, 0, 0)))))
    nowhere = only(linter.check(draft(at((99, 0, 0), (200, 0, 0)))))
    assert empty.severity is Severity.ADVICE
    assert nowhere.severity is Severity.WARNING


def test_a_finding_repeats_nothing_of_what_was_found(linter: Linter) -> None:
    block = exif_block(exif={0xA430: (2, "Sam Smith"), 0xA431: (2, "4711000123")}, gps=london())
    report = linter.check(draft(with_exif(block)))
    assert {f.rule for f in report.findings} == {"LOC001", "IMG001"}
    said = repr(report.findings)
    for private in ("Sam", "4711000123", "51.5"):
        assert private not in said


def test_the_fix_cleans_the_photo_and_nothing_is_left(linter: Linter) -> None:
    block = exif_block(exif={0xA430: (2, "Sam Smith")}, gps=london())
    report = linter.check(draft(with_exif(block)))
    assert report.verdict is Verdict.BLOCK
    mended = linter.check(report.apply_fixes())
    assert mended.findings == ()
    assert mended.verdict is Verdict.OK


def test_a_film_is_called_a_film(linter: Linter) -> None:
    from .oddities import gopro_track

    assert only(linter.check(draft(gopro_track()))).message.startswith("This video")


@pytest.mark.parametrize("data", [b"", b"%!PS no picture", b"PK\x03\x04"])
def test_what_cannot_be_read_is_unchecked_not_clear(linter: Linter, data: bytes) -> None:
    report = linter.check(Draft(text="x", attachments=(Attachment(name="a.jpg", data=data),)))
    reasons = {gap.rule: gap.reason for gap in report.unchecked}
    assert set(CODES) <= set(reasons)
    assert reasons["LOC001"].startswith("a.jpg is ")
    assert report.verdict is Verdict.REVIEW


def test_a_missing_file_is_unchecked(linter: Linter, tmp_path: Path) -> None:
    attachment = Attachment(name="gone.jpg", path=tmp_path / "gone.jpg")
    report = linter.check(Draft(text="x", attachments=(attachment,)))
    assert "LOC001" in {gap.rule for gap in report.unchecked}


def test_damage_is_a_gap_only_where_nothing_was_found(linter: Linter) -> None:
    damaged = with_exif(exif_block(gps=london())[:40])
    report = linter.check(draft(damaged))
    assert {"LOC001"} <= {gap.rule for gap in report.unchecked}
    report = linter.check(draft(at((51, 30, 30), (0, 54, 0)) + film()[:-40]))
    assert [f.rule for f in report.findings] == ["LOC001"]


def test_two_photos_are_told_apart(linter: Linter) -> None:
    both = Draft(
        text="x",
        attachments=(
            Attachment(name="1.jpg", data=jpeg()),
            Attachment(name="2.jpg", data=iptc({90: "Ealing"})),
        ),
    )
    assert only(linter.check(both)).location.attachment == 1
