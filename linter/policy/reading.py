"""Reading a policy pack from TOML: extension, and errors a person can act on."""

from __future__ import annotations

import difflib
import tomllib
import typing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

import msgspec

from linter.errors import PolicyError
from linter.patterns import Pattern

__all__ = ["Layer", "merged", "nth", "read_pack", "say_where"]

_AT: Final = Pattern(r"^(.*?)(?: - at `(?:key in )?\$?(.*)`)?$", case=True)
_STEP: Final = Pattern(r"\.?([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_UNKNOWN: Final = Pattern(r"unknown field `([^`]+)`")
_MISSING: Final = Pattern(r"missing required field `([^`]+)`")
_EXPECTED: Final = Pattern(r"^Expected `([^`]+)`(?:, got `([^`]+)`)?(.*)$", case=True)
_PLAIN: Final = {
    "str": "text in quotation marks",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "a table",
    "null": "nothing",
}
_BARE: Final = Pattern(r"^[A-Za-z0-9_-]+$", case=True)
_Step = str | int


@dataclass(frozen=True, slots=True)
class Layer:
    """One file of a pack: ``tables`` as TOML gave them, without ``extends``."""

    path: Path
    tables: dict[str, Any]


def read_pack(pack: str, built_in: Path) -> tuple[Layer, ...]:
    """The files that make a pack: itself, then the pack it extends, and so on.

    pack: the name of a pack in the folder ``built_in``, or the path of a TOML file.
    Raises PolicyError.
    """
    layers: list[Layer] = []
    while True:
        path = built_in / f"{pack}.toml" if pack.isidentifier() else Path(pack)
        if any(path.resolve() == layer.path.resolve() for layer in layers):
            chain = " → ".join([*(layer.path.name for layer in layers), path.name])
            raise PolicyError(
                f"{layers[-1].path.name}: key `extends`: packs extend one another in a circle "
                f"({chain}). Take one `extends` out."
            )
        tables = _read(path, pack, built_in, layers)
        parent = tables.pop("extends", None)
        layers.append(Layer(path, _located(tables, path.parent)))
        if parent is None:
            return tuple(layers)
        if not isinstance(parent, str) or not parent:
            raise PolicyError(f"{path.name}: key `extends`: give the name or path of one pack.")
        pack = parent if parent.isidentifier() else str(path.parent / parent)


def _located(tables: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The same, with the logos' files as seen from here, not from the pack's folder."""
    logos = tables.get("logos")
    if not isinstance(logos, list):
        return tables
    return {**tables, "logos": [_with_file(each, folder) for each in logos]}


def _with_file(logo: Any, folder: Path) -> Any:
    file = logo.get("file") if isinstance(logo, dict) else None
    return {**logo, "file": str(folder / file)} if isinstance(file, str) else logo


def _read(path: Path, pack: str, built_in: Path, above: list[Layer]) -> dict[str, Any]:
    where = f"{above[-1].path.name}: key `extends`: " if above else ""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        known = sorted(each.stem for each in built_in.glob("*.toml"))
        near = difflib.get_close_matches(pack, known, n=1)
        guess = f" Did you mean “{near[0]}”?" if near else ""
        raise PolicyError(
            f"{where}There is no policy pack “{pack}”.{guess} Give the path of a TOML file, "
            f"or the name of a pack that comes with postlint ({', '.join(known)})."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"{where}{path}: cannot be read as UTF-8 text: {error}.") from None
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(
            f"{path.name}: not valid TOML: {error}. Mend that line; toml.io shows the syntax."
        ) from None


def merged(layers: tuple[Layer, ...]) -> dict[str, Any]:
    """The tables of all layers in one: tables merge key by key, anything else is replaced."""
    result: dict[str, Any] = {}
    for layer in reversed(layers):
        result = _over(result, layer.tables)
    return result


def _over(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for key, value in over.items():
        old = result.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            result[key] = _over(old, value)
        else:
            result[key] = value
    return result


def nth(index: int) -> str:
    """The ordinal of an index that counts from 0: "1st", "2nd"."""
    number = index + 1
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{ending or 'th'}"


def say_where(layers: tuple[Layer, ...], problem: str, root: type[msgspec.Struct]) -> str:
    """Turn msgspec's message into file, table, key and mend."""
    match = _AT.search(problem)
    what, at = (match.group(1), match[2] or "") if match else (problem, "")
    steps, kind = _walk(at, root, merged(layers))
    name = _file(layers, steps)
    if unknown := _UNKNOWN.search(what):
        key = unknown.group(1)
        name = _file(layers, [*steps, key])
        near = difflib.get_close_matches(key, _keys_of(kind), n=1)
        mend = f"Did you mean `{near[0]}`?" if near else "Remove it, or correct its spelling."
        return f"{name}: {_table(steps)}, key `{key}`: postlint knows no such key. {mend}"
    if missing := _MISSING.search(what):
        key = missing.group(1)
        return f"{name}: {_table(steps)}, key `{key}`: it is missing. Add it."
    if not steps:
        return f"{name}: {what}. Correct it."
    return f"{name}: {_holder(steps)}: {_wanted(what, kind)}"


def _walk(at: str, root: type[msgspec.Struct], tables: dict[str, Any]) -> tuple[list[_Step], Any]:
    """The steps of msgspec's path, with "[...]" made a key, and the type at its end."""
    steps: list[_Step] = []
    kind: Any = root
    value: Any = tables
    for match in _STEP.finditer(at):
        step: _Step
        if name := match[1]:
            step = name
            kind = typing.get_type_hints(kind, include_extras=True).get(name, Any)
        elif match[2] == "...":
            kind = typing.get_args(kind)[1]
            step = next((key for key, each in value.items() if not _fits(each, kind)), "…")
        else:
            step = int(match.group(2))
            kind = typing.get_args(kind)[0]
        steps.append(step)
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = {}
    return steps, kind


def _fits(value: object, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _file(layers: tuple[Layer, ...], steps: list[_Step]) -> str:
    """The name of the uppermost file that says anything at this place."""
    for layer in layers:
        value: Any = layer.tables
        try:
            for step in steps:
                value = value[step]
        except (KeyError, IndexError, TypeError):
            continue
        return layer.path.name
    return layers[0].path.name


def _key(step: _Step) -> str:
    text = str(step)
    return text if _BARE.search(text) else f'"{text}"'


def _table(steps: list[_Step]) -> str:
    """How a table is called in the file: "[rules.ADR001]", "the 1st [[institution.sites]]"."""
    if not steps:
        return "the top of the file"
    *front, last = steps
    if isinstance(last, int):
        return f"the {nth(last)} [[{'.'.join(map(_key, front))}]]"
    return f"table [{'.'.join(map(_key, steps))}]"


def _holder(steps: list[_Step]) -> str:
    """How a value is called: its table, its key, and its place if it stands in a list."""
    *front, last = steps
    if not isinstance(last, int):
        return f"{_table(front)}, key `{_key(last)}`"
    if not front:
        return f"the {nth(last)} entry"
    return f"{_holder(front)}, {nth(last)} entry"


def _wanted(what: str, kind: Any) -> str:
    """What is wrong with a value, and what to give instead."""
    if what.startswith("Invalid enum value") and isinstance(kind, type) and issubclass(kind, Enum):
        given = what.removeprefix("Invalid enum value").strip()
        return f"{given} is none of the values it can have; give one of {', '.join(kind)}."
    if (match := _EXPECTED.search(what)) and match[2]:
        want = " or ".join(_PLAIN.get(each, each) for each in match.group(1).split(" | "))
        return f"it is {_PLAIN.get(match.group(2), match.group(2))}; give {want} instead."
    return f"{what[:1].lower()}{what[1:]}. Correct its value."


def _keys_of(kind: Any) -> list[str]:
    """The keys of a table's type; [] if the type is no table."""
    is_table = isinstance(kind, type) and issubclass(kind, msgspec.Struct)
    return [field.encode_name for field in msgspec.structs.fields(kind)] if is_table else []
