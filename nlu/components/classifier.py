"""Intent and topic, each with all its alternatives ranked."""

from __future__ import annotations

from typing import Any, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.message import (
    QUESTION_VECTORS,
    QUESTIONS,
    TOPIC,
    TOPIC_RANKING,
    label_metadata,
    text_of,
    vectors_of,
)
from nlu.encoder import Vectors
from nlu.ensemble import Ensemble
from nlu.meaning import NO_TOPIC

Self = TypeVar("Self", bound="EnsembleComponent")
Ranking = list[dict[str, Any]]
_RANKED = 6


class EnsembleComponent(GraphComponent):
    """What intent and topic classifier have in common: training, storing and ranking."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`hidden`: units of the hidden layer; `epochs`: passes over the training data; `penalty`: on large weights."""
        return {"hidden": 256, "epochs": 6, "penalty": 0.01}

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: Ensemble | None = None
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls: type[Self],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """A component still to be trained."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls: type[Self],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """A trained component."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Ensemble.load(folder))

    def label(self, message: Message) -> str:
        """The class of a training message."""
        raise NotImplementedError

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from all training messages."""
        messages = training_data.intent_examples
        self._model = Ensemble.fit(
            [text_of(message) for message in messages],
            vectors_of(messages),
            [self.label(message) for message in messages],
            hidden=self._config["hidden"],
            epochs=self._config["epochs"],
            penalty=self._config["penalty"],
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def rank(self, texts: list[str], vectors: Vectors) -> list[Ranking]:
        """The likeliest classes of each text as `{"name", "confidence"}`, best first."""
        if self._model is None:
            raise RuntimeError("The classifiers are not trained; run `lotse train`.")
        rows = self._model.probabilities(texts, vectors)
        return [
            [{"name": self._model.labels[i], "confidence": float(row[i])} for i in (-row).argsort()[:_RANKED]]
            for row in rows
        ]

    def label_questions(self, message: Message, key: str) -> None:
        """Adds the likeliest class, under `key`, to each of several questions in one message."""
        asked = message.get(QUESTIONS) or []
        if asked:
            rankings = self.rank([question["text"] for question in asked], message.get(QUESTION_VECTORS))
            for question, ranking in zip(asked, rankings, strict=True):
                question[key] = ranking[0]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(EnsembleComponent, RasaIntentClassifier):
    """Sets `intent` and `intent_ranking`."""

    def label(self, message: Message) -> str:
        """The message's intent."""
        return str(message.get(INTENT))

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of each message."""
        rankings = self.rank([text_of(message) for message in messages], vectors_of(messages))
        for message, ranking in zip(messages, rankings, strict=True):
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            self.label_questions(message, INTENT)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(EnsembleComponent):
    """Sets `topic` (None where the message names none) and `topic_ranking`."""

    def label(self, message: Message) -> str:
        """The message's topic."""
        return str(label_metadata(message).get("topic") or NO_TOPIC)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the topic of each message."""
        rankings = self.rank([text_of(message) for message in messages], vectors_of(messages))
        for message, ranking in zip(messages, rankings, strict=True):
            best = ranking[0]
            name = None if best["name"] == NO_TOPIC else best["name"]
            message.set(TOPIC, {"name": name, "confidence": best["confidence"]}, add_to_output=True)
            message.set(TOPIC_RANKING, ranking, add_to_output=True)
            self.label_questions(message, TOPIC)
        return messages
