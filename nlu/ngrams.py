"""A linear classifier on character n-grams: sees spelling, office words and names that sentence vectors blur."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

from nlu.encoder import Vectors
from nlu.head import Probabilities, softmax
from nlu.text import clean, shorten

_PENALTY = 2e-6
_EPOCHS = 6


@cache
def _vectorizer(shortest: int, longest: int, features: int) -> HashingVectorizer:
    return HashingVectorizer(
        analyzer="char_wb", ngram_range=(shortest, longest), n_features=features, alternate_sign=False, norm=None
    )


@dataclass
class NgramHead:
    """Multinomial scores from the n-grams of a text, `shortest` to `longest` characters, within words."""

    labels: list[str]
    shortest: int
    longest: int
    rarity: Vectors  # inverse document frequency, shape (features,)
    weights: NDArray[np.float16]  # shape (features, labels)
    bias: Vectors

    @classmethod
    def fit(cls, texts: Sequence[str], labels: Sequence[str], shortest: int, longest: int, features: int) -> NgramHead:
        """Trains on texts and their labels; `features` is a power of two."""
        counts = _counts(texts, shortest, longest, features)
        seen = np.asarray((counts > 0).sum(axis=0)).ravel()
        rarity = np.asarray(np.log((1 + len(texts)) / (1 + seen)) + 1, dtype=np.float32)
        # As good as an exact solver here, in a tenth of its time.
        model = SGDClassifier(loss="log_loss", alpha=_PENALTY, max_iter=_EPOCHS, tol=None, random_state=0)
        model.fit(_weighted(counts, rarity), list(labels))
        return cls(
            labels=[str(label) for label in model.classes_],
            shortest=shortest,
            longest=longest,
            rarity=rarity,
            weights=np.ascontiguousarray(model.coef_.T, dtype=np.float16),
            bias=model.intercept_.astype(np.float32),
        )

    def probabilities(self, texts: Sequence[str]) -> Probabilities:
        """Shape (texts, labels)."""
        features = _weighted(_counts(texts, self.shortest, self.longest, len(self.rarity)), self.rarity)
        # Only the rows of n-grams that occur are widened from half precision: a message has a few hundred.
        logits = np.stack([self._scores(features[i]) for i in range(features.shape[0])])
        return softmax(logits)

    def _scores(self, row: csr_matrix) -> Vectors:
        return np.asarray(row.data @ self.weights[row.indices].astype(np.float32) + self.bias, dtype=np.float32)

    def save(self, file: Path) -> None:
        """Writes the head as a NumPy archive."""
        arrays: dict[str, Any] = {"rarity": self.rarity, "weights": self.weights, "bias": self.bias}
        np.savez(file, labels=np.array(self.labels), span=np.array([self.shortest, self.longest]), **arrays)

    @classmethod
    def load(cls, file: Path) -> NgramHead:
        """Reads what `save` wrote."""
        with np.load(file) as stored:
            shortest, longest = (int(n) for n in stored["span"])
            labels = [str(label) for label in stored["labels"]]
            return cls(labels, shortest, longest, stored["rarity"], stored["weights"], stored["bias"])


def _counts(texts: Sequence[str], shortest: int, longest: int, features: int) -> csr_matrix:
    folded = [shorten(clean(text)).lower() for text in texts]
    return _vectorizer(shortest, longest, features).transform(folded)


def _weighted(counts: csr_matrix, rarity: Vectors) -> csr_matrix:
    """Dampened counts times rarity, each row of unit length."""
    weighted = counts.astype(np.float32)
    weighted.data = 1 + np.log(weighted.data)
    weighted = weighted.multiply(rarity).tocsr()
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1))).ravel()
    weighted.data /= np.repeat(np.maximum(lengths, 1e-6), np.diff(weighted.indptr))
    return weighted
