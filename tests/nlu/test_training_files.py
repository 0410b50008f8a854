"""Training messages: read as written, and a file that is not right is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.engine import without_tensorflow

without_tensorflow.install()

from nlu.importer import TrainingDataError, TrainingDataImporter, read_messages  # noqa: E402

GOOD = """\
version: "3.1"
nlu:
- intent: ask_cost
  metadata: {language: de, topic: health}
  examples: |
    - was kostet der Arzt
    - 24/7 [offen](time)?
- intent: greet
  metadata: {language: de, topic: null}
  examples: |
    - hallo
"""


def test_messages_are_read_with_intent_language_and_topic(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text(GOOD)
    messages = read_messages(file)
    assert [message.get("text") for message in messages] == ["was kostet der Arzt", "24/7 [offen](time)?", "hallo"]
    assert [message.get("intent") for message in messages] == ["ask_cost", "ask_cost", "greet"]
    assert messages[0].get("metadata") == {"intent": {"language": "de", "topic": "health"}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nlu:", "nul:"),
        ("- intent: greet", "- intnet: greet"),
        ("  metadata: {language: de, topic: null}\n", ""),
        ("language: de, topic: null", "topic: null"),
        ("  examples: |\n    - hallo\n", ""),
        ("  examples: |\n    - hallo", "  examples:\n    - hallo"),
        ("  examples: |\n    - hallo", "  examples: null"),
        ("  examples: |\n    - hallo", "  examples: @hallo"),
        ("nlu:", "nlu: ["),
        (GOOD, ""),
        (GOOD, "just text"),
        (GOOD, "- a list"),
        (GOOD, "nlu: text"),
    ],
)
def test_a_file_that_is_not_right_is_named(tmp_path: Path, old: str, new: str) -> None:
    assert old in GOOD
    file = tmp_path / "broken.yml"
    file.write_text(GOOD.replace(old, new))
    with pytest.raises(TrainingDataError, match=r"broken\.yml"):
        read_messages(file)


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.yml"
    file.write_bytes(GOOD.replace("hallo", "grüß dich").encode("latin-1"))
    with pytest.raises(TrainingDataError, match=r"broken\.yml"):
        read_messages(file)


def test_the_importer_finds_the_messages_of_all_languages(tmp_path: Path) -> None:
    for language in ("de", "tr"):
        (tmp_path / "data" / "nlu" / language).mkdir(parents=True)
        (tmp_path / "data" / "nlu" / language / "a.yml").write_text(
            GOOD.replace("language: de", f"language: {language}")
        )
    importer = TrainingDataImporter(training_data_paths=[str(tmp_path / "data")])
    examples = importer.get_nlu_data().intent_examples
    assert len(examples) == 6
    assert {message.get("metadata")["intent"]["language"] for message in examples} == {"de", "tr"}
