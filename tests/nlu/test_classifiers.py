"""Head, n-grams, ensemble and the cache of vectors: they learn, and come back from disk as they were."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nlu.encoder import VectorCache, Vectors
from nlu.ensemble import Ensemble
from nlu.head import Head, cross_entropy, softmax
from nlu.ngrams import NgramHead
from nlu.split import is_development

LABELS = ("cost", "place", "time")
EPOCHS = 300
WORDS = {"cost": "was kostet das geld", "place": "wo ist das büro", "time": "wann habt ihr offen"}
HOSTILE = ["", "\x00", "\ud800", "ﷺ" * 100, "a" * 10_000, "🙂"]


def unit(vectors: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def toy(count: int = 90, dimension: int = 16) -> tuple[list[str], Vectors, list[str]]:
    """Texts, vectors and labels that are easy to tell apart."""
    rng = np.random.default_rng(7)
    labels = [LABELS[i % len(LABELS)] for i in range(count)]
    centres = 3 * np.eye(dimension)[: len(LABELS)]
    vectors = unit(
        np.stack([centres[LABELS.index(label)] for label in labels]) + rng.normal(0, 0.3, (count, dimension))
    )
    return [f"{WORDS[label]} {i}" for i, label in enumerate(labels)], vectors, labels


def share_right(labels: list[str], found: list[str], probabilities: Vectors) -> float:
    return float(np.mean([labels[i] == wanted for i, wanted in zip(probabilities.argmax(axis=1), found, strict=True)]))


@pytest.fixture(scope="module")
def head() -> Head:
    _, vectors, labels = toy()
    return Head.fit(vectors, labels, hidden=8, epochs=EPOCHS, penalty=1e-3)


@pytest.fixture(scope="module")
def ngrams() -> NgramHead:
    texts, _, labels = toy()
    return NgramHead.fit(texts, labels, shortest=1, longest=3, features=2**10)


@pytest.fixture(scope="module")
def ensemble() -> Ensemble:
    texts, vectors, labels = toy()
    assert any(map(is_development, texts))
    return Ensemble.fit(texts, vectors, labels, hidden=8, epochs=EPOCHS, penalty=1e-3)


# --- Softmax ---


@given(arrays(np.float32, (3, 4), elements=st.floats(-1e6, 1e6, width=32)))
def test_softmax_gives_probabilities_of_any_scores(logits: Vectors) -> None:
    probabilities = softmax(logits)
    assert np.isfinite(probabilities).all()
    assert (probabilities >= 0).all()
    assert np.allclose(probabilities.sum(axis=1), 1, atol=1e-4)


def test_cross_entropy_of_certainty_is_nothing_and_of_a_guess_its_surprise() -> None:
    targets = np.array([0, 1])
    assert cross_entropy(np.array([[1.0, 0.0], [0.0, 1.0]], dtype=np.float32), targets) == 0
    assert cross_entropy(np.full((2, 2), 0.5, dtype=np.float32), targets) == pytest.approx(np.log(2))
    assert np.isfinite(cross_entropy(np.array([[0.0, 1.0], [1.0, 0.0]], dtype=np.float32), targets))


# --- Head ---


def test_a_head_learns_what_can_be_told_apart(head: Head) -> None:
    _, vectors, labels = toy()
    assert head.labels == sorted(LABELS)
    assert share_right(head.labels, labels, head.probabilities(vectors)) > 0.95


def test_training_a_head_twice_gives_the_same(head: Head) -> None:
    _, vectors, labels = toy()
    again = Head.fit(vectors, labels, hidden=8, epochs=EPOCHS, penalty=1e-3)
    assert np.array_equal(again.logits(vectors), head.logits(vectors))


def test_a_head_comes_back_as_it_was(head: Head, tmp_path: Path) -> None:
    _, vectors, _ = toy()
    head.save(tmp_path / "head.npz")
    loaded = Head.load(tmp_path / "head.npz")
    assert loaded.labels == head.labels
    assert np.array_equal(loaded.probabilities(vectors), head.probabilities(vectors))


def test_a_vector_in_the_middle_of_all_breaks_nothing(head: Head) -> None:
    assert np.isfinite(head.probabilities(head.mean[np.newaxis, :])).all()


# --- N-grams ---


def test_ngrams_learn_what_can_be_told_apart(ngrams: NgramHead) -> None:
    texts, _, labels = toy()
    assert share_right(ngrams.labels, labels, ngrams.probabilities(texts)) > 0.95


def test_ngrams_see_through_spelling(ngrams: NgramHead) -> None:
    best = ngrams.probabilities(["WAS KOSTED DASS"]).argmax(axis=1)
    assert ngrams.labels[best[0]] == "cost"


def test_ngrams_come_back_as_they_were(ngrams: NgramHead, tmp_path: Path) -> None:
    texts, _, _ = toy()
    ngrams.save(tmp_path / "ngrams.npz")
    loaded = NgramHead.load(tmp_path / "ngrams.npz")
    assert (loaded.labels, loaded.shortest, loaded.longest) == (ngrams.labels, 1, 3)
    assert np.array_equal(loaded.probabilities(texts), ngrams.probabilities(texts))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_ngrams_of_hostile_text_give_probabilities(ngrams: NgramHead, text: str) -> None:
    [row] = ngrams.probabilities([text])
    assert np.isfinite(row).all()
    assert row.sum() == pytest.approx(1, abs=1e-4)


def test_ngrams_of_a_batch_are_those_of_each_text(ngrams: NgramHead) -> None:
    texts = ["was kostet das", "", "wann offen"]
    alone = np.concatenate([ngrams.probabilities([text]) for text in texts])
    assert np.allclose(ngrams.probabilities(texts), alone, atol=1e-6)


# --- Ensemble ---


def test_an_ensemble_learns_what_can_be_told_apart(ensemble: Ensemble) -> None:
    texts, vectors, labels = toy()
    probabilities = ensemble.probabilities(texts, vectors)
    assert share_right(ensemble.labels, labels, probabilities) > 0.95
    assert np.allclose(probabilities.sum(axis=1), 1, atol=1e-4)


def test_an_ensemble_sorts_the_labels_of_its_parts(ensemble: Ensemble) -> None:
    texts, vectors, _ = toy(6)
    parts = Ensemble(ensemble.head, ensemble.ngrams, ensemble.log_prior, ngram_weight=1.0, temperature=1.0)
    turned = NgramHead(
        labels=ensemble.ngrams.labels[::-1],
        shortest=ensemble.ngrams.shortest,
        longest=ensemble.ngrams.longest,
        rarity=ensemble.ngrams.rarity,
        weights=np.ascontiguousarray(ensemble.ngrams.weights[:, ::-1]),
        bias=ensemble.ngrams.bias[::-1],
    )
    other = Ensemble(ensemble.head, turned, ensemble.log_prior, ngram_weight=1.0, temperature=1.0)
    assert np.allclose(parts.probabilities(texts, vectors), other.probabilities(texts, vectors), atol=1e-5)


def test_a_higher_temperature_makes_an_ensemble_less_sure(ensemble: Ensemble) -> None:
    texts, vectors, _ = toy(6)
    cold = (
        Ensemble(ensemble.head, ensemble.ngrams, ensemble.log_prior, 0.5, 1.0).probabilities(texts, vectors).max(axis=1)
    )
    warm = (
        Ensemble(ensemble.head, ensemble.ngrams, ensemble.log_prior, 0.5, 3.0).probabilities(texts, vectors).max(axis=1)
    )
    assert (warm < cold).all()


def test_an_ensemble_without_spelling_and_prior_is_its_head(ensemble: Ensemble) -> None:
    texts, vectors, _ = toy(6)
    flat = np.zeros_like(ensemble.log_prior)
    alone = Ensemble(ensemble.head, ensemble.ngrams, flat, 0.0, 1.0).probabilities(texts, vectors)
    assert np.allclose(alone, ensemble.head.probabilities(vectors), atol=1e-4)


def test_an_ensemble_comes_back_as_it_was(ensemble: Ensemble, tmp_path: Path) -> None:
    texts, vectors, _ = toy(6)
    ensemble.save(tmp_path)
    loaded = Ensemble.load(tmp_path)
    assert (loaded.ngram_weight, loaded.temperature) == (ensemble.ngram_weight, ensemble.temperature)
    assert np.array_equal(loaded.probabilities(texts, vectors), ensemble.probabilities(texts, vectors))


# --- Cache of vectors ---


def some_vectors(count: int) -> Vectors:
    return unit(np.random.default_rng(count).normal(size=(count, 384)))


def test_vectors_come_back_nearly_as_they_were(tmp_path: Path) -> None:
    texts, vectors = ["a", "b", "\ud800"], some_vectors(3)
    cache = VectorCache(tmp_path / "deep" / "de.npz", "e5")
    cache.add(texts, vectors)
    cache.save(texts)
    loaded = VectorCache(tmp_path / "deep" / "de.npz", "e5")
    assert loaded.missing(texts) == []
    again = loaded.vectors(["\ud800", "a", "b"])
    assert np.allclose(np.linalg.norm(again, axis=1), 1, atol=1e-5)
    assert np.allclose(again, vectors[[2, 0, 1]], atol=0.003)


def test_vectors_of_another_encoder_are_ignored(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path / "de.npz", "e5")
    cache.add(["a"], some_vectors(1))
    cache.save(["a"])
    assert VectorCache(tmp_path / "de.npz", "e5/adapted").missing(["a"]) == ["a"]


def test_only_the_texts_given_are_saved(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path / "de.npz", "e5")
    cache.add(["old", "new"], some_vectors(2))
    cache.save(["new", "new"])
    assert VectorCache(tmp_path / "de.npz", "e5").missing(["old", "new"]) == ["old"]


def test_missing_texts_are_named_once_in_order(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path / "de.npz", "e5")
    cache.add(["b"], some_vectors(1))
    assert cache.missing(["c", "b", "a", "c"]) == ["c", "a"]


def test_a_text_never_added_has_no_vector(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        VectorCache(tmp_path / "de.npz", "e5").vectors(["a"])


@settings(max_examples=30)
@given(st.lists(st.text(), unique=True, min_size=2, max_size=8))
def test_different_texts_keep_different_vectors(texts: list[str]) -> None:
    vectors = some_vectors(len(texts))
    cache = VectorCache(Path("/nowhere/de.npz"), "e5")
    cache.add(texts, vectors)
    assert np.allclose(cache.vectors(texts), vectors, atol=0.003)
