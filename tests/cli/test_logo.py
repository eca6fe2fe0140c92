"""``postlint policy logo``: from a picture to a finding, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from benchmarks.pictures.marks import crest, recoloured, wordmark
from linter import Policy
from linter.cli.status import ExitStatus
from linter.pictures import installed
from tests.cli.conftest import Run
from tests.pictures.logos import OURS, picture


@pytest.fixture
def pack(run: Run, tmp_path: Path) -> str:
    """A new pack, in a folder with pictures. Its name is its own, for packs are kept by name."""
    name = f"{tmp_path.name}.toml"
    run("policy", "new", name)
    crest(OURS).save("Our Crest.png")
    wordmark(OURS).save("wordmark.png")
    recoloured(crest(OURS), (255, 255, 255)).save("white.png")
    Image.new("RGB", (300, 300), "navy").save("blank.png")
    crest(OURS).resize((60, 70)).save("tiny.png")
    Path("notes.toml").write_text("", encoding="utf-8")
    return name


def test_registers_lists_and_removes(run: Run, pack: str) -> None:
    where = ("--policy", pack)
    before = Path(pack).read_text(encoding="utf-8")
    added = run("policy", "logo", "add", "Our Crest.png", "--part", "crest", *where)
    assert added.status == ExitStatus.CLEAN
    run("policy", "logo", "add", "wordmark.png", "--part", "wordmark", "--name", "name", *where)
    policy = Policy.load(pack)
    assert [(each.name, each.part) for each in policy.logos] == [
        ("our-crest", "crest"),
        ("name", "wordmark"),
    ]
    with Image.open(policy.logos[0].file) as stored:
        assert stored.mode == "L"
        assert max(stored.size) <= 480
    assert "our-crest: crest" in run("policy", "logo", "list", *where).out
    file = Path(policy.logos[0].file)
    for name in ("our-crest", "name"):
        assert run("policy", "logo", "remove", name, *where).status == ExitStatus.CLEAN
    assert Path(pack).read_text(encoding="utf-8").rstrip() == before.rstrip()
    assert not file.exists()
    assert "No logo" in run("policy", "logo", "list", *where).out


def test_white_on_nothing_is_a_logo_too(run: Run, pack: str) -> None:
    where = ("--policy", pack)
    added = run("policy", "logo", "add", "white.png", "--part", "crest", *where)
    assert added.status == ExitStatus.CLEAN


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("burn",), "Give one of add, list, remove"),
        (("add",), "name the picture"),
        (("add", "wordmark.png"), "say what it shows: crest, wordmark, whole"),
        (("add", "wordmark.png", "--part", "shield"), "Give one of crest, wordmark, whole"),
        (("add", "wordmark.png", "--part", "crest"), "is no crest"),
        (("add", "gone.png", "--part", "crest"), "There is no file gone.png"),
        (("add", "blank.png", "--part", "crest"), "nothing stands out"),
        (("add", "tiny.png", "--part", "crest"), "give one of 120 or more"),
        (("add", "notes.toml", "--part", "crest"), "Save it as JPEG or PNG"),
        (("add", "white.png", "--part", "crest", "--name", "a b"), "is no name for a logo"),
        (("add", "white.png", "--part", "crest", "--policy", "uwl"), "postlint policy new"),
        (("remove",), "name the logo"),
        (("remove", "seal"), "has no logo “seal”. It has: none"),
    ],
)
def test_a_wrong_call_is_refused_in_plain_words(
    run: Run, pack: str, arguments: tuple[str, ...], said: str
) -> None:
    where = () if "--policy" in arguments else ("--policy", pack)
    result = run("policy", "logo", *arguments, *where)
    assert result.status == ExitStatus.NOT_CHECKED
    assert said in result.err


def test_a_name_is_taken_once(run: Run, pack: str) -> None:
    where = ("--policy", pack)
    call = ("policy", "logo", "add", "white.png", "--part", "crest", *where)
    run(*call)
    assert "already" in run(*call).err


def test_what_is_registered_is_found(run: Run, pack: str) -> None:
    where = ("--policy", pack)
    if not installed():
        pytest.skip("needs the extra: pip install 'postlint[pictures]'")
    run("policy", "logo", "add", "Our Crest.png", "--part", "crest", *where)
    picture(crest(OURS), 0.2).save("photo.png")
    result = run("check", "--image", "photo.png", "--select", "BRD001", *where)
    assert result.status == ExitStatus.FINDINGS
    assert "University’s logo" in result.out
