"""Pictures with a logo in them, and pictures without: what the logo benchmark looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.pictures.marks import recoloured
from benchmarks.pictures.scenes import badge, chat, letter

__all__ = ["WIDTHS", "Placed", "background", "placed", "planted"]

WIDTHS: Final = (0.05, 0.08, 0.12, 0.18, 0.27, 0.40)
_SIZE: Final = (1024, 768)


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture, and where in it the mark stands: x, y, width, height."""

    image: Image.Image
    box: tuple[float, float, float, float]
    how: frozenset[str]


def background(chance: Random, photos: Sequence[Image.Image]) -> tuple[Image.Image, str]:
    """A part of a real photo, a plain or shaded ground, or a drawn screen."""
    kind = chance.choice(("photo", "photo", "photo", "plain", "shaded", "screen"))
    if kind == "photo":
        photo = chance.choice(photos)
        share = chance.uniform(0.6, 1.0)
        width, height = round(photo.width * share), round(photo.height * share)
        left, top = chance.randint(0, photo.width - width), chance.randint(0, photo.height - height)
        part = photo.crop((left, top, left + width, top + height)).resize(_SIZE)
        return (
            part.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if chance.random() < 0.5 else part
        ), kind
    if kind == "plain":
        return Image.new("RGB", _SIZE, tuple(chance.randint(0, 255) for _ in range(3))), kind
    if kind == "shaded":
        ends = [np.array([chance.randint(0, 255) for _ in range(3)], np.float32) for _ in range(2)]
        ramp = np.linspace(0, 1, _SIZE[0], dtype=np.float32)[None, :, None]
        row = ends[0] * (1 - ramp) + ends[1] * ramp
        return Image.fromarray(np.repeat(row, _SIZE[1], axis=0).astype(np.uint8)), kind
    scene = chance.choice((chat, letter, badge))(chance.randint(0, 200)).image
    screen = Image.new("RGB", _SIZE, (240, 242, 245))
    part = scene.resize((round(scene.width * 700 / scene.height), 700))
    screen.paste(part, (chance.randint(0, _SIZE[0] - part.width), 34))
    return screen, kind


def placed(
    mark: Image.Image, width: float, chance: Random, photos: Sequence[Image.Image]
) -> Placed:
    """The mark in a scene, ``width`` of its width wide, as people come to publish it."""
    scene, kind = background(chance, photos)
    how = {kind}
    colours = chance.choice(("as it is", "as it is", "white on dark", "one colour"))
    plate: tuple[int, int, int] | None = None
    if colours == "white on dark":
        mark = recoloured(mark, (255, 255, 255))
        plate = tuple(chance.randint(0, 110) for _ in range(3))  # type: ignore[assignment]
    elif colours == "one colour":
        mark = recoloured(mark, tuple(chance.randint(0, 110) for _ in range(3)))  # type: ignore[arg-type]
        plate = tuple(chance.randint(190, 255) for _ in range(3))  # type: ignore[assignment]
    elif chance.random() < 0.7:
        plate = (255, 255, 255)
    how.add(colours)
    target = width * scene.width
    margin = mark.width * chance.uniform(0.08, 0.5)
    whole = Image.new(
        "RGBA",
        (round(mark.width + 2 * margin), round(mark.height + 2 * margin)),
        (0, 0, 0, 0) if plate is None else (*plate, 255),
    )
    whole.alpha_composite(mark, (round(margin), round(margin)))
    if chance.random() < 0.25:
        _cover(whole, margin, chance)
        how.add("partly covered")
    grow = target / mark.width
    whole = whole.resize(
        (max(round(whole.width * grow), 8), max(round(whole.height * grow), 8)),
        Image.Resampling.LANCZOS,
    )
    edge = margin * grow
    corners = np.array(
        [[0, 0], [whole.width, 0], [whole.width, whole.height], [0, whole.height]], np.float32
    )
    moved = corners.copy()
    if chance.random() < 0.6:
        how.add("turned")
        angle = np.radians(chance.uniform(-15, 15))
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        middle = corners.mean(axis=0)
        moved = ((corners - middle) @ turn.T + middle).astype(np.float32)
    if chance.random() < 0.4:
        how.add("perspective")
        reach = 0.1 * min(whole.size)
        moved += np.array(
            [[chance.uniform(-reach, reach) for _ in "xy"] for _ in range(4)], np.float32
        )
    spread = np.ptp(moved, axis=0)
    room = np.maximum(np.array(scene.size) - spread, 1)
    moved += np.array([chance.uniform(0, room[0]), chance.uniform(0, room[1])]) - moved.min(axis=0)
    moved = moved.astype(np.float32)
    if room.min() <= 1:  # taller than the scene: brought down to fit
        moved *= 0.98 * min(scene.size[0] / moved[:, 0].max(), scene.size[1] / moved[:, 1].max())
    view = cv2.getPerspectiveTransform(corners, moved)
    layer = cv2.warpPerspective(np.asarray(whole), view, scene.size, flags=cv2.INTER_AREA)
    scene = scene.convert("RGBA")
    scene.alpha_composite(Image.fromarray(layer, "RGBA"))
    inner = np.array(
        [
            [edge, edge],
            [whole.width - edge, edge],
            [whole.width - edge, whole.height - edge],
            [edge, whole.height - edge],
        ],
        np.float32,
    )
    quad = cv2.perspectiveTransform(inner[None], view)[0]
    left, top = quad.min(axis=0)
    right, bottom = quad.max(axis=0)
    image = scene.convert("RGB")
    if chance.random() < 0.3:
        how.add("soft")
        image = image.filter(ImageFilter.GaussianBlur(chance.uniform(0.4, 0.9)))
    box = (float(left), float(top), float(right - left), float(bottom - top))
    return Placed(image, box, frozenset(how))


def _cover(whole: Image.Image, margin: float, chance: Random) -> None:
    """Something in front of up to a fifth of the mark, from one side."""
    width, height = whole.width - 2 * margin, whole.height - 2 * margin
    share = chance.uniform(0.1, 0.2)
    colour = (*(chance.randint(0, 255) for _ in range(3)), 255)
    draw = ImageDraw.Draw(whole)
    match chance.choice(("left", "right", "bottom", "corner")):
        case "left":
            box = (margin, margin, margin + share * width, margin + height)
        case "right":
            box = (margin + (1 - share) * width, margin, margin + width, margin + height)
        case "bottom":
            box = (margin, margin + (1 - share) * height, margin + width, margin + height)
        case _:
            side = share**0.5
            box = (
                margin + (1 - side) * width,
                margin + (1 - side) * height,
                margin + width,
                margin + height,
            )
    draw.ellipse(box, colour) if chance.random() < 0.3 else draw.rectangle(box, colour)


def planted(
    mark: Image.Image,
    grow: float,
    scene: Image.Image,
    *,
    turn: float = 0,
    aslant: float = 0,
    at: tuple[float, float] = (0.5, 0.5),
) -> Image.Image:
    """A mark, ``grow`` times as large, at a place of a scene that is given as shares of its sides.

    turn: degrees. aslant: by how much its far side is shorter.
    """
    size = (max(round(mark.width * grow), 4), max(round(mark.height * grow), 4))
    small = mark.resize(size, Image.Resampling.LANCZOS)
    corners = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    middle = corners.mean(axis=0)
    angle = np.radians(turn)
    turned = (corners - middle) @ np.array(
        [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
    )
    turned[1:3, 1] *= 1 - aslant
    moved = turned + np.array([at[0] * scene.width, at[1] * scene.height])
    view = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    layer = cv2.warpPerspective(np.asarray(small), view, scene.size, flags=cv2.INTER_AREA)
    whole = scene.convert("RGBA")
    whole.alpha_composite(Image.fromarray(layer, "RGBA"))
    return whole.convert("RGB")
