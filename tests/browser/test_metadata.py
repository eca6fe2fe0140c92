"""The browser's own look for a position agrees with the library's reader on real photos."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from linter.media import Judgement, MediaError, read

LARGEST = 3 << 20  # of the real photos; the larger ones say nothing new and take long to hand over

LOOK = """async (bytes) => {
  const { position } = await import("/static/metadata.js");
  const file = new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], "x");
  return position(file);
}"""


def library(data: bytes) -> list[tuple[float, float]]:
    try:
        found = read(data).positions
    except MediaError:
        return []
    return [(p.latitude, p.longitude) for p in found if p.judgement is Judgement.REAL]


def test_it_agrees_with_the_library(page: Any, photos: Path) -> None:
    files = [each for each in sorted(photos.rglob("*")) if each.is_file()]
    for file in files:
        if file.stat().st_size > LARGEST:
            continue
        data = file.read_bytes()
        seen, expected = page.evaluate(LOOK, base64.b64encode(data).decode()), library(data)
        assert (seen is not None) == bool(expected), file.name
        if seen is not None:
            here = (seen["latitude"], seen["longitude"])
            assert any(here == pytest.approx(each, abs=1e-3) for each in expected), file.name


@pytest.mark.parametrize("cut", [1, 12, 40, 90, 150])
def test_a_broken_file_breaks_nothing(page: Any, cut: int) -> None:
    from .conftest import photo

    assert page.evaluate(LOOK, base64.b64encode(photo()[:cut]).decode()) is None
