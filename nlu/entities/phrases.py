"""Finds the names of the gazetteers in a text, however it is spelt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from nlu.entities.entity import Entity
from nlu.entities.gazetteers import SHARED_LANGUAGES, Gazetteers, Phrase
from nlu.folding import fold

# How Germans write umlauts on a keyboard without them; plain folding only takes the dots away.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})

# Their names take endings behind an apostrophe ("Suriye'den").
_APOSTROPHE_LANGUAGES = frozenset(("tr", "az"))

Words = tuple[str, ...]
# The matcher, and what each of its keys stands for.
Matcher = tuple[PhraseMatcher, dict[int, list[Phrase]]]


# The folded words of a name, and what it may stand for: entity -> phrase.
Names = dict[Words, dict[str, Phrase]]


class PhraseFinder:
    """One spaCy PhraseMatcher a language, built when the language first comes up; all share one vocabulary."""

    def __init__(self, gazetteers: Gazetteers, pipeline: Callable[[str], Language]) -> None:
        self._gazetteers = gazetteers
        self._pipeline = pipeline
        self._vocabulary = pipeline("xx").vocab
        self._lent: dict[str, Names] = {}
        self._matchers: dict[str, Matcher] = {}

    def find(self, doc: Doc, language: str) -> Iterator[Entity]:
        """All names in a text that the language's own pipeline made; overlaps are left in."""
        matcher, meanings = self._matcher(language)
        for key, start, end in matcher(Doc(self._vocabulary, words=_folded_words(doc, language))):
            span = doc[start:end]
            for phrase in meanings[key]:
                yield Entity(phrase.entity, phrase.value, span.start_char, span.end_char)

    def make_doc(self, text: str, language: str) -> Doc:
        """A text's tokens, for who has none yet."""
        return self._pipeline(language).make_doc(text)

    def _matcher(self, language: str) -> Matcher:
        if language not in self._matchers:
            self._matchers[language] = self._build(language)
        return self._matchers[language]

    def _build(self, language: str) -> Matcher:
        names: Names = {}
        for lender in SHARED_LANGUAGES:
            if lender != language:
                names |= self._names_lent_by(lender)
        # What is a word of the message's language, too, keeps its meaning there: "algérien" is not "Algerien".
        names |= self._collect(self._gazetteers.own(language), language)
        matcher = PhraseMatcher(self._vocabulary, attr="ORTH")
        meanings = {}
        for number, (words, phrases) in enumerate(names.items()):
            matcher.add(str(number), [Doc(self._vocabulary, words=list(words))])
            meanings[self._vocabulary.strings[str(number)]] = list(phrases.values())
        return matcher, meanings

    def _names_lent_by(self, lender: str) -> Names:
        if lender not in self._lent:
            self._lent[lender] = self._collect(self._gazetteers.lent_by(lender), lender)
        return self._lent[lender]

    def _collect(self, phrases: Iterable[Phrase], language: str) -> Names:
        found: Names = {}
        for phrase in phrases:
            for text in {phrase.words, phrase.words.translate(_UMLAUTS)}:
                # Tokenizers leave plain words whole, and asking them about each would take most of the time.
                words = (fold(text) or text,) if text.isalpha() else tuple(_folded_words(self.make_doc(text, language)))
                if any(words):
                    found.setdefault(words, {}).setdefault(phrase.entity, phrase)
        return found


def _folded_words(doc: Doc, language: str = "") -> list[str]:
    """A text's words, folded; one that folds to nothing stays, so that places agree."""
    words = [fold(token.text) or token.text for token in doc]
    if language in _APOSTROPHE_LANGUAGES:
        words = [word.partition("'")[0] or word for word in words]
    return words
