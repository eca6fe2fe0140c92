"""SARIF: the official schema, regions, fingerprints, suppressions, what was not checked."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.conftest import CARD, ONLY, Run
from tests.conftest import ROOT
from tests.reporting.conftest import POST

SCHEMA = Path(
    os.environ.get(
        "SARIF_SCHEMA",
        ROOT / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
    )
)


def sarif(run: Run, *arguments: str) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(run("check", *arguments, "--format", "sarif").out)
    return log


@pytest.fixture(scope="module")
def schema() -> Any:
    if not SCHEMA.is_file():
        pytest.skip("needs SARIF's schema (npm install @microsoft/jest-sarif, or SARIF_SCHEMA)")
    return jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("encoding", ["code-point", "utf-16", "utf-8"])
def test_it_fits_the_official_schema(run: Run, folder: Path, schema: Any, encoding: str) -> None:
    log = sarif(run, ".", "--offset-encoding", encoding)
    schema.validate(log)
    assert len(log["runs"][0]["results"]) >= 3
    assert any(result.get("fixes") for result in log["runs"][0]["results"])


def test_it_fits_the_schema_with_nothing_found(run: Run, schema: Any) -> None:
    schema.validate(sarif(run, "--text", "fine"))


@pytest.mark.parametrize(
    ("encoding", "kind", "column"),
    [("code-point", "unicodeCodePoints", 3), ("utf-16", "utf16CodeUnits", 4)],
)
def test_columns_are_in_the_unit_that_is_named(
    run: Run, tmp_path: Path, encoding: str, kind: str, column: int
) -> None:
    (tmp_path / "a.txt").write_text(f"one\n😀 {CARD}", encoding="utf-8")
    run_ = sarif(run, "a.txt", *ONLY, "--offset-encoding", encoding)["runs"][0]
    assert run_["columnKind"] == kind
    place = run_["results"][0]["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "a.txt"},
        "region": {"startLine": 2, "startColumn": column, "endLine": 2, "endColumn": column + 19},
    }


def test_each_kind_of_file_says_where(run: Run, folder: Path) -> None:
    run_ = sarif(run, ".", *ONLY)["runs"][0]
    told = [
        (
            each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            each["locations"][0]["physicalLocation"].get("region", {}).get("startLine"),
            each["locations"][0]["logicalLocations"][0]["fullyQualifiedName"],
        )
        for each in run_["results"]
    ]
    assert told == [
        ("a%20post.txt", 2, "the post"),
        ("b.jsonl", 2, "line 2, the post"),
        ("c.csv", None, "row 2, Message"),
    ]
    prints = {each["partialFingerprints"]["postlint/v1"] for each in run_["results"]}
    assert len(prints) == 1  # the same card everywhere
    (invocation,) = run_["invocations"]
    assert invocation["executionSuccessful"] is False
    (refused,) = [e for e in invocation["toolExecutionNotifications"] if e["level"] == "error"]
    assert refused["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}


def test_rules_say_what_why_and_which_clause(run: Run) -> None:
    run_ = sarif(run, "--text", POST)["runs"][0]
    rules = run_["tool"]["driver"]["rules"]
    assert [each["id"] for each in rules] == sorted(each["id"] for each in rules)
    for each in rules:
        assert each["properties"]["clause"] in each["fullDescription"]["text"]
        assert len(each["help"]["text"]) > 100
    result = next(each for each in run_["results"] if each["ruleId"] == "FIN001")
    assert rules[result["ruleIndex"]]["id"] == "FIN001"


def test_nothing_of_the_draft_is_repeated(run: Run, folder: Path) -> None:
    assert CARD[:9] not in json.dumps(sarif(run, "."))


def test_a_finding_accepted_in_the_draft_is_suppressed(run: Run, tmp_path: Path) -> None:
    found = sarif(run, "--text", POST, *ONLY)["runs"][0]["results"][0]
    print_ = found["partialFingerprints"]["postlint/v1"]
    (tmp_path / "a.json").write_text(json.dumps({"text": POST, "acknowledged": [print_]}))
    (result,) = sarif(run, "a.json", *ONLY)["runs"][0]["results"]
    assert found["suppressions"] == []
    assert result["suppressions"] == [{"kind": "inSource", "status": "accepted"}]
