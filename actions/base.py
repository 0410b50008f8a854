"""What all actions share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.limited import limited_reply
from actions.turn import Reply, Turn
from locales import answer_languages


class LotseAction(Action, ABC):  # abstract, so that rasa_sdk does not register it
    """An action that reads a `Turn` and answers with replies."""

    @abstractmethod
    async def answer(self, turn: Turn) -> list[Reply]:
        """The replies to a message; slots are set on the turn."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """rasa_sdk's entry point."""
        turn = Turn.of(tracker)
        for reply in [*_language_note(turn), *await self.answer(turn)]:
            dispatcher.utter_message(**reply.as_message(turn.language))
        return turn.events()


def _language_note(turn: Turn) -> list[Reply]:
    """Once, to a person whose language has no texts yet: which language the answers are in."""
    spoken = turn.message_language
    if spoken in answer_languages() or turn.slots.get("limited_language") == spoken:
        return []
    turn.set("limited_language", spoken)
    return [limited_reply(turn, spoken)]
