"""Text rules on pictures: where a finding points, what is not checked, and what is not done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from linter import Attachment, Draft, Field, Linter, Safety, Verdict
from linter.finding import Unchecked
from linter.offsets import OffsetEncoding
from linter.pictures import Reader
from linter.wire import write_report
from tests.media.making import base, exif_block, london, with_exif
from tests.pictures.drawing import code, encoded, page

LETTER = ("Mrs Edith Ashworth", "7 Bracken Way", "Sidmouth", "EX10 8LT", "tel 07700 900123")


@pytest.fixture(scope="module")
def linter(reader: Reader) -> Linter:
    return Linter(strict=True)


def photo(image: Image.Image, form: str = "PNG") -> Draft:
    return Draft(
        text="Look!", attachments=(Attachment(name="look.png", data=encoded(image, form)),)
    )


def gaps(unchecked: tuple[Unchecked, ...]) -> dict[str, str]:
    """What was not checked, but for what no pack or code of ours could check."""
    usual = ("not built yet", "No logo is registered")
    return {
        each.rule: each.reason
        for each in unchecked
        if not any(reason in each.reason for reason in usual)
    }


def test_findings_point_into_the_picture(linter: Linter) -> None:
    report = linter.check(photo(page(LETTER)))
    found = {each.rule: each for each in report.findings}
    assert {"ADR001", "PII001"} <= set(found)
    place = found["PII001"].location
    assert (place.field, place.attachment) == (Field.OCR, 0)
    assert "\n".join(LETTER)[place.start : place.end] == "07700 900123"
    assert place.box is not None
    left, top, width, height = place.box
    assert 100 < left < 140
    assert 280 < top < 310
    assert 180 < width < 300
    assert 25 < height < 70
    address = found["ADR001"].location
    assert address.box is not None
    assert address.box[3] > 2 * height  # the union of several lines


def test_no_edit_is_offered_for_what_stands_in_a_picture(linter: Linter) -> None:
    draft = photo(page(LETTER))
    report = linter.check(draft)
    assert [each.fixes for each in report.findings if each.location.field is Field.OCR] == [()] * 2
    assert all("blur, cover or crop" in each.why for each in report.findings)
    assert report.apply_fixes(up_to=Safety.ASK) == draft


def test_offsets_of_other_units_leave_pictures_alone(linter: Linter) -> None:
    report = linter.check(photo(page(LETTER)))
    assert write_report(report, OffsetEncoding.UTF_16)


@pytest.mark.parametrize(
    ("payload", "rule"),
    [
        ("WIFI:T:WPA;S:Home;P:Tulip42Harbour!;;", "SEC002"),
        ("geo:51.5012,-0.3051", "LOC003"),
        ("http://192.0.2.4/login", "SEC001"),
        ("tel:+447700900123", "PII001"),
        ("bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "FIN006"),
    ],
)
def test_rules_look_at_codes(linter: Linter, payload: str, rule: str) -> None:
    report = linter.check(photo(code(payload)))
    found = [each.location for each in report.findings if each.rule == rule]
    assert [each.field for each in found] == [Field.QR]
    assert found[0].box is not None


def test_only_rules_that_read_pictures_look_at_words(reader: Reader) -> None:
    claim = "My salary is £41,250 and my mortgage £1,300."
    rules = Linter(select=["FIN005"], strict=True)
    assert rules.check(Draft(text=claim)).findings
    assert not rules.check(photo(page((claim,), letters=30))).findings


def test_a_picture_that_was_not_read_wants_a_second_look(linter: Linter) -> None:
    draft = Draft(
        attachments=(Attachment(name="cut.jpg", data=encoded(page(LETTER), "JPEG")[:4000]),)
    )
    report = linter.check(draft)
    assert gaps(report.unchecked)["OCR"].startswith("Picture 1: It is damaged")
    assert report.verdict is Verdict.REVIEW


def test_a_name_alone_is_not_a_picture(linter: Linter) -> None:
    report = linter.check(Draft(attachments=(Attachment(name="look.png"),)))
    assert "Only its name" in gaps(report.unchecked)["OCR"]


def test_videos_are_said_to_be_unread(linter: Linter) -> None:
    from tests.media.making import film

    report = linter.check(Draft(attachments=(Attachment(name="a.mp4", data=film()),)))
    assert gaps(report.unchecked) == {"OCR": "Picture 1: words in videos are not read."}
    assert report.verdict is Verdict.OK


def test_without_the_extra_the_gap_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.pictures.reader.installed", lambda: False)
    attached = Attachment(name="home.jpg", data=with_exif(exif_block(gps=london())))
    report = Linter().check(Draft(attachments=(attached, Attachment(name="b", data=base("png")))))
    told = gaps(report.unchecked)
    assert set(told) == {"OCR"}
    assert "pip install 'postlint[pictures]'" in told["OCR"]
    assert [each.rule for each in report.findings] == ["LOC001"]
    assert report.complete


def test_without_the_extra_texts_are_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.pictures.reader.installed", lambda: False)
    assert Linter().check(Draft(text="A quiet day.")).complete
    metadata_alone = Linter(select=["LOC"]).check(photo(page(LETTER)))
    assert "OCR" in gaps(metadata_alone.unchecked)  # LOC003 reads pictures
    assert not gaps(Linter(select=["LOC001"]).check(photo(page(LETTER))).unchecked)


def test_all_pictures_of_a_draft_share_their_time(
    linter: Linter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linter.view._PICTURE_SECONDS", 0.0)
    assert "took all the time" in gaps(linter.check(photo(page(LETTER))).unchecked)["OCR"]


def test_a_path_serves_as_well(linter: Linter, tmp_path: Path) -> None:
    path = tmp_path / "letter.png"
    path.write_bytes(encoded(page(LETTER)))
    report = linter.check(Draft(attachments=(Attachment(name="letter.png", path=path),)))
    assert {"ADR001", "PII001"} <= {each.rule for each in report.findings}
