"""Addresses of crypto wallets, told from random text by the checksum each one carries.

Sources: Bitcoin's base58check and BIP 173/350; EIP-55; the Bitcoin Cash address
specification; SEP-23 (Stellar); the Monero and Cardano (CIP-19) address formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from linter.patterns import Pattern, bounded

__all__ = ["TRIGGER", "Wallet", "wallets"]

_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE: Final = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BASE32: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

# Version bytes of base58check addresses; the payload after them is a 20-byte hash.
_VERSIONS: Final = {
    b"\x00": "Bitcoin",
    b"\x05": "Bitcoin",
    b"\x30": "Litecoin",
    b"\x32": "Litecoin",
    b"\x1e": "Dogecoin",
    b"\x16": "Dogecoin",
    b"\x4c": "Dash",
    b"\x10": "Dash",
    b"\x41": "Tron",
    b"\x1c\xb8": "Zcash",
    b"\x1c\xbd": "Zcash",
}
_HASH: Final = 20
# Human-readable parts of bech32 addresses.
_HRPS: Final = {
    "bc": "Bitcoin",
    "ltc": "Litecoin",
    "addr": "Cardano",
    "cosmos": "Cosmos",
    "osmo": "Osmosis",
    "zs": "Zcash",
    "erd": "MultiversX",
    "bnb": "BNB Chain",
}
_BECH32_CONSTANTS: Final = frozenset({1, 0x2BC830A3})  # BIP 173, BIP 350
_MONERO_NETWORKS: Final = frozenset({18, 19, 42})
_ETHEREUM: Final = 42  # characters of an address: 0x and forty hexadecimal digits

TRIGGER: Final = r"\b[0-9a-z]{25}"
_TOKEN: Final = Pattern(r"\b(?:bitcoincash:)?[0-9a-z]{25,120}\b")


@dataclass(frozen=True, slots=True)
class Wallet:
    """[start, end) of the text. ``checked``: a checksum proves it, not just its shape."""

    start: int
    end: int
    coin: str
    checked: bool = True


def wallets(text: str) -> Iterator[Wallet]:
    """Every wallet address in a text, those of shape only (``checked`` is False) included."""
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if bounded(text, start, end, also="_"):
            token = match.group()
            coin = _checked(token)
            if coin:
                yield Wallet(start, end, coin)
            elif coin := _shaped(token):
                yield Wallet(start, end, coin, checked=False)


def _checked(token: str) -> str:
    """The coin whose checksum the token passes, or ""."""
    if token[:2].lower() == "0x":
        return "Ethereum" if _eip55(token) else ""
    if token.lower() == token or token.upper() == token:
        found = _bech32(token.lower()) or _cashaddr(token.lower())
        if found:
            return found
    if len(token) == 56 and token[0] == "G":
        return "Stellar" if _stellar(token) else ""
    if len(token) in {95, 106} and token[0] in "48":
        return "Monero" if _monero(token) else ""
    if 25 <= len(token) <= 36:
        return _base58check(token)
    return ""


def _shaped(token: str) -> str:
    """The coin an address without a checksum may belong to, or ""."""
    lower = token.lower()
    if (
        len(token) == _ETHEREUM
        and lower[:2] == "0x"
        and token[2:] in {lower[2:], token[2:].upper()}
    ):
        return "Ethereum" if set(lower[2:]) <= set("0123456789abcdef") else ""
    if 43 <= len(token) <= 44:
        raw = _from_base58(token, _BASE58)
        mixed = lower != token and token.upper() != token
        return "Solana" if raw is not None and len(raw) == 32 and mixed else ""
    return ""


def _from_base58(token: str, alphabet: str) -> bytes | None:
    value = 0
    for character in token:
        digit = alphabet.find(character)
        if digit < 0:
            return None
        value = value * 58 + digit
    zeros = len(token) - len(token.lstrip(alphabet[0]))
    return bytes(zeros) + value.to_bytes((value.bit_length() + 7) // 8, "big")


def _base58check(token: str) -> str:
    for alphabet, versions in (
        (_BASE58, _VERSIONS),
        (_RIPPLE, {b"\x00": "XRP"}),
    ):
        raw = _from_base58(token, alphabet)
        if raw is None or len(raw) <= _HASH + 4:
            continue
        if sha256(sha256(raw[:-4]).digest()).digest()[:4] == raw[-4:]:
            return versions.get(raw[: -4 - _HASH], "")
    return ""


def _polymod(values: list[int]) -> int:
    """The BCH code of BIP 173."""
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(
            (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
        ):
            check ^= generator if top >> bit & 1 else 0
    return check


def _bech32(token: str) -> str:
    hrp, _, data = token.rpartition("1")
    if hrp not in _HRPS or not set(data) <= set(_BECH32):
        return ""
    expanded = [ord(each) >> 5 for each in hrp] + [0] + [ord(each) & 31 for each in hrp]
    check = _polymod(expanded + [_BECH32.index(each) for each in data])
    return _HRPS[hrp] if check in _BECH32_CONSTANTS else ""


def _cashaddr(token: str) -> str:
    data = token.removeprefix("bitcoincash:")
    if len(data) != 42 or data[0] not in "qp" or not set(data) <= set(_BECH32):
        return ""
    check = 1
    prefix = [ord(each) & 31 for each in "bitcoincash"] + [0]
    for value in prefix + [_BECH32.index(each) for each in data]:
        top = check >> 35
        check = (check & 0x07FFFFFFFF) << 5 ^ value
        for bit, generator in enumerate(
            (0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4, 0xAE2EABE2A8, 0x1E4F43E470)
        ):
            check ^= generator if top >> bit & 1 else 0
    return "Bitcoin Cash" if check == 1 else ""


def _keccak(message: bytes) -> bytes:
    """Keccak-256, whose padding is not that of hashlib's SHA-3."""
    from Crypto.Hash import keccak

    return keccak.new(digest_bits=256, data=message).digest()


def _eip55(token: str) -> bool:
    """Whether the capitals among the hexadecimal digits are those EIP-55 asks for."""
    body = token[2:]
    if len(token) != _ETHEREUM or body in {body.lower(), body.upper()}:
        return False
    if not set(body.lower()) <= set("0123456789abcdef"):
        return False
    hashed = _keccak(body.lower().encode()).hex()
    return all(
        character.isdigit() or character.isupper() == (int(nibble, 16) >= 8)
        for character, nibble in zip(body, hashed, strict=False)
    )


def _monero(token: str) -> bool:
    """Base58 in blocks of eleven characters for eight bytes; the last four are the checksum."""
    sizes = {11: 8, 7: 5, 9: 6, 2: 1, 3: 2, 5: 3, 6: 4, 10: 7}
    raw = b""
    for at in range(0, len(token), 11):
        block = token[at : at + 11]
        value = 0
        for character in block:
            digit = _BASE58.find(character)
            if digit < 0:
                return False
            value = value * 58 + digit
        if value >> 8 * sizes[len(block)]:
            return False
        raw += value.to_bytes(sizes[len(block)], "big")
    return raw[0] in _MONERO_NETWORKS and _keccak(raw[:-4])[:4] == raw[-4:]


def _stellar(token: str) -> bool:
    """Base 32; the last two bytes are CRC-16/XMODEM of the rest, low byte first."""
    if not set(token) <= set(_BASE32):
        return False
    value = 0
    for character in token:
        value = value << 5 | _BASE32.index(character)
    raw = value.to_bytes(35, "big")
    check = 0
    for byte in raw[:-2]:
        check ^= byte << 8
        for _ in range(8):
            check = (check << 1 ^ 0x1021 if check & 0x8000 else check << 1) & 0xFFFF
    return raw[-2:] == check.to_bytes(2, "little")
