"""Pictures with and without the drawn stand-in for the logo, and a pack that registers it."""

from __future__ import annotations

import atexit
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image, ImageFilter

from benchmarks.pictures.logo_scenes import planted
from benchmarks.pictures.marks import House, crest, flattened, house, lock_up, wordmark
from linter import Attachment, Author, Draft, Policy
from linter.logo import LogoPart

__all__ = ["OURS", "pack", "photo", "picture", "post"]

OURS = house(2)


@cache
def pack(of: House = OURS) -> Policy:
    """The University's pack with a made-up university's logo registered in it."""
    folder = TemporaryDirectory(prefix="postlint-pack-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "mine.toml"
    tables = ['extends = "uwl"\n']
    marks = {
        LogoPart.CREST: crest(of),
        LogoPart.WORDMARK: wordmark(of),
        LogoPart.WHOLE: lock_up(of),
    }
    for part, mark in marks.items():
        flattened(mark).save(path.with_name(f"{part}.png"))
        tables.append(f'[[logos]]\nname = "{part}"\npart = "{part}"\nfile = "{part}.png"\n')
    path.write_text("".join(tables), encoding="utf-8")
    return Policy.load(str(path))


def photo(seed: int = 1, size: tuple[int, int] = (1024, 768)) -> Image.Image:
    """Blurred patches of colour: what a photo is to somebody who looks for edges."""
    chance = Random(seed)
    small = Image.new("RGB", (24, 18))
    small.putdata([tuple(chance.randint(0, 255) for _ in "rgb") for _ in range(24 * 18)])
    return small.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(3))


def picture(
    mark: Image.Image,
    width: float,
    *,
    ground: Image.Image | None = None,
    plate: tuple[int, int, int] | None = (255, 255, 255),
    turn: float = 0,
    aslant: float = 0,
    at: tuple[float, float] = (0.5, 0.5),
) -> Image.Image:
    """The mark, ``width`` of the picture wide, on a plate of its own."""
    margin = 0.2 * mark.width
    whole = Image.new(
        "RGBA",
        (round(mark.width + 2 * margin), round(mark.height + 2 * margin)),
        (0, 0, 0, 0) if plate is None else (*plate, 255),
    )
    whole.alpha_composite(mark, (round(margin), round(margin)))
    scene = ground or photo()
    return planted(whole, width * scene.width / mark.width, scene, turn=turn, aslant=aslant, at=at)


def post(image: Image.Image, *, quality: int = 85, account: str = "personal") -> Draft:
    file = BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=quality)
    return Draft(
        text="A good day at work.",
        attachments=(Attachment(name="photo.jpg", data=file.getvalue()),),
        author=Author(account_type=account),
    )
