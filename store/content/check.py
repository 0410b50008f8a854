"""`lotse content check`: what is wrong, missing, stale or doubtful in the content files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from store.content.schema import Content, Problem, year_of

STALE_YEARS = 3
# Aspects whose doubtful facts are kept for editors; the program points to the current source instead of showing them.
DOUBTFUL_ALLOWED = {"contact", "opening_hours", "location"}
_E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def check(content: Content, topics: Collection[str], languages: Collection[str], today: date) -> list[Problem]:
    """All problems of the content, those of shape included; empty if there is nothing to do.

    `topics` and `languages` are those the content must cover.
    """
    return [
        *content.problems,
        *_missing_topics(content, topics),
        *contradictions(content),
        *_facts(content, today),
        *_texts(content, languages),
    ]


def _missing_topics(content: Content, topics: Collection[str]) -> Iterator[Problem]:
    for topic in sorted(set(topics) - content.topics.keys()):
        yield Problem(content.topic_file(topic), 1, "the topic has no content")
    for topic in sorted(content.topics.keys() - set(topics)):
        yield Problem(content.topic_file(topic), 1, "no such topic in data/taxonomy.yml")


def contradictions(content: Content) -> Iterator[Problem]:
    """What would not fit into the database: ids used twice, and places that do not exist."""
    yield from _repeated_ids(content)
    yield from _references(content)


def _repeated_ids(content: Content) -> Iterator[Problem]:
    entries = [(content.topic_file(topic), fact.id) for topic, entry in content.topics.items() for fact in entry.facts]
    entries += [(content.root / "offices.yml", place.id) for place in content.offices]
    entries += [(content.root / "partners.yml", place.id) for place in content.partners]
    entries += [(content.root / "emergency.yml", number.id) for number in content.emergency]
    seen: dict[str, Path] = {}
    for file, entry_id in entries:
        if entry_id in seen:
            yield Problem(file, content.line(file, entry_id), f"id {entry_id!r} is also in {seen[entry_id].name}")
        seen[entry_id] = file


def _references(content: Content) -> Iterator[Problem]:
    offices = {place.id for place in content.offices}
    partners = {place.id for place in content.partners}
    for topic, entry in content.topics.items():
        file = content.topic_file(topic)
        if entry.office is not None and entry.office not in offices:
            yield Problem(file, content.line(file, "office"), f"no office {entry.office!r} in offices.yml")
        for partner in entry.partners:
            if partner not in partners | offices:
                yield Problem(file, content.line(file, partner), f"no place {partner!r} in partners.yml or offices.yml")


def _facts(content: Content, today: date) -> Iterator[Problem]:
    for topic, entry in content.topics.items():
        file = content.topic_file(topic)
        for fact in entry.facts:
            line = content.line(file, fact.id)
            if fact.confidence == "low" and fact.aspect not in DOUBTFUL_ALLOWED:
                yield Problem(
                    file, line, f"{fact.id}: a doubtful fact is stated as certain; leave it out or find a better source"
                )
            year = year_of(fact.date)
            if fact.confidence != "low" and year is not None and today.year - year > STALE_YEARS:
                yield Problem(
                    file, line, f"{fact.id}: stale, as of {fact.date}; confirm it with the office", warning=True
                )


def _texts(content: Content, languages: Collection[str]) -> Iterator[Problem]:
    for language in sorted(languages):
        texts = content.texts.get(language, {})
        for topic, entry in content.topics.items():
            file = content.text_file(language, topic)
            for fact in entry.facts:
                if not texts.get(fact.id, "").strip():
                    yield Problem(file, 1, f"{fact.id}: no text in {language}")
        emergency = content.emergency_texts.get(language, {})
        for number in content.emergency:
            if not emergency.get(number.id, "").strip():
                yield Problem(content.text_file(language, "emergency"), 1, f"{number.id}: no text in {language}")
    yield from _unused_texts(content)


def _unused_texts(content: Content) -> Iterator[Problem]:
    known = {fact.id for entry in content.topics.values() for fact in entry.facts}
    for language, texts in content.texts.items():
        for fact_id, text in texts.items():
            file = content.text_files.get((language, fact_id), content.root / "texts" / language)
            line = content.line(file, fact_id)
            if fact_id not in known:
                yield Problem(file, line, f"{fact_id}: text of a fact that does not exist")
            elif found := _E_MAIL.search(text):
                yield Problem(
                    file, line, f"{fact_id}: mail address {found[0]} in a text; it belongs to a place's contacts"
                )
