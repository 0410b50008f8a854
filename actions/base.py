"""What all actions share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import buttons
from actions.limited import limited_reply
from actions.turn import Reply, Turn
from locales import answer_languages

# How likely danger must be to be asked about; lower than the emergency_threshold of config.yml.
_MAYBE_DANGER = 0.02


class LotseAction(Action, ABC):  # abstract, so that rasa_sdk does not register it
    """An action that reads a `Turn` and answers with replies."""

    @abstractmethod
    async def answer(self, turn: Turn) -> list[Reply]:
        """The replies to a message; slots are set on the turn."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """rasa_sdk's entry point."""
        turn = Turn.of(tracker)
        replies = await self.answer(turn)
        for reply in [*_language_note(turn), *replies, *_danger_note(turn)]:
            dispatcher.utter_message(**reply.as_message(turn.language))
        return turn.events()


def _language_note(turn: Turn) -> list[Reply]:
    """Once, to a person whose language has no texts yet: which language the answers are in."""
    spoken = turn.message_language
    if spoken in answer_languages() or turn.slots.get("limited_language") == spoken:
        return []
    turn.set("limited_language", spoken)
    return [limited_reply(turn, spoken)]


def _danger_note(turn: Turn) -> list[Reply]:
    """Beside the answer to a message that might hide danger: the numbers, and the way to help."""
    if turn.danger < _MAYBE_DANGER or turn.intent == "report_emergency":
        return []
    return [Reply(turn.text_of("emergency-unsure"), [buttons.intent(turn, "report_emergency")])]
