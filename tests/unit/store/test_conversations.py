"""Conversations and buttons: each to its own chat, and gone when they should be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from store import conversations
from store.database import Database
from store.models import Button, Conversation

HOSTILE: dict[str, Any] = {
    "text": "\x00 \ud800 ﷺ '\"; DROP TABLE conversation; --",
    "n": [1, 2.5, None, True, {"ü": []}],
}


async def aged(database: Database, conversation_id: str, age: timedelta) -> None:
    async with database.session() as session:
        await session.execute(
            update(Conversation).where(Conversation.id == conversation_id).values(updated_at=datetime.now(UTC) - age)
        )


async def buttons_stored(database: Database) -> int:
    async with database.session() as session:
        return int(await session.scalar(select(func.count()).select_from(Button)) or 0)


async def test_a_new_conversation_has_no_tracker(database: Database) -> None:
    assert await conversations.load_tracker("anna") is None
    assert await conversations.conversation_ids() == []


async def test_a_tracker_comes_back_as_it_was(database: Database) -> None:
    await conversations.save_tracker("anna", HOSTILE)
    assert await conversations.load_tracker("anna") == HOSTILE


async def test_a_tracker_replaces_the_one_before_and_no_other(database: Database) -> None:
    await conversations.save_tracker("anna", {"turn": 1})
    await conversations.save_tracker("ben", {"turn": 7})
    await conversations.save_tracker("anna", {"turn": 2})
    assert await conversations.load_tracker("anna") == {"turn": 2}
    assert await conversations.load_tracker("ben") == {"turn": 7}
    assert sorted(await conversations.conversation_ids()) == ["anna", "ben"]


async def test_buttons_get_different_opaque_ids_in_order(database: Database) -> None:
    first, second = await conversations.create_buttons("anna", [("Ja", {"intent": "affirm"}), ("Nein", {})])
    assert first != second
    assert "affirm" not in first
    assert await conversations.find_button("anna", first) == conversations.ButtonPress("Ja", {"intent": "affirm"})
    assert await conversations.find_button("anna", second) == conversations.ButtonPress("Nein", {})


async def test_a_button_works_only_in_its_conversation(database: Database) -> None:
    [button] = await conversations.create_buttons("anna", [("Ja", {"intent": "affirm"})])
    assert await conversations.find_button("ben", button) is None
    assert await conversations.find_button("anna", "no-such-button") is None


async def test_no_buttons_no_ids(database: Database) -> None:
    assert await conversations.create_buttons("anna", []) == []


async def test_deleting_a_conversation_takes_its_buttons_and_no_others(database: Database) -> None:
    for name in ("anna", "ben"):
        await conversations.save_tracker(name, {})
    [of_anna] = await conversations.create_buttons("anna", [("Ja", {})])
    [of_ben] = await conversations.create_buttons("ben", [("Ja", {})])
    await conversations.delete_conversation("anna")
    assert await conversations.load_tracker("anna") is None
    assert await conversations.find_button("anna", of_anna) is None
    assert await conversations.load_tracker("ben") == {}
    assert await conversations.find_button("ben", of_ben) is not None


async def test_deleting_what_is_not_there_is_harmless(database: Database) -> None:
    await conversations.delete_conversation("nobody")
    assert await conversations.conversation_ids() == []


async def test_purging_removes_old_conversations_with_their_buttons(database: Database) -> None:
    for name, age in (("old", 31), ("young", 29)):
        await conversations.save_tracker(name, {})
        await conversations.create_buttons(name, [("Ja", {})])
        await aged(database, name, timedelta(days=age))
    assert await conversations.purge_conversations(timedelta(days=30)) == 1
    assert await conversations.conversation_ids() == ["young"]
    assert await buttons_stored(database) == 1
    assert await conversations.purge_conversations(timedelta(days=30)) == 0


async def test_purging_removes_old_buttons_of_a_conversation_that_goes_on(database: Database) -> None:
    await conversations.save_tracker("anna", {})
    [old] = await conversations.create_buttons("anna", [("Alt", {})])
    [new] = await conversations.create_buttons("anna", [("Neu", {})])
    long_ago = datetime.now(UTC) - conversations.BUTTON_LIFETIME - timedelta(days=1)
    async with database.session() as session:
        await session.execute(update(Button).where(Button.id == old).values(created_at=long_ago))
    assert await conversations.purge_conversations(timedelta(days=365)) == 0
    assert await conversations.find_button("anna", old) is None
    assert await conversations.find_button("anna", new) is not None


async def test_a_message_makes_an_old_conversation_young_again(database: Database) -> None:
    await conversations.save_tracker("anna", {"turn": 1})
    await aged(database, "anna", timedelta(days=100))
    await conversations.save_tracker("anna", {"turn": 2})
    assert await conversations.purge_conversations(timedelta(days=30)) == 0
    assert await conversations.load_tracker("anna") == {"turn": 2}


@pytest.mark.parametrize("conversation_id", ["' OR 1=1 --", "%", "_", "ﷺ" * 20, "x" * 255])
async def test_a_hostile_conversation_id_is_only_a_name(database: Database, conversation_id: str) -> None:
    await conversations.save_tracker("anna", {})
    await conversations.save_tracker(conversation_id, {"mine": True})
    assert await conversations.load_tracker(conversation_id) == {"mine": True}
    await conversations.delete_conversation(conversation_id)
    assert await conversations.conversation_ids() == ["anna"]
