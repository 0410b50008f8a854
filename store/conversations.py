"""Conversations as the dialogue engine keeps them, and the buttons sent in them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select

from store.database import current
from store.models import Button, Conversation

BUTTON_LIFETIME = timedelta(days=30)


@dataclass(frozen=True)
class ButtonPress:
    """What a press of a button means: its title and the payload given when it was made."""

    title: str
    payload: dict[str, Any] = field(default_factory=dict)


async def load_tracker(conversation_id: str) -> dict[str, Any] | None:
    """The stored tracker of a conversation, or None for a new one."""
    async with current().session() as session:
        row = await session.get(Conversation, conversation_id)
        return row.tracker if row else None


async def save_tracker(conversation_id: str, tracker: dict[str, Any]) -> None:
    """Stores a conversation's tracker, replacing the one before."""
    async with current().session() as session:
        await session.merge(Conversation(id=conversation_id, tracker=tracker, updated_at=datetime.now(UTC)))


async def conversation_ids() -> list[str]:
    """The ids of all stored conversations."""
    async with current().session() as session:
        return list(await session.scalars(select(Conversation.id)))


async def delete_conversation(conversation_id: str) -> None:
    """Removes everything stored of a conversation."""
    async with current().session() as session:
        await session.execute(delete(Button).where(Button.conversation_id == conversation_id))
        await session.execute(delete(Conversation).where(Conversation.id == conversation_id))


async def purge_conversations(retention: timedelta) -> int:
    """Removes conversations without a message for longer than `retention`; returns how many."""
    now = datetime.now(UTC)
    async with current().session() as session:
        stale = list(await session.scalars(select(Conversation.id).where(Conversation.updated_at < now - retention)))
        await session.execute(delete(Button).where(Button.conversation_id.in_(stale)))
        await session.execute(delete(Button).where(Button.created_at < now - BUTTON_LIFETIME))
        await session.execute(delete(Conversation).where(Conversation.id.in_(stale)))
    return len(stale)


async def create_buttons(conversation_id: str, buttons: Iterable[tuple[str, Mapping[str, Any]]]) -> list[str]:
    """Stores buttons given as (title, payload); returns their ids in the same order."""
    now = datetime.now(UTC)
    rows = [
        Button(
            id=secrets.token_urlsafe(12),
            conversation_id=conversation_id,
            title=title,
            payload=dict(payload),
            created_at=now,
        )
        for title, payload in buttons
    ]
    async with current().session() as session:
        session.add_all(rows)
    return [row.id for row in rows]


async def find_button(conversation_id: str, button_id: str) -> ButtonPress | None:
    """The button with this id, if it was sent in this conversation and is still kept."""
    async with current().session() as session:
        row = await session.get(Button, button_id)
        if row is None or row.conversation_id != conversation_id:
            return None
        return ButtonPress(row.title, row.payload)
