"""Intent and topic together: each says something about the other (data/taxonomy.yml, conventions)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EMERGENCY: Final = "report_emergency"
NO_TOPIC: Final = "none"

WITHOUT_TOPIC: Final = frozenset(
    {
        "greet", "goodbye", "thank", "affirm", "deny", "ask_help", "bot_challenge", "change_language", "stop", "repeat",
        "ask_privacy", "delete_data", "export_data", "out_of_scope", EMERGENCY,
    }
)  # fmt: skip
ALWAYS_ABOUT: Final = {"find_course": "language_course"}


def fits(intent: str, topic: str) -> bool:
    """Whether a message may have this intent and this topic."""
    if intent in WITHOUT_TOPIC:
        return topic == NO_TOPIC
    return ALWAYS_ABOUT.get(intent, topic) == topic


def joint(intents: Mapping[str, float], topics: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
    """Probabilities of intents and topics, given that they must fit each other; best first.

    The two classifiers look at a message independently; pairs that cannot be are taken out, and what remains is
    summed up again for each side.
    """
    pairs = {(i, t): p * q for i, p in intents.items() for t, q in topics.items() if fits(i, t)}
    total = sum(pairs.values())
    if total <= 0:
        return dict(intents), dict(topics)
    by_intent = {i: sum(p for (j, _), p in pairs.items() if j == i) / total for i in intents}
    by_topic = {t: sum(p for (_, u), p in pairs.items() if u == t) / total for t in topics}
    return _best_first(by_intent), _best_first(by_topic)


def _best_first(probabilities: dict[str, float]) -> dict[str, float]:
    return dict(sorted(probabilities.items(), key=lambda item: -item[1]))
