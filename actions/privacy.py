"""What is stored, and the person's right to see and delete it."""

from __future__ import annotations

import json
from typing import Any

from actions import buttons
from actions.base import LotseAction
from actions.turn import Reply, Turn
from store import conversations

RETENTION_DAYS = 30


class ActionPrivacy(LotseAction):
    """Says what happens with the messages."""

    def name(self) -> str:
        """As in the domain."""
        return "action_privacy"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        choices = [buttons.intent(turn, "export_data"), buttons.intent(turn, "delete_data"), buttons.menu(turn)]
        return [Reply(turn.text_of("privacy", days=RETENTION_DAYS), choices)]


class ActionDeleteData(LotseAction):
    """Asks once more, then deletes the conversation."""

    def name(self) -> str:
        """As in the domain."""
        return "action_delete_data"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        turn.set("pending", {"expects": "deletion"})
        return [Reply(turn.text_of("delete-confirm"), buttons.yes_no(turn))]


async def delete_everything(turn: Turn) -> Reply:
    """Marks the conversation for deletion: the engine removes it when this turn is over."""
    turn.set("delete_requested", True)
    return Reply(turn.text_of("delete-done"))


class ActionExportData(LotseAction):
    """Sends everything that is stored of the conversation."""

    def name(self) -> str:
        """As in the domain."""
        return "action_export_data"

    async def answer(self, turn: Turn) -> list[Reply]:
        """See `LotseAction.answer`."""
        stored = await conversations.load_tracker(turn.sender) or {}
        attachment = {
            "kind": "document",
            "filename": f"{turn.text_of('export-filename')}.json",
            "media_type": "application/json",
            "content": json.dumps(_readable(stored), ensure_ascii=False, indent=2),
        }
        return [
            Reply(turn.text_of("export-done"), [buttons.intent(turn, "delete_data"), buttons.menu(turn)], [attachment])
        ]


def _readable(stored: dict[str, Any]) -> dict[str, Any]:
    """The conversation as a person can read it: what was said, and what Lotse keeps in mind."""
    messages = [
        {"time": event.get("timestamp"), "from": event["event"], "text": event.get("text")}
        for event in stored.get("events", [])
        if event.get("event") in ("user", "bot")
    ]
    return {"remembered": stored.get("slots", {}), "messages": messages}
