"""The start of a session: what is carried over from the one before."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

CARRIED_OVER = ("language", "chosen_language", "greeted")


class ActionSessionStart(Action):
    """Keeps the language and forgets topic and open questions; Rasa's own action repeats every slot ever set."""

    def name(self) -> str:
        """Rasa's own name, so that this one takes its place."""
        return "action_session_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """rasa_sdk's entry point."""
        kept = [SlotSet(slot, tracker.slots[slot]) for slot in CARRIED_OVER if tracker.slots.get(slot) is not None]
        return [SessionStarted(), *kept, ActionExecuted("action_listen")]
