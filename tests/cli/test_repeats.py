"""Drafts that say the same are checked once; every one of them is reported, in order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter import Draft
from linter.cli.repeats import Repeats
from linter.inputs import Blank, Entry, Item
from linter.recognition import InputFormat
from linter.report import Report
from tests.cli.conftest import CARD, ONLY, Run


def entry(text: str, line: int) -> Entry:
    return Entry(Draft(text=text, id=str(line)), "a", Path("a"), InputFormat.JSONL, line=line)


@given(st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=40), st.integers(1, 5))
def test_order_is_kept_and_nothing_is_checked_twice(texts: list[str], ahead: int) -> None:
    items = [
        entry(text, line) if text else Blank(Path("a"), None, b"")
        for line, text in enumerate(texts)
    ]
    asked: list[str] = []

    def check(item: Item) -> Report | None:
        if not isinstance(item, Entry):
            return None
        asked.append(item.draft.text)
        return Report(item.draft, (), (), True, "pack", "1")

    repeats = Repeats()

    def checked() -> list[tuple[Item, Report | None]]:
        waiting = repeats.spared(items)  # a pool reads some items ahead
        out: list[tuple[Item, Report | None]] = []
        while chunk := [each for _, each in zip(range(ahead), waiting, strict=False)]:
            out += [(each, check(each)) for each in chunk]
        return out

    filled = list(repeats.filled(checked()))
    assert [getattr(item, "line", None) for item, _ in filled] == [
        line if text else None for line, text in enumerate(texts)
    ]
    assert [report and report.id for _, report in filled] == [
        str(line) if text else None for line, text in enumerate(texts)
    ]
    assert sorted(asked) == sorted({text for text in texts if text})


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_repeat_gets_its_report(run: Run, tmp_path: Path, jobs: str) -> None:
    texts = [f"my card is {CARD}", "hello", f"my card is {CARD}", "hello", "bye"]
    lines = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    result = run("check", "a.jsonl", *ONLY, "--jobs", jobs, "--format", "jsonl")
    found = [json.loads(line) for line in result.out.splitlines()]
    assert [each["id"] for each in found] == ["0", "1", "2", "3", "4"]
    assert [len(each["findings"]) for each in found] == [1, 0, 1, 0, 0]


def test_a_repeat_in_a_schedule_is_told_and_mended(run: Run, tmp_path: Path) -> None:
    row = f"2099-12-01,my card is {CARD}"
    (tmp_path / "a.csv").write_text(f"Date,Text\n{row}\n{row.replace('01', '02')}\n")
    result = run("check", "a.csv", *ONLY, "--format", "csv")
    assert "a.csv, row 2: it says the same as another post." in result.out.splitlines()[-1]
    run("check", "a.csv", *ONLY, "--fix", "--output-dir", "out")
    assert (tmp_path / "out/a.csv").read_text().count("removed]") == 2


def test_the_account_makes_a_difference(run: Run, tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": "hello", "author": {"handle": "@a"}}),
        json.dumps({"text": "hello", "author": {"handle": "@uwl_official"}}),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    result = run("check", "a.jsonl", "--select", "BRD002", "--format", "jsonl")
    found = [len(json.loads(line)["findings"]) for line in result.out.splitlines()]
    assert found == [0, 1]
