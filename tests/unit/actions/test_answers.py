"""Every question on every topic, in every language, gets a whole answer and never a dead end."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
import yaml
from turns import question, ranked, tracker, turn

import locales
from actions.emergency import SITUATIONS, ActionEmergency
from actions.services import ActionAnswer, answer_question, ask_for_topic, where_to_ask
from actions.topics import ASPECTS, GROUPS, QUESTION_INTENTS, TOPICS
from actions.turn import Reply, Turn
from bot.settings import ROOT
from store import services
from store.database import Database

LANGUAGES = locales.answer_languages()
LONGEST_ANSWER = 1400
TAXONOMY = yaml.safe_load((ROOT / "data" / "taxonomy.yml").read_text(encoding="utf-8"))


def test_the_menu_offers_every_topic_exactly_once() -> None:
    assert sorted(TOPICS) == sorted(TAXONOMY["topics"])


def test_every_question_intent_is_one_of_the_taxonomy() -> None:
    assert set(QUESTION_INTENTS) <= set(TAXONOMY["intents"])
    assert set(QUESTION_INTENTS.values()) == set(ASPECTS)


def test_a_group_fits_on_one_list_of_whatsapp() -> None:
    assert all(0 < len(topics) <= 10 for topics in GROUPS.values())
    assert len(GROUPS) + 1 <= 10


def complaints(language: str, reply: Reply) -> Iterator[str]:
    """What is wrong with an answer on a service."""
    source = locales.render(language, "answer-source", source="|", date="").split("|")[0].rstrip("\u2068 ")
    if not reply.text.strip():
        yield "empty"
    if len(reply.text) > LONGEST_ANSWER:
        yield f"{len(reply.text)} characters"
    if "{" in reply.text or "}" in reply.text:
        yield "a variable without a value"
    if "None" in reply.text:
        yield "None"
    if source not in reply.text and locales.render(language, "ask-there") not in reply.text:
        yield "neither source nor where to ask"
    if not 2 <= len(reply.buttons) <= 4:
        yield f"{len(reply.buttons)} buttons"
    titles = [button.title for button in reply.buttons]
    if len(set(titles)) != len(titles):
        yield f"the same button twice: {titles}"
    if any(not 0 < len(title) <= 20 for title in titles):
        yield f"button titles {titles}"
    if reply.buttons[-1].payload["intent"] != "request_human":
        yield "no way to a person"
    for button in reply.buttons:
        json.dumps(button.payload)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_question_has_a_whole_answer(connected: Database, language: str) -> None:
    wrong = []
    for topic in TOPICS:
        for aspect in ASPECTS:
            reply = await answer_question(turn(language), topic, aspect)
            wrong += [f"{topic} {aspect}: {complaint}" for complaint in complaints(language, reply)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["de", "en", "ar"])
async def test_more_and_more_leads_to_the_end_of_every_answer(connected: Database, language: str) -> None:
    for topic in TOPICS:
        for aspect in ASPECTS:
            reader = turn(language)
            facts = await services.facts(topic, aspect, language)
            told, offset, pages = "", 0, 0
            while True:
                reply = await answer_question(reader, topic, aspect, offset)
                told += reply.text
                pages += 1
                assert pages <= len(facts) + 1
                more = [button for button in reply.buttons if "offset" in button.payload]
                if not more:
                    break
                offset = more[0].payload["offset"]
            assert all(fact.text in told for fact in facts), f"{topic} {aspect}"


async def test_an_answer_is_remembered_with_its_topic(connected: Database) -> None:
    reader = turn("de")
    await answer_question(reader, "naturalisation", "cost", 0)
    assert reader.changes["topic"] == "naturalisation"
    assert reader.changes["last_answer"] == {"topic": "naturalisation", "aspect": "cost", "offset": 0}


async def test_an_answer_offers_other_aspects_of_the_same_topic(connected: Database) -> None:
    reply = await answer_question(turn("en"), "naturalisation", "cost")
    steps = [button.payload for button in reply.buttons if button.payload["intent"] in QUESTION_INTENTS]
    assert steps
    assert all(step["topic"] == "naturalisation" for step in steps)
    assert "ask_cost" not in {step["intent"] for step in steps if "offset" not in step}


@pytest.mark.parametrize("topic", ["weather", "", "'; DROP TABLE fact; --"])
async def test_a_topic_that_does_not_exist_is_asked_for(connected: Database, topic: str) -> None:
    with pytest.raises(KeyError):
        locales.render("de", f"topic-{topic}")
    reply = await answer_question(turn("de"), topic, "cost")
    assert reply.text == locales.render("de", "ask-topic")


async def test_a_question_without_topic_asks_for_it_and_keeps_the_question(connected: Database) -> None:
    asked = turn(
        "en", intent={"name": "ask_cost"}, topic_ranking=ranked(("none", 0.5), ("health", 0.2), ("childcare", 0.09))
    )
    [reply] = await ActionAnswer().answer(asked)
    assert asked.changes["pending"] == {"expects": "topic", "aspect": "cost"}
    assert [button.payload for button in reply.buttons[:2]] == [
        {"intent": "ask_cost", "topic": "health"},
        {"intent": "ask_cost", "topic": "childcare"},
    ]


async def test_the_topic_answers_the_question_kept(connected: Database) -> None:
    named = turn(
        "en",
        slots={"pending": {"expects": "topic", "aspect": "cost"}},
        intent={"name": "ask_info"},
        topic={"name": "naturalisation", "confidence": 0.9},
    )
    await ActionAnswer().answer(named)
    assert named.changes["last_answer"] == {"topic": "naturalisation", "aspect": "cost", "offset": 0}


def test_asking_again_sounds_different() -> None:
    first = ask_for_topic(turn("en"), "cost")
    again = ask_for_topic(turn("en", slots={"pending": {"expects": "topic", "aspect": "cost"}}), "cost")
    assert first.text != again.text


async def test_the_topic_talked_about_is_meant_when_none_is_named(connected: Database) -> None:
    follow = turn("en", slots={"topic": "naturalisation"}, intent={"name": "ask_cost"})
    await ActionAnswer().answer(follow)
    assert follow.changes["last_answer"]["topic"] == "naturalisation"


async def test_of_two_questions_the_first_is_answered_and_the_second_offered(connected: Database) -> None:
    both = turn(
        "en",
        intent={"name": "ask_location"},
        questions=[question("ask_documents", "naturalisation"), question("ask_cost")],
    )
    [reply] = await ActionAnswer().answer(both)
    assert both.changes["last_answer"] == {"topic": "naturalisation", "aspect": "documents", "offset": 0}
    assert {"intent": "ask_cost", "topic": "naturalisation"} in [button.payload for button in reply.buttons]
    assert both.changes["pending"] == {"expects": "yes", "then": {"intent": "ask_cost", "topic": "naturalisation"}}
    assert locales.render("en", "answer-also-asked") in reply.text
    assert not list(complaints("en", reply))


async def test_the_same_question_twice_is_one(connected: Database) -> None:
    twice = turn(
        "en",
        intent={"name": "ask_cost"},
        topic={"name": "health", "confidence": 0.9},
        questions=[question("ask_cost", "health"), question("ask_cost", "health")],
    )
    [reply] = await ActionAnswer().answer(twice)
    assert locales.render("en", "answer-also-asked") not in reply.text


async def test_an_unsure_second_question_is_left_out(connected: Database) -> None:
    unsure = turn(
        "en",
        intent={"name": "ask_cost"},
        topic={"name": "health", "confidence": 0.9},
        questions=[question("ask_cost", "health"), question("ask_documents", "health", sure=0.3)],
    )
    [reply] = await ActionAnswer().answer(unsure)
    assert locales.render("en", "answer-also-asked") not in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_to_ask_is_known_even_without_a_topic(connected: Database, language: str) -> None:
    parts = await where_to_ask(turn(language), None)
    assert any(locales.render(language, "ask-there") in part for part in parts)
    assert any("https://" in part for part in parts)


# --- Danger ---

KNOWN_SITUATIONS = {
    situation
    for line in yaml.safe_load((ROOT / "data" / "services" / "emergency.yml").read_text(encoding="utf-8"))
    for situation in line["for"]
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_danger_the_numbers_come_first(connected: Database, language: str) -> None:
    danger = turn(language, intent={"name": "report_emergency"}, intent_ranking=ranked(("report_emergency", 0.9)))
    [reply] = await ActionEmergency().answer(danger)
    digits = re.findall(r"\d+", reply.text)
    assert digits[:2] == ["110", "112"]
    assert [button.payload.get("situation") for button in reply.buttons[:-1]] == list(SITUATIONS)
    assert reply.buttons[-1].payload["intent"] == "request_human"
    assert all(len(button.title) <= 20 for button in reply.buttons)
    assert "{" not in reply.text


async def test_perhaps_in_danger_the_numbers_come_with_the_question(connected: Database) -> None:
    unsure = turn("en", intent={"name": "report_emergency"}, intent_ranking=ranked(("report_emergency", 0.25)))
    [reply] = await ActionEmergency().answer(unsure)
    assert "110" in reply.text
    assert "112" in reply.text
    assert unsure.changes["pending"] == {"expects": "danger"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("situation", SITUATIONS)
async def test_every_situation_has_a_number_or_a_place(connected: Database, language: str, situation: str) -> None:
    told = turn(language, payload={"intent": "report_emergency", "situation": situation})
    [reply] = await ActionEmergency().answer(told)
    assert set(SITUATIONS[situation]) & KNOWN_SITUATIONS or "Wuppertal" in reply.text
    assert re.search(r"\d{3}", reply.text)
    assert "{" not in reply.text
    assert [button.payload["intent"] for button in reply.buttons] == ["request_human", "ask_help"]


async def test_an_unknown_situation_is_danger_in_general(connected: Database) -> None:
    told = Turn.of(tracker(language="de", payload={"intent": "report_emergency", "situation": "dragon"}))
    [reply] = await ActionEmergency().answer(told)
    assert "110" in reply.text
