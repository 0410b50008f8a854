"""`lotse content check` finds every kind of problem, and says where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_content import LANGUAGES, TODAY, TOPICS, ContentFolder, write_content

from bot.settings import ROOT
from store.content.check import check
from store.content.schema import Problem, digest, read_content, year_of


@pytest.fixture
def content(tmp_path: Path) -> ContentFolder:
    return write_content(tmp_path)


def problems(content: ContentFolder) -> list[Problem]:
    return check(read_content(content.root), TOPICS, LANGUAGES, TODAY)


def test_sound_content_has_no_problem(content: ContentFolder) -> None:
    assert problems(content) == []


def test_our_own_content_has_the_right_shape() -> None:
    assert read_content(ROOT / "data" / "services").problems == []


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "message"),
    [
        ("topics/school.yml", "kind: offer", "kind: wish", "wish", "kind: "),
        ("topics/school.yml", "human_only: false", "colour: red", "colour", "colour: Extra"),
        ("topics/school.yml", "confidence: medium", "confidence: sure", "sure", "facts.1.confidence: "),
        ("topics/school.yml", "records: [r2]", "records: []", "records: []", "facts.1.records: "),
        ("topics/school.yml", "  aspect: contact\n", "", "school-phone", "facts.2.aspect: Field required"),
        ("topics/school.yml", "kind: offer", "kind: @offer", "@offer", "cannot be read"),
        ("topics/school.yml", "office: town_hall", "office: gone", "office: gone", "no office 'gone'"),
        ("topics/school.yml", "- club", "- gone", "- gone", "no place 'gone'"),
        ("topics/school.yml", "id: school-passport", "id: courses-fee", "courses-fee", "id 'courses-fee' is also"),
        (
            "topics/school.yml",
            "aspect: contact",
            "aspect: cost",
            "school-phone",
            "school-phone: a doubtful fact is stated as certain",
        ),
        ("topics/school.yml", "'2025'", "'2022'", "school-certificate", "warning: school-certificate: stale"),
        ("offices.yml", "opens: '08:00', closes: '12:00'", "opens: '8', closes: '12:00'", "'8'", "0.hours.0.opens: "),
        ("partners.yml", "id: club", "id: The Club", "The Club", "0.id: "),
        ("emergency.yml", "for: [doctor]", "for: []", "for: []", "2.for: "),
    ],
)
def test_a_problem_is_reported_with_its_line(
    content: ContentFolder, file: str, old: str, new: str, where: str, message: str
) -> None:
    content.change(file, old, new)
    assert any(str(problem).startswith(f"{content.at(file, where)} {message}") for problem in problems(content)), (
        problems(content)
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("texts/en/school.yml", "school-passport: Passport\n", "", "school-passport: no text in en"),
        ("texts/en/school.yml", "school-passport: Passport", "school-passport: ' '", "school-passport: no text in en"),
        ("texts/de/emergency.yml", "doctor: Arzt\n", "", "doctor: no text in de"),
    ],
)
def test_a_missing_text_is_reported_in_its_file(
    content: ContentFolder, file: str, old: str, new: str, message: str
) -> None:
    content.change(file, old, new)
    assert [str(problem) for problem in problems(content)] == [f"{content.root / file}:1: {message}"]


def test_a_text_of_no_fact_is_reported(content: ContentFolder) -> None:
    content.change("texts/de/school.yml", "school-phone", "school-fax: Fax\nschool-phone")
    assert [problem.message for problem in problems(content)] == ["school-fax: text of a fact that does not exist"]


def test_a_mail_address_in_a_text_is_reported(content: ContentFolder) -> None:
    content.change("texts/de/school.yml", "Zeugnis", "Zeugnis an amt@stadt.example")
    found = problems(content)
    assert len(found) == 1
    assert "school-certificate: mail address amt@stadt.example" in found[0].message


def test_a_problem_in_a_text_names_its_file_and_line(content: ContentFolder) -> None:
    content.change("texts/de/school.yml", "Zeugnis", "Zeugnis an amt@stadt.example")
    assert str(problems(content)[0]).startswith(content.at("texts/de/school.yml", "amt@stadt.example"))


def test_a_missing_and_an_unknown_topic_are_reported(content: ContentFolder) -> None:
    found = check(read_content(content.root), ("courses", "health"), LANGUAGES, TODAY)
    assert {(problem.file.name, problem.message) for problem in found} == {
        ("health.yml", "the topic has no content"),
        ("school.yml", "no such topic in data/taxonomy.yml"),
    }


def test_a_topic_in_the_wrong_file_is_reported(content: ContentFolder) -> None:
    content.change("topics/school.yml", "topic: school", "topic: schools")
    found = check(read_content(content.root), ("courses", "schools"), LANGUAGES, TODAY)
    assert any("topic is 'schools', but the file is named 'school'" in problem.message for problem in found)


def test_a_missing_file_is_reported(content: ContentFolder) -> None:
    (content.root / "emergency.yml").unlink()
    assert any(
        problem.file.name == "emergency.yml" and "cannot be read" in problem.message for problem in problems(content)
    )


def test_only_staleness_is_a_warning(content: ContentFolder) -> None:
    content.change("topics/school.yml", "'2025'", "'2022'")
    content.change("topics/school.yml", "office: town_hall", "office: gone")
    assert {problem.message.split(",")[0]: problem.warning for problem in problems(content)} == {
        "no office 'gone' in offices.yml": False,
        "school-certificate: stale": True,
    }


def test_a_doubtful_fact_is_not_stale(content: ContentFolder) -> None:
    content.change("topics/school.yml", "date: null", "date: '1999'")
    assert problems(content) == []


@pytest.mark.parametrize(
    ("date", "year"),
    [("2026-04-29", 2026), ("2023", 2023), ("2022 oder später", 2022), ("2023/24", 2023), ("1999-2024", 2024)],
)
def test_the_last_year_of_a_date_counts(date: str, year: int) -> None:
    assert year_of(date) == year


@given(st.one_of(st.none(), st.text()))
def test_a_year_of_any_text_is_plausible_or_none(date: str | None) -> None:
    assert year_of(date) is None or 1900 <= (year_of(date) or 0) < 2100


def test_the_digest_changes_with_every_text_and_file_name(content: ContentFolder) -> None:
    seen = {digest(content.root)}
    content.change("texts/de/courses.yml", "2,29", "2,30")
    seen.add(digest(content.root))
    (content.root / "texts" / "de" / "courses.yml").rename(content.root / "texts" / "de" / "course.yml")
    seen.add(digest(content.root))
    assert len(seen) == 3
    content.write("notes.txt", "not content")
    assert digest(content.root) in seen
