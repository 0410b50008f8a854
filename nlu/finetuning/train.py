"""Trains the encoder's corrections together with two linear heads, intent and topic."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nlu.adapter import EncoderFile
from nlu.finetuning.messages import Message, vary
from nlu.finetuning.model import Encoder, padded
from nlu.finetuning.tokens import Tokenizer


@dataclass(frozen=True)
class Settings:
    """What can be chosen about a training run."""

    first: int = 4  # the lowest trained layer
    rank: int = 16
    scale: float = 2.0
    epochs: float = 3.0
    batch: int = 64
    rate: float = 1e-3  # of the corrections
    head_rate: float = 1e-2
    decay: float = 0.01
    warm_up: float = 0.08  # share of all steps
    smoothing: float = 0.1
    dropout: float = 0.1  # of the sentence vector's numbers, before the heads
    varied: float = 0.5  # share of messages that are varied in each epoch
    seed: int = 0


class Heads(nn.Module):
    """Two softmax classifiers on centred sentence vectors."""

    mean: Tensor
    _SPREAD = 10.0  # e5's vectors lie close together

    def __init__(self, mean: Tensor, intents: Sequence[str], topics: Sequence[str], dropout: float) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.intents, self.topics = list(intents), list(topics)
        self.dropout = nn.Dropout(dropout)
        self.intent = nn.Linear(len(mean), len(intents))
        self.topic = nn.Linear(len(mean), len(topics))
        for head in (self.intent, self.topic):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)

    def forward(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of intents and of topics, before softmax."""
        centred = self.dropout((vectors - self.mean) * self._SPREAD)
        return self.intent(centred), self.topic(centred)


class Trainer:
    """One training run."""

    def __init__(self, file: EncoderFile, messages: Sequence[Message], settings: Settings) -> None:
        torch.manual_seed(settings.seed)
        self.settings = settings
        self.messages = list(messages)
        self.tokenize = Tokenizer(file.vocabulary())
        self.encoder = Encoder(file, settings.first, settings.rank, settings.scale)
        self._rng = random.Random(settings.seed)  # noqa: S311, nothing secret
        self._plain = [self.tokenize(message.text) for message in self.messages]
        intents = sorted({message.intent for message in messages})
        topics = sorted({message.topic for message in messages})
        sample = self._rng.sample(range(len(messages)), min(512, len(messages)))
        mean = self.encode([self._plain[i] for i in sample]).mean(dim=0)
        self.heads = Heads(mean, intents, topics, settings.dropout)
        self._intent = {intent: i for i, intent in enumerate(intents)}
        self._topic = {topic: i for i, topic in enumerate(topics)}

    def restore(self, checkpoint: Path) -> None:
        """Goes on from a saved run with the same corrections; its heads must know the same intents and topics.

        Raises:
            ValueError: if the run trained other layers.
            RuntimeError: if its ranks or the numbers of its labels differ.
        """
        state = torch.load(checkpoint, weights_only=True)
        if set(state["encoder"]) != self._trained_names():
            raise ValueError(f"{checkpoint} trained other layers")
        self.encoder.load_state_dict(state["encoder"], strict=False)
        self.heads.load_state_dict(state["heads"])

    def save(self, checkpoint: Path) -> None:
        """Writes what was trained."""
        names = self._trained_names()
        state = {name: value for name, value in self.encoder.state_dict().items() if name in names}
        checkpoint.parent.mkdir(parents=True, exist_ok=True)
        torch.save({"encoder": state, "heads": self.heads.state_dict()}, checkpoint)

    def _trained_names(self) -> set[str]:
        return {name for name, parameter in self.encoder.named_parameters() if parameter.requires_grad}

    def run(self, report: Callable[[str], None], every: int = 50) -> None:
        """Trains for the settings' number of epochs."""
        chosen = self.settings
        total = math.ceil(chosen.epochs * len(self.messages) / chosen.batch)
        optimizer = torch.optim.AdamW(
            [
                {"params": list(self.encoder.trained()), "lr": chosen.rate},
                {"params": list(self.heads.parameters()), "lr": chosen.head_rate},
            ],
            weight_decay=chosen.decay,
        )
        warm = max(1, round(total * chosen.warm_up))
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min((step + 1) / warm, max(0.02, (total - step) / max(1, total - warm)))
        )
        self.heads.train()
        started, running = time.monotonic(), 0.0
        for step, rows in enumerate(self._batches(total), 1):
            loss = self._loss(rows)
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss)
            nn.utils.clip_grad_norm_(self.encoder.trained(), 1.0)
            optimizer.step()
            schedule.step()
            running += float(loss.detach())
            if step % every == 0 or step == total:
                report(f"step {step}/{total} loss {running / every:.3f} {time.monotonic() - started:.0f} s")
                running = 0.0
        self.heads.eval()

    def _loss(self, rows: list[int]) -> Tensor:
        ids, lengths = padded([self._varied(row) for row in rows])
        vectors = self.encoder.upper(self.encoder.lower(ids, lengths), lengths)
        intents, topics = self.heads(vectors)
        wanted_intents = torch.tensor([self._intent[self.messages[row].intent] for row in rows])
        wanted_topics = torch.tensor([self._topic[self.messages[row].topic] for row in rows])
        smoothing = self.settings.smoothing
        return F.cross_entropy(intents, wanted_intents, label_smoothing=smoothing) + F.cross_entropy(
            topics, wanted_topics, label_smoothing=smoothing
        )

    def _varied(self, row: int) -> list[int]:
        if self._rng.random() >= self.settings.varied:
            return self._plain[row]
        return self.tokenize(vary(self.messages[row].text, self._rng))

    def _batches(self, total: int) -> Iterator[list[int]]:
        """Rows of messages of like length, so that little is padded; batches come in random order."""
        size, made = self.settings.batch, 0
        while True:
            order = list(range(len(self.messages)))
            self._rng.shuffle(order)
            order.sort(key=lambda row: len(self._plain[row]))  # stable: random among equals
            batches = [order[i : i + size] for i in range(0, len(order), size)]
            self._rng.shuffle(batches)
            for batch in batches:
                if made == total:
                    return
                made += 1
                yield batch

    @torch.no_grad()
    def encode(self, rows: Sequence[Sequence[int]], batch: int = 64) -> Tensor:
        """Unit vectors of tokenized texts."""
        vectors = torch.empty(len(rows), len(self.encoder.position[0]))
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        for start in range(0, len(order), batch):
            part = order[start : start + batch]
            ids, lengths = padded([rows[i] for i in part])
            vectors[part] = self.encoder.upper(self.encoder.lower(ids, lengths), lengths)
        return vectors

    @torch.no_grad()
    def accuracy(self, messages: Sequence[Message]) -> tuple[float, float]:
        """Shares of messages whose intent and whose topic the heads find."""
        intents, topics = self.heads(self.encode([self.tokenize(message.text) for message in messages]))
        found_intents = [self.heads.intents[i] for i in intents.argmax(dim=1)]
        found_topics = [self.heads.topics[i] for i in topics.argmax(dim=1)]
        right_intents = sum(m.intent == found for m, found in zip(messages, found_intents, strict=True))
        right_topics = sum(m.topic == found for m, found in zip(messages, found_topics, strict=True))
        return right_intents / len(messages), right_topics / len(messages)
