"""The training messages: enough of everything, one meaning each, and none from the blind set."""

from __future__ import annotations

import json
from collections import Counter, defaultdict

import pytest
import yaml

import locales
from bot.settings import ROOT
from nlu.importer import read_messages

TAXONOMY = yaml.safe_load((ROOT / "data" / "taxonomy.yml").read_text(encoding="utf-8"))
FULL = [language for language in locales.answer_languages() if language != "de-simple"]
LEAST = 30


def messages(language: str) -> list[tuple[str, str, str | None, str]]:
    """(text, intent, topic, language as labelled) of every training message of a language."""
    files = sorted((ROOT / "data" / "nlu" / language).glob("*.yml"))
    found = [message for file in files for message in read_messages(file)]
    labels = [message.get("metadata")["intent"] for message in found]
    return [
        (message.get("text"), message.get("intent"), label.get("topic"), label["language"])
        for message, label in zip(found, labels, strict=True)
    ]


@pytest.mark.parametrize("language", FULL)
def test_every_intent_and_topic_has_enough_messages(language: str) -> None:
    found = messages(language)
    intents, topics = Counter(m[1] for m in found), Counter(m[2] for m in found)
    assert {intent: intents[intent] for intent in TAXONOMY["intents"] if intents[intent] < LEAST} == {}
    assert {topic: topics[topic] for topic in TAXONOMY["topics"] if topics[topic] < LEAST} == {}


LANGUAGES = sorted(path.name for path in (ROOT / "data" / "nlu").iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_exist_and_fit_the_folder(language: str) -> None:
    for text, intent, topic, labelled in messages(language):
        assert text.strip()
        assert intent in TAXONOMY["intents"]
        assert topic is None or topic in TAXONOMY["topics"]
        assert labelled == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_means_two_things(language: str) -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for text, intent, _, _ in messages(language):
        meanings[text.lower()].add(intent)
    assert {text: found for text, found in meanings.items() if len(found) > 1} == {}


def test_the_blind_set_is_not_trained_on() -> None:
    trained = {text.lower() for language in LANGUAGES for text, *_ in messages(language)}
    blind = [
        json.loads(line)
        for file in (ROOT / "data" / "evaluation").glob("*.jsonl")
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    assert len(blind) >= 40 * len(FULL)
    # A greeting of one word is the same whoever writes it.
    copied = [case["text"] for case in blind if case["text"].lower() in trained and len(case["text"].split()) > 2]
    assert copied == []
