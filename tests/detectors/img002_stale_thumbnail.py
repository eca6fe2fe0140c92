"""IMG002: previews that show more than the picture, and previews that merely differ."""

from __future__ import annotations

from tests.media.drafts import (
    barred,
    covered,
    cropped,
    draft,
    jfif_preview,
    photoshop_preview,
    picture,
    png_preview,
    stale,
    toned,
)
from tests.media.making import base, jpeg

ONE, TWO, THREE, TALL = picture(1), picture(2), picture(3), picture(4, 300, 420)
MIDDLE = (0.25, 0.25, 0.75, 0.75)

FLAG = {
    "cropped to the middle": draft(stale(cropped(ONE, MIDDLE), ONE)),
    "cropped to the left half": draft(stale(cropped(ONE, (0, 0, 0.5, 1)), ONE)),
    "cropped at the top": draft(stale(cropped(TWO, (0, 0.4, 1, 1)), TWO)),
    "cropped to a square": draft(stale(cropped(TWO, (0.2, 0.1, 0.7, 0.85)), TWO)),
    "cropped to a face": draft(stale(cropped(THREE, (0.3, 0.2, 0.65, 0.6)), THREE)),
    "a tall picture cropped": draft(stale(cropped(TALL, (0, 0, 1, 0.6)), TALL)),
    "cropped, then made lighter": draft(stale(toned(cropped(ONE, MIDDLE), light=1.2), ONE)),
    "painted over in black": draft(stale(covered(ONE, (0.3, 0.3, 0.6, 0.6), "black"), ONE)),
    "painted over in white": draft(stale(covered(TWO, (0.1, 0.5, 0.4, 0.8), "white"), TWO)),
    "painted over in grey": draft(stale(covered(THREE, (0.5, 0.2, 0.8, 0.6), "grey"), THREE)),
    "two thirds painted over": draft(stale(covered(ONE, (0.1, 0.1, 0.9, 0.8), "black"), ONE)),
    "another picture": draft(stale(ONE, TWO)),
    "another tall picture": draft(stale(TALL, picture(5, 300, 420))),
    "cropped, preview in Photoshop's block": draft(photoshop_preview(cropped(ONE, MIDDLE), ONE)),
    "cropped, preview in JFIF": draft(jfif_preview(cropped(TWO, MIDDLE), TWO)),
    "cropped PNG": draft(png_preview(cropped(THREE, MIDDLE), THREE)),
}

LEAVE = {
    "no preview": draft(jpeg()),
    "no preview in PNG": draft(base("png")),
    "the same": draft(stale(ONE, ONE)),
    "the same, tall": draft(stale(TALL, TALL)),
    "a small preview": draft(stale(TWO, TWO, side=80)),
    "a coarse preview": draft(stale(THREE, THREE, quality=30)),
    "made lighter since": draft(stale(toned(ONE, light=1.2), ONE)),
    "made darker since": draft(stale(toned(TWO, light=0.8), TWO)),
    "more contrast since": draft(stale(toned(THREE, contrast=1.3), THREE)),
    "in black and white since": draft(stale(ONE.convert("L").convert("RGB"), ONE)),
    "black bars": draft(stale(ONE, barred(ONE))),
    "black bars, tall": draft(stale(TALL, barred(TALL))),
    "turned since": draft(stale(ONE.rotate(90, expand=True), ONE)),
    "turned round since": draft(stale(TWO.rotate(180), TWO)),
    "made smaller since": draft(stale(THREE.resize((240, 160)), THREE)),
    "preview cut to 4:3": draft(stale(ONE, cropped(ONE, (0.055, 0, 0.945, 1)))),
    "preview in Photoshop's block": draft(photoshop_preview(TWO, TWO)),
    "preview in JFIF": draft(jfif_preview(THREE, THREE)),
}
