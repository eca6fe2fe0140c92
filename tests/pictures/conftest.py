"""One reader for all tests, and no test without the extra."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from linter.pictures import Reader, installed


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    if not installed():
        pytest.skip("needs the extra: pip install 'postlint[pictures]'")
    made = Reader()
    yield made
    made.close()
