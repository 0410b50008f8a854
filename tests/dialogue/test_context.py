"""What was said before is kept in mind."""

from __future__ import annotations

from conftest import Person

import locales


async def test_a_question_without_topic_is_answered_for_the_topic_before(person: Person) -> None:
    await person.says("Welche Unterlagen brauche ich für die Einbürgerung?")
    await person.says("und was kostet das?")
    assert "255" in person.read


async def test_a_new_topic_takes_over(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung?")
    await person.says("Was kostet der Integrationskurs?")
    assert locales.render("de", "topic-language_course") in person.read


async def test_a_missing_topic_is_asked_for_and_the_question_kept(person: Person) -> None:
    await person.says("Was kostet das?")
    assert locales.render("de", "ask-topic") in person.read
    await person.says("Einbürgerung")
    assert "255" in person.read


async def test_a_missing_topic_can_be_chosen_in_the_menu(person: Person) -> None:
    await person.says("Was kostet das?")
    await person.presses("Alle Themen")
    await person.presses(locales.button("de", "group-german"))
    await person.presses(locales.button("de", "topic-naturalisation"))
    assert "255" in person.read


async def test_both_questions_of_a_message_are_answered(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung? Und welche Unterlagen brauche ich für die Einbürgerung?")
    assert "255" in person.read
    assert locales.render("de", "answer-also-asked") in person.read
    await person.says("ja")
    assert locales.render("de", "aspect-documents") in person.read


async def test_more_shows_the_rest(person: Person) -> None:
    await person.says("Wer darf sich einbürgern lassen?")
    before = person.read
    await person.presses(locales.button("de", "button-more"))
    assert person.read != before
    assert locales.render("de", "topic-naturalisation") in person.read


async def test_stop_forgets_the_topic(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung?")
    await person.says("stopp, vergiss es")
    await person.says("Was kostet das?")
    assert "255" not in person.read


async def test_repeat_is_simpler(person: Person) -> None:
    await person.says("Was kostet die Einbürgerung?")
    await person.says("Das habe ich nicht verstanden, bitte einfacher")
    assert locales.render("de", "repeat-simple") in person.read
