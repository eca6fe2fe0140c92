"""The labelled development drafts, scored by the scorer that comes with them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.accuracy.own import OWN_RULES, own_drafts
from benchmarks.common import labelled_drafts
from linter import Draft, Field, Linter

__all__ = ["run", "scorer"]

ADDRESS_RULES = frozenset({"ADR001", "ADR002"})


def run(data: Path, linter: Linter, *, show: bool) -> None:
    """Print true and false positives, precision and recall by rule, over the rules in force.

    First on the development drafts, then on the test part of our own.
    """
    judge = scorer(data)
    _score(judge, "development drafts", labelled_drafts(data), linter, show=show)
    judgement = {rule.code for rule in linter.rules()} & OWN_RULES
    if judgement:
        _score(judge, "drafts of our own test part", list(own_drafts()), linter, show=show)


def _score(
    judge: ModuleType,
    name: str,
    labelled: list[tuple[dict[str, Any], Draft]],
    linter: Linter,
    *,
    show: bool,
) -> None:
    built = {rule.code for rule in linter.rules()}
    gold: dict[str, Any] = {}
    predictions = {}
    for record, draft in labelled:
        expected = [each for each in record["expect"] if each["code"] in built]
        gold[record["id"]] = {**record, "expect": expected}
        predictions[record["id"]] = _predictions(linter, draft)
    result = judge.score(gold, predictions)
    print(f"\n{len(labelled)} {name}, {len(built)} rules in force")
    print(f"{'rule':9}{'TP':>5}{'FN':>5}{'FP':>5}{'precision':>11}{'recall':>8}")
    for code, measure in [*result["rules"].items(), ("all", result["overall"])]:
        print(
            f"{code:9}{measure['tp']:5}{measure['fn']:5}{measure['fp']:5}"
            f"{_ratio(measure['precision']):>11}{_ratio(measure['recall']):>8}"
        )
    scores = [measure["f1"] for code, measure in result["rules"].items() if code in OWN_RULES]
    if scores:
        macro = sum(each or 0.0 for each in scores) / len(scores)
        print(f"macro-F1 over {len(scores)} judgement rules: {macro:.3f}")
    clean = result["clean"]
    print(
        f"drafts with nothing expected: {clean['drafts']}; "
        f"no false positive in {clean['percent_no_false_positive'] or 0:.1f}%"
    )
    covered, wanted = _address_characters(gold, predictions, judge)
    if wanted:
        print(f"expected characters of addresses covered: {covered / wanted:.3f} of {wanted}")
    if show:
        _list_wrong(gold, predictions, judge)


def _predictions(linter: Linter, draft: Draft) -> list[tuple[str, int | None, int | None]]:
    found = []
    for finding in linter.check(draft).findings:
        place = finding.location
        in_text = place.field is Field.TEXT
        start, end = (place.start, place.end) if in_text else (None, None)
        found.append((finding.rule, start, end))
    return found


def _address_characters(
    gold: dict[str, Any], predictions: dict[str, Any], judge: ModuleType
) -> tuple[int, int]:
    covered = wanted = 0
    for identifier, record in gold.items():
        for expected in record["expect"]:
            if expected["code"] not in ADDRESS_RULES:
                continue
            start, end = judge.places(record["post"]["text"], expected["span"])[0]
            hidden: set[int] = set()
            for code, first, last in predictions[identifier]:
                if code in ADDRESS_RULES and first is not None:
                    hidden.update(range(max(start, first), min(end, last)))
            wanted += end - start
            covered += len(hidden)
    return covered, wanted


def _list_wrong(gold: dict[str, Any], predictions: dict[str, Any], judge: ModuleType) -> None:
    for identifier, record in gold.items():
        text = record["post"]["text"]
        wanted = [(each["code"], judge.places(text, each["span"])) for each in record["expect"]]
        found = predictions[identifier]
        for code, where in wanted:
            if not any(judge.meets(each, code, where) for each in found):
                print(f"  missed {code} in {identifier}: {text!r}")
        for each in found:
            right = any(judge.meets(each, code, where) for code, where in wanted)
            if not right and each[0] not in record["allow"]:
                print(f"  wrong {each[0]} {text[each[1] : each[2]]!r} in {identifier}: {text!r}")


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def scorer(data: Path) -> ModuleType:
    """The scorer that comes with the drafts, as a module."""
    path = data / "drafts" / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
