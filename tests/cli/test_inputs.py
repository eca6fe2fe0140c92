"""What ``postlint check`` reads, and what it says of what it cannot read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from linter.cli.status import ExitStatus
from linter.inputs import Refused, read_inputs
from tests.cli.conftest import CARD, ONLY, Result, Run
from tests.conftest import ROOT

POST = f"my card is {CARD}"
PHOTO = ROOT / "examples" / "garden.jpg"


def reports(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.out.splitlines()]


def found(result: Result) -> list[int]:
    return [len(each["findings"]) for each in reports(result)]


@pytest.mark.parametrize("name", ["post.txt", "post.md", "post.TXT", "post"])
def test_a_text_file_is_one_draft(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(f"One\n\n{POST}\n")
    (report,) = reports(run("check", name, *ONLY, "--format", "jsonl"))
    assert report["id"] == name
    location = report["findings"][0]["location"]
    assert (location["start"], location["end"]) == (16, 35)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16"], ids=["UTF-8", "UTF-8 with BOM", "UTF-16"]
)
@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "nameless"])
def test_encodings_with_a_byte_order_mark(
    run: Run, tmp_path: Path, encoding: str, name: str
) -> None:
    text = json.dumps({"text": POST}) if name.startswith("a.j") else f"é {POST}"
    (tmp_path / name).write_bytes(text.encode(encoding))
    assert found(run("check", name, *ONLY, "--format", "jsonl")) == [1]


def test_line_ends_of_windows_keep_their_offsets(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"a\r\n{POST}\r\n".encode())
    (report,) = reports(run("check", "a.txt", *ONLY, "--format", "jsonl"))
    assert report["findings"][0]["location"]["start"] == 3 + POST.index(CARD)


@pytest.mark.parametrize(
    ("name", "text", "findings"),
    [
        ("one.json", json.dumps({"text": POST}, indent=2), [1]),
        ("several.json", json.dumps([{"text": "a"}, {"text": POST}]), [0, 1]),
        ("wrapped.json", json.dumps({"id": "x", "post": {"text": POST}, "expect": []}), [1]),
        ("lines.jsonl", '{"text": "a"}\n\n{"text": "' + POST + '"}', [0, 1]),
        ("wrapped.ndjson", json.dumps({"post": {"text": POST}}), [1]),
    ],
)
def test_json_drafts(run: Run, tmp_path: Path, name: str, text: str, findings: list[int]) -> None:
    (tmp_path / name).write_text(text)
    result = run("check", name, *ONLY, "--format", "jsonl")
    assert found(result) == findings
    assert result.err == ""


def test_a_wrapping_object_names_its_draft(run: Run, tmp_path: Path) -> None:
    lines = [{"id": "outer", "post": {"text": "a"}}, {"id": "o", "post": {"id": "i", "text": "a"}}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)))
    result = run("check", "a.jsonl", *ONLY, "--format", "jsonl")
    assert [each["id"] for each in reports(result)] == ["outer", "i"]


@pytest.mark.parametrize(
    ("stdin", "findings"),
    [
        (POST.encode(), [1]),
        (b"[Thread 1/2] hello", [0]),
        (b"{NEW} courses", [0]),
        (json.dumps({"text": POST}).encode(), [1]),
        (json.dumps({"text": POST}, indent=1).encode(), [1]),
        (json.dumps([{"text": POST}, {"text": "a"}]).encode(), [1, 0]),
        (b'{"text": "a"}\n{"text": "b"}\n', [0, 0]),
        (b"\xef\xbb\xbf" + json.dumps({"text": POST}).encode(), [1]),
        (PHOTO.read_bytes(), [0]),
    ],
)
def test_standard_input_is_read_as_what_it_looks_like(
    run: Run, stdin: bytes, findings: list[int]
) -> None:
    result = run("check", "-", *ONLY, "--format", "jsonl", stdin=stdin)
    assert found(result) == findings


def test_input_format_overrules_looks(run: Run) -> None:
    arguments = ("check", "-", "--format", "jsonl", *ONLY, "--input-format", "text")
    assert found(run(*arguments, stdin=json.dumps({"text": "a"}).encode())) == [0]
    result = run("check", "-", "--input-format", "json", stdin=b"hello")
    assert result.status == ExitStatus.NOT_CHECKED


def test_photos_go_by_ending_and_by_content(run: Run, tmp_path: Path) -> None:
    for name in ("a.jpg", "nameless", "really.txt"):
        (tmp_path / name).write_bytes(PHOTO.read_bytes())
    result = run("check", "a.jpg", "nameless", "really.txt", *ONLY, "--format", "jsonl")
    assert [each["id"] for each in reports(result)] == ["a.jpg", "nameless", "really.txt"]
    assert result.err == ""


def test_a_folder_is_read_in_order_and_strangers_are_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "b").mkdir(parents=True)
    for name in ("c.txt", "b/z.txt", "a.md", ".hidden.txt"):
        (tmp_path / "in" / name).write_text("hello")
    (tmp_path / "in" / "notes.pdf").write_bytes(b"%PDF-1.7")
    result = run("check", "in", *ONLY, "--format", "jsonl")
    assert [each["id"] for each in reports(result)] == ["in/a.md", "in/b/z.txt", "in/c.txt"]
    assert result.err == "postlint: left out 1 file that is no draft (notes.pdf).\n"
    assert result.status == ExitStatus.CLEAN


@pytest.mark.parametrize(("name", "text"), [("a.json", "[]"), ("a.jsonl", ""), ("a.jsonl", "\n\n")])
def test_a_file_without_drafts_is_not_a_clean_one(
    run: Run, tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text)
    result = run("check", name)
    assert result.status == ExitStatus.NOT_CHECKED
    assert result.err == f"postlint: there is no draft in {name}, so nothing was checked.\n"


def test_an_empty_folder_is_not_a_clean_one(run: Run) -> None:
    assert run("check", ".").status == ExitStatus.NOT_CHECKED


def test_a_process_without_standard_input() -> None:
    assert list(read_inputs(["-"], stdin=None)) == [
        Refused("standard input", "there is none here.", "Give a file instead.")
    ]


def test_paths_in_a_draft_are_meant_from_its_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "media").mkdir(parents=True)
    (tmp_path / "in" / "media" / "a.jpg").write_bytes(PHOTO.read_bytes())
    draft = {"text": "a", "attachments": [{"name": "a.jpg", "path": "media/a.jpg"}]}
    (tmp_path / "in" / "draft.json").write_text(json.dumps(draft))
    (report,) = reports(run("check", "in/draft.json", "--select", "LOC001", "--format", "jsonl"))
    assert report["complete"]


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        (b"", "a.txt", "it is empty. Put the post into it."),
        (b" \n", "a.txt", "it is empty"),
        (b"caf\xe9", "a.txt", "not UTF-8 text (byte 4 does not fit). Save it again"),
        (b"\xff\xfea", "a.txt", "not UTF-16 text"),
        (b"a\0b", "a.txt", "it is not a text."),
        (b"a,b", "a.csv", "its columns are not known: “a”, “b”. Say which is which: --columns"),
        (b"PK", "a.xlsx", "it is not an Excel workbook"),
        (b'{"text": "a",}', "a.json", "trailing comma in object at line 1, character 14"),
        (b'{\n "text": "\xc3\xa9" x}', "a.json", "at line 2, character 14"),
        (b'{"text": "a"', "a.json", "this is not valid JSON: input data was truncated."),
        (b"3", "a.json", "a draft must be an object {…}."),
        (b'[{"text": "a"}, 3]', "a.json, draft 2", "a draft must be an object {…}."),
        (b'{"text": "a"}\n\nx', "a.jsonl, line 3", "this is not valid JSON"),
        (b'{"text": "\xe9"}', "a.jsonl, line 1", "not UTF-8 text (byte 11"),
        (b'{"text": "\\ud83d"}', "a.jsonl, line 1", "this is not valid JSON"),
        (b"{}", "a.jsonl, line 1", "there is nothing to check in it. Give it `text`"),
        (b'{"texte": "a"}', "a.jsonl, line 1", "there is no field `texte`"),
        (b'{"text": 5}', "a.jsonl, line 1", "`text`: "),
        (b'{"text": "a", "author": {"bio": 3}}', "a.jsonl, line 1", "`author.bio`"),
        (
            b'{"text": "a", "attachments": [{"name": "a", "alt": "b"}]}',
            "a.jsonl, line 1",
            "there is no field `attachments[0].alt`",
        ),
        (b'{"text": "a", "platform": "fax"}', "a.jsonl, line 1", "`platform`: "),
        (
            b'{"text": "a", "scheduled_at": "soon"}',
            "a.jsonl, line 1",
            "no date and time. Write it as 2026-12-01T09:00:00+00:00.",
        ),
    ],
)
def test_a_bad_record_is_told_by_place_fault_and_mend(
    run: Run, tmp_path: Path, data: bytes, where: str, what: str
) -> None:
    name = where.partition(",")[0]
    (tmp_path / name).write_bytes(data)
    result = run("check", name, *ONLY)
    assert result.status == ExitStatus.NOT_CHECKED
    assert f"postlint: {where}: " in result.err
    assert what in result.err
    assert "Traceback" not in result.err


def test_the_rest_of_a_batch_goes_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": 5}\n{"text": "a"}\nnope\n{"text": "' + POST + '"}\n'
    )
    result = run("check", "gone.txt", "a.jsonl", *ONLY, "--format", "jsonl")
    assert found(result) == [0, 1]
    assert result.status == ExitStatus.NOT_CHECKED
    assert [line.split(": ")[1] for line in result.err.splitlines()] == [
        "gone.txt",
        "a.jsonl, line 1",
        "a.jsonl, line 3",
    ]


def test_text_of_a_draft_is_never_in_a_message(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{{"text": ["{CARD}"]}}\n{{"text": "{CARD}"\n')
    assert CARD not in run("check", "a.jsonl").err


def test_a_file_name_that_is_not_utf8(run: Run, tmp_path: Path) -> None:
    name = "caf\udce9.txt"
    (tmp_path / name).write_text("hello")
    (report,) = reports(run("check", name, *ONLY, "--format", "jsonl"))
    assert report["id"] == "caf\ufffd.txt"


def test_the_shipped_examples(run: Run) -> None:
    folder = ROOT / "examples"
    result = run("check", str(folder), *ONLY, "--format", "jsonl")
    told = result.err.splitlines()
    assert all("read as a schedule" in line or "says the same" in line for line in told), told
    flagged = [each["id"] for each in reports(result) if each["findings"]]
    assert flagged == ["card-number"]
