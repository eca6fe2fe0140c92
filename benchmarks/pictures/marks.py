"""Crests, wordmarks and lock-ups of universities that do not exist, drawn from a number.

No real logo ships, so these stand in for one. Two crests of the same ``shape`` are
look-alikes: the same shield, divided alike, with other charges on it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

__all__ = [
    "House",
    "crest",
    "flattened",
    "house",
    "lock_up",
    "look_alike",
    "recoloured",
    "wordmark",
]

_SIDE: Final = 480
_PALETTES: Final = (
    ((20, 40, 90), (245, 240, 225), (200, 160, 50)),
    ((120, 20, 45), (250, 250, 250), (225, 190, 90)),
    ((15, 90, 75), (240, 245, 240), (235, 200, 80)),
    ((45, 45, 50), (255, 255, 255), (220, 60, 50)),
    ((90, 35, 110), (245, 240, 250), (240, 190, 60)),
)
_FACES: Final = ("DejaVuSerif.ttf", "DejaVuSans-Bold.ttf", "LiberationSerif-Bold.ttf")
_SHAPES: Final = ("heater", "round", "square", "swiss")
_DIVISIONS: Final = ("plain", "chief", "pale", "fess", "chevron", "quarters", "bend", "saltire")
_CHARGES: Final = ("star", "book", "crown", "tree", "torch", "waves", "key", "cross", "moon", "owl")
_TOWNS: Final = ("West London", "East London", "West Lothian", "North Devon", "South Mercia")


@dataclass(frozen=True, slots=True)
class House:
    """What a university's logo is made of. ``charges``: three things on the shield."""

    name: str
    shape: str
    division: str
    charges: tuple[str, str, str]
    palette: int
    face: int


def house(number: int, name: str = "University of West London") -> House:
    """One of many; the same number always gives the same."""
    chance = Random(f"house {number}")
    return House(
        name,
        chance.choice(_SHAPES),
        chance.choice(_DIVISIONS),
        tuple(chance.sample(_CHARGES, 3)),  # type: ignore[arg-type]
        chance.randrange(len(_PALETTES)),
        chance.randrange(len(_FACES)),
    )


def look_alike(of: House, number: int) -> House:
    """Another university with the same shield, colours and lettering."""
    chance = Random(f"alike {number}")
    others = [each for each in _CHARGES if each not in of.charges]
    divisions = [each for each in _DIVISIONS if each != of.division]
    return House(
        f"University of {_TOWNS[1 + number % (len(_TOWNS) - 1)]}",
        of.shape,
        chance.choice(divisions) if number % 2 else of.division,
        tuple(chance.sample(others, 3)),  # type: ignore[arg-type]
        of.palette,
        of.face,
    )


@cache
def crest(of: House) -> Image.Image:
    """RGBA, cut to what is drawn."""
    dark, light, third = _PALETTES[of.palette]
    big = 2 * _SIDE
    field = Image.new("RGBA", (big, big))
    outline = _outline(of.shape, big)
    mask = Image.new("L", (big, big))
    ImageDraw.Draw(mask).polygon(outline, 255)
    ground = Image.new("RGBA", (big, big), (*light, 255))
    draw = ImageDraw.Draw(ground)
    spots = _divide(draw, of.division, big, dark)
    for (x, y, size, on_dark), charge in zip(spots, of.charges, strict=True):
        _charge(draw, charge, (x * big, y * big, size * big), light if on_dark else dark, third)
    field.paste(ground, (0, 0), mask)
    line = ImageDraw.Draw(field)
    line.line([*outline, outline[0], outline[1]], (*dark, 255), round(big * 0.035), joint="curve")
    made = field.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    return made.crop(made.getchannel("A").getbbox())


def _outline(shape: str, side: float) -> list[tuple[float, float]]:
    m = 0.06 * side
    low, high, mid = m, side - m, side / 2
    if shape == "round":
        return [
            (
                mid + (mid - m) * math.cos(a / 60 * math.tau),
                mid + (mid - m) * math.sin(a / 60 * math.tau),
            )
            for a in range(60)
        ]
    if shape == "square":
        return [(low, low), (high, low), (high, high), (low, high)]
    left, right = 0.13 * side, 0.87 * side
    curve = [
        (
            right - (right - mid) * (t / 20) ** 2.2,
            0.45 * side + (high - 0.45 * side) * math.sin(t / 20 * math.pi / 2),
        )
        for t in range(21)
    ]
    mirror = [(side - x, y) for x, y in reversed(curve)]
    top = [(left, low), (right, low)]
    if shape == "swiss":
        top = [
            (left, low),
            (mid - 0.18 * side, low + 0.05 * side),
            (mid, low),
            (mid + 0.18 * side, low + 0.05 * side),
            (right, low),
        ]
    return [*top, *curve, *mirror]


def _divide(
    draw: ImageDraw.ImageDraw, division: str, s: int, dark: tuple[int, int, int]
) -> list[tuple[float, float, float, bool]]:
    """Paint the field; where three charges go: x, y, size, and whether on the dark."""
    match division:
        case "chief":
            draw.rectangle((0, 0, s, 0.36 * s), dark)
            return [(0.32, 0.22, 0.1, True), (0.68, 0.22, 0.1, True), (0.5, 0.62, 0.19, False)]
        case "pale":
            draw.rectangle((0, 0, s / 2, s), dark)
            return [(0.32, 0.4, 0.13, True), (0.68, 0.4, 0.13, False), (0.5, 0.75, 0.09, False)]
        case "fess":
            draw.rectangle((0, 0.4 * s, s, 0.62 * s), dark)
            return [(0.5, 0.24, 0.12, False), (0.5, 0.51, 0.09, True), (0.5, 0.77, 0.1, False)]
        case "chevron":
            draw.polygon(
                [
                    (0, 0.75 * s),
                    (s / 2, 0.38 * s),
                    (s, 0.75 * s),
                    (s, 0.97 * s),
                    (s / 2, 0.6 * s),
                    (0, 0.97 * s),
                ],
                dark,
            )
            return [(0.3, 0.3, 0.11, False), (0.7, 0.3, 0.11, False), (0.5, 0.78, 0.1, False)]
        case "quarters":
            draw.rectangle((0, 0, s / 2, s / 2), dark)
            draw.rectangle((s / 2, s / 2, s, s), dark)
            return [(0.31, 0.29, 0.12, True), (0.68, 0.29, 0.12, False), (0.38, 0.66, 0.1, False)]
        case "bend":
            draw.polygon([(0, 0), (0.25 * s, 0), (s, 0.75 * s), (s, s), (0, 0)], dark)
            return [(0.7, 0.28, 0.13, False), (0.3, 0.62, 0.12, False), (0.5, 0.42, 0.07, True)]
        case "saltire":
            draw.line((0, 0, s, s), dark, round(s * 0.12))
            draw.line((s, 0, 0, s), dark, round(s * 0.12))
            return [(0.5, 0.2, 0.1, False), (0.25, 0.5, 0.1, False), (0.75, 0.5, 0.1, False)]
    draw.rectangle((0, 0, s, s), dark)
    return [(0.5, 0.32, 0.16, True), (0.32, 0.62, 0.11, True), (0.66, 0.62, 0.11, True)]


def _charge(
    draw: ImageDraw.ImageDraw,
    kind: str,
    where: tuple[float, float, float],
    ink: tuple[int, int, int],
    accent: tuple[int, int, int],
) -> None:
    x, y, r = where

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + r * px, y + r * py) for px, py in points]

    wide = max(round(r * 0.16), 2)
    match kind:
        case "star":
            points = [
                (
                    (0.42 if n % 2 else 1) * math.sin(n * math.pi / 5),
                    -(0.42 if n % 2 else 1) * math.cos(n * math.pi / 5),
                )
                for n in range(10)
            ]
            draw.polygon(at(*points), ink)
        case "book":
            draw.polygon(
                at((0, -0.5), (1, -0.75), (1, 0.6), (0, 0.85), (-1, 0.6), (-1, -0.75)), ink
            )
            draw.line(at((0, -0.5), (0, 0.85)), accent, wide)
            for row in (-0.25, 0.1):
                draw.line(at((0.2, row), (0.8, row - 0.15)), accent, wide)
                draw.line(at((-0.2, row), (-0.8, row - 0.15)), accent, wide)
        case "crown":
            draw.polygon(
                at((-1, 0.7), (-1, -0.6), (-0.5, 0.1), (0, -0.9), (0.5, 0.1), (1, -0.6), (1, 0.7)),
                ink,
            )
            draw.line(at((-0.9, 0.45), (0.9, 0.45)), accent, wide)
        case "tree":
            draw.ellipse([*at((-0.8, -1))[0], *at((0.8, 0.4))[0]], ink)
            draw.rectangle([*at((-0.15, 0.3))[0], *at((0.15, 1))[0]], ink)
        case "torch":
            draw.polygon(at((-0.3, 0), (0.3, 0), (0.12, 1), (-0.12, 1)), ink)
            draw.polygon(at((-0.5, -0.2), (-0.2, -0.9), (0, -0.5), (0.25, -1), (0.5, -0.2)), accent)
        case "waves":
            for row in (-0.6, 0, 0.6):
                line = [
                    (t / 10 - 1, row + 0.2 * math.sin(t / 20 * 3 * math.tau)) for t in range(21)
                ]
                draw.line(at(*line), ink, 2 * wide)
        case "key":
            draw.ellipse([*at((-0.45, -1))[0], *at((0.45, -0.1))[0]], None, ink, 2 * wide)
            draw.line(at((0, -0.1), (0, 1)), ink, 2 * wide)
            draw.line(at((0, 0.6), (0.5, 0.6)), ink, 2 * wide)
            draw.line(at((0, 0.9), (0.5, 0.9)), ink, 2 * wide)
        case "cross":
            draw.line(at((0, -1), (0, 1)), ink, 3 * wide)
            draw.line(at((-0.8, -0.2), (0.8, -0.2)), ink, 3 * wide)
        case "moon":
            points = [
                (math.cos(t / 20 * math.pi + 1.2), math.sin(t / 20 * math.pi + 1.2))
                for t in range(21)
            ]
            inner = [(0.55 * px - 0.1, 0.8 * py) for px, py in reversed(points)]
            draw.polygon(at(*points, *inner), ink)
        case "owl":
            draw.polygon(
                at((-0.7, -0.9), (0, -0.6), (0.7, -0.9), (0.75, 0.5), (0, 1), (-0.75, 0.5)), ink
            )
            for side in (-0.3, 0.3):
                draw.ellipse([*at((side - 0.22, -0.5))[0], *at((side + 0.22, -0.06))[0]], accent)
            draw.polygon(at((-0.12, 0), (0.12, 0), (0, 0.3)), accent)


def _font(face: int, size: int) -> ImageFont.FreeTypeFont:
    try:
        return ImageFont.truetype(_FACES[face], size)
    except OSError:
        fallback = ImageFont.load_default(size)
        assert isinstance(fallback, ImageFont.FreeTypeFont)
        return fallback


@cache
def wordmark(of: House, *, lines: int = 2) -> Image.Image:
    """RGBA: the name in the university's lettering, on two lines or on one."""
    first, _, second = of.name.rpartition(" of ")
    said = [f"{first} of", second] if lines == 2 else [of.name]
    font = _font(of.face, 96)
    image = Image.new("RGBA", (1800, 140 * lines))
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(said):
        draw.text((10, 10 + 112 * row), line, (*_PALETTES[of.palette][0], 255), font)
    return image.crop(image.getchannel("A").getbbox())


@cache
def lock_up(of: House, *, stacked: bool = False) -> Image.Image:
    """RGBA: the crest beside the name, or above it."""
    shield, name = crest(of), wordmark(of)
    if stacked:
        name = name.resize(
            (round(shield.width * 1.3), round(name.height * shield.width * 1.3 / name.width))
        )
        whole = Image.new("RGBA", (max(shield.width, name.width), shield.height + name.height + 30))
        whole.alpha_composite(shield, ((whole.width - shield.width) // 2, 0))
        whole.alpha_composite(name, ((whole.width - name.width) // 2, shield.height + 30))
        return whole
    height = round(shield.height * 0.62)
    name = name.resize((round(name.width * height / name.height), height))
    whole = Image.new("RGBA", (shield.width + 40 + name.width, shield.height))
    whole.alpha_composite(shield)
    whole.alpha_composite(name, (shield.width + 40, (shield.height - height) // 2))
    return whole


def recoloured(mark: Image.Image, ink: tuple[int, int, int]) -> Image.Image:
    """In one colour: dark parts in ``ink``, light ones see-through."""
    grey = np.asarray(mark.convert("L"), dtype=np.float32)
    alpha = np.asarray(mark.getchannel("A"), dtype=np.float32)
    inked = alpha * np.clip((190 - grey) / 60, 0, 1)
    made = np.empty((*grey.shape, 4), np.uint8)
    made[..., :3] = ink
    made[..., 3] = inked.astype(np.uint8)
    return Image.fromarray(made, "RGBA")


def flattened(mark: Image.Image) -> Image.Image:
    """In grey on white, as it is registered."""
    ground = Image.new("RGBA", mark.size, "white")
    ground.alpha_composite(mark)
    return ground.convert("L")
