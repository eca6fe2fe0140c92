"""Encodings, archives, photos, hostile files, and what a person is told."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from linter.cli.status import ExitStatus
from linter.schedule.media import named
from tests.cli.conftest import CARD, ONLY, Result, Run
from tests.conftest import ROOT
from tests.schedule.examples import FOLDER

POST = f"my card is {CARD}"
PHOTO = ROOT / "examples" / "garden.jpg"  # it has a position
TEXT = (
    f'Text,Posting Time\r\n"Line one\r\n{POST}",2026-12-04 09:00\r\n'
    "Café at noon,2026-12-05 09:00\r\n"
)


def reports(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.out.splitlines()]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (TEXT.encode(), "for Buffer:"),
        (TEXT.encode("utf-8-sig"), "for Buffer:"),
        (TEXT.encode("utf-16"), "(UTF-16)"),
        (TEXT.encode("utf-16-le"), "(UTF-16)"),
        (TEXT.encode("utf-16-be"), "(UTF-16)"),
        (TEXT.encode("cp1252"), "(Windows-1252)"),
        (TEXT.replace(",", ";").encode(), "(semicolon-separated)"),
        (TEXT.replace(",", "\t").encode(), "(tab-separated)"),
        (b"sep=;\r\n" + TEXT.replace(",", ";").encode(), "(semicolon-separated)"),
    ],
    ids=["UTF-8", "BOM", "UTF-16", "UTF-16 LE", "UTF-16 BE", "cp1252", ";", "tab", "sep=;"],
)
def test_ways_to_write_a_schedule(run: Run, tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "a.csv").write_bytes(data)
    result = run("check", "a.csv", *ONLY, "--format", "jsonl")
    assert said in result.err
    first, second = reports(result)
    assert (first["id"], second["id"]) == ("a.csv, row 2", "a.csv, row 3")
    assert [each["location"]["start"] for each in first["findings"]] == [21]
    assert not second["findings"]
    run("check", "a.csv", *ONLY, "--fix", "--output-dir", "out")
    fixed = (tmp_path / "out" / "a.csv").read_bytes()
    encoded = [CARD.encode(e) for e in ("ascii", "utf-16-le", "utf-16-be")]
    assert not any(each in fixed for each in encoded)
    assert fixed[:20] == data[:20]
    assert fixed[-20:] == data[-20:]


REFUSED = {
    "not a text": ("a.csv", b"\x89PNG\r\n\x1a\n\x00\x00", "not a text"),
    "never closed": ("a.csv", b'Text,Date\n"open,2026-12-01\n', "never closed"),
    "columns unknown": ("a.csv", b"a,b\nc,d\n", "--columns"),
    "empty": ("a.csv", b"", "it is empty"),
    "not a workbook": ("a.xlsx", b"PK\x03\x04 nonsense", "not an Excel workbook"),
    "old Excel": ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old format"),
    "not a ZIP": ("a.zip", b"PK", "not a ZIP"),
}


@pytest.mark.parametrize(("name", "data", "said"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_told(
    run: Run, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    result = run("check", name, *ONLY)
    assert result.status is ExitStatus.NOT_CHECKED
    assert said in result.err
    assert "Traceback" not in result.err


def test_days_without_a_post_alarm_nobody(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Date,Text\n2026-12-01,Hello there\n2026-12-02,\n2026-12-03,\n")
    result = run("check", "a.csv", *ONLY, "--format", "csv")
    assert result.status is ExitStatus.CLEAN
    assert result.out.splitlines()[2:] == ["2026-12-02,,,,,", "2026-12-03,,,,,"]
    assert "there is no post in 2 rows, the first of them row 3." in result.err


def test_a_quotation_mark_left_open_far_down(run: Run, tmp_path: Path) -> None:
    rows = "".join(f"2026-12-01,post number {n}\n" for n in range(400))
    (tmp_path / "a.csv").write_text(f'Date,Text\n{rows}2026-12-02,"open\n')
    result = run("check", "a.csv", *ONLY, "--format", "csv")
    assert result.status is ExitStatus.NOT_CHECKED
    assert "in row 402 a quotation mark opens that is never closed" in result.err


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_a_zip_with_photos(run: Run, tmp_path: Path) -> None:
    schedule = b"Text,Image URL,Posting Time\nOur garden,pics/garden.jpg,2026-12-04 09:00\n"
    data = zipped({
        "month/posts.csv": schedule,
        "month/pics/garden.jpg": PHOTO.read_bytes(),
        "month/alone.jpg": PHOTO.read_bytes(),
        "month/post.json": b'{"text": "x", "attachments": [{"path": "pics/garden.jpg"}]}',
        "__MACOSX/month/._posts.csv": b"junk",
    })  # fmt: skip
    (tmp_path / "month.zip").write_bytes(data)
    result = run("check", "month.zip", "--select", "LOC001", "--format", "jsonl")
    read = {each["id"]: [f["rule"] for f in each["findings"]] for each in reports(result)}
    assert read == {
        None: ["LOC001"],
        "month.zip/month/posts.csv, row 2": ["LOC001"],
        "month.zip/month/alone.jpg": ["LOC001"],
    }
    fixed = run("check", "month.zip", "--select", "LOC001", "--fix", "--output-dir", "out")
    assert fixed.status is ExitStatus.CLEAN
    assert (tmp_path / "out/month/month/posts.csv").read_bytes() == schedule
    assert (tmp_path / "out/month/month/pics/garden.jpg").stat().st_size < PHOTO.stat().st_size
    refused = run("check", "month.zip", "--select", "LOC001", "--fix", "--in-place")
    assert "inside a ZIP stays" in refused.err


def test_a_damaged_photo_in_a_zip_is_told_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    rows = f"Text,Photo,Date\nhello there,a.jpg,2099-12-01\n{POST},,2099-12-02\n"
    data = zipped({"posts.csv": rows.encode(), "a.jpg": b"x" * 50, "b.jpg": b"y" * 50})
    for each in (b"a.jpg", b"b.jpg"):  # another content than the checksum says
        at = data.index(each) + len(each)
        data = data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]
    (tmp_path / "a.zip").write_bytes(data)
    result = run("check", "a.zip", *ONLY, "--format", "jsonl")
    read = {each["id"]: (len(each["findings"]), each["complete"]) for each in reports(result)}
    assert read == {"a.zip/posts.csv, row 2": (0, False), "a.zip/posts.csv, row 3": (1, True)}
    assert "a.zip/b.jpg: one of its files is damaged" in result.err
    assert result.status is ExitStatus.NOT_CHECKED


def test_photos_go_where_the_mended_schedule_looks_for_them(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in/pics").mkdir(parents=True)
    (tmp_path / "album").mkdir()
    (tmp_path / "in/pics/one.jpg").write_bytes(PHOTO.read_bytes())
    (tmp_path / "album/two.jpg").write_bytes(PHOTO.read_bytes())
    cells = ("pics/one.jpg", "two.jpg", "../album/two.jpg")
    rows = "".join(f"hello {n},{cell}\n" for n, cell in enumerate(cells))
    (tmp_path / "in/a.csv").write_text(f"Text,Photo\n{rows}")
    call = ("check", "in/a.csv", "--select", "LOC001", "--media", "album", "--fix")
    assert run(*call, "--output-dir", "out").status is ExitStatus.CLEAN
    written = {str(each.relative_to(tmp_path / "out")) for each in (tmp_path / "out").rglob("*.*")}
    assert written == {"a.csv", "pics/one.jpg", "two.jpg"}
    assert run(*call, "--in-place").status is ExitStatus.CLEAN
    assert (tmp_path / "album/two.jpg").stat().st_size < PHOTO.stat().st_size


def test_a_diff_shows_rows(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"Text,Date\n{POST},2099-12-01\n")
    result = run("check", "a.csv", *ONLY, "--diff")
    assert "--- a.csv, row 2, text" in result.out


HOSTILE = {
    "a bomb": (zipped({"posts.csv": b"Text\n" + b"a" * (40 << 20)}), "far more than it should"),
    "a way out": (zipped({"../posts.csv": b"Text\nhello there\n"}), "outside itself"),
    "an absolute path": (zipped({"/etc/posts.csv": b"Text\nhello\n"}), "outside itself"),
}


@pytest.mark.parametrize(("data", "said"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_archive_is_refused(run: Run, tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    result = run("check", "a.zip", *ONLY)
    assert (result.status, said in result.err) == (ExitStatus.NOT_CHECKED, True)


def test_entities_in_a_workbook_are_not_expanded(run: Run, tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    source = zipfile.ZipFile(FOLDER / "calendar.xlsx")
    files = {each: source.read(each) for each in source.namelist()}
    name = "xl/workbook.xml"
    files[name] = bomb + files[name]
    (tmp_path / "a.xlsx").write_bytes(zipped(files))
    result = run("check", "a.xlsx", *ONLY)
    assert result.status is ExitStatus.NOT_CHECKED
    assert "not a workbook that can be read" in result.err


def test_a_damaged_sheet_is_told(run: Run, tmp_path: Path) -> None:
    source = zipfile.ZipFile(FOLDER / "calendar.xlsx")
    files = {each: source.read(each) for each in source.namelist()}
    files["xl/worksheets/sheet1.xml"] = files["xl/worksheets/sheet1.xml"][:-200]
    (tmp_path / "a.xlsx").write_bytes(zipped(files))
    result = run("check", "a.xlsx", *ONLY)
    assert result.status is ExitStatus.NOT_CHECKED
    assert "not a workbook that can be read" in result.err


def test_photos_by_path_by_name_and_by_link(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "Text,Image URL,Posting Time\n"
        "by path,pics/garden.jpg,2026-12-04 09:00\n"
        "by name,GARDEN.jpg,2026-12-04 10:00\n"
        "by link,https://cdn.example/x/garden.jpg?v=2,2026-12-04 11:00\n"
        "nowhere,https://cdn.example/lost.jpg,2026-12-04 12:00\n"
    )
    for folder in ("pics", "elsewhere/deep"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "pics/garden.jpg").write_bytes(PHOTO.read_bytes())
    (tmp_path / "elsewhere/deep/garden.jpg").write_bytes(PHOTO.read_bytes())
    call = ("check", "a.csv", "--select", "LOC001", "--format", "jsonl")
    found = [len(each["findings"]) for each in reports(run(*call))]
    assert found == [1, 0, 0, 0]
    result = run(*call, "--media", "elsewhere")
    assert [len(each["findings"]) for each in reports(result)] == [1, 1, 1, 0]
    assert [each["complete"] for each in reports(result)] == [True, True, True, False]


@pytest.mark.parametrize(
    ("cell", "photos"),
    [
        ("a.jpg", ["a.jpg"]),
        ("a.jpg, b.png", ["a.jpg", "b.png"]),
        ("Smith, garden.jpg", ["Smith, garden.jpg"]),
        ("https://a.example/1.jpg,https://a.example/2.jpg", 2),
        ("https://a.example/1.jpg https://a.example/2.jpg", 2),
        ("a.jpg || b.jpg", ["a.jpg", "b.jpg"]),
        ("", []),
    ],
)
def test_photos_in_a_cell(cell: str, photos: list[str] | int) -> None:
    found = [each.given for each in named(cell)]
    assert len(found) == photos if isinstance(photos, int) else found == photos


def test_formulas_do_no_harm(run: Run, tmp_path: Path) -> None:
    text = '=HYPERLINK("https://evil.example") 4242 4242 4242 4242'
    rows = f'Text,Posting Time\n"{text.replace(chr(34), chr(34) * 2)}",2026-12-04 09:00\n'
    (tmp_path / "a.csv").write_text(rows)
    result = run("check", "a.csv", *ONLY, "--format", "csv")
    _, row = result.out.split("\n", 1)
    assert row.startswith('"=HYPERLINK(""https://evil.example"")')  # theirs stays as it was
    run("check", "a.csv", *ONLY, "--format", "xlsx", "--output", "a.xlsx")
    for sheet in load_workbook("a.xlsx"):
        assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line)


def test_formulas_of_a_workbook_are_kept(run: Run, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Date", "Message", "Length"], ["2026-12-04", POST, "=LEN(B2)"]):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    run("check", "a.xlsx", *ONLY, "--fix", "--output-dir", "out")
    kept = load_workbook(tmp_path / "out/a.xlsx").active
    assert kept is not None
    assert kept["C2"].value == "=LEN(B2)"
    assert CARD not in str(kept["B2"].value)


def test_drafts_from_elsewhere_make_a_table_of_their_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(POST)
    (tmp_path / "b.jsonl").write_text('{"id": "=1+1", "text": "hello"}\nnonsense\n')
    result = run("check", "a.txt", "b.jsonl", *ONLY, "--format", "csv")
    lines = result.out.removeprefix("\ufeff").split("\n")
    assert lines[0].startswith("where,id,postlint verdict")
    assert lines[1].startswith("a.txt,a.txt,block,error FIN001")
    assert any("'=1+1" in line for line in lines)
    assert any("not checked" in line for line in lines)


def test_standard_input_may_be_a_schedule(run: Run) -> None:
    result = run(
        "check", "-", "--input-format", "csv", *ONLY, "--format", "csv", stdin=TEXT.encode()
    )
    assert result.out.replace("\r\n", "\n").startswith("Text,Posting Time,postlint verdict")


def test_columns_are_told_or_given(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"Wording,Nr\n{POST},1\n")
    refused = run("check", "a.csv", *ONLY)
    assert "“Wording”, “Nr”" in refused.err
    result = run("check", "a.csv", *ONLY, "--columns", "text=Wording", "--format", "jsonl")
    assert "Not checked: “Nr”" in result.err
    assert len(reports(result)[0]["findings"]) == 1
