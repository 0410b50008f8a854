"""The model is trained anew when, and only when, something it is made from has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot import startup
from bot.engine import training

FILES = (
    "config.yml",
    "domain/domain.yml",
    "domain/deeper/talk.yml",
    "data/nlu/de/talking.yml",
    "data/rules/rules.yml",
    "data/stories/stories.yml",
    "nlu/text.py",
    "nlu/components/fallback.py",
    "data/encoder/adapter.npz",
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (*FILES, "README.md", "data/services/offices.yml", "locales/de/talk.ftl", "actions/base.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"# {name}\n")
    monkeypatch.setattr(training, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_a_changed_input_changes_the_fingerprint(project: Path, name: str) -> None:
    before = training.fingerprint()
    assert training.fingerprint() == before
    (project / name).write_text("changed\n")
    assert training.fingerprint() != before


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "data/nlu/de/more.yml").write_text("nlu: []\n"),
        lambda root: (root / "data/nlu/de/talking.yml").unlink(),
        lambda root: (root / "data/nlu/de/talking.yml").rename(root / "data/nlu/de/talk.yml"),
    ],
)
def test_a_file_more_less_or_renamed_changes_the_fingerprint(project: Path, change: Callable[[Path], object]) -> None:
    before = training.fingerprint()
    change(project)
    assert training.fingerprint() != before


@pytest.mark.parametrize("name", ["README.md", "data/services/offices.yml", "locales/de/talk.ftl", "actions/base.py"])
def test_what_the_model_is_not_made_from_leaves_the_fingerprint(project: Path, name: str) -> None:
    before = training.fingerprint()
    (project / name).write_text("changed\n")
    assert training.fingerprint() == before


def test_another_version_of_a_package_changes_the_fingerprint(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = training.fingerprint()
    monkeypatch.setattr(training, "version", lambda package: "0.0.1")
    assert training.fingerprint() != before


def test_a_model_is_current_only_with_the_note_of_this_state(project: Path, tmp_path: Path) -> None:
    model = tmp_path / "models" / "lotse.tar.gz"
    model.parent.mkdir()
    assert not training.is_current(model)
    model.touch()
    assert not training.is_current(model)
    training._note_file(model).write_text(training.fingerprint())
    assert training.is_current(model)
    (project / "config.yml").write_text("changed\n")
    assert not training.is_current(model)


def test_a_current_model_is_not_trained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    trained: list[Path] = []
    reports: list[str] = []
    monkeypatch.setattr(training, "train", lambda model, report: trained.append(model))
    monkeypatch.setattr(training, "is_current", lambda model: True)
    startup.prepare_model(tmp_path / "model", reports.append)
    assert (trained, reports) == ([], ["Model is up to date."])
    monkeypatch.setattr(training, "is_current", lambda model: False)
    startup.prepare_model(tmp_path / "model", reports.append)
    assert trained == [tmp_path / "model"]
