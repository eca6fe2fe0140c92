"""Whether an embedded preview still shows the picture it belongs to.

Both are brought to the same small size in grey, light and contrast are evened
out, and then three questions are asked: is it the same view, is it the same view
with a patch that differs, or is the picture a part of what the preview shows?
The thresholds were set on real photos with previews made from them: as they are, in other
tones, with bars, sharpened, cropped and painted over. The tables in tests/detectors use
made-up scenes instead.
"""

from __future__ import annotations

from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.float32]

__all__ = ["Staleness", "compare", "load_grey"]

_SIDE: Final = 96  # longer side of a preview as compared
_SAME: Final = 0.93
_RELATED: Final = 0.80
_FOUND: Final = 0.86
_PATCH: Final = 0.20  # grey levels of 1.0 by which a patch must differ after evening out
_DETAIL: Final = 0.05  # spread of grey within a block that is worth covering
_EMPTIED: Final = 0.25  # share of it that a covered block still has
_ASPECT: Final = 0.05


class Staleness(Enum):
    """What a preview still shows."""

    FRESH = "the same picture"
    CROPPED = "more than the picture shows"
    PAINTED = "what was painted over"
    OTHER = "another picture"


def load_grey(source: bytes | Path, side: int) -> Grey:
    """A picture in grey, 0 to 1, its longer side about ``side`` pixels.

    JPEG is decoded at an eighth of its size where that is enough. Raises OSError or
    ValueError, or whatever else a codec raises, if it cannot be decoded.
    """
    import numpy as np
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    with Image.open(BytesIO(source) if isinstance(source, bytes) else source) as picture:
        picture.draft("L", (side * 2, side * 2))
        grey = picture.convert("L")
        scale = side / max(grey.size)
        size = max(8, round(grey.width * scale)), max(8, round(grey.height * scale))
        small = grey.resize(size, Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR)
        return np.asarray(small, dtype=np.float32) / 255.0


def compare(picture: Grey, preview: Grey) -> Staleness:
    """Tell whether ``preview`` was made from ``picture`` as it is now.

    Both are arrays of shape (height, width), 0 black to 1 white.
    """
    import numpy as np

    if float(np.std(preview)) < 0.02:
        return Staleness.FRESH  # a flat preview shows nothing that could be compared
    aspect = picture.shape[1] / picture.shape[0]
    best = -1.0
    painted = False
    for view in _views(preview, aspect):
        if abs(np.log(view.shape[1] / view.shape[0] / aspect)) > _ASPECT:
            continue
        fitted = _resize(picture, view.shape)
        score = _correlation(fitted, view)
        if score > best:
            best = score
            painted = _patch(fitted, view)
    if best >= _SAME:
        return Staleness.PAINTED if painted else Staleness.FRESH
    plain = _trimmed(preview)
    found, share = _search(picture, plain)
    if found >= _FOUND and found > best + 0.05 and share < 0.93:
        return Staleness.CROPPED
    if max(best, found) >= _RELATED:
        return Staleness.PAINTED if painted and best >= _RELATED else Staleness.FRESH
    # Some cameras cut their previews to 4:3: those show less than the picture, not more.
    shape = tuple(round(side * _SIDE / max(picture.shape)) for side in picture.shape)
    if _search(plain, _resize(picture, shape), least=0.6)[0] >= _FOUND:
        return Staleness.FRESH
    if float(np.std(picture)) < 0.02:
        return Staleness.OTHER
    return Staleness.PAINTED if best > 0.5 and painted else Staleness.OTHER


def _views(preview: Grey, aspect: float) -> list[Grey]:
    """The preview as it is, without bars, and turned: editors turn pixels and leave previews."""
    import numpy as np

    views = [preview, _without_bars(preview, aspect), _trimmed(preview)]
    turned = [
        np.rot90(view, k)
        for view in (preview, _without_bars(preview, 1 / aspect))
        for k in (1, 2, 3)
    ]
    mirrored = [np.fliplr(preview), np.flipud(preview)]
    mirrored += [np.fliplr(np.rot90(preview)), np.flipud(np.rot90(preview))]
    return [np.ascontiguousarray(view) for view in (*views, *turned, *mirrored)]


def _without_bars(preview: Grey, aspect: float) -> Grey:
    """The middle of the preview in the picture's proportions, if what is outside is dark."""
    height, width = preview.shape
    high, wide = min(height, round(width / aspect)), min(width, round(height * aspect))
    top, left = (height - high) // 2, (width - wide) // 2
    middle = preview[top : top + high, left : left + wide]
    outside = preview.size - middle.size
    if outside <= 0 or min(middle.shape) < 8:
        return preview
    dark = (float(preview.sum()) - float(middle.sum())) / outside
    return middle if dark < 0.1 else preview


def _trimmed(preview: Grey) -> Grey:
    """The preview without the black bars that fit a 3:2 picture into DCF's 4:3."""
    height, width = preview.shape
    dark_rows = preview.max(axis=1) < 0.12
    dark_columns = preview.max(axis=0) < 0.12
    top = _run(dark_rows, height // 4)
    bottom = _run(dark_rows[::-1], height // 4)
    left = _run(dark_columns, width // 4)
    right = _run(dark_columns[::-1], width // 4)
    # Bars come in pairs; one dark edge is a dark edge.
    if abs(top - bottom) > 2:
        top = bottom = 0
    if abs(left - right) > 2:
        left = right = 0
    return preview[top + (top > 0) : height - bottom - (bottom > 0), left : width - right]


def _run(flags: Any, limit: int) -> int:
    count = 0
    while count < limit and flags[count]:
        count += 1
    return count


def _resize(grey: Grey, shape: tuple[int, ...]) -> Grey:
    import numpy as np
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(grey))
    size = (shape[1], shape[0])
    return np.asarray(image.resize(size, Image.Resampling.BOX), dtype=np.float32)


def _smooth(grey: Grey) -> Grey:
    """Mean of 3 x 3: previews are sharpened and compressed, and differ in every pixel."""
    import numpy as np

    padded = np.pad(grey, 1, mode="edge")
    height, width = grey.shape
    total = sum(
        padded[row : row + height, column : column + width]
        for row in range(3)
        for column in range(3)
    )
    return np.asarray(total / 9.0, dtype=np.float32)


def _correlation(one: Grey, other: Grey) -> float:
    import numpy as np

    first, second = _smooth(one), _smooth(other)
    first, second = first - first.mean(), second - second.mean()
    scale = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / scale if scale > 1e-6 else 0.0


def _patch(picture: Grey, preview: Grey) -> bool:
    """Whether a patch of the two differs far more than the rest does."""
    import numpy as np

    first, second = _smooth(picture), _smooth(preview)
    # Even out light and contrast on the half that agrees best.
    gain, offset = 1.0, 0.0
    agreed = np.ones(first.shape, dtype=bool)
    for _ in range(3):
        x, y = first[agreed], second[agreed]
        spread = float(((x - x.mean()) ** 2).sum())
        if spread < 1e-6:
            return False
        gain = float(((x - x.mean()) * (y - y.mean())).sum()) / spread
        offset = float(y.mean() - gain * x.mean())
        off = np.abs(first * gain + offset - second)
        agreed = off <= float(np.quantile(off, 0.7))
    off = np.abs(first * gain + offset - second)
    usual = float(np.quantile(off, 0.8))
    step = max(4, min(first.shape) // 12)
    differs = _blocks(off, step).mean((1, 3)) > max(_PATCH, usual * 3.5)
    # Blurring and blocking out keep the tone and take the detail away.
    detail, was = _blocks(first * gain, step).std((1, 3)), _blocks(second, step).std((1, 3))
    # Light that was turned up or down takes it away too, but only at the ends of the scale.
    tone = _blocks(first, step).mean((1, 3))
    emptied = (was > _DETAIL) & (detail < was * _EMPTIED) & (tone > 0.04) & (tone < 0.96)
    return bool(differs.any() or emptied.any())


def _blocks(grey: Grey, step: int) -> Grey:
    """Cut into squares: shape (rows, step, columns, step); what does not fill one is left out."""
    height, width = grey.shape[0] // step * step, grey.shape[1] // step * step
    return grey[:height, :width].reshape(height // step, step, width // step, step)


def _search(picture: Grey, preview: Grey, *, least: float = 0.0) -> tuple[float, float]:
    """The best place of the picture inside the preview: likeness, and share of the area.

    least: the smallest share to try; small parts are like something or other by chance.
    """
    best, share = -1.0, 1.0
    height, width = preview.shape
    aspect = picture.shape[1] / picture.shape[0]
    area = height * width
    for step in range(28):
        wide = width * (0.97 - step * 0.028)
        tall = wide / aspect
        if tall > height or tall < 10 or wide < 10:
            if tall > height:
                tall = height * (0.99 - step * 0.03)
                wide = tall * aspect
            if tall < 10 or wide < 10 or wide > width:
                continue
        if tall * wide < least * area:
            continue
        part = _resize(picture, (round(tall), round(wide)))
        score = _slide(part, preview)
        if score > best:
            best, share = score, part.size / area
    return best, share


def _slide(part: Grey, whole: Grey) -> float:
    """Highest normalised correlation of ``part`` at any place in ``whole``."""
    import numpy as np

    part, whole = _smooth(part), _smooth(whole)
    centred = part - part.mean()
    norm = float(np.sqrt((centred**2).sum()))
    if norm < 1e-3:
        return -1.0
    shape = whole.shape
    spectrum = np.fft.rfft2(whole)
    product = np.fft.irfft2(spectrum * np.conj(np.fft.rfft2(centred, shape)), shape)
    rows, columns = shape[0] - part.shape[0] + 1, shape[1] - part.shape[1] + 1
    if rows < 1 or columns < 1:
        return -1.0
    sums = _window(whole, part.shape)
    squares = _window(whole**2, part.shape)
    variance = np.maximum(squares - sums**2 / part.size, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = product[:rows, :columns] / (norm * np.sqrt(variance))
    scores[variance < part.size * 4e-4] = -1.0
    return float(np.nan_to_num(scores, nan=-1.0).max())


def _window(grey: Grey, shape: tuple[int, ...]) -> Grey:
    """Sums over every window of ``shape``."""
    import numpy as np

    total = np.pad(grey.astype(np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    high, wide = shape
    sums = total[high:, wide:] - total[:-high, wide:] - total[high:, :-wide] + total[:-high, :-wide]
    return np.asarray(sums, dtype=np.float32)
