"""Our rules inside a real Presidio AnalyzerEngine, on a blank spaCy pipeline."""

from __future__ import annotations

from typing import Any

import pytest

from linter import Linter
from linter.registry import catalogue

spacy = pytest.importorskip("spacy")
presidio = pytest.importorskip("presidio_analyzer")

from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: E402

from linter.presidio import ENTITIES, PostlintRecognizer, entity_of  # noqa: E402

ADDRESS = "12 Sycamore Gardens, Ealing, W5 3QX"
POST = (
    f"Moved! My new home address is {ADDRESS}. Ring me on 07700 900123, sort code 12-34-56, "
    "account number 12345678, staff no. 10048213, DOB 3 May 1987."
)


class BlankEngine(SpacyNlpEngine):
    """A spaCy pipeline that only cuts words, so that no model is downloaded."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
        self.nlp: dict[str, Any] = {"en": spacy.blank("en")}  # type: ignore[assignment]

    def load(self) -> None:
        pass


def engine(linter: Linter) -> Any:
    registry = presidio.RecognizerRegistry(recognizers=[PostlintRecognizer(linter)])
    return presidio.AnalyzerEngine(
        registry=registry, nlp_engine=BlankEngine(), supported_languages=["en"]
    )


@pytest.fixture(scope="module")
def analyzer() -> Any:
    return engine(Linter(strict=True))


def found(analyzer: Any, text: str, **options: Any) -> dict[str, str]:
    results = analyzer.analyze(text, language="en", **options)
    return {each.entity_type: text[each.start : each.end] for each in results}


def test_finds_what_the_linter_finds(analyzer: Any) -> None:
    entities = found(analyzer, POST)
    assert entities["PHONE_NUMBER"] == "07700 900123"
    assert entities["STAFF_OR_STUDENT_ID"] == "10048213"
    assert entities["DATE_OF_BIRTH"] == "3 May 1987"
    assert ADDRESS in entities["HOME_ADDRESS"]
    assert "12345678" in entities["UK_BANK_ACCOUNT"] or "12-34-56" in entities["UK_BANK_ACCOUNT"]


def test_keeps_to_the_entities_asked_for(analyzer: Any) -> None:
    assert set(found(analyzer, POST, entities=["PHONE_NUMBER"])) == {"PHONE_NUMBER"}


def test_threshold_and_explanation(analyzer: Any) -> None:
    results = analyzer.analyze(
        POST, language="en", score_threshold=0.95, return_decision_process=True
    )
    assert results
    assert all(each.score >= 0.95 for each in results)
    assert all("Clause 7.1" in each.analysis_explanation.textual_explanation for each in results)


def test_offsets_are_of_the_text_as_typed(analyzer: Any) -> None:
    text = "Ring me on \N{FULLWIDTH DIGIT ZERO}7700\u200b 900123 \N{GRINNING FACE}"
    assert found(analyzer, text) == {"PHONE_NUMBER": text[11:-2]}


def test_leaves_alone_what_the_linter_leaves_alone(analyzer: Any) -> None:
    assert found(analyzer, "Clearing hotline: 0800 036 8888, or courses@uwl.ac.uk") == {}
    assert found(analyzer, "") == {}


def test_a_narrow_linter_gives_a_narrow_recogniser() -> None:
    recogniser = PostlintRecognizer(Linter(select=["PII003"]))
    assert recogniser.supported_entities == ["UK_NINO"]
    assert [each.entity_type for each in recogniser.analyze("NI no AB 12 34 56 C")] == ["UK_NINO"]


def test_every_redacting_text_rule_has_a_name_of_its_own() -> None:
    redacting = {
        code
        for code, entry in catalogue().items()
        if entry.fix == "redact" and "text" in entry.reads
    }
    assert set(ENTITIES) == redacting
    assert len(set(ENTITIES.values())) == len(ENTITIES)


def test_a_plug_ins_rule_is_named_by_its_slug() -> None:
    rule = next(rule for rule in Linter(select=["PII001"]).rules())
    from dataclasses import replace

    assert entity_of(replace(rule, code="XYZ001", slug="union-number")) == "UNION_NUMBER"
