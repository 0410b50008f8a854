"""Connections and sessions: the one place that knows how to reach the database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine


class NotConnectedError(RuntimeError):
    """A query was made before `connect` was called."""


class Database:
    """A pool of connections to one database.

    `url` is a SQLAlchemy URL with an async driver: ``sqlite+aiosqlite:///file`` or ``postgresql+asyncpg://…``.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine: AsyncEngine = create_async_engine(url)
        if make_url(url).get_backend_name() == "sqlite":
            event.listen(self.engine.sync_engine, "connect", _configure_sqlite)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end of the block, rolled back on an error."""
        async with self._sessions() as session, session.begin():
            yield session

    async def close(self) -> None:
        """Closes all connections."""
        await self.engine.dispose()


def _configure_sqlite(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]  # DB-API connections share no base class
    # WAL lets readers go on while one writes; NORMAL is durable against a crash of the process.
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


_current: Database | None = None


def connect(url: str) -> Database:
    """Makes the database at `url` the process's own, used by every query of this package."""
    global _current
    _current = Database(url)
    return _current


def current() -> Database:
    """The process's database.

    Raises:
        NotConnectedError: if `connect` was not called before.
    """
    if _current is None:
        raise NotConnectedError("No database is connected; call store.database.connect(url) at start-up.")
    return _current
