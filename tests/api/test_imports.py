"""What is imported where."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_worker_does_without_the_web_framework() -> None:
    asked = "import sys, api.worker; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert {"fastapi", "starlette", "uvicorn", "jinja2"}.isdisjoint(done.stdout.split())


def test_a_folder_named_api_where_somebody_stands_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "__init__.py").write_text("raise SystemExit('the wrong package')")
    asked = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from api.jobs import Setup, Warmed\n"
        "from api.lanes import Lane\n"
        "setup = Setup('uwl', '', 0, 40_000, 10, 1_000_000)\n"
        "lane = Lane('x', setup, size=1, waiting=1, seconds=30, restarted=lambda: None)\n"
        "print(type(lane.warm().result(60)) is Warmed)\n"
        "lane.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", asked],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    )
    assert done.stdout == "True\n"
