"""The encoder's tokenizer: from a message to the numbers of its pieces."""

from __future__ import annotations

import re

from nlu.adapter import Vocabulary
from nlu.text import clean, shorten

_PREFIX = "query: "
_SPACES = re.compile(" {2,}")
_UNKNOWN_PENALTY = 10.0


class Tokenizer:
    """SentencePiece's unigram model: the likeliest way to cut a text into known pieces."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        known = ((piece.decode(), i) for i, piece in enumerate(vocabulary.pieces) if i != vocabulary.unknown)
        self._ids = {piece: i for piece, i in known if piece}
        self._scores = vocabulary.scores.tolist()
        self._longest = max(map(len, self._ids))
        self._unknown_score = min(self._scores) - _UNKNOWN_PENALTY
        self._normal = {point: "".join(map(chr, to)) for point, to in vocabulary.normal.items()}

    def __call__(self, text: str) -> list[int]:
        """A message's pieces with begin and end, prepared and prefixed as `nlu.encoder.E5Encoder` does it."""
        text = (_PREFIX + (shorten(clean(text)) or "-")).translate(self._normal)
        text = _SPACES.sub(" ", text)
        marked = (text if text.startswith(" ") else " " + text).replace(" ", "\u2581")
        return [self._vocabulary.begin, *self._cut(marked), self._vocabulary.end]

    def _cut(self, text: str) -> list[int]:
        best = [0.0] + [float("-inf")] * len(text)
        last = [(0, 0)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(start + self._longest, len(text)) + 1):
                piece = self._ids.get(text[start:end])
                if piece is not None and best[start] + self._scores[piece] > best[end]:
                    best[end], last[end] = best[start] + self._scores[piece], (piece, start)
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1] = best[start] + self._unknown_score
                last[start + 1] = (self._vocabulary.unknown, start)
        pieces = []
        at = len(text)
        while at:
            piece, at = last[at]
            pieces.append(piece)
        return pieces[::-1]
