"""Messages as the actions get them, made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.turn import Turn


def tracker(
    slots: Mapping[str, Any] | None = None, sender: str = "anna", events: list[Any] | None = None, **message: Any
) -> Tracker:
    return Tracker(sender, dict(slots or {}), message, events or [], False, None, {}, "action_listen")


def turn(language: str = "de", slots: Mapping[str, Any] | None = None, **message: Any) -> Turn:
    """A message answered in `language`, `de-simple` included."""
    chosen = {"chosen_language": language} if language == "de-simple" else {}
    spoken = language.removesuffix("-simple")
    made = Turn.of(tracker({**chosen, "limited_language": spoken, **(slots or {})}, language=spoken, **message))
    assert made.language == language
    return made


def ranked(*entries: tuple[str, float]) -> list[dict[str, Any]]:
    return [{"name": name, "confidence": confidence} for name, confidence in entries]


def question(intent: str, topic: str | None = None, sure: float = 0.9, sure_of_topic: float = 0.9) -> dict[str, Any]:
    """One of several questions of a message, as the classifiers label it."""
    return {
        "text": "?",
        "intent": {"name": intent, "confidence": sure},
        "topic": {"name": topic or "none", "confidence": sure_of_topic},
    }
