"""The encoder (a BERT) in PyTorch, with small trainable corrections to its upper layers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nlu.adapter import EncoderFile, Floats


class Linear(nn.Module):
    """A frozen matrix plus a trainable one of low rank (LoRA: Hu et al. 2021, arXiv:2106.09685), and the bias."""

    weight: Tensor

    def __init__(self, weight: Tensor, bias: Tensor, rank: int, scale: float) -> None:
        super().__init__()
        outputs, inputs = weight.shape
        self.register_buffer("weight", weight)
        self.bias = nn.Parameter(bias, requires_grad=rank > 0)
        self.scale = scale
        self.down = nn.Parameter(torch.randn(rank, inputs) / inputs**0.5) if rank else None
        self.up = nn.Parameter(torch.zeros(outputs, rank)) if rank else None

    def forward(self, x: Tensor) -> Tensor:
        """Matrix, correction and bias."""
        y = F.linear(x, self.weight, self.bias)
        if self.down is None or self.up is None:
            return y
        return y + F.linear(F.linear(x, self.down), self.up * self.scale)

    @torch.no_grad()
    def merged(self) -> Tensor:
        """The matrix with its correction."""
        if self.down is None or self.up is None:
            return self.weight
        return self.weight + self.scale * self.up @ self.down


class Norm(nn.Module):
    """Layer normalisation."""

    def __init__(self, weight: Tensor, bias: Tensor, epsilon: float, trained: bool) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight, requires_grad=trained)
        self.bias = nn.Parameter(bias, requires_grad=trained)
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """Normalises the last dimension."""
        return F.layer_norm(x, x.shape[-1:], self.weight, self.bias, self.epsilon)


class Layer(nn.Module):
    """One transformer layer, normalised after each half."""

    def __init__(self, file: EncoderFile, number: int, rank: int, scale: float) -> None:
        super().__init__()
        self.heads = file.heads

        def tensor(name: str) -> Tensor:
            return torch.from_numpy(file.floats(f"l{number}.{name}"))

        def linear(name: str, inputs: int) -> Linear:
            return Linear(tensor(f"{name}.w").reshape(-1, inputs), tensor(f"{name}.b"), rank, scale)

        def norm(name: str) -> Norm:
            return Norm(tensor(f"{name}.w"), tensor(f"{name}.b"), file.epsilon, rank > 0)

        self.q, self.k, self.v, self.ao = (linear(name, file.hidden) for name in ("q", "k", "v", "ao"))
        self.aln = norm("aln")
        self.fi, self.fo = linear("fi", file.hidden), linear("fo", file.inner)
        self.oln = norm("oln")

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """The layer's result, shape (texts, pieces, hidden)."""
        return self.parts(x, mask)[-1]

    def parts(self, x: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """What goes into ao, fi and fo, and the layer's result."""
        batch, length, hidden = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, self.heads, hidden // self.heads).transpose(1, 2)

        attended = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask)
        context = attended.transpose(1, 2).reshape(batch, length, hidden)
        middle = self.aln(x + self.ao(context))
        inner = F.gelu(self.fi(middle))
        return context, middle, inner, self.oln(middle + self.fo(inner))


class Encoder(nn.Module):
    """The whole encoder; layers from `first` on are trained.

    The layers below stay as they are. That costs little (they deal with words rather than with what is wanted) and
    their result can be computed once for each message and kept.
    """

    word: Tensor
    position: Tensor

    def __init__(self, file: EncoderFile, first: int, rank: int, scale: float) -> None:
        super().__init__()
        self.first = first
        words = torch.from_numpy(file.floats("emb.word").reshape(-1, file.hidden).astype(np.float16))
        self.register_buffer("word", words, persistent=False)
        position = file.floats("emb.pos").reshape(-1, file.hidden) + file.floats("emb.type")[: file.hidden]
        self.register_buffer("position", torch.from_numpy(position), persistent=False)
        self.norm = Norm(
            torch.from_numpy(file.floats("emb.ln.w")), torch.from_numpy(file.floats("emb.ln.b")), file.epsilon, False
        )
        self.layers = nn.ModuleList(
            Layer(file, number, rank if number >= first else 0, scale) for number in range(file.layers)
        )

    @torch.no_grad()
    def lower(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """Hidden states below the first trained layer, shape (texts, pieces, hidden)."""
        x: Tensor = self.norm(self.word[ids].float() + self.position[: ids.shape[1]])
        mask = attention_mask(lengths, ids.shape[1])
        for layer in self.layers[: self.first]:
            x = layer(x, mask)
        return x

    def upper(self, x: Tensor, lengths: Tensor) -> Tensor:
        """Unit vectors of texts from their lower hidden states."""
        mask = attention_mask(lengths, x.shape[1])
        for layer in self.layers[self.first :]:
            x = layer(x, mask)
        inside = (torch.arange(x.shape[1]) < lengths[:, None]).unsqueeze(-1)
        return F.normalize((x * inside).sum(dim=1) / lengths[:, None], dim=-1)

    def trained(self) -> Iterable[nn.Parameter]:
        """What training changes."""
        return (parameter for parameter in self.parameters() if parameter.requires_grad)

    def floats(self) -> dict[str, Floats]:
        """The trained biases and norms by their names in the encoder file."""
        found: dict[str, Floats] = {}
        for i, layer in enumerate(self.layers):
            if i < self.first:
                continue
            for name, part in layer.named_children():
                if isinstance(part, Linear | Norm):
                    found[f"l{i}.{name}.b"] = part.bias.detach().numpy().copy()
                if isinstance(part, Norm):
                    found[f"l{i}.{name}.w"] = part.weight.detach().numpy().copy()
        return found


def attention_mask(lengths: Tensor, width: int) -> Tensor | None:
    """Hides padding; None where there is none."""
    if int(lengths.min()) == width:
        return None
    return (torch.arange(width) < lengths[:, None])[:, None, None, :]


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Rows of piece numbers as one array, with their lengths."""
    lengths = torch.tensor([len(row) for row in rows])
    ids = torch.ones(len(rows), int(lengths.max()), dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
    return ids, lengths
