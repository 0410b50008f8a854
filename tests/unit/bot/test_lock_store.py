"""One message of a conversation at a time, in order; conversations do not wait for one another."""

from __future__ import annotations

import asyncio

import pytest

from bot.engine.lock_store import AsyncioLockStore


async def test_messages_of_a_conversation_are_handled_one_at_a_time_in_order() -> None:
    store = AsyncioLockStore()
    handled: list[str] = []

    async def handle(number: int) -> None:
        async with store.lock("anna"):
            handled.append(f"{number} begins")
            for _ in range(3):
                await asyncio.sleep(0)
            handled.append(f"{number} ends")

    await asyncio.gather(*(handle(number) for number in range(20)))
    assert handled == [f"{number} {what}" for number in range(20) for what in ("begins", "ends")]


async def test_another_conversation_does_not_wait() -> None:
    store = AsyncioLockStore()
    both_inside = asyncio.Barrier(2)

    async def handle(sender: str) -> None:
        async with store.lock(sender):
            await both_inside.wait()

    async with asyncio.timeout(30):  # passes at once, or never
        await asyncio.gather(handle("anna"), handle("ben"))


async def test_a_message_that_fails_lets_the_next_one_in() -> None:
    store = AsyncioLockStore()
    with pytest.raises(RuntimeError):
        async with store.lock("anna"):
            raise RuntimeError
    entered = False
    async with store.lock("anna"):
        entered = True
    assert entered


async def test_who_stops_waiting_does_not_hold_up_the_others() -> None:
    store = AsyncioLockStore()
    handled: list[str] = []

    async def handle(name: str) -> None:
        async with store.lock("anna"):
            handled.append(name)

    async with store.lock("anna"):
        impatient, patient = asyncio.create_task(handle("impatient")), asyncio.create_task(handle("patient"))
        await asyncio.sleep(0)
        impatient.cancel()
        await asyncio.sleep(0)
        assert handled == []
    await patient
    assert handled == ["patient"]
    assert impatient.cancelled()


async def test_locks_of_finished_conversations_are_not_kept() -> None:
    store = AsyncioLockStore()
    for number in range(100):
        async with store.lock(f"sender-{number}"):
            assert len(store._locks) == 1
    assert len(store._locks) == 0
