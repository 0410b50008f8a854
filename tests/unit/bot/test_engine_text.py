"""What people type reaches Rasa as text and nothing else."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.engine.engine import MAX_CHARACTERS, Engine, ModelMissingError, _language_prior, _meant, _safe

COMMANDS = ["/restart", "/greet", '/inform{"topic": "health"}', "/session_start", "/ask_cost@0.9", "EXTERNAL: x"]
SPACES = st.text(alphabet=" \t\n\r\x0b\x0c\x00\x1c\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff\u200b/")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("before", ["", " ", "\n", "//", "/ /", "\u200b", "\x00/", "\u202e"])
def test_a_command_loses_what_makes_it_one(command: str, before: str) -> None:
    assert not _safe(before + command).startswith("/")


@given(SPACES, st.sampled_from(COMMANDS))
@example("/\u00a0", "/restart")
def test_no_space_hides_a_command(before: str, command: str) -> None:
    assert not _safe(before + command).startswith("/")


@given(st.text())
def test_any_text_becomes_bounded_encodable_and_visible(text: str) -> None:
    safe = _safe(text)
    assert len(safe) <= MAX_CHARACTERS
    assert safe == safe.strip()
    safe.encode()
    assert all(c in "\n\u200c\u200d" or unicodedata.category(c)[0] != "C" for c in safe)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "Zs"], exclude_characters="/")))
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert _safe(text) == text[:MAX_CHARACTERS].strip()


@pytest.mark.parametrize("text", ["Wer?\nWo?", "می‌خواهم", "24/11/2026", "und/oder", "👍"])
def test_what_carries_meaning_is_kept(text: str) -> None:
    assert _safe(text) == text


@pytest.mark.parametrize("text", ["", " ", "\x00\x01", "\ud800", "///", "\u200b\ufeff"])
def test_nothing_visible_is_nothing(text: str) -> None:
    assert _safe(text) == ""


def test_a_very_long_message_is_cut() -> None:
    assert _safe("a" * 100_000) == "a" * MAX_CHARACTERS


class Slots:
    """As much of a tracker as the language prior reads."""

    def __init__(self, **slots: str | None) -> None:
        self._slots = slots

    def get_slot(self, name: str) -> str | None:
        return self._slots.get(name)


@pytest.mark.parametrize(
    ("slots", "hint", "prior"),
    [
        ({}, None, {}),
        ({}, "tr", {"language": "tr", "language_origin": "hint"}),
        ({"language": "uk"}, "tr", {"language": "uk", "language_origin": "spoken"}),
        (
            {"chosen_language": "de-simple", "language": "de"},
            None,
            {"language": "de-simple", "language_origin": "chosen"},
        ),
        ({"chosen_language": "fr"}, None, {"language": "fr", "language_origin": "chosen"}),
        ({"chosen_language": "fr", "language": "uk"}, None, {"language": "uk", "language_origin": "spoken"}),
    ],
)
def test_the_language_so_far_and_how_it_came_about(slots: Any, hint: str | None, prior: dict[str, str]) -> None:
    tracker: Any = Slots(**slots)
    assert _language_prior(tracker, hint) == prior


def test_a_first_message_has_only_the_hint() -> None:
    assert _language_prior(None, "tr") == {"language": "tr", "language_origin": "hint"}
    assert _language_prior(None, None) == {}


def test_what_was_meant_is_known_also_where_lotse_asks_back() -> None:
    assert _meant({"intent_ranking": [{"name": "nlu_fallback"}, {"name": "ask_cost"}]}) == "ask_cost"
    assert _meant({}) is None


def test_a_missing_model_says_what_to_do(tmp_path: Any) -> None:
    with pytest.raises(ModelMissingError, match="lotse train"):
        Engine.load(tmp_path / "lotse.tar.gz")
