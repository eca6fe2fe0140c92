"""Every shipped schedule goes through its reader, every writer, and back."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from linter import Linter
from linter.inputs import Entry, read_inputs
from linter.schedule import Added, Post, opened
from linter.schedule.encoding import decode
from linter.schedule.roles import TOOLS as KNOWN
from tests.cli.conftest import Run
from tests.schedule.conftest import Alone
from tests.schedule.examples import DELIMITED, FOLDER, FOUND, TOOLS

RULES = ("--select", "ADR001,FIN003,PII001,LOC004,CNF001", "--fail-on", "never")
DELIMITERS = {"later.csv": ";", "any-tool.tsv": "\t"}


def posts(path: Path) -> list[Post]:
    items = [each for each in read_inputs([str(path)]) if isinstance(each, Entry)]
    return [each.scheduled.post for each in items if each.scheduled is not None]


def table(data: bytes, delimiter: str) -> list[list[str]]:
    """An independent reading, by the standard library."""
    return list(csv.reader(io.StringIO(decode(data).text, newline=""), delimiter=delimiter))


def test_every_tool_has_its_example() -> None:
    assert {tool.name for tool in KNOWN} == set(TOOLS.values()) - {""}
    assert set(TOOLS) | {"december.zip"} == {each.name for each in FOLDER.glob("*.*")}


@pytest.mark.parametrize("name", TOOLS)
def test_it_is_recognised(name: str) -> None:
    schedule = opened(name, (FOLDER / name).read_bytes())
    assert schedule.columns.tool == TOOLS[name]
    assert None not in schedule.columns.roles or name == "any-tool.tsv"  # its Owner is told


@pytest.mark.parametrize("name", TOOLS)
def test_times_are_read(name: str) -> None:
    read = [post.draft.scheduled_at for post in posts(FOLDER / name)]
    assert [at and at.replace(tzinfo=None) for at in read[:2]] == [
        datetime(2026, 12, 5, 9, 0),
        datetime(2026, 12, 7, 18, 30),
    ]


@pytest.mark.parametrize("name", DELIMITED)
def test_csv_gives_the_same_file_back_with_columns_added(
    run: Run, alone: Alone, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out.csv"
    run("check", alone(name), *RULES, "--format", "csv", "--output", str(target))
    before, after = (FOLDER / name).read_bytes(), target.read_bytes()
    delimiter = DELIMITERS.get(name, ",")
    old, new = table(before, delimiter), table(after, delimiter)
    assert [row[: len(old[0])] for row in new] == old
    headless = name == "hootsuite.csv"
    if not headless:
        assert new[0][-4:] == [
            "postlint verdict", "postlint findings", "postlint fixes", "postlint notes",
        ]  # fmt: skip
    said = {number: row[-3] for number, row in enumerate(new, start=1) if row[-3]}
    if not headless:
        del said[1]
    assert {number: text.split()[1] for number, text in said.items()} == {
        row: rule for row, rule, _ in FOUND[name]
    }
    assert all(f"({column})" in said[row] for row, _, column in FOUND[name])


@pytest.mark.parametrize("name", DELIMITED)
def test_every_other_byte_stays(name: str) -> None:
    """What was added, taken away again, leaves the very bytes of the file."""
    source = (FOLDER / name).read_bytes()
    schedule = opened(name, source)
    assert schedule.table.written({}) == source
    numbers = [row.number for row in schedule.table.rows()]
    added = Added(("a", "b"), dict.fromkeys(numbers, ("ADDED-1", "ADDED-2")), 0)
    out = schedule.table.written({}, added)
    encoding = decode(source).encoding
    delimiter = DELIMITERS.get(name, ",")
    tail = f"{delimiter}ADDED-1{delimiter}ADDED-2".encode(encoding)
    assert out.count(tail) == len(numbers)
    assert out.replace(tail, b"") == source


@pytest.mark.parametrize("name", TOOLS)
def test_a_mended_file_is_imported_again(run: Run, alone: Alone, tmp_path: Path, name: str) -> None:
    run("check", alone(name), *RULES, "--fix", "--output-dir", "mended")
    mended = tmp_path / "mended" / name
    old, new = posts(FOLDER / name), posts(mended)
    assert new[0].columns == old[0].columns
    rows = {row for row, _, _ in FOUND[name]}
    pairs = list(zip(old, new, strict=True))
    assert {post.number for post, other in pairs if post.values != other.values} == rows
    cells = [
        (before, after)
        for post, other in pairs
        for before, after in zip(post.values, other.values, strict=True)
        if before != after
    ]
    assert len(cells) == len(FOUND[name])
    assert all("removed]" in after for _, after in cells)
    if name in DELIMITED:
        delimiter = DELIMITERS.get(name, ",")
        before = table((FOLDER / name).read_bytes(), delimiter)
        after = table(mended.read_bytes(), delimiter)
        changed = {n for n, (a, b) in enumerate(zip(before, after, strict=True), 1) if a != b}
        assert changed == rows
    linter = Linter(select=("ADR001", "FIN003", "PII001"))
    assert not any(linter.check(post.draft).findings for post in new)


@pytest.mark.parametrize("name", TOOLS)
def test_a_workbook_with_a_coloured_summary(
    run: Run, alone: Alone, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out.xlsx"
    run("check", alone(name), *RULES, "--format", "xlsx", "--output", str(target))
    book = load_workbook(target)
    assert book.sheetnames[0] == "postlint"
    summary, sheet = book.worksheets
    rows = {row for row, _, _ in FOUND[name]}
    listed = {row[0].value for row in summary.iter_rows() if isinstance(row[0].value, int)}
    unseen = {post.number for post in posts(tmp_path / "given" / name) if post.notes}
    assert listed == rows | unseen
    verdict = sheet.max_column - 3
    colours = {
        number: sheet.cell(number, verdict).fill.fgColor.rgb
        for number in range(1, sheet.max_row + 1)
    }
    clean = {post.number for post in posts(FOLDER / name)} - listed
    assert clean
    assert {colours[n] for n in clean}.isdisjoint(colours[n] for n in listed)
    if name == "hootsuite.csv":  # nothing would tell our columns from its own
        return
    again = [(post.number, post.draft.text) for post in posts(target)]
    assert again == [(post.number, post.draft.text) for post in posts(FOLDER / name)]


def test_a_workbook_keeps_its_looks(run: Run, alone: Alone, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    run("check", alone("calendar.xlsx"), *RULES, "--format", "xlsx", "--output", str(target))
    old = load_workbook(FOLDER / "calendar.xlsx")["December"]
    new = load_workbook(target)["December"]
    for row in old.iter_rows():
        for cell in row:
            twin = new[cell.coordinate]
            assert (twin.value, twin.number_format, twin.font.b) == (
                cell.value,
                cell.number_format,
                cell.font.b,
            )
    assert new.column_dimensions["D"].width == old.column_dimensions["D"].width


def test_a_second_run_replaces_what_the_first_added(run: Run, tmp_path: Path) -> None:
    once, twice = tmp_path / "once.csv", tmp_path / "twice.csv"
    for source, target in ((FOLDER / "hootsuite-with-headers.csv", once), (once, twice)):
        run("check", str(source), *RULES, "--format", "csv", "--output", str(target))
    assert once.read_bytes() == twice.read_bytes()


def test_json_of_a_row_names_it(run: Run) -> None:
    result = run("check", str(FOLDER / "hootsuite.csv"), *RULES, "--format", "jsonl")
    assert f'"id":"{FOLDER / "hootsuite.csv"}, row 3"' in result.out
