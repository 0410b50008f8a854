"""Dates, days, lists and names of languages."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import locales
from bot.settings import ROOT

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        ("de", "2026-04-29", "29. April 2026"),
        ("de-simple", "2026-04-29", "29. April 2026"),
        ("en", "2026-04-29", "April 29, 2026"),
        ("tr", "2026-04-29", "29 Nisan 2026"),
        ("pl", "2026-04-29", "29 kwietnia 2026"),
        ("de", "2024-09", "September 2024"),
        ("fr", "2024-09", "septembre 2024"),
        ("de", "2023", "2023"),
        ("de", "2022 oder später", "2022"),
        ("de", "2023/24", "2023"),
        ("de", "2026-01 (ungefähr)", "Januar 2026"),
        ("de", "vor langer Zeit", "vor langer Zeit"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(language: str, date: str, text: str) -> None:
    assert locales.format_source_date(language, date) == text


@pytest.mark.parametrize("date", ["2023-24", "2025-02-30", "2024-00", "2024-13-01", "2024-06-00"])
def test_a_date_that_is_none_is_told_by_its_year(date: str) -> None:
    assert date[:4] in locales.format_source_date("de", date)


@given(st.one_of(st.text(), st.from_regex(r"20\d\d-\d\d(-\d\d)?", fullmatch=True)))
def test_no_date_of_a_source_breaks_an_answer(date: str) -> None:
    assert isinstance(locales.format_source_date("de", date), str)


def every_date_of_the_content() -> set[str]:
    dates: set[str] = set()

    def collect(node: object) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("date"), str):
                dates.add(node["date"])
            for value in node.values():
                collect(value)
        elif isinstance(node, list):
            for value in node:
                collect(value)

    for file in [*(ROOT / "data" / "services").glob("*.yml"), *(ROOT / "data" / "services" / "topics").glob("*.yml")]:
        collect(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    return dates


@pytest.mark.parametrize("language", locales.answer_languages())
def test_every_date_of_the_content_can_be_written(language: str) -> None:
    dates = every_date_of_the_content()
    assert len(dates) > 20
    assert all(locales.format_source_date(language, date).strip() for date in dates)


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("de", ["mon", "tue", "wed", "thu", "fri"], "Mo.–Fr."),
        ("en", ["fri", "mon", "wed", "tue", "thu"], "Mon–Fri"),
        ("en", ["mon", "tue"], "Mon, Tue"),
        ("en", ["mon", "wed", "fri"], "Mon, Wed, Fri"),
        ("en", ["sun"], "Sun"),
        ("tr", ["mon", "thu"], "Pzt, Per"),
    ],
)
def test_days_of_the_week(language: str, days: list[str], text: str) -> None:
    assert locales.format_days(language, days) == text


@given(st.sets(st.sampled_from(DAYS), min_size=1))
def test_exactly_the_days_given_are_named(days: set[str]) -> None:
    names = dict(zip(DAYS, ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), strict=True))
    text = locales.format_days("en", days)
    if "–" in text:
        first, last = (list(names.values()).index(name) for name in text.split("–"))
        assert set(DAYS[first : last + 1]) == days
    else:
        assert text.split(", ") == [names[day] for day in DAYS if day in days]


def test_lists_are_joined_as_the_language_joins_them() -> None:
    assert locales.format_list("de", ["A", "B", "C"]) == "A, B und C"
    assert locales.format_list("en", ["A"]) == "A"
    assert "و" in locales.format_list("ar", ["A", "B"])


@pytest.mark.parametrize(
    ("language", "name"),
    [("de", "Deutsch"), ("tr", "Türkçe"), ("ar", "العربية"), ("uk", "Українська"), ("de-simple", "Leichte Sprache")],
)
def test_a_language_by_its_own_name(language: str, name: str) -> None:
    assert locales.own_name(language) == name


def test_languages_people_choose_from_have_different_names() -> None:
    codes = (*locales.answer_languages(), *locales.limited_languages())
    names = [locales.own_name(code) for code in codes]
    assert len(set(names)) == len(names)
    assert all(len(locales.own_name(code)) <= 20 for code in locales.answer_languages())


def test_a_language_in_the_language_of_the_reader() -> None:
    assert locales.language_name("tr", "de") == "Türkisch"
    assert locales.language_name("tr", "de-simple") == "Türkisch"
    assert locales.language_name("de-simple", "tr") == "Leichte Sprache"


def languages_of_places() -> set[str]:
    files = ("offices.yml", "partners.yml")
    places = [yaml.safe_load((ROOT / "data" / "services" / file).read_text(encoding="utf-8")) for file in files]
    return {code for file in places for place in file for code in place.get("languages", [])}


@pytest.mark.parametrize("code", sorted(languages_of_places()))
def test_a_language_spoken_at_a_place_has_a_name(code: str) -> None:
    for reader in locales.answer_languages():
        name = locales.language_name(code, reader)
        assert name
        assert name != code
        assert code == "en" or name != locales.language_name("en", reader)


def test_an_unknown_language_is_not_called_english() -> None:
    assert "English" not in locales.own_name("xx")
    assert locales.language_name("xx", "de") != "English"
