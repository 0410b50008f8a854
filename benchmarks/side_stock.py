"""Rasa's stock side, inside a worker process, set up as `rasa run` does it but without its web server."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import rasa.utils.tensorflow.environment as tensorflow_environment
import structlog

from benchmarks.worker import Handle

# As on our side: without this, Rasa writes every message to the log at debug level, which takes time.
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
tensorflow_environment.setup_tf_environment()  # reads the numbers of threads, as the command `rasa` does

_MODEL = Path("models") / "model.tar.gz"


def train() -> None:
    """Trains in the current folder as `rasa train` does."""
    from rasa.model_training import train as rasa_train

    result = rasa_train(
        domain="domain.yml",
        config="config.yml",
        training_files=["data"],
        output=str(_MODEL.parent),
        fixed_model_name=_MODEL.name.removesuffix(".tar.gz"),
        force_training=True,
    )
    if result.model is None:
        raise RuntimeError("The stock training gave no model.")


async def prepare(database: Path) -> None:
    """Nothing to prepare: Rasa makes its table when it starts."""


async def load(database: Path) -> Handle:
    """Loads the model with Rasa's SQL tracker store and its default lock store."""
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
    from rasa.core.tracker_store import SQLTrackerStore

    # A full address in `host`: Rasa's own way of making one does not work with SQLAlchemy 2.
    tracker_store = SQLTrackerStore(host=f"sqlite:///{database}")
    agent = Agent.load(str(_MODEL), tracker_store=tracker_store)

    async def handle(sender: str, text: str) -> None:
        output = CollectingOutputChannel()
        await agent.handle_message(UserMessage(text, output, sender))
        if not output.messages:
            raise RuntimeError(f"No answer to {text!r}")

    return handle


def conversations(database: Path) -> int:
    """Conversations stored in the database."""
    with sqlite3.connect(database) as connection:
        return int(connection.execute("SELECT count(DISTINCT sender_id) FROM events").fetchone()[0])
