"""Entities as a pipeline component."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.message import LANGUAGE, text_of
from nlu.components.tokenizer import SPACY_DOC, blank_pipeline
from nlu.encoder import ROOT
from nlu.entities.entity import Entity
from nlu.entities.extractor import Extractor


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityExtractor(GraphComponent, EntityExtractorMixin):
    """Adds to `entities`: times, documents, languages, countries, districts, paragraphs, phone numbers, …

    Put it behind language identification and tokenizer, whose results it uses.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`gazetteers`: the folder of the lists of names."""
        return {"gazetteers": "data/gazetteers"}

    def __init__(self, config: dict[str, Any]) -> None:
        self._extractor = Extractor(ROOT / config["gazetteers"], blank_pipeline)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityExtractor:
        """The component; lists are read when a language first comes up."""
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing is learned from entities, so training messages are left as they are."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds each message's entities to those it already has."""
        for message in messages:
            text = text_of(message)
            language = str(message.get(LANGUAGE) or "xx")
            entities = self._extractor.extract(text, language, doc=message.get(SPACY_DOC))
            known = message.get(ENTITIES) or []
            found = [_as_rasa(entity, text, self.name) for entity in entities]
            message.set(ENTITIES, [*known, *found], add_to_output=True)
        return messages


def _as_rasa(entity: Entity, text: str, extractor: str) -> dict[str, Any]:
    return {
        "entity": entity.name,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "text": text[entity.start : entity.end],
        "extractor": extractor,
        **entity.details,
    }
