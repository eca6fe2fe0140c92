"""Says in plain words why a value does not fit a type, and where.

msgspec checks drafts and policy packs; its messages speak of types and paths.
Here they become a place and a sentence for whoever wrote the file.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from msgspec import inspect

from linter.patterns import Pattern

__all__ = ["Misfit", "explain"]

_AT: Final = Pattern(r"^(.*?)(?: - at `(?:key in )?\$?([^`]*)`)?$", case=True)
_STEP: Final = Pattern(r"\.?([^.\[\]]+)|\[([^\]]+)\]")
_UNKNOWN: Final = Pattern(r"unknown field `([^`]+)`")
_MISSING: Final = Pattern(r"missing required field `([^`]+)`")
_TYPES: Final = Pattern(r"^expected `([^`]+)`, got `([^`]+)`$")
_CHOICE: Final = Pattern(r"^invalid enum value (.*)$")
_WORDS: Final = {
    "array": "a list",
    "bool": "true or false",
    "bytes": "base64 text",
    "float": "a number",
    "int": "a whole number",
    "null": "null",
    "object": "an object",
    "str": "text",
}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a value does not fit.

    ``steps``: the path to the value, outermost first.
    ``detail``: what is wrong, and its mend.
    """

    steps: tuple[str, ...]
    detail: str

    @property
    def pointer(self) -> str:
        """The path as a JSON pointer (RFC 6901)."""
        escaped = (step.replace("~", "~0").replace("/", "~1") for step in self.steps)
        return "".join(f"/{step}" for step in escaped)


def explain(problem: str, root: type[msgspec.Struct]) -> Misfit:
    """Read one of msgspec's messages about a value that should have been a ``root``."""
    match = _AT.search(problem)
    what, at = (match.group(1), match[2] or "") if match else (problem, "")
    steps = tuple(step[1] or step[2] or "" for step in _STEP.finditer(at))
    if unknown := _UNKNOWN.search(what):
        name = unknown.group(1)
        known = _fields(_type_at(root, steps))
        near = difflib.get_close_matches(name, known, n=1)
        mend = f"Did you mean `{near[0]}`?" if near else f"Known here: {', '.join(known)}."
        return Misfit((*steps, name), f"there is no field `{name}`. {mend}")
    if missing := _MISSING.search(what):
        return Misfit(steps, f"the field `{missing.group(1)}` is missing. Add it.")
    if choice := _CHOICE.search(what):
        info = _type_at(root, steps)
        allowed = (
            [str(each.value) for each in info.cls] if isinstance(info, inspect.EnumType) else []
        )
        return Misfit(steps, f"{choice.group(1)} is none of {', '.join(allowed)}.")
    if types := _TYPES.search(what):
        wanted = " or ".join(_WORDS.get(each, each) for each in types.group(1).split(" | "))
        return Misfit(steps, f"expected {wanted}, found {_WORDS.get(types.group(2), types[2])}.")
    return Misfit(steps, f"{what[:1].lower()}{what[1:].rstrip('.')}.")


def _type_at(root: type[msgspec.Struct], steps: tuple[str, ...]) -> Any:
    """msgspec's description of the type that the steps lead to."""
    info: Any = inspect.type_info(root)
    for step in steps:
        if isinstance(info, inspect.UnionType):
            info = next(
                (each for each in info.types if not isinstance(each, inspect.NoneType)), info
            )
        if isinstance(info, inspect.StructType):
            found = [each.type for each in info.fields if each.encode_name == step]
            info = found[0] if found else None
        elif isinstance(info, inspect.VarTupleType):
            info = info.item_type
        elif isinstance(info, inspect.DictType):
            info = info.value_type
    if isinstance(info, inspect.UnionType):
        info = next((each for each in info.types if not isinstance(each, inspect.NoneType)), info)
    return info


def _fields(info: Any) -> list[str]:
    return (
        [each.encode_name for each in info.fields] if isinstance(info, inspect.StructType) else []
    )
