"""One message of a conversation at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LockStore


class AsyncioLockStore(LockStore):
    """A lock a conversation, held in this process; Rasa's own polls once a second when it is busy."""

    def __init__(self, endpoint_config: Any = None) -> None:
        super().__init__()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 0, wait_time_in_seconds: float = 0
    ) -> AsyncGenerator[TicketLock, None]:
        """Waits for the conversation's lock and holds it; the order of waiting is kept."""
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        async with lock:
            yield TicketLock(conversation_id)

    def get_lock(self, conversation_id: str) -> TicketLock | None:
        """Nothing to look up: locks live only while they are held."""
        return None

    def save_lock(self, lock: TicketLock) -> None:
        """Nothing to store."""

    def delete_lock(self, conversation_id: str) -> None:
        """Nothing to delete."""
