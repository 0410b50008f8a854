"""Brings the database's tables to the newest version (`lotse db upgrade`)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from store.database import current
from store.models import Base


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


async def upgrade() -> str:
    """Creates or upgrades all tables; returns the version reached. Harmless if there is nothing to do."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    async with current().engine.connect() as connection:
        version = await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())
        if version != head:
            await connection.run_sync(lambda sync: command.upgrade(_config(sync), "head"))
            await connection.commit()
    return str(head)


async def pending_changes() -> list[object]:
    """Differences between the models and the database: empty when the migrations are complete."""
    async with current().engine.connect() as connection:
        return await connection.run_sync(
            lambda sync: list(compare_metadata(MigrationContext.configure(sync), Base.metadata))
        )


def write_revision(connection: Connection, message: str) -> None:
    """Writes a new migration from the difference between models and database."""
    command.revision(_config(connection), message=message, autogenerate=True)
