"""What our components write on a message, and how the next one reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, METADATA, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message

from nlu.encoder import Vectors

LANGUAGE = "language"
LANGUAGE_CONFIDENCE = "language_confidence"
TOPIC = "topic"
TOPIC_RANKING = "topic_ranking"
DANGER = "danger"
QUESTIONS = "questions"
QUESTION_VECTORS = "question_vectors"
_ORIGIN = "sentence_encoder"


def text_of(message: Message) -> str:
    """The message's text; empty if it has none."""
    return str(message.get(TEXT) or "")


def sender_metadata(message: Message) -> dict[str, Any]:
    """What the channel said about the message: the conversation's language and so on."""
    return dict(message.get(METADATA) or {})


def label_metadata(message: Message) -> dict[str, Any]:
    """Language and topic of a training message, from `metadata:` beside its intent."""
    return dict((message.get(METADATA) or {}).get("intent") or {})


def set_vectors(messages: Sequence[Message], vectors: Vectors) -> None:
    """Gives each message its sentence vector, as Rasa's dense sentence features."""
    for message, vector in zip(messages, vectors, strict=True):
        message.add_features(Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, TEXT, _ORIGIN))


def vectors_of(messages: Sequence[Message]) -> Vectors:
    """The sentence vectors set before, shape (messages, dimension)."""
    rows = []
    for message in messages:
        _, sentence = message.get_dense_features(TEXT, [_ORIGIN])
        if sentence is None:
            raise ValueError("A message has no sentence vector: put SentenceEncoderFeaturizer before the classifiers.")
        rows.append(sentence.features[0])
    return np.stack(rows)
