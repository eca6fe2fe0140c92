"""Messages between a reader and its child: msgpack, each after its length in eight bytes."""

from __future__ import annotations

from typing import BinaryIO, Final, TypeVar

import msgspec

__all__ = ["receive", "send"]

_LENGTH: Final = 8
_Message = TypeVar("_Message", bound=msgspec.Struct)


def send(stream: BinaryIO, message: msgspec.Struct) -> None:
    """Raises OSError if the other side is gone."""
    body = msgspec.msgpack.encode(message)
    stream.write(len(body).to_bytes(_LENGTH, "big"))
    stream.write(body)
    stream.flush()


def receive(stream: BinaryIO, kind: type[_Message]) -> _Message:
    """Raises EOFError if the other side is gone, or broke off in a message."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        raise EOFError
    length = int.from_bytes(head, "big")
    body = stream.read(length)
    if len(body) < length:
        raise EOFError
    return msgspec.msgpack.decode(body, type=kind)
