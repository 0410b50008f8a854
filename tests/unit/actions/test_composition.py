"""Facts and places in words: short pages, sources, and never a doubtful thing as certain."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from turns import turn

from actions.composition import LONGEST, contact_lines, hours_lines, page_of_facts, place_lines, source_lines
from locales import answer_languages
from store.services import ContactPoint, Hours, PlaceInfo, StatedFact

SOURCE = "https://example.org/a"


def fact(
    text: str, confidence: str = "high", source: str = SOURCE, date: str | None = "2026-04-29", name: str = "f"
) -> StatedFact:
    return StatedFact(name, text, "de", source, date, confidence, None, None)


def place(
    confidence: str = "high",
    date: str | None = "2026-01",
    address: str | None = "Markt 1",
    contacts: tuple[ContactPoint, ...] = (),
    languages: tuple[str, ...] = (),
) -> PlaceInfo:
    return PlaceInfo("hall", "Rathaus", address, "Markt", languages, contacts, (), SOURCE, date, confidence)


def test_a_single_fact_stands_under_its_heading_with_its_source() -> None:
    page = page_of_facts(turn(), "Thema – Kosten", [fact("255 Euro")])
    assert page.text.splitlines() == ["Thema – Kosten", "255 Euro", f"Quelle: {SOURCE} (Stand: 29. April 2026)"]
    assert page.next_offset is None


def test_several_facts_are_a_list() -> None:
    page = page_of_facts(turn(), "Thema", [fact("Pass"), fact("Foto")])
    assert page.text.splitlines()[1:3] == ["• Pass", "• Foto"]


def test_facts_that_do_not_fit_wait_for_the_next_page() -> None:
    facts = [fact(letter * (LONGEST // 2)) for letter in "abc"]
    first = page_of_facts(turn(), "Thema", facts)
    assert first.next_offset == 2
    assert "c" * 10 not in first.text
    second = page_of_facts(turn(), "Thema", facts, 2)
    assert second.next_offset is None
    assert "c" * (LONGEST // 2) in second.text
    assert "b" * 10 not in second.text


def test_a_fact_longer_than_a_page_is_shown_whole() -> None:
    long = fact("x" * (2 * LONGEST))
    page = page_of_facts(turn(), "Thema", [long, fact("kurz")])
    assert long.text in page.text
    assert page.next_offset == 1


@given(st.lists(st.tuples(st.integers(1, 2 * LONGEST), st.sampled_from(["high", "medium"])), min_size=1, max_size=15))
def test_the_pages_together_show_every_fact_once_in_order(sizes: list[tuple[int, str]]) -> None:
    facts = [fact(f"<{i}>" + "x" * size, confidence) for i, (size, confidence) in enumerate(sizes)]
    shown: list[int] = []
    offset: int | None = 0
    while offset is not None:
        page = page_of_facts(turn(), "Thema", facts, offset)
        here = [i for i in range(len(facts)) if f"<{i}>" in page.text]
        text = sum(sizes[i][0] for i in here)
        assert len(here) == 1 or text <= LONGEST
        assert page.next_offset is None or page.next_offset > offset
        shown += here
        offset = page.next_offset
    assert shown == list(range(len(facts)))


@given(st.integers(0, 30))
def test_an_offset_never_breaks_a_page(offset: int) -> None:
    page = page_of_facts(turn(), "Thema", [fact("Pass"), fact("Foto")], offset)
    assert page.text.startswith("Thema")
    assert page.next_offset is None


@pytest.mark.parametrize("language", answer_languages())
def test_a_fact_that_is_not_certain_says_of_when_it_is(language: str) -> None:
    reader = turn(language)
    certain = page_of_facts(reader, "T", [fact("Pass")]).text.splitlines()[1]
    doubtful = page_of_facts(reader, "T", [fact("Pass", "medium")]).text.splitlines()[1]
    assert certain == "Pass"
    assert doubtful != certain
    assert "2026" in doubtful


def test_a_fact_that_is_neither_certain_nor_dated_says_to_ask() -> None:
    reader = turn("en")
    line = page_of_facts(reader, "T", [fact("Passport", "medium", date=None)]).text.splitlines()[1]
    assert line == "Passport (Please ask whether this still applies.)"


def test_at_most_two_different_sources_are_named_in_order() -> None:
    sources: list[tuple[str, str | None]] = [
        ("http://a", "2026"),
        ("http://b", None),
        ("http://a", "2026"),
        ("http://c", "2026"),
    ]
    assert source_lines(turn("en"), sources) == ["Source: http://a (as of 2026)", "Source: http://b (no date)"]
    assert source_lines(turn("en"), []) == []


def test_a_page_names_its_own_sources_only() -> None:
    numbers = count()
    facts = [fact("x" * LONGEST, source=f"http://source-{next(numbers)}") for _ in range(3)]
    page = page_of_facts(turn(), "T", facts, 1)
    assert "source-1" in page.text
    assert "source-0" not in page.text
    assert "source-2" not in page.text


def test_a_place_names_address_stop_contacts_and_languages() -> None:
    phone = ContactPoint("phone", "0202 1", "2025", "high")
    web = ContactPoint("web", "https://a.example", "2025", "high")
    lines = place_lines(turn("en"), place(contacts=(phone, web), languages=("tr", "uk")))
    assert lines == [
        "Rathaus",
        "Address: Markt 1",
        "Stop: Markt",
        "Phone: 0202 1 (as of 2025)",
        "Website: https://a.example",
        "Languages: Turkish and Ukrainian",
    ]


def test_an_uncertain_address_says_of_when_it_is() -> None:
    assert "Address: Markt 1 (as of January 2026)" in place_lines(turn("en"), place("medium"))
    assert "Address: Markt 1" in place_lines(turn("en"), place("medium", date=None))


def test_a_hidden_address_leaves_no_empty_line() -> None:
    hidden = PlaceInfo("hall", "Rathaus", None, None, (), (), (), SOURCE, None, "low")
    assert place_lines(turn("en"), hidden) == ["Rathaus"]


def test_an_undated_phone_number_has_no_date() -> None:
    undated = place(contacts=(ContactPoint("email", "a@b.example", None, "medium"),))
    assert contact_lines(turn("en"), undated) == ["E-mail: a@b.example"]


def test_hours_are_a_line_an_interval() -> None:
    hours = [
        Hours(("mon", "tue", "wed"), "08:00", "12:00", False, SOURCE, None),
        Hours(("fri",), "09:00", "10:00", True, SOURCE, None),
    ]
    assert hours_lines(turn("en"), hours) == ["Mon–Wed: 08:00–12:00", "Fri: 09:00–10:00 (by phone only)"]
