"""Pipeline components by themselves: fallback, questions, language prior, and intent and topic that agree."""

from __future__ import annotations

from typing import Any, cast

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.engine import without_tensorflow
from bot.settings import ROOT

without_tensorflow.install()

import numpy as np  # noqa: E402
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, METADATA, TEXT  # noqa: E402
from rasa.shared.nlu.training_data.message import Message  # noqa: E402

from actions.topics import QUESTION_INTENTS as ANSWERED  # noqa: E402
from actions.turn import TOPIC_THRESHOLD  # noqa: E402
from nlu.components.classifier import IntentClassifier, TopicClassifier  # noqa: E402
from nlu.components.fallback import QUESTION_INTENTS, FallbackClassifier  # noqa: E402
from nlu.components.language import LanguageComponent, _prior  # noqa: E402
from nlu.components.meaning import MeaningComponent  # noqa: E402
from nlu.components.message import QUESTIONS, TOPIC, TOPIC_RANKING, set_vectors, vectors_of  # noqa: E402
from nlu.components.questions import QuestionSplitter  # noqa: E402
from nlu.ensemble import Ensemble  # noqa: E402
from nlu.language import Prior  # noqa: E402
from nlu.meaning import ALWAYS_ABOUT, WITHOUT_TOPIC, fits, joint  # noqa: E402

CONFIG = {"threshold": 0.4, "ambiguity_threshold": 0.1, "topic_threshold": 0.6}
FALLBACK = "nlu_fallback"


def after_fallback(ranking: list[tuple[str, float]], topic: tuple[str | None, float] = (None, 0.9)) -> Message:
    entries = [{"name": name, "confidence": confidence} for name, confidence in ranking]
    message = Message(
        {
            TEXT: "x",
            INTENT: entries[0] if entries else None,
            INTENT_RANKING_KEY: entries,
            TOPIC: {"name": topic[0], "confidence": topic[1]},
        }
    )
    [processed] = FallbackClassifier(CONFIG).process([message])
    return processed


def meant(ranking: list[tuple[str, float]], topic: tuple[str | None, float] = (None, 0.9)) -> str:
    return str(after_fallback(ranking, topic).get(INTENT)["name"])


@pytest.mark.parametrize(
    ("ranking", "intent"),
    [
        ([("greet", 0.9), ("thank", 0.05)], "greet"),
        ([("greet", 0.4), ("thank", 0.2)], "greet"),
        ([("greet", 0.39), ("thank", 0.2)], FALLBACK),
        ([("greet", 0.5), ("thank", 0.45)], FALLBACK),
        ([("greet", 0.5), ("thank", 0.3)], "greet"),
        ([("greet", 0.9)], "greet"),
    ],
)
def test_an_unsure_or_ambiguous_intent_is_a_fallback(ranking: list[tuple[str, float]], intent: str) -> None:
    assert meant(ranking) == intent


@pytest.mark.parametrize("confidence", [0.05, 0.2, 0.39, 0.99])
def test_an_emergency_is_never_a_fallback(confidence: float) -> None:
    assert meant([("report_emergency", confidence), ("greet", 0.9)]) == "report_emergency"


def test_questions_on_a_known_topic_share_their_confidence() -> None:
    ranking = [("ask_cost", 0.3), ("ask_documents", 0.28), ("ask_info", 0.2), ("greet", 0.1)]
    assert meant(ranking, ("health", 0.9)) == "ask_cost"


@pytest.mark.parametrize("topic", [(None, 0.9), ("health", 0.59)])
def test_questions_on_no_known_topic_do_not_share(topic: tuple[str | None, float]) -> None:
    assert meant([("ask_cost", 0.3), ("ask_documents", 0.28), ("ask_info", 0.2)], topic) == FALLBACK


def test_shared_confidence_is_still_too_little_against_a_rival() -> None:
    ranking = [("ask_cost", 0.25), ("greet", 0.24), ("ask_info", 0.05)]
    assert meant(ranking, ("health", 0.9)) == FALLBACK
    ranking = [("ask_cost", 0.45), ("greet", 0.41), ("ask_info", 0.02)]
    assert meant(ranking, ("health", 0.9)) == FALLBACK


def test_a_fallback_keeps_the_ranking_behind_it() -> None:
    message = after_fallback([("greet", 0.3), ("thank", 0.2)])
    names = [entry["name"] for entry in message.get(INTENT_RANKING_KEY)]
    assert names == [FALLBACK, "greet", "thank"]
    assert message.get(INTENT) == {"name": FALLBACK, "confidence": pytest.approx(0.7)}


def test_without_a_ranking_nothing_is_done() -> None:
    assert after_fallback([]).get(INTENT) is None


confidences = st.floats(0, 1)
rankings = st.lists(
    st.tuples(st.sampled_from(sorted([*QUESTION_INTENTS, "greet", "report_emergency"])), confidences),
    min_size=1,
    max_size=6,
    unique_by=lambda entry: entry[0],
).map(lambda entries: sorted(entries, key=lambda entry: -entry[1]))


@given(rankings, st.tuples(st.sampled_from([None, "health"]), confidences))
def test_the_best_meaning_is_kept_or_the_fallback_stands_before_it(
    ranking: list[tuple[str, float]], topic: tuple[str | None, float]
) -> None:
    message = after_fallback(ranking, topic)
    names = [entry["name"] for entry in message.get(INTENT_RANKING_KEY)]
    assert message.get(INTENT)["name"] == names[0]
    assert names in ([name for name, _ in ranking], [FALLBACK, *(name for name, _ in ranking)])
    assert FALLBACK not in names or ranking[0][0] != "report_emergency"
    assert 0 <= message.get(INTENT)["confidence"] <= 1


def test_understanding_and_answering_agree_on_what_a_question_is() -> None:
    assert set(ANSWERED) == QUESTION_INTENTS
    assert FallbackClassifier.get_default_config()["topic_threshold"] >= TOPIC_THRESHOLD


# --- Several questions ---


def test_questions_are_split_and_one_question_is_not() -> None:
    both = Message({TEXT: "Was kostet das? Und wo ist es?"})
    one = Message({TEXT: "Was kostet das?"})
    none = Message({})
    QuestionSplitter().process([both, one, none])
    assert both.get(QUESTIONS) == [{"text": "Was kostet das?"}, {"text": "Und wo ist es?"}]
    assert one.get(QUESTIONS) == none.get(QUESTIONS) == []


# --- Language ---


@pytest.mark.parametrize(
    ("metadata", "prior"),
    [
        (None, None),
        ({}, None),
        ({"language": None}, None),
        ({"language": ""}, None),
        ({"language": "tr"}, Prior("tr", "spoken")),
        ({"language": "de-simple", "language_origin": "chosen"}, Prior("de", "chosen")),
        ({"language": "pt-BR", "language_origin": "hint"}, Prior("pt", "hint")),
    ],
)
def test_the_prior_is_read_from_the_metadata(metadata: dict[str, str] | None, prior: Prior | None) -> None:
    assert _prior(Message({TEXT: "ok", METADATA: metadata})) == prior


def test_an_untrained_language_component_says_what_to_do() -> None:
    component = LanguageComponent(cast(Any, None), cast(Any, None))
    with pytest.raises(RuntimeError, match="lotse train"):
        component.process([Message({TEXT: "ok"})])


# --- Classifiers ---


class Fixed:
    """A model that always answers the same."""

    def __init__(self, **probabilities: float) -> None:
        self.labels = list(probabilities)
        self._row = np.array([list(probabilities.values())], dtype=np.float32)

    def probabilities(self, texts: list[str], vectors: object) -> Any:
        return self._row.repeat(len(texts), axis=0)


def with_vector(text: str, **more: Any) -> Message:
    message = Message({TEXT: text, **more})
    set_vectors([message], np.ones((1, 4), dtype=np.float32))
    return message


def intent_classifier(**probabilities: float) -> IntentClassifier:
    model = cast(Ensemble, Fixed(**probabilities))
    return IntentClassifier({}, cast(Any, None), cast(Any, None), model)


def test_every_question_of_a_message_gets_its_own_meaning() -> None:
    asked = [{"text": "a?"}, {"text": "b?"}]
    message = with_vector("a? b?", questions=asked, question_vectors=np.ones((2, 4), dtype=np.float32))
    intent_classifier(ask_cost=0.9, greet=0.1).process([message])
    assert [question[INTENT]["name"] for question in message.get(QUESTIONS)] == ["ask_cost", "ask_cost"]


@pytest.mark.parametrize(
    ("sure", "name"), [({"none": 0.8, "health": 0.2}, None), ({"none": 0.2, "health": 0.8}, "health")]
)
def test_no_topic_is_none(sure: dict[str, float], name: str | None) -> None:
    classifier = TopicClassifier({}, cast(Any, None), cast(Any, None), cast(Ensemble, Fixed(**sure)))
    [message] = classifier.process([with_vector("x")])
    assert message.get(TOPIC)["name"] == name
    assert message.get(TOPIC)["confidence"] == pytest.approx(0.8)


def test_an_untrained_classifier_says_what_to_do() -> None:
    with pytest.raises(RuntimeError, match="lotse train"):
        IntentClassifier({}, cast(Any, None), cast(Any, None)).process([with_vector("x")])


def test_a_message_without_vector_says_what_is_missing_in_the_pipeline() -> None:
    with pytest.raises(ValueError, match="SentenceEncoderFeaturizer"):
        vectors_of([Message({TEXT: "x"})])


# --- Intent and topic together ---

INTENTS = ("ask_cost", "ask_info", "find_course", "greet", "out_of_scope", "report_emergency")
TOPICS = ("none", "health", "language_course")


def joined(intents: dict[str, float], topics: dict[str, float], threshold: float = 0.1) -> Message:
    ranking = [{"name": name, "confidence": share} for name, share in intents.items()]
    topic_ranking = [{"name": name, "confidence": share} for name, share in topics.items()]
    message = Message({TEXT: "x", INTENT: ranking[0], INTENT_RANKING_KEY: ranking, TOPIC_RANKING: topic_ranking})
    [processed] = MeaningComponent({"emergency_threshold": threshold}).process([message])
    return processed


def test_small_talk_has_no_topic_and_a_course_is_one_of_language() -> None:
    assert fits("greet", "none")
    assert not fits("greet", "health")
    assert fits("find_course", "language_course")
    assert not fits("find_course", "none")
    assert all(fits("ask_cost", topic) for topic in TOPICS)


def test_a_sure_topic_rules_out_small_talk() -> None:
    intents, topics = joint({"greet": 0.55, "ask_info": 0.45}, {"health": 0.95, "none": 0.05})
    assert next(iter(intents)) == "ask_info"
    assert topics["health"] > 0.8


def test_what_cannot_be_is_left_as_it_was() -> None:
    assert joint({"greet": 1.0}, {"health": 1.0}) == ({"greet": 1.0}, {"health": 1.0})


def weights(names: tuple[str, ...]) -> st.SearchStrategy[dict[str, float]]:
    """Shares that sum to one, best first, as the classifiers rank them."""
    numbers = st.lists(st.floats(0.001, 1), min_size=len(names), max_size=len(names))
    return numbers.map(
        lambda found: dict(
            sorted(((n, x / sum(found)) for n, x in zip(names, found, strict=True)), key=lambda entry: -entry[1])
        )
    )


@given(weights(INTENTS), weights(TOPICS))
def test_joint_probabilities_are_probabilities_best_first(intents: dict[str, float], topics: dict[str, float]) -> None:
    for found in joint(intents, topics):
        shares = list(found.values())
        assert sum(shares) == pytest.approx(1)
        assert shares == sorted(shares, reverse=True)


@given(weights(INTENTS), weights(TOPICS), st.floats(0.05, 0.5))
def test_intent_and_topic_always_agree_and_danger_comes_first(
    intents: dict[str, float], topics: dict[str, float], threshold: float
) -> None:
    message = joined(intents, topics, threshold)
    intent, topic = message.get(INTENT)["name"], message.get(TOPIC)["name"]
    assert message.get(INTENT) == message.get(INTENT_RANKING_KEY)[0]
    assert fits(intent, topic or "none")
    assert {entry["name"] for entry in message.get(INTENT_RANKING_KEY)} == set(INTENTS)
    if intents["report_emergency"] >= threshold:
        assert intent == "report_emergency"
        assert message.get(INTENT)["confidence"] >= intents["report_emergency"]


@pytest.mark.parametrize(("confidence", "first"), [(0.1, "report_emergency"), (0.09, "ask_cost")])
def test_a_possible_emergency_goes_before_a_sure_question(confidence: float, first: str) -> None:
    message = joined({"ask_cost": 1 - confidence, "report_emergency": confidence}, {"health": 0.99, "none": 0.01})
    assert message.get(INTENT)["name"] == first
    assert message.get(TOPIC)["name"] == (None if first == "report_emergency" else "health")


def test_intents_without_topic_and_topics_always_meant_are_those_of_the_taxonomy() -> None:
    taxonomy = yaml.safe_load((ROOT / "data" / "taxonomy.yml").read_text(encoding="utf-8"))
    assert set(taxonomy["intents"]) >= WITHOUT_TOPIC | ALWAYS_ABOUT.keys()
    assert set(ALWAYS_ABOUT.values()) <= set(taxonomy["topics"])
    assert not WITHOUT_TOPIC & QUESTION_INTENTS
