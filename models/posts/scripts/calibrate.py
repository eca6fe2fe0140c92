"""Turn the encoder's logits into probabilities, and write ``labels.json``.

``python calibrate.py ARTEFACT --conduct DIR``

Each rule's probability is a logistic function of its own logit (Platt 1999); the conduct
rules also look at the public sets' labels. Fitted on the check part of our drafts and the
``dev`` file of the public sets, neither of which was trained on.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from typing import Any, Final

import drafts
import numpy as np
from labels import CATS, MARKS, PUBLIC, TAGS
from scoring import logits_of
from sklearn.linear_model import LogisticRegression

from examples import own
from linter.language.encoding import encode, tokenizer

_LOOKS_AT: Final = {
    "CND001": ("CND001", "hate"),
    "CND002": ("CND002", "offensive"),
    "CND003": ("CND003", "threat"),
}
_AS_RULE: Final = {"CND001": "hate", "CND003": "threat"}  # what a public label stands for


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--conduct", type=Path, required=True)
    options = parser.parse_args()
    vocabulary = tokenizer(options.artefact / "tokenizer.json")
    rows = [
        row
        for path in sorted(drafts.DATA.glob("*.tsv"))
        for row in drafts.read(path)
        if row.part == "check"
    ]
    examples = [example for _, example in own(rows, vocabulary)]
    mine = logits_of(options.artefact / "model.onnx", [each.encoded for each in examples])
    truth = np.stack([each.cats for each in examples])
    with gzip.open(options.conduct / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        public: list[dict[str, Any]] = [json.loads(line) for line in lines]
    theirs = logits_of(
        options.artefact / "model.onnx",
        [next(encode(row["text"], vocabulary, official=False)) for row in public],
    )
    judged = np.array([[row["hate"], row["off"], row["threat"]] for row in public], np.float32)
    mix = np.zeros((len(CATS), len(CATS)))
    shift = np.zeros(len(CATS))
    for at, label in enumerate(CATS):
        columns = [CATS.index(each) for each in _LOOKS_AT.get(label, (label,))]
        logits, wanted, weight = mine[:, columns], truth[:, at], np.ones(len(mine))
        if label in PUBLIC or label in _AS_RULE:
            other = judged[:, PUBLIC.index(_AS_RULE.get(label, label))]
            logits = np.concatenate([logits, theirs[:, columns]])
            wanted = np.concatenate([wanted, other])
            weight = np.concatenate([weight, np.full(len(other), 0.25)])
        known = wanted >= 0
        if not (wanted[known] == 1).any():
            mix[at, at] = 1
            continue
        fit = LogisticRegression(C=10.0).fit(
            logits[known], wanted[known], sample_weight=weight[known]
        )
        mix[columns, at], shift[at] = fit.coef_[0], fit.intercept_[0]
        print(
            f"{label:10} {int((wanted[known] == 1).sum()):5} of {int(known.sum()):5}", fit.coef_[0]
        )
    stored = {
        "cats": CATS,
        "marks": MARKS,
        "tags": TAGS,
        "mix": [[round(each, 4) for each in row] for row in mix.tolist()],
        "shift": [round(each, 4) for each in shift.tolist()],
    }
    (options.artefact / "labels.json").write_text(json.dumps(stored) + "\n")


if __name__ == "__main__":
    main()
