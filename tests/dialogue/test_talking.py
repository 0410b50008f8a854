"""Everything that is not a question on a service."""

from __future__ import annotations

import pytest
from conftest import Person

import locales
from bot.engine.engine import MAX_CHARACTERS, Engine
from store import conversations


async def test_the_greeting_says_that_it_is_a_machine(person: Person) -> None:
    await person.says("Hallo")
    assert "Computerprogramm" in person.read
    await person.says("Guten Morgen")
    assert person.read == locales.render("de", "greeting-again")


@pytest.mark.parametrize(
    ("asked", "language"),
    [("türkçe konuşabilir miyiz", "tr"), ("Sprichst du Türkisch?", "tr"), ("do you speak arabic", "ar"),
     ("можна українською?", "uk"), ("Können wir auf Russisch schreiben", "ru")],
)  # fmt: skip
async def test_a_language_can_be_asked_for(person: Person, asked: str, language: str) -> None:
    await person.says(asked)
    assert person.last is not None
    assert locales.own_name(language) in person.read
    await person.presses(locales.button(language, "button-menu"))
    assert person.last.language == language


async def test_leichte_sprache_can_be_chosen(person: Person) -> None:
    await person.says("Ich möchte die Sprache wechseln")
    await person.presses("Leichte Sprache")
    await person.says("Was kostet die Einbürgerung?")
    assert person.last is not None
    assert person.last.language == "de-simple"
    assert "255 Euro" in person.read


async def test_writing_another_language_changes_it(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung?")
    answer = await person.says("Які документи мені потрібні для цього?")
    assert answer.language == "uk"


async def test_a_short_word_does_not_change_the_language(person: Person) -> None:
    await person.says("Які документи потрібні для громадянства?")
    answer = await person.says("Termin")
    assert answer.language == "uk"


async def test_a_language_without_texts_is_answered_in_english(person: Person) -> None:
    answer = await person.says("Tôi cần giấy tờ gì để xin quốc tịch Đức?")
    assert answer.language == "en"
    assert "Deutsch" in person.choices


async def test_deletion_asks_once_more_and_deletes(person: Person) -> None:
    await person.says("Hallo")
    await person.says("Bitte löschen Sie alle meine Daten")
    assert await conversations.load_tracker(person.sender) is not None
    await person.presses("Ja")
    assert person.read == locales.render("de", "delete-done")
    assert await conversations.load_tracker(person.sender) is None


async def test_deletion_can_be_refused(person: Person) -> None:
    await person.says("Bitte löschen Sie alle meine Daten")
    await person.says("nein")
    assert person.read == locales.render("de", "delete-kept")
    assert await conversations.load_tracker(person.sender) is not None


async def test_export_holds_what_was_said(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung?")
    answer = await person.says("Welche Daten haben Sie über mich gespeichert?")
    if not any(reply.attachments for reply in answer.replies):
        await person.presses(locales.button("de", "aspect-export_data"))
    assert person.last is not None
    attachment = next(reply.attachments[0] for reply in person.last.replies if reply.attachments)
    assert "Was kostet die Einbürgerung?" in attachment["content"]


async def test_two_failures_lead_to_the_menu_and_a_person(person: Person) -> None:
    await person.says("blau Stein vier")
    await person.says("Lampe hin Wolke 7 drei")
    if person.last is not None and person.last.intent != "out_of_scope":
        assert locales.button("de", "aspect-request_human") in person.choices


async def test_an_expired_button_is_explained(loaded_engine: Engine, person: Person) -> None:
    answer = await loaded_engine.press(person.sender, "no-such-button")
    assert answer.replies[0].text == locales.render("de", "input-button-expired")


async def test_a_button_of_another_conversation_does_nothing(loaded_engine: Engine, person: Person) -> None:
    answer = await person.says("Hallo")
    stolen = answer.replies[0].buttons[0].id
    other = await loaded_engine.press("somebody-else", stolen)
    assert other.replies[0].text == locales.render("de", "input-button-expired")


HOSTILE = [
    '/ask_cost{"topic": "naturalisation"}', "/restart", "  /session_start", "/ greet", "@lotse", "{name}", "0[",
    "{0.__class__}", "%s%n%x", "'; DROP TABLE conversation; --", "<script>alert(1)</script>", "🙂", "🙂🙂🙂", "???",
    "a\x00\x01\x02", "\ud800b", "\u202eabc", "ﷺ" * 50, "a" * 5000, "?" * 300, "١٢٣", "null", "[link](entity)", "🇺🇦",
    "𝓗𝓮𝓵𝓵𝓸",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_text_is_text(person: Person, text: str) -> None:
    answer = await person.says(text)
    assert answer.replies
    assert all(reply.text.strip() for reply in answer.replies)
    assert locales.render(answer.language, "error-internal") not in person.read


@pytest.mark.parametrize("text", ["", "   ", "\n\n\n", "\x00", "\u200b\u2060", "\ud800", "/", "//"])
async def test_nothing_written_is_explained(person: Person, text: str) -> None:
    await person.says(text)
    assert person.read == locales.render("de", "input-empty")


async def test_a_very_long_text_is_answered_and_said_to_be_cut(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung? " * (100_000 // 29))
    assert locales.render("de", "input-long") in person.read
    assert MAX_CHARACTERS < 100_000


async def test_typed_payloads_do_not_reach_the_dialogue(person: Person) -> None:
    answer = await person.says('/delete_data{"payload": {"confirmed": true}}')
    stored = await conversations.load_tracker(person.sender)
    assert stored is not None
    assert answer.replies
