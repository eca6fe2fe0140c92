"""Other tools on the same drafts and tweets, rule by rule, beside ours, in the same run.

Each peer is asked for what it offers of our rules and given its best case: every
UK recogniser of Presidio switched on and, rule by rule, the score threshold that
serves it best on these very drafts. Install them with the extra ``peers``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from benchmarks.accuracy.drafts import scorer
from benchmarks.common import labelled_drafts, tweets
from linter import Draft, Field, Linter

__all__ = ["run"]

THRESHOLDS: Final = (0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 0.99)
PRESIDIO: Final = {
    "CREDIT_CARD": "FIN001",
    "CRYPTO": "FIN006",
    "EMAIL_ADDRESS": "PII002",
    "IBAN_CODE": "FIN002",
    "PHONE_NUMBER": "PII001",
    "UK_DRIVING_LICENCE": "PII006",
    "UK_NHS": "PII004",
    "UK_NINO": "PII003",
    "UK_PASSPORT": "PII005",
    "UK_POSTCODE": "ADR002",
    "UK_VEHICLE_REGISTRATION": "PII008",
}
COMMONREGEX: Final = {
    "btc_addresses": "FIN006",
    "credit_cards": "FIN001",
    "emails": "PII002",
    "phones": "PII001",
    "street_addresses": "ADR001",
}
DATAFOG: Final = {"CREDIT_CARD": "FIN001", "DATE": "PII007", "EMAIL": "PII002", "PHONE": "PII001"}
SCRUBADUB: Final = {
    "credential": "SEC002",
    "credit_card": "FIN001",
    "drivers_licence": "PII006",
    "email": "PII002",
    "national_insurance_number": "PII003",
    "phone": "PII001",
    "postalcode": "ADR002",
    "vehicle_licence_plate": "PII008",
}


@dataclass(frozen=True, slots=True)
class Found:
    """One thing a tool found: our rule code, its place in code points, and its score."""

    code: str
    start: int
    end: int
    score: float = 1.0


Finder = Callable[[str], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Peer:
    name: str
    codes: frozenset[str]
    find: Finder


def run(data: Path) -> None:
    """Print, for each rule that a peer has too, precision, recall and false alarms on tweets."""
    peers = [
        peer
        for make in (
            _presidio,
            _pyap,
            _commonregex,
            _datafog,
            _scrubadub,
            _secrets,
            _better_profanity,
            _alt_profanity,
        )
        if (peer := _installed(make)) is not None
    ]
    linter = Linter()
    labelled = labelled_drafts(data)
    score = scorer(data)
    texts = tweets(data)
    gold = {record["id"]: record for record, _ in labelled}
    ours = {record["id"]: _ours(linter, draft) for record, draft in labelled}
    our_alarms = _per_thousand(((linter.check(Draft(text=text)).findings) for text in texts), texts)
    print("\nBeside other tools: precision / recall on the drafts, posts flagged per 1,000 tweets")
    rows: dict[str, dict[str, str]] = {}
    for peer in peers:
        found = {record["id"]: list(peer.find(draft.text)) for record, draft in labelled}
        in_tweets = [list(peer.find(text)) for text in texts]
        for code in sorted(peer.codes):
            best = _best(score, gold, found, in_tweets, code=code)
            rows.setdefault(code, {})[peer.name] = best
    for code, by_peer in sorted(rows.items()):
        measure = score.score(_only(gold, code), _only_found(ours, code))["overall"]
        line = _line(measure, our_alarms.get(code, 0.0))
        print(f"{code}  postlint {line}")
        for name, text in by_peer.items():
            print(f"        {name:18} {text}")


def _ours(linter: Linter, draft: Draft) -> list[Found]:
    return [
        Found(each.rule, each.location.start, each.location.end)
        for each in linter.check(draft).findings
        if each.location.field is Field.TEXT
        and each.location.start is not None
        and each.location.end is not None
    ]


def _per_thousand(reports: Iterable[Any], texts: list[str]) -> dict[str, float]:
    counts: dict[str, int] = {}
    for findings in reports:
        for code in {each.rule for each in findings}:
            counts[code] = counts.get(code, 0) + 1
    return {code: 1000 * count / len(texts) for code, count in counts.items()}


def _best(
    score: Any,
    gold: dict[str, Any],
    found: dict[str, list[Found]],
    in_tweets: list[list[Found]],
    *,
    code: str,
) -> str:
    """The peer's row at the threshold that gives it the best F1."""
    best: tuple[float, str] = (-1.0, "-")
    for threshold in THRESHOLDS:
        kept = {
            key: [each for each in value if each.score >= threshold] for key, value in found.items()
        }
        measure = score.score(_only(gold, code), _only_found(kept, code))["overall"]
        flagged = sum(
            any(each.code == code and each.score >= threshold for each in tweet)
            for tweet in in_tweets
        )
        f1 = measure["f1"] or 0.0
        if f1 > best[0]:
            best = (f1, _line(measure, 1000 * flagged / len(in_tweets)))
    return best[1]


def _only(gold: dict[str, Any], code: str) -> dict[str, Any]:
    return {
        key: {**record, "expect": [each for each in record["expect"] if each["code"] == code]}
        for key, record in gold.items()
    }


def _only_found(found: dict[str, list[Found]], code: str) -> dict[str, list[tuple[str, int, int]]]:
    return {
        key: [(each.code, each.start, each.end) for each in value if each.code == code]
        for key, value in found.items()
    }


def _line(measure: dict[str, Any], alarms: float) -> str:
    shown = [
        "  -  " if measure[k] is None else f"{measure[k]:.3f}" for k in ("precision", "recall")
    ]
    return f"{shown[0]} / {shown[1]}   {alarms:7.2f}"


def _installed(make: Callable[[], Peer]) -> Peer | None:
    try:
        return make()
    except ImportError as missing:
        print(f"{make.__name__.lstrip('_')}: not measured, {missing} (install the extra `peers`)")
        return None


def _presidio() -> Peer:
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, EntityRecognizer, predefined_recognizers
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    # Its e-mail recogniser would otherwise try to download a list of domain endings.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "en_core_web_sm"}])
    engine.nlp = {"en": spacy.blank("en")}  # type: ignore[assignment,unused-ignore]
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    present = {type(each).__name__ for each in analyzer.registry.recognizers}
    for name in dir(predefined_recognizers):
        kind: Any = getattr(predefined_recognizers, name)
        is_uk = name.startswith(("Uk", "Nhs")) and isinstance(kind, type)
        if is_uk and issubclass(kind, EntityRecognizer) and name not in present:
            analyzer.registry.add_recognizer(kind())
    offered = {
        entity for each in analyzer.registry.recognizers for entity in each.supported_entities
    }
    wanted = sorted(set(PRESIDIO) & offered)

    def find(text: str) -> list[Found]:
        results = analyzer.analyze(text, language="en", entities=wanted, score_threshold=0.0)
        return [Found(PRESIDIO[r.entity_type], r.start, r.end, r.score) for r in results]

    return Peer("presidio-analyzer", frozenset(PRESIDIO[each] for each in wanted), find)


def _pyap() -> Peer:
    import pyap

    def find(text: str) -> list[Found]:
        return [
            Found("ADR001", each.match_start, each.match_end)
            for country in ("GB", "US", "CA")
            for each in pyap.parse(text, country=country)
        ]

    return Peer("pyap", frozenset({"ADR001"}), find)


def _commonregex() -> Peer:
    from commonregex import CommonRegex

    def find(text: str) -> list[Found]:
        parsed = CommonRegex(text)
        return [
            Found(code, at, at + len(value))
            for kind, code in COMMONREGEX.items()
            for value in {str(each).strip() for each in getattr(parsed, kind)}
            if value and (at := text.find(value)) >= 0
        ]

    return Peer("commonregex", frozenset(COMMONREGEX.values()), find)


def _datafog() -> Peer:
    from datafog.engine import scan

    def find(text: str) -> list[Found]:
        entities = scan(text, engine="regex").entities
        return [
            Found(DATAFOG[each.type], each.start, each.end, each.confidence)
            for each in entities
            if each.type in DATAFOG
        ]

    return Peer("datafog", frozenset(DATAFOG.values()), find)


def _scrubadub() -> Peer:
    import scrubadub

    scrubber = scrubadub.Scrubber(locale="en_GB")

    def find(text: str) -> list[Found]:
        return [
            Found(SCRUBADUB[each.type], each.beg, each.end)
            for each in scrubber.iter_filth(text)
            if getattr(each, "type", None) in SCRUBADUB
        ]

    return Peer("scrubadub", frozenset(SCRUBADUB.values()), find)


def _secrets() -> Peer:
    """Without the entropy plug-ins, which are made for code and flag nearly every post."""
    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
    from detect_secrets.core.scan import scan_line
    from detect_secrets.settings import transient_settings

    kinds = {each.__name__ for each in get_mapping_from_secret_type_to_class().values()}
    plugins = [{"name": name} for name in sorted(kinds) if "Entropy" not in name]

    def find(text: str) -> list[Found]:
        with transient_settings({"plugins_used": plugins}):
            values = {each.secret_value for line in text.splitlines() for each in scan_line(line)}
        return [
            Found("SEC002", at, at + len(value))
            for value in values
            if value and (at := text.find(value)) >= 0
        ]

    return Peer("detect-secrets", frozenset({"SEC002"}), find)


def _better_profanity() -> Peer:
    """Asked word by word, which tells the place; whole texts take it a tenth of a second each.

    The few phrases in its list, such as those of two innocent words, are not asked for.
    """
    from better_profanity import profanity

    profanity.load_censor_words()

    @cache
    def swears(word: str) -> bool:
        return bool(profanity.contains_profanity(word))

    def find(text: str) -> list[Found]:
        return [
            Found("REP004", start, end) for start, end in _words(text) if swears(text[start:end])
        ]

    return Peer("better-profanity", frozenset({"REP004"}), find)


def _alt_profanity() -> Peer:
    """A probability for a whole text; the place is its best case, all of the text."""
    from profanity_check import predict_prob

    def find(text: str) -> list[Found]:
        return [Found("REP004", 0, len(text), float(predict_prob([text])[0]))] if text else []

    return Peer("alt-profanity-check", frozenset({"REP004"}), find)


def _words(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield at, at + len(word)
        at += len(word)
