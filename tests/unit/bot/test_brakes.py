"""Rasa without its brakes finds the same events, and still knows none that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event, SlotSet, UserUttered

from bot.engine import brakes


@pytest.fixture(autouse=True)
def released(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put back afterwards, whoever released them before."""
    monkeypatch.setattr(Event, "resolve_by_type", Event.resolve_by_type)
    monkeypatch.setattr(RemoteAction, "_validate_action_result", RemoteAction._validate_action_result)
    brakes.release()
    brakes.release()
    yield


@pytest.mark.parametrize(("name", "event"), [("slot", SlotSet), ("user", UserUttered)])
def test_events_are_found_by_name(name: str, event: type[Event]) -> None:
    assert Event.resolve_by_type(name) is event
    assert Event.resolve_by_type(name) is event


def test_an_event_comes_back_from_its_stored_form() -> None:
    event = SlotSet("topic", {"a": ["ü", None]}, timestamp=1.5)
    assert Event.from_parameters(event.as_dict(), Event) == event


def test_an_event_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no_such_event"):
        Event.resolve_by_type("no_such_event")
