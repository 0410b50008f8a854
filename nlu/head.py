"""A small softmax classifier on vectors: trained with scikit-learn, run and stored with NumPy alone."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlu.encoder import Vectors

Probabilities = NDArray[np.float32]


@dataclass
class Head:
    """One hidden layer over centred unit vectors."""

    labels: list[str]
    mean: Vectors
    weights: list[Vectors]
    biases: list[Vectors]

    # Unit vectors of 384 numbers are small; this brings them to the scale the optimiser likes.
    _SCALE = 6.0

    @classmethod
    def fit(cls, vectors: Vectors, labels: Sequence[str], hidden: int, epochs: int, penalty: float) -> Head:
        """Trains a head on vectors of shape (n, dimension) and their n labels; the same input gives the same head."""
        from sklearn.neural_network import MLPClassifier  # only training needs it

        mean: Vectors = vectors.mean(axis=0)
        network = MLPClassifier(
            (hidden,), alpha=penalty, batch_size=128, max_iter=epochs, n_iter_no_change=epochs, random_state=0
        )
        with warnings.catch_warnings():
            # Stopping after a fixed number of epochs is meant; "not converged" is no news.
            warnings.simplefilter("ignore")
            network.fit(cls._prepare(vectors, mean), list(labels))
        return cls(
            labels=[str(label) for label in network.classes_],
            mean=mean,
            weights=[weight.astype(np.float32) for weight in network.coefs_],
            biases=[bias.astype(np.float32) for bias in network.intercepts_],
        )

    @classmethod
    def _prepare(cls, vectors: Vectors, mean: Vectors) -> Vectors:
        """Centred vectors: raw e5 cosines all lie between .75 and .92, which hides what differs."""
        centred = vectors - mean
        lengths = np.linalg.norm(centred, axis=1, keepdims=True)
        return np.asarray(centred / np.maximum(lengths, 1e-6) * cls._SCALE, dtype=np.float32)

    def logits(self, vectors: Vectors) -> Vectors:
        """Unnormalised scores, shape (n, labels)."""
        layer = self._prepare(vectors, self.mean)
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            layer = np.maximum(layer @ weight + bias, 0)
        return np.asarray(layer @ self.weights[-1] + self.biases[-1], dtype=np.float32)

    def probabilities(self, vectors: Vectors) -> Probabilities:
        """Probabilities, shape (n, labels); not calibrated."""
        return softmax(self.logits(vectors))

    def save(self, file: Path) -> None:
        """Writes the head as a NumPy archive."""
        arrays: dict[str, Any] = {f"w{i}": w for i, w in enumerate(self.weights)}
        arrays |= {f"b{i}": b for i, b in enumerate(self.biases)}
        np.savez(file, labels=np.array(self.labels), mean=self.mean, **arrays)

    @classmethod
    def load(cls, file: Path) -> Head:
        """Reads what `save` wrote."""
        with np.load(file) as stored:
            layers = sum(name.startswith("w") for name in stored.files)
            return cls(
                labels=[str(label) for label in stored["labels"]],
                mean=stored["mean"],
                weights=[stored[f"w{i}"] for i in range(layers)],
                biases=[stored[f"b{i}"] for i in range(layers)],
            )


def softmax(logits: Vectors) -> Probabilities:
    """Rows that are positive and sum to one."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), dtype=np.float32)


def cross_entropy(probabilities: Probabilities, targets: NDArray[np.int64]) -> float:
    """Mean negative log likelihood of the target columns, in nats."""
    picked = probabilities[np.arange(len(targets)), targets]
    return float(-np.log(np.maximum(picked, 1e-12)).mean())
