"""The engine, with small detectors of its own in place of the real ones."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from msgspec import structs

from linter import (
    AccountType,
    Attachment,
    Author,
    DetectorFailed,
    Draft,
    DraftView,
    Field,
    FixKind,
    Hit,
    ImageView,
    Linter,
    ModelMissing,
    OptionError,
    Platform,
    Policy,
    PostError,
    Rule,
    Severity,
    TextView,
    Verdict,
)
from linter import pipeline as engine


def rule(code: str, **more: object) -> Rule:
    return Rule(code, "a-rule", "7.1", "A message.", frozenset({"text"}), **more)  # type: ignore[arg-type]


class Secret:
    """Flags the word secret."""

    rule: ClassVar = rule("ADR001", fix=FixKind.REDACT, noun="word")
    triggers = ("secret",)

    def __init__(self, policy: Policy) -> None:
        self.calls = 0

    def find(self, text: TextView) -> Iterator[Hit]:
        self.calls += 1
        at = text.text.lower().find("secret")
        while at >= 0:
            yield self.rule.at(at, at + 6)
            at = text.text.lower().find("secret", at + 1)


class Narrow(Secret):
    rule: ClassVar = rule("ADR002", yields_to=frozenset({"ADR001"}))


class Crash(Secret):
    rule: ClassVar = rule("FIN001")

    def find(self, text: TextView) -> Iterator[Hit]:
        raise RuntimeError(text.text)


class Slow(Secret):
    rule: ClassVar = rule("FIN002")
    triggers = ("slow",)

    def find(self, text: TextView) -> Iterator[Hit]:
        for at in range(3):
            yield self.rule.at(at, at + 1)


class NoModel(Secret):
    rule: ClassVar = rule("FIN003")
    triggers = ("model",)

    def find(self, text: TextView) -> Iterator[Hit]:
        raise ModelMissing("posts", "Its recipe is models/posts.")
        yield


class Whole:
    rule: ClassVar = rule("DSC001")
    triggers = ("uwl",)

    def __init__(self, policy: Policy) -> None: ...

    def find_in_draft(self, draft: DraftView) -> Iterator[Hit]:
        yield self.rule.whole(field=Field.BIO)


class Picture:
    rule: ClassVar = rule("LOC001", fix=FixKind.STRIP)

    def __init__(self, policy: Policy) -> None: ...

    def find_in_image(self, image: ImageView) -> Iterator[Hit]:
        yield self.rule.whole()


@pytest.fixture
def linter(monkeypatch: pytest.MonkeyPatch) -> Linter:
    detectors = (Secret, Narrow, Crash, Slow, NoModel, Whole, Picture)
    types = {each.rule.code: each for each in detectors}
    monkeypatch.setattr(engine, "detector_types", lambda: types)
    return Linter()


def codes(linter: Linter, draft: Draft) -> list[str]:
    return [each.rule for each in linter.check(draft).findings]


def test_a_rule_runs_only_where_its_trigger_occurs(linter: Linter) -> None:
    report = linter.check(Draft(text="Nothing here.", first_comment="Nor here."))
    assert (report.findings, report.verdict, report.complete) == ((), Verdict.OK, True)
    plan = linter._prepare()
    secret, _ = plan.texts[0]
    assert isinstance(secret, Secret)
    assert secret.calls == 0


def test_a_rule_may_ask_for_digits(linter: Linter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Secret, "min_digits", 3, raising=False)
    chosen = Linter(select=["ADR001"])
    assert codes(chosen, Draft(text="a secret, 12")) == []
    assert codes(chosen, Draft(text="a secret, 1 2 3")) == ["ADR001"]


def test_a_trigger_may_need_several_patterns(
    linter: Linter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Secret, "triggers", (("secret", "park"),))
    chosen = Linter(select=["ADR001"])
    assert codes(chosen, Draft(text="a secret")) == []
    assert codes(chosen, Draft(text="a park, a secret")) == ["ADR001"]


def test_findings_point_into_the_original(linter: Linter) -> None:
    text = "😀 a s\u200becret"
    finding = linter.check(Draft(text=text)).findings[0]
    assert text[finding.location.start : finding.location.end] == "s\u200becret"
    assert finding.location.field is Field.TEXT


def test_every_text_of_a_draft_is_linted(linter: Linter) -> None:
    attachments = (Attachment(name="secret.jpg", alt_text="a secret"),)
    draft = Draft(
        "secret", first_comment="secret", link="http://secret.uk", attachments=attachments
    )
    places = {
        (each.location.field, each.location.attachment)
        for each in linter.check(draft).findings
        if each.rule == "ADR001"
    }
    assert places == {
        (Field.TEXT, None),
        (Field.FIRST_COMMENT, None),
        (Field.LINK, None),
        (Field.ALT_TEXT, 0),
        (Field.ATTACHMENT, 0),
    }


def test_a_crash_is_unchecked_and_says_nothing_of_the_draft(linter: Linter) -> None:
    report = linter.check(Draft(text="my secret"))
    assert [each.rule for each in report.findings] == ["ADR001"]
    gap = next(each for each in report.unchecked if each.rule == "FIN001")
    assert gap.reason == "This check failed (RuntimeError)."
    assert not report.complete


def test_a_gap_that_matters_turns_ok_into_review(linter: Linter) -> None:
    report = linter.check(Draft(text="the model"))
    assert (report.findings, report.verdict) == ((), Verdict.REVIEW)
    assert "recipe" in next(each.reason for each in report.unchecked if each.rule == "FIN003")


def test_a_slow_rule_is_stopped(linter: Linter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_BUDGET", -1.0)
    report = linter.check(Draft(text="slow"))
    assert len(report.findings) == 1
    assert "too long" in next(each.reason for each in report.unchecked if each.rule == "FIN002")


def test_strict_raises_and_names_the_rule(linter: Linter) -> None:
    strict = Linter(strict=True)
    with pytest.raises(DetectorFailed, match="FIN001") as caught:
        strict.check(Draft(text="my secret"))
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_a_finding_yields_to_a_wider_rule(linter: Linter) -> None:
    assert "ADR002" not in codes(linter, Draft(text="secret"))
    assert codes(Linter(select=["ADR002"]), Draft(text="secret")) == ["ADR002"]


def test_draft_rules_hear_triggers_in_the_bio(linter: Linter) -> None:
    assert codes(linter, Draft(text="hello", author=Author(bio="UWL"))) == ["DSC001"]
    assert codes(linter, Draft(text="hello")) == []


def test_image_rules_see_each_attachment(linter: Linter) -> None:
    attachments = (Attachment(data=b"a"), Attachment(data=b"b"))
    report = linter.check(Draft(attachments=attachments))
    assert [each.location.attachment for each in report.findings] == [0, 1]
    assert report.findings[1].fixes[0].strip is not None


def test_select_and_ignore_take_beginnings(linter: Linter) -> None:
    assert {each.code for each in Linter(select=["adr"]).rules()} == {"ADR001", "ADR002"}
    assert "ADR002" not in {each.code for each in Linter(ignore=["ADR002"]).rules()}


@pytest.mark.parametrize("code", ["XYZ", "", "ADR0011"])
def test_unknown_codes_are_refused(code: str) -> None:
    with pytest.raises(OptionError, match="postlint rules"):
        Linter(select=[code])


def test_fingerprint_survives_edits_elsewhere_and_acknowledges(linter: Linter) -> None:
    first = linter.check(Draft(text="my SECRET")).findings[0]
    later = Draft(text="now, my secret!", acknowledged=(first.fingerprint,))
    report = linter.check(later)
    assert report.findings[0].acknowledged
    assert report.findings[0].fingerprint == first.fingerprint


def test_fingerprint_depends_on_the_key(linter: Linter) -> None:
    draft = Draft(text="secret")
    one, other = Linter(), Linter(fingerprint_key=b"k")
    assert one.check(draft).findings[0].fingerprint != other.check(draft).findings[0].fingerprint


def test_policy_sets_the_severity(linter: Linter) -> None:
    policy = linter.policy
    rules = {
        **policy.rules,
        "ADR001": structs.replace(policy.rules["ADR001"], severity=Severity.ADVICE),
    }
    mild = Linter(structs.replace(policy, rules=rules), select=["ADR001"])
    report = mild.check(Draft(text="secret"))
    assert report.findings[0].severity is Severity.ADVICE
    assert report.verdict is Verdict.OK


def test_fixes_apply(linter: Linter) -> None:
    report = Linter(select=["ADR001"]).check(Draft(text="my secret, a secret"))
    fixed = report.apply_fixes()
    assert fixed.text == "my [word removed], a [word removed]"


def test_many_are_checked_lazily_and_in_order(linter: Linter) -> None:
    taken = []

    def drafts() -> Iterator[Draft]:
        for number in range(3):
            taken.append(number)
            yield Draft(text="x", id=str(number))

    reports = linter.check_many(drafts())
    assert next(reports).id == "0"
    assert taken == [0]
    assert [each.id for each in reports] == ["1", "2"]


def test_threads_share_a_linter(linter: Linter) -> None:
    results: list[int] = []

    def work() -> None:
        results.extend(len(linter.check(Draft(text="a secret")).findings) for _ in range(50))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert results == [1] * 200


def test_an_empty_draft_is_refused() -> None:
    with pytest.raises(PostError, match="nothing to check"):
        Draft()


def test_plain_strings_and_lists_are_welcome() -> None:
    draft = Draft(
        text="a",
        platform="x",
        author=Author(account_type="official"),
        attachments=[Attachment(name="b")],
    )
    assert draft.platform is Platform.X
    assert draft.author.account_type is AccountType.OFFICIAL
    assert draft.attachments == (Attachment(name="b"),)
    with pytest.raises(PostError, match="linkedin"):
        Draft(text="a", platform="myspace")


def test_data_and_path_together_are_refused(tmp_path: object) -> None:
    with pytest.raises(PostError, match="both"):
        Attachment(path=tmp_path, data=b"x")  # type: ignore[arg-type]


def test_rules_not_built_yet_are_listed_and_do_not_alarm(linter: Linter) -> None:
    report = linter.check(Draft(text="hello"))
    unbuilt = {each.rule for each in report.unchecked}
    assert "CND001" in unbuilt
    assert "LOC002" not in unbuilt, "image rules are listed only where there is an image"
    assert report.complete
