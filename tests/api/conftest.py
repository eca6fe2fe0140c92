"""One service for most tests: its child processes take a moment to start."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from starlette.testclient import TestClient

from api import Settings, create_app

CARD = "4111 1111 1111 1111"  # a published test number


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    with TestClient(create_app(Settings(workers=1))) as client:
        yield client


@pytest.fixture(scope="session")
def gps_photo() -> bytes:
    """A small JPEG that says it was taken in the middle of the North Sea."""
    exif = Image.Exif()
    exif[0x0131] = "tests"  # without an entry of its own, Pillow drops it
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (56.0, 12.0, 30.0)
    gps[3], gps[4] = "E", (3.0, 15.0, 45.0)
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def plain_photo() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "olive").save(buffer, "PNG")
    return buffer.getvalue()
