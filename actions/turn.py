"""One message as the actions see it, and what they answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from locales import answer_language_of, button, direct, render

# From this confidence on a topic in the message counts, even against the one talked about before.
TOPIC_THRESHOLD = 0.4


@dataclass(frozen=True)
class Button:
    """A choice: a short title, what it means, and perhaps a line that says more."""

    title: str
    payload: dict[str, Any]
    description: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """As the dispatcher sends it; the payload becomes JSON."""
        return {"title": self.title, "payload": json.dumps(self.payload), "description": self.description}


@dataclass
class Turn:
    """A message with everything known about it, and the slots to be set after it."""

    sender: str
    language: str
    message_language: str
    text: str
    intent: str
    topic: str | None
    intent_ranking: list[dict[str, Any]]
    topic_ranking: list[dict[str, Any]]
    questions: list[dict[str, Any]]
    entities: list[dict[str, Any]]
    payload: dict[str, Any]
    danger: float
    slots: Mapping[str, Any]
    changes: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, tracker: Tracker) -> Turn:
        """The latest message of a tracker."""
        message = tracker.latest_message
        slots = tracker.slots
        payload = message.get("payload") or {}
        message_language = str(message.get("language") or slots.get("language") or "de")
        return cls(
            sender=tracker.sender_id,
            language=answer_language_of(message_language, slots.get("chosen_language")),
            message_language=message_language,
            text=str(message.get("text") or ""),
            intent=str((message.get("intent") or {}).get("name") or ""),
            topic=payload.get("topic") or _topic(message.get("topic") or {}),
            intent_ranking=message.get("intent_ranking") or [],
            topic_ranking=message.get("topic_ranking") or [],
            questions=message.get("questions") or [],
            entities=message.get("entities") or [],
            payload=payload,
            danger=float(message.get("danger") or 0.0),
            slots=slots,
        )

    @property
    def pending(self) -> dict[str, Any]:
        """What the last answer asked for, e.g. `{"expects": "topic", "aspect": "cost"}`; empty if nothing."""
        return dict(self.slots.get("pending") or {})

    def text_of(self, key: str, /, **variables: Any) -> str:
        """A text in the language of the answer."""
        return render(self.language, key, **variables)

    def title_of(self, key: str) -> str:
        """A button's title in the language of the answer."""
        return button(self.language, key)

    def set(self, slot: str, value: Any) -> None:
        """Sets a slot when the turn ends."""
        self.changes[slot] = value

    def events(self) -> list[EventType]:
        """The slots to set. What was asked for before is over, unless it was set anew."""
        changes: dict[str, Any] = {"language": self.message_language, "pending": None, **self.changes}
        return [SlotSet(name, value) for name, value in changes.items() if self.slots.get(name) != value]


def _topic(topic: Mapping[str, Any]) -> str | None:
    return topic.get("name") if topic.get("confidence", 0.0) >= TOPIC_THRESHOLD else None


@dataclass
class Reply:
    """A message to the person: text, buttons and perhaps attachments."""

    text: str
    buttons: list[Button] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)

    def as_message(self, language: str) -> dict[str, Any]:
        """Keyword arguments for `dispatcher.utter_message`."""
        message: dict[str, Any] = {
            "text": direct(language, self.text),
            "buttons": [button.as_dict() for button in self.buttons],
        }
        if self.attachments:
            message["json_message"] = {"attachments": self.attachments}
        return message
