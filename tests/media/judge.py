"""ExifTool, kept running: the judge of what a file holds. Tests alone use it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

Tags = dict[str, Any]

POSITION = ("Latitude", "GPSCoordinates", "LocationInformation")
NO_REASON = "needs ExifTool (Debian package libimage-exiftool-perl)"


class Judge:
    """One resident process; answers come back between ``{ready}`` marks."""

    def __init__(self) -> None:
        program = shutil.which("exiftool")
        if program is None:
            pytest.skip(NO_REASON)
        self._process = subprocess.Popen(
            [program, "-stay_open", "True", "-@", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"-stay_open\nFalse\n")
        self._process.communicate(timeout=10)

    def ask(self, *arguments: str) -> str:
        """What ExifTool prints for these arguments."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        lines = "\n".join((*arguments, "-execute", ""))
        self._process.stdin.write(lines.encode())
        self._process.stdin.flush()
        out = b""
        while not out.endswith(b"{ready}\n"):
            line = self._process.stdout.readline()
            if not line:
                raise RuntimeError("ExifTool stopped")
            out += line
        return out.removesuffix(b"{ready}\n").decode("utf-8", "replace")

    def tags(self, *paths: Path) -> dict[Path, Tags]:
        """All tags of each file, numbers unformatted, by group and name."""
        text = self.ask("-n", "-G1", "-a", "-ee", "-j", *map(str, paths))
        found = json.loads(text[text.index("[") : text.rindex("]") + 1])
        return {Path(tags["SourceFile"]): tags for tags in found}

    def write(self, path: Path, *assignments: str) -> bool:
        """Write tags into a file; False if ExifTool cannot."""
        answer = self.ask("-overwrite_original", "-m", "-n", *assignments, str(path))
        return "1 image files updated" in answer


def position_in(tags: Tags) -> bool:
    """ExifTool's verdict: a latitude, wherever it stands."""
    return any(
        name.rsplit(":", 1)[-1].endswith(POSITION) and str(value).strip()
        for name, value in tags.items()
        if not name.endswith(("Ref", "TargetLatitude"))
    )


def private_in(tags: Tags) -> list[str]:
    """Tags that no clean copy may have: positions, places, owners, serial numbers."""
    words = ("GPS", "Serial", "OwnerName", "HostComputer", "City", "Location", "CameraOwner")
    return [
        name
        for name in tags
        if any(word in name.rsplit(":", 1)[-1] for word in words)
        and not name.startswith(("File", "System", "ICC", "Composite:Light"))
    ]
