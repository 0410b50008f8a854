"""JSON lines: one answer a line, in order, whatever comes in."""

from __future__ import annotations

import io
import json
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.answer import Answer, Reply, ReplyButton, Understanding
from bot.engine.engine import Engine
from bot.jsonlines import parse_lines, talk_lines
from store import conversations
from store.database import Database


class Echo:
    """Answers with what it was given; reads the database as the engine does."""

    def __init__(self, uses_database: bool = False) -> None:
        self.uses_database = uses_database

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        return Understanding(
            text, language or "de", "greet", None, 0.987654, 0.123456, [{"entity": "time", "value": text}]
        )

    async def handle_text(self, sender: str, text: str, hint: str | None = None) -> Answer:
        if self.uses_database:
            await conversations.load_tracker(sender)
        buttons = (ReplyButton("id1", text, "mehr"), ReplyButton("id2", "Nein"))
        return Answer((Reply(text, buttons, ({"kind": "document"},)),), hint or "de", "greet", None, 1.5)

    async def press(self, sender: str, button_id: str) -> Answer:
        if self.uses_database:
            await conversations.find_button(sender, button_id)
        return Answer((Reply(f"pressed {button_id}"),), "de", "affirm", "health", 2.5)


async def parsed(*lines: str) -> list[dict[str, Any]]:
    output = io.StringIO()
    await parse_lines(cast(Engine, Echo()), lines, output)
    return [json.loads(line) for line in output.getvalue().splitlines()]


async def talked(*lines: str, uses_database: bool = False) -> list[dict[str, Any]]:
    output = io.StringIO()
    await talk_lines(cast(Engine, Echo(uses_database)), lines, output)
    return [json.loads(line) for line in output.getvalue().splitlines()]


async def test_a_message_is_understood() -> None:
    [answer] = await parsed('{"text": "Hallo", "language": "tr"}')
    assert answer == {
        "text": "Hallo",
        "language": "tr",
        "intent": "greet",
        "topic": None,
        "confidence": 0.9877,
        "topic_confidence": 0.1235,
        "entities": [{"entity": "time", "value": "Hallo"}],
    }


async def test_a_message_is_answered_with_buttons_and_attachments() -> None:
    [answer] = await talked('{"sender": "anna", "text": "Hallo", "language": "tr"}')
    assert answer == {
        "sender": "anna",
        "replies": [
            {
                "text": "Hallo",
                "buttons": [{"id": "id1", "title": "Hallo", "description": "mehr"}, {"id": "id2", "title": "Nein"}],
                "attachments": [{"kind": "document"}],
            }
        ],
        "language": "tr",
        "intent": "greet",
        "topic": None,
        "milliseconds": 1.5,
    }


async def test_a_button_is_pressed() -> None:
    [answer] = await talked('{"sender": "anna", "button": "xyz"}')
    assert answer["replies"][0]["text"] == "pressed xyz"


BAD = [
    ("nonsense", "not JSON"),
    ("[1]", "object"),
    ('"text"', "object"),
    ("null", "object"),
    ("{}", '"text" is missing'),
    ('{"text": 7}', '"text" must be a string'),
    ('{"text": null}', '"text" must be a string'),
    ('{"text": "a", "language": 7}', '"language" must be'),
    ('{"text": "a"', "not JSON"),
    ("1" * 5000, ""),
]


@pytest.mark.parametrize(("bad", "reason"), BAD)
async def test_a_bad_line_is_answered_in_its_place(bad: str, reason: str) -> None:
    first, second, third = await parsed('{"text": "one"}', bad, '{"text": "three"}')
    assert (first["text"], third["text"]) == ("one", "three")
    assert list(second) == ["error"]
    assert reason in second["error"]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ('{"text": "a"}', '"sender" is missing'),
        ('{"sender": "anna"}', "either"),
        ('{"sender": "anna", "text": "a", "button": "b"}', "either"),
        ('{"sender": 1, "text": "a"}', '"sender" must be a string'),
        ('{"sender": "anna", "button": {"id": 1}}', '"button" must be a string'),
    ],
)
async def test_a_bad_line_of_a_conversation_is_answered_in_its_place(bad: str, reason: str) -> None:
    first, second, third = await talked('{"sender": "anna", "text": "one"}', bad, '{"sender": "anna", "text": "three"}')
    assert [first["replies"][0]["text"], third["replies"][0]["text"]] == ["one", "three"]
    assert reason in second["error"]


async def test_a_deeply_nested_line_is_a_bad_line() -> None:
    bad, good = await parsed("[" * 100_000, '{"text": "good"}')
    assert "error" in bad
    assert good["text"] == "good"


async def test_empty_lines_are_no_messages() -> None:
    assert len(await parsed("", "\n", "  \n", '{"text": "a"}\n', "\n")) == 1


@given(st.text())
@pytest.mark.parametrize("ascii_only", [True, False])
async def test_every_text_comes_back_as_it_was_on_one_line_of_utf_8(ascii_only: bool, text: str) -> None:
    output = io.StringIO()
    await parse_lines(cast(Engine, Echo()), [json.dumps({"text": text}, ensure_ascii=ascii_only)], output)
    written = output.getvalue()
    assert written.count("\n") == 1
    assert json.loads(written.encode())["text"] == text


async def test_half_a_surrogate_pair_is_written_as_it_came() -> None:
    output = io.StringIO()
    await talk_lines(cast(Engine, Echo()), ['{"sender": "anna", "text": "a\\ud800b ü"}'], output)
    output.getvalue().encode()
    assert json.loads(output.getvalue())["replies"][0]["text"] == "a\ud800b ü"


@given(st.text())
async def test_no_line_stops_the_stream(line: str) -> None:
    answers = await parsed(line, '{"text": "still there"}')
    assert answers[-1].get("text") == "still there"
    assert len(answers) == (2 if line.strip() else 1)


@pytest.mark.parametrize(
    "bad",
    [
        {"sender": "\ud800", "text": "a"},
        {"sender": "\x00", "text": "a"},
        {"sender": "anna", "button": "\ud800"},
        {"sender": "anna", "button": "\x00"},
    ],
)
async def test_a_name_that_no_database_can_hold_does_not_stop_the_stream(
    database: Database, bad: dict[str, str]
) -> None:
    first, second = await talked(json.dumps(bad), '{"sender": "anna", "text": "two"}', uses_database=True)
    assert "error" in first or first["replies"]
    assert second["replies"][0]["text"] == "two"
