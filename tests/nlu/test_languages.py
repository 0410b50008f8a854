"""Which language a message is in: clear text decides, neutral and short text keeps the conversation's."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.language import PRIOR_STRENGTH, LanguageIdentifier, Prior, canonical

MESSAGES = {
    "de": ["ich brauche einen termin", "was kostet die einbürgerung", "wo ist das amt", "ok danke", "wie lange noch"],
    "en": ["i need an appointment", "how much does it cost", "where is the office", "ok thank you", "how long is it"],
    "tr": ["randevu almak istiyorum", "vatandaşlık ne kadar tutuyor", "ofis nerede", "ok teşekkürler", "kaç gün sürer"],
    "uk": ["мені потрібен термін", "скільки це коштує", "де знаходиться офіс", "ok дякую", "скільки це триває"],
    "ar": ["أريد موعدا", "كم يكلف التجنيس", "أين المكتب", "ok شكرا", "كم من الوقت يستغرق"],
}  # fmt: skip
CLEAR = {
    "de": "Ich brauche bitte einen Termin beim Amt, wie lange dauert das?",
    "en": "Where is the office and how much does it cost, please?",
    "tr": "Randevu almak istiyorum, ofis nerede?",
    "uk": "Скажіть будь ласка, де знаходиться офіс і скільки це коштує?",
    "ar": "أين المكتب وكم من الوقت يستغرق؟",
}
NEUTRAL = ["ok", "OK", "ok ok", "", "12.5.", "110", "?", "👍", "a", "B 1", "\x00"]


@pytest.fixture(scope="module")
def identifier() -> LanguageIdentifier:
    pytest.importorskip("fasttext")
    pairs = [(text, language) for language, texts in MESSAGES.items() for text in texts]
    return LanguageIdentifier.fit([text for text, _ in pairs], [language for _, language in pairs])


@pytest.mark.parametrize(("language", "text"), CLEAR.items())
def test_clear_text_is_recognised_without_a_prior(identifier: LanguageIdentifier, language: str, text: str) -> None:
    assert identifier.identify(text)[0] == language


@pytest.mark.parametrize("strength", PRIOR_STRENGTH)
@pytest.mark.parametrize(("language", "text"), CLEAR.items())
def test_clear_text_changes_the_language(
    identifier: LanguageIdentifier, language: str, text: str, strength: str
) -> None:
    other = "tr" if language != "tr" else "de"
    found, confidence = identifier.identify(text, Prior(other, strength))
    assert found == language
    assert 0.5 < confidence <= 1


@pytest.mark.parametrize("text", NEUTRAL)
@pytest.mark.parametrize("language", [*MESSAGES, "vi"])
def test_neutral_text_stays_in_the_language_so_far(identifier: LanguageIdentifier, language: str, text: str) -> None:
    assert identifier.identify(text, Prior(language)) == (language, 1.0)


words = [word for texts in MESSAGES.values() for text in texts for word in text.split()]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(words), min_size=1, max_size=4).map(" ".join),
    st.sampled_from([Prior(language, strength) for language in MESSAGES for strength in PRIOR_STRENGTH]),
)
def test_only_sure_text_changes_the_language(identifier: LanguageIdentifier, text: str, prior: Prior) -> None:
    language, confidence = identifier.identify(text, prior)
    letters = sum(character.isalpha() for character in text)
    assert language == prior.language or confidence >= (0.6 if letters >= 12 else 0.9)


def test_a_word_used_in_many_languages_is_neutral(identifier: LanguageIdentifier) -> None:
    assert "ok" in identifier.neutral
    assert identifier.is_neutral("Ok!")
    assert not identifier.is_neutral("ok termin")
    assert "termin" not in identifier.neutral


def test_the_prior_counts_the_more_the_surer_it_came_about(identifier: LanguageIdentifier) -> None:
    assert PRIOR_STRENGTH["chosen"] > PRIOR_STRENGTH["spoken"] > PRIOR_STRENGTH["hint"] > 0
    text = "termin amt"
    without = identifier.probabilities(text)["de"]
    sure = [identifier.identify(text, Prior("de", strength))[1] for strength in ("hint", "spoken", "chosen")]
    assert without < sure[0] < sure[1] < sure[2]


def test_probabilities_sum_to_one(identifier: LanguageIdentifier) -> None:
    probabilities = identifier.probabilities("Guten Tag")
    assert sum(probabilities.values()) == pytest.approx(1)
    assert set(MESSAGES) <= set(probabilities)


@settings(max_examples=50, deadline=None)
@given(
    st.text(alphabet=st.characters(codec=None, categories=None)),
    st.sampled_from([None, *(Prior("de", strength) for strength in PRIOR_STRENGTH), Prior("xx")]),
)
def test_any_text_has_a_language(identifier: LanguageIdentifier, text: str, prior: Prior | None) -> None:
    language, confidence = identifier.identify(text, prior)
    assert language
    assert 0 <= confidence <= 1.000001


def test_an_identifier_comes_back_as_it_was(identifier: LanguageIdentifier, tmp_path: Path) -> None:
    identifier.save(tmp_path)
    loaded = LanguageIdentifier.load(tmp_path)
    assert loaded.neutral == identifier.neutral
    for text in CLEAR.values():
        assert loaded.identify(text, Prior("de")) == identifier.identify(text, Prior("de"))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("de-DE", "de"),
        ("pt_BR", "pt"),
        ("EN", "en"),
        (" uk ", "uk"),
        ("de-simple", "de-simple"),
        ("DE_simple", "de-simple"),
        ("prs", "fa"),
        ("kmr", "ku"),
        ("hr", "sr"),
        ("hr-HR", "sr"),
        ("arb", "ar"),
    ],
)
def test_names_of_languages_become_our_codes(name: str, code: str) -> None:
    assert canonical(name) == code


@given(st.from_regex(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2}", fullmatch=True))
def test_our_codes_stay_as_they_are(name: str) -> None:
    assert canonical(canonical(name)) == canonical(name)
