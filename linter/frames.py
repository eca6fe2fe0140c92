"""Messages between a process and its child: each after its length in eight bytes."""

from __future__ import annotations

from typing import BinaryIO, Final, TypeVar

import msgspec

__all__ = ["receive", "receive_bytes", "send", "send_bytes"]

_LENGTH: Final = 8
_Message = TypeVar("_Message", bound=msgspec.Struct)


def send(stream: BinaryIO, message: msgspec.Struct) -> None:
    """Send a value as msgpack. Raises OSError if the other side is gone."""
    send_bytes(stream, msgspec.msgpack.encode(message))


def receive(stream: BinaryIO, kind: type[_Message]) -> _Message:
    """Raises EOFError if the other side is gone, or broke off in a message."""
    return msgspec.msgpack.decode(receive_bytes(stream), type=kind)


def send_bytes(stream: BinaryIO, body: bytes) -> None:
    """Raises OSError if the other side is gone."""
    stream.write(len(body).to_bytes(_LENGTH, "big"))
    stream.write(body)
    stream.flush()


def receive_bytes(stream: BinaryIO) -> bytes:
    """Raises EOFError if the other side is gone, or broke off in a message."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        raise EOFError
    length = int.from_bytes(head, "big")
    body = stream.read(length)
    if len(body) < length:
        raise EOFError
    return body
