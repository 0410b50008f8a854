"""What all tests share: settings of their own, fresh databases, and one engine for all conversations."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

import bot.engine  # noqa: F401  # first: keeps TensorFlow out of the test process
import store.database
from bot.settings import ROOT, load_settings
from store.content.load import load_content
from store.database import Database
from store.migrate import upgrade

CONTENT = ROOT / "data" / "services"
# PostgreSQL is tested where one runs; LOTSE_TEST_POSTGRES names it.
POSTGRES = os.environ.get("LOTSE_TEST_POSTGRES", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No setting of the machine reaches a test."""
    for name in list(os.environ):
        if name.startswith("LOTSE_") and name != "LOTSE_TEST_POSTGRES":
            monkeypatch.delenv(name)
    yield


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database without tables, SQLite and PostgreSQL in turn."""
    if request.param == "sqlite":
        database = store.database.connect(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}")
        yield database
        await database.close()
        return
    async for database in _postgres_database():
        yield database


async def _postgres_database() -> AsyncIterator[Database]:
    from sqlalchemy import text
    from sqlalchemy.ext.asyncio import create_async_engine

    name = f"lotse_test_{uuid.uuid4().hex[:12]}"
    admin = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    try:
        async with admin.connect() as connection:
            await connection.execute(text(f"CREATE DATABASE {name}"))
    except OSError:
        await admin.dispose()
        pytest.skip(f"no PostgreSQL at {POSTGRES}; set LOTSE_TEST_POSTGRES")
    database = store.database.connect(POSTGRES.rsplit("/", 1)[0] + f"/{name}")
    yield database
    await database.close()
    async with admin.connect() as connection:
        await connection.execute(text(f"DROP DATABASE {name}"))
    await admin.dispose()


@pytest_asyncio.fixture
async def database(empty_database: Database) -> Database:
    """A database with tables and no content."""
    await upgrade()
    return empty_database


@pytest_asyncio.fixture(scope="session")
async def content_database(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Database]:
    """SQLite with all content, shared by tests that only read it."""
    database = store.database.connect(f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('content') / 'content.db'}")
    await upgrade()
    await load_content(CONTENT)
    yield database
    await database.close()


@pytest.fixture
def connected(content_database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Makes the shared content database the current one."""
    monkeypatch.setattr(store.database, "_current", content_database)
    return content_database


@pytest.fixture(scope="session")
def model() -> Path:
    """The trained model; `lotse test` trains it before the tests."""
    from bot.engine import training

    path = load_settings().model
    if not training.is_current(path):
        training.train(path, print)
    return path


@pytest_asyncio.fixture(scope="session")
async def loaded_engine(model: Path) -> object:
    """The engine, loaded once."""
    from bot.engine.engine import Engine

    return Engine.load(model)
