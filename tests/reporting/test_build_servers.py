"""GitHub's annotations and JUnit's XML: places, escapes, what was not checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from defusedxml import ElementTree

from linter.cli.status import ExitStatus
from tests.cli.conftest import CARD, ONLY, Run


def test_annotations_point_at_lines_and_columns(run: Run, folder: Path) -> None:
    result = run("check", ".", *ONLY, "--format", "github")
    lines = result.out.splitlines()
    assert [each.split("::")[1] for each in lines if "FIN001" in each] == [
        "error file=a post.txt,line=2,endLine=2,col=12,endColumn=31,title=FIN001 payment-card",
        "error file=b.jsonl,line=2,title=FIN001 payment-card",
        "error file=c.csv,line=1,title=FIN001 payment-card",
    ]
    assert [each for each in lines if "file=b.jsonl,line=3,title=not checked::" in each]
    assert all(each.startswith("::") for each in lines)
    assert CARD[:9] not in result.out


@pytest.mark.parametrize("name", ["a,b:c%.txt", "x\n::error::y.txt"])
def test_names_cannot_give_commands(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(f"my card is {CARD}")
    (line,) = run("check", name, *ONLY, "--format", "github").out.splitlines()
    properties = line.split("::")[1]
    escaped = name.replace("%", "%25").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C")
    assert f"file={escaped}," in properties


def test_a_draft_is_a_test(run: Run, folder: Path) -> None:
    result = run("check", ".", *ONLY, "--format", "junit")
    root = ElementTree.fromstring(result.out)
    cases = list(root.iter("testcase"))
    assert root.attrib["tests"] == str(len(cases)) == "6"
    failed = [each for each in cases if each.find("failure") is not None]
    assert root.attrib["failures"] == str(len(failed)) == "3"
    assert root.attrib["errors"] == str(len(list(root.iter("error"))))
    assert failed[0].attrib == {"classname": "a post.txt", "name": "a post.txt"}
    assert "row 2, Message" in (failed[2].find("failure").text or "")
    assert CARD[:9] not in result.out


@pytest.mark.parametrize(
    ("level", "failures", "status"), [("error", 1, 1), ("never", 0, 0), ("warning", 1, 1)]
)
def test_a_test_fails_where_the_command_does(
    run: Run, level: str, failures: int, status: int
) -> None:
    arguments = ("--text", f"my card is {CARD}", *ONLY, "--fail-on", level)
    result = run("check", *arguments, "--format", "junit")
    root = ElementTree.fromstring(result.out)
    assert (root.attrib["failures"], result.status) == (str(failures), status)
    assert "FIN001" in result.out


def test_control_characters_and_marks_are_legal_xml(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"id": '\x1b<&">\n\ufffe', "text": CARD}))
    root = ElementTree.fromstring(run("check", "a.json", *ONLY, "--format", "junit").out)
    (case,) = root.iter("testcase")
    assert case.attrib["name"] == '\ufffd<&">\n\ufffd'


def test_a_long_batch_is_whole(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"post {n}", "text": "fine"}) for n in range(5_000)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    root = ElementTree.fromstring(run("check", "a.jsonl", *ONLY, "--format", "junit").out)
    names = [each.attrib["name"] for each in root.iter("testcase")]
    assert names == [f"post {n}" for n in range(5_000)]


@pytest.mark.parametrize("form", ["sarif", "github", "junit"])
def test_statistics_go_beside_the_report(run: Run, form: str) -> None:
    result = run("check", "--text", CARD, *ONLY, "--format", form, "--statistics")
    assert "1  error    FIN001  payment-card" in result.err
    assert "1  error    FIN001" not in result.out
    assert result.status == ExitStatus.FINDINGS
