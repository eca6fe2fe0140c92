"""postlint's text rules for those who use Microsoft Presidio.

    from linter import Linter
    from linter.presidio import PostlintRecognizer, nlp_engine
    analyzer = AnalyzerEngine(nlp_engine=nlp_engine(), supported_languages=["en"])
    analyzer.registry.add_recognizer(PostlintRecognizer(Linter()))

Needs the package presidio-analyzer; nothing else in postlint imports this module.
Presidio reads bare text, so rules that ask who writes or look at photos stay out:
what is offered is every rule that finds something to redact in a text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

from linter.artefacts import model_path, pipeline
from linter.draft import AccountType, Author, Draft
from linter.finding import Field, Finding
from linter.pipeline import Linter
from linter.rule import FixKind, Rule

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts

__all__ = ["ENTITIES", "PostlintRecognizer", "entity_of", "nlp_engine"]

# Where Presidio has a name for the same thing, that name; so its anonymisers go on working.
ENTITIES: Final[Mapping[str, str]] = {
    "ADR001": "HOME_ADDRESS",
    "ADR002": "HOME_POSTCODE",
    "FIN001": "CREDIT_CARD",
    "FIN002": "IBAN_CODE",
    "FIN003": "UK_BANK_ACCOUNT",
    "FIN004": "CARD_SECURITY_CODE",
    "FIN006": "PAYMENT_HANDLE",
    "LOC003": "LOCATION_LINK",
    "PII001": "PHONE_NUMBER",
    "PII002": "EMAIL_ADDRESS",
    "PII003": "UK_NINO",
    "PII004": "UK_NHS",
    "PII005": "PASSPORT_NUMBER",
    "PII006": "UK_DRIVING_LICENCE",
    "PII007": "DATE_OF_BIRTH",
    "PII008": "UK_VEHICLE_REGISTRATION",
    "PII009": "STAFF_OR_STUDENT_ID",
    "SEC002": "CREDENTIAL",
}

_NAME: Final = "PostlintRecognizer"


def nlp_engine() -> SpacyNlpEngine:
    """postlint's language model as Presidio's NLP engine: it knows names in posts.

    Nothing is downloaded. Raises ModelMissing.
    """
    named = NerModelConfiguration(
        model_to_presidio_entity_mapping={
            "PER": "PERSON",
            "ORG": "ORGANIZATION",
            "LOC": "LOCATION",
        },
        low_score_entity_names=set(),
        labels_to_ignore=[],
    )
    engine = SpacyNlpEngine(
        models=[{"lang_code": "en", "model_name": str(model_path("posts"))}],
        ner_model_configuration=named,
    )
    # Its own loading would look for a package to download.
    engine.nlp = {"en": pipeline()}  # type: ignore[assignment]
    return engine


def entity_of(rule: Rule) -> str:
    """The entity name of a rule: by the table above, else its slug in capitals.

    A plug-in's rule "union-number" becomes "UNION_NUMBER".
    """
    return ENTITIES.get(rule.code) or rule.slug.upper().replace("-", "_")


class PostlintRecognizer(EntityRecognizer):
    """All of a linter's rules that redact text, as one Presidio recogniser.

    One for all of them, because they share a pass over the text and give way to one
    another (a card number is no telephone number).
    linter: decides policy and rules; make it with ``select`` or ``ignore`` for fewer.
    language: the language Presidio is told; the rules are made for English posts.
    account_type: whose post the rules are to suppose; official accounts may give an
      office's lines.
    Scores are the findings' confidences, 0 to 1. A rule that cannot look (its model is
    missing) finds nothing here: check ``Linter.check(...).unchecked`` where that matters.
    """

    def __init__(
        self,
        linter: Linter | None = None,
        *,
        language: str = "en",
        account_type: AccountType = AccountType.PERSONAL,
    ) -> None:
        self._linter = Linter() if linter is None else linter
        self._author = Author(account_type=account_type)
        self._entities = {
            rule.code: entity_of(rule)
            for rule in self._linter.rules()
            if rule.fix is FixKind.REDACT and "text" in rule.reads
        }
        super().__init__(
            supported_entities=sorted(set(self._entities.values())),
            name=_NAME,
            supported_language=language,
        )

    def load(self) -> None:
        """Nothing to load: the linter loads what a text needs when it needs it."""

    def analyze(
        self,
        text: str,
        entities: Sequence[str] | None = None,
        nlp_artifacts: NlpArtifacts | None = None,
    ) -> list[RecognizerResult]:
        """Findings as Presidio results; offsets are code points of ``text``, half open.

        entities: the names wanted; all of them if None or empty.
        nlp_artifacts: not used.
        """
        if not text:
            return []
        report = self._linter.check(Draft(text=text, author=self._author))
        return [
            self._result(finding, finding.location.start, finding.location.end)
            for finding in report.findings
            if finding.rule in self._entities
            and finding.location.field is Field.TEXT
            and finding.location.start is not None
            and finding.location.end is not None
            and (not entities or self._entities[finding.rule] in entities)
        ]

    def _result(self, finding: Finding, start: int, end: int) -> RecognizerResult:
        explanation = AnalysisExplanation(
            recognizer=_NAME,
            original_score=finding.confidence,
            textual_explanation=f"{finding.message} {finding.why}",
        )
        return RecognizerResult(
            entity_type=self._entities[finding.rule],
            start=start,
            end=end,
            score=finding.confidence,
            analysis_explanation=explanation,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: _NAME,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )
