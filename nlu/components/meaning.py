"""Joins intent and topic, and puts danger first."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

from nlu.components.message import DANGER, TOPIC, TOPIC_RANKING
from nlu.meaning import ALWAYS_ABOUT, EMERGENCY, NO_TOPIC, WITHOUT_TOPIC, joint


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class MeaningComponent(GraphComponent, RasaIntentClassifier):
    """Makes intent and topic agree, and sets `danger`, how likely it is about one. Put it behind both classifiers.

    A message that may be about danger is taken as one from `emergency_threshold` on, however likely another meaning:
    here a missed emergency costs more than a question back.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`emergency_threshold`: probability from which on a message counts as an emergency."""
        return {"emergency_threshold": 0.1}

    def __init__(self, config: dict[str, Any]) -> None:
        self._emergency_threshold: float = config["emergency_threshold"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MeaningComponent:
        """The component; there is nothing to load."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets intent and topic, with their rankings, anew."""
        for message in messages:
            intents = {entry["name"]: entry["confidence"] for entry in message.get(INTENT_RANKING_KEY)}
            topics = {entry["name"]: entry["confidence"] for entry in message.get(TOPIC_RANKING)}
            danger = intents.get(EMERGENCY, 0.0)
            message.set(DANGER, danger, add_to_output=True)
            intents, topics = joint(intents, topics)
            if danger >= self._emergency_threshold:
                intents = {EMERGENCY: max(danger, intents[EMERGENCY]), **_without(intents, EMERGENCY)}
            _write(message, intents, topics)
        return messages


def _without(probabilities: dict[str, float], name: str) -> dict[str, float]:
    return {key: value for key, value in probabilities.items() if key != name}


def _write(message: Message, intents: dict[str, float], topics: dict[str, float]) -> None:
    intent_ranking: list[dict[str, Any]] = [{"name": name, "confidence": value} for name, value in intents.items()]
    message.set(INTENT, intent_ranking[0], add_to_output=True)
    message.set(INTENT_RANKING_KEY, intent_ranking, add_to_output=True)
    message.set(
        TOPIC_RANKING, [{"name": name, "confidence": value} for name, value in topics.items()], add_to_output=True
    )
    message.set(TOPIC, _topic(intent_ranking[0]["name"], topics), add_to_output=True)


def _topic(intent: str, topics: dict[str, float]) -> dict[str, Any]:
    """The topic that goes with the intent that was chosen."""
    if intent in WITHOUT_TOPIC:
        return {"name": None, "confidence": topics.get(NO_TOPIC, 0.0)}
    name = ALWAYS_ABOUT.get(intent) or next(iter(topics))
    return {"name": None if name == NO_TOPIC else name, "confidence": topics.get(name, 0.0)}
