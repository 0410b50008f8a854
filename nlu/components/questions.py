"""Finds several questions in one message, so that none is forgotten."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.message import QUESTIONS, text_of
from nlu.segments import questions


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class QuestionSplitter(GraphComponent):
    """Sets `questions`: a list of `{"text"}`, mostly empty, to which the classifiers add intent and topic."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> QuestionSplitter:
        """The component; there is nothing to load."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training messages have one label each, so they are not split."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the questions of each message."""
        for message in messages:
            message.set(QUESTIONS, [{"text": text} for text in questions(text_of(message))], add_to_output=True)
        return messages
