"""Reading a policy pack from TOML: extension, and errors a person can act on."""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path
from typing import Any, Final

import msgspec

from linter.errors import PolicyError
from linter.patterns import Pattern

__all__ = ["read_pack", "say_where"]

_DEEPEST: Final = 8
_AT: Final = Pattern(r"^(.*?)(?: - at `(?:key in )?\$?(.*)`)?$", case=True)
_UNKNOWN: Final = Pattern(r"unknown field `([^`]+)`")
_MISSING: Final = Pattern(r"missing required field `([^`]+)`")


def read_pack(pack: str, built_in: Path, *, depth: int = 0) -> tuple[dict[str, Any], Path]:
    """The pack's tables, with those of the packs it extends merged in, and its file.

    Raises PolicyError.
    """
    path = built_in / f"{pack}.toml" if pack.isidentifier() else Path(pack)
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        known = ", ".join(sorted(each.stem for each in built_in.glob("*.toml")))
        raise PolicyError(
            f"There is no policy pack “{pack}”. Give the path of a TOML file, "
            f"or the name of a pack that comes with postlint ({known})."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"{path}: cannot be read as UTF-8 text: {error}.") from None
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{path}: not valid TOML: {error}.") from None
    parent = raw.pop("extends", None)
    if parent is None:
        return raw, path
    if not isinstance(parent, str):
        raise PolicyError(f"{path.name}: key `extends`: give the name or path of one pack.")
    if depth >= _DEEPEST:
        raise PolicyError(f"{path.name}: key `extends`: packs extend one another in a circle.")
    if not parent.isidentifier():
        parent = str(path.parent / parent)
    base, _ = read_pack(parent, built_in, depth=depth + 1)
    return _merged(base, raw), path


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Tables merge key by key; anything else of ``over`` replaces."""
    result = dict(base)
    for key, value in over.items():
        old = result.get(key)
        both = isinstance(old, dict) and isinstance(value, dict)
        result[key] = _merged(old, value) if both else value
    return result


def say_where(path: Path, problem: str, root: type[msgspec.Struct]) -> str:
    """Turn msgspec's message into file, table, key and mend."""
    match = _AT.search(problem)
    what, at = (match.group(1), match[2] or "") if match else (problem, "")
    place = at.lstrip(".")
    table = f"table [{place}]" if place else "the top of the file"
    if unknown := _UNKNOWN.search(what):
        name = unknown.group(1)
        near = difflib.get_close_matches(name, _known_keys(root), n=1)
        mend = f"Did you mean `{near[0]}`?" if near else "Remove it, or correct its spelling."
        return f"{path.name}: {table}, key `{name}`: postlint knows no such key. {mend}"
    if missing := _MISSING.search(what):
        return f"{path.name}: {table}: the key `{missing.group(1)}` is missing. Add it."
    return f"{path.name}: key `{place}`: {what[:1].lower()}{what[1:]}. Correct its value."


def _known_keys(root: type[msgspec.Struct]) -> list[str]:
    """Every key that any table of a pack may have."""
    keys: set[str] = set()
    waiting: list[Any] = [msgspec.inspect.type_info(root)]
    while waiting:
        info = waiting.pop()
        if isinstance(info, msgspec.inspect.StructType):
            keys.update(field.encode_name for field in info.fields)
            waiting.extend(field.type for field in info.fields)
        elif isinstance(info, msgspec.inspect.VarTupleType):
            waiting.append(info.item_type)
        elif isinstance(info, msgspec.inspect.DictType):
            waiting.append(info.value_type)
    return sorted(keys)
