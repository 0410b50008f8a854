"""The buttons that appear under many answers."""

from __future__ import annotations

from typing import Any

from actions.topics import GROUPS, QUESTION_INTENTS
from actions.turn import Button, Turn

MOST_SUGGESTIONS = 3


def human(turn: Turn, topic: str | None = None) -> Button:
    """Talk to a person."""
    return Button(turn.title_of("aspect-request_human"), {"intent": "request_human", "topic": topic})


def menu(turn: Turn, title: str = "button-menu") -> Button:
    """The main menu."""
    return Button(turn.title_of(title), {"intent": "ask_help", "menu": True})


def aspect(turn: Turn, topic: str, name: str, **more: Any) -> Button:
    """An aspect of a topic."""
    return Button(turn.title_of(f"aspect-{name}"), {"intent": f"ask_{name}", "topic": topic, **more})


def intent(turn: Turn, name: str, topic: str | None = None) -> Button:
    """Another thing Lotse can do."""
    return Button(turn.title_of(f"aspect-{name}"), {"intent": name, "topic": topic})


def topic(turn: Turn, name: str, aspect_name: str = "info") -> Button:
    """A topic; pressing it asks for the aspect."""
    payload = {"intent": f"ask_{aspect_name}", "topic": name}
    return Button(turn.title_of(f"topic-{name}"), payload, turn.text_of(f"topic-{name}"))


def groups(turn: Turn) -> list[Button]:
    """The areas of the main menu."""
    return [Button(turn.title_of(f"group-{name}"), {"intent": "ask_help", "group": name}) for name in GROUPS]


def yes_no(turn: Turn) -> list[Button]:
    """Yes and no."""
    return [
        Button(turn.title_of("button-yes"), {"intent": "affirm"}),
        Button(turn.title_of("button-no"), {"intent": "deny"}),
    ]


def meaning(turn: Turn, intent_name: str, topic_name: str | None, by_topic: bool) -> Button:
    """A possible meaning of an unclear message: named by its topic, or by what is asked about it."""
    label = QUESTION_INTENTS.get(intent_name, intent_name)
    payload = {"intent": intent_name, "topic": topic_name}
    if topic_name is not None and by_topic:
        return Button(turn.title_of(f"topic-{topic_name}"), payload, turn.text_of(f"aspect-{label}"))
    description = turn.text_of(f"topic-{topic_name}") if topic_name else turn.text_of(f"aspect-{label}")
    return Button(turn.title_of(f"aspect-{label}"), payload, description)
