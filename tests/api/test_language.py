"""Whether the service is ready when its language model is missing, damaged or there."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api import Settings, create_app, lanes
from api.jobs import Failed, Reply, Warmed
from api.language import LanguageState, warm_language
from linter import ModelMissing, artefacts
from linter.language.model import model


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder where models are looked for; empty."""
    monkeypatch.setattr(artefacts, "_FOLDERS", (tmp_path,))
    model.cache_clear()
    return tmp_path


def test_no_folder_is_not_installed(models: Path) -> None:
    assert warm_language() is LanguageState.ABSENT


@pytest.mark.parametrize("files", [(), ("labels.json", "tokenizer.json", "gate.npz", "model.onnx")])
def test_files_missing_or_damaged_do_not_load(models: Path, files: tuple[str, ...]) -> None:
    folder = models / "posts" / "artefact"
    folder.mkdir(parents=True)
    for name in files:
        (folder / name).write_bytes(b"\x00 not a model")
    assert warm_language() is LanguageState.BROKEN


def test_what_is_there_loads() -> None:
    try:
        artefacts.model_path("posts")
    except ModelMissing:
        pytest.skip("the model is not made here: its recipe is models/posts")
    assert warm_language() is LanguageState.LOADED


@pytest.mark.parametrize(
    ("reply", "status", "said"),
    [
        (Warmed(LanguageState.LOADED), 200, "loaded"),
        (Warmed(LanguageState.ABSENT), 200, "not installed"),
        (Warmed(LanguageState.BROKEN), 503, "The language model is there and does not load"),
        (Failed("worker-died", "It broke off."), 503, "A checking process did not start"),
    ],
)
def test_readiness_tells_of_it(
    reply: Reply, status: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer: Future[Reply] = Future()
    answer.set_result(reply)
    monkeypatch.setattr(lanes.Lane, "warm", lambda _: answer)
    response = TestClient(create_app(Settings())).get("/readyz")
    assert response.status_code == status
    assert said in response.text
