"""Language identification as a pipeline component."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.message import LANGUAGE, LANGUAGE_CONFIDENCE, label_metadata, sender_metadata, text_of
from nlu.language import LanguageIdentifier, Prior, canonical


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageComponent(GraphComponent):
    """Sets the message's language, with the conversation's language (`metadata.language`) as the prior."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: LanguageIdentifier | None = None) -> None:
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageComponent:
        """A component still to be trained."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageComponent:
        """A trained component."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, LanguageIdentifier.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the `language` of the training messages."""
        labelled = [(text_of(m), str(label_metadata(m)["language"])) for m in training_data.intent_examples]
        self._model = LanguageIdentifier.fit(*(list(column) for column in zip(*labelled, strict=True)))
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training messages already say their language."""
        for message in training_data.intent_examples:
            message.set(LANGUAGE, label_metadata(message)["language"])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `language` and `language_confidence` on each message."""
        if self._model is None:
            raise RuntimeError("Language identification is not trained; run `lotse train`.")
        for message in messages:
            language, confidence = self._model.identify(text_of(message), _prior(message))
            message.set(LANGUAGE, language, add_to_output=True)
            message.set(LANGUAGE_CONFIDENCE, confidence, add_to_output=True)
        return messages


def _prior(message: Message) -> Prior | None:
    metadata = sender_metadata(message)
    language = metadata.get("language")
    if not language:
        return None
    return Prior(canonical(str(language)).removesuffix("-simple"), str(metadata.get("language_origin", "spoken")))
