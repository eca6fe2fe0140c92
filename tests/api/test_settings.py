"""Settings: from the environment and a file, and every mistake told at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from api import Settings, SettingsError

from .settings_page import PAGE, settings_page


def test_options_win_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "postlint.toml"
    file.write_text('port = 1\nworkers = 3\nqueue = 9\norigins = ["https://a.example"]\n')
    environ = {"POSTLINT_PORT": "2", "POSTLINT_QUEUE": "8", "POSTLINT_SETTINGS": str(file)}
    settings = Settings.load(environ, port=4, policy=None)
    assert (settings.port, settings.queue, settings.workers) == (4, 8, 3)
    assert settings.origins == ("https://a.example",)


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"POSTLINT_WORKRES": "2"}, "Did you mean workers?"),
        ({"POSTLINT_WORKERS": "two"}, "POSTLINT_WORKERS: must be a whole number"),
        ({"POSTLINT_WORKERS": "0"}, "workers must be at least 1"),
        ({"POSTLINT_METRICS": "maybe"}, "must be yes or no"),
        ({"POSTLINT_ORIGINS": "*"}, "never “*”"),
        ({"POSTLINT_ORIGINS": "https://a.example/path"}, "without a path"),
        ({"POSTLINT_KEYS_FILE": "/nowhere/keys"}, "postlint keys new"),
        ({"POSTLINT_POLICY": "no-such-pack"}, "policy"),
        ({"POSTLINT_LOG_LEVEL": "loud"}, "debug, info"),
        ({"POSTLINT_PORT": "70000"}, "65535"),
    ],
)
def test_a_mistake_is_told_with_its_mend(environ: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError) as told:
        Settings.load(environ)
    assert said in str(told.value)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(SettingsError) as told:
        Settings(workers=0, queue=0)
    assert "workers" in str(told.value)
    assert "queue" in str(told.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("workers = ", "valid TOML"),
        ('workers = "2"', "a whole number"),
        ("nonsense = 1", "no setting 'nonsense'"),
        ('origins = "x"', "a list of texts"),
    ],
)
def test_a_mistake_in_the_file(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "postlint.toml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=said):
        Settings.load({}, file)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        Settings.load({}, tmp_path / "none.toml")


def test_the_page_of_settings_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == settings_page(), (
        "run: python -m tests.api.settings_page"
    )
