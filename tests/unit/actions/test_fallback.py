"""Not understood: likely meanings first, then the menu; always a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from turns import ranked, turn

import locales
from actions.buttons import MOST_SUGGESTIONS
from actions.fallback import ActionFallback, likely_meanings
from actions.topics import GROUPS, QUESTION_INTENTS, TOPICS
from actions.turn import Turn


def unclear(
    intents: list[tuple[str, float]], topics: list[tuple[str, float]], slots: Mapping[str, Any] | None = None
) -> Turn:
    return turn(
        "en",
        slots=slots,
        intent={"name": "nlu_fallback"},
        intent_ranking=ranked(("nlu_fallback", 0.7), *intents),
        topic_ranking=ranked(*topics),
    )


def meanings(message: Turn) -> list[tuple[str, str | None]]:
    return [(button.payload["intent"], button.payload["topic"]) for button in likely_meanings(message)]


def test_the_likeliest_combinations_of_question_and_topic_come_first() -> None:
    message = unclear([("ask_cost", 0.3), ("ask_documents", 0.2)], [("health", 0.6), ("childcare", 0.3)])
    assert meanings(message)[0] == ("ask_cost", "health")
    assert len(meanings(message)) <= MOST_SUGGESTIONS


def test_meanings_on_one_topic_are_told_apart_by_what_is_asked() -> None:
    message = unclear([("ask_cost", 0.3), ("ask_documents", 0.2)], [("health", 0.9)])
    assert [button.title for button in likely_meanings(message)] == ["What does it cost?", "Which documents?"]
    assert all(button.description == locales.render("en", "topic-health") for button in likely_meanings(message))


def test_meanings_on_several_topics_are_told_apart_by_topic() -> None:
    message = unclear([("ask_cost", 0.5)], [("health", 0.5), ("childcare", 0.4)])
    assert [button.title for button in likely_meanings(message)] == ["Health", "Childcare, benefit"]


def test_without_a_topic_the_one_talked_about_is_meant() -> None:
    message = unclear([("ask_cost", 0.4)], [("none", 0.9)], {"topic": "health"})
    assert meanings(message) == [("ask_cost", "health")]


def test_a_question_on_nothing_is_no_suggestion() -> None:
    assert meanings(unclear([("ask_cost", 0.4)], [("none", 0.9)])) == []


def test_small_talk_is_not_suggested_but_a_person_is() -> None:
    message = unclear([("greet", 0.3), ("request_human", 0.2), ("thank", 0.2)], [("none", 0.9)])
    assert meanings(message) == [("request_human", None)]


def test_an_unlikely_action_is_not_suggested() -> None:
    assert meanings(unclear([("delete_data", 0.05)], [("none", 0.9)])) == []


def test_no_ranking_no_suggestion() -> None:
    assert meanings(turn("en")) == []


names = st.sampled_from(
    [*QUESTION_INTENTS, "request_human", "find_course", "report_emergency", "greet", "out_of_scope"]
)
shares = st.floats(0, 1)


@given(
    st.lists(st.tuples(names, shares), max_size=6, unique_by=lambda entry: entry[0]),
    st.lists(st.tuples(st.sampled_from(["none", *TOPICS]), shares), max_size=6, unique_by=lambda entry: entry[0]),
    st.sampled_from([None, "health"]),
    st.sampled_from(locales.answer_languages()),
)
def test_suggestions_are_few_different_and_have_titles(
    intents: list[tuple[str, float]], topics: list[tuple[str, float]], topic: str | None, language: str
) -> None:
    message = turn(language, slots={"topic": topic}, intent_ranking=ranked(*intents), topic_ranking=ranked(*topics))
    found = likely_meanings(message)
    titles = [button.title for button in found]
    assert len(found) <= MOST_SUGGESTIONS
    assert len(set(titles)) == len(titles)
    assert all(0 < len(title) <= 20 for title in titles)
    assert all(button.payload["topic"] != "none" for button in found)


async def test_the_first_time_suggestions_come_with_a_way_out() -> None:
    message = unclear([("ask_cost", 0.4)], [("health", 0.5)])
    [reply] = await ActionFallback().answer(message)
    assert reply.text == locales.render("en", "fallback-ask")
    assert reply.buttons[-2].payload == {"intent": "nlu_fallback"}
    assert reply.buttons[-1].payload["intent"] == "request_human"
    assert message.changes["failed_attempts"] == 1
    assert message.changes["pending"] == {"expects": "yes", "then": {"intent": "ask_cost", "topic": "health"}}


@pytest.mark.parametrize("attempts", [1, 2, 9])
async def test_the_second_time_the_menu_and_a_person_come(attempts: int) -> None:
    message = unclear([("ask_cost", 0.4)], [("health", 0.5)], {"failed_attempts": attempts})
    [reply] = await ActionFallback().answer(message)
    assert [button.payload.get("group") for button in reply.buttons[:-1]] == list(GROUPS)
    assert reply.buttons[-1].payload["intent"] == "request_human"


async def test_without_a_suggestion_the_menu_comes_at_once() -> None:
    [reply] = await ActionFallback().answer(unclear([("greet", 0.2)], [("none", 0.9)]))
    assert reply.text == locales.render("en", "fallback-menu")


async def test_while_a_topic_is_awaited_it_is_asked_for_again() -> None:
    pending = {"expects": "topic", "aspect": "cost"}
    message = unclear([("greet", 0.2)], [("none", 0.9)], {"pending": pending})
    [reply] = await ActionFallback().answer(message)
    assert reply.text == locales.render("en", "ask-topic-again")
    assert message.changes["pending"] == pending
