"""ExifTool kept running, as the judge of what a file contains."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, Final

__all__ = ["ExifTool", "holds_position"]

_READY: Final = "{ready}"


class ExifTool:
    """One resident exiftool process (``-stay_open``); a context manager.

    Raises FileNotFoundError if exiftool is not installed.
    """

    def __init__(self) -> None:
        program = shutil.which("exiftool")
        if program is None:
            raise FileNotFoundError("exiftool is not installed (Debian: libimage-exiftool-perl)")
        self._process = subprocess.Popen(
            [program, "-stay_open", "True", "-@", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def read(self, path: Path) -> dict[str, Any]:
        """Every tag of a file, as ``Group:Name`` to value."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        arguments = ["-j", "-n", "-G1", "-a", "-ee", str(path), "-execute"]
        self._process.stdin.write("\n".join(arguments) + "\n")
        self._process.stdin.flush()
        lines = []
        while (line := self._process.stdout.readline().rstrip()) != _READY:
            lines.append(line)
        answer = json.loads("\n".join(lines) or "[{}]")
        tags: dict[str, Any] = answer[0]
        return tags

    def __enter__(self) -> ExifTool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._process.stdin is not None:
            self._process.stdin.write("-stay_open\nFalse\n")
            self._process.stdin.close()
        self._process.wait(timeout=10)


def holds_position(tags: dict[str, Any]) -> bool:
    """Whether ExifTool says that a file holds a GPS position."""
    names = {key.rpartition(":")[2] for key in tags}
    pair = {"GPSLatitude", "GPSLongitude"} <= names
    return pair or "GPSPosition" in names or "GPSCoordinates" in names
