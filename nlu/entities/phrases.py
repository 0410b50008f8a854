"""Finds the names of the gazetteers in a text, however it is spelt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from nlu.entities.entity import Entity
from nlu.entities.folding import fold
from nlu.entities.gazetteers import Gazetteers, Phrase

# How Germans write umlauts on a keyboard without them; plain folding only takes the dots away.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})

# Their names take endings behind an apostrophe ("Suriye'den").
_APOSTROPHE_LANGUAGES = frozenset(("tr", "az"))


class PhraseFinder:
    """One spaCy PhraseMatcher a language, built when the language first comes up."""

    def __init__(self, gazetteers: Gazetteers, pipeline: Callable[[str], Language]) -> None:
        self._gazetteers = gazetteers
        self._pipeline = pipeline
        self._matchers: dict[str, tuple[PhraseMatcher, list[list[Phrase]]]] = {}

    def find(self, doc: Doc, language: str) -> Iterator[Entity]:
        """All names in a text that the language's own pipeline made; overlaps are left in."""
        matcher, meanings = self._matcher(language)
        strings = self._pipeline(language).vocab.strings
        for key, start, end in matcher(_folded(doc, language)):
            span = doc[start:end]
            for phrase in meanings[int(strings[key])]:
                yield Entity(phrase.entity, phrase.value, span.start_char, span.end_char)

    def make_doc(self, text: str, language: str) -> Doc:
        """A text's tokens, for who has none yet."""
        return self._pipeline(language).make_doc(text)

    def _matcher(self, language: str) -> tuple[PhraseMatcher, list[list[Phrase]]]:
        if language not in self._matchers:
            self._matchers[language] = self._build(language)
        return self._matchers[language]

    def _build(self, language: str) -> tuple[PhraseMatcher, list[list[Phrase]]]:
        tokenizer = self._pipeline(language)
        by_words: dict[tuple[str, ...], dict[str, Phrase]] = defaultdict(dict)
        docs: dict[tuple[str, ...], Doc] = {}
        for phrase in self._gazetteers.phrases(language):
            for words in {phrase.words, phrase.words.translate(_UMLAUTS)}:
                # Tokenizers leave plain words whole, and asking them about each would take most of the time.
                whole = Doc(tokenizer.vocab, words=[words]) if words.isalpha() else tokenizer.make_doc(words)
                doc = _folded(whole, language)
                key = tuple(token.text for token in doc)
                if any(key):
                    docs[key] = doc
                    # The message's own language comes first, so its meaning stays.
                    by_words[key].setdefault(phrase.entity, phrase)
        matcher = PhraseMatcher(tokenizer.vocab, attr="ORTH")
        meanings = []
        for number, (key, phrases) in enumerate(by_words.items()):
            matcher.add(str(number), [docs[key]])
            meanings.append(list(phrases.values()))
        return matcher, meanings


def _folded(doc: Doc, language: str) -> Doc:
    """The same tokens, folded; one that folds to nothing stays, so that places agree."""
    words = [fold(token.text) or token.text for token in doc]
    if language in _APOSTROPHE_LANGUAGES:
        words = [word.partition("'")[0] or word for word in words]
    return Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
