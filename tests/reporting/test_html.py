"""The HTML report: self-contained, safe, complete in its counts, bounded in its cards."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from linter import Attachment, Linter
from linter.cli.status import ExitStatus
from linter.inputs import read_inputs
from linter.reporting.html import HtmlWriter
from linter.reporting.thumbnails import thumbnail
from tests.browser.conftest import STANDARDS, axe, browser
from tests.cli.conftest import CARD, ONLY, Run
from tests.conftest import ROOT

__all__ = ["axe", "browser"]


def page(run: Run, *arguments: str) -> str:
    return run("check", *arguments, "--format", "html").out


def test_it_loads_nothing_and_allows_only_its_own_script(run: Run, folder: Path) -> None:
    html = page(run, ".")
    assert "http" not in html.replace("http-equiv", "")
    for kind in ("style", "script"):
        (text,) = [each.split(f"</{kind}>")[0] for each in html.split(f"<{kind}>")[1:]]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in html
    assert " style=" not in html
    assert " onclick=" not in html


def test_every_post_is_counted_and_those_with_findings_are_shown(run: Run, folder: Path) -> None:
    html = page(run, ".", *ONLY)
    assert "3 posts are not to be published yet" in html
    assert html.count("<article") == 3
    assert '<mark class="error">4242 4242 4242 4242<sup>' in html
    assert "[card number removed]" in html
    assert "Could not be read" in html
    assert "b.jsonl, line 3" in html
    assert "row 2, Message" in html


def test_words_of_a_post_are_never_markup(run: Run, tmp_path: Path) -> None:
    hostile = f"<script>alert(1)</script> </p> {CARD} \"'&"
    record = {"id": hostile, "text": hostile, "first_comment": hostile}
    (tmp_path / "a.json").write_text(json.dumps(record))
    html = page(run, "a.json", *ONLY)
    assert html.count("<script>") == 1
    assert "&lt;script&gt;alert(1)" in html


def test_cards_are_bounded_and_the_worst_stay(tmp_path: Path) -> None:
    texts = ["fine", "Call me on 07700 900123", f"card {CARD}"]  # Ofcom's drama number
    lines = [json.dumps({"id": f"p{n}", "text": texts[n % 3]}) for n in range(30)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    linter = Linter(select=["FIN001", "PII001"])
    output = io.StringIO()
    writer = HtmlWriter(output, linter, lambda _: None, most=12)
    for item in read_inputs([str(tmp_path / "a.jsonl")]):
        writer.record(item, linter.check(item.draft))  # type: ignore[arg-type, union-attr]
    writer.end()
    html = output.getvalue()
    assert "30 posts were checked" in html
    assert html.count('<article class="card block"') == 10
    assert html.count('<article class="card review"') == 2
    assert "shows 12 of the 20 posts" in html


def test_a_long_post_is_shortened_between_its_marks(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{'long ' * 10_000}{CARD}{' tail' * 1_000}")
    html = page(run, "a.txt", *ONLY)
    assert "characters left out" in html
    assert html.count("long ") < 300


def test_thumbnails_carry_no_metadata() -> None:
    source = (ROOT / "examples" / "garden.jpg").read_bytes()
    small = thumbnail(Attachment(name="a.jpg", data=source))
    assert small is not None
    data = base64.b64decode(small.url.partition(",")[2])
    image = Image.open(io.BytesIO(data))
    assert max(image.size) <= 360
    assert not image.getexif()
    assert b"Exif" not in data
    assert Image.open(io.BytesIO(source)).getexif()


@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff\xe0broken"])
def test_what_is_no_picture_has_no_thumbnail(data: bytes) -> None:
    assert thumbnail(Attachment(name="a.jpg", data=data)) is None
    assert thumbnail(Attachment(name="a.jpg", path=Path("nowhere.jpg"))) is None


def test_a_photo_is_shown_small(run: Run) -> None:
    html = page(run, str(ROOT / "examples" / "garden.jpg"), "--select", "LOC001")
    assert html.count('src="data:image/jpeg;base64,') == 1
    assert "This photo says where it was taken." in html


def test_accepted_findings_stay_visible(run: Run, tmp_path: Path) -> None:
    found = json.loads(run("check", "--text", CARD, *ONLY, "--format", "json").out)
    (tmp_path / "s.toml").write_text(
        f'[[suppression]]\nfingerprint = "{found["findings"][0]["fingerprint"]}"\n'
        'rule = "FIN001"\nreason = "A test number"\nowner = "Ada"\n'
    )
    result = run("check", "--text", CARD, *ONLY, "--suppressions", "s.toml", "--format", "html")
    assert result.status == ExitStatus.CLEAN
    assert '<li class="finding accepted">' in result.out
    assert "A test number (Ada)" in result.out


@pytest.fixture
def opened(browser: Any, run: Run, folder: Path) -> Iterator[Any]:
    """The report in a browser; what its policy stops, or a script's failure, fails the test."""
    path = folder / "report.html"
    run("check", ".", "--format", "html", "--output", str(path))
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    wrong: list[str] = []
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("console", lambda said: wrong.append(said.text))
    tab.goto(path.as_uri())
    yield tab
    context.close()
    assert wrong == []


def test_axe_finds_nothing(opened: Any, axe: str) -> None:
    opened.evaluate(axe)
    for width, scheme in ((1280, "light"), (1280, "dark"), (320, "light")):
        opened.set_viewport_size({"width": width, "height": 900})
        opened.emulate_media(color_scheme=scheme)
        found = opened.evaluate("tags => axe.run(document, {runOnly: tags})", STANDARDS)
        assert [each["id"] for each in found["violations"]] == [], (width, scheme)
        assert opened.evaluate("document.documentElement.scrollWidth") <= width


def test_filters_narrow_the_cards(opened: Any) -> None:
    cards = opened.locator(".card")
    everything = cards.count()
    opened.select_option("#platform", "x")
    assert cards.locator("visible=true").first.get_attribute("data-platform") == "x"
    assert opened.locator("#count").inner_text() == f"1 of {everything} shown."
    opened.fill("#from", "2031-01-01")
    assert opened.locator("#count").inner_text() == f"0 of {everything} shown."
    opened.get_by_role("button", name="Show all").click()
    opened.wait_for_function("!document.querySelector('.card[hidden]')")
    opened.select_option("#rule", "FIN001")
    rules = opened.locator(".card:not([hidden])").evaluate_all(
        "all => all.map(c => c.dataset.rules)"
    )
    assert len(rules) == 3
    assert all("FIN001" in each.split() for each in rules)


def test_it_is_whole_without_a_script(browser: Any, run: Run, folder: Path) -> None:
    path = folder / "report.html"
    run("check", ".", *ONLY, "--format", "html", "--output", str(path))
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(path.as_uri())
    assert tab.locator(".card").count() == 3
    assert not tab.locator(".filter").is_visible()
    context.close()
