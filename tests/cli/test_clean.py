"""``postlint clean``: the copy, the proof, and what is never overwritten."""

from __future__ import annotations

from pathlib import Path

from linter.cli.status import ExitStatus
from linter.media import read
from tests.cli.conftest import Run
from tests.conftest import ROOT

PHOTO = ROOT / "examples" / "garden.jpg"


def test_a_copy_is_clean_and_the_photo_untouched(run: Run, tmp_path: Path) -> None:
    before = PHOTO.read_bytes()
    result = run("clean", str(PHOTO), "--output-dir", "out")
    assert result.status == ExitStatus.CLEAN
    assert result.out.splitlines()[0] == f"✓ {PHOTO} → out/garden.jpg"
    assert "position" in result.out
    assert not read(tmp_path / "out" / "garden.jpg").positions
    assert PHOTO.read_bytes() == before


def test_in_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(PHOTO.read_bytes())
    assert run("clean", "a.jpg", "--in-place").out.startswith("✓ a.jpg\n")
    assert not read(tmp_path / "a.jpg").positions
    assert "nothing private" in run("clean", "a.jpg", "--in-place").out


def test_a_folder_of_photos(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("b.jpg", "a.jpg"):
        (tmp_path / "in" / name).write_bytes(PHOTO.read_bytes())
    (tmp_path / "in" / "post.txt").write_text("hello")
    run("clean", "in", "--output-dir", "out")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["a.jpg", "b.jpg"]


def test_what_cannot_be_cleaned_is_told_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "words.jpg").write_text("hello")
    result = run("clean", "gone.jpg", "words.jpg", str(PHOTO), "--output-dir", "out")
    assert result.status == ExitStatus.NOT_CHECKED
    assert "gone.jpg: not cleaned." in result.err
    assert "words.jpg: not cleaned." in result.err
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["garden.jpg"]


def test_nothing_is_overwritten_unasked(run: Run, tmp_path: Path) -> None:
    for name in ("a.jpg", "in/a.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(PHOTO.read_bytes())
    own = run("clean", "a.jpg", "--output-dir", ".")
    assert "would replace the photo itself" in own.err
    assert read(tmp_path / "a.jpg").positions
    two = run("clean", "a.jpg", "in/a.jpg", "--output-dir", "out")
    assert "the copy of a.jpg is already at out/a.jpg" in two.err
    assert two.status == ExitStatus.NOT_CHECKED
