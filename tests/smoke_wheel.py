"""Run by CI against the installed wheel, from an empty folder, without the checkout.

Every module imports, the wheel has one top-level name, and the main job is done.
"""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path

# What only the extras `pictures` and `cluster` install.
EXTRAS = {"cv2", "distributed", "zxingcpp"}


def main() -> None:
    tops = {path.parts[0] for path in files("postlint") or () if ".dist-info" not in path.parts[0]}
    tops = {top for top in tops if top != ".."}  # scripts are recorded relative to site-packages
    assert tops == {"linter"}, tops
    import linter

    names = [
        each.name
        for each in pkgutil.walk_packages(linter.__path__, "linter.")
        if not each.name.endswith("__main__")
    ]
    for name in names:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as missing:
            if missing.name not in EXTRAS:
                raise
    assert any(name.startswith("linter.detectors.") for name in names)
    assert any(name.startswith("linter.api") for name in names)
    for outside in ("detectors", "api", "models"):
        assert importlib.util.find_spec(outside) is None, outside
    command = Path(sys.executable).with_name("postlint")
    done = subprocess.run(
        [command, "check", "--text", "My card is 4242 4242 4242 4242"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done
    assert "FIN001" in done.stdout, done
    print(f"{len(names)} modules import; the wheel checks a draft.")


if __name__ == "__main__":
    main()
