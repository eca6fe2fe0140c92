"""The encoder and its three heads."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import torch
from labels import CATS, MARKS, PUBLIC, TAGS
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from linter.language.encoding import KINDS

__all__ = ["Network"]

_NEVER: Final = -1e4


class Network(nn.Module):
    """A small BERT (all-MiniLM-L6-v2) with heads for posts, for tokens and for names.

    Called with ``ids``, ``kinds`` and ``mask``, int64 (posts, tokens); returns logits:
    ``cats`` (posts, labels), ``marks`` (posts, tokens, rules), ``tags`` (posts, tokens, tags).
    """

    def __init__(self, base: Path) -> None:
        super().__init__()
        config = BertConfig.from_pretrained(base)
        self.bert = BertModel.from_pretrained(
            base, config=config, add_pooling_layer=False, attn_implementation="eager"
        )
        types = nn.Embedding(KINDS, config.hidden_size)
        with torch.no_grad():  # every kind begins as the one kind that it knew
            types.weight.copy_(
                self.bert.embeddings.token_type_embeddings.weight[:1].expand(KINDS, -1)
            )
        self.bert.embeddings.token_type_embeddings = types
        width = config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.cats = nn.Linear(2 * width, len(CATS))
        self.marks = nn.Linear(width, len(MARKS))
        self.tags = nn.Linear(width, len(TAGS))
        self.share = nn.Parameter(torch.full((len(MARKS),), 0.5))

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        states = self.bert(
            input_ids=ids, token_type_ids=kinds, attention_mask=mask
        ).last_hidden_state
        states = self.drop(states)
        there = mask.unsqueeze(-1).to(states.dtype)
        mean = (states * there).sum(1) / there.sum(1)
        most = (states + (1 - there) * _NEVER).amax(1)
        marks = self.marks(states)
        strongest = (marks + (1 - there) * _NEVER).amax(1)
        cats = self.cats(torch.cat([mean, most], 1))
        own = cats[:, len(PUBLIC) :] + self.share * strongest
        return torch.cat([cats[:, : len(PUBLIC)], own], 1), marks, self.tags(states)
