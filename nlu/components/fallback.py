"""Knows when it does not know."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

from nlu.components.message import TOPIC
from nlu.meaning import EMERGENCY

# Aspects of one service: mistaking one for another costs little, because every answer offers the others.
QUESTION_INTENTS = frozenset(
    f"ask_{aspect}"
    for aspect in ("info", "documents", "cost", "duration", "eligibility", "opening_hours", "location", "contact")
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class FallbackClassifier(GraphComponent, RasaIntentClassifier):
    """Replaces an intent that is too unsure, or too close to the next, by `nlu_fallback`.

    Questions on services share their confidence: where only the aspect is unsure but the topic is not, the likeliest
    aspect is answered.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`threshold`: least confidence; `ambiguity_threshold`: least distance to the next meaning; `topic_threshold`:
        from which confidence a topic counts as understood."""
        return {"threshold": 0.4, "ambiguity_threshold": 0.1, "topic_threshold": 0.6}

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FallbackClassifier:
        """The component; there is nothing to load."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Marks the messages that were not understood."""
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY) or []
            if ranking and self._is_unsure(ranking, message.get(TOPIC) or {}):
                fallback = {"name": DEFAULT_NLU_FALLBACK_INTENT_NAME, "confidence": 1 - ranking[0]["confidence"]}
                message.set(INTENT, fallback, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [fallback, *ranking], add_to_output=True)
        return messages

    def _is_unsure(self, ranking: list[dict[str, Any]], topic: dict[str, Any]) -> bool:
        best = ranking[0]
        if best["name"] == EMERGENCY:
            return False
        topic_known = topic.get("name") is not None and topic["confidence"] >= self._config["topic_threshold"]
        if best["name"] in QUESTION_INTENTS and topic_known:
            rivals = [entry for entry in ranking[1:] if entry["name"] not in QUESTION_INTENTS]
            confidence = sum(entry["confidence"] for entry in ranking if entry["name"] in QUESTION_INTENTS)
        else:
            rivals, confidence = ranking[1:], best["confidence"]
        distance = confidence - (rivals[0]["confidence"] if rivals else 0.0)
        return bool(confidence < self._config["threshold"] or distance < self._config["ambiguity_threshold"])
