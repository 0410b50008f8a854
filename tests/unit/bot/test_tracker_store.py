"""The tracker store forgets old turns and nothing else."""

from __future__ import annotations

import uuid
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    AllSlotsReset,
    BotUttered,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.tracker_store import _TURNS_KEPT, ConversationTrackerStore
from bot.settings import ROOT
from store import conversations
from store.database import Database

SLOTS = ("topic", "pending", "language", "failed_attempts")


@cache
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain"))


def store() -> ConversationTrackerStore:
    return ConversationTrackerStore(domain())


def a_turn(text: str, *more: Event) -> list[Event]:
    said = UserUttered(text, {"name": "ask_cost", "confidence": 0.9}, parse_data={"text": text, "language": "de"})
    return [
        said,
        *more,
        ActionExecuted("action_answer"),
        BotUttered(f"Antwort auf {text}"),
        ActionExecuted("action_listen"),
    ]


def extended(tracker: DialogueStateTracker | None, sender: str, events: list[Event]) -> DialogueStateTracker:
    tracker = tracker or DialogueStateTracker.from_events(sender, [], domain().slots)
    for event in events:
        tracker.update(event)
    return tracker


def state(tracker: DialogueStateTracker) -> dict[str, Any]:
    return {
        "slots": tracker.current_slot_values(),
        "loop": tracker.active_loop_name,
        "text": tracker.latest_message.text if tracker.latest_message else None,
        "intent": tracker.latest_message.intent if tracker.latest_message else None,
        "action": tracker.latest_action_name,
        "time": said.timestamp if (said := tracker.get_last_event_for(UserUttered)) else None,
    }


async def saved_and_loaded(tracker: DialogueStateTracker) -> DialogueStateTracker:
    await store().save(tracker)
    loaded = await store().retrieve(tracker.sender_id)
    assert loaded is not None
    return loaded


async def test_a_new_conversation_has_no_tracker(database: Database) -> None:
    assert await store().retrieve("nobody") is None


async def test_what_is_stored_does_not_grow_with_the_conversation(database: Database) -> None:
    tracker: DialogueStateTracker | None = None
    sizes = []
    for number in range(30):
        tracker = extended(tracker, "anna", a_turn(f"Frage {number:02}", SlotSet("topic", f"topic-{number:02}")))
        tracker = await saved_and_loaded(tracker)
        stored = await conversations.load_tracker("anna")
        assert stored is not None
        assert sum(event["event"] == "user" for event in stored["events"]) <= _TURNS_KEPT
        sizes.append(len(stored["events"]))
    assert sizes[_TURNS_KEPT:] == [sizes[_TURNS_KEPT]] * (30 - _TURNS_KEPT)
    assert len(tracker.events if tracker else []) < 60


async def test_a_slot_set_long_ago_is_still_set(database: Database) -> None:
    tracker = extended(None, "anna", a_turn("Hallo", SlotSet("chosen_language", "tr"), SlotSet("greeted", True)))
    for number in range(20):
        tracker = await saved_and_loaded(extended(tracker, "anna", a_turn(f"{number}")))
    assert tracker.get_slot("chosen_language") == "tr"
    assert tracker.get_slot("greeted") is True


async def test_a_slot_that_was_emptied_stays_empty(database: Database) -> None:
    tracker = extended(None, "anna", a_turn("eins", SlotSet("topic", "health")))
    tracker = await saved_and_loaded(extended(tracker, "anna", a_turn("zwei", SlotSet("topic", None))))
    assert tracker.get_slot("topic") is None
    for number in range(10):
        tracker = await saved_and_loaded(extended(tracker, "anna", a_turn(f"{number}")))
    assert tracker.get_slot("topic") is None


async def test_the_last_turns_are_kept_whole(database: Database) -> None:
    tracker: DialogueStateTracker | None = None
    for number in range(10):
        tracker = await saved_and_loaded(extended(tracker, "anna", a_turn(f"Frage {number}")))
    assert tracker is not None
    said = [event.text for event in tracker.events if isinstance(event, UserUttered)]
    answered = [event.text for event in tracker.events if isinstance(event, BotUttered)]
    assert said == [f"Frage {number}" for number in range(10 - _TURNS_KEPT, 10)]
    assert answered == [f"Antwort auf {text}" for text in said]


async def test_conversations_do_not_mix(database: Database) -> None:
    await store().save(extended(None, "anna", a_turn("Hallo", SlotSet("topic", "health"))))
    await store().save(extended(None, "ben", a_turn("Hallo", SlotSet("topic", "childcare"))))
    anna = await store().retrieve("anna")
    assert anna is not None
    assert anna.get_slot("topic") == "health"
    assert sorted(await store().keys()) == ["anna", "ben"]


async def test_an_unfinished_form_goes_on(database: Database) -> None:
    tracker = extended(None, "anna", a_turn("Termin", ActiveLoop("booking_form")))
    for number in range(10):
        tracker = await saved_and_loaded(extended(tracker, "anna", a_turn(f"{number}")))
    assert tracker.active_loop_name == "booking_form"
    tracker = await saved_and_loaded(extended(tracker, "anna", a_turn("fertig", ActiveLoop(None))))
    assert tracker.active_loop_name is None


async def test_a_new_session_leaves_the_turns_of_the_old_one_behind(database: Database) -> None:
    tracker = extended(None, "anna", a_turn("alt", SlotSet("greeted", True)))
    begun: list[Event] = [SessionStarted(), SlotSet("greeted", True), ActionExecuted("action_listen")]
    tracker = await saved_and_loaded(extended(tracker, "anna", [*begun, *a_turn("neu")]))
    assert [event.text for event in tracker.events if isinstance(event, UserUttered)] == ["neu"]
    assert tracker.get_slot("greeted") is True


async def test_a_broken_database_is_an_error_not_a_new_conversation(empty_database: Database) -> None:
    from sqlalchemy.exc import DBAPIError

    with pytest.raises(DBAPIError):
        await store().retrieve("anna")


values = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.text(max_size=3), st.just({"expects": "topic"}))
happenings = st.one_of(
    st.builds(SlotSet, st.sampled_from(SLOTS), values),
    st.builds(ActiveLoop, st.sampled_from([None, "booking_form"])),
    st.builds(AllSlotsReset),
    st.builds(Restarted),
    st.builds(SessionStarted),
)
turns = st.lists(st.lists(happenings, max_size=3), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(turns=turns)
async def test_storing_after_every_turn_changes_no_state(database: Database, turns: list[list[Event]]) -> None:
    """The same events, once in one tracker that is never stored, once stored and loaded after each turn."""
    sender = uuid.uuid4().hex
    whole = extended(None, sender, [])
    stored = extended(None, sender, [])
    for number, happened in enumerate(turns):
        events = a_turn(f"Frage {number}", *happened)
        whole = extended(whole, sender, events)
        stored = await saved_and_loaded(extended(stored, sender, events))
        assert state(stored) == state(whole)
