"""The language model's reader, on the shipped artefact."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec import structs

from benchmarks.accuracy.own import OWN_RULES, own_drafts
from linter import Draft, Linter, ModelMissing, Policy
from linter.language import Model, model
from linter.language.encoding import encode, spoken, tokenizer


def test_emoji_are_read_out_and_keep_their_place() -> None:
    read, places = spoken("so 😂 good")
    assert read == "so  face with tears of joy  good"
    assert places is not None
    assert places[read.index("joy")] == 3
    assert places[read.index("good")] == 5


def test_long_texts_take_several_windows_that_overlap() -> None:
    text = " ".join(f"word{number}" for number in range(200))
    path = Path(__file__).parent.parent / "models" / "posts" / "artefact" / "tokenizer.json"
    windows = list(encode(text, tokenizer(path), official=False))
    assert len(windows) > 1
    assert windows[1].starts[1] < windows[0].ends[-2]
    assert windows[-1].ends[-2] == len(text)


def test_names_are_whole_words_of_the_text() -> None:
    text = "Lovely to hear Amara Nwosu-Bright speak at the Barbican in London 🎶 today."
    names = {(text[name.start : name.end], name.label) for name in model().read(text).names}
    assert any("Amara Nwosu" in said and label == "PER" for said, label in names)
    assert ("London", "LOC") in names


def test_a_model_without_its_parts_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"labels\.json"):
        Model(tmp_path)


def test_a_missing_model_leaves_its_rules_unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Model:
        raise ModelMissing("posts", "It is not here.")

    monkeypatch.setattr("linter.language.model", missing)
    report = Linter(strict=True).check(Draft(text="Call me on 07700 900123 about the minutes."))
    unchecked = {each.rule for each in report.unchecked}
    assert {"CNF002", "CND001", "REC002"} <= unchecked
    assert not report.complete
    assert "PII001" in {each.rule for each in report.findings}


def test_a_pack_without_levels_says_that_a_rule_did_not_speak() -> None:
    silent = structs.replace(Policy.load(), judgement={})
    text = "Between us: forty posts in professional services will be cut, staff hear on the 9th."
    report = Linter(silent, select=["CNF002"], strict=True).check(Draft(text=text))
    assert [each.rule for each in report.unchecked] == ["CNF002"]
    assert "[judgement]" in report.unchecked[0].reason


def test_the_pipeline_names_and_judges() -> None:
    spacy = pytest.importorskip("spacy")
    assert spacy
    from linter.artefacts import pipeline

    doc = pipeline()("Dr Grace Adeyemi lives in Leeds. She teaches nursing.")
    assert [span.label_ for span in doc.ents][:1] == ["PER"]
    assert len(list(doc.sents)) == 2
    assert set(doc.cats) >= {"hate", "CNF004"}
    assert all(0 <= value <= 1 for value in doc.cats.values())


def test_the_labels_fit_the_rules() -> None:
    path = Path(__file__).parent.parent / "models" / "posts" / "artefact" / "labels.json"
    labels = json.loads(path.read_text(encoding="utf-8"))
    assert set(labels["marks"]) < set(labels["cats"])
    assert len(labels["mix"]) == len(labels["cats"]) == len(labels["shift"])


def test_the_shipped_files_are_those_that_were_measured() -> None:
    folder = Path(__file__).parent.parent / "models" / "posts" / "artefact"
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert {line.split()[1]: line.split()[0] for line in lines} == {
        name: sha256((folder / name).read_bytes()).hexdigest()
        for name in ("gate.npz", "labels.json", "model.onnx", "tokenizer.json")
    }


def test_our_drafts_are_well_formed() -> None:
    counts: dict[str, list[int]] = {}
    for part in ("train", "check", "test"):
        for record, _ in own_drafts(part):
            aim = record["id"].split(":")[0].split("-")[0].upper()
            breach = any(each["code"] == aim for each in record["expect"])
            counts.setdefault(aim, [0, 0])[breach] += 1
    assert set(counts) == OWN_RULES
    for aim, (near_misses, breaches) in counts.items():
        fewest = 100 if aim in {"REP003", "REP004"} else 200
        assert breaches >= fewest, aim
        assert near_misses >= fewest, aim
