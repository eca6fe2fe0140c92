"""Packs the browser extension: ``python -m tests.extension.pack [FILE.zip]``.

First the modules that the extension shares with the web form are copied over, for a
browser loads nothing from outside the extension's own folder. The same files always
make the same zip.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT: Final = Path(__file__).resolve().parents[2]
EXTENSION: Final = ROOT / "api" / "extension"
COPIES: Final = {
    ROOT / "api" / "static" / "dom.js": EXTENSION / "shared" / "dom.js",
    ROOT / "api" / "static" / "metadata.js": EXTENSION / "shared" / "metadata.js",
    ROOT / "api" / "static" / "icon.svg": EXTENSION / "icons" / "icon.svg",
}
PACKED: Final = {".css", ".html", ".js", ".json", ".png", ".svg"}


def main(argv: Sequence[str] | None = None) -> int:
    """Write the zip and say where it is. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.extension.pack")
    version = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))["version"]
    default = ROOT / "dist" / f"postlint-extension-{version}.zip"
    parser.add_argument("file", type=Path, nargs="?", default=default)
    file: Path = parser.parse_args(argv).file
    for source, copy in COPIES.items():
        copy.write_bytes(source.read_bytes())
    file.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for path in contents():
            # A fixed date and mode, so that the zip depends on nothing but the files.
            entry = ZipInfo(path.relative_to(EXTENSION).as_posix())
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    sys.stdout.write(f"{file}\n")
    return 0


def contents() -> list[Path]:
    """The extension's files, sorted."""
    return sorted(path for path in EXTENSION.rglob("*") if path.suffix in PACKED)


if __name__ == "__main__":
    raise SystemExit(main())
