"""Our side, inside a worker process. Importing this keeps TensorFlow out of the process."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import bot.engine  # noqa: F401  # first: keeps TensorFlow out
import store.database
from actions.privacy import RETENTION_DAYS
from benchmarks.worker import Handle
from bot.engine import training
from bot.settings import Settings
from bot.startup import prepare_database

_MODEL = Path("models") / "model.tar.gz"


def train() -> None:
    """Trains in the current folder as `lotse train` does."""
    from rasa.model_training import train as rasa_train

    result = rasa_train(
        domain="domain",
        config="config.yml",
        training_files=["data"],
        output=str(_MODEL.parent),
        fixed_model_name=_MODEL.name.removesuffix(".tar.gz"),
        force_training=True,
    )
    if result.model is None:
        raise training.TrainingError("Our training gave no model.")


async def prepare(database: Path) -> None:
    """Makes the database: tables and content. Done once for an installation, so outside the measurements."""
    await _connect(database)
    await store.database.current().close()


async def load(database: Path) -> Handle:
    """Does everything `lotse chat` does before its first message: training files compared, database, engine."""
    from bot.engine.engine import Engine

    training.fingerprint()  # the start-up reads all training files to know whether the model is current
    await _connect(database)
    engine = Engine.load(_MODEL)

    async def handle(sender: str, text: str) -> None:
        answer = await engine.handle_text(sender, text)
        if answer.intent is None or not answer.replies:  # what the engine gives for an error inside
            raise RuntimeError(f"No proper answer to {text!r}")

    return handle


async def _connect(database: Path) -> None:
    settings = Settings(database_url=f"sqlite+aiosqlite:///{database}", var=database.parent)
    await prepare_database(settings, lambda _: None, RETENTION_DAYS)


def conversations(database: Path) -> int:
    """Conversations stored in the database."""
    with sqlite3.connect(database) as connection:
        return int(connection.execute("SELECT count(*) FROM conversation").fetchone()[0])
