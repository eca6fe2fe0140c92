"""The model itself: a gate, and an encoder that ONNX Runtime runs on one thread."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from linter.artefacts import model_path
from linter.errors import ModelMissing
from linter.language.encoding import Encoded, encode, tokenizer
from linter.language.gate import Gate

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Model", "Name", "Passage", "Reading", "model"]

_MOST_WINDOWS: Final = 24  # of one text: some 2,000 words; more is no post
_GAP: Final = 3  # tokens between two marked runs that are read as one
_SHARE: Final = 0.3  # of the strongest mark, from which a token belongs to the passage
_FAINT: Final = 0.05  # a strongest mark below it says nothing of the place


@dataclass(frozen=True, slots=True)
class Passage:
    """[start, end) of the text, in code points, speaks for a rule with ``strength`` (0 to 1)."""

    start: int
    end: int
    strength: float


@dataclass(frozen=True, slots=True)
class Name:
    """[start, end) of the text, in code points, names a person, organisation or place.

    ``label``: PER, ORG or LOC.
    """

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class _Window:
    encoded: Encoded
    marks: NDArray[np.float32]  # (tokens, rules), 0 to 1
    tags: NDArray[np.float32]  # (tokens, tags), logits


class Reading:
    """One text as the model sees it; nothing is worked out before it is asked for.

    official: whether an official account of the institution speaks.
    """

    __slots__ = ("__dict__", "_model", "_windows", "text")

    def __init__(self, model: Model, text: str, *, official: bool) -> None:
        self.text = text
        self._model = model
        windows = encode(text, model.vocabulary, official=official)
        self._windows = tuple(islice(windows, _MOST_WINDOWS))

    @cached_property
    def doubtful(self) -> bool:
        """Whether the text is worth reading, as the gate sees it; the encoder is not asked."""
        return any(self._model.gate.passes(window.ids) for window in self._windows)

    @property
    def cats(self) -> Mapping[str, float]:
        """Calibrated probabilities (0 to 1) by label.

        Of a text that takes several windows, the highest of each.
        """
        return self._read[0]

    def passages(self, code: str) -> tuple[Passage, ...]:
        """Where the text speaks for a rule, the strongest first."""
        column = self._model.marks.index(code)
        found: list[Passage] = []
        for window in self._read[1]:
            strength = window.marks[:, column]
            top = float(strength.max())
            if top < _FAINT:
                continue
            for first, last in _runs(strength >= top * _SHARE):
                start, end = window.encoded.starts[first], window.encoded.ends[last]
                if end > start:
                    found.append(Passage(start, end, float(strength[first : last + 1].max())))
        found.sort(key=lambda each: -each.strength)
        return tuple(found)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """People, organisations and places named, in reading order."""
        found: dict[int, Name] = {}
        for window in self._read[1]:
            for name in _named(self.text, window, self._model.tags):
                found.setdefault(name.start, name)
        return tuple(found[start] for start in sorted(found))

    @cached_property
    def _read(self) -> tuple[Mapping[str, float], tuple[_Window, ...]]:
        best: dict[str, float] = {}
        windows = []
        for encoded in self._windows:
            cats, window = self._model.run(encoded)
            for label, probability in cats.items():
                best[label] = max(probability, best.get(label, 0.0))
            windows.append(window)
        return best, tuple(windows)


class Model:
    """Gate and encoder of the folder ``path``. Thread-safe; the encoder loads when first used.

    ``marks``: the rules for which each token tells whether it stands in a breach.
    ``tags``: the labels of a token. Raises ModelMissing if a part of it is not there.
    """

    def __init__(self, path: Path) -> None:
        for part in ("labels.json", "tokenizer.json", "gate.npz", "model.onnx"):
            if not (path / part).is_file():
                raise ModelMissing(path.parent.name, f"{part} is missing from its folder.")
        labels = json.loads((path / "labels.json").read_text(encoding="utf-8"))
        self.marks: tuple[str, ...] = tuple(labels["marks"])
        self.tags: tuple[str, ...] = tuple(labels["tags"])
        self.vocabulary = tokenizer(path / "tokenizer.json")
        self.gate = Gate(path / "gate.npz")
        self._cats: tuple[str, ...] = tuple(labels["cats"])
        self._mix = np.asarray(labels["mix"], np.float32)
        self._shift = np.asarray(labels["shift"], np.float32)
        self._path = path
        self._lock = Lock()
        self._session: Any = None

    def read(self, text: str, *, official: bool = False) -> Reading:
        """A view of one text; what stands beyond some 2,000 words of it is not read."""
        return Reading(self, text, official=official)

    def run(self, encoded: Encoded) -> tuple[Mapping[str, float], _Window]:
        """Calibrated probabilities by label, and what each token says."""
        session = self._session or self._load()
        cats, marks, tags = session.run(
            None,
            {
                "ids": np.array([encoded.ids], np.int64),
                "kinds": np.array([encoded.kinds], np.int64),
                "mask": np.ones((1, len(encoded.ids)), np.int64),
            },
        )
        probabilities = _sigmoid(cats[0] @ self._mix + self._shift)
        window = _Window(encoded, _sigmoid(marks[0]), tags[0])
        return dict(zip(self._cats, probabilities.tolist(), strict=True)), window

    def _load(self) -> Any:
        with self._lock:
            if self._session is None:
                import onnxruntime as ort  # most drafts never get so far

                options = ort.SessionOptions()
                options.intra_op_num_threads = options.inter_op_num_threads = 1
                options.log_severity_level = 3
                self._session = ort.InferenceSession(
                    str(self._path / "model.onnx"), options, providers=["CPUExecutionProvider"]
                )
            return self._session


@cache
def model() -> Model:
    """The shipped model, loaded once. Raises ModelMissing."""
    return Model(model_path("posts"))


def _sigmoid(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    return (1 / (1 + np.exp(-logits))).astype(np.float32)


def _runs(chosen: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """First and last place of each run of chosen tokens, small gaps bridged."""
    places = np.nonzero(chosen)[0]
    if not len(places):
        return
    first = last = int(places[0])
    for place in map(int, places[1:]):
        if place - last > _GAP:
            yield first, last
            first = place
        last = place
    yield first, last


def _named(text: str, window: _Window, tags: tuple[str, ...]) -> Iterator[Name]:
    """Whole words that are part of a name; a word takes the tag of its first piece."""
    starts, ends, chosen = window.encoded.starts, window.encoded.ends, window.tags.argmax(1)
    begin, stop, label = 0, 0, ""
    for at in range(1, len(starts) - 1):
        start = starts[at]
        if start == ends[at - 1] and start and text[start - 1].isalnum() and text[start].isalnum():
            if label:
                stop = ends[at]
            continue
        tag = tags[int(chosen[at])]
        if label and (tag[0] != "I" or tag[2:] != label):
            yield Name(begin, stop, label)
            label = ""
        if tag != "O":
            if not label:
                begin, label = start, tag[2:]
            stop = ends[at]
    if label:
        yield Name(begin, stop, label)
