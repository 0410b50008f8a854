"""Whole conversations through the real engine, model, actions and database."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

import pytest

from bot.engine.answer import Answer
from bot.engine.engine import Engine
from store.database import Database


@dataclass
class Person:
    """Somebody who chats: what they write goes through the whole engine."""

    engine: Engine
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)
    last: Answer | None = None

    async def says(self, text: str) -> Answer:
        self.last = await self.engine.handle_text(self.sender, text)
        return self.last

    async def presses(self, title: str) -> Answer:
        assert self.last is not None
        buttons = {button.title: button.id for reply in self.last.replies for button in reply.buttons}
        assert title in buttons, f"no button {title!r} among {list(buttons)}"
        self.last = await self.engine.press(self.sender, buttons[title])
        return self.last

    @property
    def read(self) -> str:
        """All text of the last answer."""
        assert self.last is not None
        return "\n".join(reply.text for reply in self.last.replies)

    @property
    def choices(self) -> list[str]:
        """All button titles of the last answer."""
        assert self.last is not None
        return [button.title for reply in self.last.replies for button in reply.buttons]


@pytest.fixture
def person(loaded_engine: Engine, connected: Database) -> Person:
    return Person(loaded_engine)
