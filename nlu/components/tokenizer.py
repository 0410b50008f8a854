"""spaCy's tokenizer, with the rules of the message's own language."""

from __future__ import annotations

from functools import cache
from typing import Any

import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.language import Language
from spacy.util import compile_infix_regex

from nlu.components.message import LANGUAGE
from nlu.text import MAX_CHARACTERS

# Their pipelines need packages of their own, or, in French, nine seconds to compile one regular expression;
# spaCy's language-independent one serves well enough.
_WITHOUT_OWN = {"fr", "ja", "ko", "th", "vi", "zh"}
# l'office, dell'ufficio: the article is a word of its own.
_ELISION = r"(?<=[^\W\d_]['’])(?=[^\W\d_])"
SPACY_DOC = "spacy_doc"


@cache
def blank_pipeline(language: str) -> Language:
    """spaCy's empty pipeline of a language (a tokenizer and its vocabulary)."""
    try:
        pipeline = spacy.blank("xx" if language in _WITHOUT_OWN else language)
    except ImportError:  # spaCy's answer to a code it does not know
        pipeline = spacy.blank("xx")
    if language == "fr":
        infixes = [*(pipeline.Defaults.infixes or ()), _ELISION]
        tokenizer: Any = pipeline.tokenizer
        tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return pipeline


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyMultilingualTokenizer(Tokenizer):
    """One blank spaCy pipeline a language, made when first needed."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's own keys for all tokenizers; ours has none."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SpacyMultilingualTokenizer:
        """The component; there is nothing to load."""
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing is learned from tokens, so training messages are left as they are."""
        return training_data

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of a text; beyond `MAX_CHARACTERS` words are left out, for speed."""
        text = str(message.get(attribute) or "")[:MAX_CHARACTERS]
        doc = blank_pipeline(str(message.get(LANGUAGE) or "xx")).make_doc(text)
        message.set(SPACY_DOC, doc)
        return [Token(token.text, token.idx) for token in doc if not token.is_space]
