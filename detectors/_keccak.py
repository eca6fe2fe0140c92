"""Keccak-256 as Ethereum and Monero use it: SHA-3 before NIST changed its padding.

``hashlib`` has only the standard's SHA-3, whose padding differs, so its results do too.
Source: the Keccak reference, version 3.0 (Bertoni, Daemen, Peeters and Van Assche).
"""

from __future__ import annotations

from typing import Final

__all__ = ["keccak_256"]

_MASK: Final = (1 << 64) - 1
_RATE: Final = 136  # bytes absorbed at a time
_ROUNDS: Final = 24


def _rotated(lane: int, by: int) -> int:
    by %= 64
    return (lane << by | lane >> (64 - by)) & _MASK


def keccak_256(message: bytes) -> bytes:
    """The 32-byte Keccak-256 hash of a message."""
    padded = bytearray(message)
    padded += b"\x01" + bytes(-len(message) % _RATE or _RATE)[1:]
    padded[-1] |= 0x80
    lanes = [[0] * 5 for _ in range(5)]
    for start in range(0, len(padded), _RATE):
        for index in range(_RATE // 8):
            at = start + 8 * index
            lanes[index % 5][index // 5] ^= int.from_bytes(padded[at : at + 8], "little")
        _permute(lanes)
    return b"".join(lanes[index][0].to_bytes(8, "little") for index in range(4))


def _permute(lanes: list[list[int]]) -> None:
    """Keccak-f[1600], in place; ``lanes[x][y]`` as in the reference."""
    register = 1
    for _ in range(_ROUNDS):
        # theta
        parity = [lane[0] ^ lane[1] ^ lane[2] ^ lane[3] ^ lane[4] for lane in lanes]
        for x in range(5):
            mixed = parity[x - 1] ^ _rotated(parity[(x + 1) % 5], 1)
            lanes[x] = [lane ^ mixed for lane in lanes[x]]
        # rho and pi
        x, y, moving = 1, 0, lanes[1][0]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            moving, lanes[x][y] = lanes[x][y], _rotated(moving, (step + 1) * (step + 2) // 2)
        # chi
        for y in range(5):
            row = [lanes[x][y] for x in range(5)]
            for x in range(5):
                lanes[x][y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5] & _MASK)
        # iota: one bit of the constant a step, from a linear feedback shift register
        for bit in range(7):
            if register & 1:
                lanes[0][0] ^= 1 << ((1 << bit) - 1)
            register = register << 1 ^ (0x171 if register & 0x80 else 0)
