"""The figures of an evaluation, on cases small enough to count by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine import without_tensorflow

without_tensorflow.install()

from nlu.evaluation import Case, _case, as_markdown, expected_calibration_error, row, rows_by_language  # noqa: E402


def case(intent: str, found: str, topic: str | None = None, found_topic: str | None = None, **more: Any) -> Case:
    return Case("x", more.get("language", "de"), intent, topic, more.get("found_language", "de"), found, found_topic,
                more.get("confidence", 1.0))  # fmt: skip


CASES = [
    case("ask_cost", "ask_cost", "health", "health"),
    case("ask_cost", "ask_info", "health", "health"),
    case("ask_cost", "ask_cost", "health", None),
    case("greet", "out_of_scope", found_language="en"),
    case("out_of_scope", "out_of_scope"),
    case("out_of_scope", "greet"),
    case("report_emergency", "report_emergency"),
    case("give_complaint", "report_emergency"),
]


def test_the_figures_of_a_row() -> None:
    figures = row("de", CASES)
    assert figures.messages == 8
    assert figures.language == 7 / 8
    assert figures.intent == 4 / 8
    assert figures.topic == 7 / 8
    assert figures.both == 3 / 8
    assert figures.out_of_scope_recall == 1 / 2
    assert figures.out_of_scope_false == 1 / 6
    assert figures.emergency_recall == 1
    assert figures.emergency_false == 1 / 7


def test_what_cannot_be_counted_is_none() -> None:
    figures = row("de", [case("greet", "greet")])
    assert (figures.emergency_recall, figures.out_of_scope_recall) == (None, None)
    assert (figures.emergency_false, figures.out_of_scope_false) == (0, 0)
    empty = row("xx", [])
    assert (empty.messages, empty.intent, empty.calibration) == (0, None, None)


@pytest.mark.parametrize(
    ("cases", "error"),
    [
        ([case("a", "a", confidence=1.0)], 0.0),
        ([case("a", "b", confidence=1.0)], 1.0),
        ([case("a", "a", confidence=0.0)], 1.0),
        ([case("a", "a", confidence=0.5), case("a", "b", confidence=0.5)], 0.0),
        ([case("a", "a", confidence=0.8), case("a", "a", confidence=0.8)], 0.2),
        ([case("a", "a", confidence=0.95), case("a", "b", confidence=0.15)], 0.1),
        ([case("a", "a", confidence=0.55), case("a", "b", confidence=0.75)], 0.6),
        # Within one bin, sure and unsure cases make up for each other.
        ([case("a", "a", confidence=0.55), case("a", "b", confidence=0.51)], 0.03),
    ],
)
def test_the_calibration_error_is_the_mean_gap_between_confidence_and_accuracy(cases: list[Case], error: float) -> None:
    assert expected_calibration_error(cases) == pytest.approx(error)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_a_calibration_error_is_a_share(outcomes: list[tuple[float, bool]]) -> None:
    cases = [case("a", "a" if right else "b", confidence=confidence) for confidence, right in outcomes]
    error = expected_calibration_error(cases)
    assert error is not None
    assert 0 <= error <= 1


def test_a_fallback_is_measured_by_what_was_meant() -> None:
    parsed = {
        "intent_ranking": [{"name": "nlu_fallback", "confidence": 0.7}, {"name": "ask_cost", "confidence": 0.3}],
        "language": "de",
        "topic": {"name": None, "confidence": 0.9},
    }
    found = _case({"text": "x", "language": "de", "intent": "ask_cost", "topic": None}, parsed)
    assert (found.found_intent, found.confidence, found.found_topic) == ("ask_cost", 0.3, None)


def test_rows_are_by_language_then_by_how_much_training_data_there_is() -> None:
    cases = [case("greet", "greet", language="de"), case("greet", "thank", language="vi"), case("greet", "greet")]
    rows = rows_by_language(cases, ["de", "tr"])
    assert [(r.name, r.messages, r.intent) for r in rows] == [
        ("de", 2, 1.0),
        ("vi", 1, 0.0),
        ("**full training data**", 2, 1.0),
        ("**small training sets**", 1, 0.0),
    ]
    assert [r.name for r in rows_by_language(cases, ["de", "vi"])] == ["de", "vi", "**full training data**"]


def test_the_table_has_as_many_cells_in_every_line() -> None:
    lines = as_markdown([row("de", CASES), row("xx", [])]).splitlines()
    assert len({line.count("|") for line in lines}) == 1
    assert "| de | 8 | 0.875 | 0.500 | 0.875 | 0.375 | 0.500 | 0.167 | 1.000 | 0.143 |" in lines[2]
    assert lines[3].count("–") == 9
