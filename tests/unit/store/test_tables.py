"""Tables, migrations and sessions, on each database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

import store.database
from store.database import Database, NotConnectedError
from store.migrate import pending_changes, upgrade
from store.models import Conversation


async def test_migrations_make_exactly_the_tables_of_the_models(empty_database: Database) -> None:
    assert await pending_changes() != []
    await upgrade()
    assert await pending_changes() == []


async def test_upgrading_again_keeps_everything(database: Database) -> None:
    async with database.session() as session:
        session.add(Conversation(id="anna", tracker={}, updated_at=datetime.now(UTC)))
    assert await upgrade() == await upgrade()
    async with database.session() as session:
        assert await session.scalar(select(Conversation.id)) == "anna"


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.session() as session:
            session.add(Conversation(id="anna", tracker={}, updated_at=datetime.now(UTC)))
            await session.flush()
            raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        await fail()
    async with database.session() as session:
        assert await session.scalar(select(Conversation.id)) is None


async def test_times_come_back_as_the_same_moment_in_utc(database: Database) -> None:
    moment = datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    async with database.session() as session:
        session.add(Conversation(id="anna", tracker={}, updated_at=moment))
    async with database.session() as session:
        stored = await session.scalar(select(Conversation.updated_at))
    assert stored == moment
    assert stored is not None
    assert stored.utcoffset() == timedelta(0)


async def test_a_time_without_zone_is_refused(database: Database) -> None:
    async def store_it() -> None:
        async with database.session() as session:
            session.add(Conversation(id="anna", tracker={}, updated_at=datetime(2026, 11, 22)))  # noqa: DTZ001

    with pytest.raises(StatementError, match="time zone"):
        await store_it()


def test_a_query_before_connecting_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store.database, "_current", None)
    with pytest.raises(NotConnectedError, match="connect"):
        store.database.current()
