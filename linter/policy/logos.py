"""Registering logos in a pack: a picture beside the pack, and a table in it.

The pack's own text stays as it is; a table is put at its end, or taken out.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from linter.errors import PolicyError
from linter.logo import LogoPart
from linter.patterns import Pattern

__all__ = ["add_logo", "folder_of", "logos_in", "remove_logo"]

_HEADER: Final = "[[logos]]"
_NAME: Final = Pattern(r"^[a-z0-9][a-z0-9-]{0,39}$", case=True)


def folder_of(pack: Path) -> Path:
    """Where the pictures of a pack's logos lie."""
    return pack.parent / f"{pack.stem}-logos"


def logos_in(pack: Path) -> list[dict[str, Any]]:
    """The pack's own logo tables. Raises PolicyError."""
    logos = _tables(_text(pack), pack).get("logos", [])
    return [each for each in logos if isinstance(each, dict)] if isinstance(logos, list) else []


def add_logo(pack: Path, name: str, part: LogoPart, png: bytes) -> Path:
    """Write the picture beside the pack and its table into the pack; where the picture is.

    Raises PolicyError if the name is taken or none, or the pack cannot be read.
    """
    if not _NAME.search(name):
        raise PolicyError(
            f"“{name}” is no name for a logo: give small letters, digits and hyphens."
        )
    text = _text(pack)
    if any(each.get("name") == name for each in logos_in(pack)):
        raise PolicyError(f"{pack.name} has a logo “{name}” already. Give another --name.")
    file = folder_of(pack) / f"{name}.png"
    relative = file.relative_to(pack.parent).as_posix()
    table = f'{_HEADER}\nname = "{name}"\npart = "{part}"\nfile = "{relative}"\n'
    changed = f"{text.rstrip()}\n\n{table}"
    _tables(changed, pack)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(png)
    _write(pack, changed)
    return file


def remove_logo(pack: Path, name: str) -> Path:
    """Take a logo's table out of the pack; its picture is deleted if it lies in our folder.

    Raises PolicyError if the pack has no such logo.
    """
    lines = _text(pack).splitlines(keepends=True)
    starts = [index for index, line in enumerate(lines) if line.strip() == _HEADER]
    for start in starts:
        end = start + 1
        while end < len(lines) and not lines[end].lstrip().startswith(("[", "#")):
            end += 1
        (logo,) = _tables("".join(lines[start:end]), pack)["logos"]
        if logo.get("name") == name:
            _write(pack, "".join((*lines[:start], *lines[end:])))
            file = pack.parent / str(logo.get("file", ""))
            if file.parent == folder_of(pack):
                file.unlink(missing_ok=True)
            return file
    known = ", ".join(str(each.get("name")) for each in logos_in(pack)) or "none"
    raise PolicyError(f"{pack.name} has no logo “{name}”. It has: {known}.")


def _text(pack: Path) -> str:
    if pack.suffix != ".toml" or not pack.is_file():
        raise PolicyError(
            f"--policy: there is no pack of your own at {pack}. Logos are registered in one: "
            f"start it with `postlint policy new mypack.toml`, then give --policy mypack.toml."
        )
    try:
        return pack.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"{pack}: cannot be read as UTF-8 text: {error}.") from None


def _tables(text: str, pack: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(
            f"{pack.name}: not valid TOML, or with a table that would end it: {error}. "
            f"Mend that line; logos stand in tables [[logos]]."
        ) from None


def _write(pack: Path, text: str) -> None:
    """All of it or nothing."""
    draft = pack.with_name(f".{pack.name}.new")
    draft.write_text(text, encoding="utf-8")
    draft.replace(pack)
