from __future__ import annotations

from pathlib import Path

import pytest

from linter import ModelMissing, artefacts


def test_a_missing_model_is_named_with_its_recipe() -> None:
    with pytest.raises(ModelMissing, match="models/none-such") as caught:
        artefacts.model_path("none-such")
    assert caught.value.model == "none-such"


def test_a_model_is_opened_by_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "posts" / "artefact").mkdir(parents=True)
    monkeypatch.setattr(artefacts, "_FOLDERS", (tmp_path,))
    assert artefacts.model_path("posts") == tmp_path / "posts" / "artefact"
