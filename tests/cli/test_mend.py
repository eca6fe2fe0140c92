"""``--fix`` writes mended copies whole, loses nothing, and tells what is left."""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from pathlib import Path

import pytest

from linter import Draft, Finding, Fix, Report, Safety, Severity, Span, Strip
from linter.cli.mend import Mender
from linter.cli.status import ExitStatus
from linter.finding import Field
from linter.inputs import Entry, read_inputs
from linter.media import read
from linter.pipeline import Linter
from tests.cli.conftest import CARD, ONLY, Run
from tests.conftest import ROOT

PHOTO = ROOT / "examples" / "garden.jpg"
POST = f"my card is {CARD} thanks"
MENDED = "my card is [card number removed] thanks"
OUT = ("--fix", "--output-dir", "out")


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("a.txt", f"{POST}\n".encode(), f"{MENDED}\n".encode()),
        ("a.txt", f"\ufeff{POST}\r\nbye\r\n".encode(), f"\ufeff{MENDED}\r\nbye\r\n".encode()),
        ("a.md", POST.encode("utf-16"), MENDED.encode("utf-16")),
        ("a.txt", b"all well\n\n", b"all well\n\n"),
    ],
    ids=["plain", "BOM and Windows lines", "UTF-16", "nothing to mend"],
)
def test_a_text_keeps_its_encoding_and_line_ends(
    run: Run, tmp_path: Path, name: str, before: bytes, after: bytes
) -> None:
    (tmp_path / name).write_bytes(before)
    result = run("check", name, *ONLY, *OUT)
    assert result.status == ExitStatus.CLEAN
    assert (tmp_path / "out" / name).read_bytes() == after
    assert (tmp_path / name).read_bytes() == before


def test_json_changes_only_where_it_was_mended(run: Run, tmp_path: Path) -> None:
    lines = [
        '{"text":  "a"}',
        json.dumps({"id": 7, "post": {"text": POST, "author": {"bio": "b"}}, "note": "kept"}),
        "",
        "not a draft",
        json.dumps({"text": "b", "first_comment": POST}),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines) + "\n")
    result = run("check", "a.jsonl", *ONLY, *OUT)
    written = (tmp_path / "out" / "a.jsonl").read_text().splitlines()
    assert (written[0], written[2], written[3]) == (lines[0], "", "not a draft")
    assert json.loads(written[1]) == {
        "id": 7,
        "post": {"text": MENDED, "author": {"bio": "b"}},
        "note": "kept",
    }
    assert json.loads(written[4]) == {"text": "b", "first_comment": MENDED}
    assert result.status == ExitStatus.NOT_CHECKED
    assert "mended 2 of 3 drafts. The copies are in out." in result.err


def test_a_list_of_drafts_stays_a_list(run: Run, tmp_path: Path) -> None:
    drafts = [{"text": "a"}, 5, {"text": POST}]
    (tmp_path / "a.json").write_text(json.dumps(drafts))
    run("check", "a.json", *ONLY, *OUT)
    written = json.loads((tmp_path / "out" / "a.json").read_text())
    assert written == [{"text": "a"}, 5, {"text": MENDED}]


def test_standard_input_and_options_are_written_under_plain_names(run: Run, tmp_path: Path) -> None:
    run("check", "-", *ONLY, *OUT, stdin=json.dumps([{"text": POST}]).encode())
    run("check", "--text", POST, *ONLY, *OUT)
    assert json.loads((tmp_path / "out" / "stdin.json").read_text()) == [{"text": MENDED}]
    assert (tmp_path / "out" / "draft.txt").read_text() == MENDED


def test_folders_keep_their_shape(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "b").mkdir(parents=True)
    (tmp_path / "in" / "b" / "a.txt").write_text(POST)
    run("check", "in", *ONLY, *OUT)
    assert (tmp_path / "out" / "b" / "a.txt").read_text() == MENDED


def test_in_place_keeps_permissions_and_links(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(POST)
    os.chmod(tmp_path / "a.txt", 0o640)
    (tmp_path / "link.txt").symlink_to("a.txt")
    run("check", "link.txt", *ONLY, "--fix", "--in-place")
    assert (tmp_path / "a.txt").read_text() == MENDED
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "link.txt").is_symlink()


def test_what_is_left_is_reported(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(POST)
    bio = ("--bio", "Lecturer at the University of West London")
    result = run("check", "a.txt", "--select", "FIN001,DSC001", "--fail-on", "advice", *bio, *OUT)
    assert "DSC001" in result.out
    assert "FIN001" not in result.out
    assert result.status == ExitStatus.FINDINGS
    assert (tmp_path / "out" / "a.txt").read_text() == MENDED


def test_two_files_never_share_a_copy(run: Run, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"{POST} {folder}")
    result = run("check", "one/a.txt", "two/a.txt", *ONLY, *OUT)
    assert result.status == ExitStatus.NOT_CHECKED
    assert "another file’s copy is already at out/a.txt" in result.err
    assert (tmp_path / "out" / "a.txt").read_text() == f"{MENDED} one"


def test_a_copy_never_replaces_its_original(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(POST)
    result = run("check", "a.txt", *ONLY, "--fix", "--output-dir", ".")
    assert result.status == ExitStatus.NOT_CHECKED
    assert "would replace the file itself" in result.err
    assert (tmp_path / "a.txt").read_text() == POST


def test_a_diff_can_be_applied_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"One\n{POST}\nThree\n")
    result = run("check", "a.txt", *ONLY, "--diff")
    assert result.status == ExitStatus.FINDINGS
    assert result.out.splitlines() == [
        "--- a.txt",
        "+++ a.txt",
        "@@ -1,3 +1,3 @@",
        " One",
        f"-{POST}",
        f"+{MENDED}",
        " Three",
    ]
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_diff_of_json_goes_by_field(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "a", "link": "b", "first_comment": POST}))
    result = run("check", "a.jsonl", *ONLY, "--diff")
    assert result.out.startswith("--- a.jsonl, line 1, first_comment\n")


class Located(Linter):
    """Finds every photo that still says where it was taken."""

    def check(self, draft: Draft) -> Report:
        findings = tuple(
            Finding(
                rule="LOC001",
                name="photo-gps",
                clause="7.1",
                severity=Severity.ERROR,
                confidence=1.0,
                message="",
                why="",
                location=Span(Field.ATTACHMENT, attachment=index),
                fixes=(Fix("Clean it", Safety.SAFE, strip=Strip(index)),),
                fingerprint="",
            )
            for index, photo in enumerate(draft.attachments)
            if (source := photo.data or photo.path) and read(source).positions
        )
        return Report(draft, findings, (), True, "uwl", "1")


def mend(paths: list[str], folder: Path | None) -> None:
    linter = Located()
    mender = Mender(linter, folder)
    for item in read_inputs(paths):
        assert isinstance(item, Entry)
        report = mender.take(item, linter.check(item.draft))
        assert report is not None
        assert not report.findings
    mender.end()
    assert not mender.failed


def test_photos_are_cleaned_into_the_folder(tmp_path: Path) -> None:
    mend([str(PHOTO)], tmp_path / "out")
    assert read(PHOTO).positions
    assert not read(tmp_path / "out" / PHOTO.name).positions


def test_photos_of_a_draft_go_where_it_looks_for_them(tmp_path: Path) -> None:
    (tmp_path / "in" / "media").mkdir(parents=True)
    photo = tmp_path / "in" / "media" / "a.jpg"
    photo.write_bytes(PHOTO.read_bytes())
    data = b64encode(PHOTO.read_bytes()).decode()
    attachments = [
        {"path": "media/a.jpg"},
        {"path": str(photo)},
        {"name": "b.jpg", "data": data},
        {"name": "only-a-name.jpg"},
    ]
    draft = {"text": "a", "attachments": attachments}
    (tmp_path / "in" / "a.json").write_text(json.dumps(draft))
    mend([str(tmp_path / "in" / "a.json")], tmp_path / "out")
    written = json.loads((tmp_path / "out" / "a.json").read_text())["attachments"]
    assert [each.get("path") for each in written] == ["media/a.jpg", "a.jpg", None, None]
    assert written[3] == attachments[3]
    assert not read(tmp_path / "out" / "media" / "a.jpg").positions
    assert not read(tmp_path / "out" / "a.jpg").positions
    assert not read(b64decode(written[2]["data"])).positions
    assert read(photo).positions


def test_photos_in_place(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(PHOTO.read_bytes())
    mend([str(photo)], None)
    assert not read(photo).positions
