"""What all measurements share: where the data lies, what they ran on, how they read drafts."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from pathlib import Path
from typing import Any, Final

import msgspec

from linter import Draft

ROOT: Final = Path(__file__).resolve().parent.parent
DATA: Final = Path(os.environ.get("POSTLINT_DATA", ROOT.parent / "shared" / "data"))


def header() -> str:
    """The machine, the interpreter and the commit a measurement was made on."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return (
        f"postlint at {commit or 'unknown commit'}, Python {platform.python_version()}, "
        f"{_processor()}, {os.cpu_count()} cores"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def labelled_drafts(data: Path) -> list[tuple[dict[str, Any], Draft]]:
    """The development drafts: each record with its labels, and its draft."""
    lines = (data / "drafts" / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines if line.strip()]
    return [(record, msgspec.convert(record["post"], Draft)) for record in records]


def tweets(data: Path) -> list[str]:
    """Real tweets (Broad Twitter Corpus, CC BY 4.0), in the file's order, empty ones left out."""
    lines = (data / "tweets" / "tweets.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines if line.strip()]
    return [text for text in texts if text]


def photos(data: Path) -> list[Path]:
    """Real photos (exif-samples, CC BY-SA 4.0), sorted by path."""
    endings = {".jpg", ".jpeg", ".heic", ".heif", ".png", ".tif", ".tiff", ".webp"}
    found = (data / "photos").rglob("*")
    return sorted(path for path in found if path.suffix.lower() in endings)
