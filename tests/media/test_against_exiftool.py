"""ExifTool's verdict and ours, on real photos and on every block that it can write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from linter.media import MediaError, Metadata, clean, read

from .blocks import NO_POSITIONS, OWNERS, PLACES, POSITIONS, RIGHTS
from .judge import Judge, Tags, position_in, private_in
from .making import CONTAINERS, SUFFIX, base

LATITUDE, LONGITUDE = 51.5, 0.9


@dataclass(frozen=True)
class Written:
    """A file ExifTool wrote: what was asked of it, and what it reads back."""

    path: Path
    block: str
    tags: Tags


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge() as running:
        yield running


@pytest.fixture(scope="module")
def real(judge: Judge, photos: Path) -> dict[Path, Tags]:
    files = [p for p in sorted(photos.rglob("*.*")) if not p.name.startswith("README")]
    return judge.tags(*files)


@pytest.fixture(scope="module")
def written(judge: Judge, tmp_path_factory: pytest.TempPathFactory) -> list[Written]:
    folder = tmp_path_factory.mktemp("written")
    asked: dict[Path, str] = {}
    groups = {
        **POSITIONS,
        **NO_POSITIONS,
        **{each: (each,) for each in (*PLACES, *OWNERS, *RIGHTS)},
    }
    for kind in CONTAINERS:
        bare = base(kind)
        for number, (name, arguments) in enumerate(groups.items()):
            path = folder / f"{kind}-{number}.{SUFFIX.get(kind, kind)}"
            path.write_bytes(bare)
            if judge.write(path, *arguments):
                asked[path] = name
    tags = judge.tags(*asked)
    return [Written(path, name, tags[path]) for path, name in asked.items()]


def test_enough_was_written(written: list[Written]) -> None:
    """The generator must not shrink unseen, say with another ExifTool."""
    assert len(written) > 800
    assert {file.block for file in written} >= {*POSITIONS, *PLACES, *OWNERS, *RIGHTS}


def test_real_photos_have_a_position_where_exiftool_says_so(real: dict[Path, Tags]) -> None:
    assert len(real) > 90
    wrong = [
        path.name for path, tags in real.items() if bool(read(path).positions) != position_in(tags)
    ]
    assert wrong == []
    assert sum(position_in(tags) for tags in real.values()) >= 15


def test_real_positions_are_the_same_place(real: dict[Path, Tags]) -> None:
    for path, tags in real.items():
        if "Composite:GPSLatitude" in tags:
            first = read(path).positions[0]
            assert first.latitude == pytest.approx(tags["Composite:GPSLatitude"], abs=1e-6)
            assert first.longitude == pytest.approx(tags["Composite:GPSLongitude"], abs=1e-6)


def test_real_serial_numbers_and_owners(real: dict[Path, Tags]) -> None:
    """Tags with a value that names an owner or numbers a camera; blanks do not."""
    names = ("SerialNumber", "OwnerName", "CameraOwner", "InternalSerialNumber")
    for path, tags in real.items():
        told = [
            str(value).strip(" \0")
            for name, value in tags.items()
            if name.rsplit(":", 1)[-1] in names and str(value).strip(" \0.")
        ]
        if told:
            assert read(path).owners, (path.name, told)


def test_positions_agree_in_every_container(written: list[Written]) -> None:
    wrong = [
        (file.path.name, file.block)
        for file in written
        if bool(read(file.path).positions) != position_in(file.tags)
    ]
    assert wrong == []


def test_positions_are_where_they_were_put(written: list[Written]) -> None:
    for file in written:
        if file.block in POSITIONS and position_in(file.tags):
            found = read(file.path).positions
            assert any(
                abs(p.latitude - LATITUDE) < 1e-3 and abs(abs(p.longitude) - LONGITUDE) < 1e-3
                for p in found
            ), (file.path.name, file.block, found)


@pytest.mark.parametrize(
    ("blocks", "field"), [(PLACES, "places"), (OWNERS, "owners"), (RIGHTS, "rights")]
)
def test_every_block_is_read(written: list[Written], blocks: tuple[str, ...], field: str) -> None:
    missed = [
        (file.path.name, file.block)
        for file in written
        if file.block in blocks and not getattr(read(file.path), field)
    ]
    assert missed == []


def test_nothing_is_a_problem_in_a_sound_file(written: list[Written]) -> None:
    assert [(f.path.name, p) for f in written if (p := read(f.path).problems)] == []


@pytest.mark.parametrize("keep_rights", [True, False])
def test_exiftool_finds_nothing_private_in_a_clean_copy(
    judge: Judge, written: list[Written], tmp_path: Path, keep_rights: bool
) -> None:
    copies: dict[Path, tuple[Written, Metadata]] = {}
    for file in written:
        try:
            cleaned = clean(file.path, keep_rights=keep_rights)
        except MediaError:
            assert file.path.suffix in {".psd", ".xmp"}
            continue
        assert not cleaned.resaved, file.path.name
        assert cleaned.uncleaned == (), file.path.name
        path = tmp_path / file.path.name
        path.write_bytes(cleaned.data)
        copies[path] = file, cleaned.after
    for path, tags in judge.tags(*copies).items():
        file, after = copies[path]
        left = [name for name in private_in(tags) if "CopyrightOwner" not in name]
        assert left == [], (path.name, file.block)
        assert not any(name.endswith((":Error", ":Warning")) for name in tags), (path.name, tags)
        if file.block in RIGHTS:
            assert bool(after.rights) is keep_rights, (path.name, file.block)


def test_real_photos_come_clean(judge: Judge, real: dict[Path, Tags], tmp_path: Path) -> None:
    for number, path in enumerate(real):
        (tmp_path / f"{number}{path.suffix}").write_bytes(clean(path).data)
    for path, tags in judge.tags(*sorted(tmp_path.iterdir())).items():
        assert private_in(tags) == [], path.name
        before = real[list(real)[int(path.stem)]]
        for kept in ("IFD0:Orientation", "IFD0:Copyright", "ICC_Profile:ProfileDescription"):
            if str(before.get(kept, "")).strip():
                assert tags.get(kept) == before[kept], (path.name, kept)
