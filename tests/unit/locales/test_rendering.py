"""Rendering: fallback, hostile values, and both directions of writing."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import locales
from locales.catalogue import MissingTextError

ISOLATE, END = "\u2068", "\u2069"
RLM = "\u200f"
RIGHT_TO_LEFT = [language for language in locales.answer_languages() if locales.is_right_to_left(language)]
LEFT_TO_RIGHT = [language for language in locales.answer_languages() if language not in RIGHT_TO_LEFT]


def test_arabic_and_persian_run_from_right_to_left() -> None:
    assert RIGHT_TO_LEFT == ["ar", "fa"]
    assert all(locales.is_right_to_left(language) for language in ("ur", "ckb", "ps"))


@given(value=st.text())
@pytest.mark.parametrize("language", LEFT_TO_RIGHT)
def test_a_value_is_inserted_as_it_is(language: str, value: str) -> None:
    before, after = locales.render(language, "contact-phone", value="|").split("|")
    assert locales.render(language, "contact-phone", value=value) == f"{before}{value}{after}"


@given(value=st.text())
@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_a_value_is_isolated_from_text_that_runs_from_right_to_left(language: str, value: str) -> None:
    assert f"{ISOLATE}{value}{END}" in locales.render(language, "contact-phone", value=value)


@pytest.mark.parametrize(
    "value", ["{ $value }", "{ greeting }", "{ -term }", '{ "x" }', "{", "}", "\\u0041", "a\n.button = b", "<b>&amp;"]
)
def test_markup_in_a_value_means_nothing(value: str) -> None:
    assert locales.render("en", "contact-phone", value=value) == f"Phone: {value}"


def test_an_unknown_language_is_answered_in_english() -> None:
    assert locales.render("xx", "button-yes") == locales.render("en", "button-yes") == "Yes"
    assert locales.button("vi", "aspect-documents") == locales.button("en", "aspect-documents")


def test_a_text_no_language_has_is_a_mistake_of_ours() -> None:
    with pytest.raises(MissingTextError, match="no-such-text"):
        locales.render("de", "no-such-text")


def test_has_text_asks_this_language_alone() -> None:
    assert locales.has_text("de", "greeting")
    assert not locales.has_text("xx", "greeting")
    assert not locales.has_text("de", "no-such-text")


def test_a_button_is_the_short_form_or_else_the_text() -> None:
    assert locales.button("en", "aspect-documents") == "Which documents?"
    assert locales.render("en", "aspect-documents") == "Documents"
    assert locales.button("en", "button-yes") == "Yes"


@pytest.mark.parametrize(
    ("message", "chosen", "answer"),
    [
        ("de", None, "de"),
        ("tr", "de", "tr"),
        ("de", "de-simple", "de-simple"),
        ("en", "de-simple", "en"),
        ("vi", "fr", "fr"),
        ("vi", None, "en"),
        (None, None, "en"),
        (None, "uk", "uk"),
        ("vi", "so", "en"),
    ],
)
def test_the_language_of_the_answer(message: str | None, chosen: str | None, answer: str) -> None:
    assert locales.answer_language_of(message, chosen) == answer


@given(st.one_of(st.none(), st.text()), st.one_of(st.none(), st.text()))
def test_the_language_of_the_answer_is_always_one_with_texts(message: str | None, chosen: str | None) -> None:
    assert locales.answer_language_of(message, chosen) in locales.answer_languages()


# --- Direction of lines ---


def first_strong(line: str) -> str | None:
    directions = (unicodedata.bidirectional(character) for character in line)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), None)


def test_a_line_that_begins_with_a_foreign_word_still_runs_from_right_to_left() -> None:
    assert (
        locales.direct("ar", "Wuppertal مدينة\nمدينة Wuppertal\n110") == f"{RLM}Wuppertal مدينة\nمدينة Wuppertal\n110"
    )


def test_text_from_left_to_right_is_left_alone() -> None:
    assert locales.direct("de", "Wuppertal\n110") == "Wuppertal\n110"


@given(st.text())
def test_every_line_of_a_language_from_right_to_left_begins_like_it(text: str) -> None:
    lines = locales.direct("fa", text).split("\n")
    assert [line.removeprefix(RLM) for line in lines] == [line.removeprefix(RLM) for line in text.split("\n")]
    assert all(first_strong(line) != "L" for line in lines)


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_an_answer_line_with_a_german_name_runs_from_right_to_left(language: str) -> None:
    line = locales.render(language, "emergency-number", number="110", name="Polizei")
    assert re.search(f"{ISOLATE}110{END}.*{ISOLATE}Polizei{END}", line)
    assert first_strong(locales.direct(language, line)) != "L"
