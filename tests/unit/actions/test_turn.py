"""What actions see of a message, and what they leave behind."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from turns import tracker, turn

from actions.turn import TOPIC_THRESHOLD, Button, Reply, Turn


def test_an_empty_message_is_no_problem() -> None:
    empty = Turn.of(tracker())
    assert (empty.language, empty.message_language, empty.text, empty.intent, empty.topic) == ("de", "de", "", "", None)
    assert empty.intent_ranking == empty.topic_ranking == empty.questions == empty.entities == []
    assert empty.payload == empty.pending == {}


@pytest.mark.parametrize("absent", [None, {}, []])
def test_fields_that_rasa_leaves_empty_are_no_problem(absent: object) -> None:
    names = ("text", "intent", "topic", "intent_ranking", "topic_ranking", "questions", "entities", "payload")
    message: dict[str, Any] = dict.fromkeys(names, absent)
    empty = Turn.of(tracker(**message))
    assert (empty.text, empty.intent, empty.topic, empty.payload) == ("", "", None, {})


@pytest.mark.parametrize(
    ("confidence", "topic"), [(TOPIC_THRESHOLD, "health"), (1.0, "health"), (TOPIC_THRESHOLD - 0.01, None)]
)
def test_a_topic_counts_from_a_certain_confidence_on(confidence: float, topic: str | None) -> None:
    assert Turn.of(tracker(topic={"name": "health", "confidence": confidence})).topic == topic


def test_the_topic_of_a_button_goes_before_all() -> None:
    pressed = Turn.of(tracker(topic={"name": "health", "confidence": 1.0}, payload={"topic": "childcare"}))
    assert pressed.topic == "childcare"


@pytest.mark.parametrize(
    ("message", "slots", "language", "message_language"),
    [
        ("tr", {}, "tr", "tr"),
        (None, {"language": "uk"}, "uk", "uk"),
        ("vi", {}, "en", "vi"),
        ("vi", {"chosen_language": "fr"}, "fr", "vi"),
        ("de", {"chosen_language": "de-simple"}, "de-simple", "de"),
    ],
)
def test_the_language_is_that_of_the_message_as_far_as_there_are_texts(
    message: str | None, slots: dict[str, str], language: str, message_language: str
) -> None:
    of_message = Turn.of(tracker(slots, language=message))
    assert (of_message.language, of_message.message_language) == (language, message_language)


def test_what_is_pending_can_be_changed_without_changing_the_slot() -> None:
    slots = {"pending": {"expects": "topic", "aspect": "cost"}}
    asked = Turn.of(tracker(slots))
    asked.pending["expects"] = "nothing"
    assert asked.pending == {"expects": "topic", "aspect": "cost"}


def test_an_open_question_ends_with_the_turn() -> None:
    over = turn(slots={"language": "de", "pending": {"expects": "topic"}})
    assert [(event["name"], event["value"]) for event in over.events()] == [("pending", None)]


def test_an_open_question_can_be_asked_anew() -> None:
    again = turn(slots={"language": "de", "pending": {"expects": "topic"}})
    again.set("pending", {"expects": "danger"})
    assert [(event["name"], event["value"]) for event in again.events()] == [("pending", {"expects": "danger"})]


def test_only_slots_that_change_are_set() -> None:
    quiet = turn("tr", slots={"language": "tr", "topic": "health"})
    quiet.set("topic", "health")
    assert quiet.events() == []
    quiet.set("topic", "childcare")
    assert [event["name"] for event in quiet.events()] == ["topic"]


def test_the_language_of_the_message_is_remembered() -> None:
    spoken = Turn.of(tracker({"language": "de"}, language="vi"))
    assert [(event["name"], event["value"]) for event in spoken.events()] == [("language", "vi")]


json_values = st.dictionaries(st.text(), st.one_of(st.none(), st.booleans(), st.integers(), st.text()))


@given(json_values)
def test_the_payload_of_a_button_survives_its_way_as_json(payload: dict[str, object]) -> None:
    assert json.loads(Button("Ja", payload).as_dict()["payload"]) == payload


def test_a_reply_without_attachments_sends_none() -> None:
    message = Reply("Hallo", [Button("Ja", {"intent": "affirm"}, "mehr")]).as_message("de")
    assert message == {
        "text": "Hallo",
        "buttons": [{"title": "Ja", "payload": '{"intent": "affirm"}', "description": "mehr"}],
    }
    assert Reply("", [], [{"kind": "document"}]).as_message("de")["json_message"] == {
        "attachments": [{"kind": "document"}]
    }


def test_a_reply_runs_in_the_direction_of_its_language() -> None:
    assert Reply("Lotse\n110").as_message("ar")["text"] == "\u200fLotse\n110"
