"""JSON reports: the schema, the library's own words, one or several, files, workers."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from linter import Linter
from linter.cli.status import ExitStatus
from linter.offsets import OffsetEncoding
from linter.wire import read_draft, report_schema, write_report
from tests.cli.conftest import CARD, ONLY, Run
from tests.conftest import ROOT

EXAMPLES = ROOT / "examples" / "drafts.jsonl"
POST = f"😀 my card is {CARD}"


def test_the_same_draft_gets_the_same_json_from_library_and_command(run: Run) -> None:
    result = run("check", str(EXAMPLES), "--format", "jsonl")
    linter = Linter()
    for line, printed in zip(
        EXAMPLES.read_bytes().splitlines(), result.out.splitlines(), strict=True
    ):
        draft = read_draft(line)
        if not draft.attachments:  # the command finds a photo beside the file that names it
            assert printed == write_report(linter.check(draft)).decode()


def test_reports_fit_the_schema(run: Run) -> None:
    schema = json.loads(run("schema", "report").out)
    assert schema == json.loads(json.dumps(report_schema()))
    validator = jsonschema.Draft202012Validator(schema)
    reports = json.loads(run("check", str(EXAMPLES.parent), "--format", "json").out)
    assert len(reports) == 56
    for report in reports:
        validator.validate(report)


def test_drafts_fit_the_schema(run: Run) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(run("schema", "draft").out))
    for line in EXAMPLES.read_text(encoding="utf-8").splitlines():
        validator.validate(json.loads(line))


def test_json_is_an_object_for_one_draft_and_a_list_for_several(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "a"}\n')
    (tmp_path / "b.jsonl").write_text('{"text": "a"}\n{"text": "b"}\n')
    (tmp_path / "bad.jsonl").write_text('{"text": "a"}\n{"text": 5}\n')
    (tmp_path / "none.jsonl").write_text("1\n2\n")
    assert isinstance(json.loads(run("check", "a.jsonl", "--format", "json").out), dict)
    assert len(json.loads(run("check", "b.jsonl", "--format", "json").out)) == 2
    assert len(json.loads(run("check", "bad.jsonl", "--format", "json").out)) == 1
    assert json.loads(run("check", "none.jsonl", "--format", "json").out) == []


@pytest.mark.parametrize(("encoding", "start"), [("code-point", 13), ("utf-16", 14), ("utf-8", 16)])
def test_offsets_in_the_unit_asked_for(run: Run, encoding: str, start: int) -> None:
    result = run(
        *("check", "--text", POST, *ONLY, "--format", "json", "--offset-encoding", encoding)
    )
    report = json.loads(result.out)
    assert report["offset_encoding"] == encoding
    assert report["findings"][0]["location"]["start"] == start
    assert report["findings"][0]["fixes"][0]["edits"][0]["start"] == start
    assert encoding in set(OffsetEncoding)


def test_output_goes_to_a_file_in_one_step(run: Run, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("old")
    result = run("check", "--text", POST, *ONLY, "--format", "json", "--output", "report.json")
    assert (result.out, result.status) == ("", ExitStatus.FINDINGS)
    assert json.loads((tmp_path / "report.json").read_text())["verdict"] == "block"
    assert [each.name for each in tmp_path.iterdir()] == ["report.json"]


def test_a_run_that_fails_leaves_the_old_output(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Linter, draft: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Linter, "check", broken)
    (tmp_path / "report.txt").write_text("old")
    assert run("check", "--text", "a", "--output", "report.txt").status == ExitStatus.INTERRUPTED
    assert (tmp_path / "report.txt").read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.txt"]


def test_statistics_stay_out_of_json(run: Run) -> None:
    result = run("check", "--text", POST, *ONLY, "--format", "json", "--statistics")
    assert json.loads(result.out)["verdict"] == "block"
    assert "FIN001" in result.err


def test_workers_give_the_same_reports_in_the_same_order(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": f"{n} {POST if n % 3 else ''}"}) for n in range(200)]
    lines.insert(70, "nope")
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    alone = run("check", "many.jsonl", *ONLY, "--format", "jsonl")
    together = run("check", "many.jsonl", *ONLY, "--format", "jsonl", "--jobs", "2")
    assert together == alone
    assert alone.status == ExitStatus.NOT_CHECKED
