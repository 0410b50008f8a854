"""Back to four bits: rounds trained matrices so that what the layers compute changes least.

The base's weights lie exactly on their four-bit grid, and a trained correction is mostly smaller than half a step:
rounding each weight to the nearest would undo the training. So each rounding error is made up for by the weights not
yet rounded, as in GPTQ (Frantar et al. 2022, arXiv:2210.17323), given what actually goes into the layer. The blocks'
scales stay, so that only the four-bit numbers differ from the base.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from nlu.adapter import BLOCK, Adapter, EncoderFile, Steps, unpack
from nlu.finetuning.model import Encoder, Layer, Linear, attention_mask, padded

_DAMPING = 0.01
_CHUNK = 32


class _Inputs:
    """Second moments and mean of what goes into a matrix."""

    def __init__(self, size: int) -> None:
        self.moments = torch.zeros(size, size, dtype=torch.float64)
        self.sum = torch.zeros(size, dtype=torch.float64)
        self.count = 0

    def add(self, rows: Tensor) -> None:
        """Counts rows, shape (pieces, size)."""
        self.moments += (rows.T @ rows).double()
        self.sum += rows.sum(dim=0).double()
        self.count += len(rows)


@torch.no_grad()
def rounded_steps(weights: Tensor, scales: Tensor, before: Tensor, moments: Tensor) -> tuple[Tensor, Tensor]:
    """Steps from the numbers `before` to the best ones for `weights`, and the weights that result.

    Shapes: weights, before and results (outputs, inputs); scales (outputs, inputs / 32); moments (inputs, inputs).
    """
    inputs = weights.shape[1]
    damped = moments + torch.eye(inputs, dtype=moments.dtype) * moments.diagonal().mean() * _DAMPING
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(damped))
    factor = torch.linalg.cholesky(inverse, upper=True).float()
    step = torch.where(scales == 0, torch.ones_like(scales), scales).repeat_interleave(BLOCK, dim=1)
    left, numbers = weights.clone(), torch.empty_like(weights)
    for start in range(0, inputs, _CHUNK):
        chunk = slice(start, start + _CHUNK)
        errors = torch.empty(len(weights), _CHUNK)
        for i in range(_CHUNK):
            column = start + i
            nearest = (left[:, column] / step[:, column]).round()
            # The number has to fit four bits, and so has the step that leads to it.
            nearest = torch.minimum(torch.maximum(nearest, before[:, column] - 8), before[:, column] + 7)
            numbers[:, column] = nearest.clamp(-8, 7)
            result = numbers[:, column] * step[:, column]
            errors[:, i] = (left[:, column] - result) / factor[column, column]
            end = start + _CHUNK
            left[:, column + 1 : end] -= torch.outer(errors[:, i], factor[column, column + 1 : end])
        left[:, start + _CHUNK :] -= errors @ factor[chunk, start + _CHUNK :]
    return numbers - before, numbers * scales.repeat_interleave(BLOCK, dim=1)


@torch.no_grad()
def to_adapter(
    encoder: Encoder,
    file: EncoderFile,
    base_sha256: str,
    samples: Sequence[Sequence[int]],
    settings: dict[str, object],
    report: Callable[[str], None],
) -> Adapter:
    """The adapter of a trained encoder, which is changed on the way; `samples` are tokenized typical messages."""
    order = sorted(samples, key=len)
    batches = []
    for start in range(0, len(order), 64):
        ids, lengths = padded(order[start : start + 64])
        batches.append((encoder.lower(ids, lengths), lengths))
    steps: dict[str, Steps] = {}
    for number in range(encoder.first, len(encoder.layers)):
        layer = encoder.layers[number]
        assert isinstance(layer, Layer)
        steps.update(_round_layer(layer, number, file, batches))
        batches = [(layer(x, attention_mask(lengths, x.shape[1])), lengths) for x, lengths in batches]
        moved = np.mean([np.mean(steps[f"l{number}.{name}.w"] != 0) for name in ("q", "k", "v", "ao", "fi", "fo")])
        report(f"layer {number}: {moved:.1%} of the weights move")
    return Adapter(base_sha256, steps, encoder.floats(), settings)


def _round_layer(
    layer: Layer, number: int, file: EncoderFile, batches: Sequence[tuple[Tensor, Tensor]]
) -> dict[str, Steps]:
    hidden, inner = file.hidden, file.inner
    inputs = {"x": _Inputs(hidden), "context": _Inputs(hidden), "middle": _Inputs(hidden), "inner": _Inputs(inner)}
    for x, lengths in batches:
        inside = torch.arange(x.shape[1]) < lengths[:, None]
        context, middle, between, _ = layer.parts(x, attention_mask(lengths, x.shape[1]))
        for name, part in (("x", x), ("context", context), ("middle", middle), ("inner", between)):
            inputs[name].add(part[inside])
    sources = {"q": "x", "k": "x", "v": "x", "ao": "context", "fi": "middle", "fo": "inner"}
    steps: dict[str, Steps] = {}
    for name, source in sources.items():
        linear = getattr(layer, name)
        assert isinstance(linear, Linear)
        steps[f"l{number}.{name}.w"] = _round(linear, file, f"l{number}.{name}.w", inputs[source])
    return steps


def _round(linear: Linear, file: EncoderFile, name: str, inputs: _Inputs) -> Steps:
    scales, numbers = unpack(file.raw(name))
    shape = linear.weight.shape
    target = linear.merged()
    steps, result = rounded_steps(
        target,
        torch.from_numpy(scales).view(shape[0], -1),
        torch.from_numpy(numbers).float().view(shape),
        inputs.moments / inputs.count,
    )
    # The error that remains on average goes into the bias, which is a float.
    linear.bias.add_((target - result) @ (inputs.sum / inputs.count).float())
    linear.weight.copy_(result)
    linear.down = linear.up = None
    found: Steps = steps.to(torch.int8).numpy().reshape(-1, BLOCK)
    return found
