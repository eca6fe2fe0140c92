"""The checkpoint: it finds what was checked, forgets what has changed, and tells nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec import structs

from linter.batch.checkpoint import Checkpoint
from linter.batch.exchange import Outcome, Setup
from linter.draft import Attachment, Author, Draft
from linter.errors import LinterError, OptionError
from linter.finding import Unchecked
from linter.pipeline import Linter
from linter.policy import Policy
from tests.cli.conftest import CARD

CANARY = "canary-7f3a9"
SETUP = Setup(Policy.load(), select=("FIN001",))
DRAFT = Draft(text=f"{CANARY}: my card is {CARD}", author=Author(bio=CANARY), link=CANARY)


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """What is found in the draft; its fixes repeat it."""
    report = SETUP.linter().check(DRAFT)
    assert CARD in repr(report.findings)
    return Outcome(report.findings, report.unchecked, report.complete)


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "checkpoint")


@pytest.fixture
def reopened(path: str) -> Iterator[Callable[..., Checkpoint]]:
    """Opens the file anew, with a setup."""
    opened: list[Checkpoint] = []

    def again(setup: Setup = SETUP) -> Checkpoint:
        for each in opened:
            each.close()
        opened[:] = [Checkpoint(path, setup)]
        return opened[0]

    yield again
    for each in opened:
        each.close()


def test_what_was_kept_is_found_again(
    reopened: Callable[..., Checkpoint], outcome: Outcome
) -> None:
    first = reopened()
    clean = Outcome((), outcome.unchecked, complete=True)
    first.keep(first.key(DRAFT), outcome)
    first.keep(first.key(Draft(text="hello")), clean)
    second = reopened()
    assert second.outcome(second.key(DRAFT)) == outcome
    assert second.outcome(second.key(Draft(text="hello"))) == clean
    assert second.reused == 2


@pytest.mark.parametrize(
    "changed",
    [
        structs.replace(DRAFT, text=f"{DRAFT.text}."),
        structs.replace(DRAFT, author=Author()),
        structs.replace(DRAFT, acknowledged=("0123",)),
        structs.replace(DRAFT, attachments=(Attachment(name="a.jpg"),)),
    ],
    ids=["text", "author", "acknowledged", "attachment"],
)
def test_a_changed_draft_is_not_found(
    reopened: Callable[..., Checkpoint], outcome: Outcome, changed: Draft
) -> None:
    checkpoint = reopened()
    checkpoint.keep(checkpoint.key(DRAFT), outcome)
    assert checkpoint.outcome(checkpoint.key(changed)) is None


@pytest.mark.parametrize(
    "setup",
    [
        structs.replace(SETUP, policy=structs.replace(SETUP.policy, version="next")),
        structs.replace(SETUP, policy=structs.replace(SETUP.policy, source="elsewhere")),
        structs.replace(SETUP, select=("FIN",)),
        structs.replace(SETUP, ignore=("FIN002",)),
        structs.replace(SETUP, fingerprint_key=b"secret"),
    ],
    ids=["policy version", "policy", "select", "ignore", "fingerprint key"],
)
def test_another_setup_finds_nothing(
    reopened: Callable[..., Checkpoint], outcome: Outcome, setup: Setup
) -> None:
    checkpoint = reopened()
    checkpoint.keep(checkpoint.key(DRAFT), outcome)
    checkpoint = reopened(setup)
    assert checkpoint.outcome(checkpoint.key(DRAFT)) is None


def test_another_version_finds_nothing(
    reopened: Callable[..., Checkpoint], outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint = reopened()
    checkpoint.keep(checkpoint.key(DRAFT), outcome)
    monkeypatch.setattr("linter.__version__", "99.0")
    checkpoint = reopened()
    assert checkpoint.outcome(checkpoint.key(DRAFT)) is None


def test_a_photo_is_known_by_its_bytes(
    reopened: Callable[..., Checkpoint], outcome: Outcome, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.jpg"
    draft = Draft(attachments=(Attachment(name="photo.jpg", path=photo),))
    checkpoint = reopened()
    assert checkpoint.key(draft) == b""  # it is not there
    checkpoint.keep(b"", outcome)
    assert checkpoint.outcome(b"") is None
    photo.write_bytes(b"one")
    one = checkpoint.key(draft)
    photo.write_bytes(b"two")
    two = checkpoint.key(draft)
    photo.write_bytes(b"one")
    assert checkpoint.key(draft) == one != two


def test_what_was_not_checked_completely_gets_another_chance(
    reopened: Callable[..., Checkpoint],
) -> None:
    checkpoint = reopened()
    key = checkpoint.key(DRAFT)
    checkpoint.keep(key, Outcome((), (Unchecked("FIN001", "It broke off."),), complete=False))
    assert checkpoint.outcome(key) is None


def test_the_file_tells_nothing_of_a_draft(path: str, outcome: Outcome, tmp_path: Path) -> None:
    with closing(Checkpoint(path, SETUP)) as checkpoint:
        checkpoint.keep(checkpoint.key(DRAFT), outcome)
        while_open = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    closed = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    for data in (while_open, closed):
        assert data
        for secret in (CANARY, CARD, outcome.findings[0].fingerprint, "payment-card"):
            assert secret.encode() not in data
    assert [each.name for each in tmp_path.iterdir()] == ["checkpoint"]
    assert (tmp_path / "checkpoint").stat().st_mode & 0o077 == 0


def test_a_sealed_finding_that_was_tampered_with_is_not_believed(
    reopened: Callable[..., Checkpoint], outcome: Outcome, path: str
) -> None:
    with closing(Checkpoint(path, SETUP)) as checkpoint:
        checkpoint.keep(checkpoint.key(DRAFT), outcome)
    with closing(sqlite3.connect(path)) as base:
        base.execute("update drafts set findings = zeroblob(length(findings))")
        base.commit()
    checkpoint = reopened()
    assert checkpoint.outcome(checkpoint.key(DRAFT)) is None


def _text(path: Path) -> None:
    path.write_text('{"text": "the drafts themselves"}\n' * 100)


def _database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("create table somebody_elses (thing)")
        base.commit()


@pytest.mark.parametrize("make", [_text, _database, Path.mkdir])
def test_a_file_of_somebody_else_is_left_alone(path: str, make: Callable[[Path], None]) -> None:
    make(Path(path))
    before = Path(path).is_dir() or Path(path).read_bytes()
    with pytest.raises(OptionError, match="--resume"):
        Checkpoint(path, SETUP)
    assert (Path(path).is_dir() or Path(path).read_bytes()) == before


def test_one_run_at_a_time(reopened: Callable[..., Checkpoint], path: str) -> None:
    reopened()
    with pytest.raises(OptionError, match="in use by another run"):
        Checkpoint(path, SETUP)


def test_a_full_disk_is_told(reopened: Callable[..., Checkpoint], outcome: Outcome) -> None:
    checkpoint = reopened()
    pages = checkpoint._base.execute("pragma page_count").fetchone()[0]
    checkpoint._base.execute(f"pragma max_page_count = {pages}")

    def fill() -> None:
        for number in range(1000):
            checkpoint.keep(checkpoint.key(Draft(text=str(number))), outcome)

    with pytest.raises(LinterError, match="The disk is full"):
        fill()


def test_reports_from_a_checkpoint_are_those_of_a_check(path: str) -> None:
    from linter.batch.engine import one_by_one
    from linter.inputs import Entry
    from linter.recognition import InputFormat

    linter = Linter(SETUP.policy, select=SETUP.select)
    items = [Entry(DRAFT, "a", Path(), InputFormat.TEXT)]
    with closing(Checkpoint(path, SETUP)) as checkpoint:
        first = list(one_by_one(items, linter, checkpoint))
        second = list(one_by_one(items, linter, checkpoint))
        assert checkpoint.reused == 1
    assert first == second == [(items[0], linter.check(DRAFT))]
