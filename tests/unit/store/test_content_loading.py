"""Content comes into the database whole, once, and only if it is sound."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_content import ContentFolder, write_content
from sqlalchemy import func, select

from store import services
from store.content.load import load_content
from store.content.schema import ContentError, digest
from store.database import Database
from store.models import ContentVersion, Fact, FactText


@pytest.fixture
def content(tmp_path: Path) -> ContentFolder:
    return write_content(tmp_path / "services")


async def test_the_first_load_fills_the_database(database: Database, content: ContentFolder) -> None:
    assert await load_content(content.root)
    async with database.session() as session:
        assert await session.scalar(select(func.count()).select_from(Fact)) == 4
        assert await session.scalar(select(func.count()).select_from(FactText)) == 8
        assert await session.scalar(select(ContentVersion.digest)) == digest(content.root)


async def test_a_second_load_of_the_same_files_does_nothing(database: Database, content: ContentFolder) -> None:
    await load_content(content.root)
    async with database.session() as session:
        first = await session.scalar(select(ContentVersion.loaded_at))
    assert not await load_content(content.root)
    async with database.session() as session:
        assert await session.scalar(select(ContentVersion.loaded_at)) == first


async def test_a_changed_file_replaces_what_was_there(database: Database, content: ContentFolder) -> None:
    await load_content(content.root)
    content.change("texts/de/school.yml", "school-passport: Pass", "school-passport: Reisepass")
    content.change("topics/courses.yml", "id: courses-fee", "id: courses-price")
    content.write("texts/de/courses.yml", "courses-price: gratis\n")
    content.write("texts/en/courses.yml", "courses-price: free\n")
    assert await load_content(content.root)
    assert [fact.text for fact in await services.facts("school", "documents", "de")] == ["Reisepass", "Zeugnis"]
    assert [fact.id for fact in await services.facts("courses", "cost", "de")] == ["courses-price"]


async def test_a_topic_that_is_gone_is_gone(database: Database, content: ContentFolder) -> None:
    await load_content(content.root)
    (content.root / "topics" / "courses.yml").unlink()
    await load_content(content.root)
    assert await services.service("courses") is None
    assert await services.facts("courses", "cost", "de") == []


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        ("topics/school.yml", "confidence: medium", "confidence: perhaps", "perhaps"),
        ("topics/school.yml", "aspect: contact", "aspect: weather", "weather"),
        ("topics/school.yml", "https://example.org/phone", "hearsay", "hearsay"),
        ("topics/courses.yml", "amount_eur: 2.29", "amount_eur: -1", "amount_eur"),
        ("topics/courses.yml", "kind: referral", "kind: [referral", "office"),
        ("offices.yml", "  address: Market 1", "  adress: Market 1", "adress"),
        ("texts/de/school.yml", "school-certificate: Zeugnis", "school-certificate: [Zeugnis]", "Zeugnis"),
    ],
)
async def test_broken_content_is_named_with_file_and_line_and_changes_nothing(
    database: Database, content: ContentFolder, file: str, old: str, new: str, where: str
) -> None:
    await load_content(content.root)
    content.change("texts/de/school.yml", "school-passport: Pass", "school-passport: Neu")
    content.change(file, old, new)
    with pytest.raises(ContentError) as error:
        await load_content(content.root)
    assert content.at(file, where) in str(error.value)
    assert [fact.text for fact in await services.facts("school", "documents", "de")] == ["Pass", "Zeugnis"]


async def test_all_problems_are_named_at_once(database: Database, content: ContentFolder) -> None:
    content.change("topics/school.yml", "aspect: contact", "aspect: weather")
    content.change("offices.yml", "name: Town hall", "title: Town hall")
    content.change("emergency.yml", "number: '110'", "number: [1]")
    with pytest.raises(ContentError) as error:
        await load_content(content.root)
    named = {problem.file.name for problem in error.value.problems}
    assert named == {"school.yml", "offices.yml", "emergency.yml"}


async def test_a_file_that_is_not_utf_8_is_named(database: Database, content: ContentFolder) -> None:
    (content.root / "texts" / "de" / "school.yml").write_bytes("school-passport: Führerschein\n".encode("latin-1"))
    with pytest.raises(ContentError, match=r"texts/de/school\.yml:1: cannot be read"):
        await load_content(content.root)


async def test_a_missing_folder_of_texts_is_named(database: Database, content: ContentFolder) -> None:
    (content.root / "texts").rename(content.root / "text")
    with pytest.raises(ContentError, match="texts"):
        await load_content(content.root)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("topics/school.yml", "office: town_hall", "office: nowhere"),
        ("topics/courses.yml", "id: courses-fee", "id: school-passport"),
        ("partners.yml", "id: club", "id: town_hall"),
    ],
)
async def test_a_contradiction_between_files_is_named_and_changes_nothing(
    database: Database, content: ContentFolder, file: str, old: str, new: str
) -> None:
    await load_content(content.root)
    content.change(file, old, new)
    with pytest.raises(ContentError, match=Path(file).name):
        await load_content(content.root)
    assert [fact.text for fact in await services.facts("courses", "cost", "de")] == ["2,29 Euro"]


async def test_a_fact_without_any_text_does_not_break_the_answer(database: Database, content: ContentFolder) -> None:
    content.change("texts/de/school.yml", "school-certificate: Zeugnis\n", "")
    content.change("texts/en/school.yml", "school-certificate: Certificate\n", "")
    await load_content(content.root)
    assert [fact.text for fact in await services.facts("school", "documents", "de")] == ["Pass"]
