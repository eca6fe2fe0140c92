"""BRD001: the drawn stand-in for the logo in pictures, and what only looks like it."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from benchmarks.pictures.marks import (
    crest,
    house,
    lock_up,
    look_alike,
    recoloured,
    wordmark,
)
from linter import Draft
from tests.pictures.drawing import page
from tests.pictures.logos import OURS, pack, photo, picture, post

policy = pack

SHIELD = crest(OURS)
WHITE = recoloured(SHIELD, (255, 255, 255))
INK = recoloured(SHIELD, (30, 30, 90))


def covered(mark: Image.Image) -> Image.Image:
    hidden = mark.copy()
    box = (0, round(mark.height * 0.84), mark.width, mark.height)
    ImageDraw.Draw(hidden).rectangle(box, (190, 80, 40, 255))
    return hidden


def alone(mark: Image.Image, margin: int = 30) -> Image.Image:
    """A picture that is the mark."""
    ground = Image.new("RGB", (mark.width + 2 * margin, mark.height + 2 * margin), "white")
    ground.paste(mark, (margin, margin), mark)
    return ground


def poster() -> Image.Image:
    return page(("Open evening", "Thursday at six, all welcome"), size=(1024, 768), letters=44)


def named(typeface: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> Image.Image:
    image = Image.new("RGB", (900, 300), "white")
    ImageDraw.Draw(image).text((60, 100), "University of West London", "black", typeface)
    return image


def other(number: int, width: float, **how: float) -> Draft:
    return post(picture(crest(look_alike(OURS, number)), width, **how))  # type: ignore[arg-type]


FLAG = {
    "the crest on a photo": post(picture(SHIELD, 0.2)),
    "a twentieth of the width": post(picture(SHIELD, 0.05, at=(0.8, 0.2))),
    "two fifths of the width": post(picture(SHIELD, 0.4)),
    "turned to the left": post(picture(SHIELD, 0.2, turn=-14)),
    "turned to the right, in a corner": post(picture(SHIELD, 0.12, turn=13, at=(0.1, 0.15))),
    "seen aslant": post(picture(SHIELD, 0.25, aslant=0.15)),
    "white on dark": post(picture(WHITE, 0.2, plate=(20, 50, 40))),
    "in one colour": post(picture(INK, 0.1, plate=(235, 225, 200))),
    "straight on the photo, without a plate": post(picture(SHIELD, 0.3, plate=None)),
    "saved as a poor JPEG": post(picture(SHIELD, 0.15), quality=25),
    "blurred": post(picture(SHIELD, 0.2).filter(ImageFilter.GaussianBlur(1.2))),
    "partly covered": post(picture(covered(SHIELD), 0.3)),
    "on a poster": post(picture(SHIELD, 0.1, ground=poster(), at=(0.85, 0.8))),
    "in a lock-up": post(picture(lock_up(OURS), 0.4)),
    "in a stacked lock-up, small": post(picture(lock_up(OURS, stacked=True), 0.1)),
    "the wordmark alone": post(picture(wordmark(OURS), 0.6, ground=poster(), at=(0.5, 0.7))),
    "a picture that is the crest": post(alone(SHIELD)),
    "a picture that is the lock-up": post(alone(lock_up(OURS))),
    "a picture that is the wordmark": post(alone(wordmark(OURS))),
}

LEAVE = {
    "an official account": post(picture(SHIELD, 0.2), account="official"),
    "a photo": post(photo()),
    "the same shield, divided otherwise": other(1, 0.2),
    "the same shield, divided alike, other charges": other(2, 0.2),
    "that, small": other(2, 0.06),
    "that, large and turned": other(4, 0.4, turn=10),
    "that, as the whole picture": post(alone(crest(look_alike(OURS, 6)))),
    "another university's lock-up, alike but for the name": post(
        alone(lock_up(look_alike(OURS, 2)))
    ),
    "that on a photo": post(picture(lock_up(look_alike(OURS, 4)), 0.4)),
    "another university's wordmark in the same letters": post(alone(wordmark(look_alike(OURS, 0)))),
    "another university's crest": post(picture(crest(house(4)), 0.25)),
    "another one, white on dark": post(
        picture(recoloured(crest(house(5)), (255, 255, 255)), 0.2, plate=(10, 10, 60))
    ),
    "the name in ordinary letters": post(named(ImageFont.load_default(54))),
    "a page that names the University": post(
        page(("Dear colleague,", "I work at the", "University of West London", "and like it."))
    ),
    "a plain ground": post(Image.new("RGB", (800, 600), (20, 90, 160))),
    "a picture of a few pixels": post(Image.new("RGB", (12, 9), "white")),
    "no picture": Draft(text="The new logo of the University of West London is on the door."),
}
