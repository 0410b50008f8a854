"""What the service database says: nothing doubtful, in the reader's language, the most urgent first."""

from __future__ import annotations

from pathlib import Path

import pytest_asyncio
from small_content import write_content

from bot.settings import ROOT
from store import services
from store.content.load import load_content
from store.content.schema import read_content
from store.database import Database


@pytest_asyncio.fixture
async def small(database: Database, tmp_path: Path) -> Database:
    await load_content(write_content(tmp_path / "services").root)
    return database


async def test_facts_come_in_the_order_of_the_file_with_source_date_and_confidence(small: Database) -> None:
    passport, certificate = await services.facts("school", "documents", "de")
    assert (passport.id, passport.text, passport.language) == ("school-passport", "Pass", "de")
    assert (passport.source, passport.date) == ("https://example.org/papers", "2026-01-01")
    assert (certificate.text, certificate.confidence, certificate.audience) == ("Zeugnis", "medium", "non_eu")


async def test_a_doubtful_fact_is_never_stated(small: Database) -> None:
    assert await services.facts("school", "contact", "de") == []
    assert await services.aspects("school") == {"documents"}


async def test_no_fact_of_our_content_is_stated_if_doubtful(connected: Database) -> None:
    content = read_content(ROOT / "data" / "services")
    doubtful = {fact.id for topic in content.topics.values() for fact in topic.facts if fact.confidence == "low"}
    assert doubtful
    stated = {
        fact.id
        for topic, entry in content.topics.items()
        for aspect in {fact.aspect for fact in entry.facts}
        for fact in await services.facts(topic, aspect, "de")
    }
    every = {fact.id for topic in content.topics.values() for fact in topic.facts}
    assert stated == every - doubtful


async def test_amounts_are_numbers(small: Database) -> None:
    assert [fact.amount_eur for fact in await services.facts("courses", "cost", "de")] == [2.29]


async def test_a_missing_language_falls_back_to_english(small: Database) -> None:
    [fact] = await services.facts("courses", "cost", "tr")
    assert (fact.text, fact.language) == ("2.29 euros", "en")


async def test_without_english_it_falls_back_to_german_and_then_to_any(database: Database, tmp_path: Path) -> None:
    content = write_content(tmp_path / "services")
    content.change("texts/en/school.yml", "school-passport: Passport\n", "")
    content.change("texts/en/school.yml", "school-certificate: Certificate\n", "")
    content.change("texts/de/school.yml", "school-certificate: Zeugnis\n", "")
    content.write("texts/uk/school.yml", "school-certificate: Атестат\n")
    await load_content(content.root)
    assert [fact.language for fact in await services.facts("school", "documents", "tr")] == ["de", "uk"]


async def test_an_unknown_topic_has_nothing(small: Database) -> None:
    assert await services.service("weather") is None
    assert await services.place("weather") is None
    assert await services.facts("weather", "info", "de") == []
    assert await services.aspects("weather") == set()
    assert await services.places_for("weather") == []


async def test_a_service_names_office_and_partners(small: Database) -> None:
    found = await services.service("school")
    assert found is not None
    assert found.is_offer
    assert found.office is not None
    assert found.office.id == "town_hall"
    assert [partner.id for partner in found.partners] == ["club"]
    referral = await services.service("courses")
    assert referral is not None
    assert (referral.is_offer, referral.office, referral.partners) == (False, None, ())


async def test_doubtful_contacts_and_hours_are_hidden(small: Database) -> None:
    office = await services.place("town_hall")
    assert office is not None
    assert [(contact.kind, contact.value) for contact in office.contacts] == [
        ("phone", "111"),
        ("web", "https://a.example"),
    ]
    assert [(hours.days, hours.phone_only) for hours in office.hours] == [(("mon", "tue"), False), (("fri",), True)]
    assert (office.address, office.transport, office.languages) == ("Market 1", "Market", ("tr",))


async def test_a_doubtful_place_keeps_its_name_and_hides_where_it_is(small: Database) -> None:
    club = await services.place("club")
    assert club is not None
    assert (club.name, club.address, club.transport) == ("Club", None, None)
    found = await services.service("school")
    assert found is not None
    assert found.partners == (club,)


async def test_places_for_a_topic_come_in_the_order_of_the_files(small: Database) -> None:
    assert [place.id for place in await services.places_for("school")] == ["town_hall", "club"]
    assert [place.id for place in await services.places_for("homeless")] == ["club"]


async def test_emergency_lines_come_most_urgent_first_without_doubtful_ones(small: Database) -> None:
    assert [(line.number, line.name) for line in await services.emergency_lines("de")] == [
        ("110", "Polizei"),
        ("116117", "Arzt"),
    ]


async def test_emergency_lines_for_one_situation(small: Database) -> None:
    assert [line.id for line in await services.emergency_lines("en", "doctor")] == ["doctor"]
    assert await services.emergency_lines("en", "boredom") == []


async def test_an_emergency_line_is_named_in_english_where_a_language_is_missing(small: Database) -> None:
    assert [line.name for line in await services.emergency_lines("tr")] == ["Police", "Doctor"]


async def test_the_first_numbers_of_our_content_are_police_and_ambulance(connected: Database) -> None:
    assert [line.number for line in await services.emergency_lines("de")][:2] == ["110", "112"]
