"""Sentence vectors as a pipeline component."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from tqdm import tqdm

from nlu.components.message import LANGUAGE, QUESTION_VECTORS, QUESTIONS, set_vectors, text_of
from nlu.encoder import ROOT, SentenceEncoder, VectorCache, default_encoder

_BATCH = 256


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoderFeaturizer(GraphComponent):
    """Gives each message its sentence vector; those of training messages are kept in files (`cache`)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`cache`: the folder of cached vectors, one file a language."""
        return {"cache": "data/vectors"}

    def __init__(self, config: dict[str, Any], encoder: SentenceEncoder) -> None:
        self._cache = ROOT / config["cache"]
        self._encoder = encoder

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoderFeaturizer:
        """The component with the process's encoder."""
        return cls(config, default_encoder())

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encodes what the cache does not know, and keeps it there."""
        by_language: dict[str, list[Message]] = defaultdict(list)
        for message in training_data.intent_examples:
            by_language[str(message.get(LANGUAGE))].append(message)
        for language, messages in by_language.items():
            texts = [text_of(message) for message in messages]
            cache = VectorCache(self._cache / f"{language}.npz", self._encoder.name)
            self._fill(cache, texts, language)
            set_vectors(messages, cache.vectors(texts))
        return training_data

    def _fill(self, cache: VectorCache, texts: list[str], language: str) -> None:
        missing = cache.missing(texts)
        if not missing:
            return
        with tqdm(total=len(missing), desc=f"Encoding {language}", unit=" messages") as progress:
            for start in range(0, len(missing), _BATCH):
                batch = missing[start : start + _BATCH]
                cache.add(batch, self._encoder.encode(batch))
                progress.update(len(batch))
        cache.save(texts)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the sentence vector of each message, and of each question in it."""
        set_vectors(messages, self._encoder.encode([text_of(message) for message in messages]))
        for message in messages:
            asked = message.get(QUESTIONS) or []
            message.set(QUESTION_VECTORS, self._encoder.encode([question["text"] for question in asked]))
        return messages
