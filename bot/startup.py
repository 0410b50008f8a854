"""Sets up what Lotse needs to answer: tables, content and a trained model. Only what changed is made anew."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import store.database
from bot.settings import ROOT, Settings
from store import conversations
from store.content.load import load_content
from store.migrate import upgrade

CONTENT = ROOT / "data" / "services"
Report = Callable[[str], None]


async def prepare_database(settings: Settings, report: Report, retention_days: int) -> None:
    """Connects, upgrades the tables, loads the content and removes conversations that are too old.

    Raises:
        ContentError: if the content files are broken.
    """
    store.database.connect(settings.database)
    version = await upgrade()
    report(f"Database is at version {version}.")
    loaded = await load_content(CONTENT)
    report("Content loaded." if loaded else "Content is up to date.")
    purged = await conversations.purge_conversations(timedelta(days=retention_days))
    if purged:
        report(f"{purged} old conversations removed.")


def prepare_model(model: Path, report: Report) -> None:
    """Trains the model if it is missing or was made from another state.

    Raises:
        TrainingError: if training gives no model.
    """
    from bot.engine import training

    if training.is_current(model):
        report("Model is up to date.")
        return
    report("Training the model (about three minutes) ...")
    started = time.monotonic()
    training.train(model, report)
    report(f"Model trained in {time.monotonic() - started:.0f} s.")
