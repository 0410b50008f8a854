"""Keeps conversations in our database, at a cost that does not grow with their length."""

from __future__ import annotations

from collections import deque
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from store import conversations

# Turns whose events are kept. Rules look at the last turn, memoization at three (config.yml).
_TURNS_KEPT = 4


class ConversationTrackerStore(TrackerStore):
    """Stores the state (slots, active form) and the events of the last few turns.

    Rasa's own stores keep every event and replay them for each message: 20 ms at turn 10, 203 ms at turn 295.
    Errors of the database are raised, not swallowed: the message is then handled again instead of being lost.
    """

    def __init__(
        self, domain: Domain | None = None, event_broker: EventBroker | None = None, host: Any = None, **_: Any
    ) -> None:
        super().__init__(domain, event_broker)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Writes the tracker's state, replacing what was stored."""
        tail = _tail(list(tracker.applied_events()))
        defaults = {slot.name: slot.initial_value for slot in self.domain.slots}
        state = {
            "slots": {
                name: slot.value
                for name, slot in tracker.slots.items()
                if slot.value != defaults.get(name, slot.initial_value)
            },
            "active_loop": tracker.active_loop_name,
            "events": [event.as_dict() for event in tail],
        }
        await conversations.save_tracker(tracker.sender_id, state)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of a conversation, or None for a new one."""
        state = await conversations.load_tracker(sender_id)
        if state is None:
            return None
        tail = [e for parameters in state["events"] if (e := Event.from_parameters(parameters, Event)) is not None]
        # The state stands before the tail, so that the tracker ends where it was: the tail's own SlotSets agree.
        first = tail[0].timestamp if tail else None
        before: list[Event] = [SessionStarted(timestamp=first)]
        before += [SlotSet(name, value, timestamp=first) for name, value in state["slots"].items()]
        if state["active_loop"]:
            before.append(ActiveLoop(state["active_loop"], timestamp=first))
        before.append(ActionExecuted(ACTION_LISTEN_NAME, timestamp=first))
        return DialogueStateTracker.from_events(sender_id, [*before, *tail], self.domain.slots)

    async def keys(self) -> list[str]:
        """The ids of all conversations."""
        return await conversations.conversation_ids()


def _tail(events: list[Event]) -> deque[Event]:
    """The last events, from the user message that begins the oldest turn kept."""
    tail: deque[Event] = deque()
    turns = 0
    for event in reversed(events):
        if isinstance(event, SessionStarted):
            break
        tail.appendleft(event)
        if isinstance(event, UserUttered):
            turns += 1
            if turns == _TURNS_KEPT:
                break
    while tail and not isinstance(tail[0], UserUttered):
        tail.popleft()
    return tail
