"""Write the trained network as ONNX with 8-bit weights, and its tokenizer beside it.

``python export.py WEIGHTS.pt ARTEFACT --base DIR``
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from network import Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from torch import Tensor, nn
from torch.nn import functional

__all__ = ["export"]


class Rows(nn.Module):
    """An embedding in 8 bits with a scale for each row: one scale for all would blur it."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("small", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        return functional.embedding(ids, self.small).float() * functional.embedding(ids, self.scale)


def export(network: Network, folder: Path) -> None:
    """Write ``model.onnx`` into ``folder``."""
    network.eval()
    embeddings = network.bert.embeddings
    embeddings.word_embeddings = Rows(embeddings.word_embeddings.weight.detach())
    ids = torch.ones(2, 9, dtype=torch.long)
    with tempfile.TemporaryDirectory() as scratch:
        plain, joined = Path(scratch, "plain.onnx"), Path(scratch, "joined.onnx")
        torch.onnx.export(
            network,
            (ids, torch.zeros_like(ids), torch.ones_like(ids)),
            str(plain),
            input_names=["ids", "kinds", "mask"],
            output_names=["cats", "marks", "tags"],
            dynamic_axes={
                **{name: {0: "posts", 1: "tokens"} for name in ("ids", "kinds", "mask")},
                "cats": {0: "posts"},
                "marks": {0: "posts", 1: "tokens"},
                "tags": {0: "posts", 1: "tokens"},
            },
            opset_version=17,
            dynamo=False,
        )
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False  # it would undo the rows' own scales
        config = network.bert.config
        fused = optimize_model(
            str(plain),
            model_type="bert",
            num_heads=config.num_attention_heads,
            hidden_size=config.hidden_size,
            optimization_options=options,
        )
        fused.save_model_to_file(str(joined))
        print(fused.get_fused_operator_statistics())
        quantize_dynamic(
            str(joined),
            str(folder / "model.onnx"),
            per_channel=True,
            reduce_range=False,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Attention", "Gemm"],
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    model = onnx.load(folder / "model.onnx")
    model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
    onnx.save(model, folder / "model.onnx")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("weights", type=Path)
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--base", type=Path, required=True)
    options = parser.parse_args()
    network = Network(options.base)
    network.load_state_dict(torch.load(options.weights))
    options.artefact.mkdir(parents=True, exist_ok=True)
    export(network, options.artefact)
    shutil.copyfile(options.base / "tokenizer.json", options.artefact / "tokenizer.json")


if __name__ == "__main__":
    main()
