"""Two views of a message, meaning and spelling, joined into one calibrated classifier.

Spelling is folded: diacritics and the forms of one letter (Arabic, Persian) are what people leave out on a phone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nlu.encoder import Vectors
from nlu.folding import fold
from nlu.head import Head, Probabilities, cross_entropy, softmax
from nlu.ngrams import NgramHead
from nlu.split import is_development

NGRAM_FEATURES = 2**17
_TEMPERATURES = np.geomspace(0.5, 5.0, 40)
_PRIOR_CORRECTION = 0.5
_WEIGHTS = np.arange(0.0, 1.55, 0.1)


@dataclass
class Ensemble:
    """Sentence vectors (any language) and character n-grams (those of the training data), log-linearly mixed."""

    head: Head
    ngrams: NgramHead
    log_prior: Vectors  # how frequent each label is among the training messages
    ngram_weight: float = 0.5
    temperature: float = 1.0

    @property
    def labels(self) -> list[str]:
        """What can be predicted, in the order of the columns of `probabilities`."""
        return self.head.labels

    @classmethod
    def fit(
        cls,
        texts: Sequence[str],
        vectors: Vectors,
        labels: Sequence[str],
        hidden: int,
        epochs: int,
        penalty: float,
    ) -> Ensemble:
        """Trains both parts on most messages, and weight and temperature on the development tenth."""
        held_out = np.array([is_development(text) for text in texts])
        train = np.flatnonzero(~held_out)
        known = [labels[i] for i in train]
        head = Head.fit(vectors[train], known, hidden=hidden, epochs=epochs, penalty=penalty)
        frequency = np.array([known.count(label) for label in head.labels], dtype=np.float32) / len(known)
        ensemble = cls(
            head=head,
            log_prior=np.log(frequency),
            ngrams=NgramHead.fit(
                [fold(texts[i]) for i in train], known, shortest=2, longest=5, features=NGRAM_FEATURES
            ),
        )
        development = np.flatnonzero(held_out)
        if len(development):
            ensemble._tune([texts[i] for i in development], vectors[development], [labels[i] for i in development])
        return ensemble

    def _tune(self, texts: Sequence[str], vectors: Vectors, labels: Sequence[str]) -> None:
        column = {label: i for i, label in enumerate(self.labels)}
        targets = np.array([column[label] for label in labels], dtype=np.int64)
        meaning, spelling = self._log_parts(texts, vectors)

        def loss(weight: float, temperature: float) -> float:
            return cross_entropy(softmax((meaning + weight * spelling) / temperature), targets)

        # Both at once: the best weight depends on how sure of itself each part is.
        choices = ((loss(w, t), w, t) for w in _WEIGHTS for t in _TEMPERATURES)
        _, self.ngram_weight, self.temperature = (float(number) for number in min(choices))

    def _log_parts(self, texts: Sequence[str], vectors: Vectors) -> tuple[Vectors, Vectors]:
        order = [self.ngrams.labels.index(label) for label in self.labels]
        meaning = np.log(np.maximum(self.head.probabilities(vectors), 1e-9))
        spelling = np.log(np.maximum(self.ngrams.probabilities([fold(text) for text in texts])[:, order], 1e-9))
        return meaning, spelling

    def probabilities(self, texts: Sequence[str], vectors: Vectors) -> Probabilities:
        """Calibrated probabilities, shape (texts, labels).

        What our authors wrote most is not what people ask most, so half of the labels' frequency is taken out again
        (logit adjustment, Menon et al. 2021, arXiv:2007.07314).
        """
        meaning, spelling = self._log_parts(texts, vectors)
        mixed = (meaning + self.ngram_weight * spelling) / self.temperature
        return softmax(mixed - _PRIOR_CORRECTION * self.log_prior)

    def save(self, folder: Path) -> None:
        """Writes the ensemble into a folder."""
        self.head.save(folder / "head.npz")
        self.ngrams.save(folder / "ngrams.npz")
        mix = np.array([self.ngram_weight, self.temperature])
        np.savez(folder / "mix.npz", mix=mix, log_prior=self.log_prior)

    @classmethod
    def load(cls, folder: Path) -> Ensemble:
        """Reads what `save` wrote."""
        with np.load(folder / "mix.npz") as stored:
            mix: NDArray[np.float64] = stored["mix"]
            log_prior: Vectors = stored["log_prior"]
        head, ngrams = Head.load(folder / "head.npz"), NgramHead.load(folder / "ngrams.npz")
        return cls(head, ngrams, log_prior, float(mix[0]), float(mix[1]))
