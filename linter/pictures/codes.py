"""QR codes and barcodes, and what they say in plain words.

A payload is rewritten so that rules which read sentences understand it: a Wi-Fi
network becomes its name and password, a contact card its lines. The grammar of each
kind is the one that the ZXing wiki "Barcode Contents" collects; vCard is RFC 6350.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from linter.pictures.facts import Box, Seen, Words, around

if TYPE_CHECKING:
    from linter.pictures.decoding import Pixels

__all__ = ["find", "plain"]

_SIDE: Final = 1280  # pixels; a code that is lost at that size is too small for a phone, too
_LONGEST: Final = 4296  # characters a QR code can hold
_CARD: Final = {
    "ADR": "Address",
    "EMAIL": "Email",
    "N": "Name",
    "FN": "Name",
    "TEL": "Phone",
    "URL": "Link",
    "BDAY": "Date of birth",
    "NOTE": "Note",
    "NICKNAME": "Nickname",
    "ORG": "Organisation",
}
_WIFI: Final = {"S": "Wi-Fi network", "P": "Wi-Fi password"}


def find(pixels: Pixels, scale: float) -> Words:
    """All codes of a picture, one below the other; each is one part of the text.

    scale: pixels of the original for each pixel given.
    """
    import cv2
    import zxingcpp

    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    ratio = min(_SIDE / max(grey.shape), 1.0)
    if ratio < 1.0:
        grey = cv2.resize(grey, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
        scale /= ratio
    said: list[str] = []
    parts: list[Seen] = []
    length = 0
    for code in zxingcpp.read_barcodes(grey):
        text = plain(code.text[:_LONGEST])
        if not text.strip():
            continue
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        points: list[Box] = [
            (round(each.x * scale), round(each.y * scale), 1, 1) for each in corners
        ]
        if said:
            length += 1
        parts.append(Seen(length, length + len(text), around(points)))
        said.append(text)
        length += len(text)
    return Words("\n".join(said), tuple(parts))


def plain(payload: str) -> str:
    """What a payload says, for people and for rules that read sentences."""
    payload = payload.replace("\r\n", "\n").strip("\0")
    kind, colon, rest = payload.partition(":")
    match kind.strip().upper() if colon else "":
        case "WIFI":
            return _lines(_fields(rest), _WIFI)
        case "MECARD" | "BIZCARD":
            return _lines(_fields(rest), _CARD)
        case "BEGIN" if rest.upper().startswith("VCARD"):
            return _lines(_vcard(payload), _CARD)
        case "TEL" | "SMS" | "SMSTO" | "MMSTO" | "FACETIME":
            return f"Phone: {rest.partition('?')[0].replace(':', ' ')}"
        case "MAILTO":
            return f"Email: {rest.partition('?')[0]}"
        case "MATMSG":
            return _lines(_fields(rest), {"TO": "Email", "SUB": "Subject", "BODY": "Message"})
        case _:
            return payload


def _lines(fields: Iterator[tuple[str, str]], names: dict[str, str]) -> str:
    return "\n".join(f"{names[key]}: {value}" for key, value in fields if key in names and value)


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """``KEY:value;KEY:value;;``, a backslash before what is meant literally."""
    for part in _split(text, ";"):
        key, _, value = part.partition(":")
        yield key.strip().upper(), _literal(value)


def _vcard(text: str) -> Iterator[tuple[str, str]]:
    unfolded = text.replace("\n ", "").replace("\n\t", "")
    for line in unfolded.split("\n"):
        head, _, value = line.partition(":")
        key = head.partition(";")[0].rpartition(".")[2].strip().upper()
        parts = [_literal(each).strip() for each in _split(value, ";")]
        if key == "N":  # family name, given name, …; FN says it better
            parts = parts[1::-1]
        yield key, (" " if key == "N" else ", ").join(each for each in parts if each)


def _split(text: str, mark: str) -> list[str]:
    """Split at a mark that no backslash precedes."""
    parts, current, literal = [], "", False
    for character in text:
        if character == mark and not literal:
            parts.append(current)
            current = ""
        else:
            current += character
        literal = character == "\\" and not literal
    return [*parts, current]


def _literal(text: str) -> str:
    said, literal = "", False
    for character in text:
        if character == "\\" and not literal:
            literal = True
            continue
        said += ", " if literal and character in "nN" else character
        literal = False
    return said
