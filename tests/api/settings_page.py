"""Makes the page of settings from the code: python -m tests.api.settings_page."""

from __future__ import annotations

from pathlib import Path

from api import Settings

PAGE = Path(__file__).resolve().parents[2] / "api" / "deploy" / "settings.md"

_INTRODUCTION = """\
# Settings of the service

Each setting is a variable in the environment (`POSTLINT_` and its name in capitals, lists
with commas) and a key of the TOML file that `POSTLINT_SETTINGS` or `--settings` names. Options of
`postlint serve` win over the environment, and the environment over the file. All are
checked before the service starts; an unknown name is refused.

```toml
# postlint.toml
host = "0.0.0.0"
keys_file = "/etc/postlint/keys.json"
hosts = ["postlint.example.ac.uk"]
workers = 4
```

| setting | default | meaning |
| --- | --- | --- |
"""


def settings_page() -> str:
    rows = [
        f"| `{name}` | {f'`{default}`' if default else ''} | {meaning} |"
        for name, default, meaning in Settings.table()
    ]
    return _INTRODUCTION + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(settings_page(), encoding="utf-8")
