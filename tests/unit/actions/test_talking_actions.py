"""Greeting, menus, language, privacy, yes and no, and the way to a person."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher
from turns import tracker, turn

import locales
from actions.appointments import ActionAppointment
from actions.base import LotseAction
from actions.courses import ActionFindCourse
from actions.handoff import ActionComplaint, ActionRequestHuman
from actions.language import ActionChangeLanguage
from actions.menus import ActionGreet, ActionHelp
from actions.privacy import RETENTION_DAYS, ActionDeleteData, ActionExportData, ActionPrivacy
from actions.session import CARRIED_OVER, ActionSessionStart
from actions.talk import ActionAffirm, ActionDeny, ActionOutOfScope, ActionRepeat, ActionStop
from actions.topics import GROUPS, TOPICS
from actions.turn import Turn
from store import conversations
from store.database import Database

LANGUAGES = locales.answer_languages()
EVERY_ACTION: tuple[type[LotseAction], ...] = (
    ActionAffirm, ActionChangeLanguage, ActionComplaint, ActionDeleteData, ActionDeny, ActionExportData,
    ActionFindCourse, ActionGreet, ActionHelp, ActionOutOfScope, ActionPrivacy, ActionRepeat, ActionRequestHuman,
    ActionStop,
)  # fmt: skip


async def said(action: LotseAction, slots: dict[str, Any] | None = None, **message: Any) -> list[dict[str, Any]]:
    """What an action sends through rasa_sdk."""
    dispatcher = CollectingDispatcher()
    await action.run(dispatcher, tracker(slots, **message), {})
    return list(dispatcher.messages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", EVERY_ACTION)
@pytest.mark.parametrize(
    "slots", [{}, {"topic": "naturalisation", "last_answer": {"topic": "health", "aspect": "info"}}]
)
async def test_every_answer_has_text_and_a_next_step(
    connected: Database, action: type[LotseAction], language: str, slots: dict[str, Any]
) -> None:
    replies = await action().answer(turn(language, slots=slots))
    assert replies
    assert all(reply.text.strip() for reply in replies)
    assert all("{" not in reply.text and "None" not in reply.text for reply in replies)
    buttons = [button for reply in replies for button in reply.buttons]
    assert buttons
    assert all(0 < len(button.title) <= 20 for button in buttons)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "intent", ["book_appointment", "reschedule_appointment", "cancel_appointment", "show_appointments"]
)
@pytest.mark.parametrize("topic", [None, "residence_permit"])
async def test_appointments_say_where_to_go(connected: Database, language: str, intent: str, topic: str | None) -> None:
    [reply] = await ActionAppointment().answer(turn(language, slots={"topic": topic}, intent={"name": intent}))
    assert locales.render(language, "ask-there") in reply.text
    assert any(button.payload["intent"] == "request_human" for button in reply.buttons)


@pytest.mark.parametrize("topic", [None, *TOPICS])
async def test_the_way_to_a_person_names_a_place_for_every_topic(connected: Database, topic: str | None) -> None:
    [reply] = await ActionRequestHuman().answer(turn("en", slots={"topic": topic}))
    blocks = reply.text.split("\n\n")
    assert len(blocks) > 1
    assert any(mark in reply.text for mark in ("Address: ", "Phone: ", "E-mail: ", "Website: "))


async def test_lotse_introduces_itself_once() -> None:
    first = turn("en")
    [long] = await ActionGreet().answer(first)
    assert first.changes["greeted"] is True
    [short] = await ActionGreet().answer(turn("en", slots={"greeted": True}))
    assert "not a person" in long.text
    assert len(short.text) < len(long.text)


@pytest.mark.parametrize("group", GROUPS)
async def test_a_group_of_the_menu_offers_its_topics(group: str) -> None:
    [reply] = await ActionHelp().answer(turn("en", payload={"group": group}))
    assert [button.payload["topic"] for button in reply.buttons] == list(GROUPS[group])
    assert {button.payload["intent"] for button in reply.buttons} == {"ask_info"}


async def test_the_menu_keeps_a_question_that_waits_for_its_topic() -> None:
    pending = {"expects": "topic", "aspect": "cost"}
    looking = turn("en", slots={"pending": pending}, payload={"group": "family"})
    [reply] = await ActionHelp().answer(looking)
    assert {button.payload["intent"] for button in reply.buttons} == {"ask_cost"}
    assert looking.changes["pending"] == pending


@pytest.mark.parametrize("group", ["nothing", None, 7])
async def test_an_unknown_group_gives_the_menu(group: object) -> None:
    [reply] = await ActionHelp().answer(turn("en", payload={"menu": True, "group": group}))
    assert [button.payload.get("group") for button in reply.buttons[:-1]] == list(GROUPS)


# --- Language ---


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_language_tapped_is_spoken_from_now_on(language: str) -> None:
    changing = turn("en", payload={"intent": "change_language", "language": language})
    [reply] = await ActionChangeLanguage().answer(changing)
    assert changing.changes["chosen_language"] == language
    assert reply.text == locales.render(language, "language-changed", language=locales.own_name(language))


async def test_the_language_named_is_the_one_that_is_not_spoken() -> None:
    entities = [{"entity": "language", "value": "de"}, {"entity": "language", "value": "tr"}]
    changing = turn("de", entities=entities)
    await ActionChangeLanguage().answer(changing)
    assert changing.changes["chosen_language"] == "tr"


async def test_without_a_language_it_is_asked_for() -> None:
    [reply] = await ActionChangeLanguage().answer(turn("en"))
    assert [button.payload["language"] for button in reply.buttons] == list(LANGUAGES)


async def test_a_language_without_texts_is_not_chosen() -> None:
    changing = turn("en", entities=[{"entity": "language", "value": "so"}])
    [reply] = await ActionChangeLanguage().answer(changing)
    assert "chosen_language" not in changing.changes
    assert reply.text == locales.render("so", "language-limited", language="English")


async def test_who_writes_a_language_without_texts_is_told_once() -> None:
    first = await said(ActionGreet(), language="so")
    assert len(first) == 2
    assert first[0]["text"] == locales.render("so", "language-limited", language="English")
    again = await said(ActionGreet(), {"limited_language": "so"}, language="so")
    assert len(again) == 1


async def test_who_writes_a_language_with_texts_is_not_told_anything() -> None:
    assert len(await said(ActionGreet(), language="uk")) == 1


# --- Yes, no, stop, again ---


async def test_yes_to_danger_gives_the_numbers(connected: Database) -> None:
    [reply] = await ActionAffirm().answer(turn("en", slots={"pending": {"expects": "danger"}}))
    assert "110" in reply.text


async def test_yes_to_the_second_question_answers_it(connected: Database) -> None:
    then = {"intent": "ask_cost", "topic": "naturalisation"}
    agreed = turn("en", slots={"pending": {"expects": "yes", "then": then}})
    await ActionAffirm().answer(agreed)
    assert agreed.changes["last_answer"] == {"topic": "naturalisation", "aspect": "cost", "offset": 0}


async def test_only_yes_to_deletion_deletes() -> None:
    for pending in ({}, {"expects": "topic"}, {"expects": "yes"}):
        careless = turn("en", slots={"pending": pending})
        await ActionAffirm().answer(careless)
        assert "delete_requested" not in careless.changes
    sure = turn("en", slots={"pending": {"expects": "deletion"}})
    await ActionAffirm().answer(sure)
    assert sure.changes["delete_requested"] is True


async def test_no_to_deletion_keeps_everything() -> None:
    kept = turn("en", slots={"pending": {"expects": "deletion"}})
    [reply] = await ActionDeny().answer(kept)
    assert reply.text == locales.render("en", "delete-kept")
    assert "delete_requested" not in kept.changes


async def test_stop_forgets_topic_and_last_answer() -> None:
    stopped = turn(
        "en", slots={"language": "en", "topic": "health", "last_answer": {}, "pending": {"expects": "topic"}}
    )
    await ActionStop().answer(stopped)
    changed = {event["name"]: event["value"] for event in stopped.events()}
    assert changed["topic"] is None
    assert changed["last_answer"] is None
    assert changed["pending"] is None


async def test_german_is_repeated_in_simple_language(connected: Database) -> None:
    again = turn("de", slots={"last_answer": {"topic": "naturalisation", "aspect": "cost", "offset": 0}})
    [reply] = await ActionRepeat().answer(again)
    assert reply.text.startswith(locales.render("de-simple", "repeat-simple"))


async def test_nothing_said_nothing_repeated() -> None:
    [reply] = await ActionRepeat().answer(turn("en"))
    assert reply.text == locales.render("en", "repeat-nothing")


# --- Privacy ---


async def test_the_privacy_notice_names_the_days_chats_are_kept() -> None:
    [reply] = await ActionPrivacy().answer(turn("en"))
    assert f"After {RETENTION_DAYS} days" in reply.text


async def test_the_export_holds_what_was_said_and_remembered(database: Database) -> None:
    events = [
        {"event": "user", "timestamp": 1.0, "text": "Hallo \ud800"},
        {"event": "slot", "name": "topic", "value": "health"},
        {"event": "bot", "timestamp": 2.0, "text": "Guten Tag"},
    ]
    await conversations.save_tracker("anna", {"slots": {"topic": "health"}, "events": events})
    [reply] = await ActionExportData().answer(turn("de"))
    [attachment] = reply.attachments
    stored = json.loads(attachment["content"])
    assert stored["remembered"] == {"topic": "health"}
    assert [(message["from"], message["text"]) for message in stored["messages"]] == [
        ("user", "Hallo \ud800"),
        ("bot", "Guten Tag"),
    ]


async def test_the_export_of_nothing_is_empty(database: Database) -> None:
    [reply] = await ActionExportData().answer(Turn.of(tracker(sender="nobody", language="de")))
    assert json.loads(reply.attachments[0]["content"]) == {"remembered": {}, "messages": []}


# --- Session ---


async def test_a_new_session_keeps_the_language_and_forgets_the_rest() -> None:
    slots = {"language": "tr", "chosen_language": "tr", "greeted": True, "topic": "health", "pending": {"a": 1}}
    events = await ActionSessionStart().run(CollectingDispatcher(), tracker(slots), {})
    assert [event["event"] for event in events] == ["session_started", "slot", "slot", "slot", "action"]
    assert {event["name"] for event in events[1:-1]} == set(CARRIED_OVER)
    assert events[-1]["name"] == "action_listen"
