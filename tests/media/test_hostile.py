"""Files made to harm: the answer is metadata with problems, or MediaError, and soon."""

from __future__ import annotations

import os
import struct
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from linter.media import MediaError, clean, read

from .making import (
    CONTAINERS,
    base,
    box,
    exif_block,
    film,
    jpeg,
    london,
    png_chunk,
    refusal,
    segment,
    with_exif,
    with_xmp,
    xmp_packet,
)
from .oddities import LOCATED

SECONDS = 1.0
SEEDS = [make() for make in LOCATED.values()] + [base(kind) for kind in CONTAINERS]
HARM = st.one_of(
    st.binary(min_size=1, max_size=8),
    st.sampled_from([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\0\1"]),
)


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A sound file with a few bytes overwritten, put in, taken out, or cut off."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        how = draw(st.sampled_from(["over", "in", "out", "cut", "again"]))
        harm = draw(HARM)
        if how == "over":
            data[at : at + len(harm)] = harm
        elif how == "in":
            data[at:at] = harm
        elif how == "out":
            del data[at : at + len(harm) * 3]
        elif how == "cut":
            del data[at:]
        else:
            data += data[at : at + 500]
    return bytes(data)


@settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(broken())
def test_broken_files(data: bytes) -> None:
    started = time.process_time()
    assert refusal(lambda: read(data)).endswith(".")
    assert refusal(lambda: clean(data)).endswith(".")
    assert time.process_time() - started < SECONDS


def loop() -> bytes:
    """Directories that lead back to each other, and a GPS pointer to the first."""
    first = struct.pack("<H", 2) + struct.pack("<HHII", 0x8769, 4, 1, 8)
    return with_exif(
        b"II*\0\x08\0\0\0" + first + struct.pack("<HHII", 0x8825, 4, 1, 8) + b"\x08\0\0\0"
    )


def long_count() -> bytes:
    """Fields that claim four billion values each."""
    rows = b"".join(struct.pack("<HHII", tag, 5, 0xFFFFFFFF, 8) for tag in (0x13B, 0x8298, 0x927C))
    return with_exif(b"II*\0\x08\0\0\0" + struct.pack("<H", 3) + rows + bytes(4))


def many_directories() -> bytes:
    """A chain of directories, each two bytes behind the last."""
    body = b"".join(struct.pack("<HI", 0, 8 + 6 * (n + 1)) for n in range(9000))
    return with_exif(b"II*\0\x08\0\0\0" + body[:65000])


def text_bombs() -> bytes:
    """Two hundred chunks that unpack to sixteen megabytes each."""
    bomb = zlib.compress(bytes(16 << 20), 9)
    chunk = png_chunk(b"zTXt", b"Raw profile type exif\0\0" + bomb)
    bare = base("png")
    return bare[:33] + chunk * 200 + bare[33:]


def entities() -> bytes:
    """A billion laughs."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    packet = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "latitude">{lines}]><x>&l9;</x>'
    return with_xmp(packet.encode())


def deep_xmp() -> bytes:
    return with_xmp(xmp_packet("<dc:creator>" * 2000 + "x" + "</dc:creator>" * 2000))


def one_packet_many_times() -> bytes:
    """A hundred directories whose XMP fields all point at one long packet."""
    packet = xmp_packet("<dc:creator>x</dc:creator>" * 150_000)
    rows = [
        struct.pack("<HHHII", 1, 0x02BC, 1, len(packet), 8 + 18 * 100)
        + struct.pack("<I", 8 + 18 * (n + 1) if n < 99 else 0)
        for n in range(100)
    ]
    return b"II*\0\x08\0\0\0" + b"".join(rows) + packet


def picture_in_itself() -> bytes:
    """A preview that is the file again, by its offset: previews without end."""
    block = bytearray(exif_block(thumbnail=jpeg()))
    at = block.index(struct.pack("<HH", 0x0201, 4)) + 8
    block[at : at + 4] = struct.pack("<I", 0)
    data = with_exif(bytes(block))
    return data + data * 50


def many_items() -> bytes:
    """A HEIF table of sixty thousand items with sixty thousand pieces each."""
    table = struct.pack(">IBBH", 0, 0x44, 0x00, 0xFFFF) + b"\xff" * 400_000
    kinds = box(b"ftyp", b"heic\0\0\0\0heicmif1")
    return kinds + box(b"meta", bytes(4) + box(b"iloc", table))


def many_boxes() -> bytes:
    return film(extra=box(b"udta", box(b"free", b"") * 100_000))


def fill_bytes() -> bytes:
    return b"\xff\xd8" + b"\xff" * 500_000 + jpeg()[2:]


def tiny_sub_blocks() -> bytes:
    """A GIF comment in three million pieces of one byte."""
    return base("gif")[:-1] + b"\x21\xfe" + b"\x01x" * 3_000_000 + b"\0\x3b"


def huge_samples() -> bytes:
    """A track that claims four billion samples."""
    data = LOCATED["GoPro track"]()
    at = data.rindex(b"stsz") + 8
    return data[:at] + b"\0\0\0\1\xff\xff\xff\xff" + data[at + 8 :]


def polyglot() -> bytes:
    """A PNG, a film and a JPEG in one file."""
    return base("png") + film() + LOCATED["ordinary"]()


HOSTILE = {
    "loop": loop,
    "long count": long_count,
    "many directories": many_directories,
    "text bombs": text_bombs,
    "entities": entities,
    "deep XMP": deep_xmp,
    "one packet many times": one_packet_many_times,
    "picture in itself": picture_in_itself,
    "many items": many_items,
    "many boxes": many_boxes,
    "fill bytes": fill_bytes,
    "tiny sub-blocks": tiny_sub_blocks,
    "huge samples": huge_samples,
    "polyglot": polyglot,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_made_to_harm(name: str) -> None:
    data = HOSTILE[name]()
    started = time.process_time()
    read(data)
    assert time.process_time() - started < 2 * SECONDS
    started = time.process_time()
    assert refusal(lambda: clean(data)).endswith(".")
    assert time.process_time() - started < 4 * SECONDS


@pytest.mark.parametrize("name", ["text bombs", "entities", "deep XMP", "one packet many times"])
def test_what_was_left_unread_is_said(name: str) -> None:
    assert read(HOSTILE[name]()).problems


def test_a_file_of_two_kinds_hides_nothing() -> None:
    assert read(polyglot()).positions


def test_harm_before_a_position_does_not_hide_it() -> None:
    packet = b"<x:xmpmeta><broken latitude"
    picture = with_exif(exif_block(gps=london()))
    data = picture[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet) + picture[2:]
    found = read(data)
    assert found.positions
    assert found.problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_refused_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    with pytest.raises(MediaError):
        read(pipe)
