"""What all actions share."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Reply, Turn


class LotseAction(Action):
    """An action that reads a `Turn` and answers with replies."""

    async def answer(self, turn: Turn) -> list[Reply]:
        """The replies to a message; slots are set on the turn."""
        raise NotImplementedError

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """rasa_sdk's entry point."""
        turn = Turn.of(tracker)
        for reply in await self.answer(turn):
            dispatcher.utter_message(**reply.as_message(turn.language))
        return turn.events()
